import type { Article, Original } from '../../schema/article'
import type { Claim, Evidence, Stance } from '../../schema/claim'
import type { Source } from '../../schema/source'
import { words } from '../../words/words'
import { joinByKeys } from '../join-by-keys'
import type { Lineage } from './lineage'
import { areOnePicture } from '../originals/one-picture'

const said = words.independence

/** Sources that count as one: copies of one text, one file, one page, one independence group. */
export type SourceGroup = {
  /** In the order in which the claim's evidence names them. */
  readonly sourceIds: readonly string[]
  /** Whether it is an article in which the claim itself stands, or a copy of one. That confirms nothing. */
  readonly isOwnArticle: boolean
  readonly stances: readonly Stance[]
}

export type Independence = {
  /** How many independent sources support the claim; the claim's own articles and their copies do not count. */
  readonly supporting: number
  /** How many independent sources refute it, counted alike. */
  readonly refuting: number
  readonly groups: readonly SourceGroup[]
  /** What a reader should be warned of, in sentences. */
  readonly warnings: readonly string[]
}

/** Where documents of one kind are looked up by their id. */
export type Lookup<T> = { readonly get: (id: string) => T | undefined }

/**
 * Counts the sources of a claim that are independent of one another and of the articles that make the claim. Copies of one
 * story corroborate nothing, and an article is no evidence for itself. Evidence whose source is missing is passed over.
 */
export function independentSources(
  claim: Claim,
  sourceById: Lookup<Source>,
  articleById: Lookup<Article>,
  lineage: Lineage,
): Independence {
  const used = [...new Set(claim.evidence.map(({ sourceId }) => sourceId))]
    .map((id) => sourceById.get(id))
    .filter((source) => source !== undefined)
    // Nobody has asked it yet.
    .filter(({ isPotential }) => isPotential !== true)
  const own = new Set(claim.occurrences.map(({ articleId }) => articleId))
  const nodes: string[][] = [
    ...used.map((source) => [
      ...keysOfSource(source, articleById),
      // It stands and falls with those whose words it passes on.
      ...[...(source.articleId === null ? [] : lineage.originsOf(claim.id, source.articleId))].flatMap((id) =>
        keysOfArticle(id, articleById),
      ),
    ]),
    ...[...own].map((id) => [...keysOfArticle(id, articleById)]),
  ]
  const filesOf = [
    ...used.map((source) => filesOfSource(source, articleById)),
    ...[...own].map((id) => filesOfArticle(id, articleById)),
  ]
  const alike = alikeAmong(filesOf)
  for (const [at, [a, b]] of alike.entries()) for (const node of [a, b]) nodes[node]?.push(`picture ${at}`)
  const groupOfNode = joinByKeys(nodes)
  const ownGroups = new Set(groupOfNode.slice(used.length))
  const groups = [...new Set(groupOfNode.slice(0, used.length))].map((group): SourceGroup => {
    const sourceIds = used.filter((_, index) => groupOfNode[index] === group).map(({ id }) => id)
    const evidence = claim.evidence.filter(({ sourceId }) => sourceIds.includes(sourceId))
    const stances = [...new Set(evidence.map(({ stance }) => stance))]
    return { sourceIds, isOwnArticle: ownGroups.has(group), stances }
  })
  return {
    supporting: countOf(groups, 'supports'),
    refuting: countOf(groups, 'refutes'),
    groups,
    warnings: [
      ...warningsOf(claim.evidence, groups, sourceById),
      ...alike.flatMap(([a, b]) => {
        const [one, other] = [used[a], used[b]]
        return one && other ? [said.alike(said.list([nameOf(one), nameOf(other)]))] : []
      }),
      ...chainsIn(claim, used, own, { lineage, articleById, sourceById }),
    ],
  }
}

/** The pairs of nodes, by their places, that keep pictures which look alike. */
function alikeAmong(files: readonly (readonly Original[])[]): readonly (readonly [number, number])[] {
  return files.flatMap((own, b) =>
    files
      .slice(0, b)
      .flatMap((others, a) =>
        own.some((file) => others.some((other) => areOnePicture(file, other))) ? [[a, b] as const] : [],
      ),
  )
}

const filesOfSource = (source: Source, articleById: Lookup<Article>): readonly Original[] => [
  ...(source.file === null ? [] : [source.file]),
  ...filesOfArticle(source.articleId ?? '', articleById),
]

function filesOfArticle(articleId: string, articleById: Lookup<Article>): readonly Original[] {
  return articleById.get(articleId)?.revisions.flatMap(({ original }) => original ?? []) ?? []
}

function countOf(groups: readonly SourceGroup[], stance: Stance): number {
  return groups.filter((group) => !group.isOwnArticle && group.stances.includes(stance)).length
}

/** What makes two sources one: a shared key. */
function keysOfSource(source: Source, articleById: Lookup<Article>): readonly string[] {
  const { articleId, file, url, independenceGroup } = source
  return [
    `source ${source.id}`,
    ...(independenceGroup === '' ? [] : [`group ${independenceGroup}`]),
    ...(articleId === null ? [] : keysOfArticle(articleId, articleById)),
    ...(file === null ? [] : [`file ${file.hash}`]),
    ...(url === '' ? [] : [`url ${url.replace(/#.*$/, '').replace(/\/$/, '')}`]),
  ]
}

function keysOfArticle(articleId: string, articleById: Lookup<Article>): readonly string[] {
  const article = articleById.get(articleId)
  if (article === undefined) return [`article ${articleId}`]
  const { independenceGroup, revisions } = article
  return [
    `article ${articleId}`,
    ...(independenceGroup === '' ? [] : [`group ${independenceGroup}`]),
    ...revisions.flatMap(({ original }) => (original === null ? [] : [`file ${original.hash}`])),
    ...revisions.map(({ textHash }) => `text ${textHash}`),
  ]
}

function warningsOf(
  evidence: readonly Evidence[],
  groups: readonly SourceGroup[],
  sourceById: Lookup<Source>,
): readonly string[] {
  const named = (id: string): string => nameOf(sourceById.get(id))
  const unconfirmed = evidence
    .filter(({ credibility, stance }) => credibility === 1 && stance !== 'context')
    .filter(({ sourceId, stance }) => !groups.some((group) => confirms(group, sourceId, stance)))
    .map(({ sourceId }) => said.unconfirmed(named(sourceId)))
  const copies = groups
    .filter(({ sourceIds }) => sourceIds.length > 1)
    .map(({ sourceIds }) => said.countAsOne(said.list(sourceIds.map(named))))
  const own = groups
    .filter(({ isOwnArticle, stances }) => isOwnArticle && stances.includes('supports'))
    .map(({ sourceIds }) => said.ownArticle(said.list(sourceIds.map(named))))
  return [...new Set([...unconfirmed, ...copies, ...own])]
}

/** `A cites B cites A`: what passes words on in a circle, or on to another source of the claim, counts once. */
function chainsIn(
  claim: Claim,
  used: readonly Source[],
  own: ReadonlySet<string>,
  { lineage, articleById, sourceById }: Lineages,
): readonly string[] {
  const sourceOf = new Map(
    used.flatMap((source) => (source.articleId === null ? [] : [[source.articleId, source.id] as const])),
  )
  const nameOfArticle = (id: string): string => {
    const source = sourceById.get(sourceOf.get(id) ?? '')
    if (source) return nameOf(source)
    const metadata = articleById.get(id)?.metadata
    return said.titled(
      metadata?.outlet?.value || metadata?.title?.value || articleById.get(id)?.opening || '',
    )
  }
  const circles = [...own].flatMap((id) => {
    const circle = lineage.circleOf(claim.id, id)
    return circle === null ? [] : [circle]
  })
  const chains = lineage
    .chainsOf(claim.id, new Set([...own, ...sourceOf.keys()]))
    // That a claim rests on its source is no circle, and a way around one is told with it.
    .filter(([first = '']) => sourceOf.has(first))
    .filter((chain) => !circles.some((circle) => chain.every((id) => circle.includes(id))))
  return [...circles, ...chains].map((chain) => said.chain(chain.map(nameOfArticle)))
}

type Lineages = {
  readonly lineage: Lineage
  readonly articleById: Lookup<Article>
  readonly sourceById: Lookup<Source>
}

function confirms(group: SourceGroup, sourceId: string, stance: Stance): boolean {
  return !group.isOwnArticle && group.stances.includes(stance) && !group.sourceIds.includes(sourceId)
}

function nameOf(source: Source | undefined): string {
  if (source === undefined) return said.missing
  if (source.identityWithheld) return said.withheld
  return source.title === '' ? said.untitled : said.titled(source.title)
}
