import type { ImportNote, ImportStep } from '../../schema/import-step'
import type { Structure } from '../../schema/structure'
import type { Span } from '../span'
import { splitParagraphs } from '../text/split-paragraphs'
import { splitSentences } from '../text/split-sentences'
import { touchesAny } from '../touches-any'
import { countingNote, quotingNote } from './import-notes'

/** Paragraphs of fewer characters are headings, bylines and captions, which end as they like and come twice. */
const SHORTEST = 60
/** So many paragraphs tell how those of a text end. */
const FEWEST = 4
/** The share of its paragraphs that end like sentences, in a text that is made of sentences. */
const MOSTLY = 0.75
/** The share of a text that stands in it twice, from which on it may be doubled. */
const MUCH = 0.3

/** How sentences end, in any script, with what may stand behind their end. */
const SENTENCE_END = /[.!?:;。!?؟۔।]["'”’»«›“)\]}\d*†‡¹²³⁴-⁹⁰]*$/u
/** What says itself that more is meant to follow. */
const OPEN_END = /(?:…|\.\.\.|\p{L}[-‐])["'”’»)\]]*$/u

/** The kinds of note that point at what somebody has to look at. */
const POINTED = ['cutOff', 'doubled', 'brokenOff', 'printedTwice'] as const

/** What seems wrong with a text: it is cut off or doubled as a whole, a sentence in it breaks off, or a paragraph stands in it twice in a row. */
export function pointOut(text: string, structure: Structure): readonly ImportNote[] {
  const isApart = touchesAny([
    ...structure.tables,
    ...structure.lists,
    ...structure.headings,
    ...structure.notes.map(({ body }) => body),
  ])
  const prose = splitParagraphs(text).filter(
    (paragraph) => paragraph.end - paragraph.start >= SHORTEST && !isApart(paragraph),
  )
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end).replaceAll(/\s+/gu, ' ').trim()
  const paragraphs = prose.map(wordsOf)
  return [
    ...(isCutOff(paragraphs) ? [{ kind: 'cutOff' } as const] : []),
    ...countingNote('doubled', doubledIn(paragraphs)),
    ...quotingNote('brokenOff', brokenOffIn(paragraphs)),
    ...quotingNote('printedTwice', printedTwiceIn(paragraphs)),
  ]
}

/** The notes among these that point at a fault of the text. */
export function pointsAmong(done: readonly ImportStep[]): readonly ImportNote[] {
  return done.flatMap((step) =>
    typeof step !== 'string' && POINTED.some((kind) => kind === step.kind) ? [step] : [],
  )
}

/** Whether the last paragraph breaks off, in a text whose others end. */
function isCutOff(paragraphs: readonly string[]): boolean {
  const last = paragraphs.at(-1)
  const others = paragraphs.slice(0, -1)
  if (last === undefined || others.length < FEWEST - 1) return false
  const ending = others.filter((each) => SENTENCE_END.test(each) && !OPEN_END.test(each))
  const isOpen = OPEN_END.test(last) || !SENTENCE_END.test(last)
  return isOpen && !isCredit(last) && ending.length >= others.length * MOSTLY
}

/** The last sentences of paragraphs that break off after whole ones, in a text whose others end; its last paragraph is not among them. */
function brokenOffIn(paragraphs: readonly string[]): readonly string[] {
  const inner = paragraphs.slice(0, -1)
  const ended = inner.filter((each) => SENTENCE_END.test(each))
  const open = inner.flatMap((each) => {
    const sentences = splitSentences(each).map(({ start, end }) => each.slice(start, end))
    const last = sentences.at(-1) ?? ''
    return sentences.length < 2 || SENTENCE_END.test(each) || isCredit(last) ? [] : [last]
  })
  const all = ended.length + open.length
  return all >= FEWEST && ended.length >= all * MOSTLY ? open : []
}

/** The paragraphs that stand twice in a row. */
const printedTwiceIn = (paragraphs: readonly string[]): readonly string[] => [
  ...new Set(paragraphs.filter((each, at) => each === paragraphs[at - 1])),
]

/** `Source: …`, `Reporting Ada Quill, Tom Reed; Editing by Ina Moss`: a label, or names for half of its words. */
function isCredit(line: string): boolean {
  const words = line.match(/[\p{L}\p{M}’'-]+/gu) ?? []
  const names = words.filter((word) => /^\p{Lu}/u.test(word))
  return /^\P{L}*[\p{L}\p{M}]+\s*[:：]/u.test(line) || names.length * 2 >= words.length
}

/** How many paragraphs stand twice, where they are much of the text. */
function doubledIn(paragraphs: readonly string[]): number {
  const seen = new Set<string>()
  const again = paragraphs.filter((each) => seen.size === seen.add(each).size)
  return again.length > 1 && again.join('').length >= paragraphs.join('').length * MUCH ? again.length : 0
}
