import { Quote, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Article } from '../../../shared/schema/article'
import type { InputOf } from '../../../shared/ipc/contract'
import { words } from '../../../shared/words/words'
import { TierChoice } from '../../marks/evidence-choices'
import { KeptFile } from '../../marks/kept-file'
import { LinkActions } from '../../marks/link-actions'
import { QuestionsOn } from '../../marks/questions/question-list'
import { act, save } from '../../state/act'
import { removeArticles } from '../../state/acts/removals'
import { faultOfFact, setFact } from '../../state/acts/set-fact'
import { setCheckState } from '../../state/acts/set-check-state'
import { useProject } from '../../state/project-state'
import { useCurrentStructure } from '../../state/structures'
import { Button, IconButton } from '../../ui/button'
import { Choice, optionsOf } from '../../ui/fields/choice'
import { Switch } from '../../ui/fields/switch'
import { Field } from '../../ui/fields/field'
import { Inspector } from '../../ui/inspector'
import { Section } from '../../ui/section'
import { classesOf } from '../../ui/classes'
import sheet from '../../ui/inspector.module.css'

const styles = classesOf(sheet)
const said = words.articles

const checkStates = optionsOf(said.checkStates)
const facts = optionsOf(said.facts)

type ArticleInspectorProps = {
  readonly article: Article
  /** The actions for the article, shown above its facts. */
  readonly children?: ReactNode
}

/** What is known of an article, and by whom it is stated; how far the check has come. */
export function ArticleInspector({ article, children }: ArticleInspectorProps) {
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const revision = article.revisions.at(-1)
  const change = (next: InputOf<'updateArticle'>['fields']): Promise<boolean> =>
    save('updateArticle', { id: article.id, fields: next })
  return (
    <Inspector
      title={said.kind}
      action={
        <IconButton
          icon={Trash2}
          label={said.remove}
          isDisabled={isReadOnly}
          onPress={() => void removeArticles([article.id])}
        />
      }
    >
      <div className={styles('top')}>
        <Choice
          label={said.check}
          options={checkStates}
          value={article.checkState}
          isDisabled={isReadOnly}
          onChoose={(checkState) => setCheckState([article.id], checkState)}
        />
      </div>
      {children}
      <QuestionsOn kind="article" id={article.id} />
      <Section title={said.about}>
        {facts.map(({ id: name, label }) => {
          const fact = article.metadata[name]
          return (
            <Field
              key={name}
              label={label}
              placeholder={said.notStated}
              hint={fact ? said.bases[fact.basis] : ''}
              isReadOnly={isReadOnly}
              value={fact?.value ?? ''}
              check={(text) => faultOfFact(article, name, text)}
              onSave={(value) => setFact(article, name, value)}
            />
          )
        })}
        {article.metadata.url && (
          <LinkActions of={{ kind: 'article', id: article.id }} address={article.metadata.url.value} />
        )}
        <Switch
          label={said.ours}
          isSelected={article.isOurs === true}
          isDisabled={isReadOnly}
          onChange={(isOurs) => void change({ isOurs })}
        />
        {article.isOurs && <p className={styles('hint')}>{said.oursHint}</p>}
        {article.isOurs && <TakeNotes article={article} isReadOnly={isReadOnly} />}
        <TierChoice
          value={article.tier ?? null}
          isDisabled={isReadOnly}
          onChoose={(tier) => change({ tier })}
        />
        <Field
          label={said.group}
          hint={said.groupHint}
          isReadOnly={isReadOnly}
          value={article.independenceGroup}
          onSave={(independenceGroup) => change({ independenceGroup: independenceGroup.trim() })}
        />
        <Field
          label={said.note}
          lines={2}
          isReadOnly={isReadOnly}
          value={article.note}
          onSave={(note) => change({ note })}
        />
      </Section>
      {revision && (
        <Section title={said.original.heading}>
          {revision.original ? (
            <KeptFile
              of={{ kind: 'article', id: article.id, hash: revision.original.hash }}
              file={revision.original}
            />
          ) : (
            <p className={styles('hint')}>{said.original.pasted}</p>
          )}
          <p className={styles('hash')}>
            {said.original.textHash} <code>{revision.textHash}</code>
          </p>
          {revision.normalisation.length > 0 && (
            <p className={styles('hint')}>{said.original.normalised(revision.normalisation)}</p>
          )}
        </Section>
      )}
    </Inspector>
  )
}

/** What makes sources of the notes of a draft of ours, where it has any. */
function TakeNotes({ article, isReadOnly }: { readonly article: Article; readonly isReadOnly: boolean }) {
  const { structure } = useCurrentStructure(article)
  if (!structure?.notes.length && !structure?.comments?.length) return null
  return (
    <>
      <Button
        icon={Quote}
        isDisabled={isReadOnly}
        onPress={() => void act('takeNotes', { articleId: article.id })}
      >
        {said.takeNotes}
      </Button>
      <p className={styles('hint')}>{said.takeNotesHint}</p>
    </>
  )
}
