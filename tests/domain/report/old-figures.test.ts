import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildReport } from '../../../shared/domain/report/build-report'
import { renderReportHtml } from '../../../shared/domain/report/render-report-html'
import { renderReportSummary } from '../../../shared/domain/report/render-report-summary'
import type { Quantity } from '../../../shared/schema/quantity'
import { claimOf, inputOf } from './seed-example'

const end = fc.oneof(
  fc.constant(null),
  fc.constantFrom(-0, 0, 5, -5, 100, 50, 1e308, -1e308, 1e-300, 9e15, 1e16),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const quantity: fc.Arbitrary<Quantity> = fc.record({
  min: end,
  max: end,
  bound: fc.constantFrom('exact', 'at least', 'more than', 'at most', 'fewer than', 'about', 'between'),
  unit: fc.constantFrom('people', '', '%', 'USD', 'day', 'decade', 'square mile', 'second'),
  counted: fc.constantFrom('killed', ''),
  scope: fc.constant(''),
  asOf: fc.constantFrom(
    null,
    ...['2014-13-45', '9999-99-99/..', '2014-02-31', '2015/2014', '2014'].map((date) => ({
      date,
      basis: 'journalist' as const,
    })),
  ),
})

test('a report prints no “NaN”, no “∞” and no “undefined”, whatever figures an old project holds', () => {
  fc.assert(
    fc.property(fc.array(quantity, { minLength: 2, maxLength: 4 }), (quantities) => {
      const claims = quantities.map((each, at) =>
        claimOf(`claim-${at}`, 'It was so.', { quantity: each, eventDate: '2014-13-45' }),
      )
      const [first, last] = [quantities[0], quantities.at(-1)]
      const report = buildReport(
        inputOf({
          claims,
          conflicts: [
            {
              id: 'conflict',
              addedAt: '2020-01-02T03:04:05Z',
              title: 'Toll',
              members: claims.map(({ id }) => id),
              origin: 'made by hand',
              suggestionKey: '',
              state: {
                kind: 'resolved',
                resolution: {
                  method: 'report the range',
                  value: '',
                  min: first?.min ?? null,
                  max: last?.max ?? null,
                  reason: 'So.',
                  comparison: '',
                  by: '',
                  at: '2020-01-02T03:04:05Z',
                },
              },
              example: false,
            },
          ],
        }),
      )
      const printed = renderReportHtml(report) + renderReportSummary(report).join('\n')
      expect(printed.match(/NaN|∞|Infinity|undefined|-0\b/g)).toBe(null)
    }),
    { numRuns: 300 },
  )
})
