import type { Structure } from '../../../../shared/schema/structure'

type Link = Structure['links'][number]

/** A link whose words are still to come; `start` is -1 until they do. */
export type OpenLink = { readonly address: string; start: number }

/** The mark of a note as it is written, and the name of the note. */
export type NoteMark = { readonly mark: string; readonly name: string }

/** Where marks stand in words that are put at a place, in their order: as links to the names of their notes. */
export function placeMarks(marks: readonly NoteMark[], words: string, place: number): readonly Link[] {
  let at = 0
  return marks.flatMap(({ mark, name }) => {
    const start = words.indexOf(mark, at)
    if (start < 0) return []
    at = start + mark.length
    return [{ start: place + start, end: place + at, address: `#${name}` }]
  })
}

/** The links of a paragraph without the white space at their ends, each apart from the one before it. */
export function settleLinks(links: readonly Link[], words: string): readonly Link[] {
  let before = 0
  return links
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .flatMap((link) => {
      const isMark = link.address.startsWith('#')
      let start = isMark ? link.start : Math.max(link.start, before)
      let end = Math.min(link.end, words.length)
      while (start < end && /[\s\u0085]/u.test(words.charAt(start))) start += 1
      while (start < end && /[\s\u0085]/u.test(words.charAt(end - 1))) end -= 1
      if (start >= end) return []
      if (!isMark) before = end
      return [{ ...link, start, end }]
    })
}
