import { describe, expect, test } from 'vitest'
import { faultOfScale, makeScale } from '../../../shared/domain/verdicts/own-scale'
import type { WrittenScale } from '../../../shared/domain/verdicts/own-scale'
import { verdictScales } from '../../../shared/domain/verdicts/presets'
import { updateProject } from '../../../shared/domain/operations/project'
import { afterEdits, documents, valueOf } from '../operations/some-documents'
import { claimOf } from '../report/seed-example'

const step = (label: string, id: string | null = null): WrittenScale['steps'][number] => ({
  id,
  label,
  definition: '',
  tone: 'good',
})
const written = (...labels: readonly string[]): WrittenScale => ({
  title: 'Ours',
  steps: labels.map((label) => step(label)),
})

describe('a scale of one’s own', () => {
  test('keeps the steps that were there, and gives new ones identities', () => {
    let made = 0
    const scale = valueOf(
      makeScale(
        {
          title: ' Ours ',
          steps: [step('Open', 'not-checked'), step(' Holds ', 'supported'), step('Wrong')],
        },
        () => `new-${(made += 1)}`,
      ),
    )
    expect(scale).toEqual({
      id: 'own',
      title: 'Ours',
      steps: [
        { id: 'not-checked', label: 'Open', definition: '', tone: 'none' },
        { id: 'supported', label: 'Holds', definition: '', tone: 'good' },
        { id: 'new-1', label: 'Wrong', definition: '', tone: 'good' },
      ],
    })
  })

  test.each([
    ['one step', written('Open'), /two/],
    [
      'more steps than there are digits',
      written(...Array.from({ length: 11 }, (_, at) => `Step ${at}`)),
      /10/,
    ],
    ['a step without a name', written('Open', ' '), /name/],
    ['two steps of one name', written('Open', 'Holds', 'holds '), /holds/],
    [
      'one step of before twice',
      { ...written(), steps: [step('Open', 'open'), step('Holds', 'open')] },
      /twice/,
    ],
    ['no title', { ...written('Open', 'Holds'), title: ' ' }, /called/],
  ] as const)('is refused with %s', (_, scale, fault) => {
    expect(faultOfScale(scale)).toMatch(fault)
    expect(makeScale(scale, () => 'new')).toMatchObject({ ok: false })
  })

  test('every preset can be the start of one', () => {
    expect(verdictScales.map((scale) => faultOfScale(scale))).toEqual(verdictScales.map(() => null))
  })

  test('is refused where a claim has a verdict that it leaves out', () => {
    const claim = claimOf('judged', 'Twelve died', { verdict: 'refuted' })
    const before = afterEdits(documents, [{ kind: 'claim', id: 'judged', value: claim }])
    const scale = valueOf(makeScale(written('Open', 'Holds'), () => 'new'))
    expect(updateProject(before, { verdictScale: scale })).toMatchObject({
      ok: false,
      fault: { code: 'not-allowed' },
    })
  })
})
