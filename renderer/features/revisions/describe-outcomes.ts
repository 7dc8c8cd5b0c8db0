import type { Outcomes } from '../../../shared/domain/revisions/carry-claims'

/** What became of the marks in a new text, in a sentence: `Of 5 marks, 1 changed and 1 is lost; 3 are exact.` */
export function describeOutcomes(outcomes: Outcomes): string {
  const { exact, moved, changed, ambiguous, lost } = outcomes
  const all = exact + moved + changed + ambiguous + lost
  if (all === 0) return 'The new text is in place. Nothing was marked in the article.'
  const rest = [
    part(changed, 'changed'),
    part(ambiguous, 'fits several places', 'fit several places'),
    part(lost, 'is lost', 'are lost'),
    part(moved, 'moved'),
  ].flat()
  if (rest.length === 0)
    return all === 1
      ? 'The one mark stands on the same words in the same place.'
      : `All ${all} marks stand on the same words in the same places.`
  const whole = all === 1 ? '1 mark' : `${all} marks`
  return `Of ${whole}, ${listed(rest)}; ${part(exact, 'is exact', 'are exact')[0] ?? 'none is exact'}.`
}

function part(count: number, one: string, several = one): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`]
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
