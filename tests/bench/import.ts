import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Bench } from './harness/bench'
import { figure } from './harness/figures'
import { inFreshFolder } from './harness/in-fresh-folder'
import { runJob } from './harness/run-job'
import { watchUsage } from './harness/watch-usage'
import type { Used } from './harness/watch-usage'
import { makeArticles } from './large-project'

const SIZES = [2_000, 10_000]
const nothingUsed = (): Used => ({ processorSeconds: 0, peak: 0 })

/** Texts of 3 kB imported without a window: how long it takes, with what share of a processor, and whether memory stays flat. */
export async function run(bench: Bench): Promise<void> {
  const each: number[] = []
  for (const size of SIZES) {
    await inFreshFolder(async (folder) => {
      const texts = join(folder, 'texts')
      await mkdir(texts)
      for (const [at, text] of makeArticles({ articles: size, alike: 0.3 * size }).entries())
        await writeFile(join(texts, `text-${at}.txt`), text)
      let end: () => Used = nothingUsed
      const start = performance.now()
      const { code, output } = await runJob(
        bench,
        join(folder, 'profile'),
        ['--import', texts, '--project', join(folder, 'Imported.plumbline')],
        ({ pid }) => {
          if (pid !== undefined) end = watchUsage(pid)
        },
      )
      const seconds = (performance.now() - start) / 1000
      const { processorSeconds, peak } = end()
      if (code !== 0 || !output.includes(`${size} imported`))
        throw new Error(`The import failed:\n${output.slice(-2000)}`)
      each.push((1000 * seconds) / size)
      console.log(`${figure(size)} texts of 3 kB, 3 in 10 alike`)
      console.log(`  ${figure(seconds, 1)} s, ${figure((1000 * seconds) / size, 1)} ms each`)
      console.log(
        `  ${figure(processorSeconds, 1)} s of processor: ${figure((100 * processorSeconds) / seconds)}% of one`,
      )
      console.log(`  at most ${figure(peak)} MB in all its processes`)
    })
  }
  const [first = 0, last = 0] = [each[0], each.at(-1)]
  console.log(
    `a text among ${figure(SIZES.at(-1) ?? 0)} against one among ${figure(SIZES[0] ?? 0)}: ${figure(last / first, 2)} x`,
  )
}
