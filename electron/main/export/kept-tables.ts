import { readRange } from '../../../shared/domain/originals/cell-range'
import type { CellRange } from '../../../shared/domain/originals/cell-range'
import { KIND_WITHIN, tellKind } from '../../../shared/domain/originals/tell-kind'
import { fileOfSource } from '../../../shared/domain/operations/kept-file'
import type { Original } from '../../../shared/schema/article'
import type { ProjectStore } from '../disk/project/project-store'
import type { PlacesInTable } from '../import/pages/sheets-of'
import { documentsOf } from '../workspace'

/** Of a larger table only the range is printed, in bytes. */
const LARGEST_TABLE = 100_000_000

/** The tables in which evidence stands, whole, each with the cells that are its places; one that is gone or too large is left out. */
export async function keptTables(store: ProjectStore): Promise<readonly PlacesInTable[]> {
  const { claim: claims, source: sources, article: articles } = documentsOf(store)
  const wanted = new Map<string, { readonly file: Original; readonly places: [string, CellRange][] }>()
  for (const { evidence } of claims.values())
    for (const { id, sourceId, pinpoint } of evidence) {
      const range = pinpoint.kind === 'cells' ? readRange(pinpoint.range) : null
      const kept = range && fileOfSource(sources.get(sourceId), articles)
      if (!kept || kept.file.size > LARGEST_TABLE) continue
      const table = wanted.get(kept.of.hash) ?? { file: kept.file, places: [] }
      table.places.push([id, range])
      wanted.set(kept.of.hash, table)
    }
  const tables: PlacesInTable[] = []
  for (const { file, places } of wanted.values()) {
    const read = await store.readOriginal(file)
    const kind = read.ok ? tellKind(read.value.subarray(0, KIND_WITHIN), file.name) : null
    if (read.ok && kind?.kind === 'table')
      tables.push({ name: file.name, of: kind.of, bytes: read.value, places })
  }
  return tables
}
