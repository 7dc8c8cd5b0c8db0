import { err, ok } from '../../../result'
import type { Result } from '../../../result'
import type { Project } from '../../../schema/project'
import { words } from '../../../words/words'
import type { Circumstances, Documents, MadeOutcome, Outcome } from '../operation'

/** Says that names are of one thing, the first being what it is called; names that one of them was one with already come along. */
export function declareOneName(
  documents: Documents,
  input: { readonly forms: readonly string[] },
  { newId, now, by }: Circumstances,
): MadeOutcome {
  const known = projectIn(documents)
  if (!known.ok) return known
  const project = known.value
  const asked = input.forms.map((form) => form.trim()).filter((form) => form !== '')
  const declared = project.oneNames ?? []
  const touched = declared.filter(({ forms }) =>
    forms.some((form) => asked.some((each) => isSame(each, form))),
  )
  const forms: string[] = []
  for (const form of [...asked, ...touched.flatMap((each) => each.forms)])
    if (!forms.some((each) => isSame(each, form))) forms.push(form)
  if (forms.length < 2) return err('invalid-input', words.overview.names.twoNames)
  const id = touched[0]?.id ?? newId()
  const oneNames = [...declared.filter((each) => !touched.includes(each)), { id, forms, by, at: now }]
  const apartNames = (project.apartNames ?? []).filter(({ a, b }) => !(has(forms, a) && has(forms, b)))
  return ok({ id, ...withNames(project, { oneNames, apartNames }) })
}

/** Takes back that names are one. */
export function partOneName(documents: Documents, input: { readonly id: string }): Outcome {
  const known = projectIn(documents)
  if (!known.ok) return known
  const oneNames = known.value.oneNames ?? []
  if (!oneNames.some(({ id }) => id === input.id)) return err('not-found', words.overview.names.gone)
  return ok(withNames(known.value, { oneNames: oneNames.filter(({ id }) => id !== input.id) }))
}

/** Says that two names are not of one thing: they are not proposed again. */
export function keepNamesApart(
  documents: Documents,
  input: { readonly a: string; readonly b: string },
): Outcome {
  const known = projectIn(documents)
  if (!known.ok) return known
  const apartNames = [...(known.value.apartNames ?? []), { a: input.a, b: input.b }]
  return ok(withNames(known.value, { apartNames }))
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
const has = (forms: readonly string[], name: string): boolean => forms.some((form) => isSame(form, name))

function projectIn({ project: projects }: Documents): Result<Project> {
  const [project] = projects.values()
  return project ? ok(project) : err('no-project', words.refusals.noProject)
}

function withNames(project: Project, names: Pick<Partial<Project>, 'oneNames' | 'apartNames'>) {
  const value: Project = { ...project, ...names }
  return { edits: [{ kind: 'project' as const, id: project.id, value }] }
}
