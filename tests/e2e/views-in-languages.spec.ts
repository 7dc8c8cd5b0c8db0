import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { CommandId } from '../../shared/ipc/commands'
import { catalogues } from '../../shared/words/catalogues'
import type { LanguageTag } from '../../shared/schema/reports/language-tag'
import type { Words } from '../../shared/words/words'
import { faultsOf } from './expect-accessible'
import { TRUCE } from './seed-articles'
import { dialog } from './window-parts'
import { expect, pickMenu, test } from './workbench'
import type { Workbench } from './workbench'

/** Where pictures of everything go when they are asked for, to be looked at. */
const pictures = process.env['PICTURES']

/** What each command of the menu brings before the reader’s eyes, by its heading. */
const views: Partial<Record<CommandId, (words: Words) => string>> = {
  'show-report': (words) => words.report.title,
  'show-history': (words) => words.history.title,
  'show-coverage': (words) => words.coverage.title,
  'show-matrix': (words) => words.overview.title,
  'show-time-line': (words) => words.overview.timeLine.heading,
  'show-names': (words) => words.overview.names.heading,
}

const questions: readonly CommandId[] = ['settings', 'show-manual', 'show-shortcuts', 'about']

/** What shuts somebody out, and what is wider than its place: labels that are cut. */
async function faultsIn({ page }: Workbench, name: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    if (pictures !== undefined) {
      await mkdir(pictures, { recursive: true })
      await page.screenshot({ path: join(pictures, `${name}-${colorScheme}.png`) })
    }
    found.push(...(await faultsOf(page)).map((fault) => `${name}, ${colorScheme}: ${fault}`))
  }
  const cut = await page
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.flatMap((button) =>
        button.scrollWidth > button.clientWidth + 1 && getComputedStyle(button).textOverflow !== 'ellipsis'
          ? [`“${button.textContent}” is cut`]
          : [],
      ),
    )
  return [...found, ...cut.map((fault) => `${name}: ${fault}`)]
}

for (const language of ['ar', 'fr', 'es'] satisfies readonly LanguageTag[])
  test(`no view shuts anybody out, and no button is cut, in a narrow window (${language})`, async ({
    start,
  }) => {
    test.setTimeout(240_000)
    const words: Words = await catalogues[language]()
    const workbench = await start(`--lang=${language}`)
    const { page, app } = workbench
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1000, 700))
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1000)
    const found: string[] = []
    const look = async (name: string): Promise<void> => {
      found.push(...(await faultsIn(workbench, `${language}-${name}`)))
    }
    await page.keyboard.press('Control+1')
    await page.getByRole('row', { name: TRUCE }).click()
    await expect(page.getByRole('main').getByRole('heading', { name: TRUCE })).toBeVisible()
    await look('article')
    await page.keyboard.press('Control+2')
    await page.getByRole('grid', { name: words.claims.list.title }).getByRole('row').first().click()
    await expect(page.getByRole('textbox', { name: words.claims.wording })).toBeVisible()
    await look('claim')
    await pickMenu(workbench, 'link-evidence')
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
    await look('linking')
    await page.keyboard.press('Control+3')
    await page
      .getByRole('grid', { name: words.library.conflicts.title, exact: true })
      .getByRole('row')
      .first()
      .click()
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
    await look('conflict')
    await page.keyboard.press('Control+8')
    await page.getByRole('grid').getByRole('row').first().click()
    await expect(page.getByRole('button', { name: words.events.confirm, exact: true })).toBeVisible()
    await look('event')
    for (const [id, headingOf] of Object.entries(views)) {
      await pickMenu(workbench, id)
      const heading = page.getByRole('main').getByRole('heading', { name: headingOf(words) })
      await expect(heading.first()).toBeVisible()
      await look(id)
    }
    for (const id of questions) {
      await pickMenu(workbench, id)
      await expect(dialog(page)).toBeVisible()
      await look(id)
      await page.keyboard.press('Escape')
      await expect(dialog(page)).toBeHidden()
    }
    expect(found).toEqual([])
  })
