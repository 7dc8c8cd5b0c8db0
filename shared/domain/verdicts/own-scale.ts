import { err, ok } from '../../result'
import type { Result } from '../../result'
import type { Tone, VerdictScale } from '../../schema/project'
import { words } from '../../words/words'

/** A verdict has a digit as its key, so a scale has no more of them. */
export const MOST_STEPS = 10

/** A scale as a newsroom writes it; `id` null: a step that was not there before. */
export type WrittenScale = {
  readonly title: string
  readonly steps: readonly {
    readonly id: string | null
    readonly label: string
    readonly definition: string
    readonly tone: Tone
  }[]
}

/** What is wrong with a scale that somebody wrote, in words; null where nothing is. */
export function faultOfScale({ title, steps }: WrittenScale): string | null {
  const said = words.verdicts.own.faults
  const labels = steps.map(({ label }) => label.trim().toLocaleLowerCase())
  const twice = labels.findIndex((label, at) => labels.indexOf(label) < at)
  if (title.trim() === '') return said.noTitle
  if (steps.length < 2) return said.tooFew
  if (steps.length > MOST_STEPS) return said.tooMany(MOST_STEPS)
  if (labels.includes('')) return said.noLabel
  if (twice >= 0) return said.twice(steps[twice]?.label.trim() ?? '')
  const ids = steps.flatMap(({ id }) => id ?? [])
  return new Set(ids).size < ids.length ? said.sameStep : null
}

/**
 * The scale that a newsroom wrote. A step from before keeps its id under any new name, so that claims keep their verdicts. The
 * first step is that of unjudged claims.
 */
export function makeScale(written: WrittenScale, newId: () => string): Result<VerdictScale> {
  const fault = faultOfScale(written)
  if (fault !== null) return err('invalid-input', fault)
  return ok({
    id: OWN_SCALE,
    title: written.title.trim(),
    steps: written.steps.map(({ id, label, definition, tone }, at) => ({
      id: id ?? newId(),
      label: label.trim(),
      definition: definition.trim(),
      tone: at === 0 ? 'none' : tone,
    })),
  })
}

/** What every scale is called by that is none of the presets. */
const OWN_SCALE = 'own'
