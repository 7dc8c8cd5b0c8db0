import type { PdfLine } from './pdf-line'

type Page = readonly PdfLine[]

/** So many lines at the top and at the bottom of a page can be running heads, page numbers and the like. */
const EDGE = 3
/** On fewer pages than these nothing repeats by design. */
const FEWEST_PAGES = 3

/**
 * The pages without what is printed on every one of them: lines at the top or bottom that stand at the same height with the same
 * words, numbers aside, on at least a third of the pages. A page of which nothing would be left stays as it is.
 */
export function dropRunningLines(pages: readonly Page[]): readonly Page[] {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(edges(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const least = Math.max(FEWEST_PAGES, pages.length / 3)
  return pages.map((page) => {
    const atEdge = new Set(edges(page))
    const body = page.filter((line) => !atEdge.has(line) || (counts.get(keyOf(line)) ?? 0) < least)
    return body.length > 0 ? body : page
  })
}

function edges(page: Page): Page {
  return page.length <= 2 * EDGE ? page : [...page.slice(0, EDGE), ...page.slice(-EDGE)]
}

function keyOf({ text, baseline }: PdfLine): string {
  return `${Math.round(baseline)} ${text.replace(/\d+/gu, '#')}`
}
