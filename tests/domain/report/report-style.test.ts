import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { reportStyle, reportStyleHash } from '../../../shared/domain/report/html/report-style'

test('the policy of the report names the hash of its style', () => {
  const style = reportStyle.markup.slice('<style>'.length, -'</style>'.length)
  expect(reportStyleHash).toBe(createHash('sha256').update(style).digest('base64'))
})
