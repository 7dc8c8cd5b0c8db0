import { escapeShown } from './escape-shown'

/** A piece of HTML in which everything that came from outside is escaped. Only `html` makes one. */
export type Html = { readonly markup: string }

/** What may stand in a template: text (which is escaped), pieces of HTML, lists of both, and nothing at all. */
export type Slot = string | number | Html | null | readonly Slot[]

/** Makes HTML of a template: every text set into it is escaped, in elements and in quoted attributes alike. */
export function html(template: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  const pieces = template.map((piece, at) => piece.replaceAll(INDENT, '\n') + fill(slots[at] ?? null))
  return { markup: pieces.join('') }
}

/** How deep a template stands in its source says nothing about the page. */
const INDENT = /\n\s+/g

function fill(slot: Slot): string {
  if (slot === null) return ''
  if (typeof slot === 'string') return escapeShown(slot)
  if (typeof slot === 'number') return String(slot)
  return 'markup' in slot ? slot.markup : slot.map(fill).join('')
}
