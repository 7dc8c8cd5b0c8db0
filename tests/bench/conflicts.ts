import { findConflicts } from '../../shared/domain/conflicts/find-conflicts'
import type { Measured } from '../../shared/domain/conflicts/measured'
import { createRandom } from './copy-corpus'

const counted = [
  'killed',
  'injured',
  'casualties',
  'displaced',
  'trapped',
  'arrested',
  'air strikes',
  'rebels',
  '',
]
const places = Array.from(
  { length: 150 },
  (_, number) => `Place${String.fromCharCode(97 + (number % 26))}${number}`,
)
const events = ['attack', 'war', 'earthquake', 'flood', '']

/** Conflicts among 50,000 quantities of 10,000 texts: seconds, and how many groups. */
export function run(count = 50_000): void {
  const quantities = makeQuantities(count, 7)
  findConflicts(quantities.slice(0, 2000))
  const start = performance.now()
  const found = findConflicts(quantities)
  const seconds = (performance.now() - start) / 1000
  const largest = Math.max(...found.map(({ members }) => members.length))
  console.log(`conflicts over ${count} quantities`)
  console.log(`  ${seconds.toFixed(2)} s; ${found.length} groups, the largest of ${largest} quantities`)
}

/** Quantities as news has them, five a text: few things counted, many places, a scope stated in every other. */
function makeQuantities(count: number, seed: number): readonly Measured[] {
  const random = createRandom(seed)
  const pick = <T>(items: readonly T[], otherwise: T): T =>
    items[Math.floor(random() ** 2 * items.length)] ?? otherwise
  return Array.from({ length: count }, (_, number): Measured => {
    const value = Math.round(10 ** (random() * 5))
    const document = Math.floor(number / 5)
    const text = `at least ${value} people`
    const names = [0, 1, 2].map(
      (step) => places[(document * 7 + step * 13) % places.length]?.toLowerCase() ?? '',
    )
    const day = String(1 + (document % 28)).padStart(2, '0')
    return {
      quantity: {
        min: value,
        max: random() < 0.3 ? null : value,
        bound: 'exact',
        unit: 'people',
        counted: pick(counted, 'killed'),
        scope: random() < 0.5 ? pick(places, '') : '',
        asOf: random() < 0.5 ? { date: `2016-05-${day}`, basis: 'article' } : null,
      },
      documentId: `t${document}`,
      start: (number % 5) * 200,
      end: (number % 5) * 200 + text.length,
      text,
      attribution: '',
      origin: `t${document}`,
      claimId: null,
      sentence: `Officials said that ${text} were affected.`,
      sentenceStart: (number % 5) * 200,
      event: pick(events, ''),
      names,
      places: names,
      incident: { from: null, to: null, sites: [], moment: '', isWide: false, topic: '', toldOn: '' },
    }
  })
}
