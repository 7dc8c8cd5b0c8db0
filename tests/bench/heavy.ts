import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createRandom } from './copy-corpus'
import type { Bench } from './harness/bench'
import { figure, ratio, spread } from './harness/figures'
import { inFreshFolder } from './harness/in-fresh-folder'
import { openWindow } from './harness/open-window'
import { importInto } from './harness/run-job'

const LENGTH = 98_000
const ROUNDS = 5
/** In milliseconds. */
const LATEST = 90_000

/** A table that came as one line of figures beside the five articles of the example: what it costs their suggestions. */
export async function run(bench: Bench): Promise<void> {
  await inFreshFolder(async (folder) => {
    const seeds = (await readdir(join(bench.root, 'seeds')))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(bench.root, 'seeds', name))
    const table = join(folder, 'table.txt')
    await writeFile(table, tableInOneLine())
    const [alone, beside] = [join(folder, 'Alone.plumbline'), join(folder, 'Beside.plumbline')]
    await importInto(bench, join(folder, 'job'), alone, seeds)
    await importInto(bench, join(folder, 'job'), beside, [...seeds, table])
    const without: number[] = []
    const withTable: number[] = []
    let said: readonly string[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      without.push((await timeToSuggestions(bench, folder, alone)).taken)
      const { taken, named } = await timeToSuggestions(bench, folder, beside)
      withTable.push(taken)
      said = named
    }
    console.log('start to the first suggestion of the five articles')
    console.log(`  alone ${spread(without, 'ms')}`)
    console.log(`  beside a table in one line, ${figure(LENGTH)} characters ${spread(withTable, 'ms')}`)
    console.log(`  ratio ${ratio(withTable, without)}`)
    console.log(`  said of the table: ${said.length > 0 ? said.join(' / ') : 'nothing'}`)
  })
}

/** Thousands of figures in one line, as a table is that was copied out of a page. */
function tableInOneLine(): string {
  const random = createRandom(23)
  const cells: string[] = ['Killed and injured by district:']
  for (let length = 0; length < LENGTH; length += (cells.at(-1)?.length ?? 0) + 1)
    cells.push(String(Math.floor(random() ** 2 * 900)))
  return cells.join(' ')
}

type Taken = { readonly taken: number; readonly named: readonly string[] }

/** Milliseconds from the start to the first suggestion in the list; without end where none came in time. */
async function timeToSuggestions(bench: Bench, folder: string, project: string): Promise<Taken> {
  const start = Date.now()
  const { page, close } = await openWindow(bench, { folder, args: ['--project', project] })
  try {
    await page.locator('[role="grid"][aria-label="Articles"] [role="row"][data-key]').first().waitFor()
    await page.keyboard.press('Control+3')
    const shown = await page
      .locator('[role="grid"][aria-label="Suggested conflicts"] [role="row"][data-key]')
      .first()
      .waitFor({ timeout: LATEST })
      .then(
        () => true,
        () => false,
      )
    const taken = shown ? Date.now() - start : Number.POSITIVE_INFINITY
    await page.waitForTimeout(2_000)
    const named = await page.getByText(/too many figures/iu).allTextContents()
    return { taken, named }
  } finally {
    await close()
  }
}
