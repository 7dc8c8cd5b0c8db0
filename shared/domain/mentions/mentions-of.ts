import { withoutPossessive } from '../tables/endings'
import type { Structure, Table } from '../../schema/structure'
import { languageOf } from '../../languages/languages'
import { readMoments } from '../dates/read-moments'
import { momentOf } from '../dates/moment'
import { datedLines, textDay, type DatedLine } from '../dates/text-day'
import { cellsOfTable, type CellInWords } from '../quantities/cells/cells-of-table'
import { readCell, type CellReading } from '../quantities/cells/read-cell'
import { isSurePlace } from '../quantities/places/named-places'
import { readSentences, type SentenceReading } from '../quantities/read-quantities'
import { languageTable } from '../tables/language-tables'
import type { Span } from '../span'
import { touching } from '../touches-any'
import { splitParagraphs } from '../text/split-paragraphs'
import { cueTables } from './cue-tables'
import type { Mention, ReadSentence, Section, TextReading } from './mention'
import { dateAbove, mentionsInSentence } from './mentions-in-sentence'
import { soundOf } from './sounds'
import { capitalWords, isNameWord, smallWords, stemOf } from './names'
import type { SentenceContext } from './sentence-context'
import { isBackground } from './background'
import { isFurniture } from './furniture'
import { classesIn } from './deeds'

/** The facts of a text: its language (BCP 47), its date (EDTF, '' where unknown), and its tables. */
export type MentionContext = {
  readonly language?: string
  readonly date?: string
  readonly structure?: Structure | undefined
}

/** A sentence made of a table cell and its heads. */
type InTable = Pick<CellReading, 'isTotal' | 'isRate'> & { readonly table: number; readonly wording: string }

/** Everything that a text tells in figures, dates, times and durations, with its sentences. Linear in the text. */
export function readText(text: string, context: MentionContext = {}): TextReading {
  const table = languageTable(context.language ?? 'en')
  const language = languageOf(context.language ?? 'en').cues
  const cues = cueTables(language)
  const lines = splitParagraphs(text)
  const captions = captionsAmong(lines, context.structure)
  const running = lines.filter((line) => !captions.has(line))
  const dated = datedLines(text, running, table, language)
  const day = textDay(text, dated) || context.date || ''
  const isTimeline = headingDates(running, dated) > 1
  const kinds = new Map(dated.map((line) => [line.line.start, line]))
  let today = day
  let heading: DatedLine | null = null
  const read: {
    readonly sentence: SentenceReading
    readonly today: string
    readonly section: Section
    /** The dated heading above it in a timeline, if there is one. */
    readonly heading: DatedLine | null
    readonly inTable: InTable | null
  }[] = []
  const headline = headlineOf(text, running)
  const rowAt = rowsByLine(text, context)
  let place = -1
  for (const line of lines) {
    const isCaption = captions.has(line)
    if (!isCaption) place += 1
    const date = kinds.get(line.start)
    if (isTimeline && date?.kind === 'date') {
      today = date.date
      heading = date
    }
    const row = rowAt.get(line.start)
    if (row !== undefined) {
      const section = sectionOf(text, line, place, line, date, headline)
      for (const cell of row.cells()) {
        const found = cell.isHead
          ? null
          : readCell(text, cell.cell, cell.heads, { language: table.tag, articleDate: today })
        if (found !== null) {
          const inTable = { ...found, table: row.table.start, wording: wordingOf(text, cell) }
          read.push({ sentence: found.sentence, today, section: 'body', heading, inTable })
          continue
        }
        for (const sentence of readSentences(text, cell.cell, table, today))
          read.push({
            // A head says what the figures under it are, and is none.
            sentence: cell.isHead ? { ...sentence, figures: [], quantities: [] } : sentence,
            today,
            section,
            heading,
            inTable: null,
          })
      }
      continue
    }
    const inLine = readSentences(text, line, table, today)
    const isOfPage =
      place > 0 &&
      !isCaption &&
      isFurniture(
        inLine.flatMap(({ words }) => words),
        table,
        cues,
      )
    for (const sentence of inLine) {
      read.push({
        sentence,
        today,
        section: isCaption
          ? 'caption'
          : isOfPage
            ? 'furniture'
            : sectionOf(text, line, place, sentence.span, date, headline),
        heading,
        inTable: null,
      })
    }
  }
  const told = read.filter(({ section }) => section !== 'headline').map(({ sentence }) => sentence.words)
  const written = { small: smallWords(told), capital: capitalWords(told) }
  const sentences: ReadSentence[] = []
  const mentions: TextReading['mentions'][number][] = []
  let isOpened = false
  const isOfQuake = read.map(({ sentence }) => sentence.words.some(({ lower }) => cues.magnitude.has(lower)))
  const momentsIn = read.map(({ sentence, today: ownDay }) =>
    readMoments(sentence.words, sentence.dates, ownDay, table, language),
  )
  const isOfDays = momentsIn.some((moments) =>
    moments.some(({ kind, moment }) => kind === 'date' && moment.grain === 'day'),
  )
  for (const [index, { sentence, today: ownDay, section, heading: above, inTable }] of read.entries()) {
    const moments = momentsIn[index] ?? []
    const first = moments.find(
      ({ kind, moment }) => kind === 'date' && (moment.from !== null || moment.weekday > 0),
    )
    const isOwn = isBackground(sentence.words, moments, ownDay, cues, language, isOfDays)
    const isNew =
      moments.some(({ kind }) => kind === 'date') || isAfterBreak(text, read[index - 1]?.sentence, sentence)
    const isOfOtherTime = isOwn || (isOpened && !isNew)
    isOpened = isNew ? isOwn && moments.some(({ kind, from }) => kind === 'date' && from < OPENS) : isOpened
    const inContext: SentenceContext = {
      text,
      sentence,
      index,
      moments,
      section,
      isBackground: isOfOtherTime,
      isOfQuake: isOfQuake[index] === true || isOfQuake[index - 1] === true,
      day: section === 'caption' ? null : (first?.moment ?? (above === null ? null : momentOf(above.date))),
      today: ownDay,
      isName: sentence.words.map(
        (_, at) => isNameWord(sentence.words, at, written, table) || (at === 0 && isPlaceAt(sentence, at)),
      ),
      table,
      language,
      cues,
    }
    sentences.push({ ...describeSentence(inContext), ...(inTable ? { wording: inTable.wording } : {}) })
    if (section !== 'furniture' && above !== null && read[index - 1]?.section === 'furniture')
      mentions.push(...dateAbove(inContext, above))
    const here = mentionsInSentence(inContext)
    mentions.push(...(inTable ? here.flatMap((mention) => ofCell(mention, sentence, inTable)) : here))
  }
  return {
    language: table.tag,
    day: day === '' ? null : momentOf(day),
    sentences,
    mentions,
    quantities: read.flatMap(({ sentence }) => sentence.quantities),
  }
}

/** A date among so many words at the head of a sentence opens the time of those behind it as well. */
const OPENS = 5

/** The lines that are captions. */
function captionsAmong(lines: readonly Span[], structure: Structure | undefined): ReadonlySet<Span> {
  const captionsIn = touching(structure?.captions ?? [])
  return new Set(
    lines.filter((line) => captionsIn(line).some(({ start, end }) => start <= line.start && line.end <= end)),
  )
}

/** Whether a sentence begins another paragraph than the one before it. */
function isAfterBreak(text: string, before: SentenceReading | undefined, { span }: SentenceReading): boolean {
  return before === undefined || text.slice(before.span.end, span.start).includes('\n')
}

/** `Tarnow district lost …`: what opens a sentence is a name where it is read as a place. */
function isPlaceAt({ places }: SentenceReading, at: number): boolean {
  return places.some((place) => place.from === at && isSurePlace(place))
}

/** The rows of tables by the lines that they are. */
function rowsByLine(
  text: string,
  { language = 'en', date = '', structure }: MentionContext,
): ReadonlyMap<number, { readonly table: Table; readonly cells: () => readonly CellInWords[] }> {
  const rows = new Map<number, { readonly table: Table; readonly cells: () => readonly CellInWords[] }>()
  for (const table of structure?.tables ?? []) {
    if (!structure || table.rows.length < 2) continue
    const cellsOf = cellsOfTable(text, table, structure, { language, articleDate: date })
    for (const [at, { start }] of table.rows.entries())
      rows.set(text.lastIndexOf('\n', start - 1) + 1, { table, cells: () => cellsOf(at) })
  }
  return rows
}

/** A cell as it is quoted. */
function wordingOf(text: string, { cell, heads: { row, column } }: CellInWords): string {
  return `${[...row, ...column].join(', ')}: ${text.slice(cell.start, cell.end).trim()}`
}

/** What a cell tells: nothing that stands in its heads alone, and no rate or change, which is no count of anything. */
function ofCell(mention: Mention, { span }: SentenceReading, { table, isRate }: InTable): readonly Mention[] {
  const isOwn = span.start <= mention.start && mention.start < mention.end && mention.end <= span.end
  return isOwn && !(isRate && mention.kind === 'figure') ? [{ ...mention, table }] : []
}

/** How many days the lines of a text give that are only a date and stand right above what they date. */
function headingDates(lines: readonly Span[], dated: readonly DatedLine[]): number {
  const known = new Set(dated.flatMap(({ line, kind }) => (kind === 'text' ? [] : [line.start])))
  const headings = dated.filter(({ line, kind }) => {
    const next = lines[lines.findIndex(({ start }) => start === line.start) + 1]
    return kind === 'date' && next !== undefined && !known.has(next.start)
  })
  return new Set(headings.map(({ date }) => date)).size
}

/** The first line, where it is short and does not end like a sentence; '' if none. */
function headlineOf(text: string, lines: readonly Span[]): string {
  const [first] = lines
  if (first === undefined || lines.length < 2 || first.end - first.start > 200) return ''
  const line = text.slice(first.start, first.end).trim()
  return /[.!?…]["”’)]?$/u.test(line) ? '' : line
}

function sectionOf(
  text: string,
  line: Span,
  index: number,
  sentence: Span,
  date: DatedLine | undefined,
  headline: string,
): Section {
  if (date?.kind === 'date' || date?.kind === 'page') return 'furniture'
  if (index === 0 && headline !== '') return 'headline'
  const words = text.slice(sentence.start, sentence.end)
  // Some pages say the headline once more at the head of the text.
  if (headline !== '' && index < 4 && words.length < headline.length + 40 && words.includes(headline))
    return 'headline'
  const isShort =
    line.end - line.start < 90 && !/[.!?…:;,]["”’)]?$/u.test(text.slice(line.start, line.end).trim())
  if (isShort) return 'headline'
  return sentence.start < 700 ? 'lead' : 'body'
}

/** The sound keys of a word, with and without the prefixes that its language joins to words. */
function soundsOf(word: string, { prefixes }: SentenceContext['table']): readonly string[] {
  const bare = prefixes.filter((prefix) => word.startsWith(prefix)).map((prefix) => word.slice(prefix.length))
  return [word, ...bare].map((each) => soundOf(each)).filter((sound) => sound !== '')
}

function describeSentence(context: SentenceContext): ReadSentence {
  const { sentence, section, isBackground: background, day, isName, table } = context
  const stems: string[] = []
  const places: number[] = []
  const names: string[] = []
  const telling: string[] = []
  const sounds = new Set<string>()
  const classes = classesIn(sentence.words, context.cues)
  const isTold: boolean[] = []
  for (const { from, to } of [...classes, ...sentence.figures, ...context.moments])
    for (let at = from; at < to; at += 1) isTold[at] = true
  for (const [at, word] of sentence.words.entries()) {
    const stem = stemOf(word, table)
    if (stem === '') continue
    if (isName[at] === true) names.push(withoutPossessive(word.lower, table))
    if (isName[at] === true || word.lower === word.lower.toUpperCase())
      for (const sound of soundsOf(word.lower, table)) sounds.add(sound)
    stems.push(stem)
    places.push(at)
    if (isTold[at] !== true) telling.push(stem)
  }
  // Words of one row stand for one another: each is also there under the name of its row.
  for (const { from, rows } of classes) {
    for (const row of rows) {
      stems.push(row)
      places.push(from)
    }
  }
  return {
    ...sentence.span,
    section,
    isBackground: background,
    day,
    // Copied, so that they are no longer than they need be: every sentence of a project has them.
    stems: stems.slice(),
    places: places.slice(),
    telling: telling.slice(),
    names: names.slice(),
    sounds: [...sounds],
    where: sentence.places.filter(isSurePlace).map(({ name }) => name),
  }
}
