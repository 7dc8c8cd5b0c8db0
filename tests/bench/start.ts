import { join } from 'node:path'
import type { Bench } from './harness/bench'
import { ratio, spread } from './harness/figures'
import { inFreshFolder } from './harness/in-fresh-folder'
import { timeStart } from './harness/time-start'

const ROUNDS = 7

/** The conflict of the example, with what comparing its claims yields, is what a newcomer sees first. */
const conflict = `document.querySelector('[aria-label="What comparing them yields"]')`
const something = `document.querySelector('main')`

/** From the start of the process to the conflict of the example on the screen, in turn with an empty window of the same Electron. */
export async function run(bench: Bench): Promise<void> {
  const first = { ours: [] as number[], empty: [] as number[] }
  const again = { ours: [] as number[], empty: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    await inFreshFolder(async (folder) => {
      for (const times of [first, again]) {
        times.empty.push(await start(bench, join(folder, 'empty'), 'empty window'))
        times.ours.push(await start(bench, join(folder, 'ours'), 'program'))
      }
    })
  }
  for (const [name, { ours, empty }] of Object.entries({
    'the first start, which makes the example': first,
    'every later start': again,
  })) {
    console.log(name)
    console.log(`  to its conflict on the screen ${spread(ours, 'ms')}`)
    console.log(`  an empty window ${spread(empty, 'ms')}`)
    console.log(`  ratio ${ratio(ours, empty)}`)
  }
}

async function start(bench: Bench, profile: string, what: 'program' | 'empty window'): Promise<number> {
  const times = await timeStart(bench, {
    profile,
    what,
    conditions: { shown: what === 'program' ? conflict : something },
  })
  const taken = times.get('shown')
  if (taken === undefined) throw new Error(`The ${what} did not show what was waited for.`)
  return taken
}
