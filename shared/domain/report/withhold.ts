import type { Article } from '../../schema/article'
import type { Change, HistoryEntry } from '../../schema/history'
import type { Project } from '../../schema/project'
import type { Source } from '../../schema/source'
import { words } from '../../words/words'
import { otherSpellings } from '../names/one-names'
import type { Documents } from '../operations/operation'
import { findWithheld, type WithheldWords } from './withheld-words'

/** The names, addresses and other facts by which the sources of a project could be recognised. */
export type KnownOfSources = {
  readonly sources: Iterable<Source>
  readonly articles: Iterable<Article>
  /** The changes of the history: what they were called before. */
  readonly changes?: readonly Change[]
  /** Words that are withheld besides. */
  readonly further?: readonly string[]
  /** Names that were declared one: a withheld one is taken out in each of its spellings. */
  readonly oneNames?: Project['oneNames']
}

/** Collects the facts by which the sources of a project could be recognised, from the project and its history. */
export function knownOfSources(
  { source, article, project }: Pick<Documents, 'source' | 'article' | 'project'>,
  history: readonly Pick<HistoryEntry, 'changes'>[],
): KnownOfSources {
  return {
    sources: source.values(),
    articles: article.values(),
    changes: history.flatMap(({ changes }) => changes),
    oneNames: [...project.values()][0]?.oneNames,
  }
}

/** What a withheld source tells nobody, whatever else is kept of it. */
export const untoldOfSource = {
  file: null,
  url: '',
  publisher: '',
  published: '',
  retrieved: '',
  note: '',
} as const satisfies Partial<Source>

/** Takes the names of withheld sources out of a text; given several pieces, also where a name runs across them. */
export type Withhold = (...pieces: readonly string[]) => readonly string[]

/**
 * Whoever is endangered by being named is not saved by an empty field in the list of sources when a note names them.
 * So their titles, addresses and file names are taken out of every text that a report prints, however they are written.
 */
export function withhold(known: KnownOfSources): Withhold {
  const named = findWithheld(wordsToWithhold(known))
  return (...pieces) => (named.isEmpty ? pieces : replaceAcross(pieces, named))
}

/** The words by which sources could be told whose identity is withheld: what they are called now and were called before, and further ones. */
export function wordsToWithhold({
  sources,
  articles,
  changes = [],
  further = [],
  oneNames = [],
}: KnownOfSources): readonly string[] {
  const all = [...sources]
  const names = [...withheldNames(all, [...articles]), ...earlierNames(all, changes), ...further]
  const declared = oneNames.map(({ forms }) => forms)
  const spelled = names.flatMap((name) => otherSpellings(name, declared))
  const people = all.flatMap(({ identityWithheld, kind, title, talk }) =>
    identityWithheld && kind === 'person' ? [title, talk?.interpreter ?? ''] : [],
  )
  const persons = [...people, ...people.flatMap((name) => otherSpellings(name, declared))].flatMap(
    otherOrders,
  )
  return [
    ...new Set([...names, ...spelled, ...persons].map((name) => name.trim()).filter((name) => name !== '')),
  ]
}

/** How a person is written besides: the last name first, and the first one by its letter. */
function otherOrders(name: string): readonly string[] {
  const parts = name.split(/[\s,]+/u).filter((part) => part !== '')
  const [first = '', ...rest] = parts
  const last = rest.at(-1) ?? ''
  if (
    rest.length === 0 ||
    parts.length > MOST_NAMES ||
    !parts.every((part) => /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(part))
  )
    return []
  const reversed = [last, first, ...rest.slice(0, -1)].join(' ')
  return /^\p{Lu}\P{Lu}/u.test(first) && /^\p{Lu}/u.test(last)
    ? [reversed, `${first.charAt(0)}. ${rest.join(' ')}`]
    : [reversed]
}

/** A title of more words is no name of a person. */
const MOST_NAMES = 4

function withheldNames(sources: readonly Source[], articles: readonly Article[]): string[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return sources
    .filter((source) => source.identityWithheld)
    .flatMap((source) => {
      const article = source.articleId === null ? undefined : byId.get(source.articleId)
      const files = article?.revisions.map((revision) => revision.original?.name) ?? []
      const { title, url } = article?.metadata ?? {}
      return files.concat(
        source.title,
        source.url,
        source.file?.name,
        source.talk?.interpreter,
        source.talk?.recording,
        title?.value,
        url?.value,
        article?.opening.replace(/…$/u, ''),
      )
    })
    .flatMap((name) => (name === undefined || name.trim() === '' ? [] : [name.trim()]))
}

/** Earlier names and addresses of the sources. */
function earlierNames(sources: readonly Source[], changes: readonly Change[]): string[] {
  const withheld = new Set(
    sources.flatMap(({ id, articleId, identityWithheld }) => (identityWithheld ? [id, articleId] : [])),
  )
  return changes
    .filter(({ id, kind }) => (kind === 'source' || kind === 'article') && withheld.has(id))
    .flatMap(({ before, after }) => [before, after])
    .flatMap((fields) => [fields?.['title'], fields?.['url']])
    .flatMap((name) => (typeof name === 'string' && name.trim() !== '' ? [name.trim()] : []))
}

/** Replaces matches in the pieces read as one text; what stands for a match goes to the piece in which it begins. */
function replaceAcross(pieces: readonly string[], named: WithheldWords): readonly string[] {
  const whole = pieces.join('')
  const matches = named.find(whole)
  if (matches.length === 0) return pieces
  let start = 0
  return pieces.map((piece) => {
    const end = start + piece.length
    let kept = ''
    let at = start
    for (const match of matches) {
      if (match.end <= at || match.start >= end) continue
      if (match.start >= start) kept += whole.slice(at, match.start) + words.report.insteadOfName
      at = Math.min(match.end, end)
    }
    kept += whole.slice(at, end)
    start = end
    return kept
  })
}
