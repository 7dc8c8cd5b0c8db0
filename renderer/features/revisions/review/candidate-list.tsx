import { GridList, GridListItem } from 'react-aria-components'
import type { ReviewItem } from '../../../../shared/domain/revisions/find-to-review'
import type { Span } from '../../../../shared/domain/span'
import type { Candidate } from '../../../../shared/schema/anchor'
import type { Article } from '../../../../shared/schema/article'
import { paragraphOf } from '../../../../shared/domain/text/split-paragraphs'
import { words } from '../../../../shared/words/words'
import { PlaceQuote } from '../../../marks/place-quote'
import { act } from '../../../state/act'
import { useCurrentText } from '../../../state/texts'
import { classesOf } from '../../../ui/classes'
import boxesSheet from '../../../ui/boxes.module.css'
import sheet from './candidate-list.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)
const said = words.revisions.review

type CandidateListProps = {
  readonly article: Article
  readonly item: ReviewItem
  readonly candidates: readonly Candidate[]
  readonly isReadOnly: boolean
  readonly onLookAt: (candidate: Span) => void
}

/** The places that may be meant, each in its sentence; arrows look at one in the text, Enter or a double click chooses it. */
export function CandidateList({ article, item, candidates, isReadOnly, onLookAt }: CandidateListProps) {
  const text = useCurrentText(article)
  const { claim, occurrence } = item
  const choose = async (key: string): Promise<void> => {
    const candidate = candidates[Number(key)]
    if (!candidate || isReadOnly) return
    const place = { articleId: article.id, start: candidate.start, end: candidate.end }
    await act('chooseCandidate', { claimId: claim.id, occurrenceId: occurrence.id, place })
  }
  return (
    <GridList
      aria-label={said.candidates}
      data-review-candidates
      className={styles('list')}
      selectionMode="single"
      selectionBehavior="replace"
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys
        const candidate = candidates[Number(key)]
        if (candidate) onLookAt(candidate)
      }}
      onAction={(key) => void choose(String(key))}
    >
      {candidates.map(({ start, end }, index) => (
        <GridListItem
          key={`${start} ${end}`}
          id={String(index)}
          textValue={said.candidate(index + 1)}
          className={`${boxes('choice')} ${styles('item')}`}
        >
          <span className={styles('where')}>{text !== null && said.paragraph(paragraphOf(text, start))}</span>
          <PlaceQuote
            articleId={article.id}
            start={start}
            end={end}
            words={text?.slice(start, end) ?? occurrence.anchor.exact}
          />
        </GridListItem>
      ))}
    </GridList>
  )
}
