import type { Source } from '../../schema/source'
import { describeDate } from '../describe/describe-date'
import { groupIds, hashOfOriginal } from './build-articles'
import { nameArticle } from './build-quotes'
import type { ReportFact, ReportHash, ReportSource } from './report'
import { numbersOf, type ReportIndex } from './report-index'
import { words } from '../../words/words'

const said = words.report

/** The sources of a report. A withheld source keeps its reason, rating and uses only. */
export function buildSources(index: ReportIndex): readonly ReportSource[] {
  const usedBy = groupIds(
    index.claims.all.flatMap((claim) => claim.evidence.map(({ sourceId }) => [sourceId, claim.id] as const)),
  )
  const inGroup = groupIds(
    index.sources.all.flatMap((source) => {
      const group = groupOf(source, index)
      return group === '' ? [] : [[group, source.id] as const]
    }),
  )
  return index.sources.all.map((source, at) => {
    const others = (inGroup.get(groupOf(source, index)) ?? []).filter((id) => id !== source.id)
    const common = {
      number: at + 1,
      name: nameSource(source, index),
      reliability:
        source.reliability === null
          ? null
          : words.formats.inRow([source.reliability, words.ratings.reliability[source.reliability]]),
      sameOrigin: numbersOf(others, index.sources),
      claims: numbersOf(usedBy.get(source.id) ?? [], index.claims),
    }
    if (source.identityWithheld) {
      const withheld = index.say(source.withheldReason)
      return { ...common, kind: null, facts: [], hashes: [], article: null, withheld }
    }
    return {
      ...common,
      kind: source.kind,
      facts: stateFacts(source, index),
      hashes: hashesOfSource(source, index),
      article: source.articleId === null ? null : (index.articles.numberOf.get(source.articleId) ?? null),
      withheld: null,
    }
  })
}

/** What a source is called in the report. */
export function nameSource(source: Source, index: ReportIndex): string {
  if (source.identityWithheld) return said.identityWithheld
  if (source.title !== '') return index.say(source.title)
  const article = source.articleId === null ? undefined : index.articles.byId.get(source.articleId)
  return article === undefined ? said.withoutTitle : nameArticle(article, index)
}

/** The SHA-256s by which the evidentiary copy of a source can be told; none where its identity is withheld. */
export function hashesOfSource(source: Source, index: ReportIndex): readonly ReportHash[] {
  if (source.identityWithheld) return []
  const article = source.articleId === null ? undefined : index.articles.byId.get(source.articleId)
  const newest = article?.revisions.at(-1)
  return [
    ...(source.file === null ? [] : [hashOfOriginal(source.file, index)]),
    ...(newest === undefined ? [] : [{ of: said.article.theText, sha256: newest.textHash }]),
    ...(newest?.original == null ? [] : [hashOfOriginal(newest.original, index)]),
  ]
}

/** What sources with one origin have in common: their own group, or that of the article that they are. */
function groupOf(source: Source, index: ReportIndex): string {
  if (source.independenceGroup !== '' || source.articleId === null) return source.independenceGroup
  return index.articles.byId.get(source.articleId)?.independenceGroup ?? ''
}

function stateFacts(source: Source, index: ReportIndex): readonly ReportFact[] {
  const { tier } = words.ledger
  const article = source.articleId === null ? undefined : index.articles.byId.get(source.articleId)
  const stated = (article ?? source).tier
  const facts: readonly (readonly [string, string])[] = [
    [said.source.publisher, index.say(source.publisher)],
    [said.source.address, index.say(source.url)],
    [said.source.published, describeDate(source.published)],
    [said.source.retrieved, describeDate(source.retrieved)],
    ...factsOfTalk(source, index),
    [words.sources.potential.label, source.isPotential === true ? words.sources.potential.inReport : ''],
    [tier.label, stated ? words.reader.fact(tier.of[stated], tier.meanings[stated]) : ''],
  ]
  return facts.flatMap(([term, value]) => (value === '' ? [] : [{ term, value, basis: null }]))
}

/** How somebody was spoken with, and on what terms. */
function factsOfTalk({ talk }: Source, index: ReportIndex): readonly (readonly [string, string])[] {
  if (!talk) return []
  const of = words.sources.talk
  return [
    [of.way, talk.way === null ? '' : of.ways[talk.way]],
    [of.terms, talk.terms === null ? '' : of.termsOf[talk.terms]],
    [of.interpreter, index.say(talk.interpreter)],
    [of.recording, index.say(talk.recording)],
  ]
}
