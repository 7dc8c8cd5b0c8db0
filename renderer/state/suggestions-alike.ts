import { addTo } from '../../shared/domain/add-to'
import type { Passage, ProposedEvent, SuggestedConflict } from '../../shared/ipc/state'

/** What an open suggestion has in common with others, and all that have it: the suggestion itself among them. */
export type Alike = {
  readonly by:
    | { readonly kind: 'kind' }
    | { readonly kind: 'article'; readonly articleId: string }
    | { readonly kind: 'event'; readonly title: string }
  readonly suggestions: readonly SuggestedConflict[]
}

/** So many articles of a suggestion are asked about: one of a hundred texts is no list to choose from. */
const MOST_ARTICLES = 8

/** The open suggestions that are like one of them: of its kind, with one of its articles, of an event of its figures. */
export function suggestionsAlike(
  suggestion: SuggestedConflict,
  open: readonly SuggestedConflict[],
  events: Iterable<ProposedEvent>,
): readonly Alike[] {
  const articleIds = [...new Set(suggestion.members.map(({ articleId }) => articleId))].slice(
    0,
    MOST_ARTICLES,
  )
  const ofIt = [...events].map(eventWithPlaces).filter((event) => tellsOf(event, suggestion))
  const alike: readonly Alike[] = [
    { by: { kind: 'kind' }, suggestions: open.filter(({ kind }) => kind === suggestion.kind) },
    ...articleIds.map((articleId): Alike => ({
      by: { kind: 'article', articleId },
      suggestions: open.filter(({ members }) => members.some((member) => member.articleId === articleId)),
    })),
    ...ofIt.map((event): Alike => ({
      by: { kind: 'event', title: event.title },
      suggestions: open.filter((other) => tellsOf(event, other)),
    })),
  ]
  return alike.filter(({ suggestions }) => suggestions.length > 1)
}

type Event = { readonly title: string; readonly passages: ReadonlyMap<string, readonly Passage[]> }

function eventWithPlaces({ title, passages }: ProposedEvent): Event {
  const of = new Map<string, Passage[]>()
  for (const passage of passages) addTo(of, passage.articleId, passage)
  return { title, passages: of }
}

/** Whether at least half of the figures stand in passages of the event. */
function tellsOf({ passages }: Event, { members }: SuggestedConflict): boolean {
  const told = members.filter(({ articleId, start, end }) =>
    (passages.get(articleId) ?? []).some((passage) => passage.start <= start && passage.end >= end),
  )
  return told.length > 0 && told.length * 2 >= members.length
}
