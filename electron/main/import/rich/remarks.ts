import { plain } from '../../../../shared/domain/structure/passage'
import type { Span } from '../../../../shared/domain/span'
import type { Structure } from '../../../../shared/schema/structure'
import { commentsAmong } from '../docx/comment-ranges'
import { oneLine } from '../html/one-line'
import { openTag } from '../html/write-tags'

/** A comment as its document states it; `date` as ISO 8601 has it, or empty. */
export type Remark = { readonly words: string; readonly author: string; readonly date: string }

/** In a stream of paragraphs: the comments whose words come there, and those that wait for the next word. */
export type Remarked = { readonly open: Set<number>; readonly waiting: number[] }

export const newRemarked = (): Remarked => ({ open: new Set(), waiting: [] })

/** No words have more comments on them. */
const MOST_OPEN = 100
/** The last word of a paragraph is looked for in so much of its HTML. */
const NEAR = 4000
const LAST_WORD = /[^\s<>]+(?=(?:<del>(?:(?!<\/del>).)*<\/del>|<[^>]*>|\s)*$)/su

/** The comments on a document while it is written as HTML: elements around words hold the numbers of the comments on them. */
export function createRemarks() {
  const numbers = new Map<string, number>()
  const made = new Map<number, Remark>()
  /** Those with words of their own; the others hang on one word. */
  const ranged = new Set<number>()
  let last = 0
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? (last += 1)
    numbers.set(name, number)
    return number
  }
  return {
    start({ open }: Remarked, name: string): void {
      const number = numberOf(name)
      ranged.add(number)
      if (open.size < MOST_OPEN) open.add(number)
    },
    end(flows: readonly { readonly remarked: Remarked }[], name: string): void {
      for (const { remarked } of flows) remarked.open.delete(numberOf(name))
    },
    /** Keeps a comment; answers with the HTML before it, whose last word it hangs on unless it has words of its own. */
    add(
      name: string | null,
      remark: Remark,
      { inline, remarked }: { inline: string; remarked: Remarked },
    ): string {
      const number = name === null ? (last += 1) : numberOf(name)
      made.set(number, { words: oneLine(remark.words), author: oneLine(remark.author), date: remark.date })
      if (ranged.has(number)) return inline
      const from = Math.max(0, inline.length - NEAR)
      const word = LAST_WORD.exec(inline.slice(from))
      if (!word) {
        remarked.waiting.push(number)
        return inline
      }
      const start = from + word.index
      const end = start + word[0].length
      return inline.slice(0, start) + around([number], word[0]) + inline.slice(end)
    },
    /** Words as HTML, with the numbers of the comments on them. */
    write({ open, waiting }: Remarked, words: string, asHtml: (words: string) => string): string {
      const first = waiting.length === 0 ? '' : (/^\s*\S+/u.exec(words)?.[0] ?? '')
      const rest = first === '' || first.length < words.length ? asHtml(words.slice(first.length)) : ''
      const html = first === '' ? rest : around(waiting.splice(0), asHtml(first)) + rest
      return open.size === 0 ? html : around(open, html)
    },
    /** What the comments say, each with who made it. */
    quoted: (): readonly string[] =>
      [...made.values()].map(({ words, author }) => (author === '' ? words : `${author}: ${words}`)),
    /** The comments on words of the text that was read of the HTML, by the links that its elements became. */
    placed(text: string, remarked: Structure['links']): NonNullable<Structure['comments']> {
      const [own, hung] = [true, false].map((hasOwn) => {
        const comments = [...made]
          .filter(([number]) => ranged.has(number) === hasOwn)
          .map(([number, { words, ...by }]) => [String(number), { ...plain(words), ...by }] as const)
        return commentsAmong(remarked, new Map(comments)).comments
      })
      const words = hung?.map((comment) => ({ ...comment, ...wordAround(text, comment) })) ?? []
      return [...(own ?? []), ...words].toSorted((a, b) => a.start - b.start || b.end - a.end)
    },
  }
}

const around = (of: Iterable<number>, html: string): string =>
  `${openTag('x-remark', { 'data-remarks': [...of].join(' ') }, {}, null)}${html}</x-remark>`

/** The word that letters are part of. */
function wordAround(text: string, { start, end }: Span): Span {
  const before = /\S*$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[0] ?? ''
  const after = /^\S*/u.exec(text.slice(end, end + LONGEST_WORD))?.[0] ?? ''
  return { start: start - before.length, end: end + after.length }
}

const LONGEST_WORD = 100
