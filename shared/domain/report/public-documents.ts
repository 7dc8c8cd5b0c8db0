import type { Source } from '../../schema/source'
import type { Documents } from '../operations/operation'
import { type KnownOfSources, wordsToWithhold } from './withhold'

/**
 * Documents as they can be published: whoever spoke on background or off the record is withheld, whatever was chosen otherwise, and what
 * was said off the record is no evidence that anybody reads of.
 */
export function publicDocuments(documents: Documents): Documents {
  const offRecord = new Set<string>()
  const source = new Map<string, Source>()
  for (const [id, each] of documents.source) {
    const terms = each.talk?.terms
    if (terms === 'off-record') offRecord.add(id)
    const isWithheld = each.identityWithheld || terms === 'off-record' || terms === 'background'
    source.set(id, { ...each, identityWithheld: isWithheld })
  }
  const claim = new Map(
    Array.from(documents.claim, ([id, each]) => [
      id,
      offRecord.size === 0
        ? each
        : { ...each, evidence: each.evidence.filter(({ sourceId }) => !offRecord.has(sourceId)) },
    ]),
  )
  return { ...documents, source, claim }
}

/** Every word by which what is withheld could be told in something that is published, notes and further words included. */
export function wordsOfWithheld({
  sources,
  articles,
  changes = [],
  further = [],
  oneNames,
}: KnownOfSources): readonly string[] {
  const all = [...sources]
  const withheld = all.filter(({ identityWithheld }) => identityWithheld)
  const ids = new Set(withheld.map(({ id }) => id))
  const articleIds = new Set(withheld.map(({ articleId }) => articleId))
  const files = [...articles]
  const notes = withheld.flatMap(({ note, interests = '' }) => [note, interests])
  const ofArticles = files
    .filter(({ id }) => articleIds.has(id))
    .flatMap(({ note, metadata }) => [note, metadata.byline?.value ?? ''])
  const before = changes
    .filter(({ kind, id }) => kind === 'source' && ids.has(id))
    .flatMap(({ before: was, after }) => [was, after])
    .flatMap((fields) => [fields?.['note'], fields?.['interests']])
    .filter((value) => typeof value === 'string')
  return wordsToWithhold({
    sources: all,
    articles: files,
    changes,
    further: [...notes, ...ofArticles, ...before, ...further],
    oneNames,
  })
}
