import { words } from '../../../shared/words/words'
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

/** A chord as it is written for people, or one of the keys that are held down: `Ctrl+Enter`, `⌘Enter`, `Alt`. */
export function chordName(chord: string, writes: ReadonlyMap<string, string>, onMac: boolean): string {
  const held = chord.split('+').filter(isModifier)
  const key = keyOfChord(chord)
  const named = isModifier(key) ? [] : [keyName(key, writes)]
  if (onMac) return [...held.toSorted(asOnMac).map((each) => signs[each]), ...named].join('')
  const { Ctrl, Shift, Alt } = words.commands.keys
  const names = { CmdOrCtrl: Ctrl, Shift, Alt }
  return [...held.map((each) => names[each]), ...named].join('+')
}

type Modifier = 'Alt' | 'Shift' | 'CmdOrCtrl'

/** What a Mac writes for the keys that are held down, in its order. */
const signs: Readonly<Record<Modifier, string>> = { Alt: '⌥', Shift: '⇧', CmdOrCtrl: '⌘' }

const isModifier = (name: string): name is Modifier => Object.hasOwn(signs, name)

const order = Object.keys(signs)
const asOnMac = (a: Modifier, b: Modifier): number => order.indexOf(a) - order.indexOf(b)
