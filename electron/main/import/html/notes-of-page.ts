import { addTo } from '../../../../shared/domain/add-to'
import { overlap } from '../../../../shared/domain/overlap'
import type { Span } from '../../../../shared/domain/span'
import { lineAt } from '../../../../shared/domain/text/split-paragraphs'
import type { Structure } from '../../../../shared/schema/structure'
import type { DomNode, PageDocument } from './dom-node'

/** Where the notes of a page stand, by the names that links call them by: whole blocks, or where on a line they begin. */
export type NoteBodies = Map<string, Span | Pick<Span, 'start'>>

type Links = Structure['links']

/** What a mark of a note looks like: a number, a letter or two, a sign, in brackets or not. */
const MARK = /^[\s[({]*(?:\p{N}{1,4}|\p{L}{1,3}|[*†‡§¶#]{1,4}|(?:note|nb|n)\.?\s*\p{N}{1,3})[\s\])}.:]*$/iu

/** The names of places on a page that the marks of notes link to. */
export function noteTargets(document: PageDocument): ReadonlySet<string> {
  const linked = [...document.querySelectorAll('a[href*="#"]')].flatMap((link) => {
    const fragment = fragmentOf(link)
    return fragment !== null && MARK.test(link.textContent ?? '') ? [fragment] : []
  })
  if (linked.length === 0) return new Set()
  const names = new Set([...document.querySelectorAll('[id],[name]')].flatMap(namesOf))
  return new Set(linked.filter((name) => names.has(name)))
}

/** What a place on a page is called. */
export function namesOf(node: DomNode): readonly string[] {
  return ['id', 'name'].flatMap((key) => node.getAttribute?.(key) || [])
}

/** The place on a page that a link goes to; browsers that save a page write its whole address before it. */
export function fragmentOf(node: DomNode): string | null {
  if (node.nodeName.toUpperCase() !== 'A') return null
  const [, fragment] = /#(.+)$/u.exec(node.getAttribute?.('href') ?? '') ?? []
  return fragment ?? null
}

/** Whether a link that goes on in another line holds only a part of a line. */
function crosses(link: Span, line: Span): boolean {
  return overlap(link, line) && (line.start < link.start || link.end < line.end)
}

/** The notes among the links of a page: those to a place behind them. The others are as they were. */
export function notesAmong(
  links: Links,
  bodies: NoteBodies,
  text: string,
): { readonly links: Links; readonly notes: Structure['notes'] } {
  const marks = new Map<string, Span[]>()
  for (const { address, start, end } of links)
    if (address.startsWith('#')) addTo(marks, address.slice(1), { start, end })
  const broken = links.filter(({ start, end }) => text.slice(start, end).includes('\n'))
  const notes = [...marks].flatMap(([name, all]) => {
    const place = bodies.get(name)
    if (!place || place.start < 0) return []
    const body = 'end' in place ? place : lineAt(text, place.start)
    if (!('end' in place) && broken.some((link) => crosses(link, body))) return []
    const own = all.filter((mark) => mark.end <= body.start)
    return own.length > 0 ? [{ marks: own, body: { start: body.start, end: body.end } }] : []
  })
  return {
    links: links.filter(({ address }) => !address.startsWith('#')),
    notes: notes.toSorted((a, b) => (a.marks[0]?.start ?? 0) - (b.marks[0]?.start ?? 0)),
  }
}
