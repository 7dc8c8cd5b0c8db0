import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { keptFiles } from '../../../shared/domain/operations/kept-file'
import type { Documents } from '../../../shared/domain/operations/operation'
import type { Claim } from '../../../shared/schema/claim'
import type { ProjectStore } from '../disk/project/project-store'

/** The texts that claims are quoted from, by hash: those of the revisions that their occurrences and evidence speak of. */
export async function readQuotedTexts(
  store: ProjectStore,
  documents: Documents,
  claims: readonly Claim[],
): Promise<Result<ReadonlyMap<string, string>>> {
  const texts = new Map<string, string>()
  for (const hash of quotedHashes(documents, claims)) {
    const text = await store.readText(hash)
    if (!text.ok) return text
    texts.set(hash, text.value)
  }
  return ok(texts)
}

/** The hashes of these texts, each once. */
function quotedHashes(documents: Documents, claims: readonly Claim[]): readonly string[] {
  const hashes = claims.flatMap(quotedPlaces).flatMap(({ articleId, revisionId }) => {
    const revisions = documents.article.get(articleId)?.revisions ?? []
    return revisions.find((revision) => revision.id === revisionId)?.textHash ?? []
  })
  return [...new Set(hashes)]
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
