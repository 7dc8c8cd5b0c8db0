import { words } from '../../shared/words/words'
import { keyOfChord, placeOfKey } from './is-pressed'

/** How a key is called on a keyboard: by what it writes; where the keyboard has no Latin letters, by the letter that stands in its place. */
export function keyName(key: string, writes: ReadonlyMap<string, string>): string {
  if (key === 'Enter' || key === 'Delete' || key === 'Left' || key === 'Right')
    return words.commands.keys[key]
  const place = /^[A-Z]$/u.test(key) ? placeOfKey(key) : null
  const written = place === null ? undefined : writes.get(place)
  const isLatin = [...writes.values()].some((each) => each.toUpperCase() === key)
  return written !== undefined && !isLatin && /^\p{L}/u.test(written) ? written.toLocaleUpperCase() : key
}

/** A chord as it is written for people. */
export function chordName(chord: string, writes: ReadonlyMap<string, string>, onMac: boolean): string {
  const modifiers = chord.split('+').slice(0, -1)
  const key = keyName(keyOfChord(chord), writes)
  // In the order in which a Mac writes them.
  if (onMac)
    return (
      ['Alt', 'Shift', 'CmdOrCtrl'].map((each) => (modifiers.includes(each) ? signs[each] : '')).join('') +
      key
    )
  const { Ctrl, Shift, Alt } = words.commands.keys
  const names: Readonly<Record<string, string>> = { CmdOrCtrl: Ctrl, Shift, Alt }
  return [...modifiers.map((each) => names[each] ?? each), key].join('+')
}

const signs: Readonly<Record<string, string>> = { Alt: '⌥', Shift: '⇧', CmdOrCtrl: '⌘' }
