import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { findOnPath, locateRuntime } from '../../scripts/runtime.mjs'
import { sha256 } from '../../electron/main/disk/files/sha256'
import { someNumbers } from '../disk/some-archive'
import { launchHeld } from '../drive/launch-held'
import { expectAccessible } from './expect-accessible'
import { verifyFile } from './pack-project'
import { answer, dialog } from './window-parts'
import { answerDialogs, expect, pickMenu, test, type Workbench } from './workbench'

const GOOD = 'Everything in this file matches.'
const BAD = 'Something in this file does not match what it states'
const SILENT = 'Nothing has been checked.'

/** Writes the report of the example as a file that checks itself, by the gestures of a journalist. */
async function exportCheckable({
  start,
  folder,
}: {
  start: () => Promise<Workbench>
  folder: string
}): Promise<string> {
  const workbench = await start()
  const { app, page } = workbench
  const path = join(folder, 'report.checkable.html')
  await answerDialogs(workbench, { save: path })
  await pickMenu(workbench, 'show-report')
  const choices = page.getByRole('region', { name: 'What the report shows' })
  await choices.getByRole('button', { name: 'Format' }).click()
  await page.getByRole('option', { name: 'HTML that checks itself' }).click()
  await expect(choices).toContainText('One file that checks itself in a browser: at most')
  await choices.getByRole('button', { name: 'Export…' }).click()
  await expect(answer(page)).toContainText(`The report was written to ${path}`)
  await verifyFile(workbench, path)
  await expect(dialog(page)).toContainText('Everything in the report matches.')
  await app.close()
  return path
}

/** A window of Electron with nothing of the program in it, and without a network, as long as something is done with it. */
async function inPlainWindow<T>(folder: string, work: (page: Page) => Promise<T>): Promise<T> {
  const { program, args, env } = locateRuntime()
  const app = await launchHeld({
    executablePath: program,
    starter: join(import.meta.dirname, '../drive/held-start'),
    app: join(import.meta.dirname, '../drive/plain-window'),
    args: [...args.slice(1), `--user-data-dir=${join(folder, 'reader')}`, '--force-device-scale-factor=1'],
    env,
  })
  try {
    return await work(await app.firstWindow())
  } finally {
    await app.close()
  }
}

/** Opens a file as a double click would, and answers what the page says in the end. */
async function outcomeOf(page: Page, path: string): Promise<string> {
  await page.goto(`file://${path}`, { waitUntil: 'load' })
  const said = await page.waitForFunction((silent) => {
    const outcome = document.querySelector<HTMLElement>('#outcome')
    const { innerText } = outcome ?? document.body
    const isUnderWay = outcome?.className === '' && !innerText.includes(silent)
    return isUnderWay ? false : { innerText }
  }, SILENT)
  return said.evaluate((outcome) => (outcome ? outcome.innerText : ''))
}

test('a report carries its originals, and checks itself in a browser without a network', async ({
  start,
  folder,
}) => {
  const path = await exportCheckable({ start, folder })
  await inPlainWindow(folder, async (page) => {
    expect(await outcomeOf(page, path)).toBe(GOOD)
    const lines = page.locator('#lines li')
    await expect(lines.filter({ hasText: '000_fce3c983cfed48ed.txt' })).toContainText('✓ matches')
    await expect(lines.filter({ hasText: 'history.jsonl' })).toContainText(
      'each entry follows from the one before',
    )
    await expect(lines.filter({ hasText: '✗' })).toHaveCount(0)
    await expect(
      page.getByText('Who made it. Whoever changes the file with intent can change this check, too'),
    ).toBeVisible()
    await expect(
      page.frameLocator('iframe').getByRole('heading', { name: 'Syria ceasefire (example)' }),
    ).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectAccessible(page)
    }
    for (const width of [1280, 720, 400]) {
      await page.setViewportSize({ width, height: 800 })
      const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      expect({ width, overflow: Math.max(0, (wide ?? 0) - (seen ?? 0)) }).toEqual({ width, overflow: 0 })
    }
    // The whole file is summed up by the page itself, for who was told its SHA-256 by another way.
    await page.locator('#file').setInputFiles(path)
    await expect(page.locator('#whole')).toHaveText(sha256(await readFile(path)))
  })
})

test('the same in Chromium, as it is installed', async ({ start, folder }) => {
  const program = findOnPath('chromium')
  test.skip(program === null, 'There is no Chromium on this machine.')
  const path = await exportCheckable({ start, folder })
  const browser = await chromium.launch({ executablePath: program ?? '', chromiumSandbox: false })
  try {
    const page = await browser.newPage()
    expect(await outcomeOf(page, path)).toBe(GOOD)
    expect(await page.evaluate(() => typeof crypto.subtle)).toBe('object')
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save: 000_fce3c983cfed48ed.txt' }).click()
    const download = await saved
    expect(download.suggestedFilename()).toBe('000_fce3c983cfed48ed.txt')
    const seed = join(import.meta.dirname, '../../seeds/000_fce3c983cfed48ed.txt')
    expect(await readFile(await download.path())).toEqual(await readFile(seed))
  } finally {
    await browser.close()
  }
})

/** Where in the file stands what it carries, and what the check calls it; the rest is the page around it. */
function partsOf(
  file: Buffer,
): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  const between = (name: string, after: string, before: string, from = 0) => {
    const start = file.indexOf(after, from) + after.length
    return { name, start, end: file.indexOf(before, start) }
  }
  const list = between(
    'The list of what the file carries',
    '<script type="application/json" id="list">',
    '</script>',
  )
  const { files } = JSON.parse(file.subarray(list.start, list.end).toString()) as {
    files: { id: string; name: string }[]
  }
  return [
    list,
    between('report.html', ' srcdoc="', '"'),
    ...files.map(({ id, name }) => between(name, `<script type="text/plain" id="${id}">`, '</script>')),
  ]
}

test('each of 200 single changed bytes is found and named, or the page says that nothing was checked', async ({
  start,
  folder,
}) => {
  const path = await exportCheckable({ start, folder })
  const file = await readFile(path)
  const parts = partsOf(file)
  const script = file.lastIndexOf('<script>') + '<script>'.length
  const next = someNumbers(17)
  // Where the title or the style has no end of its own, the page is not taken for a part of it.
  const ends = ['</title>', '</style>'].flatMap((tag) => [1, 3].map((sign) => file.indexOf(tag) + sign))
  await inPlainWindow(folder, async (page) => {
    const missed: string[] = []
    for (let change = 0; change < 200; change += 1) {
      // Half of them in what is carried, part by part; half of them anywhere before the script, which is beyond proof.
      const part = change % 2 === 0 ? parts[next(parts.length)] : undefined
      const at = ends[change] ?? (part ? part.start + next(part.end - part.start) : next(script))
      const hit = parts.find(({ start: from, end }) => at >= from && at < end)
      const changed = Buffer.from(file)
      changed[at] = ((changed[at] ?? 0) + 1 + next(255)) & 0xff
      const other = join(folder, 'changed.html')
      await writeFile(other, changed)
      const outcome = await outcomeOf(page, other)
      const found = await page.locator('#lines .bad').allInnerTexts()
      const isBad = (await page.locator('#outcome.bad').count()) === 1
      const isNamed = hit === undefined || found.some((line) => line.startsWith(hit.name))
      // What the check says stands in the list that the file carries, and may be what was changed; the line of that list is the first one.
      const isFound =
        hit === parts[0]
          ? (await page.locator('#lines > .bad:first-child').count()) === 1
          : outcome.startsWith(BAD) && isNamed
      if (outcome.includes(SILENT) || (isBad && isFound)) continue
      const said = file.subarray(Math.max(0, at - 15), at + 15).toString('latin1')
      missed.push(
        `${hit?.name ?? 'page'} at ${at}: ${said} → ${String.fromCharCode(changed[at] ?? 0)}: ${outcome} ${found.join()}`,
      )
    }
    expect(missed).toEqual([])
  })
})

test('a script that was changed does not run, and the page says that nothing was checked', async ({
  start,
  folder,
}) => {
  const path = await exportCheckable({ start, folder })
  const file = await readFile(path, 'utf8')
  await inPlainWindow(folder, async (page) => {
    const at = file.lastIndexOf('<script>')
    await writeFile(path, `${file.slice(0, at)}${file.slice(at).replace('isPage = ', 'isPage = true || ')}`)
    expect(await outcomeOf(page, path)).toContain(SILENT)
    // Whoever changes the policy with it can make the page say anything: it says so itself.
    await expect(page.getByText('a changed check can say anything')).toBeVisible()
  })
})
