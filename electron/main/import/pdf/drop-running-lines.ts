import type { PdfLine } from './pdf-line'
import { addTo } from '../../../../shared/domain/add-to'

type Page = readonly PdfLine[]

/** The pages without the lines repeated on each, and those lines, which are read once. */
export type BodyPages = {
  readonly pages: readonly Page[]
  readonly running: readonly string[]
  readonly isPaged: boolean
}

/** So many lines at the top and at the bottom of a page can be running heads, page numbers and the like. */
const EDGE = 3
/** On fewer pages than these nothing repeats by design. */
const FEWEST_PAGES = 3

/**
 * Takes out lines at the top or bottom of pages that stand at the same height with equal words on at least a third of them, and
 * those that number the pages: equal but for one number, which grows by one from page to page. Rows of tables stay, and so do
 * figures with something further out that does not repeat, and a page of which nothing would be left. What was taken out is told once, but for page numbers.
 */
export function dropRunningLines(pages: readonly Page[]): BodyPages {
  const places = new Map<string, { readonly page: number; readonly line: PdfLine }[]>()
  for (const [page, lines] of pages.entries())
    for (const line of edges(lines)) {
      if (line.isRow) continue
      const key = `${Math.round(line.baseline)} ${line.text.replace(/\d+/gu, '#')}`
      addTo(places, key, { page, line })
    }
  const least = Math.max(FEWEST_PAGES, pages.length / 3)
  const taken = new Set<PdfLine>()
  const running = new Set<string>()
  for (const group of places.values()) {
    if (group.length < least) continue
    if (numbersPages(group)) for (const { line } of group) taken.add(line)
    else {
      const byText = new Map<string, PdfLine[]>()
      for (const { line } of group) addTo(byText, line.text, line)
      for (const [text, lines] of byText) {
        if (lines.length < least) continue
        for (const line of lines) taken.add(line)
        if (/\p{L}/u.test(text)) running.add(text)
      }
    }
  }
  for (const page of pages)
    for (const line of withinPage(page, taken)) if (/\p{N}/u.test(line.text)) taken.delete(line)
  const body = pages.map((page) => {
    const left = page.filter((line) => !taken.has(line))
    return left.length > 0 ? left : page
  })
  return { pages: body, running: [...running], isPaged: taken.size > 0 }
}

/** The lines with something further out on their page that does not repeat: with a figure in it, one of them may be a row of a list. */
function withinPage(page: Page, taken: ReadonlySet<PdfLine>): Page {
  const first = page.findIndex((line) => !taken.has(line))
  const last = page.findLastIndex((line) => !taken.has(line))
  return page.slice(first, last + 1).filter((line) => taken.has(line))
}

/** Whether lines differ in one number alone, which counts the pages: on nearly all of them it is as far from the page's own. */
function numbersPages(group: readonly { readonly page: number; readonly line: PdfLine }[]): boolean {
  const numbers = group.map(({ line }) => line.text.match(/\d+/gu)?.map(Number) ?? [])
  const [first = []] = numbers
  return first.some((_, at) => {
    const distances = new Map<number, number>()
    for (const [index, { page }] of group.entries()) {
      const distance = (numbers[index]?.[at] ?? NaN) - page
      distances.set(distance, (distances.get(distance) ?? 0) + 1)
    }
    const others = first.every(
      (_other, other) => other === at || numbers.every((each) => each[other] === first[other]),
    )
    return others && Math.max(...distances.values()) * 4 >= group.length * 3
  })
}

function edges(page: Page): Page {
  return page.length <= 2 * EDGE ? page : [...page.slice(0, EDGE), ...page.slice(-EDGE)]
}
