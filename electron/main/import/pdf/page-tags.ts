import type { Page } from './drawn-strokes'

/** The structure types of tagged PDF that are read (ISO 32000-1, 14.8.4). */
export type Role =
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'caption' }
  | { readonly kind: 'cell'; readonly cell: TaggedCell }

/** A cell of a table, by its place among the cells of its row, empty ones counted. */
export type TaggedCell = {
  readonly table: number
  readonly row: number
  readonly place: number
  readonly isHead: boolean
}

/** What a page says of its parts: roles by the names of the marked stretches, and how many cells the rows of its tables have. */
export type PageTags = {
  readonly roles: ReadonlyMap<string, Role>
  readonly tables: readonly (readonly number[])[]
}

type Content = Awaited<ReturnType<Page['getTextContent']>>

/** Tags that say nothing, as those of a page that has none, or whose tree cannot be followed. */
const noTags: PageTags = { roles: new Map(), tables: [] }

/** Reads the headings and tables that the tags of a page name. */
export async function readPageTags(page: Page): Promise<PageTags> {
  try {
    const tree: unknown = await page.getStructTree()
    if (tree === null) return noTags
    const roles = new Map<string, Role>()
    const tables: number[][] = []
    collect(tree, null, roles, tables)
    return { roles, tables }
  } catch {
    return noTags
  }
}

function collect(node: unknown, role: Role | null, roles: Map<string, Role>, tables: number[][]): void {
  if (typeof node !== 'object' || node === null) return
  if ('id' in node && typeof node.id === 'string' && role !== null) roles.set(node.id, role)
  const name = 'role' in node && typeof node.role === 'string' ? node.role : ''
  const heading = /^H([1-6]?)$/u.exec(name)
  const own: Role | null =
    role !== null
      ? role
      : heading
        ? { kind: 'heading', level: Number(heading[1]) || 1 }
        : name === 'Caption'
          ? { kind: 'caption' }
          : null
  // A table in a cell is part of that cell.
  if (name === 'Table' && role === null) tables.push([])
  const rows = tables.at(-1)
  if (name === 'TR' && role === null) rows?.push(0)
  for (const child of childrenOf(node)) {
    if (role === null && rows && /^T[HD]$/u.test(roleOf(child))) {
      const row = rows.length - 1
      const place = rows[row] ?? 0
      if (row >= 0) rows[row] = place + 1
      const cell = { table: tables.length - 1, row, place, isHead: roleOf(child) === 'TH' }
      collect(child, row >= 0 ? { kind: 'cell', cell } : null, roles, tables)
    } else collect(child, own, roles, tables)
  }
}

function childrenOf(node: object): readonly unknown[] {
  return 'children' in node && Array.isArray(node.children) ? node.children : []
}

function roleOf(node: unknown): string {
  return typeof node === 'object' && node !== null && 'role' in node && typeof node.role === 'string'
    ? node.role
    : ''
}

/** The runs of a page, each with the role of the innermost marked content around it. */
export function withRoles(content: Content, { roles }: PageTags): Content {
  const open: (string | null)[] = []
  const items = content.items.flatMap((item: Content['items'][number]) => {
    if ('str' in item) {
      const id = open.findLast((each) => each !== null && roles.has(each))
      return [id ? { ...item, role: roles.get(id) } : item]
    }
    if (item.type === 'endMarkedContent') open.pop()
    else open.push(typeof item.id === 'string' ? item.id : null)
    return []
  })
  return { ...content, items }
}

/** The cell that a run stands in. */
export function cellOf(
  item: { readonly role?: Role | undefined } | { readonly type: string },
): TaggedCell | null {
  return 'role' in item && item.role?.kind === 'cell' ? item.role.cell : null
}
