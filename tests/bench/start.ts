import { join } from 'node:path'
import type { Bench } from './harness/bench'
import { ratio, spread } from './harness/figures'
import { inFreshFolder } from './harness/in-fresh-folder'
import { timeStart } from './harness/time-start'

const ROUNDS = 7

/** The conflict of the example, with what comparing its claims yields, is what a newcomer sees first. */
const conflict = `document.querySelector('[aria-label="What comparing them yields"]')`
const something = `document.querySelector('main')`

type Starts = { readonly taken: number; readonly processor: number }[]

/** From the start of the process to the conflict of the example on the screen, in turn with an empty window of the same Electron. */
export async function run(bench: Bench): Promise<void> {
  const first = { ours: [] as Starts, empty: [] as Starts }
  const again = { ours: [] as Starts, empty: [] as Starts }
  for (let round = 0; round < ROUNDS; round += 1) {
    await inFreshFolder(async (folder) => {
      for (const starts of [first, again]) {
        starts.empty.push(await start(bench, join(folder, 'empty'), 'empty window'))
        starts.ours.push(await start(bench, join(folder, 'ours'), 'program'))
      }
    })
  }
  print('the first start, which makes the example', first)
  print('every later start', again)
}

function print(name: string, { ours, empty }: { readonly ours: Starts; readonly empty: Starts }): void {
  console.log(name)
  console.log(`  to its conflict on the screen ${spread(ours.map(taken), 'ms')}`)
  console.log(`  an empty window ${spread(empty.map(taken), 'ms')}`)
  console.log(`  ratio ${ratio(ours.map(taken), empty.map(taken))}`)
  console.log(
    `  processor time of all processes ${spread(ours.map(processor), 'ms')}, of the empty ones ${spread(empty.map(processor), 'ms')}`,
  )
}

const taken = (one: Starts[number]): number => one.taken
const processor = (one: Starts[number]): number => one.processor

async function start(
  bench: Bench,
  profile: string,
  what: 'program' | 'empty window',
): Promise<Starts[number]> {
  const started = await timeStart(bench, {
    profile,
    what,
    conditions: { shown: what === 'program' ? conflict : something },
  })
  const shown = started.times.get('shown')
  if (shown === undefined) throw new Error(`The ${what} did not show what was waited for.`)
  return { taken: shown, processor: started.processor }
}
