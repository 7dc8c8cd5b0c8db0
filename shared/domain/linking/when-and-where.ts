import type { Moment } from '../dates/moment'
import type { Span } from '../span'
import type { Article } from './article'

/** A place as a text names it: its last word in small letters, in the sentence that names it. */
export type PlaceName = Span & { readonly article: number; readonly name: string }

/** The day that most texts of an event lead with; null where none does, or as many lead with another one. */
export function dayOf(articles: readonly Article[]): Moment | null {
  const days = articles.map(({ leadDays }) => {
    const known = leadDays.filter(({ from, to, yearKnown }) => from !== null && from === to && yearKnown)
    return new Map(known.map((day) => [day.from, day]))
  })
  return mostTold(days)
}

/** How many units from its first sentence on a text says where its news is. */
const LEAD = 450

/** The place that most texts of an event name first; null where none does, or as many name another one. */
export function placeOfEvent(articles: readonly Article[]): PlaceName | null {
  const places = articles.map(({ index, reading }) => {
    const told = reading.sentences.filter(
      ({ section, isBackground }) => section !== 'furniture' && !isBackground,
    )
    const end = (told[0]?.start ?? 0) + LEAD
    const first = told.find((sentence) => sentence.start < end && sentence.where.length > 0)
    return new Map(
      first?.where.map((name) => [name, { name, article: index, start: first.start, end: first.end }]),
    )
  })
  return mostTold(places)
}

/** What most of the lists hold, as the first of them has it; null where two are held as often. */
function mostTold<K, V>(lists: readonly ReadonlyMap<K, V>[]): V | null {
  const counts = new Map<K, { readonly value: V; readonly count: number }>()
  for (const list of lists)
    for (const [key, value] of list) {
      const known = counts.get(key)
      counts.set(key, { value: known?.value ?? value, count: (known?.count ?? 0) + 1 })
    }
  const [first, second] = [...counts.values()].toSorted((a, b) => b.count - a.count)
  return first === undefined || first.count === second?.count ? null : first.value
}

const LETTER = /[\p{L}\p{M}\p{N}]/u
const CAPITAL = /^\p{Lu}/u

/** A place as its sentence spells it, with the capitalised words before it: `New York`, `al-Bab`; '' where it does not stand there. */
export function spelledPlace(text: string, { name, start, end }: PlaceName): string {
  const sentence = text.slice(start, end)
  const lower = sentence.toLowerCase()
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
    const isWord = !LETTER.test(sentence.charAt(at - 1)) && !LETTER.test(sentence.charAt(at + name.length))
    if (isWord && sentence.slice(at, at + name.length).toLowerCase() === name)
      return withNamesBefore(sentence.slice(0, at), sentence.slice(at, at + name.length))
  }
  return ''
}

function withNamesBefore(before: string, name: string): string {
  const words = before.split(' ')
  const isHyphened = before.endsWith('-')
  if (!isHyphened && !before.endsWith(' ')) return name
  const joined = isHyphened ? `${words.at(-1)}${name}` : name
  const named = words.slice(0, -1)
  // The first word of a sentence has a capital whatever it is.
  const from = Math.max(1, named.findLastIndex((word) => !CAPITAL.test(word)) + 1)
  return [...named.slice(from), joined].join(' ')
}
