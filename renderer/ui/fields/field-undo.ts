import {
  beginHistory,
  doAgain,
  noteCaret,
  noteComposed,
  noteTyped,
  noteWritten,
  takeBack,
} from './typing-history'
import type { Caret, Typed, TypingHistory, Written } from './typing-history'

/** Something that text is typed into. */
export type TextBox = HTMLInputElement | HTMLTextAreaElement

const kindsOfText: ReadonlySet<string> = new Set([
  'text',
  'search',
  'url',
  'email',
  'tel',
  'password',
  'number',
])

/** Held as long as their fields are in the page. */
const histories = new WeakMap<TextBox, TypingHistory>()

/** The field that an element is, where text is typed into it: a box that is ticked and a slider are none. */
export function textBoxOf(element: EventTarget | null): TextBox | null {
  if (element instanceof HTMLTextAreaElement) return element
  return element instanceof HTMLInputElement && kindsOfText.has(element.type) ? element : null
}

/** Whether a burst that was typed into a field can be taken back, or done again. */
export function canUndoIn(box: TextBox, way: 'undo' | 'redo'): boolean {
  if (box.readOnly || box.disabled) return false
  const { past, future } = historyOf(box)
  return (way === 'undo' ? past : future).length > 0
}

/** Takes back the last burst that was typed into a field, or does it again: for the window it is typed like anything else. */
export function undoIn(box: TextBox, way: 'undo' | 'redo'): void {
  const next = canUndoIn(box, way) ? (way === 'undo' ? takeBack : doAgain)(historyOf(box)) : null
  if (!next) return
  histories.set(box, next)
  write(box, next)
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: inputTypes[way] }))
}

/** Forgets what was typed into a field: it shows another text now, which came from elsewhere. */
export function forgetTyped(box: TextBox | null): void {
  if (box) histories.delete(box)
}

const inputTypes = { undo: 'historyUndo', redo: 'historyRedo' } as const

/** Notes all that is typed into any field of the page, so that it can be taken back by bursts; the answer ends it. */
export function followTyping(): () => void {
  let from: Caret = { start: 0, end: 0 }
  const onBeforeInput = (event: InputEvent): void => {
    const box = textBoxOf(event.target)
    if (!box) return
    const way = event.inputType === inputTypes.undo ? 'undo' : 'redo'
    if (event.inputType === inputTypes[way]) {
      // What the page itself keeps of it knows nothing of what the window wrote.
      event.preventDefault()
      return undoIn(box, way)
    }
    histories.set(box, historyOf(box))
    from = caretOf(box)
  }
  const onInput = (event: Event): void => {
    const box = textBoxOf(event.target)
    if (!box || !event.isTrusted) return
    const how = event instanceof InputEvent ? event : null
    const typed = { kind: kindOf(how), from, at: event.timeStamp, isComposing: how?.isComposing ?? false }
    change(box, (history) => noteTyped(history, { ...writtenIn(box), ...typed }))
  }
  const capture = { capture: true }
  document.addEventListener('focusin', onFocus, capture)
  document.addEventListener('beforeinput', onBeforeInput, capture)
  document.addEventListener('input', onInput, capture)
  document.addEventListener('compositionend', onComposed, capture)
  document.addEventListener('selectionchange', onCaret, capture)
  return () => {
    document.removeEventListener('focusin', onFocus, capture)
    document.removeEventListener('beforeinput', onBeforeInput, capture)
    document.removeEventListener('input', onInput, capture)
    document.removeEventListener('compositionend', onComposed, capture)
    document.removeEventListener('selectionchange', onCaret, capture)
  }
}

function onFocus({ target }: Event): void {
  const box = textBoxOf(target)
  if (box) histories.set(box, historyOf(box))
}

function onComposed({ target, data }: CompositionEvent): void {
  change(textBoxOf(target), (history) => noteComposed(history, data))
}

function onCaret(): void {
  const box = textBoxOf(document.activeElement)
  change(box, (history) => (history.text === box?.value ? noteCaret(history, caretOf(box)) : history))
}

function change(box: TextBox | null, next: (history: TypingHistory) => TypingHistory): void {
  const history = box && histories.get(box)
  if (box && history) histories.set(box, next(history))
}

/** What was typed into a field, with what the window wrote into it since. */
function historyOf(box: TextBox): TypingHistory {
  const history = histories.get(box)
  return history ? noteWritten(history, writtenIn(box)) : beginHistory(writtenIn(box))
}

const letterByLetter: Readonly<Record<string, Typed['kind']>> = {
  insertText: 'typing',
  insertCompositionText: 'typing',
  insertLineBreak: 'typing',
  insertParagraph: 'typing',
  deleteContentBackward: 'erasing-back',
  deleteContentForward: 'erasing-ahead',
}

/** How a field was changed; what comes in one piece, such as words that are dictated, is one burst. */
function kindOf(event: InputEvent | null): Typed['kind'] {
  const kind = letterByLetter[event?.inputType ?? ''] ?? 'whole'
  const isPiece = event !== null && !event.isComposing && (event.data ?? '').length > 1
  return kind === 'typing' && isPiece ? 'whole' : kind
}

const writtenIn = (box: TextBox): Written => ({ text: box.value, caret: caretOf(box) })

/** A field of numbers does not say where its caret is. */
const caretOf = (box: TextBox): Caret => ({
  start: box.selectionStart ?? box.value.length,
  end: box.selectionEnd ?? box.value.length,
})

/** Writes as the page does when somebody types: what follows the field hears of it. */
function write(box: TextBox, { text, caret }: Written): void {
  const prototype =
    box instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, text)
  if (box.selectionStart !== null) box.setSelectionRange(caret.start, caret.end)
}
