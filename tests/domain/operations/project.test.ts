import { describe, expect, test } from 'vitest'
import { makeProject, updateProject } from '../../../shared/domain/operations/project'
import { scalesOf, verdictScales } from '../../../shared/domain/verdicts/presets'
import { err } from '../../../shared/result'
import type { Claim } from '../../../shared/schema/claim'
import type { Project } from '../../../shared/schema/project'
import { project } from '../report/seed-example'
import { NOW, afterEdits, documents, early, noDocuments, someCircumstances } from './some-documents'

const dozens = {
  min: 12,
  max: null,
  bound: 'at least',
  unit: 'people',
  counted: 'killed',
  scope: '',
  asOf: null,
} as const

const [plumbline, truthScale = plumbline] = verdictScales

test('a new project is empty', () => {
  expect(makeProject('Ceasefire', plumbline, someCircumstances())).toEqual({
    formatVersion: 1,
    id: 'new-1',
    title: 'Ceasefire',
    createdAt: NOW,
    verdictScale: plumbline,
    method: '',
  })
})

const changes: readonly [title: string, input: Partial<Project>, fields: Partial<Project>][] = [
  ['a title, without the white space around it', { title: ' Truce ' }, { title: 'Truce' }],
  ['a title of white space, which is none', { title: ' ' }, {}],
  ['an empty method', { method: '' }, { method: '' }],
  ['a scale that knows every verdict given', { verdictScale: truthScale }, { verdictScale: truthScale }],
]

describe('a project takes', () => {
  test.each(changes)('%s', (_, input, fields) => {
    expect(updateProject(documents, input)).toEqual({
      ok: true,
      value: {
        fields: Object.keys(input),
        edits: [{ kind: 'project', id: project.id, value: { ...project, ...fields } }],
      },
    })
  })
})

describe('the scale that the newsroom wrote', () => {
  const own = { ...truthScale, id: 'own', title: 'Our desk' }
  const inUse: Project = { ...project, verdictScale: own }
  const kept: Project = { ...project, ownScale: own }
  const newer = { ...own, title: 'Our newer desk' }
  test.each<[title: string, before: Project, input: Partial<Project>, after: Project]>([
    ['is kept where a preset takes its place', inUse, { verdictScale: plumbline }, kept],
    [
      'is kept while another preset is chosen',
      kept,
      { verdictScale: truthScale },
      { ...kept, verdictScale: truthScale },
    ],
    ['is kept where something else changes', kept, { title: 'Truce' }, { ...kept, title: 'Truce' }],
    ['is taken again', kept, { verdictScale: own }, inUse],
    ['gives way to a newer one', kept, { verdictScale: newer }, { ...project, verdictScale: newer }],
  ])('%s', (_, before, input, after) => {
    const documentsBefore = afterEdits(documents, [{ kind: 'project', id: project.id, value: before }])
    expect(updateProject(documentsBefore, input)).toStrictEqual({
      ok: true,
      value: { fields: Object.keys(input), edits: [{ kind: 'project', id: project.id, value: after }] },
    })
    expect(scalesOf(after)).toEqual([...verdictScales, after.ownScale ?? after.verdictScale])
  })
})

/** A claim that counts dozens, as a rule reads them. */
function read(min: number, rule: 'acled' | 'plural'): Claim {
  return { ...early, quantity: { ...dozens, min, vague: { words: 'dozens', rule } } }
}

test('by another rule the figures of claims that were read by the one before are read anew', () => {
  const before = afterEdits(documents, [{ kind: 'claim', id: 'early', value: read(12, 'acled') }])
  expect(updateProject(before, { vagueRule: 'plural' })).toEqual({
    ok: true,
    value: {
      fields: ['vagueRule'],
      edits: [
        { kind: 'project', id: project.id, value: { ...project, vagueRule: 'plural' } },
        { kind: 'claim', id: 'early', value: read(24, 'plural') },
      ],
    },
  })
})

describe('a project refuses', () => {
  test('a scale that does not know a verdict given', () => {
    const judged = { ...early, verdict: 'partly-supported' }
    const before = afterEdits(documents, [{ kind: 'claim', id: 'early', value: judged }])
    const scale = {
      ...plumbline,
      title: 'Short',
      steps: plumbline.steps.filter(({ id }) => id !== judged.verdict),
    }
    expect(updateProject(before, { verdictScale: scale })).toEqual(
      err('not-allowed', '1 claim has a verdict that the scale “Short” does not know. Change it first.'),
    )
  })

  test('everything while none is open', () => {
    expect(updateProject(noDocuments, { title: 'Truce' })).toEqual(err('no-project', 'Open a project first.'))
  })
})
