import { FilePen, ListChecks, PencilLine, RotateCw } from 'lucide-react'
import type { Article, Revision } from '../../../shared/schema/article'
import { describeInstant } from '../../../shared/domain/describe/describe-instant'
import { words } from '../../../shared/words/words'
import { Tag } from '../../marks/tag'
import { useCorrectionDrafts } from '../../state/correction-drafts'
import { useProject } from '../../state/project-state'
import { useToReview } from '../../state/derived'
import { openDialog, openReview, showMain } from '../../state/view-state'
import { Button } from '../../ui/button'
import { Section } from '../../ui/section'
import { revisionName } from './revision-words'
import { classesOf } from '../../ui/classes'
import inspectorSheet from '../../ui/inspector.module.css'
import sheet from './revisions-section.module.css'

const inspector = classesOf(inspectorSheet)
const styles = classesOf(sheet)
const said = words.revisions

/** The texts that an article has had, and the ways to another one. */
export function RevisionsSection({ article }: { readonly article: Article }) {
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const toReview = useToReview(article.id)
  const hasDraft = useCorrectionDrafts(({ drafts }) => drafts.has(article.id))
  const { revisions } = article
  return (
    <Section title={said.title}>
      {toReview > 0 && (
        <div className={inspector('warning')}>
          <p>{said.toReview(toReview)}</p>
          <Button look="primary" icon={ListChecks} onPress={() => openReview(article.id)}>
            {said.review.title}
          </Button>
        </div>
      )}
      <div className={inspector('row')}>
        <Button icon={FilePen} isDisabled={isReadOnly} onPress={() => openDialog('replace-text')}>
          {said.replace.begin}
        </Button>
        <Button
          icon={PencilLine}
          isDisabled={isReadOnly}
          onPress={() => showMain({ kind: 'correcting', articleId: article.id })}
        >
          {hasDraft ? said.correct.goOn : said.correct.begin}
        </Button>
        {revisions.at(-1)?.original && (
          <Button icon={RotateCw} isDisabled={isReadOnly} onPress={() => openDialog('reread-original')}>
            {said.reread.begin}
          </Button>
        )}
      </div>
      <ol className={styles('list')}>
        {revisions.toReversed().map((revision) => (
          <li key={revision.id} className={styles('item')}>
            <RevisionItem article={article} revision={revision} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

function RevisionItem({ article, revision }: { readonly article: Article; readonly revision: Revision }) {
  const { revisions } = article
  const index = revisions.indexOf(revision)
  const previous = revisions[index - 1]
  const isCurrent = index === revisions.length - 1
  const show = (comparedWith: string | null): void =>
    showMain({ kind: 'revision', articleId: article.id, revisionId: revision.id, comparedWith })
  return (
    <>
      <span className={inspector('row')}>
        <strong>{revisionName(revisions, revision)}</strong>
        {isCurrent && <Tag>{said.current}</Tag>}
      </span>
      <span className={inspector('where')}>
        <bdi>{describeInstant(revision.addedAt)}</bdi>
        {' · '}
        {revision.original && (
          <>
            <bdi>{revision.original.name}</bdi>
            {' · '}
          </>
        )}
        <bdi>{said.characters(revision.length)}</bdi>
      </span>
      <span className={styles('actions')}>
        {!isCurrent && (
          <Button look="quiet" onPress={() => show(null)}>
            {said.read}
          </Button>
        )}
        {previous && (
          <Button look="quiet" onPress={() => show(previous.id)}>
            {said.showChanges}
          </Button>
        )}
      </span>
    </>
  )
}
