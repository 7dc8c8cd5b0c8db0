import type { Article } from '../../../shared/schema/article'
import { describeInstant } from '../../../shared/domain/describe/describe-instant'
import { words } from '../../../shared/words/words'
import { TextDifference } from '../../marks/differences/text-difference'
import { articleName } from '../../state/selectors'
import { useRevisionText, useTextFault } from '../../state/texts'
import { openArticle, showMain } from '../../state/view-state'
import { BarView } from '../../ui/panes/bar-view'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/fields/choice'
import { MarkedText } from './review/marked-text'
import { revisionName } from './revision-words'
import { StoodHere } from './review/stood-here'
import { classesOf } from '../../ui/classes'
import sheet from './revision-view.module.css'

const styles = classesOf(sheet)
const said = words.revisions.view

type RevisionViewProps = {
  readonly article: Article
  readonly revisionId: string
  /** The revision whose difference from this one is shown; null: this one is only read. */
  readonly comparedWith: string | null
  /** The mark to begin at; null: at the top. */
  readonly occurrenceId: string | null
}

/** One text that an article has, or had: to read, or side by side with another in one difference. */
export function RevisionView({ article, revisionId, comparedWith, occurrenceId }: RevisionViewProps) {
  const { revisions } = article
  const revision = revisions.find(({ id }) => id === revisionId)
  const text = useRevisionText(article, revisionId)
  const other = useRevisionText(article, comparedWith ?? '')
  const fault = useTextFault(revision?.textHash)
  const show = (next: Partial<Pick<RevisionViewProps, 'revisionId' | 'comparedWith'>>): void =>
    showMain({ kind: 'revision', articleId: article.id, revisionId, comparedWith, ...next })
  const options = revisions.map((each) => ({
    id: each.id,
    label: revisionName(revisions, each),
    meaning: describeInstant(each.addedAt),
  }))
  return (
    <BarView
      title={
        <div className={styles('about')}>
          <h2 dir="auto">{articleName(article)}</h2>
          <div className={styles('choices')}>
            <Choice
              label={said.revision}
              options={options}
              value={revisionId}
              onChoose={(id) => show({ revisionId: id })}
            />
            <Choice
              label={said.comparedWith}
              options={[
                { id: NOTHING, label: said.nothing, meaning: said.nothingMeans },
                ...options.filter(({ id }) => id !== revisionId),
              ]}
              value={comparedWith ?? NOTHING}
              onChoose={(id) => show({ comparedWith: id === NOTHING ? null : id })}
            />
            <Button onPress={() => openArticle(article.id)}>{said.back}</Button>
          </div>
          {comparedWith === null && occurrenceId !== null && (
            <StoodHere article={article} revisionId={revisionId} occurrenceId={occurrenceId} />
          )}
          {comparedWith !== null && (
            <p className={styles('key')}>
              <del>{said.struckThrough}</del> {said.onlyIn(nameOf(comparedWith))};{' '}
              <ins>{said.underlined}</ins> {said.onlyIn(nameOf(revisionId))}.
            </p>
          )}
        </div>
      }
    >
      <section className={styles('text')} aria-label={said.text}>
        {fault && <p role="alert">{fault}</p>}
        {comparedWith === null
          ? text !== null && <MarkedText text={text} revisionId={revisionId} occurrenceId={occurrenceId} />
          : text !== null && other !== null && <TextDifference a={other} b={text} />}
      </section>
    </BarView>
  )

  function nameOf(id: string): string {
    const found = revisions.find((each) => each.id === id)
    return found ? words.citation.quoted(revisionName(revisions, found)) : words.revisions.gone
  }
}

const NOTHING = 'nothing'
