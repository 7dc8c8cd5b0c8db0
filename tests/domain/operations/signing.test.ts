import { describe, expect, test } from 'vitest'
import {
  addCorrection,
  chooseReport,
  choicesOf,
  signOff,
} from '../../../shared/domain/operations/reporting/signing'
import type { Documents, Operation } from '../../../shared/domain/operations/operation'
import { buildReport } from '../../../shared/domain/report/build-report'
import { renderReportHtml } from '../../../shared/domain/report/render-report-html'
import type { Project } from '../../../shared/schema/project'
import type { Result } from '../../../shared/result'
import { inputOf } from '../report/seed-example'

const input = inputOf({ operations: ['a', 'b'] })
const kim = { now: '2020-02-01T10:00:00.000Z', by: 'Kim', newId: () => 'new' }
const hash = 'a'.repeat(64)
const version = { seq: 2, hash }

function after(
  result: Result<Operation>,
  documents: Documents = input,
): Documents & { readonly made: Project } {
  if (!result.ok) throw new Error(result.fault.message)
  const [edit] = result.value.edits
  if (edit?.kind !== 'project' || edit.value === null) throw new Error('no project')
  return { ...documents, project: new Map([[edit.id, edit.value]]), made: edit.value }
}

describe('who answers for a state of the project', () => {
  test('the checker and the editor sign the same state, though the first signature is a line of its own', () => {
    const checked = after(signOff(input, { role: 'checker', version }, kim))
    const reviewed = after(
      signOff(checked, { role: 'editor', version: { seq: 3, hash: 'b'.repeat(64) } }, { ...kim, by: 'Lee' }),
    )
    expect(reviewed.made.signOffs).toEqual([
      { role: 'checker', name: 'Kim', at: kim.now, seq: 2, hash },
      { role: 'editor', name: 'Lee', at: kim.now, seq: 2, hash },
    ])
  })

  test('nobody signs without a name, and nobody twice in one role', () => {
    const checked = after(signOff(input, { role: 'checker', version }, kim))
    expect(signOff(input, { role: 'checker', version }, { ...kim, by: ' ' }).ok).toBe(false)
    expect(signOff(checked, { role: 'checker', version: { seq: 3, hash } }, kim).ok).toBe(false)
    const reviewed = after(signOff(checked, { role: 'editor', version: { seq: 3, hash } }, kim))
    for (const role of ['checker', 'editor'] as const)
      expect(signOff(reviewed, { role, version: { seq: 4, hash } }, kim).ok).toBe(false)
    const again = after(signOff(reviewed, { role: 'editor', version: { seq: 5, hash } }, kim))
    expect(again.made.signOffs?.map(({ seq }) => seq)).toEqual([2, 2, 5])
  })

  test('a change after the signatures shows the report as outdated, and says what; signing and choosing do not', () => {
    const checked = after(signOff(input, { role: 'checker', version }, kim))
    const line = (seq: number, name: string) => ({
      seq,
      at: kim.now,
      by: 'Kim',
      operation: name,
      name,
      hash,
    })
    const signed = { ...input, ...checked, history: [line(3, 'signOff'), line(4, 'chooseReport')] }
    expect(buildReport(signed).signing).toMatchObject({ since: [], version: { seq: 2, hash } })
    const changed = { ...signed, history: [...signed.history, line(5, 'updateClaim')] }
    const report = buildReport(changed)
    expect(report.signing.since.map(({ seq }) => seq)).toEqual([5])
    expect(renderReportHtml(report)).toContain('Outdated: 1 change was made after it was signed.')
    expect(renderReportHtml(report)).toContain('Checked by Kim, 1 February 2020, 10:00 UTC.')
  })
})

test('what the report shows is remembered with the project', () => {
  const chosen = after(chooseReport(input, { length: 'page', imprint: 'The Desk' }))
  expect(choicesOf(chosen.made)).toMatchObject({ length: 'page', imprint: 'The Desk', names: 'withheld' })
  const html = renderReportHtml(buildReport({ ...input, ...chosen }))
  expect(html).toContain('The Desk')
  expect(html).not.toContain('<section id="history"')
})

test('a correction stands in the report with what was wrong, since when, and who corrected it', () => {
  const asked = { wrong: 'It said 40.', since: '2020-01-31', corrected: 'It was 31.' }
  const corrected = after(addCorrection(input, asked, kim))
  expect(buildReport({ ...input, ...corrected }).corrections).toEqual([
    {
      wrong: 'It said 40.',
      since: '31 January 2020',
      corrected: 'It was 31.',
      by: 'Kim',
      at: '1 February 2020, 10:00 UTC',
    },
  ])
})
