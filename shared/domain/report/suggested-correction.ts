import type { Claim } from '../../schema/claim'
import type { Conflict } from '../../schema/conflict'
import type { Tone } from '../../schema/project'
import { words } from '../../words/words'

/** Verdicts with nothing to correct, or without a known correction. */
const nothingToCorrect: ReadonlySet<Tone> = new Set(['none', 'good', 'unknown'])

/** What is to be said to whoever wrote the words of a claim: what is wrong with them and what holds instead; '' where nothing is. */
export function suggestedCorrection(
  { id, reasoning }: Pick<Claim, 'id' | 'reasoning'>,
  { label, definition, tone }: { readonly label: string; readonly definition: string; readonly tone: Tone },
  conflicts: Iterable<Conflict>,
): string {
  if (nothingToCorrect.has(tone)) return ''
  let value = ''
  for (const { members, state } of conflicts)
    if (state.kind === 'resolved' && members.includes(id)) value ||= state.resolution.value
  return words.reporting.claim.correction(label, reasoning || definition, value)
}
