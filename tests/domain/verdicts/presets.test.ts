import { describe, expect, test } from 'vitest'
import { verdictScales } from '../../../shared/domain/verdicts/presets'
import { toneSymbols } from '../../../shared/domain/verdicts/tone-symbols'
import { Tone, VerdictScale } from '../../../shared/schema/project'

describe('the verdict scales that a project can start from', () => {
  test('the default has the eight steps of the design, in this order', () => {
    expect(verdictScales[0].steps.map((step) => [step.id, step.tone])).toEqual([
      ['not-checked', 'none'],
      ['supported', 'good'],
      ['partly-supported', 'mixed'],
      ['unproven', 'unknown'],
      ['disputed', 'contested'],
      ['refuted', 'bad'],
      ['outdated', 'stale'],
      ['cannot-be-verified', 'unknown'],
    ])
  })

  test.each(verdictScales.map((scale) => [scale.title, scale] as const))(
    '%s: can be stored, starts unchecked, can say that nothing would settle it, each step once and defined in one sentence',
    (_, scale) => {
      expect(VerdictScale.parse(scale)).toEqual(scale)
      expect(scale.steps[0]?.id).toBe('not-checked')
      expect(scale.steps.at(-1)?.id).toBe('cannot-be-verified')
      expect(new Set(scale.steps.map((step) => step.id)).size).toBe(scale.steps.length)
      expect(scale.steps.filter((step) => !/^[A-Z][^.]+\.$/.test(step.definition))).toEqual([])
    },
  )

  test('every tone has its own shape', () => {
    expect(Object.keys(toneSymbols).toSorted()).toEqual(Tone.options.toSorted())
    expect(new Set(Object.values(toneSymbols)).size).toBe(Tone.options.length)
  })
})
