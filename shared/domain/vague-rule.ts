/** All rules; the first, the most careful one, is what figures are read by until another is chosen. */
const vagueRules = ['acled', 'plural'] as const
type VagueRule = (typeof vagueRules)[number]

export const [firstVagueRule] = vagueRules

/** How many of its power a vague word is at least taken for. */
const least: Readonly<Record<VagueRule, number>> = { acled: 1, plural: 2 }

/** The rule of a project. */
export function vagueRuleOf(project: { readonly vagueRule?: VagueRule | undefined } | undefined): VagueRule {
  return project?.vagueRule ?? firstVagueRule
}

type Figure = {
  readonly min: number | null
  readonly max: number | null
  readonly vague?: { readonly words: string; readonly rule: VagueRule } | undefined
}

/** A quantity as a rule reads it; the very same where its words are not vague, or were read by that rule. */
export function readByRule<T extends Figure>(quantity: T, rule: VagueRule): T {
  const { vague, min, max } = quantity
  if (vague === undefined || vague.rule === rule) return quantity
  const times = timesBetween(vague.rule, rule)
  const scaled = (end: number | null): number | null => (end === null ? null : end * times)
  return { ...quantity, min: scaled(min), max: scaled(max), vague: { ...vague, rule } }
}

/** What a vague figure that was read by one rule is multiplied by to be read by another. */
export function timesBetween(from: VagueRule, to: VagueRule): number {
  return least[to] / least[from]
}
