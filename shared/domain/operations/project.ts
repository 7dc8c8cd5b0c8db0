import { err, ok } from '../../result'
import type { Project, VerdictScale } from '../../schema/project'
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

/** The project with another title, method or verdict scale. A scale is taken only if it has every verdict given so far. */
export function updateProject(
  documents: Documents,
  input: {
    readonly title?: string | undefined
    readonly method?: string | undefined
    readonly verdictScale?: VerdictScale | undefined
  },
): Outcome {
  const [project] = documents.project.values()
  if (!project) return err('no-project', 'Open a project first.')
  const scale = input.verdictScale
  if (scale) {
    const kept = new Set(scale.steps.map((step) => step.id))
    const stranded = [...documents.claim.values()].filter((claim) => !kept.has(claim.verdict)).length
    if (stranded > 0)
      return err(
        'not-allowed',
        `${stranded} ${stranded === 1 ? 'claim has a verdict' : 'claims have verdicts'} that the scale “${scale.title}” does not know. Change ${stranded === 1 ? 'it' : 'them'} first.`,
      )
  }
  const value: Project = {
    ...project,
    title: input.title?.trim() || project.title,
    method: input.method ?? project.method,
    verdictScale: scale ?? project.verdictScale,
  }
  return ok({ fields: namesOf(input), edits: [{ kind: 'project', id: project.id, value }] })
}
