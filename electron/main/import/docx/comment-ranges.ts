import type { Span } from '../../../../shared/domain/span'
import type { Passage } from '../../../../shared/domain/structure/passage'
import type { Structure } from '../../../../shared/schema/structure'
import { oneLine } from '../html/one-line'
import type { OpenParagraph } from './open-paragraph'

/** Where the comments begin that are open in a paragraph, by their ids. */
export type OpenComments = Map<string, number>

const NAME = '#comment '

/** Whether a link is the name of a comment on these words. */
export const isCommented = ({ address }: Structure['links'][number]): boolean => address.startsWith(NAME)

/** The words from one place to another, as commented on under this name. */
export const commented = (name: string, { start, end }: Span): Structure['links'][number] => ({
  start,
  end,
  address: NAME + name,
})

/** Keeps the words of a comment up to here as a link to its name, until the comment itself is read. */
export function keepCommented({ words, links }: OpenParagraph, id: string, start: number): void {
  links.push(commented(id, { start, end: words.length }))
}

/** At the end of a paragraph: what is open in it goes on in the next one. */
export function breakComments(paragraph: OpenParagraph, open: OpenComments): void {
  for (const [id, start] of open) {
    keepCommented(paragraph, id, start)
    open.set(id, 0)
  }
}

/** The comments of a document by their ids. */
export type ReadComments = ReadonlyMap<string, Passage & { readonly author: string; readonly date: string }>

/** The comments on words of a text, each from its first word to its last, and the links that are none. */
export function commentsAmong(
  links: Structure['links'],
  comments: ReadComments,
): { readonly links: Structure['links']; readonly comments: Structure['comments'] & object } {
  const places = new Map<string, Span>()
  for (const { address, start, end } of links) {
    if (!address.startsWith(NAME)) continue
    const id = address.slice(NAME.length)
    const before = places.get(id)
    places.set(id, { start: Math.min(before?.start ?? start, start), end: Math.max(before?.end ?? end, end) })
  }
  return {
    links: links.filter((link) => !isCommented(link)),
    comments: [...places]
      .flatMap(([id, place]) => {
        const comment = comments.get(id)
        if (!comment) return []
        return [{ ...place, author: comment.author, date: comment.date, words: oneLine(comment.text) }]
      })
      .toSorted((a, b) => a.start - b.start || b.end - a.end),
  }
}
