import { plain } from '../../../../shared/domain/structure/passage'
import type { Passage } from '../../../../shared/domain/structure/passage'
import type { Span } from '../../../../shared/domain/span'
import { writeRaised } from '../marks/raised'
import { isCommented } from '../docx/comment-ranges'
import type { DomNode } from './dom-node'
import { oneLine } from './one-line'
import { createLayout } from './layout'
import type { Layout } from './layout'
import { notesAmong } from './notes-of-page'
import { startRanges } from './ranges-of-page'
import type { Around } from './ranges-of-page'
import { numberInKind } from '../rich/list-label'
import { gridOf } from './table-grid'

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)
const TEXT = 3
const ELEMENT = 1

/** How white space of the source is read: any run is one space, all of it counts, or its line ends do. */
type Space = 'collapsed' | 'verbatim' | 'lines'

/** The surroundings of a node: how white space is read there, and the words behind it in its block. */
type Place = Around & { readonly space: Space; readonly after: () => string }

/** The longest mark of a note. Anything longer is small print. */
const LONGEST_MARK = 16

/** The words of an element, as `passageOfBlocks` reads them. */
export const textOfBlocks = (root: DomNode): string => passageOfBlocks(root).text

/**
 * The words of an element, with what they are made of, as they are laid out: an empty line between blocks, one line each for a
 * list's items, a table's rows and a forced break, a tab between cells, those of empty cells too. Items of numbered lists have their numbers. What is raised or
 * lowered never touches a digit. White space is as HTML has it: any run is one space, but where the style keeps it.
 * `targets` are the names that the marks of notes link to; `remarked` are the words in the elements of comments, by their names.
 */
export function passageOfBlocks(
  root: DomNode,
  targets: ReadonlySet<string> = new Set(),
): Passage & { readonly remarked: Passage['structure']['links'] } {
  const around = {
    isHeading: false,
    isLink: false,
    isCaption: false,
    items: null,
    bodies: new Map(),
    targets,
  }
  const { text, structure } = layOut(root, around)
  const links = structure.links.filter((link) => !isCommented(link))
  return {
    text,
    structure: {
      ...structure,
      ...(structure.captions && { captions: structure.captions.filter((range) => isWhole(range, text)) }),
      ...notesAmong(links, around.bodies, text),
    },
    remarked: structure.links.filter(isCommented),
  }
}

/** Whether a range has its lines for itself. */
const isWhole = ({ start, end }: Span, text: string): boolean =>
  (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n')

function layOut(root: DomNode, around: Around): Passage {
  const text = createLayout()
  walk(root, text, { ...around, space: 'collapsed', after: () => '' })
  return text.finish()
}

function walk(node: DomNode, text: Layout, place: Place): void {
  if (node.nodeType === TEXT) addText(node.textContent ?? '', text, place.space)
  if (node.nodeType !== ELEMENT) return
  const name = node.nodeName.toUpperCase()
  if (name === 'BR') return text.forceBreak()
  if (name === 'TABLE' && addTable(node, text, place)) return
  const { inside, end } = startRanges(node, name, text, place)
  walkInto(node, name, text, { ...place, ...inside })
  end()
}

function walkInto(node: DomNode, name: string, text: Layout, place: Place): void {
  if ((name === 'SUP' || name === 'SUB' || isNoteLink(node)) && addRaised(node, name, text, place)) return
  const apart = BLOCKS.has(name) ? null : attribute(node, 'data-apart')
  if (name === 'TD' || name === 'TH' || apart === 'cell') text.startCell()
  const lines =
    name === 'LI' || name === 'TR' || name === 'DD' || apart === 'line' ? 1 : BLOCKS.has(name) ? 2 : 0
  text.breakLine(lines)
  if (apart === 'beside' && standsApart(node, text)) text.add(' ')
  const space = spaceOf(node, name) ?? place.space
  const children = [...node.childNodes]
  const numbers = name === 'OL' ? numbersOf(node, children) : null
  for (const [at, child] of children.entries()) {
    const number = numbers?.get(child) ?? attribute(child, 'data-number')
    if (number) text.startItem(number)
    walk(child, text, {
      ...place,
      space,
      after: () => firstWords(children, at + 1) || (lines > 0 ? '' : place.after()),
    })
    if (number) text.endItem()
  }
  text.breakLine(lines)
}

/** Boxes of a line stand apart, but for a first letter that is set large, and what belongs to the figure before it. */
function standsApart(node: DomNode, text: Layout): boolean {
  const words = (node.textContent ?? '').trim()
  return words.length > 1 && /^[\p{L}\p{N}]/u.test(words) && /[\p{L}\p{N}]$/u.test(text.tail())
}

function addText(content: string, text: Layout, space: Space): void {
  // A page shows a soft hyphen only where it divides a word at the end of a line.
  const words = content.replaceAll('\u00AD', '')
  if (space === 'verbatim') text.addVerbatim(words)
  else if (space === 'collapsed') text.add(words)
  else
    for (const [at, line] of words.split('\n').entries()) {
      if (at > 0) text.forceBreak()
      text.add(line)
    }
}

/** Writes the mark of a note, an exponent or an index; false where these are words like any others. */
function addRaised(node: DomNode, name: string, text: Layout, place: Place): boolean {
  const words = oneLine(node.textContent ?? '')
  if (words === '' || words.length > LONGEST_MARK) {
    text.add(' ')
    return false
  }
  const kind = name === 'SUB' ? 'sub' : 'sup'
  const link = linkIn(node)
  const written = writeRaised({ kind, words, before: text.tail(), after: place.after() })
  const range = link && startRanges(link, 'A', text, place)
  text.add(written)
  range?.end()
  return true
}

/** The first link among what is raised. */
function linkIn(node: DomNode): DomNode | undefined {
  if (node.nodeName.toUpperCase() === 'A') return node
  for (const child of node.childNodes) {
    const link = linkIn(child)
    if (link) return link
  }
  return undefined
}

/** A link to a place on the page whose words are a number or a sign: the mark of a note that is not raised. */
function isNoteLink(node: DomNode): boolean {
  if (node.nodeName.toUpperCase() !== 'A' || !attribute(node, 'href')?.startsWith('#')) return false
  return /^\s*(?:\d{1,3}|\p{Ll})\s*$/u.test(node.textContent ?? '')
}

const EMPTY = plain('')

/** Rows as lines and cells with tabs between them; false for a table that only arranges a page. */
function addTable(table: DomNode, text: Layout, place: Place): boolean {
  const inside = { ...place, items: null, isHeading: true, bodies: new Map() }
  const grid = gridOf(table, (cell) => ([...cell.childNodes].length === 0 ? EMPTY : layOut(cell, inside)))
  if (grid === null) return false
  text.breakLine(2)
  const caption = text.open()
  if (grid.caption !== '') text.add(grid.caption)
  const named = text.close(caption)
  text.breakLine(named ? 2 : 0)
  text.addTable(grid.rows, named)
  text.breakLine(2)
  return true
}

function spaceOf(node: DomNode, name: string): Space | null {
  const kept = attribute(node, 'data-space')
  if (kept === 'verbatim' || kept === 'lines' || kept === 'collapsed') return kept
  return name === 'PRE' ? 'verbatim' : null
}

/** The numbers of a list's items (HTML Living Standard, 4.4.5): from where it starts, by its kind, each set by its value. */
function numbersOf(list: DomNode, children: readonly DomNode[]): ReadonlyMap<DomNode, string> {
  const items = children.filter(({ nodeName }) => nodeName.toUpperCase() === 'LI')
  const numbers = new Map<DomNode, string>()
  if (attribute(list, 'data-list') === 'plain') return numbers
  const step = attribute(list, 'reversed') === null ? 1 : -1
  let number = wholeNumber(attribute(list, 'start')) ?? (step === 1 ? 1 : items.length)
  for (const item of items) {
    number = wholeNumber(attribute(item, 'value')) ?? number
    const written =
      attribute(item, 'data-number') ?? `${numberInKind(number, attribute(list, 'type') ?? '1')}.`
    if (attribute(item, 'data-list') !== 'plain') numbers.set(item, written)
    number += step
  }
  return numbers
}

const wholeNumber = (value: string | null): number | null =>
  value !== null && /^\s*-?\d{1,9}\s*$/u.test(value) ? Number(value) : null

const attribute = (node: DomNode, name: string): string | null => node.getAttribute?.(name) ?? null

/** So many letters behind a mark tell what it is. */
const AFTER = 8

/** The first words of some nodes, from one of them on. */
function firstWords(nodes: readonly DomNode[], from = 0): string {
  let words = ''
  for (let at = from; at < nodes.length && words.length < AFTER; at += 1) {
    const node = nodes[at]
    if (!node) break
    words +=
      node.nodeType === TEXT ? (node.textContent ?? '').slice(0, AFTER) : firstWords([...node.childNodes])
  }
  return words.slice(0, AFTER)
}
