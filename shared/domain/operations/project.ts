import { err, ok } from '../../result'
import type { Edit } from '../../schema/document'
import type { Project, VerdictScale } from '../../schema/project'
import type { VagueRule } from '../../schema/quantity'
import { words } from '../../words/words'
import { isPreset, ownScaleOf } from '../verdicts/presets'
import { readByRule } from '../vague-rule'
import { namesOf } from './with-fields'
import type { Circumstances, Documents, Outcome } from './operation'

/** An empty project. */
export function makeProject(
  title: string,
  verdictScale: VerdictScale,
  { now, newId }: Circumstances,
): Project {
  return { formatVersion: 1, id: newId(), title, createdAt: now, verdictScale, method: '' }
}

/**
 * The project with another title, method, verdict scale or rule for vague words. A scale is taken only if it has every verdict given
 * so far, and the newsroom's own is kept where a preset takes its place; by another rule the figures of claims that were read by the one before are read anew.
 */
export function updateProject(
  documents: Documents,
  input: {
    readonly title?: string | undefined
    readonly method?: string | undefined
    readonly verdictScale?: VerdictScale | undefined
    readonly vagueRule?: VagueRule | undefined
  },
): Outcome {
  const [project] = documents.project.values()
  if (!project) return err('no-project', words.refusals.noProject)
  const scale = input.verdictScale
  if (scale) {
    const stranded = strandedBy(documents, scale)
    if (stranded > 0) return err('not-allowed', words.refusals.strandedVerdicts(stranded, scale.title))
  }
  const { ownScale: _, ...rest } = project
  const verdictScale = scale ?? project.verdictScale
  const own = ownScaleOf(project)
  const value: Project = {
    ...rest,
    title: input.title?.trim() || project.title,
    method: input.method ?? project.method,
    verdictScale,
    ...(own && isPreset(verdictScale) && { ownScale: own }),
    ...(input.vagueRule === undefined ? {} : { vagueRule: input.vagueRule }),
  }
  const reread = input.vagueRule === undefined ? [] : rereadClaims(documents, input.vagueRule)
  return ok({
    fields: namesOf(input),
    edits: [{ kind: 'project', id: project.id, value }, ...reread],
  })
}

/** How many claims have a verdict that is not on a scale. */
export function strandedBy({ claim: claims }: Documents, scale: VerdictScale): number {
  const known = new Set(scale.steps.map((step) => step.id))
  return [...claims.values()].filter(({ verdict }) => !known.has(verdict)).length
}

/** The claims whose figures were read by another rule. */
function rereadClaims({ claim: claims }: Documents, rule: VagueRule): readonly Edit[] {
  return [...claims.values()].flatMap((claim) => {
    const quantity = claim.quantity && readByRule(claim.quantity, rule)
    return quantity === claim.quantity ? [] : [{ kind: 'claim', id: claim.id, value: { ...claim, quantity } }]
  })
}

/** The verdicts on the scale of the project, in its order. */
export function allVerdicts(documents: Documents): readonly string[] {
  return [...documents.project.values()].flatMap((project) =>
    project.verdictScale.steps.map((step) => step.id),
  )
}

/** The verdict that a new claim has: nobody has judged it. */
export function firstVerdict(documents: Documents): string {
  return allVerdicts(documents)[0] ?? 'not-checked'
}
