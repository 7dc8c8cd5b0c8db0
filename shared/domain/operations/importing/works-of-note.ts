import type { Structure } from '../../../schema/structure'
import { overlap } from '../../overlap'
import type { Span } from '../../span'
import { opening } from '../../text/opening'
import type { Passage } from '../../structure/passage'

/** What a note names: one work for each address in it, or one for all of its words. `url` is empty where it has no address. */
export type NotedWork = { readonly title: string; readonly url: string }

const ADDRESS = /https?:\/\/[^\s<>"“”«»]+/giu
const LONGEST_TITLE = 200

/** The words of a note, without its own mark before them, and the works that these name. */
export function worksOfNote(
  { text, structure }: Passage,
  { body, marks }: Structure['notes'][number],
): { readonly words: string; readonly works: readonly NotedWork[] } {
  const start = body.start + markBefore(text, body, marks)
  const addresses = addressesIn(text, structure, { start, end: body.end })
  const words = oneLine(text.slice(start, body.end))
  const [first, ...others] = addresses
  if (!first) return { words, works: [{ title: titleOf(words), url: '' }] }
  const last = addresses.at(-1) ?? first
  const works = addresses.map((each, at) => {
    const before = text.slice(addresses[at - 1]?.end ?? start, each.start)
    const after = others.length === 0 ? text.slice(last.end, body.end) : ''
    return { title: titleOf(before + each.shown + after) || each.address, url: each.address }
  })
  return { words, works }
}

/** How many characters of a note are its own mark, as `[1] ` is. */
function markBefore(text: string, body: Span, marks: readonly Span[]): number {
  const words = text.slice(body.start, body.end)
  const own = marks.map(({ start, end }) => text.slice(start, end)).find((mark) => words.startsWith(mark))
  if (own === undefined) return 0
  const behind = /^[\])}.:]*\s+/u.exec(words.slice(own.length))
  return behind ? own.length + behind[0].length : 0
}

type NotedAddress = Span & {
  readonly address: string
  /** The words that lead there, where they are not the address itself. */
  readonly shown: string
}

/** The addresses in a note, in its order: those of links, and those that are written out. */
function addressesIn(text: string, structure: Structure, note: Span): readonly NotedAddress[] {
  const linked = structure.links
    .filter(({ start, end, address }) => note.start <= start && end <= note.end && /^https?:/iu.test(address))
    .map(({ start, end, address }) => {
      const shown = text.slice(start, end)
      return { start, end, address, shown: isAddress(shown) ? '' : shown }
    })
  const written = [...text.slice(note.start, note.end).matchAll(ADDRESS)].flatMap((found) => {
    const address = withoutEnd(found[0])
    const start = note.start + found.index
    const place = { start, end: start + address.length }
    return linked.some((link) => overlap(link, place)) ? [] : [{ ...place, address, shown: '' }]
  })
  return [...linked, ...written].toSorted((a, b) => a.start - b.start)
}

const isAddress = (words: string): boolean => /^\s*(?:https?:\/\/|www\.)\S*\s*$/iu.test(words)

/** An address without what ends the sentence or the brackets that it stands in. */
function withoutEnd(address: string): string {
  const plain = address.replace(/[.,;:!?'’…،؛؟。]+$/u, '')
  const closes = /[)\]}]$/u.test(plain) && !/[([{]/u.test(plain)
  return closes ? withoutEnd(plain.slice(0, -1)) : plain
}

/** The words of a note as a title: without the brackets and marks that an address leaves behind. */
function titleOf(words: string): string {
  const plain = oneLine(words)
    .replace(/[([{<]\s*[)\]}>]/gu, '')
    .replace(/\s+([,;:.])/gu, '$1')
    .replace(/([,;:.])[,;:.]+/gu, '$1')
    .replace(/^[\s.,;:،؛–—-]+|[\s.,;:،؛(<[–—-]+$/gu, '')
  return opening(plain, LONGEST_TITLE)
}

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim()
