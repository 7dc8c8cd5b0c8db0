import { countLists } from '../docx/list-numbers'
import { addressOfField, isPageField, newField, shownByField } from '../docx/fields'
import { symbolLetter } from '../docx/symbol-letter'
import { leadingOut } from '../html/ranges-of-page'
import { WHITE } from '../marks/sight'
import { elementOf } from '../docx/paragraph-role'
import { createRichText } from '../rich/rich-text'
import type { RichText } from '../rich/rich-text'
import { createParagraphs } from './formatted'
import type { WordParagraph } from './formatted'
import type { LetterLook } from './looks'
import { readWordComments } from './read-comments'
import type { HungWords } from './read-comments'
import { readNumbering } from './read-numbering'
import { readPlaces, TABLES } from './word-file'
import type { Stretch, WordFile } from './word-file'

/** What a document says, and how many stretches were inserted or deleted and not yet accepted. */
export type WordBody = {
  readonly rich: RichText
  readonly inserted: number
  readonly deleted: number
}

/** A field while it is read: the words that say what it is, and whether it is a link. */
type Field = { code: string; isShown: boolean; isPage: boolean; isLink: boolean }

/** Letters with a meaning of their own ([MS-DOC], 2.4.1). */
const MARKS = { picture: '\u0001', note: '\u0002', comment: '\u0005', drawing: '\u0008', sign: '(' } as const
const FIELD = { begins: '\u0013', shows: '\u0014', ends: '\u0015' } as const

/** Reads the words of a document as they are shown: insertions are in it, what is deleted, hidden or struck is not. */
export function readWordBody(file: WordFile): WordBody {
  const { text, parts, table } = file
  const rich = createRichText()
  const paragraphsOf = createParagraphs(file)
  const numberOf = countLists(readNumbering(file))
  const notes = new Map(
    [
      ...notesOf(file, TABLES.footnoteMarks, TABLES.footnotes, parts.footnotes),
      ...notesOf(file, TABLES.endnoteMarks, TABLES.endnotes, parts.endnotes),
    ].map(({ mark, words }) => [mark, words]),
  )
  const comments = readWordComments(
    file,
    notesOf(file, TABLES.commentMarks, TABLES.comments, parts.comments, 30),
  )
  let [inserted, deleted, numbered] = [0, 0, 0]
  let [wasInserted, wasDeleted, wasHidden] = [false, false, false]
  const fields: Field[] = []
  /** Whether nothing but the page lies under the words, and whether boxes are read. */
  let [isOnPaper, isBoxed] = [false, false]

  const isShown = (look: LetterLook): boolean => {
    if (look.inserted === true && !wasInserted) inserted += 1
    if (look.deleted === true && !wasDeleted) deleted += 1
    const isHidden = look.hidden === true && fields.length === 0
    if (isHidden && !wasHidden) rich.leaveOut('hidden')
    wasInserted = look.inserted === true
    wasDeleted = look.deleted === true
    wasHidden = isHidden
    return look.deleted !== true && look.hidden !== true
  }
  const addWords = (words: string, look: LetterLook): void => {
    if (words === '') return
    const shown =
      look.sign !== undefined
        ? words.replaceAll(MARKS.sign, () => symbolLetter('Symbol', look.sign ?? ''))
        : words
    const { color = null, ground = isOnPaper ? WHITE : null, marker = null } = look
    rich.add(shown, {
      struck: look.struck === true || look.doublyStruck === true,
      raised: look.raised ?? null,
      color,
      ground,
      marker,
    })
  }
  /** What one letter does that is no word; false for one that is. */
  const takeMark = (letter: string, place: number, isInNote: boolean): boolean => {
    const note = isInNote ? undefined : notes.get(place)
    if (note) {
      numbered += 1
      rich.startNote(String(numbered))
      for (const paragraph of paragraphsOf(note)) writeParagraph(paragraph, true)
      rich.endNote()
      return true
    }
    switch (letter) {
      case '\t':
        rich.space('\t')
        return true
      case '\v':
        rich.lineBreak()
        return true
      case MARKS.picture:
        rich.leaveOut('pictures')
        return true
      case '\u001E':
        rich.add('\u2011')
        return true
      case MARKS.note:
      case MARKS.comment:
      case MARKS.drawing:
      case '\u001F':
      case '\r':
      case '\f':
      case '\u0007':
        return true
      default:
        return letter < ' '
    }
  }
  const takeField = (letter: string): boolean => {
    const field = fields.at(-1)
    if (letter === FIELD.begins) {
      if (fields.length < DEEPEST) fields.push({ code: '', isShown: false, isPage: false, isLink: false })
    } else if (letter === FIELD.shows && field) {
      const address = leadingOut(addressOfField(field.code))
      field.isShown = true
      field.isPage = isPageField(field.code)
      field.isLink = address !== ''
      if (field.isLink) rich.startLink(address)
    } else if (letter === FIELD.ends && field) {
      fields.pop()
      if (field.isLink) rich.endLink()
      // A formula, and words with others above them, have no result.
      if (!field.isShown) rich.add(shownByField({ ...newField(), instruction: field.code }))
    } else return false
    return true
  }
  const writeRuns = ({ runs }: WordParagraph, isInNote: boolean): void => {
    for (const { start, end, look } of runs) {
      let words = ''
      for (let at = start; at < end; at += 1) {
        const letter = text[at] ?? ''
        const flush = (): void => {
          addWords(words, look)
          words = ''
        }
        if (comments.has(at)) {
          flush()
          takeComments(at)
        }
        if (letter >= FIELD.begins && letter <= FIELD.ends) {
          flush()
          if (takeField(letter)) continue
        }
        const open = fields.find((field) => !field.isShown || field.isPage)
        if (open) {
          if (!open.isShown) open.code += letter
          continue
        }
        if (!isShown(look)) continue
        if (letter < ' ' || notes.has(at)) {
          flush()
          if (takeMark(letter, at, isInNote)) continue
        }
        words += letter
      }
      addWords(words, look)
    }
  }
  const takeComments = (at: number): void => {
    for (const event of comments.get(at) ?? [])
      if (event.kind === 'starts') rich.startComment(event.name)
      else {
        if (event.name !== null) rich.endComment(event.name)
        if (event.kind === 'made') rich.comment(event.name, event)
      }
    comments.delete(at)
  }
  const writeParagraph = (paragraph: WordParagraph, isInNote: boolean): void => {
    const { list = 0, level = 0, outline = 9 } = paragraph.look
    const isHeading = !isInNote && outline < 9
    isOnPaper = paragraph.look.isInTable !== true && paragraph.look.isShaded !== true && !isBoxed
    const isEmpty = text.slice(paragraph.start, paragraph.end).trim() === ''
    const number = list > 0 && !isEmpty ? numberOf({ list: String(list), level }) : null
    const isItem = number !== null && !isHeading && !isInNote && paragraph.look.isInTable !== true
    if (isItem) {
      rich.startList()
      rich.startItem(number === '' ? null : number)
    }
    const role = isHeading ? Math.min(6, outline + 1) : paragraph.look.isCaption ? 'caption' : null
    rich.startParagraph(elementOf(role))
    if (number && !isItem) rich.add(`${number} `)
    writeRuns(paragraph, isInNote)
    // A mark that is deleted joins its paragraph with the next one.
    if (paragraph.runs.at(-1)?.look.deleted !== true) rich.endParagraph()
    if (isItem) {
      rich.endItem()
      rich.endList()
    }
  }
  const writeAll = (stretch: Stretch): void => {
    const all = paragraphsOf(stretch)
    // What is marked as part of a table, and is in no row that ends, stands in a frame.
    const rowed: boolean[] = []
    for (const { look } of all.toReversed())
      rowed.push(look.isInTable === true && (look.endsRow === true || rowed.at(-1) === true))
    rowed.reverse()
    let [inTable, inRow, inCell] = [false, false, false]
    for (const [at, paragraph] of all.entries()) {
      const { endsRow } = paragraph.look
      const isInTable = rowed[at] === true
      if (!isInTable && inTable) {
        rich.endTable()
        ;[inTable, inRow, inCell] = [false, false, false]
      }
      if (isInTable && !inTable) rich.startTable()
      inTable = isInTable
      if (inTable && endsRow) {
        if (inCell) rich.endCell()
        if (inRow) rich.endRow()
        ;[inRow, inCell] = [false, false]
        continue
      }
      if (inTable && !inRow) {
        const end = all.slice(at, at + LONGEST_ROW).find(({ look }) => look.endsRow)
        rich.startRow(end?.look.isHeadRow === true)
        inRow = true
      }
      if (inTable && !inCell) {
        rich.startCell()
        inCell = true
      }
      writeParagraph(paragraph, false)
      if (inTable && text[paragraph.end - 1] === '\u0007') {
        rich.endCell()
        inCell = false
      }
    }
    if (inCell) rich.endCell()
    if (inRow) rich.endRow()
    if (inTable) rich.endTable()
  }

  writeAll(parts.body)
  isBoxed = true
  writeAll(parts.boxes)
  for (const edge of edgesOf(readPlaces(table(TABLES.edges), 0), parts.edges)) {
    if (!/[\p{L}\p{N}]/u.test(text.slice(edge.start, edge.end))) continue
    rich.startEdge()
    writeAll(edge)
    rich.endEdge()
  }
  // What was made where no words are written hangs on none.
  for (const at of comments.keys()) takeComments(at)
  return {
    rich,
    inserted,
    deleted,
  }
}

/** Fields within fields go no deeper. */
const DEEPEST = 50

/** A row has no more paragraphs before its end. */
const LONGEST_ROW = 2000

/** The stretches of notes by the places of their marks: both stand in the same order. */
function notesOf(
  { table }: WordFile,
  marks: number,
  places: number,
  part: Stretch,
  size = 2,
): readonly HungWords[] {
  const stretches = readPlaces(table(places), 0)
  return readPlaces(table(marks), size).flatMap(({ start: mark, held }, at) => {
    const stretch = stretches[at]
    // No note begins before the one before it ends.
    const isInOrder = stretch && stretch.start >= (stretches[at - 1]?.end ?? 0)
    return stretch && isInOrder ? [{ mark, words: within(stretch, part), held }] : []
  })
}

/** The first six texts at the edges of pages part notes from the text; the last ends the others. */
const SEPARATORS = 6

const edgesOf = (places: readonly Stretch[], part: Stretch): readonly Stretch[] =>
  places
    .filter(({ start }, at) => at >= SEPARATORS && start >= (places[at - 1]?.end ?? 0))
    .map((place) => within(place, part))

const within = (stretch: Stretch, part: Stretch): Stretch => ({
  start: Math.min(part.end, part.start + stretch.start),
  end: Math.min(part.end, part.start + stretch.end),
})
