import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { keptFiles } from '../../../shared/domain/operations/kept-file'
import { stretchOf, transcriptOf } from '../../../shared/domain/originals/transcript-of'
import type { Documents } from '../../../shared/domain/operations/operation'
import type { Revision } from '../../../shared/schema/article'
import type { Claim } from '../../../shared/schema/claim'
import type { Structure } from '../../../shared/schema/structure'
import type { ProjectStore } from '../disk/project/project-store'

/** The texts that claims are quoted from, by hash: those of the revisions that their occurrences and evidence speak of. */
export async function readQuotedTexts(
  store: ProjectStore,
  documents: Documents,
  claims: readonly Claim[],
): Promise<Result<ReadonlyMap<string, string>>> {
  const texts = new Map<string, string>()
  for (const { textHash } of quotedRevisions(documents, claims)) {
    if (texts.has(textHash)) continue
    const text = await store.readText(textHash)
    if (!text.ok) return text
    texts.set(textHash, text.value)
  }
  return ok(texts)
}

/** What these texts are made of, by the same hash; one of which that is damaged, or not known, is left out. */
export async function readQuotedStructures(
  store: ProjectStore,
  documents: Documents,
  claims: readonly Claim[],
): Promise<ReadonlyMap<string, Structure>> {
  const structures = new Map<string, Structure>()
  for (const revision of quotedRevisions(documents, claims)) {
    if (revision.structureHash === undefined) continue
    const structure = await store.readStructure(revision)
    if (structure.ok) structures.set(revision.textHash, structure.value)
  }
  return structures
}

/** The revisions that claims are quoted from, and those of transcripts that evidence names a time in, each once. */
function quotedRevisions(documents: Documents, claims: readonly Claim[]): readonly Revision[] {
  const transcripts = claims.flatMap(({ evidence }) =>
    evidence.flatMap(({ sourceId, pinpoint }) => {
      const source = stretchOf(pinpoint) && documents.source.get(sourceId)
      return (source && transcriptOf(source, documents.article)?.revisions.at(-1)) ?? []
    }),
  )
  const revisions = claims.flatMap(quotedPlaces).flatMap(({ articleId, revisionId }) => {
    const all = documents.article.get(articleId)?.revisions ?? []
    return all.find(({ id }) => id === revisionId) ?? []
  })
  return [...new Set([...revisions, ...transcripts])]
}

function quotedPlaces({ occurrences, evidence }: Claim) {
  const passages = evidence.flatMap(({ pinpoint }) =>
    pinpoint.kind === 'passage' ? [pinpoint.occurrence] : [],
  )
  return [...occurrences, ...passages]
}

/** What is in the boxes of evidence, as `data:` addresses by hash; one that cannot be read is said to be missing where it stands. */
export async function readCrops(
  store: ProjectStore,
  claims: readonly Claim[],
): Promise<ReadonlyMap<string, string>> {
  const crops = new Map<string, string>()
  for (const crop of claims.flatMap(keptFiles)) {
    const bytes = crops.has(crop.hash) ? null : await store.readOriginal(crop)
    if (bytes?.ok)
      crops.set(crop.hash, `data:${crop.mediaType};base64,${Buffer.from(bytes.value).toString('base64')}`)
  }
  return crops
}
