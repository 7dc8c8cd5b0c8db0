import { useMemo, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import type { Article } from '../../../../shared/schema/article'
import { nameOfClaim } from '../../../../shared/domain/describe/name-of-claim'
import { words } from '../../../../shared/words/words'
import { ToneMark } from '../../../marks/marks'
import { useClaimsPlacedIn } from '../../../state/derived'
import { openClaimId } from '../../../state/open-claim'
import { useVerdictSteps } from '../../../state/selectors'
import { useView } from '../../../state/view-state'
import { useTextPlaces } from './use-text-places'
import { classesOf } from '../../../ui/classes'
import sheetOfStyles from './margin-notes.module.css'

const styles = classesOf(sheetOfStyles)
const said = words.reader.margin

type MarginNotesProps = {
  readonly article: Article
  /** What the text and its notes stand in. */
  readonly sheet: RefObject<HTMLElement | null>
  readonly pane: RefObject<HTMLElement | null>
  readonly onOpen: (claimId: string) => void
}

/** Beside each line in which a claim begins: what is claimed there, and how it was judged. */
export function MarginNotes({ article, sheet, pane, onOpen }: MarginNotesProps) {
  const claims = useClaimsPlacedIn(article.id)
  const steps = useVerdictSteps()
  const revisionId = article.revisions.at(-1)?.id
  const places = useMemo(
    () =>
      claims
        .flatMap((claim) =>
          claim.occurrences
            .filter((occurrence) => occurrence.revisionId === revisionId)
            .map(({ id, anchor }) => ({ id, claim, start: anchor.start, end: anchor.end })),
        )
        .toSorted((a, b) => a.start - b.start),
    [claims, revisionId],
  )
  const drawn = useTextPlaces(sheet, pane, places)
  const openId = useView(openClaimId)
  const [current, setCurrent] = useState(0)
  const notes = stackNotes(places.map((place, at) => ({ ...place, top: drawn[at]?.top ?? null })))
  if (notes.length === 0) return null
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows lead from note to note
    <aside className={styles('notes')} aria-label={said.title} data-pane="margin" onKeyDown={onKeyDown}>
      {notes.map(({ id, claim, top }, at) => {
        const step = steps.find((each) => each.id === claim.verdict)
        const name = nameOfClaim(claim)
        const label = step?.label ?? words.reader.notOnTheScale
        const why = claim.reasoning.trim() || said.why(label, claim.evidence.length)
        return (
          <button
            key={id}
            type="button"
            className={styles('note')}
            style={{ insetBlockStart: `${top}px` }}
            tabIndex={at === Math.min(current, notes.length - 1) ? 0 : -1}
            aria-current={claim.id === openId}
            title={[name, label, claim.reasoning].filter(Boolean).join('\n')}
            onFocus={() => setCurrent(at)}
            onClick={() => onOpen(claim.id)}
          >
            <ToneMark tone={step?.tone ?? 'unknown'} />
            <span className={styles('words')}>
              <span className={styles('name')} dir="auto">
                {name}
              </span>
              <span className={styles('why')} dir="auto">
                {claim.needsReview ? words.claims.list.lookAgain : why}
              </span>
            </span>
          </button>
        )
      })}
    </aside>
  )
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
