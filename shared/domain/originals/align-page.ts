import { lastIndexBefore } from '../last-before'
import type { Span } from '../span'
import { wholeWords } from '../text/widen-span'

/** A stretch of one run of a page: the number of the run, and offsets in it in UTF-16 units. */
export type RunSpan = Span & { readonly run: number }

/** The places in a text of the words of a page. */
export type PageAlignment = {
  /** The runs of the page that show a span of the text, in page order; empty where the span is on another page. */
  readonly onPage: (span: Span) => readonly RunSpan[]
  /** The stretch of the text that words of the page are; null where they are not in it, or far apart. */
  readonly inText: (words: readonly RunSpan[]) => Span | null
  /** From the first to the last words of the text that stand on the page; null where none do. */
  readonly extent: Span | null
}

/** The letters and digits of a text without what is between them, and where each stood. */
export type Letters = {
  readonly text: string
  readonly letters: string
  readonly offsets: readonly number[]
}

const LETTER = /[\p{L}\p{N}]/u
/** It only makes words longer. */
const TATWEEL = '\u0640'

/** Takes a text apart into its letters: spaces, hyphens, accents and the forms of letters do not count, so that a page and a text read from it agree. */
export function lettersOf(text: string): Letters {
  const folds = new Map<string, string>()
  const parts: string[] = []
  const offsets: number[] = []
  let at = 0
  for (const sign of text) {
    let folded = folds.get(sign)
    if (folded === undefined) {
      folded = fold(sign)
      folds.set(sign, folded)
    }
    for (let each = 0; each < folded.length; each += 1) offsets.push(at)
    parts.push(folded)
    at += sign.length
  }
  return { text, letters: parts.join(''), offsets }
}

const fold = (sign: string): string =>
  Array.from(sign.normalize('NFKD').toLowerCase())
    .filter((letter) => LETTER.test(letter) && letter !== TATWEEL)
    .join('')

/** So many letters in a row are looked for at once: few texts say them twice. */
const PROBE = 24
/** Fewer letters than these prove nothing by themselves. */
const LEAST_PROBE = 12
/** So many places of a probe are compared. */
const MOST_PLACES = 50
/** From one try within a run to the next, in letters. */
const STRIDE = 6
/** What is short is looked for so far around its neighbours, in letters. */
const AROUND = 120

/** Equal letters of page and text. */
type Match = { readonly page: number; readonly text: number; readonly length: number }

/**
 * Finds the words of a page in the text that was read from it. Both are compared by their letters alone: so words that are divided at the
 * end of a line, joined over lines, in columns or printed in other forms are found. Long stretches are found wherever they stand; what is
 * short only between its neighbours, and only where it stands there once.
 */
export function alignPage(runs: readonly string[], text: Letters): PageAlignment {
  const page = pageOf(runs)
  const matches = findShort(page, text.letters, findLong(page, text.letters))
  return {
    onPage: (span) => onPage(page, text, matches, span),
    inText: (words) => inText(page, text, matches, words),
    extent: extentOf(text, matches),
  }
}

type Page = {
  readonly runs: readonly Letters[]
  readonly letters: string
  /** The first letter of each run, and the end of the last. */
  readonly starts: readonly number[]
}

function pageOf(runs: readonly string[]): Page {
  const parts = runs.map(lettersOf)
  const starts = [0]
  for (const { letters } of parts) starts.push((starts.at(-1) ?? 0) + letters.length)
  return { runs: parts, letters: parts.map(({ letters }) => letters).join(''), starts }
}

/** Each stretch from where a run begins, or within it, as far as page and text agree. */
function findLong({ letters, starts }: Page, text: string): readonly Match[] {
  const matches: Match[] = []
  let covered = 0
  let expected = 0
  for (const [run, start] of starts.entries()) {
    const end = starts[run + 1] ?? start
    for (let at = Math.max(start, covered); at < end; at += STRIDE) {
      const match = longestAt(letters, text, at, covered, expected)
      if (!match) continue
      matches.push(match)
      covered = match.page + match.length
      expected = match.text + match.length
      at = covered - STRIDE
    }
  }
  return matches
}

/** The longest agreement around one letter of the page. Of equal ones, the nearest to the expected place. */
function longestAt(page: string, text: string, at: number, from: number, expected: number): Match | null {
  const probe = page.slice(at, at + PROBE)
  if (probe.length < LEAST_PROBE) return null
  // A short run has its neighbours behind it in the probe, which may stand elsewhere in the text.
  const half = probe.slice(0, LEAST_PROBE)
  const places = placesOf(text, probe)
  const shorter = places.length === 0 ? placesOf(text, half) : places
  let best: Match | null = null
  for (const place of shorter) {
    let before = 0
    while (at - before > from && place > before && page[at - before - 1] === text[place - before - 1])
      before += 1
    let length = LEAST_PROBE
    while (
      at + length < page.length &&
      page[at + length] === text[place + length] &&
      place + length < text.length
    )
      length += 1
    const match = { page: at - before, text: place - before, length: length + before }
    const isNearer = best !== null && Math.abs(match.text - expected) < Math.abs(best.text - expected)
    if (best === null || match.length > best.length || (match.length === best.length && isNearer))
      best = match
  }
  return best
}

function placesOf(text: string, probe: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(probe); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(probe, at + 1))
    places.push(at)
  return places
}

/** What no long stretch reached: single figures, the cells of tables, short lines. */
function findShort({ letters, starts }: Page, text: string, long: readonly Match[]): readonly Match[] {
  // A page of which no long stretch is in the text is none of its pages, unless it has no long stretch.
  if (long.length === 0 && letters.length >= LEAST_PROBE) return long
  const matches = [...long]
  for (const [run, start] of starts.entries()) {
    const end = starts[run + 1] ?? start
    for (const part of uncovered(long, start, end)) {
      const words = letters.slice(part.start, part.end)
      const place = between(long, part, text.length)
      const around = text.slice(place.start, place.end)
      const first = around.indexOf(words)
      if (first < 0 || isCovered(long, place.start + first)) continue
      if (around.includes(words, first + 1)) continue
      matches.push({ page: part.start, text: place.start + first, length: words.length })
    }
  }
  return matches.toSorted((a, b) => a.page - b.page)
}

function uncovered(matches: readonly Match[], start: number, end: number): readonly Span[] {
  const parts: Span[] = []
  let at = start
  for (const { page, length } of matches) {
    if (page + length <= at || page >= end) continue
    if (page > at) parts.push({ start: at, end: page })
    at = page + length
  }
  if (at < end) parts.push({ start: at, end })
  return parts
}

/** The stretch of the text between the neighbours of a part of the page; around them where they stand the other way about. */
function between(matches: readonly Match[], { start, end }: Span, length: number): Span {
  const before = matches.findLast((match) => match.page + match.length <= start)
  const behind = matches.find((match) => match.page >= end)
  const from = before ? before.text + before.length : 0
  const to = behind ? behind.text : length
  // Nothing stands between them: then it is what comes right before, or right behind.
  if (before && behind && (to < from || to - from > AROUND * 10))
    return { start: Math.max(0, from - AROUND), end: Math.min(length, from + AROUND) }
  return {
    start: before ? from : Math.max(0, to - AROUND),
    end: behind ? to : before ? Math.min(length, from + AROUND) : length,
  }
}

const isCovered = (matches: readonly Match[], at: number): boolean =>
  matches.some(({ text, length }) => text <= at && at < text + length)

function onPage(page: Page, text: Letters, matches: readonly Match[], span: Span): readonly RunSpan[] {
  const spans: RunSpan[] = []
  const [from, to] = [indexAt(text.offsets, span.start), indexAt(text.offsets, span.end)]
  for (const match of matches) {
    const first = Math.max(from, match.text)
    const last = Math.min(to, match.text + match.length)
    if (first >= last) continue
    const shift = match.page - match.text
    for (const place of inRuns(page, first + shift, last + shift)) {
      const { run, start } = place
      const goesOn = place.isToEnd && place.letter - shift < to
      const end = goesOn
        ? (page.runs[run]?.text.trimEnd().length ?? place.end)
        : withSigns(page, text, span, place, place.letter - shift)
      const before = spans.at(-1)
      if (before?.run === run && before.end >= start - 2) spans[spans.length - 1] = { ...before, end }
      else spans.push({ run, start, end })
    }
  }
  return spans
}

/** A stretch of a run with the number of the letter behind it, and whether no letter of the run is. */
type Place = RunSpan & { readonly letter: number; readonly isToEnd: boolean }

/** The stretches of runs that letters of the page are. */
function inRuns({ runs, starts }: Page, from: number, to: number): readonly Place[] {
  const places: Place[] = []
  let run = Math.max(
    0,
    lastIndexBefore(starts, from, (start) => start),
  )
  for (; run < runs.length && (starts[run] ?? to) < to; run += 1) {
    const own = runs[run]
    const begin = starts[run] ?? 0
    const start = own?.offsets[Math.max(0, from - begin)]
    const letter = Math.min(to, begin + (own?.letters.length ?? 0))
    const last = own?.offsets[letter - 1 - begin]
    if (!own || start === undefined || last === undefined) continue
    places.push({
      run,
      start,
      end: endOfSign(own.text, last),
      letter,
      isToEnd: letter === begin + own.letters.length,
    })
  }
  return places
}

const endOfSign = (text: string, at: number): number => at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** The end of words on the page with the signs behind them that stand in the text too, such as a sign for percent. */
function withSigns(page: Page, text: Letters, span: Span, { run, end }: RunSpan, letter: number): number {
  const own = page.runs[run]?.text ?? ''
  let at = endOfSign(text.text, text.offsets[letter - 1] ?? 0)
  let shown = end
  while (at < span.end && own[shown] === text.text[at] && !LETTER.test(own[shown] ?? 'a')) {
    at += 1
    shown += 1
  }
  return own.slice(0, shown).trimEnd().length
}

/** Words that are further apart in the text than on the page are not one stretch of it. */
const MOST_APART = 3

function inText(
  page: Page,
  text: Letters,
  matches: readonly Match[],
  words: readonly RunSpan[],
): Span | null {
  let [first, last] = [Infinity, -1]
  let count = 0
  for (const { run, start, end } of words) {
    const own = page.runs[run]
    const begin = page.starts[run] ?? 0
    if (!own) continue
    const [from, to] = [begin + indexAt(own.offsets, start), begin + indexAt(own.offsets, end)]
    count += to - from
    for (const match of matches) {
      const [low, high] = [Math.max(from, match.page), Math.min(to, match.page + match.length)]
      if (low >= high) continue
      first = Math.min(first, low - match.page + match.text)
      last = Math.max(last, high - 1 - match.page + match.text)
    }
  }
  const [start, end] = [text.offsets[first], text.offsets[last]]
  if (start === undefined || end === undefined || last - first + 1 > count * MOST_APART) return null
  // On a page letters are small, and seldom hit: words are taken whole.
  return wholeWords(text.text, { start, end: endOfSign(text.text, end) })
}

function extentOf(text: Letters, matches: readonly Match[]): Span | null {
  const starts = matches.flatMap((match) => text.offsets[match.text] ?? [])
  const ends = matches.flatMap((match) => text.offsets[match.text + match.length - 1] ?? [])
  return starts.length === 0 ? null : { start: Math.min(...starts), end: Math.max(...ends) + 1 }
}

/** How many of the values of a rising list lie before a place: the index of the first that does not. */
function indexAt(values: readonly number[], place: number): number {
  return lastIndexBefore(values, place - 1, (value) => value) + 1
}
