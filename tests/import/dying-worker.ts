import type { AnnotationJobs } from '../../electron/main/import/annotations/annotation-placer'
import { serveWork } from '../../electron/main/work/serve-work'
import { threadPort } from '../../electron/main/work/thread-port'

/** So many annotations has every file of this worker. */
const TOTAL = 250

/**
 * Looks for annotations as the program's worker does, but some end it: which ones, and how, stands in the path that it is given
 * (`7 throws, 120 hangs`).
 */
let ends: ReadonlyMap<number, string> | null = null

serveWork<AnnotationJobs>(threadPort, {
  place: ({ source, from, to, passOver }, { at }) => {
    if (source) {
      const words = source.path.split(', ').map((each) => each.split(' '))
      ends = new Map(words.map(([number, how]) => [Number(number), how ?? '']))
    }
    if (!ends) throw new Error('The first task of a worker says what to read.')
    const numbers = Array.from({ length: TOTAL }, (_, number) => number).slice(from, to)
    const placed = numbers.map((number) => {
      at(String(number))
      const passedOver = passOver.find((each) => each.number === number)
      if (!passedOver) end(ends?.get(number))
      const reason = passedOver?.reason ?? 'not in the articles'
      return { kind: 'unplaced', exact: `quote ${number}`, reason } as const
    })
    return { kind: 'placed', total: TOTAL, wordless: 0, placed }
  },
})

function end(how: string | undefined): void {
  if (how === 'throws') throw new Error('an annotation that is not right')
  if (how === 'hangs') for (;;);
}
