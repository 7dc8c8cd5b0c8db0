import type { ClaimSuggestion } from '../../../../shared/domain/suggestions/claim-suggestion'
import type { Span } from '../../../../shared/domain/span'
import type { Structure } from '../../../../shared/schema/structure'
import type { TextHighlight } from '../../../marks/text-highlight'

/** What stands at a place of the text. */
type Around = {
  readonly highlights: readonly TextHighlight[]
  readonly suggestions: readonly ClaimSuggestion[]
  readonly structure: Structure | null
}

/** What stands where the caret is, or around the selected words. */
export type Here = {
  readonly claimIds: readonly string[]
  readonly suggestion: ClaimSuggestion | null
  readonly link: LinkHere | null
  readonly note: NoteHere | null
}

/** A link, by its number among the links of the text, from 0. */
type LinkHere = { readonly at: number; readonly address: string }

/** A note at whose mark one is, or in whose words. */
export type NoteHere = { readonly at: number; readonly isMark: boolean; readonly place: Span }

export const nothingHere: Here = { claimIds: [], suggestion: null, link: null, note: null }

/** Where the words stand that make a sentence worth checking, while just these are selected. */
function suggestedAt(selection: Span | null, suggestions: readonly ClaimSuggestion[]): number | null {
  const its = suggestions.find(({ focus }) => focus.start === selection?.start && focus.end === selection.end)
  return its ? its.focus.start : null
}

/** What stands at a caret; of selected words, only the link and the note that they stand in, and the suggestion that they are of. */
export function whatIsAt(caret: number | null, selection: Span | null, around: Around): Here {
  const { highlights, suggestions, structure } = around
  const offset = caret ?? suggestedAt(selection, suggestions)
  const place = selection ?? (offset === null ? null : { start: offset, end: offset })
  const isHere = ({ start, end }: Span): boolean => offset !== null && start <= offset && offset <= end
  const claimIds = [...new Set(highlights.filter(isHere).flatMap(({ claimId }) => claimId ?? []))]
  return {
    claimIds,
    suggestion: suggestions.find(({ span }) => isHere(span)) ?? null,
    link: place && linkAt(structure, place),
    note: place && noteAt(structure, place),
  }
}

export function isSame(a: Here, b: Here): boolean {
  return (
    a.suggestion === b.suggestion &&
    a.claimIds.join(' ') === b.claimIds.join(' ') &&
    a.link?.at === b.link?.at &&
    a.link?.address === b.link?.address &&
    a.note?.at === b.note?.at &&
    a.note?.isMark === b.note?.isMark &&
    a.note?.place.start === b.note?.place.start
  )
}

const isAround =
  (place: Span) =>
  ({ start, end }: Span): boolean =>
    start <= place.start && place.end <= end

/** The link at a place. Of two that touch, the second. */
function linkAt(structure: Structure | null, place: Span): LinkHere | null {
  const at = structure?.links.findLastIndex(isAround(place)) ?? -1
  const link = structure?.links[at]
  return link ? { at, address: link.address } : null
}

/** The note at whose mark a place is (of two that touch, the one that begins there), or else the one in whose words it is: the innermost of them. */
function noteAt(structure: Structure | null, place: Span): NoteHere | null {
  let onMark: NoteHere | null = null
  let inside: NoteHere | null = null
  for (const [at, { marks, body }] of (structure?.notes ?? []).entries()) {
    const mark = marks.findLast(isAround(place))
    if (mark && mark.start >= (onMark?.place.start ?? 0)) onMark = { at, isMark: true, place: mark }
    const isInner = !inside || body.end - body.start < inside.place.end - inside.place.start
    if (isInner && isAround(place)(body)) inside = { at, isMark: false, place: body }
  }
  return onMark ?? inside
}
