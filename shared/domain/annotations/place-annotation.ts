import { comparableAddress } from '../comparable-address'
import { once } from '../once'
import { words } from '../../words/words'
import { addTo } from '../add-to'
import type { Anchored } from '../anchors/anchored'
import { findQuote } from '../anchors/find-quote'
import { createUnitReader } from '../anchors/w3c-selectors'
import { collapseSpace } from '../text/collapse-space'
import type { CollapsedText } from '../text/collapse-space'
import { occurrencesOf } from '../text/occurrences'
import { indexWords } from './index-words'
import type { ForeignAnnotation } from './read-annotations'
import { nameOfText } from './write-annotations'

const said = words.annotations.unplaced

/** An article in which an annotation may belong, with its current text. */
export type AnnotatedText = {
  readonly articleId: string
  readonly url: string
  readonly textHash: string
  readonly text: string
}

/** Where an annotation belongs, or in words why it was put nowhere. */
export type Placement<T extends AnnotatedText = AnnotatedText> =
  | {
      readonly kind: 'placed'
      readonly in: T
      readonly anchored: Anchored
      /** The address that it was made on, where the article that holds its words is from another; '' else. */
      readonly elsewhere: string
    }
  | { readonly kind: 'unplaced'; readonly reason: string }

/** Finds where one annotation after the other belongs. */
export type PlaceAnnotation<T extends AnnotatedText = AnnotatedText> = (
  annotation: ForeignAnnotation,
) => Placement<T>

/** What is worked out of a text once, when it is first needed, for all annotations. */
type Prepared<T> = {
  readonly in: T
  readonly collapsed: () => CollapsedText
  readonly unitOf: () => (codePoint: number) => number
}

/**
 * Finds where the words of annotations stand. Articles from the address of one come first, and there a slightly different wording
 * is found too, as *changed*; without such an article, the words must stand in exactly one, unchanged. What fits several places
 * is put nowhere: it would be a guess.
 */
export function createPlacer<T extends AnnotatedText>(texts: readonly T[]): PlaceAnnotation<T> {
  const prepared = texts.map(prepare)
  const byAddress = byAddressOf(prepared)
  const mayHold = once(() => indexWords(prepared.map(({ collapsed }) => collapsed().text)))
  return (annotation) => {
    const sameAddress = byAddress.get(comparableAddress(annotation.source)) ?? []
    if (annotation.places) return placeByCounting(annotation, annotation.places, sameAddress)
    if (annotation.bounds) {
      const { from } = annotation.bounds
      const among =
        sameAddress.length > 0
          ? sameAddress
          : mayHold()(collapseSpace(from.exact).text).flatMap((index) => prepared[index] ?? [])
      return placeBetween(annotation, annotation.bounds, among)
    }
    const quote = annotation.exact.normalize('NFC').trim()
    const holding =
      sameAddress.length > 0
        ? sameAddress
        : mayHold()(collapseSpace(quote).text).flatMap((index) => {
            const each = prepared[index]
            return each && asWritten(each, quote) !== null ? each : []
          })
    return choose(holding, annotation, sameAddress.length > 0)
  }
}

/** Places count in a text that has their name for its address; in any other they would point anywhere. */
function placeByCounting<T extends AnnotatedText>(
  annotation: ForeignAnnotation,
  { from, to, unit }: NonNullable<ForeignAnnotation['places']>,
  among: readonly Prepared<T>[],
): Placement<T> {
  const own = among.find((each) => nameOfText(each.in.textHash) === comparableAddress(annotation.source))
  if (!own) return unplaced(said.notThisText)
  const [start, end] = [from, to].map((at) => (unit === 'code-point' ? own.unitOf()(at) : at))
  return placeSpan(own, annotation, start ?? 0, end ?? 0)
}

/** What stands from the beginning of one quotation up to the beginning of another behind it. */
function placeBetween<T extends AnnotatedText>(
  annotation: ForeignAnnotation,
  { from, to }: NonNullable<ForeignAnnotation['bounds']>,
  among: readonly Prepared<T>[],
): Placement<T> {
  const found = among.flatMap((each) => {
    const begin = find(each, { ...annotation, ...from })
    if (begin?.anchoring.kind !== 'exact') return []
    const { start, end } = begin.anchor
    const quote = asWritten(each, to.exact.normalize('NFC').trim())
    const last = quote === null ? -1 : each.in.text.indexOf(quote, end)
    return last < 0 ? [] : { each, start, end: last }
  })
  const [best, rival] = found
  if (!best) return unplaced(among.length === 0 ? said.nowhere : said.severalPlaces)
  return rival ? unplaced(said.severalArticles) : placeSpan(best.each, annotation, best.start, best.end)
}

/** A place in a text, by its words. */
function placeSpan<T extends AnnotatedText>(
  text: Prepared<T>,
  annotation: ForeignAnnotation,
  start: number,
  end: number,
): Placement<T> {
  const exact = text.in.text.slice(start, end).trimEnd()
  if (exact.trim() === '') return unplaced(said.notInArticle)
  return choose(
    [text],
    { ...annotation, exact, prefix: '', suffix: '', start: { at: start, unit: 'UTF-16' } },
    true,
  )
}

function choose<T extends AnnotatedText>(
  holding: readonly Prepared<T>[],
  annotation: ForeignAnnotation,
  isSameAddress: boolean,
): Placement<T> {
  if (holding.length === 0) return unplaced(said.nowhere)
  const found = holding.map((each) => ({ in: each.in, anchored: find(each, annotation) }))
  if (found.some(({ anchored }) => anchored === null)) return unplaced(said.tooLong)
  const open = found.flatMap(({ in: text, anchored }) => (anchored ? { in: text, anchored } : []))
  const fits = open.filter(
    ({ anchored }) => isFound(anchored) && (isSameAddress || anchored.anchoring.kind === 'exact'),
  )
  const exact = fits.filter(({ anchored }) => anchored.anchoring.kind === 'exact')
  const [best, rival] = exact.length > 0 ? exact : fits
  if (best && !rival) return { kind: 'placed', ...best, elsewhere: elsewhere(best.in, annotation) }
  if (rival) return unplaced(said.severalArticles)
  return open.some(({ anchored }) => anchored.anchoring.kind === 'ambiguous')
    ? unplaced(said.severalPlaces)
    : unplaced(said.notInArticle)
}

/** Where an annotation was made, if its words were found in an article of another address: it may be another text. */
function elsewhere({ url, textHash }: AnnotatedText, { source }: ForeignAnnotation): string {
  const [made, own] = [comparableAddress(source), comparableAddress(url)]
  const isAddress = /^https?:\/\//iu.test(source.trim())
  return isAddress && own !== '' && made !== own && made !== nameOfText(textHash) ? source.trim() : ''
}

function prepare<T extends AnnotatedText>(text: T): Prepared<T> {
  return {
    in: text,
    collapsed: once(() => collapseSpace(text.text)),
    unitOf: once(() => createUnitReader(text.text)),
  }
}

/** The texts by their addresses, and by the names that stand for those that have none. */
function byAddressOf<T extends AnnotatedText>(
  texts: readonly Prepared<T>[],
): ReadonlyMap<string, readonly Prepared<T>[]> {
  const byAddress = new Map<string, Prepared<T>[]>()
  for (const each of texts) {
    for (const address of [comparableAddress(each.in.url), nameOfText(each.in.textHash)]) {
      if (address !== '') addTo(byAddress, address, each)
    }
  }
  return byAddress
}

function find(
  text: Prepared<AnnotatedText>,
  { exact, prefix, suffix, start }: ForeignAnnotation,
): Anchored | null {
  const at = start?.unit === 'code-point' ? text.unitOf()(start.at) : start?.at
  const quote = exact.normalize('NFC')
  return findQuote(text.in.text, {
    exact: asWritten(text, quote.trim()) ?? quote,
    prefix,
    suffix,
    ...(at === undefined ? {} : { start: at }),
  })
}

const isFound = ({ anchoring: { kind } }: Anchored): boolean => kind === 'exact' || kind === 'changed'

/**
 * Quoted words as a text spells them: pages break lines where texts do not, so that white space counts for nothing. Null where the
 * words are not in the text.
 */
function asWritten({ in: { text }, collapsed }: Prepared<AnnotatedText>, quote: string): string | null {
  if (stands(text, quote) !== null) return quote
  if (!/\s/u.test(quote)) return null
  const spaced = collapseSpace(quote).text
  const at = stands(collapsed().text, spaced)
  if (at === null) return null
  return text.slice(collapsed().offsetOf(at), collapsed().offsetOf(at + spaced.length))
}

/** Where words stand first in a text; null where they do not. */
function stands(text: string, quote: string): number | null {
  for (const at of occurrencesOf(text, quote)) return at
  return null
}

const unplaced = (reason: string): Placement<never> => ({ kind: 'unplaced', reason })
