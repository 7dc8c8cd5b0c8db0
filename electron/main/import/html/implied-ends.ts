import type { Handler } from 'htmlparser2'

/** What may be open when the next of a kind begins, and what stands around it (HTML Living Standard, 13.2.6.4.7 and 13.2.6.4.13 to 15). */
type Ends = {
  readonly ended: ReadonlySet<string>
  /** What is open around these is left open. */
  readonly within: ReadonlySet<string>
  /** No element but these may stand in between: a browser would carry their style on. */
  readonly through?: ReadonlySet<string>
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(','))
const TABLE = names('table,template,iframe')
const CELL = names('td,th,caption')
const ROW = names('tr,td,th,caption')
const ROWS = names('tbody,thead,tfoot,tr,td,th,caption')
const PLAIN = names('p,div,address')
const LIST = { ended: names('li'), within: names('ul,ol,menu,td,th,table,template'), through: PLAIN }
const TERMS = { ended: names('dt,dd'), within: names('dl,td,th,table,template'), through: PLAIN }

const ENDS: Readonly<Record<string, Ends>> = {
  td: { ended: CELL, within: TABLE },
  th: { ended: CELL, within: TABLE },
  tr: { ended: ROW, within: TABLE },
  tbody: { ended: ROWS, within: TABLE },
  thead: { ended: ROWS, within: TABLE },
  tfoot: { ended: ROWS, within: TABLE },
  li: LIST,
  dt: TERMS,
  dd: TERMS,
}

type Opened = { readonly name: string; isOpen: boolean }

/**
 * Ends the cells, rows and items that a page leaves open where the next of them begins. The parser ends one only where nothing else
 * is open in it: `<td><p>12<td>7` would be one cell.
 */
export function withImpliedEnds(handler: Handlers, isVoid: (name: string) => boolean): Handlers {
  /** What the parser has open, and what of it is open still. */
  const parsed: Opened[] = []
  const open: Opened[] = []
  const endAbove = (depth: number): void => {
    while (open.length > depth) {
      const last = open.pop()
      if (!last) return
      last.isOpen = false
      handler.onclosetag(last.name, true)
    }
  }
  return {
    ...handler,
    onopentag(name, attributes, isImplied) {
      const ends = Object.hasOwn(ENDS, name) ? ENDS[name] : undefined
      if (ends) endAbove(depthOf(open, ends))
      handler.onopentag(name, attributes, isImplied)
      if (isVoid(name)) return
      const opened = { name, isOpen: true }
      parsed.push(opened)
      open.push(opened)
    },
    onclosetag(name) {
      if (isVoid(name)) return
      const closed = parsed.pop()
      if (closed?.isOpen) endAbove(open.lastIndexOf(closed))
    },
  }
}

/** What is done with each part of a page as it is read. */
export type Handlers = Required<Pick<Handler, 'onopentag' | 'ontext' | 'onclosetag' | 'oncomment'>>

/** No page that a person wrote leaves so many elements open in a cell. */
const DEEPEST = 100

/** So many of the open elements stay open where what `ends` some of them begins. */
function depthOf(open: readonly Opened[], { ended, within, through }: Ends): number {
  let depth = open.length
  const last = Math.max(0, open.length - DEEPEST)
  for (let at = open.length - 1; at >= last; at -= 1) {
    const { name = '' } = open[at] ?? {}
    if (within.has(name)) break
    if (ended.has(name)) depth = at
    else if (through && !through.has(name)) break
  }
  return depth
}
