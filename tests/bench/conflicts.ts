import { createLinker } from '../../shared/domain/analysis/create-linker'
import { finish } from '../../shared/domain/finish'
import { readText } from '../../shared/domain/mentions/mentions-of'
import { withClaims } from '../../shared/domain/mentions/with-claims'
import { createRandom } from './copy-corpus'

const things = [
  'people were killed',
  'people were wounded',
  'people were displaced',
  'people were arrested',
  'houses were destroyed',
  'people are missing',
]
const places = Array.from(
  { length: 600 },
  (_, number) => `Place${String.fromCharCode(97 + (number % 26))}${number}`,
)

/** Linking and judging 50,000 figures of 10,000 texts: seconds, and how many findings. */
export function run(count = 10_000): void {
  const texts = makeTexts(count, 7)
  const linker = createLinker()
  let start = performance.now()
  let mentions = 0
  for (const [rank, text] of texts.entries()) {
    const reading = readText(text, { date: `2016-05-${String(1 + (rank % 28)).padStart(2, '0')}` })
    mentions += reading.mentions.length
    linker.put(`t${rank}`, { ...withClaims(reading, []), text, origin: `t${rank}` }, rank)
  }
  console.log(`linking ${mentions} mentions of ${count} texts`)
  console.log(`  reading them ${seconds(start)} s`)
  start = performance.now()
  finish(linker.link())
  const { findings } = linker.linked()
  const largest = Math.max(0, ...[...findings].map(({ members }) => members.length))
  console.log(
    `  linking and judging ${seconds(start)} s; ${findings.size} findings, the largest of ${largest} mentions`,
  )
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(2)
}

/** Texts of five sentences, each with a figure: a few tell of one place and thing. */
function makeTexts(count: number, seed: number): readonly string[] {
  const random = createRandom(seed)
  const pick = <T>(items: readonly T[], otherwise: T): T =>
    items[Math.floor(random() * items.length)] ?? otherwise
  return Array.from({ length: count }, () => {
    const place = pick(places, 'Homs')
    return Array.from({ length: 5 }, () => {
      const value = Math.round(10 ** (random() * 4))
      return `Officials in ${place} said that at least ${value} ${pick(things, 'people were killed')} near ${pick(places, 'Homs')}.`
    }).join(' ')
  })
}
