import { memo, useMemo, useState } from 'react'
import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { MessageCircle, MessageCircleQuestion } from 'lucide-react'
import type { Article } from '../../../../shared/schema/article'
import type { Claim } from '../../../../shared/schema/claim'
import type { Question } from '../../../../shared/schema/question'
import { standsAt } from '../../../../shared/domain/anchors/stands-at'
import { describeDate } from '../../../../shared/domain/describe/describe-date'
import { nameOfClaim } from '../../../../shared/domain/describe/name-of-claim'
import { isOpenQuestion, isOverdue } from '../../../../shared/domain/questions/order-questions'
import type { Span } from '../../../../shared/domain/span'
import { words } from '../../../../shared/words/words'
import { ToneMark } from '../../../marks/marks'
import { useClaimsPlacedIn } from '../../../state/derived'
import { openClaimId } from '../../../state/open-claim'
import { openQuestion } from '../../../state/questions/open-question'
import { useOpenQuestionsOfClaims, useQuestionsOn } from '../../../state/questions/questions-on'
import { useToday } from '../../../state/questions/today'
import { useVerdictSteps } from '../../../state/selectors'
import { useView } from '../../../state/view-state'
import { useTextPlaces } from './use-text-places'
import { classesOf } from '../../../ui/classes'
import sheetOfStyles from './margin-notes.module.css'

const styles = classesOf(sheetOfStyles)
const said = words.reader.margin

type MarginNotesProps = {
  readonly article: Article
  /** Its current text. */
  readonly text: string
  /** What the text and its notes stand in. */
  readonly sheet: RefObject<HTMLElement | null>
  readonly pane: RefObject<HTMLElement | null>
  readonly onOpen: (claimId: string) => void
}

/** What stands beside a line: a claim that begins there, or a question about its words that is open. */
type Noted = Span & { readonly id: string } & (
    | { readonly kind: 'claim'; readonly claim: Claim }
    | { readonly kind: 'question'; readonly question: Question }
  )

/** A margin note: its two lines, its full text, and what a click opens. */
type Note = {
  readonly shape: ReactNode
  readonly name: string
  readonly why: string
  readonly title: readonly string[]
  readonly isOpen: boolean
  readonly open: () => void
}

/** Beside each line in which a claim begins what is claimed there and how it was judged; and what is asked about the words. */
export const MarginNotes = memo(function MarginNotes({
  article,
  text,
  sheet,
  pane,
  onOpen,
}: MarginNotesProps) {
  const places = usePlaces(article, text)
  const drawn = useTextPlaces(sheet, pane, places)
  const noteOf = useNoteOf(onOpen)
  const [current, setCurrent] = useState(0)
  const notes = stackNotes(places.map((place, at) => ({ ...place, top: drawn[at]?.top ?? null })))
  if (notes.length === 0) return null
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows lead from note to note
    <aside className={styles('notes')} aria-label={said.title} data-pane="margin" onKeyDown={onKeyDown}>
      {notes.map((noted, at) => {
        const { shape, name, why, title, isOpen, open } = noteOf(noted)
        return (
          <button
            key={noted.id}
            type="button"
            className={styles('note')}
            style={{ insetBlockStart: `${noted.top}px` }}
            tabIndex={at === Math.min(current, notes.length - 1) ? 0 : -1}
            aria-current={isOpen}
            title={title.filter(Boolean).join('\n')}
            {...(noted.kind === 'question' && {
              'data-question': noted.question.id,
              'data-menu': 'question',
            })}
            onFocus={() => setCurrent(at)}
            onClick={open}
          >
            {shape}
            <span className={styles('words')}>
              <span className={styles('name')} dir="auto">
                {name}
              </span>
              <span className={styles('why')} dir="auto">
                {why}
              </span>
            </span>
          </button>
        )
      })}
    </aside>
  )
})

/** Where the claims and the open questions about words stand in the text, in its order. */
function usePlaces(article: Article, text: string): readonly Noted[] {
  const claims = useClaimsPlacedIn(article.id)
  const questions = useQuestionsOn({ kind: 'article', id: article.id })
  const revisionId = article.revisions.at(-1)?.id
  return useMemo(() => {
    const made = claims.flatMap((claim) =>
      claim.occurrences
        .filter((occurrence) => occurrence.revisionId === revisionId)
        .map(({ id, anchor }): Noted => ({
          kind: 'claim',
          id,
          claim,
          start: anchor.start,
          end: anchor.end,
        })),
    )
    const asked = questions.filter(isOpenQuestion).flatMap((question) =>
      question.about.flatMap((subject, at): readonly Noted[] => {
        const span =
          subject.kind === 'passage' && subject.articleId === article.id
            ? standsAt(text, subject.anchor)
            : null
        return span ? [{ kind: 'question', id: `${question.id} ${at}`, question, ...span }] : []
      }),
    )
    return [...made, ...asked].toSorted((a, b) => a.start - b.start)
  }, [article.id, claims, questions, revisionId, text])
}

function useNoteOf(onOpen: (claimId: string) => void): (noted: Noted) => Note {
  const steps = useVerdictSteps()
  const openId = useView(openClaimId)
  const asked = useOpenQuestionsOfClaims()
  const today = useToday()
  return (noted) => {
    if (noted.kind === 'question') return noteOfQuestion(noted.question, today)
    const { claim } = noted
    const step = steps.find((each) => each.id === claim.verdict)
    const name = nameOfClaim(claim)
    const label = step?.label ?? words.reader.notOnTheScale
    const why = claim.needsReview
      ? words.claims.list.lookAgain
      : claim.reasoning.trim() || said.why(label, claim.evidence.length)
    const open = asked.get(claim.id) ?? 0
    return {
      shape: <ToneMark tone={step?.tone ?? 'unknown'} />,
      name,
      why: open > 0 ? `${words.asked.open(open)} · ${why}` : why,
      title: [name, label, claim.reasoning],
      isOpen: claim.id === openId,
      open: () => onOpen(claim.id),
    }
  }
}

function noteOfQuestion(question: Question, today: string): Note {
  const { asked } = words
  const { id, kind, to, due } = question
  const Shape = kind === 'comment' ? MessageCircle : MessageCircleQuestion
  const day = describeDate(due)
  const when = due === '' ? '' : isOverdue(question, today) ? asked.overdueSince(day) : asked.dueOn(day)
  const why = [when, to && asked.putTo(to)].filter(Boolean).join(' · ') || asked.kinds[kind]
  return {
    shape: <Shape size={15} className={styles('shape')} aria-label={asked.kinds[kind]} />,
    name: question.words,
    why,
    title: [question.words, why],
    isOpen: false,
    open: () => openQuestion(id),
  }
}

/** The arrows lead from note to note. */
function onKeyDown(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button === document.activeElement)
  const next = step === undefined ? undefined : buttons[at + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** How high a note is with the room below it, in pixels: two lines. */
const NOTE = 46

/** The notes that can be placed, in the order of the text: each beside its line, or below the one before where that takes its place. */
function stackNotes<N extends { readonly top: number | null }>(
  notes: readonly N[],
): readonly (N & { readonly top: number })[] {
  let free = Number.NEGATIVE_INFINITY
  return notes.flatMap((note) => {
    if (note.top === null) return []
    const top = Math.max(note.top, free)
    free = top + NOTE
    return [{ ...note, top }]
  })
}
