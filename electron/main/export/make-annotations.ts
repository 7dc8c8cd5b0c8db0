import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import {
  annotateText,
  type ClaimedPlace,
  collectAnnotations,
} from '../../../shared/domain/annotations/write-annotations'
import { words } from '../../../shared/words/words'
import type { ProjectStore } from '../disk/project/project-store'
import { projectOf } from '../workspace'

/** The claims of a project as a file of W3C Web Annotations; texts are read one after the other, each once. */
export async function makeAnnotations(
  store: ProjectStore,
): Promise<Result<{ readonly json: string; readonly count: number }>> {
  const project = projectOf(store)
  const placesOf = placesByRevision(store)
  const annotations: object[] = []
  for (const { metadata, revisions } of store.documents('article').values()) {
    for (const { id, textHash } of revisions) {
      const places = placesOf.get(id)
      if (places === undefined) continue
      const text = await store.readText(textHash)
      if (!text.ok) return text
      const url = metadata.url?.value ?? ''
      annotations.push(...annotateText(project, { url, textHash, text: text.value, places }))
    }
  }
  if (annotations.length === 0) return err('not-allowed', words.faults.noClaimsToExport)
  const json = `${JSON.stringify(collectAnnotations(project, annotations), null, 2)}\n`
  return ok({ json, count: annotations.length })
}

function placesByRevision(store: ProjectStore): ReadonlyMap<string, readonly ClaimedPlace[]> {
  const places = new Map<string, ClaimedPlace[]>()
  for (const claim of store.documents('claim').values()) {
    for (const occurrence of claim.occurrences) {
      const known = places.get(occurrence.revisionId)
      if (known === undefined) places.set(occurrence.revisionId, [{ claim, occurrence }])
      else known.push({ claim, occurrence })
    }
  }
  return places
}
