import { useRef } from 'react'
import type { RefObject } from 'react'
import type { Span } from '../../../shared/domain/span'
import { widenSpan } from '../../../shared/domain/text/widen-span'
import type { Offer } from '../../commands/offers'
import { words } from '../../../shared/words/words'
import { hear } from '../../state/answers'
import { endsIn } from './selection-ends'
import { rangeOfSpan } from './text-offsets'
import { selectIn } from './use-target'

/** So much of what was selected is said. */
const SAID = 200

const isSame = (a: Span | undefined, b: Span): boolean => a?.start === b.start && a.end === b.end

/**
 * Widens what is selected by keys, from the word to the phrase, the sentence, the paragraph and the whole text, and back the same way.
 * Without a selection it begins at the caret, or at what is read.
 */
export function useWidening(
  pane: RefObject<HTMLElement | null>,
  text: string | null,
  selection: Span | null,
  /** The place to begin at without a caret. */
  beginAt: () => number,
): Offer {
  /** From the narrowest on; the last is what is selected, unless it was changed by hand since. */
  const steps = useRef<readonly Span[]>([])
  const show = (span: Span): void => {
    const range = pane.current && rangeOfSpan(pane.current, span)
    if (!range || !pane.current || text === null) return
    selectIn(pane.current, range)
    const selected = text.slice(span.start, Math.min(span.end, span.start + SAID))
    hear(selected === '' ? words.reader.nothingSelected : selected)
  }
  const now = (): Span => {
    const ends = pane.current && endsIn(pane.current)
    const at = beginAt()
    return ends
      ? { start: Math.min(ends.anchor, ends.focus), end: Math.max(ends.anchor, ends.focus) }
      : { start: at, end: at }
  }
  const widen = (): void => {
    const span = now()
    const wider = text === null ? null : widenSpan(text, span)
    if (!wider) return show(span)
    steps.current = [...(isSame(steps.current.at(-1), span) ? steps.current : [span]), wider]
    show(wider)
  }
  const narrow = (): void => {
    const span = now()
    const back = isSame(steps.current.at(-1), span) ? steps.current.slice(0, -1) : []
    steps.current = back
    show(back.at(-1) ?? { start: span.start, end: span.start })
  }
  return {
    ...(text === null || text === '' ? {} : { 'widen-selection': widen }),
    ...(selection ? { 'narrow-selection': narrow } : {}),
  }
}
