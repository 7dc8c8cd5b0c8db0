import { words } from '../../../shared/words/words'
import { isWrittenNowhere, keyOfChord, placeOfKey } from './is-pressed'
import type { Writes } from './is-pressed'

/** How a key is called on a keyboard: by what it writes; where the keyboard has no such letter, by what its place writes. */
export function keyName(key: string, writes: Writes): string {
  if (key === 'Enter' || key === 'Delete' || key === 'Left' || key === 'Right')
    return words.commands.keys[key]
  const written = isWrittenNowhere(key, writes) ? writes.get(placeOfKey(key) ?? '') : undefined
  return written === undefined ? key : written.toLocaleUpperCase()
}

/** A chord as it is written for people, or one of the keys that are held down: `Ctrl+Enter`, `⌘Enter`, `Alt`. */
export function chordName(chord: string, writes: Writes, onMac: boolean): string {
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
