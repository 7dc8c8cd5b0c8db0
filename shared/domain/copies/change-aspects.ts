import { languageOf } from '../../languages/languages'
import { readMoments } from '../dates/read-moments'
import { languageTable } from '../tables/language-tables'
import { findSpeakers } from '../quantities/read-attribution'
import { readSentences } from '../quantities/read-quantities'
import { overlap } from '../overlap'
import type { Span } from '../span'
import { findQuotations } from '../suggestions/find-quotations'
import type { Word } from '../tokens/split-words'
import { splitParagraphs } from '../text/split-paragraphs'

/** What a change between two copies touches, besides wording. */
export type ChangeAspect = 'quotation' | 'figure' | 'date' | 'attribution'

type Aspects = (change: Span) => readonly ChangeAspect[]

/** Any day will do: it only matters that `on Friday` tells one. */
const SOME_DAY = '2000-01-03'

/** Answers what a stretch of a text touches: words of a quotation, a date, who says so. A paragraph is read once, when it is asked for. */
export function createAspects(text: string, language: string): Aspects {
  const paragraphs = splitParagraphs(text)
  const read = new Map<Span, readonly (readonly [ChangeAspect, Span])[]>()
  return (change) => {
    const found = paragraphs.filter((paragraph) => overlap(paragraph, change)).flatMap(aspectsIn)
    return found.filter(([, span]) => overlap(span, change)).map(([aspect]) => aspect)
  }

  function aspectsIn(paragraph: Span): readonly (readonly [ChangeAspect, Span])[] {
    const known = read.get(paragraph) ?? readAspects(text, paragraph, language)
    read.set(paragraph, known)
    return known
  }
}

function readAspects(
  text: string,
  paragraph: Span,
  language: string,
): readonly (readonly [ChangeAspect, Span])[] {
  const table = languageTable(language || 'en')
  const cues = languageOf(language || 'en').cues
  const quotations = findQuotations(text, paragraph).map((span) => ['quotation', span] as const)
  const told = readSentences(text, paragraph, table, SOME_DAY).flatMap(({ words, dates, span }) => {
    const moments = readMoments(words, dates, SOME_DAY, table, cues).map(({ from, to }) => {
      return ['date', { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }] as const
    })
    const speakers = findSpeakers(words, table).flatMap(({ at, name }) => {
      const start = text.slice(span.start, span.end).indexOf(name)
      const verb = words[at]
      return [
        ...(verb ? [['attribution', verb] as const] : []),
        ...(start < 0
          ? []
          : [['attribution', { start: span.start + start, end: span.start + start + name.length }] as const]),
      ]
    })
    const inverted = words.flatMap(({ lower, start }, at) => {
      const end = table.sayVerbs.has(lower) ? behindInverted(words, at) : null
      return end === null ? [] : [['attribution', { start, end }] as const]
    })
    return [...moments, ...speakers, ...inverted]
  })
  return [...quotations, ...told]
}

/** How far before a verb a comma makes the words between two commas a part of the name: `Doe, the mayor, said`. */
const APPOSITION = 10

/** The end of a name behind its verb (`…, said the mayor of Olm.`). Null if the name stands before it. */
function behindInverted(words: readonly Word[], verb: number): number | null {
  const before = words.slice(Math.max(0, verb - 1 - APPOSITION), verb).map(({ text }) => text)
  if (before.at(-1) !== ',' || before.indexOf(',') < before.length - 1) return null
  const mark = words.findIndex(({ kind }, at) => at > verb && kind === 'mark')
  return words[(mark < 0 ? words.length : mark) - 1]?.end ?? null
}
