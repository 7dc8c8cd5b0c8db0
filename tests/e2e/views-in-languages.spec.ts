import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import type { CommandId } from '../../shared/ipc/commands'
import { catalogues } from '../../shared/words/catalogues'
import type { LanguageTag } from '../../shared/schema/reports/language-tag'
import type { Words } from '../../shared/words/words'
import { faultsOf } from './expect-accessible'
import { ARABIC_TRUCE, TRUCE } from './seed-articles'
import { dialog } from './window-parts'
import { expect, pickMenu, test } from './workbench'
import type { Workbench } from './workbench'

/** Where pictures of everything go when they are asked for, to be looked at. */
const pictures = process.env['PICTURES']

/** What each command of the menu brings before the reader’s eyes: a heading, or a part of the overview that is chosen. */
const views: Partial<Record<CommandId, (words: Words, main: Locator) => Locator>> = {
  'show-report': (words, main) => main.getByRole('heading', { name: words.report.title }),
  'show-history': (words, main) => main.getByRole('heading', { name: words.history.title }),
  'show-coverage': (words, main) => main.getByRole('heading', { name: words.coverage.title }),
  'show-matrix': (words, main) => main.getByRole('grid', { name: words.overview.matrix.heading }),
  'show-time-line': (words, main) => main.getByRole('table', { name: words.overview.timeLine.placed }),
  'show-names': (words, main) => main.getByRole('table', { name: words.overview.names.heading }),
}

/** A window as it is on most desks, and one that is as small as it can be worked in. */
const sizes = [
  [1280, 800],
  [1000, 700],
] as const

const questions: readonly CommandId[] = ['settings', 'show-manual', 'show-shortcuts', 'about']

async function resize({ page, app }: Workbench, [width, height]: (typeof sizes)[number]): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  )
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
}

/** What is wider than its place: labels of buttons that are cut. */
const cutIn = ({ page }: Workbench): Promise<readonly string[]> =>
  page
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.flatMap((button) =>
        button.scrollWidth > button.clientWidth + 1 && getComputedStyle(button).textOverflow !== 'ellipsis'
          ? [`“${button.textContent}” is cut`]
          : [],
      ),
    )

/** What shuts somebody out in the narrow window, and what is cut in each. */
async function faultsIn(workbench: Workbench, name: string): Promise<readonly string[]> {
  const { page } = workbench
  const found: string[] = []
  for (const size of sizes) {
    await resize(workbench, size)
    if (pictures !== undefined) {
      await mkdir(pictures, { recursive: true })
      await page.screenshot({ path: join(pictures, `${name}-${size.join('x')}.png`) })
    }
    found.push(...(await cutIn(workbench)).map((fault) => `${name}, ${size.join('x')}: ${fault}`))
  }
  return [...found, ...(await faultsOf(page)).map((fault) => `${name}: ${fault}`)]
}

for (const language of ['ar', 'fr', 'es'] satisfies readonly LanguageTag[])
  test(`no view shuts anybody out, and no button is cut, in two sizes of window (${language})`, async ({
    start,
  }) => {
    const words: Words = await catalogues[language]()
    const workbench = await start(`--lang=${language}`)
    const { page } = workbench
    // Each theme is looked at in one direction or the other.
    await page.emulateMedia({ colorScheme: language === 'ar' ? 'dark' : 'light' })
    const found: string[] = []
    const look = async (name: string): Promise<void> => {
      found.push(...(await faultsIn(workbench, `${language}-${name}`)))
    }
    await page.keyboard.press('Control+1')
    const title = language === 'ar' ? ARABIC_TRUCE : TRUCE
    await page.getByRole('row', { name: title }).click()
    await expect(page.getByRole('main').getByRole('heading', { name: title })).toBeVisible()
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
    // What isolates a figure in the name of a suggestion acts, and is not shown as if it were of an article.
    await expect(page.locator('[data-code="FSI"], [data-code="PDI"]')).toHaveCount(0)
    await look('conflict')
    await page.keyboard.press('Control+8')
    await page.getByRole('grid').getByRole('row').first().click()
    await expect(page.getByRole('button', { name: words.events.confirm, exact: true })).toBeVisible()
    await look('event')
    for (const [id, partOf] of Object.entries(views)) {
      await pickMenu(workbench, id)
      await expect(partOf(words, page.getByRole('main')).first()).toBeVisible()
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
