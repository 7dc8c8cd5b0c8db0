import { fits, searchedField } from '../../shared/domain/search/search-fields'
import type { SearchedField } from '../../shared/domain/search/search-fields'
import { foldText } from '../../shared/domain/search/fold-text'
import { readQuery } from '../../shared/domain/search/search-query'
import { openListed } from './events/listed-events'
import type { ListedEvent } from './events/listed-events'
import { openClaim } from './open-claim'
import type { ProjectState } from './project-state'
import { rememberedOf } from './remembered'
import { articleName, conflictName } from './selectors'
import { openArticle, openConflict, openSource } from './view-state'
import type { Main } from './view-state'

/** A thing of the project that one may go to, by what it is called. */
export type Goal = {
  readonly kind: 'article' | 'claim' | 'conflict' | 'event' | 'source'
  readonly id: string
  readonly name: string
  readonly open: () => void
}

type Known = Pick<ProjectState, 'articles' | 'claims' | 'conflicts' | 'sources'>

/** Things with all the words in their names, names that begin with them first. At most so many. */
export function goalsFor(
  typed: string,
  known: Known,
  events: readonly ListedEvent[],
  most: number,
): readonly Goal[] {
  const query = readQuery(typed)
  if (query.all.length === 0) return []
  const start = foldText(typed).trim()
  const [first, others]: [Goal[], Goal[]] = [[], []]
  for (const goal of allGoals(known, events)) {
    const name = nameOf(goal)
    if (!fits([name], query)) continue
    if (name.folded.startsWith(start)) first.push(goal)
    else if (others.length < most) others.push(goal)
    if (first.length === most) break
  }
  return [...first, ...others].slice(0, most)
}

/** Those of the things shown, the last first, that can be gone to; at most so many, each once. */
export function goalsShown(
  shown: readonly Main[],
  { articles, conflicts, events }: Pick<ProjectState, 'articles' | 'conflicts' | 'events'>,
  most: number,
): readonly Goal[] {
  const goals = new Map<string, Goal>()
  for (const main of shown.toReversed()) {
    const article = main.kind === 'reader' ? articles.get(main.articleId ?? '') : undefined
    const conflict = main.kind === 'conflict' ? conflicts.get(main.conflictId) : undefined
    const event = main.kind === 'event' ? events.get(main.eventId) : undefined
    const goal =
      (article && goalOfArticle(article)) ??
      (conflict && goalOfConflict(conflict)) ??
      (event && goalOfEvent({ id: event.id, title: event.title, event }))
    if (goal) goals.set(goal.id, goal)
    if (goals.size === most) break
  }
  return [...goals.values()]
}

function* allGoals(
  { articles, claims, conflicts, sources }: Known,
  events: readonly ListedEvent[],
): Generator<Goal, void> {
  for (const article of articles.values()) yield goalOfArticle(article)
  for (const event of events) yield goalOfEvent(event)
  for (const conflict of conflicts.values()) yield goalOfConflict(conflict)
  for (const claim of claims.values()) yield goalOfClaim(claim)
  for (const source of sources.values()) yield goalOfSource(source)
}

type Item<K extends keyof Known> = Known[K] extends ReadonlyMap<string, infer T> ? T & object : never

// Each is made once: at every letter all of them are looked at.
const goalOfArticle = rememberedOf((article: Item<'articles'>): Goal => {
  const { id } = article
  return { kind: 'article', id, name: articleName(article), open: () => openArticle(id) }
})
const goalOfClaim = rememberedOf(({ id, wording }: Item<'claims'>): Goal => ({
  kind: 'claim',
  id,
  name: wording,
  open: () => openClaim(id),
}))
const goalOfConflict = rememberedOf((conflict: Item<'conflicts'>): Goal => {
  const { id } = conflict
  return { kind: 'conflict', id, name: conflictName(conflict), open: () => openConflict(id) }
})
const goalOfSource = rememberedOf(({ id, title }: Item<'sources'>): Goal => ({
  kind: 'source',
  id,
  name: title,
  open: () => openSource(id),
}))
const goalOfEvent = rememberedOf((event: Pick<ListedEvent, 'id' | 'title' | 'event'>): Goal => ({
  kind: 'event',
  id: event.id,
  name: event.title,
  open: () => openListed(event),
}))

const nameOf = rememberedOf((goal: Goal): SearchedField => searchedField('name', goal.name))
