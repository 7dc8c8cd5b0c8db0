import { partMeasures } from '../../../shared/domain/operations/measures/part-measures'
import type { InputOf } from '../../../shared/ipc/contract'
import type { Event } from '../../../shared/schema/event'
import { words } from '../../../shared/words/words'
import { act, save } from '../act'
import type { ListedEvent } from './listed-events'
import { useProject } from '../project-state'
import { sayInstead } from '../answers'
import { openEvent } from '../view-state'

/** What the journalist can say of events by one gesture each. Each says what was done, and can be undone. */

export type Telling = InputOf<'addTelling'>['tellings'][number]

/** An event that was chosen: one of those listed, or a new one under a title. */
export type ChosenEvent =
  | { readonly kind: 'listed'; readonly event: ListedEvent }
  | { readonly kind: 'new'; readonly title: string }

const { done } = words.events

/** The tellings of whole articles. */
export function inAll(articleIds: readonly string[]): Telling[] {
  return articleIds.map((articleId) => ({ articleId, passages: [] }))
}

/** Makes an event of some articles of a proposal, leaving out the rest; answers its id. */
export async function confirmProposal(
  { title, when, where }: Pick<ListedEvent, 'title' | 'when' | 'where'>,
  articleIds: readonly string[],
  notArticleIds: readonly string[] = [],
): Promise<string | undefined> {
  const made = await act('confirmEvent', {
    title,
    fields: { when, where },
    tellings: inAll(articleIds),
    notArticleIds: [...notArticleIds],
  })
  if (made) sayInstead(words.events.newConfirmed(title))
  return made?.id
}

/** Says that some places or articles tell of the event that was chosen; answers whether it is saved. */
export async function addTo(chosen: ChosenEvent, tellings: readonly Telling[]): Promise<boolean> {
  const title = titleOf(chosen)
  const isSaved =
    chosen.kind === 'listed' && chosen.event.event
      ? await save('addTelling', { id: chosen.event.id, tellings: [...tellings] })
      : await save('confirmEvent', {
          title,
          fields: chosen.kind === 'listed' ? { when: chosen.event.when, where: chosen.event.where } : {},
          tellings: [...(chosen.kind === 'listed' ? inAll(chosen.event.articleIds) : []), ...tellings],
          notArticleIds: [],
        })
  if (isSaved) sayInstead(done.added(title))
  return isSaved
}

/**
 * Says that articles which stand with an event tell of the one that was chosen instead: another of the project, one that was only
 * proposed and is confirmed by this, or a new one.
 */
export async function move(
  event: Event,
  articleIds: readonly string[],
  chosen: ChosenEvent,
): Promise<boolean> {
  const title = titleOf(chosen)
  const { id } = event
  const ids = [...articleIds]
  const { torn, goes } = partMeasures(event, ids)
  const isSplit = chosen.kind === 'new' || chosen.event.event === null
  const alone = (goes.decisions ?? []).length + (goes.calculations ?? []).length
  const left = isSplit
    ? done.went(alone) + done.left(torn, event.title)
    : done.left(torn + alone, event.title)
  const isSaved =
    chosen.kind === 'new'
      ? await save('splitEvent', { id, title, articleIds: ids })
      : chosen.event.event === null
        ? await save('splitEvent', { id, title, articleIds: ids, proposal: proposalOf(chosen.event) })
        : await save('moveTelling', { id, toId: chosen.event.id, articleIds: ids })
  if (isSaved) sayInstead(`${chosen.kind === 'new' ? done.split(title) : done.moved(title)}${left}`)
  return isSaved
}

function proposalOf({ when, where, articleIds }: ListedEvent): InputOf<'splitEvent'>['proposal'] {
  return { fields: { when, where }, articleIds: [...articleIds] }
}

/** Merges two events and opens the result. A proposed one joins the confirmed one. */
export async function merge(one: ListedEvent, other: ListedEvent): Promise<boolean> {
  const [first, second] = one.event === null && other.event !== null ? [other, one] : [one, other]
  if (first.event === null) {
    const id = await confirmProposal(first, [...new Set([...first.articleIds, ...second.articleIds])])
    if (id !== undefined) openEvent(id)
    return id !== undefined
  }
  const isSaved =
    second.event === null
      ? await save('addTelling', { id: first.id, tellings: inAll(second.articleIds) })
      : await save('mergeEvents', { id: first.id, otherId: second.id })
  if (!isSaved) return false
  sayInstead(done.merged(first.title))
  openEvent(first.id)
  return true
}

/** Says that articles do not tell of an event. */
export async function deny(
  { id }: Pick<Event, 'id'>,
  articleIds: readonly string[],
  places?: readonly Figure[],
): Promise<boolean> {
  const asked = { id, articleIds: [...articleIds], ...(places ? { places: [...places] } : {}) }
  const isSaved = await save('removeTelling', asked)
  if (isSaved) sayInstead(done.denied)
  return isSaved
}

/** Takes an event back: nothing is said of its articles any more. */
export async function takeBack({ id }: Pick<Event, 'id'>): Promise<boolean> {
  const isSaved = await save('removeEvent', { id })
  if (isSaved) sayInstead(done.takenBack)
  return isSaved
}

type Figure = { readonly articleId: string; readonly start: number; readonly end: number }

/** Says that a figure speaks of the same thing as others, or of something else. */
export async function sayOfFigures(
  said: 'same' | 'other',
  figure: Figure,
  others: readonly Figure[],
): Promise<boolean> {
  const pairs = others.map((other) => ({ a: placeOf(figure), b: placeOf(other) }))
  const isSaved = await save(said === 'same' ? 'linkMentions' : 'partMentions', { pairs })
  if (isSaved) sayInstead(said === 'same' ? done.linked : done.parted)
  return isSaved
}

function placeOf({ articleId, start, end }: Figure): Figure {
  return { articleId, start, end }
}

function titleOf(chosen: ChosenEvent): string {
  if (chosen.kind === 'new') return chosen.title
  return useProject.getState().events.get(chosen.event.id)?.title ?? chosen.event.title
}
