import type { Article, Basis, Original, Revision } from '../../schema/article'
import { describeInstant } from '../describe/describe-instant'
import { describeLanguage } from '../describe/describe-language'
import { describeDate } from '../time/edtf'
import { nameArticle } from './build-quotes'
import type { ReportArticle, ReportFact, ReportHash, ReportRevision } from './report'
import { numbersOf, type ReportIndex } from './report-index'

const basisWords: Readonly<Record<Basis, string>> = {
  journalist: 'entered by hand',
  text: 'read in the text',
  'json-ld': 'stated by the page (JSON-LD)',
  'open-graph': 'stated by the page (Open Graph)',
  meta: 'stated by the page (meta)',
  page: 'read on the page',
  'mail-header': 'stated by the mail',
  'document-property': 'stated by the document',
  'file-name': 'read in the file name',
  detected: 'detected',
}

/** The articles of a report, each with only what is stated about it. */
export function buildArticles(index: ReportIndex): readonly ReportArticle[] {
  const claimsIn = groupIds(
    index.claims.all.flatMap((claim) =>
      claim.occurrences.map(({ articleId }) => [articleId, claim.id] as const),
    ),
  )
  const inGroup = groupIds(
    index.articles.all
      .filter((article) => article.independenceGroup !== '')
      .map((article) => [article.independenceGroup, article.id] as const),
  )
  return index.articles.all.map((article, at) => {
    const withheld = index.withheldArticles.has(article.id)
    const others = (inGroup.get(article.independenceGroup) ?? []).filter((id) => id !== article.id)
    return {
      number: at + 1,
      name: nameArticle(article, index),
      language: article.metadata.language?.value ?? null,
      facts: withheld ? [] : stateMetadata(article, index),
      revisions: withheld ? [] : article.revisions.map((revision) => buildRevision(revision, index)),
      copies: numbersOf(others, index.articles),
      claims: numbersOf(claimsIn.get(article.id) ?? [], index.claims),
    }
  })
}

/** The hash of an evidentiary copy, with the name it came under. */
export function hashOfOriginal(original: Original, index: ReportIndex): ReportHash {
  return { of: index.say(`original file ${original.name}`), sha256: original.hash }
}

/** The second ids of pairs, gathered under the first. */
export function groupIds(
  pairs: readonly (readonly [string, string])[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, id] of pairs) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [id])
    else group.push(id)
  }
  return groups
}

function stateMetadata({ metadata }: Article, index: ReportIndex): readonly ReportFact[] {
  const { outlet, byline, published, modified, url, language } = metadata
  const facts: readonly (readonly [
    string,
    { readonly value: string; readonly basis: Basis } | null,
    Words,
  ])[] = [
    ['Outlet', outlet, index.say],
    ['Byline', byline, index.say],
    ['Published', published, describeDate],
    ['Updated', modified, describeDate],
    ['Address', url, index.say],
    ['Language', language, describeLanguage],
  ]
  return facts.flatMap(([term, stated, words]) =>
    stated === null || stated.value === ''
      ? []
      : [{ term, value: words(stated.value), basis: basisWords[stated.basis] }],
  )
}
type Words = (value: string) => string

function buildRevision(revision: Revision, index: ReportIndex): ReportRevision {
  return {
    words: `${revision.reason}, ${describeInstant(revision.addedAt)}`,
    hashes: [
      { of: 'text', sha256: revision.textHash },
      ...(revision.original === null ? [] : [hashOfOriginal(revision.original, index)]),
    ],
    normalisation: revision.normalisation,
  }
}
