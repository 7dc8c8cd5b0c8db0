import type { Structure } from '../../../../shared/schema/structure'
import { commented } from '../docx/comment-ranges'
import type { DomNode } from './dom-node'
import type { Layout } from './layout'
import { fragmentOf, namesOf } from './notes-of-page'
import type { NoteBodies } from './notes-of-page'

/** The ranges around a node. */
export type Around = {
  /** Whether it stands in a heading, a link or a caption: there are none within one another. */
  readonly isHeading: boolean
  readonly isLink: boolean
  readonly isCaption: boolean
  /** The items of the list around this place; null outside of lists. */
  readonly items: Structure['lists'][number]['items'] | null
  /** The names of notes, and where they were found to stand. */
  readonly targets: ReadonlySet<string>
  readonly bodies: NoteBodies
}

/** Begins the ranges that an element stands for; answers with what holds inside of it, and with what ends them. */
export function startRanges(
  node: DomNode,
  name: string,
  text: Layout,
  around: Around,
): { readonly inside: Around; readonly end: () => void } {
  const { found } = text
  const ends: (() => void)[] = []
  let inside = around
  for (const target of namesOf(node))
    if (around.targets.has(target)) ends.push(startBody(target, name, text, around))
  if (/^H[1-6]$/u.test(name) && !around.isHeading) {
    inside = { ...inside, isHeading: true }
    ends.push(startRange(text, (range) => found.headings.push({ ...range, level: Number(name[1]) })))
  } else if (name === 'UL' || name === 'OL') {
    const items: NonNullable<Around['items']> = []
    inside = { ...inside, items }
    ends.push(
      startRange(text, (range) => {
        if (items.length > 0) found.lists.push({ ...range, items })
      }),
    )
  } else if (name === 'LI' && around.items) {
    const { items } = around
    const range = text.open(true)
    ends.push(() => {
      const closed = text.close(range)
      if (closed) items.push({ ...closed, marker: range.marker ?? null })
    })
  } else if (name === 'BLOCKQUOTE') ends.push(startRange(text, (range) => found.quotations.push(range)))
  else if (!around.isCaption && node.getAttribute?.('data-caption') === '') {
    inside = { ...inside, isCaption: true }
    ends.push(startRange(text, (range) => (found.captions ??= []).push(range)))
  } else if (name === 'X-REMARK')
    for (const comment of (node.getAttribute?.('data-remarks') ?? '').split(' ').toReversed())
      ends.push(startRange(text, (range) => found.links.push(commented(comment, range))))
  else if (name === 'A' && !around.isLink) {
    const address = addressOf(node, around)
    inside = { ...inside, isLink: true }
    if (address !== '') ends.push(startRange(text, (range) => found.links.push({ ...range, address })))
  }
  return { inside, end: () => ends.toReversed().forEach((end) => end()) }
}

function startRange(text: Layout, take: (range: { start: number; end: number }) => void): () => void {
  const range = text.open()
  return () => {
    const closed = text.close(range)
    if (closed) take({ start: closed.start, end: closed.end })
  }
}

/** A note begins: the block that has its name, or the line on which the name stands. */
function startBody(target: string, name: string, text: Layout, { bodies }: Around): () => void {
  const range = text.open()
  if (bodies.has(target)) return () => text.close(range)
  if (IN_LINES.has(name)) {
    // It may hold no words itself: it begins with the next ones.
    bodies.set(target, range)
    return () => {}
  }
  return () => {
    const closed = text.close(range)
    if (closed) bodies.set(target, closed)
  }
}

const IN_LINES = new Set('A,SUP,SUB,SPAN,B,I,EM,STRONG,SMALL,FONT'.split(','))

/** The address of a link as it is written; `#` and a name for the mark of a note; empty where it leads nowhere. */
function addressOf(node: DomNode, { targets }: Around): string {
  const fragment = fragmentOf(node)
  if (fragment !== null && targets.has(fragment)) return `#${fragment}`
  return leadingOut(node.getAttribute?.('href') ?? '')
}

/** An address as it is written, if it leads out of the document; empty if not. */
export function leadingOut(address: string): string {
  const href = address.trim()
  if (href === '' || href.startsWith('#')) return ''
  return SCHEME.test(href) && !LEADS.test(href) ? '' : href
}

/** Links with their whole addresses, as far as the address is known that they are written against. */
export function withWholeAddresses(structure: Structure, base: string): Structure {
  const whole = (address: string): string => {
    try {
      return base === '' || SCHEME.test(address) ? address : new URL(address, base).href
    } catch {
      return address
    }
  }
  return { ...structure, links: structure.links.map((link) => ({ ...link, address: whole(link.address) })) }
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/iu

/** Addresses that lead out of a page. */
const LEADS = /^(?:https?|ftp|mailto|tel|news|doi|urn):/iu
