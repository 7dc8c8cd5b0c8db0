import type { NumberLine } from '../../charts/number-line'
import type { TimeLine } from '../../charts/time-line'
import { safeAddress } from '../safe-address'
import { words } from '../../../words/words'

const said = words.report

/** Words of one kind in a paragraph; `note` is what stands about them at the foot of the page. */
export type Run = {
  readonly text: string
  readonly isBold?: boolean
  readonly isSoft?: boolean
  readonly href?: string
  readonly note?: string
  /** Its comment in the margin, where it has one. */
  readonly comment?: string
}

/** The report as a word processor knows it: headings, paragraphs, quotations, lists and tables, one after the other. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  /** `keepsNext`: it heads what comes after it, on the same page. */
  | {
      readonly kind: 'paragraph' | 'quote' | 'item'
      readonly runs: readonly Run[]
      readonly keepsNext?: boolean
    }
  /** A PNG in a `data:` address. */
  | { readonly kind: 'picture'; readonly address: string; readonly of: string }
  | { readonly kind: 'line'; readonly line: NumberLine | TimeLine }
  | {
      readonly kind: 'table'
      readonly columns: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

export const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text })
export const paragraph = (...texts: readonly (string | Run)[]): Block => ({
  kind: 'paragraph',
  runs: texts.map(runOf),
})
/** A paragraph that stands on the page of what comes after it. */
export const leading = (text: Run): Block => ({ kind: 'paragraph', runs: [text], keepsNext: true })
export const item = (...texts: readonly (string | Run)[]): Block => ({ kind: 'item', runs: texts.map(runOf) })
const runOf = (text: string | Run): Run => (typeof text === 'string' ? { text } : text)
/** Number lines and time lines, but for those on which nothing stands. */
export const linesOn = (...lines: readonly (NumberLine | TimeLine | null)[]): readonly Block[] =>
  lines.flatMap((line) => (line === null || line.bars.length === 0 ? [] : [{ kind: 'line', line }]))
export const fact = (term: string, value: string, basis: string | null = null): readonly Block[] =>
  value === ''
    ? []
    : [
        paragraph(
          { text: words.reader.fact(term, ''), isBold: true },
          linked(value),
          ...(basis === null ? [] : [` (${basis})`]),
        ),
      ]

/** `Claims 1, 2 and 5`; '' where there are none. */
export function nameNumbers(of: keyof typeof said.part, numbers: readonly number[]): string {
  const last = numbers.at(-1)
  if (last === undefined) return ''
  const [one, several] = said.part[of]
  return numbers.length === 1
    ? `${one} ${last}`
    : `${several} ${words.formats.inRow(numbers.slice(0, -1).map(String))}${said.and}${last}`
}

function linked(text: string): Run {
  const href = safeAddress(text)
  return href === null ? { text } : { text, href }
}

export function part(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks]
}

/** The lines of a text that say something. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\n+/u).filter((line) => line.trim() !== '')
}
