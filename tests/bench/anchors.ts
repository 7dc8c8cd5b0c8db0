import { readdirSync, readFileSync } from 'node:fs'
import search from 'approx-string-match'
import type { Anchored } from '../../shared/domain/anchors/anchored'
import { describeAnchor } from '../../shared/domain/anchors/describe-anchor'
import { findQuote, type Quote } from '../../shared/domain/anchors/find-quote'
import { reanchor } from '../../shared/domain/anchors/reanchor'
import { createRandom } from './copy-corpus'
import { median } from './harness/figures'

/** One comparison: median milliseconds of ours and of the peer, and how many times faster ours is. */
export type BenchRow = {
  readonly name: string
  readonly ours: number
  readonly peer: number
  readonly ratio: number
  readonly note: string
}

const QUOTE_LENGTH = 120
const ROUNDS = 12

/** Anchoring in a text of a million characters: a misspelt quote, a deleted quote, an edit under 5,000 occurrences, and another text under them. */
export function benchAnchors(length = 1_000_000): readonly BenchRow[] {
  const random = createRandom(11)
  const text = makeText(length, random)
  const warmUp = text.slice(0, length / 2)
  misspeltQuotes(warmUp, random)
  deletedQuotes(warmUp, random)
  return [
    misspeltQuotes(text, random),
    deletedQuotes(text, random),
    editUnderOccurrences(text, random),
    anotherText(text, makeText(length, random), random),
  ]
}

/** Prints the comparison. */
export function run(): void {
  for (const { name, ours, peer, ratio, note } of benchAnchors()) {
    console.log(`${name}: ${ours.toFixed(2)} ms, peer ${peer.toFixed(2)} ms, ${ratio.toFixed(1)}x; ${note}`)
  }
}

function misspeltQuotes(text: string, random: () => number): BenchRow {
  const quotes = Array.from({ length: ROUNDS }, () => misspell(quoteAt(text, random), random))
  const results = quotes.map((quote) => ({
    ours: timed(() => findQuote(text, quote)),
    peer: timed(() => search(text, quote.exact, 6)),
    start: quote.start ?? 0,
  }))
  const oursRight = results.filter(
    ({ ours, start }) =>
      ours.value?.anchoring.kind === 'changed' && Math.abs(ours.value.anchor.start - start) < 4,
  )
  const peerRight = results.filter(({ peer, start }) =>
    peer.value.some((match) => Math.abs(match.start - start) < 4),
  )
  return row(
    'a quote of 120 characters with 3 typos, against approx-string-match (k = 6)',
    results,
    `right place ${oursRight.length} of ${ROUNDS}, peer ${peerRight.length} of ${ROUNDS}`,
  )
}

function deletedQuotes(text: string, random: () => number): BenchRow {
  const results = Array.from({ length: ROUNDS }, () => {
    const quote = misspell(quoteAt(text, random), random)
    const start = quote.start ?? 0
    const without = text.slice(0, start) + text.slice(start + QUOTE_LENGTH)
    return {
      ours: timed(() => findQuote(without, quote)),
      peer: timed(() => search(without, quote.exact, 24)),
    }
  })
  const lost = results.filter(({ ours }) => ours.value?.anchoring.kind === 'lost')
  const peerLost = results.filter(({ peer }) => peer.value.length === 0)
  return row(
    'the same quote deleted, against approx-string-match (k = 24)',
    results,
    `lost ${lost.length} of ${ROUNDS}, peer ${peerLost.length} of ${ROUNDS}`,
  )
}

/** A paragraph put in, a word replaced, a sentence deleted, as in the edit of `measured.md`; the peer is one indexOf for each. */
function editUnderOccurrences(text: string, random: () => number): BenchRow {
  const third = Math.floor(text.length / 3)
  const paragraphEnd = text.indexOf('\n', third)
  const sentence = text.indexOf('. ', 1.5 * third)
  const word = text.indexOf(' ', 2 * third)
  const places = Array.from({ length: 4998 }, () => Math.floor(random() * (text.length - 200)))
  const occurrences = [...places, sentence, word - 20].map((place): Anchored => {
    const start = text.indexOf(' ', place) + 1
    const anchor = describeAnchor(text, { start, end: text.indexOf(' ', start + 60) })
    return { anchor, anchoring: { kind: 'exact' } }
  })
  const newText = [
    text.slice(0, paragraphEnd),
    `\nCorrection: ${text.slice(1000, 1400)}`,
    text.slice(paragraphEnd, sentence + 1),
    text.slice(text.indexOf('.', sentence + 1) + 1, word),
    ' replaced',
    text.slice(text.indexOf(' ', word + 1)),
  ].join('')
  const results = Array.from({ length: 5 }, () => ({
    ours: timed(() => reanchor(text, newText, occurrences)),
    peer: timed(() => occurrences.map(({ anchor }) => newText.indexOf(anchor.exact))),
  }))
  const kinds = new Map<string, number>()
  for (const { anchoring } of results[0]?.ours.value ?? [])
    kinds.set(anchoring.kind, (kinds.get(anchoring.kind) ?? 0) + 1)
  return row(
    'an edit of 1,000,000 characters with 5,000 occurrences, against one indexOf for each',
    results,
    [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', '),
  )
}

/** Another text in place of the whole; the peer looks for a few of the quotes, and its time is reckoned up to all of them. */
function anotherText(text: string, newText: string, random: () => number): BenchRow {
  const occurrences = Array.from({ length: 5000 }, (): Anchored => {
    const { start, exact } = quoteAt(text, random)
    return {
      anchor: describeAnchor(text, { start, end: start + exact.length }),
      anchoring: { kind: 'exact' },
    }
  })
  const sample = occurrences.slice(0, 5)
  const peer = timed(() => sample.map(({ anchor }) => search(newText, anchor.exact, 15)))
  const ours = timed(() => reanchor(text, newText, occurrences))
  const lost = ours.value.filter(({ anchoring }) => anchoring.kind === 'lost')
  return row(
    'another text of 1,000,000 characters under 5,000 occurrences, against approx-string-match for each (k = 15, from 5)',
    [{ ours, peer: { ...peer, time: (peer.time * occurrences.length) / sample.length } }],
    `lost ${lost.length}`,
  )
}

type Timed<T> = { readonly value: T; readonly time: number }

function timed<T>(work: () => T): Timed<T> {
  const start = performance.now()
  const value = work()
  return { value, time: performance.now() - start }
}

function row(
  name: string,
  results: readonly { readonly ours: Timed<unknown>; readonly peer: Timed<unknown> }[],
  note: string,
): BenchRow {
  const ours = median(results.map((result) => result.ours.time))
  const peer = median(results.map((result) => result.peer.time))
  return { name, ours, peer, ratio: peer / ours, note }
}

function quoteAt(text: string, random: () => number): Quote & { readonly start: number } {
  const start = text.indexOf(' ', Math.floor(random() * (text.length - 500))) + 1
  const { exact, prefix, suffix } = describeAnchor(text, { start, end: start + QUOTE_LENGTH })
  return { exact, prefix, suffix, start }
}

/** Three letters replaced. */
function misspell(quote: Quote, random: () => number): Quote {
  const letters = quote.exact.split('')
  for (let i = 0; i < 3; i += 1) letters[Math.floor(random() * letters.length)] = 'q'
  return { ...quote, exact: letters.join('') }
}

/** Paragraphs of three to six sentences, made of the words of the seed articles. */
function makeText(length: number, random: () => number): string {
  const words = readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(`seeds/${name}`, 'utf8').match(/[\p{L}\p{N},’-]*[\p{L}\p{N}]/gu) ?? [])
  const pick = (count: number) => Math.floor(random() * count)
  const sentence = () =>
    `${Array.from({ length: 8 + pick(20) }, () => words[pick(words.length)] ?? '').join(' ')}.`
  const paragraphs: string[] = []
  for (let size = 0; size < length;) {
    const paragraph = Array.from({ length: 3 + pick(4) }, () => `The ${sentence()}`).join(' ')
    paragraphs.push(paragraph)
    size += paragraph.length + 1
  }
  return paragraphs.join('\n').slice(0, length)
}
