/** Where the caret of a field is, or what is selected in it, in UTF-16 units. */
export type Caret = { readonly start: number; readonly end: number }

/** A field as it stands: its text, and its caret. */
export type Written = { readonly text: string; readonly caret: Caret }

/** One change of a field: letters that are typed or erased one by one, or something that is done as a whole, such as pasting. */
export type Typed = Written & {
  readonly kind: 'typing' | 'erasing-back' | 'erasing-ahead' | 'whole'
  /** The caret before it. */
  readonly from: Caret
  /** When, in milliseconds. */
  readonly at: number
  /** It is a part of letters that are still being composed, as with an accent or in Chinese. */
  readonly isComposing: boolean
}

/** What undo takes back at once: at an offset, `inserted` stands for what was `removed`. */
type Step = {
  readonly offset: number
  readonly removed: string
  readonly inserted: string
  readonly before: Caret
  readonly after: Caret
  /** It only tidied what the step before had written, and goes and comes with it. */
  readonly isTidying: boolean
}

/** The burst of typing that goes on: the field as it was before it, and how it was typed last. */
type Burst = Pick<Typed, 'kind' | 'at' | 'isComposing'> & { readonly before: Written }

/** What was typed into a field, by bursts, the newest last. */
export type TypingHistory = Written & {
  readonly past: readonly Step[]
  /** What was taken back and can be done again, the newest last. */
  readonly future: readonly Step[]
  readonly burst: Burst | null
}

/** So long without a key ends a burst, in milliseconds. */
const PAUSE = 1000

export const beginHistory = (written: Written): TypingHistory => ({
  ...written,
  past: [],
  future: [],
  burst: null,
})

/** Takes what was typed: it goes on with the burst, or begins one. What was taken back before cannot be done again then. */
export function noteTyped(history: TypingHistory, typed: Typed): TypingHistory {
  const { text, caret, kind, at, isComposing } = typed
  const { burst } = history
  const goesOn = burst !== null && isOneBurst(history, burst, typed)
  const before = goesOn ? burst.before : { text: history.text, caret: typed.from }
  const past = goesOn ? history.past.slice(0, -1) : history.past
  return {
    text,
    caret,
    past: [...past, stepBetween(before, { text, caret }, false)],
    future: [],
    burst: kind === 'whole' ? null : { kind, at, isComposing, before },
  }
}

/** Takes where the caret is now: a burst ends where it was moved. */
export function noteCaret(history: TypingHistory, caret: Caret): TypingHistory {
  if (history.burst?.isComposing === true || isSame(history.caret, caret)) return history
  return { ...history, caret, burst: null }
}

/** Takes that letters are composed: a burst ends with a word that was composed as a whole, and goes on after an accent. */
export function noteComposed(history: TypingHistory, composed: string): TypingHistory {
  const burst = history.burst && { ...history.burst, isComposing: false }
  return { ...history, burst: composed.length > 1 ? null : burst }
}

/** Takes what stands in the field, though nobody typed it: what was typed was let go, or written out in full. */
export function noteWritten(history: TypingHistory, written: Written): TypingHistory {
  if (history.text === written.text) return history
  const isTidying = history.past.length > 0 && history.text.trim() === written.text.trim()
  const step = stepBetween(history, written, isTidying)
  return { ...written, past: [...history.past, step], future: [], burst: null }
}

/** The history after the last burst was taken back; null: there is none. */
export function takeBack(history: TypingHistory): TypingHistory | null {
  const step = history.past.at(-1)
  if (!step) return null
  const earlier: TypingHistory = {
    text: replaced(history.text, step.offset, step.inserted, step.removed),
    caret: step.before,
    past: history.past.slice(0, -1),
    future: [...history.future, step],
    burst: null,
  }
  return step.isTidying ? (takeBack(earlier) ?? earlier) : earlier
}

/** The history after what was taken back last is done again; null: there is nothing. */
export function doAgain(history: TypingHistory): TypingHistory | null {
  const step = history.future.at(-1)
  if (!step) return null
  const later: TypingHistory = {
    text: replaced(history.text, step.offset, step.removed, step.inserted),
    caret: step.after,
    past: [...history.past, step],
    future: history.future.slice(0, -1),
    burst: null,
  }
  return later.future.at(-1)?.isTidying === true ? (doAgain(later) ?? later) : later
}

/** Whether letters go on with a burst: of the same kind, where it left off, without a pause, and not at the start of a word. */
function isOneBurst(history: TypingHistory, burst: Burst, typed: Typed): boolean {
  if (typed.kind === 'whole' || typed.kind !== burst.kind) return false
  if (typed.isComposing && burst.isComposing) return true
  if (!isSame(typed.from, history.caret) || typed.from.start !== typed.from.end) return false
  return typed.at - burst.at < PAUSE && !beginsWord(history, typed)
}

/** Whether letters follow a blank, in the direction in which they are typed or erased. */
function beginsWord(history: TypingHistory, { kind, text, from, caret }: Typed): boolean {
  const erased = history.past.at(-1)?.removed ?? ''
  switch (kind) {
    case 'typing':
      return isBlank(history.text.charAt(from.start - 1)) && !isBlank(text.charAt(from.start))
    case 'erasing-back':
      return isBlank(erased.charAt(0)) && !isBlank(history.text.charAt(caret.start))
    case 'erasing-ahead':
      return isBlank(erased.slice(-1)) && !isBlank(history.text.charAt(from.start))
    case 'whole':
      return true
  }
}

const isBlank = (letter: string): boolean => /^\s$/u.test(letter)

const isSame = (a: Caret, b: Caret): boolean => a.start === b.start && a.end === b.end

/** The smallest change that makes one text of another. */
function stepBetween(before: Written, after: Written, isTidying: boolean): Step {
  const [a, b] = [before.text, after.text]
  const shorter = Math.min(a.length, b.length)
  let offset = 0
  while (offset < shorter && a.charCodeAt(offset) === b.charCodeAt(offset)) offset++
  let same = 0
  while (same < shorter - offset && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same))
    same++
  return {
    offset,
    removed: a.slice(offset, a.length - same),
    inserted: b.slice(offset, b.length - same),
    before: before.caret,
    after: after.caret,
    isTidying,
  }
}

const replaced = (text: string, offset: number, old: string, next: string): string =>
  text.slice(0, offset) + next + text.slice(offset + old.length)
