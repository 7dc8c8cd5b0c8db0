import { englishPlace } from './place-names'
import { remember } from './remember'

/** Endings that make a people of a place, longest first. What is left must be long enough to say which. */
const endings = [
  'istani',
  'ians',
  'ian',
  'ans',
  'ese',
  'ish',
  'an',
  'is',
  'ns',
  'ey',
  'i',
  'n',
  's',
  'a',
  'e',
  'o',
]
const shortestStem = 4

/** The names of peoples that do not begin as their country does, and one country that begins as another (the dot ends it). */
const irregular: ReadonlyMap<string, string> = new Map([
  ['british', 'britain'],
  ['french', 'france'],
  ['dutch', 'netherlands'],
  ['afghan', 'afghanistan'],
  ['afghans', 'afghanistan'],
  ['kurdish', 'kurds'],
  ['danish', 'denmark'],
  ['greek', 'greece'],
  ['greeks', 'greece'],
  ['nigeria', 'nigeria.'],
  ['nigerian', 'nigeria.'],
  ['nigerians', 'nigeria.'],
])

/**
 * A name under which a place and its people are one, in any language that is read: "Syria", "Syria's", "Syrian", "Siria"
 * and "سوريا" give one key.
 */
export const nameKey: (name: string) => string = remember(makeKey, 20_000)

function makeKey(name: string): string {
  const word = name.toLowerCase().replace(/['’]s?$/, '')
  const english = englishPlace(word) ?? word
  let stem = irregular.get(english) ?? english
  for (;;) {
    const ending = endings.find((each) => stem.endsWith(each) && stem.length - each.length >= shortestStem)
    if (ending === undefined) return stem
    stem = stem.slice(0, -ending.length)
  }
}
