import { escapeHtml } from '../../text/escape-html'
import { holdsIsolated } from '../../text/text-direction'
import { ofPage } from '../../../words/words'

/** A piece of HTML in which everything that came from outside is escaped. Only `html` makes one. */
export type Html = { readonly markup: string }

/** What may stand in a template: text (which is escaped), pieces of HTML, lists of both, and nothing at all. */
export type Slot = string | number | Html | null | readonly Slot[]

/** The direction of what is said: by its own letters, where it has any; figures alone, and sentences of ours that name others, stand as the page does. */
export function directionOf(said: Slot): Html | null {
  if (typeof said === 'string' && !/\p{L}/u.test(said)) return null
  return { markup: `dir="${typeof said === 'string' && holdsIsolated(said) ? ofPage.dir : 'auto'}"` }
}

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

/**
 * Text as it may stand in an element or in a quoted attribute of a report. What would change how the text around it reads without
 * being seen is shown instead of obeyed: direction overrides and controls by their number, lone surrogates as U+FFFD.
 */
export function escapeShown(text: string): string {
  return showInvisible(escapeHtml(text).replaceAll("'", '&#39;'))
}

/** Text in which what is not seen, and changes how others read, is shown by its number. */
export function showInvisible(text: string): string {
  const isolates = pairedIsolates(text)
  return text
    .replaceAll(INVISIBLE, (character, at: number) =>
      isolates.has(at) ? character : `[U+${hexadecimal(character)}]`,
    )
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
}

/** Where words are isolated from what is around them and given back: that moves nothing outside, and words of ours do it to names. */
function pairedIsolates(text: string): ReadonlySet<number> {
  const open: { readonly at: number; readonly sign: string }[] = []
  const paired = new Set<number>()
  for (const { 0: sign, index } of text.matchAll(/[\u2066-\u2069]/g)) {
    if (sign !== '\u2069') open.push({ at: index, sign })
    else {
      const begun = open.pop()
      if (begun?.sign === '\u2068') paired.add(begun.at).add(index)
    }
  }
  return paired
}

/** Bidi embeddings, overrides and isolates, and all controls but tab and line feed. */
// oxlint-disable-next-line no-control-regex -- these are what it looks for
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g

function hexadecimal(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}
