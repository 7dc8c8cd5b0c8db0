import type { Outcomes } from '../../../shared/domain/revisions/carry-claims'

/** What became of the marks in a new text, in a sentence: `Of 5 marks, 1 changed and 1 is lost; 3 are exact.` */
export function describeOutcomes(outcomes: Outcomes): string {
  const { exact, moved, changed, ambiguous, lost } = outcomes
  const all = exact + moved + changed + ambiguous + lost
  if (all === 0) return 'The text is replaced. Nothing was marked in it.'
  const rest = [
    part(changed, 'changed'),
    part(ambiguous, 'fits several places', 'fit several places'),
    part(lost, 'is lost', 'are lost'),
    part(moved, 'moved'),
  ].flat()
  if (rest.length === 0) return `All ${all} marks stand on the same words in the same places.`
  return `Of ${all} marks, ${listed(rest)}; ${exact === 1 ? '1 is exact' : `${exact} are exact`}.`
}

function part(count: number, one: string, several = one): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`]
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
