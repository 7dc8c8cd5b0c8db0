import type { Structure } from '../../shared/schema/structure'
import type { Span } from '../../shared/domain/span'

/** What the ranges of a structure hold, in words; only the kinds that are there. */
export function inWords({ structure, text }: { readonly structure: Structure; readonly text: string }) {
  const words = ({ start, end }: Span): string => text.slice(start, end)
  const all = {
    pages: structure.pages.map((page) => [page.label, words(page)]),
    headings: structure.headings.map((heading) => `${heading.level} ${words(heading)}`),
    lists: structure.lists.map(({ items }) =>
      items.map((item) => (item.marker ? `(${words(item.marker)}) ${words(item)}` : words(item))),
    ),
    tables: structure.tables.map(({ caption, rows }) => [
      ...(caption ? [[`caption: ${words(caption)}`]] : []),
      ...rows.map(({ cells }) =>
        cells.map((cell) => {
          const span = `${cell.columns ? `↔${cell.columns}` : ''}${cell.rows ? `↕${cell.rows}` : ''}`
          const head = cell.head ? { column: '▼', row: '▶' }[cell.head] : ''
          return `${cell.column}${head}${span} ${words(cell)}`.trim()
        }),
      ),
    ]),
    links: structure.links.map((link) => `${words(link)} → ${link.address}`),
    notes: structure.notes.map(({ marks, body }) => `${marks.map(words).join(' ')} → ${words(body)}`),
    quotations: structure.quotations.map(words),
    captions: (structure.captions ?? []).map(words),
  }
  return Object.fromEntries(Object.entries(all).filter(([, ranges]) => ranges.length > 0))
}
