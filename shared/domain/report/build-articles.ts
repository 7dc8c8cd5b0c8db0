import type { Article, Basis, Original, Revision } from '../../schema/article'
import { describeInstant } from '../describe/describe-instant'
import { describeLanguage } from '../describe/describe-language'
import { describeDate } from '../describe/describe-date'
import { nameArticle } from './build-quotes'
import { machineFacts } from './machine-facts'
import type { ReportArticle, ReportFact, ReportHash, ReportRevision } from './report'
import { numbersOf, type ReportIndex } from './report-index'
import { words } from '../../words/words'

const said = words.report.article

/** The articles of a report, each with only what is stated about it. */
export function buildArticles(index: ReportIndex): readonly (ReportArticle & { readonly id: string })[] {
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
      id: article.id,
      number: at + 1,
      name: nameArticle(article, index),
      language: article.metadata.language?.value ?? null,
      facts: withheld ? [] : [...roleOf(article), ...stateMetadata(article, index), ...machineFacts(article)],
      revisions: withheld ? [] : article.revisions.map((revision) => buildRevision(revision, index)),
      copies: numbersOf(others, index.articles),
      claims: numbersOf(claimsIn.get(article.id) ?? [], index.claims),
    }
  })
}

/** The hash of an evidentiary copy, with the name it came under. */
export function hashOfOriginal(original: Original, index: ReportIndex): ReportHash {
  return { of: index.say(said.originalFile(original.name)), sha256: original.hash }
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

function roleOf({ isOurs }: Article): readonly ReportFact[] {
  return isOurs === true ? [{ term: said.role, value: said.ours, basis: null }] : []
}

function stateMetadata({ metadata }: Article, index: ReportIndex): readonly ReportFact[] {
  const { outlet, byline, published, modified, url, language } = metadata
  const facts: readonly (readonly [
    string,
    { readonly value: string; readonly basis: Basis } | null,
    Wording,
  ])[] = [
    [said.outlet, outlet, index.say],
    [said.byline, byline, index.say],
    [said.published, published, describeDate],
    [said.updated, modified, describeDate],
    [said.address, url, index.say],
    [said.language, language, describeLanguage],
  ]
  return facts.flatMap(([term, stated, wording]) =>
    stated === null || stated.value === ''
      ? []
      : [{ term, value: wording(stated.value), basis: said.bases[stated.basis] }],
  )
}
type Wording = (value: string) => string

function buildRevision(revision: Revision, index: ReportIndex): ReportRevision {
  return {
    words: words.formats.inRow([said.reasons[revision.reason], describeInstant(revision.addedAt)]),
    hashes: [
      { of: said.theText, sha256: revision.textHash },
      ...(revision.original === null ? [] : [hashOfOriginal(revision.original, index)]),
    ],
    normalisation: revision.normalisation,
  }
}
