import { err, ok } from '../../result'
import type { Result } from '../../result'
import type { Conflict, DismissalReason } from '../../schema/conflict'
import type { ResolutionMethod } from '../../schema/resolution-method'
import type { Edit } from '../../schema/document'
import { words } from '../../words/words'
import { findDocument } from './find-document'
import type { Circumstances, Documents, MadeOutcome, Outcome } from './operation'
import { allVerdicts } from './project'

/** Puts claims side by side as an open conflict. */
export function addConflict(
  documents: Documents,
  input: { readonly members: readonly string[]; readonly title: string },
  { now, newId }: Circumstances,
): MadeOutcome {
  const members = checkMembers(documents, input.members)
  if (!members.ok) return members
  const conflict: Conflict = {
    id: newId(),
    addedAt: now,
    title: input.title,
    members: members.value,
    origin: 'made by hand',
    suggestionKey: '',
    state: { kind: 'open' },
    example: false,
  }
  return ok({ id: conflict.id, edits: [put(conflict)] })
}

/** Renames a conflict. */
export function updateConflict(
  documents: Documents,
  input: { readonly id: string; readonly title: string },
): Outcome {
  const conflict = findDocument(documents, 'conflict', input.id)
  if (!conflict.ok) return conflict
  return ok({ fields: ['title'], edits: [put({ ...conflict.value, title: input.title })] })
}

/** Takes one claim out of a conflict; two have to be left. */
export function removeMember(
  documents: Documents,
  input: { readonly id: string; readonly claimId: string },
): Outcome {
  const conflict = findDocument(documents, 'conflict', input.id)
  if (!conflict.ok) return conflict
  const members = conflict.value.members.filter((member) => member !== input.claimId)
  if (members.length === conflict.value.members.length)
    return err('not-found', words.refusals.conflict.memberGone)
  if (members.length < 2) return err('not-allowed', words.refusals.conflict.twoClaimsLeft)
  return ok({ edits: [put(withMembers(conflict.value, members))] })
}

/**
 * Settles a conflict with a method, a value and a reason, and gives its claims the chosen verdicts. `comparison` keeps the
 * judgement of the program at that time.
 */
export function resolveConflict(
  documents: Documents,
  input: {
    readonly id: string
    readonly method: ResolutionMethod
    readonly value: string
    readonly min: number | null
    readonly max: number | null
    readonly holds?: readonly string[] | undefined
    readonly reason: string
    readonly comparison: string
    readonly verdicts: readonly { readonly claimId: string; readonly verdict: string }[]
  },
  { now, by }: Circumstances,
): Outcome {
  const conflict = findDocument(documents, 'conflict', input.id)
  if (!conflict.ok) return conflict
  const judged = judgedMembers(documents, conflict.value, input.verdicts)
  if (!judged.ok) return judged
  const reason = input.reason.trim()
  if (!reason) return err('invalid-input', words.refusals.conflict.noReason)
  const { method, value, min, max, comparison, holds } = input
  if (holds?.some((claimId) => !conflict.value.members.includes(claimId)))
    return err('not-found', words.refusals.conflict.memberGone)
  const resolution = {
    method,
    ...(holds && { holds: [...holds] }),
    value: value.trim(),
    min,
    max,
    reason,
    comparison,
    by,
    at: now,
  }
  return ok({
    ...(judged.value.length > 0 ? { fields: ['verdicts'] } : {}),
    edits: [put({ ...conflict.value, state: { kind: 'resolved', resolution } }), ...judged.value],
  })
}

/** The claims of a conflict with new verdicts, those that change. */
function judgedMembers(
  documents: Documents,
  { members }: Conflict,
  verdicts: readonly { readonly claimId: string; readonly verdict: string }[],
): Result<readonly Edit[]> {
  const edits: Edit[] = []
  for (const { claimId, verdict } of verdicts) {
    if (!members.includes(claimId)) return err('not-found', words.refusals.conflict.memberGone)
    const claim = findDocument(documents, 'claim', claimId)
    if (!claim.ok) return claim
    if (!allVerdicts(documents).includes(verdict)) return err('invalid-input', words.refusals.noSuchVerdict)
    if (claim.value.verdict !== verdict)
      edits.push({ kind: 'claim', id: claimId, value: { ...claim.value, verdict, needsReview: false } })
  }
  return ok(edits)
}

/** Says that there is no conflict, and why. */
export function dismissConflict(
  documents: Documents,
  input: { readonly id: string; readonly reason: DismissalReason; readonly note: string },
  { now, by }: Circumstances,
): Outcome {
  const conflict = findDocument(documents, 'conflict', input.id)
  if (!conflict.ok) return conflict
  const { reason, note } = input
  return ok({
    edits: [put({ ...conflict.value, state: { kind: 'dismissed', reason, note, by, at: now } })],
  })
}

/**
 * Opens a settled conflict again; what was decided stays in the history. A suggestion that was waved away has no
 * claims to open: it is forgotten, so that it is suggested again.
 */
export function reopenConflict(documents: Documents, input: { readonly id: string }): Outcome {
  const conflict = findDocument(documents, 'conflict', input.id)
  if (!conflict.ok) return conflict
  if (conflict.value.state.kind === 'open') return err('not-allowed', words.refusals.conflict.openAlready)
  const isBareSuggestion = conflict.value.members.length < 2
  return ok({
    ...(isBareSuggestion ? { fields: ['suggestion'] } : {}),
    edits: [
      isBareSuggestion
        ? { kind: 'conflict', id: input.id, value: null }
        : put({ ...conflict.value, state: { kind: 'open' } }),
    ],
  })
}

export function removeConflict(documents: Documents, input: { readonly id: string }): Outcome {
  const conflict = findDocument(documents, 'conflict', input.id)
  if (!conflict.ok) return conflict
  return ok({ edits: [{ kind: 'conflict', id: input.id, value: null }] })
}

/** Says that a suggested conflict is none: kept as a dismissal under the suggestion's key, so that it stays away. */
export function dismissSuggestion(
  input: {
    readonly key: string
    readonly title: string
    readonly reason: DismissalReason
    readonly note: string
  },
  circumstances: Circumstances,
): Outcome {
  const { key, title, ...answer } = input
  return dismissSuggestions({ items: [{ key, title }], ...answer }, circumstances)
}

/** Says so of several at once, each key once: for one reason, and taken back by one undo. */
export function dismissSuggestions(
  input: {
    readonly items: readonly { readonly key: string; readonly title: string }[]
    readonly reason: DismissalReason
    readonly note: string
  },
  { now, newId, by }: Circumstances,
): Outcome {
  const { items, reason, note } = input
  const titles = new Map(items.map(({ key, title }) => [key, title]))
  const conflicts = [...titles].map(([key, title]): Conflict => ({
    id: newId(),
    addedAt: now,
    title,
    members: [],
    origin: 'suggested',
    suggestionKey: key,
    state: { kind: 'dismissed', reason, note, by, at: now },
    example: false,
  }))
  return ok({ edits: conflicts.map(put) })
}

/** What becomes of the conflicts when these claims go: they lose the members, and go where fewer than two are left. */
export function withoutMembers(documents: Documents, claimIds: ReadonlySet<string>): readonly Edit[] {
  return [...documents.conflict.values()]
    .filter((conflict) => conflict.members.some((member) => claimIds.has(member)))
    .map((conflict) => {
      const members = conflict.members.filter((member) => !claimIds.has(member))
      return members.length < 2
        ? { kind: 'conflict', id: conflict.id, value: null }
        : put(withMembers(conflict, members))
    })
}

/** A conflict with fewer members, and no more than they were judged on; a resolution that rested on all of them no longer holds. */
function withMembers({ mentions, whole, pair, ...conflict }: Conflict, members: readonly string[]): Conflict {
  return {
    ...conflict,
    members: [...members],
    state: conflict.state.kind === 'resolved' ? { kind: 'open' } : conflict.state,
    ...(mentions && { mentions: mentions.filter(({ claimId }) => members.includes(claimId)) }),
    ...(whole !== undefined && (whole === null || members.includes(whole)) && { whole }),
    ...(pair?.every((claimId) => members.includes(claimId)) && { pair }),
  }
}

function checkMembers(documents: Documents, members: readonly string[]) {
  const distinct = [...new Set(members)]
  if (distinct.length < 2) return err('invalid-input', words.refusals.conflict.twoClaims)
  for (const member of distinct) {
    const claim = findDocument(documents, 'claim', member)
    if (!claim.ok) return claim
  }
  return ok(distinct)
}

function put(conflict: Conflict): Edit {
  return { kind: 'conflict', id: conflict.id, value: conflict }
}
