import { noStructure } from '../../../../shared/domain/structure/map-structure'
import { plain, shiftStructure } from '../../../../shared/domain/structure/passage'
import type { Passage } from '../../../../shared/domain/structure/passage'
import type { Structure } from '../../../../shared/schema/structure'
import { oneLine } from '../html/one-line'
import type { Rise } from '../marks/raised'
import type { Block, Merge } from './block'
import { addressOfField, isPageField, newField, shownByField } from './fields'
import type { Field } from './fields'
import { breakComments, keepCommented } from './comment-ranges'
import type { OpenComments, ReadComments } from './comment-ranges'
import { joinBlocks } from './join-blocks'
import type { ListNumbers } from './list-numbers'
import { addRun, endLink, newParagraph, settleRaised, startLink, takeWords } from './open-paragraph'
import type { OpenParagraph, Run } from './open-paragraph'
import type { OpenLink } from './paragraph-links'
import { roleOfOutline } from './paragraph-role'
import type { Role } from './paragraph-role'
import { cellOf, newRow, rowOfCells } from './row-of-cells'
import type { OpenRow } from './row-of-cells'
import { leadingOut } from '../html/ranges-of-page'
import { isSet } from '../ooxml/read-parts'
import { readXml } from '../xml/read-xml'
import { symbolLetter } from './symbol-letter'
import { localName } from '../xml/read-xml-parts'
import { lookOf } from './word-styles'
import { createSights } from '../marks/sight'
import type { ListPlace, RunLook, WordStyle } from './word-styles'

/** What a part of a document is read with. */
export type Surroundings = {
  readonly styles: ReadonlyMap<string, WordStyle>
  readonly numberOf: ListNumbers
  /** The mark of a note, as it stands in the text: called in the order of the text. */
  readonly markOf: (kind: 'footnote' | 'endnote', id: string) => string
  /** The words of a file that stands in the document (17.17.2.1), by the id of its relation. */
  readonly chunkOf: (id: string) => Passage
  /** Where a link of the part leads, by the id of its relation; empty for what leads nowhere. */
  readonly addressOf: (id: string) => string
}

/** The words of a part, and what is not among them. Marks of notes are links to the names of these. */
export type PartText = Passage & {
  /** The notes or comments of the part by their ids, in its order, with who wrote them and when. */
  readonly notes: ReadComments
  readonly struck: readonly string[]
  readonly inserted: number
  readonly deleted: number
  readonly pictures: number
  /** Passages that are hidden, and those of one colour with their ground. */
  readonly unseen: { readonly hidden: number; readonly covered: number }
}

const NOTES = new Set(['footnote', 'endnote', 'comment'])

/** Words that are not there for the reader: deleted ones (17.13.5), properties as they were. */
const DROPPED = new Set(
  'delText,delInstrText,sdtPr,rPrChange,pPrChange,tblPrChange,trPrChange,tcPrChange,sectPrChange'.split(','),
)

/** What a paragraph is put into: the document, a cell, a note, or a box that stands in another paragraph. */
type Context = OpenParagraph & {
  place: ListPlace | null
  role: Role
  /** How the style of the paragraph makes its words look. */
  look: RunLook
  isMarkDeleted: boolean
  readonly comments: OpenComments
  /** What follows the paragraph: the boxes in it. */
  readonly after: Block[]
  readonly sink: Block[]
  /** The numbers of the tables that are open. */
  readonly tables: number[]
  readonly rows: OpenRow[]
  readonly cells: { readonly blocks: Block[]; merge: Merge; isGone?: true }[]
}

const newRun = (look: RunLook = {}): Run => ({ words: '', look, marks: [] })

const newContext = (sink: Block[]): Context => ({
  ...newParagraph(),
  place: null,
  role: null,
  look: {},
  isMarkDeleted: false,
  comments: new Map(),
  after: [],
  sink,
  tables: [],
  rows: [],
  cells: [],
})

/**
 * The words of a part of a Word document (ISO/IEC 29500-1, WordprocessingML): its paragraphs with an empty line between them, their
 * numbers before those of a list, a table's rows as lines with tabs between cells, the words of a box below the paragraph in which it
 * stands. Insertions that were not yet accepted are in it, deletions are not; hidden and struck words are not. What is raised or
 * lowered never touches a digit. Beside them stands what they are made of.
 */
export function textOfDocument(
  xml: string,
  { styles, numberOf, markOf, chunkOf, addressOf }: Surroundings,
): PartText {
  const paragraphs: Block[] = []
  const notes = new Map<string, Passage & { readonly author: string; readonly date: string }>()
  const struck: string[] = []
  const contexts: Context[] = []
  const runs: Run[] = []
  let context = newContext(paragraphs)
  let run = newRun()
  let note: {
    readonly id: string
    readonly author: string
    readonly date: string
    readonly sink: Block[]
  } | null = null
  let [inserted, deleted, pictures, hidden] = [0, 0, 0, 0]
  let wasHidden = false
  const isPaper = !xml.includes('<w:background')
  const sights = createSights()
  let [inRun, inRunProperties, inParagraphProperties, inRowProperties] = [false, false, false, false]
  let [isText, isInstruction] = [false, false]
  const alternatives: boolean[] = []
  const fields: Field[] = []
  const math: Rise[] = []

  const emit = (block: Block): void => void (context.cells.at(-1)?.blocks ?? context.sink).push(block)
  const endParagraph = (): void => {
    settleRaised(context)
    context.isStruck = false
    const { place, role } = context
    const number = place ? numberOf(place) : null
    context.place = null
    context.role = null
    context.look = {}
    if (context.isMarkDeleted) {
      context.isMarkDeleted = false
      return
    }
    breakComments(context, context.comments)
    const { text, links } = takeWords(context)
    if (text !== '') {
      const lead = number ? `${number} ` : ''
      const whole = lead + text
      const headings = typeof role === 'number' ? [{ start: 0, end: whole.length, level: role }] : []
      const { links: moved } = shiftStructure({ ...noStructure, links }, lead.length)
      const passage = { text: whole, structure: { ...noStructure, headings, links: moved } }
      if (typeof role !== 'number' && place && number !== null)
        emit({ kind: 'item', passage, ...place, marker: number.length })
      else emit({ kind: typeof role === 'string' ? role : 'plain', passage })
    }
    for (const box of context.after.splice(0)) emit(box)
  }
  const endRun = (): void => {
    const { words, look } = run
    if (words.trim() !== '' && look.hidden && !wasHidden) hidden += 1
    if (words !== '') wasHidden = look.hidden === true
    if (words !== '' && !look.hidden && !fields.some(({ isPage }) => isPage)) {
      // On the paper itself nothing but the page lies under words.
      const isOnPaper = isPaper && contexts.length === 0 && context.cells.length === 0
      run.words = sights.show(words, { ...(isOnPaper && { ground: 'FFFFFF' }), ...look })
      if (look.struck) {
        if (context.isStruck) struck.push((struck.pop() ?? '') + words)
        else struck.push(words)
      } else addRun(context, run, math.at(-1) ?? look.raised)
      context.isStruck = look.struck === true
    }
    run = newRun()
  }
  const openContext = (sink: Block[]): void => {
    contexts.push(context)
    runs.push(run)
    context = newContext(sink)
    run = newRun()
  }
  const closeContext = (): Context => {
    endParagraph()
    const closed = context
    context = contexts.pop() ?? newContext(paragraphs)
    run = runs.pop() ?? newRun()
    return closed
  }
  /** Words that are drawn in a run before a box in it. */
  const keepRun = (): void => {
    const { look } = run
    endRun()
    run = newRun(look)
  }

  const setField = (change: Partial<Field>): void => {
    const field = fields.pop()
    if (field) fields.push({ ...field, ...change })
  }
  /** A chart is drawn from figures that stand elsewhere. */
  const leaveChart = (id: string | undefined): void => void (id !== undefined && chunkOf(id))
  let [ruby, rubyStart] = ['', 0]
  let rubyLinks: Structure['links'] = []
  const hyperlinks: (OpenLink | null)[] = []
  let tables = 0
  /** The comments that have a range. */
  const commented = new Set<string>()
  const addMark = (kind: 'footnote' | 'endnote', attributes: Readonly<Record<string, string>>): void => {
    const id = attributes['w:id'] ?? ''
    const mark = markOf(kind, id)
    run.hasOwnMark = isSet(attributes['w:customMarkFollows'] ?? '0')
    run.words += mark
    run.marks.push({ mark, name: noteName(kind, id) })
  }

  /** How many further columns the open cells take, by their depth. */
  const spans = new Map<number, number>()
  // Maps, since the names come from the file: an object has `__proto__` and `toString` by birth.
  const openers = mapOf<(attributes: Readonly<Record<string, string>>) => void>({
    t: () => (isText = true),
    r: () => {
      run = newRun(context.look)
      inRun = true
    },
    rPr: () => (inRunProperties = true),
    pPr: () => (inParagraphProperties = true),
    trPr: () => (inRowProperties = true),
    rStyle: (attributes) => (run.look = { ...run.look, ...styles.get(attributes['w:val'] ?? '')?.look }),
    pStyle: (attributes) => {
      const style = styles.get(attributes['w:val'] ?? '')
      context.place = style?.place ?? context.place
      context.look = style?.look ?? {}
      context.role = style?.role ?? null
    },
    outlineLvl: (attributes) => {
      if (inParagraphProperties) context.role = roleOfOutline(attributes['w:val'] ?? '', context.role)
    },
    numId: (attributes) => {
      if (inParagraphProperties)
        context.place = { level: 0, ...context.place, list: attributes['w:val'] ?? '' }
    },
    ilvl: (attributes) => {
      if (inParagraphProperties)
        context.place = { list: '', ...context.place, level: Number(attributes['w:val'] ?? 0) }
    },
    tab: () => {
      if (!inParagraphProperties) run.words += '\t'
    },
    br: (attributes) =>
      (run.words += attributes['w:type'] === 'page' || attributes['w:type'] === 'column' ? ' ' : '\n'),
    cr: () => (run.words += '\n'),
    ptab: () => (run.words += '\t'),
    sym: (attributes) => (run.words += symbolLetter(attributes['w:font'] ?? '', attributes['w:char'] ?? '')),
    ruby: keepRun,
    rt: () => (rubyStart = context.words.length),
    noBreakHyphen: () => (run.words += '\u2011'),
    footnoteReference: (attributes) => addMark('footnote', attributes),
    endnoteReference: (attributes) => addMark('endnote', attributes),
    commentRangeStart: (attributes) => {
      commented.add(attributes['w:id'] ?? '')
      context.comments.set(attributes['w:id'] ?? '', context.words.length)
    },
    commentRangeEnd: (attributes) => {
      const id = attributes['w:id'] ?? ''
      const start = context.comments.get(id)
      if (start !== undefined) keepCommented(context, id, start)
      context.comments.delete(id)
    },
    commentReference: (attributes) => {
      // One without a range hangs on the word before it.
      const id = attributes['w:id'] ?? ''
      if (!commented.has(id)) keepCommented(context, id, context.words.search(/\S+\s*$/u))
    },
    instrText: () => (isInstruction = true),
    fldChar: (attributes) => {
      const type = attributes['w:fldCharType']
      const field = fields.at(-1)
      if (type === 'begin') fields.push(newField())
      else if (type === 'separate' && field) {
        keepRun()
        field.isPage = isPageField(field.instruction)
        field.resultFrom = context.words.length
        field.link = startLink(context, leadingOut(addressOfField(field.instruction)))
      } else if (type === 'end' && field) {
        keepRun()
        fields.pop()
        endLink(context, field.link)
        const hasResult = field.resultFrom !== null && context.words.length > field.resultFrom
        if (!hasResult) run.words += shownByField(field)
      }
    },
    result: (attributes) => setField({ chosen: Number(attributes['w:val'] ?? 0) || 0 }),
    listEntry: (attributes) => fields.at(-1)?.entries.push(attributes['w:val'] ?? ''),
    checkBox: () => setField({ isTicked: false }),
    checked: (attributes) => setField({ isTicked: !/^(?:0|false)$/u.test(attributes['w:val'] ?? '') }),
    default: (attributes) => {
      if (fields.at(-1)?.isTicked === false && attributes['w:val'] === '1') setField({ isTicked: true })
    },
    fldSimple: (attributes) => {
      const instruction = attributes['w:instr'] ?? ''
      const link = startLink(context, leadingOut(addressOfField(instruction)))
      fields.push({ ...newField(), isPage: isPageField(instruction), link })
    },
    hyperlink: (attributes) => {
      const address = addressOf(attributes['r:id'] ?? '')
      const place = attributes['w:anchor'] ?? ''
      hyperlinks.push(startLink(context, address !== '' && place !== '' ? `${address}#${place}` : address))
    },
    ins: () => {
      if (!inRunProperties) inserted += 1
    },
    moveTo: () => (inserted += 1),
    blip: () => (pictures += 1),
    imagedata: () => (pictures += 1),
    txbxContent: () => {
      keepRun()
      openContext([])
    },
    altChunk: (attributes) => {
      const passage = chunkOf(attributes['r:id'] ?? '')
      if (passage.text !== '') emit({ kind: 'plain', passage })
    },
    chart: (attributes) => leaveChart(attributes['r:id']),
    relIds: (attributes) =>
      context.after.push(
        ...chunkOf(attributes['r:dm'] ?? '')
          .text.split('\n\n')
          .filter(Boolean)
          .map((text): Block => ({ kind: 'plain', passage: plain(text) })),
      ),
    num: () => {
      if (/\p{N}$/u.test(context.words)) context.words += ' '
    },
    tbl: () => {
      tables += 1
      context.tables.push(tables)
    },
    tr: () => context.rows.push(newRow()),
    tblHeader: (attributes) => {
      const row = context.rows.at(-1)
      if (row) row.isHead = isSet(attributes['w:val'])
    },
    gridBefore: (attributes) => {
      const before = Math.min(Number(attributes['w:val'] ?? 0) || 0, 64)
      context.rows.at(-1)?.words.push(...Array.from({ length: before }, () => ''))
    },
    tc: () => context.cells.push({ blocks: [], merge: null }),
    vMerge: (attributes) => {
      const cell = context.cells.at(-1)
      if (cell) cell.merge = attributes['w:val'] === 'restart' ? 'begins' : 'goes-on'
    },
    gridSpan: (attributes) => {
      const more = Math.min(Number(attributes['w:val'] ?? 1) || 1, 64) - 1
      spans.set(context.cells.length, more)
    },
  })
  const closers = mapOf<() => void>({
    t: () => (isText = false),
    instrText: () => (isInstruction = false),
    rPr: () => (inRunProperties = false),
    pPr: () => (inParagraphProperties = false),
    trPr: () => (inRowProperties = false),
    r: () => {
      endRun()
      inRun = false
    },
    p: endParagraph,
    fldSimple: () => endLink(context, fields.pop()?.link),
    hyperlink: () => endLink(context, hyperlinks.pop()),
    num: () => (context.words += '/'),
    rt: () => {
      ruby = context.words.slice(rubyStart)
      context.words = context.words.slice(0, rubyStart)
      while ((context.links.at(-1)?.end ?? 0) > rubyStart) rubyLinks.push(...context.links.splice(-1))
    },
    ruby: () => {
      if (ruby !== '') {
        const by = context.words.length + 1 - rubyStart
        for (const { address, start, end } of rubyLinks)
          context.links.push({ address, start: start + by, end: end + by })
        context.words += `(${ruby})`
      }
      ruby = ''
      rubyLinks = []
    },
    txbxContent: () => {
      const { sink } = closeContext()
      context.after.push(...sink)
    },
    tc: () => {
      const more = spans.get(context.cells.length) ?? 0
      spans.delete(context.cells.length)
      const cell = context.cells.pop()
      const row = context.rows.at(-1)
      if (!cell || !row || cell.isGone) return
      const passage = cellOf(cell.blocks)
      row.cells.push({ passage, column: row.words.length, columns: Math.max(more, 0) + 1, merge: cell.merge })
      row.words.push(passage.text, ...Array.from({ length: more }, () => ''))
    },
    tr: () => {
      const row = context.rows.pop()
      const block = row && !row.isGone && rowOfCells(row, context.tables.at(-1) ?? 0)
      if (block) emit(block)
    },
    tbl: () => context.tables.pop(),
  })
  readXml(xml, {
    open: (whole, attributes) => {
      const name = localName(whole)
      if (name === 'del' && inParagraphProperties && inRunProperties) context.isMarkDeleted = true
      const row = context.rows.at(-1)
      // A row that is deleted (17.13.5.12) or hidden (17.4.20), and a cell that is (17.13.5.3).
      if (row && inRowProperties && (name === 'del' || (name === 'hidden' && isSet(attributes['w:val']))))
        row.isGone = true
      const cell = context.cells.at(-1)
      if (name === 'cellDel' && cell) cell.isGone = true
      if (name === 'cellDel') deleted += 1
      if (name === 'del' || name === 'moveFrom') {
        if (!inRunProperties) deleted += 1
        return 'skip'
      }
      if (DROPPED.has(name)) return 'skip'
      if (name === 'AlternateContent') alternatives.push(false)
      if (name === 'Choice' || name === 'Fallback') {
        // The first way to show something counts: the others show it again.
        if (alternatives.at(-1) === true) return 'skip'
        if (alternatives.length > 0) alternatives[alternatives.length - 1] = true
      }
      if (whole === 'm:sup') math.push('sup')
      if (whole === 'm:sub') math.push('sub')
      if (name === 'shd' && inParagraphProperties && !inRunProperties)
        context.look = { ...context.look, ...lookOf(name, attributes) }
      if (inRunProperties && inRun) run.look = { ...run.look, ...lookOf(name, attributes) }
      if (NOTES.has(name)) {
        const isSeparator = /separator|continuation/iu.test(attributes['w:type'] ?? '')
        const id = isSeparator ? '' : (attributes['w:id'] ?? String(notes.size))
        note = { id, author: attributes['w:author'] ?? '', date: attributes['w:date'] ?? '', sink: [] }
        openContext(note.sink)
      }
      openers.get(name)?.(attributes)
      return undefined
    },
    text: (words) => {
      const field = fields.at(-1)
      if (isInstruction && field) field.instruction += words
      // The mark of a note that its author chose stands behind ours.
      else if (isText && !run.hasOwnMark) run.words += words
    },
    close: (whole) => {
      const name = localName(whole)
      if (name === 'AlternateContent') alternatives.pop()
      if (whole === 'm:sup' || whole === 'm:sub') math.pop()
      if (NOTES.has(name) && note) {
        closeContext()
        const words = joinBlocks(note.sink, '\n')
        if (note.id !== '' && words.text !== '')
          notes.set(note.id, { ...words, author: note.author, date: note.date })
        note = null
      }
      closers.get(name)?.()
    },
  })
  const left = struck.map(oneLine).filter((words) => words !== '')
  const { counts } = sights
  const unseen = { hidden: hidden + counts.hidden, covered: counts.covered }
  return { ...joinBlocks(paragraphs, '\n\n'), notes, struck: left, inserted, deleted, pictures, unseen }
}

/** What a note is called by the links that are its marks. */
export const noteName = (kind: 'footnote' | 'endnote', id: string): string => `${kind} ${id}`

const mapOf = <T>(members: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(members))
