import type { Article } from '../../schema/article'
import type { Claim } from '../../schema/claim'
import type { Conflict } from '../../schema/conflict'
import type { Event } from '../../schema/event'
import type { Project, VerdictScale } from '../../schema/project'
import type { ReportChoices } from '../../schema/report-choices'
import type { Source } from '../../schema/source'
import type { Structure } from '../../schema/structure'
import type { CellsWithHeads } from '../originals/cells-with-heads'
import { compare } from '../compare'
import { scaleInWords } from '../verdicts/presets'
import { choicesOf } from '../operations/reporting/signing'
import type { FieldsOf } from '../operations/with-fields'
import type { ReportInput } from './report-input'
import { type Withhold, withhold } from './withhold'
import { words } from '../../words/words'

/** The documents of a report in the order in which it numbers them, each to be found by its id in one step. */
export type ReportIndex = {
  readonly project: Project
  /** The scale of its verdicts in the words of the report. */
  readonly scale: VerdictScale
  readonly choices: ReportChoices
  /** How many claims the choices leave out. */
  readonly leftOut: number
  readonly texts: ReadonlyMap<string, string>
  readonly structures: ReadonlyMap<string, Structure>
  readonly crops: ReadonlyMap<string, string>
  readonly cells: ReadonlyMap<string, CellsWithHeads>
  readonly articles: Numbered<Article>
  readonly claims: Numbered<Claim>
  readonly sources: Numbered<Source>
  readonly conflicts: Numbered<Conflict>
  readonly history: ReportInput['history']
  /** The events that were chosen, in order. */
  readonly events: readonly Event[]
  /** Sources whose identity is withheld. */
  readonly withheldSources: ReadonlySet<string>
  /** Articles that are themselves a source whose identity is withheld. */
  readonly withheldArticles: ReadonlySet<string>
  readonly withhold: Withhold
  /** One text, with the names of withheld sources taken out. */
  readonly say: (text: string) => string
}

/** Documents in order, and the number (from 1) of each by its id. */
export type Numbered<T> = {
  readonly all: readonly T[]
  readonly byId: ReadonlyMap<string, T>
  readonly numberOf: ReadonlyMap<string, number>
}

/** Puts everything in reading order: articles, sources and conflicts as they were added, claims as they come in the articles. */
export function createReportIndex(input: ReportInput): ReportIndex {
  const [project] = input.project.values()
  if (project === undefined) throw new Error(words.report.noProject)
  const choices = choicesOf(project, input.choices)
  const articles = numbered([...input.article.values()].toSorted(byAddedAt))
  const isHidden = choices.names === 'withheld'
  const sources = numbered(
    [...input.source.values()]
      .toSorted(byAddedAt)
      .map((source) => (isHidden ? source : { ...source, identityWithheld: false })),
  )
  const takeOut = withhold({
    sources: sources.all,
    articles: articles.all,
    changes: input.history.flatMap(({ changes = [] }) => changes),
    ...(input.withheldWords && { further: input.withheldWords }),
    oneNames: project.oneNames,
  })
  const all = inReadingOrder([...input.claim.values()], articles)
  const chosen = all.filter((claim) => isChosen(claim, choices))
  const claims = { ...numbered(chosen), byId: input.claim }
  const withheldSources = new Set(
    sources.all.flatMap(({ id, identityWithheld }) => (identityWithheld ? [id] : [])),
  )
  return {
    project,
    scale: scaleInWords(project.verdictScale),
    choices,
    leftOut: all.length - chosen.length,
    texts: input.texts,
    structures: input.structures ?? new Map<string, Structure>(),
    crops: input.crops ?? new Map<string, string>(),
    cells: input.cells ?? new Map<string, CellsWithHeads>(),
    articles,
    claims,
    sources,
    conflicts: numbered(
      [...input.conflict.values()]
        .filter(({ members }) => members.length === 0 || members.some((id) => claims.numberOf.has(id)))
        .toSorted(byAddedAt),
    ),
    history: input.history,
    events: [...input.event.values()]
      .filter(({ id }) => choices.events?.includes(id) !== false)
      .toSorted(byAddedAt),
    withheldSources,
    withheldArticles: new Set(
      sources.all.flatMap((source) =>
        source.identityWithheld && source.articleId ? [source.articleId] : [],
      ),
    ),
    withhold: takeOut,
    say: (text) => takeOut(text)[0] ?? '',
  }
}

/** The numbers of documents, in order, each once; ids that are not there are passed over. */
export function numbersOf<T>(ids: Iterable<string>, documents: Numbered<T>): readonly number[] {
  const numbers = new Set<number>()
  for (const id of ids) {
    const number = documents.numberOf.get(id)
    if (number !== undefined) numbers.add(number)
  }
  return [...numbers].toSorted((a, b) => a - b)
}

function numbered<T extends { readonly id: string }>(all: readonly T[]): Numbered<T> {
  return {
    all,
    byId: new Map(all.map((document) => [document.id, document])),
    numberOf: new Map(all.map((document, at) => [document.id, at + 1])),
  }
}

/** The lists that are chosen from, by what they are lists of. */
const lists = { claim: 'claims', event: 'events', article: 'articles' } as const

/** Choices whose lists are ids, of some that name documents by their ids or by their numbers in the report of all; and the names that none has. */
export function settleChoices(
  choices: FieldsOf<ReportChoices>,
  input: Pick<ReportInput, 'article' | 'claim' | 'event'>,
): {
  readonly choices: FieldsOf<ReportChoices>
  readonly unknown: readonly { readonly part: keyof typeof lists; readonly names: readonly string[] }[]
} {
  const articles = numbered([...input.article.values()].toSorted(byAddedAt))
  const documents = {
    article: articles,
    claim: numbered(inReadingOrder([...input.claim.values()], articles)),
    event: numbered([...input.event.values()].toSorted(byAddedAt)),
  }
  const settled = (['claim', 'event', 'article'] as const).flatMap((part) => {
    const { all, byId } = documents[part]
    const asked = choices[lists[part]] ?? []
    const idOf = (name: string): string | undefined => (byId.has(name) ? name : all[Number(name) - 1]?.id)
    return asked.length === 0
      ? []
      : [
          {
            part,
            ids: asked.flatMap((name) => idOf(name) ?? []),
            names: asked.filter((name) => idOf(name) === undefined),
          },
        ]
  })
  return {
    choices: { ...choices, ...Object.fromEntries(settled.map(({ part, ids }) => [lists[part], ids])) },
    unknown: settled.filter(({ names }) => names.length > 0),
  }
}

/** Whether a claim is in the report: it was chosen, and stands in an article that was. */
function isChosen({ id, occurrences }: Claim, { claims, articles }: ReportChoices): boolean {
  if (claims?.includes(id) === false) return false
  return articles === null || occurrences.some(({ articleId }) => articles.includes(articleId))
}

function byAddedAt(a: { readonly addedAt: string }, b: { readonly addedAt: string }): number {
  return compare(a.addedAt, b.addedAt)
}

function inReadingOrder(claims: readonly Claim[], articles: Numbered<Article>): readonly Claim[] {
  const places = claims.map((claim) => {
    const first = claim.occurrences[0]
    const article = first === undefined ? undefined : articles.numberOf.get(first.articleId)
    return { claim, article: article ?? Infinity, start: first?.anchor.start ?? 0 }
  })
  return places
    .toSorted((a, b) => compare(a.article, b.article) || a.start - b.start || byAddedAt(a.claim, b.claim))
    .map((place) => place.claim)
}
