import type { ProjectFile } from '../../../schema/document'
import { noMetadata } from '../../operations/articles'
import type { Documents } from '../../operations/operation'
import type { ReportInput } from '../report-input'
import { createReportIndex } from '../report-index'
import { untoldOfSource } from '../withhold'

/** The version of the published schema, `docs/project.schema.json`, which is written beside the file. */
const PROJECT_SCHEMA: ProjectFile['$schema'] = 'urn:x-plumbline:schema:project:1'

/** The documents of a project as one JSON value, with nobody named whose identity is withheld, and the hash that fixes its history. */
export function projectJsonOf(input: ReportInput): object {
  const index = createReportIndex(input)
  const last = input.history.at(-1)
  const said = (value: unknown): unknown => sayAll(value, index.say)
  return {
    $schema: PROJECT_SCHEMA,
    version: last === undefined ? null : { seq: last.seq, hash: last.hash },
    project: said(index.project),
    articles: index.articles.all.map((article) =>
      said(index.withheldArticles.has(article.id) ? hideArticle(article) : article),
    ),
    claims: index.claims.all.map(said),
    sources: index.sources.all.map((source) => said(source.identityWithheld ? hideSource(source) : source)),
    conflicts: index.conflicts.all.map(said),
    events: index.events.map(said),
    // Comments are of the desk: only the full report has them.
    questions: [...input.question.values()]
      .filter(({ kind }) => kind === 'question' || index.choices.length === 'full')
      .map(said),
  }
}

type SourceOf = Documents['source'] extends ReadonlyMap<string, infer S> ? S : never
type ArticleOf = Documents['article'] extends ReadonlyMap<string, infer A> ? A : never

function hideSource(source: SourceOf): SourceOf {
  return {
    ...source,
    ...untoldOfSource,
    title: '',
    articleId: null,
    interests: '',
    independenceGroup: '',
    talk: undefined,
  }
}

function hideArticle(article: ArticleOf): ArticleOf {
  return {
    ...article,
    metadata: noMetadata,
    opening: '',
    note: '',
    revisions: article.revisions.map((revision) => ({ ...revision, original: null })),
  }
}

/** Fields that hold no words but ids, hashes, moments and what the schema has a list of. */
const coded: ReadonlySet<string> = new Set([
  'id',
  'articleId',
  'revisionId',
  'sourceId',
  'occurrenceId',
  'claimId',
  'hash',
  'textHash',
  'structureHash',
  'mediaType',
  'addedAt',
  'createdAt',
  'at',
  'date',
  'kind',
  'type',
  'stance',
  'bound',
  'basis',
  'tone',
  'origin',
  'method',
  'verdict',
  'precision',
  'clarity',
  'modality',
  'checkState',
  'reliability',
  'tier',
  'members',
  'notTellings',
  'holds',
])

/** A value with every text in it said as the report says it. */
function sayAll(value: unknown, say: (text: string) => string): unknown {
  if (typeof value === 'string') return say(value)
  if (Array.isArray(value)) return value.map((item) => sayAll(item, say))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      coded.has(name) && isPlain(each) ? each : sayAll(each, say),
    ]),
  )
}

const isPlain = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((each) => typeof each === 'string'))
