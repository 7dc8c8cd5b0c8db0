import { elementOf } from '../docx/paragraph-role'
import { createRichText } from '../rich/rich-text'
import type { LeftOut, RichText } from '../rich/rich-text'
import { numberInKind } from '../rich/list-label'
import type { Remark } from '../rich/remarks'
import { addHeading } from '../rich/slides'
import type { SlideWords } from '../rich/slides'
import { readXml } from '../xml/read-xml'
import type { XmlAttributes } from '../xml/read-xml'
import { isCollapsed, timesIn } from './open-styles'
import type { OpenLook, OpenStyles } from './open-styles'

/** Elements without words of the text: codes, descriptions, deleted parts, forms, things drawn elsewhere. */
const SKIPPED = new Set([
  'svg:title',
  'svg:desc',
  'office:forms',
  'office:scripts',
  'office:event-listeners',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'table:content-validations',
  'table:calculation-settings',
  'table:named-expressions',
  'table:shapes',
  'office:change-info',
  'text:index-title-template',
  'text:table-of-content-source',
  'text:alphabetical-index-source',
  'text:bibliography-source',
  'text:illustration-index-source',
  'presentation:settings',
  'anim:par',
])

/** What is left out and counted. */
const COUNTED: ReadonlyMap<string, LeftOut> = new Map([
  ['text:deletion', 'deleted'],
  ['draw:image', 'pictures'],
  ['draw:object', 'parts'],
  ['draw:object-ole', 'parts'],
  ['draw:plugin', 'parts'],
])

/** What is drawn with words in it, on a ground of its own. */
const FRAMES = ['draw:frame', 'draw:custom-shape', 'draw:rect', 'draw:ellipse']

/** They say nothing in a text without pages. */
const PAGE_NUMBERS = new Set(['text:page-number', 'text:page-count'])

/** What stands at the edges of all pages: in the styles of a text, not in its body. */
const EDGES = ['', '-left', '-first'].flatMap((kind) => [`style:header${kind}`, `style:footer${kind}`])

/** No list goes deeper, no cell is wider. */
const MOST_LEVELS = 10
const MOST_REPEATED = 1000

/** The names of comments that are said to end somewhere. */
const ENDED = /<office:annotation-end\s(?:[^>]*\s)?office:name\s*=\s*(["'])([^"'<>]*)\1/gu

type List = {
  readonly style: string | undefined
  /** How another list may name this one. */
  readonly keys: readonly string[]
  readonly label: (start: string | undefined) => string | null
  readonly next: () => number
}

/** An item whose first words are still to come, and the number that it is given. */
type Item = { readonly start: string | undefined }

/**
 * The words of the body of an OpenDocument text or presentation (OpenDocument 1.3, part 3, 4 to 9): tracked changes as they are
 * accepted, without hidden words, boxes behind the paragraph on which they hang, notes at the end.
 */
export function readOpenBody(
  xml: string,
  styles: OpenStyles,
  said: SlideWords,
  rich = createRichText(),
): RichText {
  const looks: (OpenLook & { readonly name: string })[] = []
  const lists: List[] = []
  /** How far lists counted that have ended: by their names, and by their styles and levels. */
  const endedAt = new Map<string, number>()
  let item: Item | null = null
  /** An item in which a list stands first has no number, and counts for none. */
  const beginItem = (isNumbered: boolean): void => {
    if (item === null) return
    const { start } = item
    item = null
    rich.startItem(isNumbered ? (lists.at(-1)?.label(start) ?? null) : null)
  }
  let slides = 0
  /** How often the rows and cells stand that are open. */
  const repeatedRows: number[] = []
  const repeatedCells: number[] = []
  let isHeadRow = false
  const look = (): OpenLook => looks.at(-1) ?? {}
  const startStyled = (name: string, style: string | undefined): void => {
    const own = styles.lookOf(style)
    looks.push({ ...look(), ...own, name })
  }
  const openers = new Map<string, (attributes: XmlAttributes) => 'skip' | void>([
    [
      'text:p',
      (attributes) => {
        startStyled('text:p', attributes['text:style-name'])
        beginItem(true)
        rich.startParagraph(elementOf(styles.roleOf(attributes['text:style-name'])))
      },
    ],
    [
      'text:h',
      (attributes) => {
        startStyled('text:h', attributes['text:style-name'])
        beginItem(true)
        rich.startParagraph(
          `h${Math.min(6, Math.max(1, Number(attributes['text:outline-level'] ?? 1) || 1))}`,
        )
      },
    ],
    ['text:span', (attributes) => startStyled('text:span', attributes['text:style-name'])],
    ['text:s', (attributes) => spaces(rich, Number(attributes['text:c'] ?? 1))],
    ['text:tab', () => rich.space('\t')],
    ['text:line-break', () => rich.lineBreak()],
    ['text:a', (attributes) => rich.startLink(attributes['xlink:href'] ?? '')],
    ['text:ruby-text', () => rich.add('(')],
    ['draw:text-box', () => rich.startBox()],
    ...FRAMES.map(
      (name) =>
        [
          name,
          (attributes: XmlAttributes) =>
            startStyled(name, attributes['presentation:style-name'] ?? attributes['draw:style-name']),
        ] as const,
    ),
    ['table:table', () => rich.startTable()],
    ['table:table-header-rows', () => void (isHeadRow = true)],
    [
      'table:table-row',
      (attributes) => {
        if (isCollapsed(attributes)) return leaveHidden(rich)
        repeatedRows.push(timesIn(attributes, 'rows'))
        rich.startRow(isHeadRow)
      },
    ],
    [
      'table:table-cell',
      (attributes) => {
        startStyled('table:table-cell', attributes['table:style-name'])
        repeatedCells.push(timesIn(attributes, 'columns'))
        rich.startCell(
          Math.min(MOST_REPEATED, Number(attributes['table:number-columns-spanned'] ?? 1)),
          Math.min(MOST_REPEATED, Number(attributes['table:number-rows-spanned'] ?? 1)),
        )
      },
    ],
    // What a merged cell covers is not shown.
    [
      'table:covered-table-cell',
      () => void looks.push({ ...look(), hidden: true, name: 'table:covered-table-cell' }),
    ],
    [
      'text:list',
      (attributes) => {
        beginItem(false)
        lists.push(newList(attributes, lists, styles, endedAt))
        if (lists.length <= MOST_LEVELS) rich.startList()
      },
    ],
    ['text:list-item', (attributes) => void (item = { start: attributes['text:start-value'] })],
    ['text:list-header', () => rich.startItem(null)],
    [
      'text:section',
      (attributes) =>
        attributes['text:display'] === 'none' || styles.isHidden(attributes['text:style-name'])
          ? leaveHidden(rich)
          : undefined,
    ],
    ...['text:hidden-paragraph', 'text:hidden-text'].map(
      (name) =>
        [
          name,
          (attributes: XmlAttributes) =>
            attributes['text:is-hidden'] === 'true' ? leaveHidden(rich) : undefined,
        ] as const,
    ),
    [
      'draw:page',
      (attributes) => {
        slides += 1
        if (styles.isHidden(attributes['draw:style-name'])) return leaveHidden(rich)
        addHeading(rich, said.slide(slides))
      },
    ],
    ...EDGES.map((edge) => [edge, () => rich.startEdge()] as const),
    ['presentation:notes', () => addHeading(rich, said.notes(slides))],
  ])
  const closers = new Map<string, () => void>([
    ['text:p', rich.endParagraph],
    ['text:h', rich.endParagraph],
    ['text:a', rich.endLink],
    ['text:ruby-text', () => rich.add(')')],
    ['text:note-body', rich.endNote],
    ['draw:text-box', rich.endBox],
    ['table:table', rich.endTable],
    ['table:table-header-rows', () => void (isHeadRow = false)],
    ['table:table-row', () => rich.endRow(repeatedRows.pop())],
    ['table:table-cell', () => rich.endCell(repeatedCells.pop())],
    [
      'text:list',
      () => {
        if (lists.length <= MOST_LEVELS) rich.endList()
        const ended = lists.pop()
        for (const key of ended?.keys ?? []) endedAt.set(key, ended?.next() ?? 1)
      },
    ],
    [
      'text:list-item',
      () => {
        beginItem(true)
        rich.endItem()
      },
    ],
    ['text:list-header', rich.endItem],
    ...EDGES.map((edge) => [edge, rich.endEdge] as const),
  ])
  let marks = 0
  /** The mark of a note while it is read. */
  let mark: string | null = null
  let inText = 0
  /** The comment that is read, and which part of it. */
  let comment: (Writable<Remark> & { readonly name: string | null; part: CommentPart }) | null = null
  const ended = new Set(Array.from(xml.matchAll(ENDED), ([, , name]) => name))
  readXml(xml, {
    open(name, attributes) {
      if (name === 'office:annotation') {
        const range = attributes['office:name'] ?? ''
        if (ended.has(range)) rich.startComment(range)
        comment = {
          name: ended.has(range) ? range : null,
          author: '',
          date: '',
          words: '',
          part: 'words',
        }
      }
      if (comment) {
        comment.part = partOfComment(name)
        if (isParagraph(name)) comment.words += ' '
        return undefined
      }
      if (name === 'office:annotation-end') rich.endComment(attributes['office:name'] ?? '')
      const counted = COUNTED.get(name)
      if (counted) rich.leaveOut(counted)
      if (counted || SKIPPED.has(name) || PAGE_NUMBERS.has(name)) return 'skip'
      if (name === 'text:note-citation') mark = ''
      if (name === 'text:note-body') {
        marks += 1
        rich.startNote(mark?.trim() || String(marks))
        mark = null
        looks.push({ name })
      }
      const result = openers.get(name)?.(attributes)
      if (result !== 'skip' && isParagraph(name)) inText += 1
      return result
    },
    text(words) {
      if (comment) {
        if (comment.part !== null) comment[comment.part] += words
        return
      }
      if (mark !== null) mark += words
      if (inText === 0 || mark !== null) return
      const { hidden, struck, raised, color, ground } = look()
      if (hidden) {
        if (words.trim() !== '') rich.leaveOut('hidden')
      } else {
        const paint = { ...(color !== undefined && { color }), ...(ground !== undefined && { ground }) }
        rich.add(words.replaceAll('\u00AD', ''), {
          struck: struck === true,
          raised: raised ?? null,
          ...paint,
        })
      }
    },
    close(name) {
      if (comment) {
        comment.part = 'words'
        if (name !== 'office:annotation') return
        rich.comment(comment.name, comment)
        comment = null
        return
      }
      if (isParagraph(name)) inText -= 1
      if (looks.at(-1)?.name === name) looks.pop()
      closers.get(name)?.()
    },
  })
  return rich
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }
type CommentPart = 'author' | 'date' | 'words' | null

function partOfComment(name: string): CommentPart {
  if (name === 'dc:creator') return 'author'
  if (name === 'dc:date') return 'date'
  return /^(?:meta|loext):/u.test(name) ? null : 'words'
}

const isParagraph = (name: string): boolean => name === 'text:p' || name === 'text:h'

function leaveHidden(rich: RichText): 'skip' {
  rich.leaveOut('hidden')
  return 'skip'
}

function spaces(rich: RichText, count: number): void {
  if (count === 1) rich.add(' ')
  else rich.space(' '.repeat(Math.min(MOST_REPEATED, Math.max(1, count || 1))))
}

/** A list within others, which counts its items, or goes on where another ended (OpenDocument 1.3, part 3, 5.3.3). */
function newList(
  attributes: XmlAttributes,
  around: readonly List[],
  styles: OpenStyles,
  endedAt: ReadonlyMap<string, number>,
): List {
  const style = attributes['text:style-name'] ?? around.at(-1)?.style
  const level = around.length + 1
  const ofStyle = `${level} ${style}`
  const continued =
    attributes['text:continue-list'] ??
    (attributes['text:continue-numbering'] === 'true' ? ofStyle : undefined)
  const numbers = styles.levelOf(style, level)
  let next = (continued === undefined ? undefined : endedAt.get(continued)) ?? numbers?.start ?? 1
  return {
    style,
    keys: [ofStyle, ...(attributes['xml:id'] === undefined ? [] : [attributes['xml:id']])],
    next: () => next,
    label: (start) => {
      if (!numbers) return null
      if (start !== undefined) next = Number(start) || next
      const label = `${numbers.before}${numberInKind(next, numbers.kind)}${numbers.after}`
      next += 1
      return label
    },
  }
}
