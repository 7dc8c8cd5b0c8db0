import { bareNameEnds, nameEnds } from '../../languages/name-particles'
import { addTo } from '../add-to'
import { compare } from '../compare'
import { areOfTwoScripts, soundsIn } from '../mentions/sounds'
import { bareLetters } from '../text/bare-letters'

/** A name as it is spelt most often, and how often and where it is written so. */
export type SpeltName = {
  readonly key: string
  readonly name: string
  readonly count: number
  readonly articleIds: readonly string[]
}

/** Two spellings that may be of one name; the more frequent one first. */
export type NamePair = { readonly a: SpeltName; readonly b: SpeltName }

/** A name of one word alone may be like another by chance: it must be as like as this, 0 to 1; in a longer name less is enough. */
const LIKE = { alone: 0.7, among: 0.5, joined: 0.75 }
/** So many consonants tell a name, and so many tell it in two scripts, where letters cannot be compared. */
const SOUNDS = 3
const SOUNDS_OF_SCRIPTS = 5

/**
 * The names that sound alike and are written otherwise: `Sergei Lavrov` and `Sergey Lavrov`, `Deir Ezzor` and `Deir al-Zour`; each with the
 * most frequent spelling of those that are alike. Not a name and who lives there. What differs in one word is proposed once, where
 * the word stands alone. The most written pairs come first.
 */
export function proposeOneNames(names: readonly SpeltName[]): readonly NamePair[] {
  const bySound = new Map<string, { readonly name: SpeltName; readonly parts: readonly string[] }[]>()
  for (const name of names) {
    const parts = name.key.split(' ')
    const sounds = parts.map(soundsIn).join('')
    if (sounds.length >= SOUNDS) addTo(bySound, sounds, { name, parts })
  }
  const pairs: (NamePair & { readonly differ: string; readonly length: number })[] = []
  for (const alike of bySound.values()) {
    const left = alike.toSorted((x, y) => y.name.count - x.name.count || compare(x.name.key, y.name.key))
    while (left.length > 1) {
      const [main, ...others] = left
      if (!main) break
      const variants = new Set(others.filter((other) => areVariants(main.parts, other.parts)))
      for (const { name, parts } of variants)
        pairs.push({ a: main.name, b: name, differ: whatDiffers(main.parts, parts), length: parts.length })
      left.splice(0, left.length, ...others.filter((other) => !variants.has(other)))
    }
  }
  const shortest = new Map<string, number>()
  for (const { differ, length } of pairs)
    shortest.set(differ, Math.min(length, shortest.get(differ) ?? Infinity))
  const seen = new Set<string>()
  return pairs
    .filter(({ differ, length }) => {
      const isFirst = length === shortest.get(differ) && !seen.has(differ)
      if (isFirst) seen.add(differ)
      return isFirst
    })
    .toSorted((x, y) => y.b.count - x.b.count || y.a.count - x.a.count || compare(x.a.key, y.a.key))
    .map(({ a, b }) => ({ a, b }))
}

/** The words in which two names differ, in one order whichever comes first. */
function whatDiffers(one: readonly string[], other: readonly string[]): string {
  if (one.length !== other.length) return [one.join(' '), other.join(' ')].toSorted().join(' | ')
  return one
    .flatMap((word, at) => (word === other[at] ? [] : [[word, other[at] ?? ''].toSorted().join(' | ')]))
    .join(', ')
}

function areVariants(one: readonly string[], other: readonly string[]): boolean {
  if (areOfTwoScripts(one.join(''), other.join('')))
    return one.map(soundsIn).join('').length >= SOUNDS_OF_SCRIPTS
  if (one.length !== other.length) {
    const [a, b] = [one.join(''), other.join('')]
    return a === b || likeness(a, b) >= LIKE.joined
  }
  const least = one.length === 1 ? LIKE.alone : LIKE.among
  return one.every((word, at) => {
    const its = other[at] ?? ''
    return word === its || isSpelling(word, its, least)
  })
}

/** Whether two words sound alike, are like enough in their letters, and neither is made of the other's stem with an ending. */
function isSpelling(one: string, other: string, least: number): boolean {
  let same = 0
  while (same < one.length && one.charAt(same) === other.charAt(same)) same += 1
  const ends = [one.slice(same), other.slice(same)]
  if (
    same > 2 &&
    (ends.some((end) => nameEnds.has(end)) ||
      (ends.includes('') && ends.some((end) => bareNameEnds.has(end))))
  )
    return false
  // No sound is written for a half vowel: with one, and without, are two words.
  if (/^[wy]/u.test(one) !== /^[wy]/u.test(other)) return false
  return soundsIn(one) === soundsIn(other) && likeness(one, other) >= least
}

/** How like two words are in their letters, 0 to 1: a letter written twice counts once, and a vowel before such a one not at all. */
function likeness(one: string, other: string): number {
  const [a, b] = [bareForm(one), bareForm(other)]
  return 1 - distance(a, b) / Math.max(a.length, b.length, 1)
}

const bareForm = (word: string): string =>
  bareLetters(word)
    .replace(/^\p{L}(\p{L})\1/u, '$1')
    .replaceAll(/(\p{L})\1/gu, '$1')

/** How many letters must be changed, put in or left out (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1),
        ),
      )
    row = next
  }
  return row.at(-1) ?? 0
}
