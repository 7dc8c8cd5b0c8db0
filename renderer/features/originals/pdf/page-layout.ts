/** The size of a page that is not turned, in points. */
export type PageSize = { readonly width: number; readonly height: number }

/** Where a page lies in the column, in pixels. */
export type PageBox = {
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
}

/** All pages one below another. */
export type PageLayout = {
  readonly tops: readonly number[]
  readonly width: number
  readonly height: number
  readonly boxOf: (page: number) => PageBox
}

/** Between two pages, in pixels. */
const GAP = 16

/** Lays so many pages below one another, in the middle of a column as wide as the widest; `isLying` where they are turned on their side. */
export function layPages(
  count: number,
  sizeOf: (page: number) => PageSize,
  scale: number,
  isLying: boolean,
): PageLayout {
  const tops: number[] = []
  let top = GAP
  let widest = 0
  const box = (page: number): PageSize => {
    const { width, height } = sizeOf(page)
    return isLying
      ? { width: height * scale, height: width * scale }
      : { width: width * scale, height: height * scale }
  }
  for (let page = 1; page <= count; page += 1) {
    const { width, height } = box(page)
    tops.push(top)
    top += height + GAP
    widest = Math.max(widest, width)
  }
  return {
    tops,
    width: widest,
    height: top,
    boxOf: (page) => {
      const { width, height } = box(page)
      return { top: tops[page - 1] ?? 0, left: (widest - width) / 2, width, height }
    },
  }
}

/** The page that lies at a height, counted from 1. */
export function pageAt({ tops }: PageLayout, at: number): number {
  let [low, high] = [0, tops.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((tops[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low + 1
}

/** The pages of which something lies between two heights. */
export function pagesIn(layout: PageLayout, from: number, to: number): readonly number[] {
  const [first, last] = [pageAt(layout, from), pageAt(layout, to)]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
