import type { Moment } from '../dates/moment'
import { isRunning } from '../mentions/mention'
import type { Article } from './article'
import { LEAD } from './words/lexicon'

/** The day that most texts of an event lead with; null where none does, or as many lead with another one. */
export function dayOf(articles: readonly Article[]): Moment | null {
  const days = articles.map(({ leadDays }) => {
    const known = leadDays.filter(({ from, to, yearKnown }) => from !== null && from === to && yearKnown)
    return new Map(known.map((day) => [day.from, day]))
  })
  return mostTold(days)
}

/** The place that most texts of an event name first, as one of them spells it; '' where none does, or as many name another one. */
export function placeOfEvent(articles: readonly Article[]): string {
  const places = articles.map(({ reading }) => {
    const told = reading.sentences.filter((sentence) => isRunning(sentence) && !sentence.isBackground)
    const end = (told[0]?.start ?? 0) + LEAD
    const first = told.find((sentence) => sentence.start < end && sentence.where.length > 0)
    return new Map(first?.where.map((name) => [name.toLowerCase(), name]))
  })
  return mostTold(places) ?? ''
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
