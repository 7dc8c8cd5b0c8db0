/** A key that was pressed, as the page hears of it. */
export type KeyPress = Pick<KeyboardEvent, 'code' | 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** Where punctuation is on an American keyboard, as far as a command has it. */
const places: Readonly<Record<string, string>> = {
  ',': 'Comma',
  '.': 'Period',
  '/': 'Slash',
  '[': 'BracketLeft',
  ']': 'BracketRight',
}

/** The arrow keys, as Electron's notation has them and as the page hears of them. */
const arrows: Readonly<Record<string, string>> = {
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
}

/** What the keys of a keyboard write, by their places; empty where that is not known. */
export type Writes = ReadonlyMap<string, string>

const unknown: Writes = new Map()

/** Whether these are the keys of a chord in Electron's notation; `CmdOrCtrl` is the Command key on a Mac. */
export function isChordPressed(press: KeyPress, chord: string, isMac: boolean, writes = unknown): boolean {
  const modifiers = new Set(chord.split('+').slice(0, -1))
  const key = keyOfChord(chord)
  const wants = (modifier: string): boolean => modifiers.has(modifier)
  const [command, other] = isMac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey]
  return (
    command === wants('CmdOrCtrl') &&
    !other &&
    press.altKey === wants('Alt') &&
    // Some keyboards have a slash only with Shift.
    (press.shiftKey === wants('Shift') || (key in places && press.key === key)) &&
    isKey(press, key, writes)
  )
}

/** Whether a letter of a command (or Enter, or Delete) is pressed, by itself. */
export function isLetterPressed(press: KeyPress, letter: string, writes = unknown): boolean {
  return !press.altKey && !press.ctrlKey && !press.metaKey && !press.shiftKey && isKey(press, letter, writes)
}

/** The key of a chord without what is held down with it. */
export const keyOfChord = (chord: string): string => chord.split('+').at(-1) ?? ''

/** Where a key of a command is on an American keyboard, as the page hears of it; null where it has no place of its own there. */
export function placeOfKey(key: string): string | null {
  if (/^[A-Z]$/u.test(key)) return `Key${key}`
  return /^\d$/u.test(key) ? `Digit${key}` : (places[key] ?? null)
}

/**
 * The key by what it writes, where the keyboard writes Latin letters: a German Y is a Y, and a Dvorak C a C. By its place on an American
 * keyboard where it writes letters of another script, or the keyboard writes the letter nowhere (a Greek one has no Q); digits always so,
 * since some keyboards have them only with Shift.
 */
function isKey({ key, code }: KeyPress, wanted: string, writes: Writes): boolean {
  if (key === arrows[wanted]) return true
  if (/^\d$/u.test(wanted)) return code === `Digit${wanted}`
  if (key.toLowerCase() === wanted.toLowerCase()) return true
  return code === placeOfKey(wanted) && (isOfOtherScript(key) || isWrittenNowhere(wanted, writes))
}

/** Whether a keyboard writes a letter with no key of its own; false where nothing is known of it. */
export const isWrittenNowhere = (key: string, writes: Writes): boolean =>
  writes.size > 0 && /^[A-Z]$/u.test(key) && [...writes.values()].every((each) => each.toUpperCase() !== key)

const isOfOtherScript = (key: string): boolean => /^\P{Script=Latin}+$/u.test(key) && /^\p{L}/u.test(key)
