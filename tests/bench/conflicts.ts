import { createAnalysis } from '../../shared/domain/analysis/create-analysis'
import { createLinker } from '../../shared/domain/analysis/create-linker'
import { finish } from '../../shared/domain/finish'
import { readText } from '../../shared/domain/mentions/mentions-of'
import { withClaims } from '../../shared/domain/mentions/with-claims'
import { createRandom } from './copy-corpus'
import { spread } from './harness/figures'

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

const ROUNDS = 5

/** Linking and judging 50,000 figures of 10,000 texts from nothing; and, among 800 and among 10,000 texts, one that changed. */
export function run(): void {
  fromNothing(10_000)
  for (const count of [800, 10_000]) oneChanged(count)
}

function fromNothing(count: number): void {
  const texts = makeTexts(count, 7).map((text, rank) => {
    const reading = readText(text, { date: dayOf(rank) })
    return { ...withClaims(reading, []), text, origin: `t${rank}` }
  })
  const mentions = texts.reduce((sum, { reading }) => sum + reading.mentions.length, 0)
  const times: number[] = []
  let found = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const linker = createLinker()
    for (const [rank, text] of texts.entries()) linker.put(`t${rank}`, text, rank)
    const start = performance.now()
    finish(linker.link())
    times.push(performance.now() - start)
    found = linker.linked().findings.size
  }
  console.log(`${mentions} mentions of ${count} texts linked and judged from nothing; ${found} findings`)
  console.log(`  ${spread(times, 'ms')}`)
}

/** From the changed text to what was found anew: it is read, and what it touches is linked and judged. */
function oneChanged(count: number): void {
  const analysis = createAnalysis()
  const texts = makeTexts(count, 7).map((text, rank) => ({
    id: `t${rank}`,
    text,
    language: 'en',
    date: dayOf(rank),
    independenceGroup: '',
    claimed: [],
  }))
  for (const text of texts) analysis.put(text)
  finish(analysis.work())
  const times: number[] = []
  for (let round = -WARM; round < ROUNDS; round += 1) {
    const changed = texts[(round + WARM) * 37]
    if (changed === undefined) continue
    const start = performance.now()
    analysis.put({ ...changed, text: changed.text.replace(/\d+/u, String(400 + round)) })
    finish(analysis.work())
    if (round >= 0) times.push(performance.now() - start)
  }
  console.log(`one text of ${count} changed: read, linked and judged`)
  console.log(`  ${spread(times, 'ms', 1)}`)
}

/** So many changes are not counted: the engine warms up. */
const WARM = 5

function dayOf(rank: number): string {
  return `2016-05-${String(1 + (rank % 28)).padStart(2, '0')}`
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
