import { lastIndexBefore } from '../last-before'
import type { Span } from '../span'
import { foldWithOffsets } from './fold-text'
import { searchKinds } from '../values/search-kinds'
import type { SearchKind } from '../values/search-kinds'
import type { FieldName, Found, FoundLine, FoundThing, SearchedThing } from './found'
import { fits, placesIn } from './search-fields'
import type { FoldedPlaces, SearchedField } from './search-fields'
import type { SearchQuery } from './search-query'
import { AFTER, BEFORE, wordsAround } from './words-around'

/** A thing with its words. */
export type Searchable = SearchedThing & { readonly fields: readonly SearchedField<FieldName>[] }

/** So many places are counted in one kind of thing, and so many lines are given. */
export type Room = { readonly counted: number; readonly lines: number }

const usualRoom: Room = { counted: 20_000, lines: 500 }

/** Looks through things; of those of one kind (null: of all kinds) it gives the places. Yields between things, so that others get a turn. */
export function* searchThings(
  things: Iterable<Searchable>,
  query: SearchQuery,
  wanted: SearchKind | null,
  room: Room = usualRoom,
): Generator<void, Found> {
  const counts = { texts: 0, claims: 0, conflicts: 0, events: 0, questions: 0, notes: 0, sources: 0 }
  const found: FoundThing[] = []
  let lines = room.lines
  for (const thing of things) {
    yield
    const left = room.counted - counts[thing.kind]
    if (left <= 0 || !fits(thing.fields, query)) continue
    const places = placesIn(thing.fields, query, left)
    const count = places.reduce((sum, each) => sum + each.places.length, 0)
    counts[thing.kind] += count
    if (lines > 0 && (wanted === null || wanted === thing.kind)) {
      const given = linesOf(thing, places, lines)
      lines -= given.length
      const { key, kind, document } = thing
      found.push({ key, kind, document, places: count, lines: given })
    }
  }
  const isMore = searchKinds.some((kind) => counts[kind] >= room.counted)
  return { counts, isMore, things: found }
}

function linesOf({ fields }: Searchable, found: readonly FoldedPlaces[], most: number): readonly FoundLine[] {
  const lines: FoundLine[] = []
  for (const { field, places } of found) {
    const searched = fields[field]
    if (!searched || lines.length >= most) continue
    const { spanOf } = foldWithOffsets(searched.text)
    for (const place of places.slice(0, most - lines.length)) {
      const line = wordsAround(searched.text, spanOf(place))
      const others = nearTo(places, place)
        .map(spanOf)
        .filter(({ start, end }) => start >= line.from && end <= line.from + line.text.length)
      lines.push({ ...line, field: searched.name, others })
    }
  }
  return lines
}

/** The other places that the line of one may show. */
function nearTo(places: readonly Span[], { start, end }: Span): readonly Span[] {
  const near: Span[] = []
  const from = lastIndexBefore(places, start - BEFORE - 1, (each) => each.start) + 1
  for (let at = from; at < places.length; at += 1) {
    const place = places[at]
    if (!place || place.start > end + AFTER) break
    if (place.start !== start) near.push(place)
  }
  return near
}

/** What two searches found, as of one: what both found is there once. */
export function joinFound(one: Found, other: Found): Found {
  const things = new Map(one.things.map((thing) => [thing.key, thing]))
  const counts = { ...one.counts }
  for (const thing of other.things) {
    const known = things.get(thing.key)
    const lines = thing.lines.filter(
      ({ field, start }) => !known?.lines.some((line) => line.field === field && line.start === start),
    )
    const more = thing.places - (thing.lines.length - lines.length)
    counts[thing.kind] += more
    things.set(
      thing.key,
      known
        ? {
            ...known,
            places: known.places + more,
            lines: [...known.lines, ...lines].toSorted((a, b) => a.start - b.start),
          }
        : thing,
    )
  }
  // Of kinds whose things are not given, only the counts are known.
  for (const kind of searchKinds)
    if (!other.things.some((thing) => thing.kind === kind)) counts[kind] += other.counts[kind]
  return { counts, isMore: one.isMore || other.isMore, things: [...things.values()] }
}
