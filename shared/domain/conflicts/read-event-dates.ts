import type { Edtf } from '../../schema/common'
import { findDates } from '../quantities/find-dates'
import { languageTable } from '../quantities/languages/language-tables'
import { splitWords } from '../quantities/split-words'
import type { Span } from '../span'
import { pattern } from '../text/pattern'
import { splitSentences } from '../text/split-sentences'
import type { EventDate } from './event-date'
import { mainNames } from './main-names'
import type { MeasuredDocument } from './measure-document'

/** Events that have a date of their own, with the words for them. */
const nouns: readonly (readonly [event: string, words: RegExp])[] = [
  ['truce', /\b(?:truce|ceasefire|cease-fire|cessation of hostilities)\b/gi],
  ['war', /\b(?:war|conflict|crisis|uprising|revolution|insurgency)\b/gi],
  ['siege', /\bsiege\b/gi],
  ['talks', /\b(?:talks|negotiations|summit|peace conference|conference)\b/gi],
  ['vote', /\b(?:election|elections|vote|referendum)\b/gi],
  ['attack', /\b(?:attack|bombing|explosion|blast|massacre|shooting|air strike|airstrike)\b/gi],
  ['earthquake', /\b(?:earthquake|quake)\b/gi],
  ['outbreak', /\b(?:outbreak|epidemic|pandemic)\b/gi],
]

/** Verbs that say which moment of an event is dated. */
const phases: readonly (readonly [phase: string, words: RegExp])[] = [
  [
    'start',
    /\b(?:began|begun|begins?|beginning|started|starts?|starting|took effect|take effect|takes effect|taking effect|came into (?:force|effect)|went into effect|entered into force|broke out|erupted)\b/i,
  ],
  ['end', /\b(?:ended|ends?|ending|expired|expires?|collapsed|broke down)\b/i],
  ['date', /\b(?:happened|occurred|took place|takes place|take place|struck|was held|were held|be held)\b/i],
]

/** The same where they stand right before the date, or before its preposition. */
const phasesBefore = phases.map(([phase, words]) => [phase, pattern('i')`${words}(?=[^.;]{0,25}$)`] as const)

/** How far before its verb the event may be named, in characters. */
const reach = 100

/**
 * The dates that a text gives to events, in order: an event, a verb for one of its moments, and a date, in this order and
 * close together. A date that cannot be placed in the calendar is left out. English only.
 */
export function readEventDates(document: MeasuredDocument): readonly EventDate[] {
  const { id, text, independenceGroup, articleDate, language } = document
  const table = languageTable('en')
  const read = splitSentences(text).flatMap((sentence) => datesIn(text, sentence, articleDate, table))
  if (read.length === 0) return []
  const names = mainNames(text, 6, language)
  const origin = independenceGroup === '' ? id : independenceGroup
  return read.map(({ span, what, date }) => ({
    documentId: id,
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    origin,
    what,
    date,
    names,
  }))
}

type Read = { readonly span: Span; readonly what: string; readonly date: Edtf }

function datesIn(
  text: string,
  sentence: Span,
  articleDate: Edtf,
  table: ReturnType<typeof languageTable>,
): readonly Read[] {
  const whole = text.slice(sentence.start, sentence.end)
  if (!phases.some(([, words]) => words.test(whole))) return []
  const words = splitWords(text, sentence)
  return findDates(words, table, articleDate).flatMap(({ from, to, edtf, kind }): Read[] => {
    const [first, last] = [words[from], words[to - 1]]
    if (kind !== 'date' || edtf === '' || first === undefined || last === undefined) return []
    const what = whatIsDated(text.slice(sentence.start, first.start))
    return what === null ? [] : [{ span: { start: first.start, end: last.end }, what, date: edtf }]
  })
}

/** The moment and the event named last before a date; null where there is none. */
function whatIsDated(before: string): string | null {
  for (const [phase, words] of phasesBefore) {
    const verb = words.exec(before)
    if (verb === null) continue
    const lead = before.slice(Math.max(0, verb.index - reach), verb.index)
    const named = nouns
      .map(([event, noun]) => ({ event, at: [...lead.matchAll(noun)].at(-1)?.index ?? -1 }))
      .toSorted((a, b) => b.at - a.at)[0]
    if (named !== undefined && named.at >= 0) return `${phase} of the ${named.event}`
  }
  return null
}
