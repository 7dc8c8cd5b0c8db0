import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { words } from '../../shared/words/words'
import { expectAccessible } from './expect-accessible'
import { dialog } from './window-parts'
import { answerDialogs, expect, pickMenu, selectWords, test, textOf } from './workbench'

const { titles } = words.commands
const library = (page: Page) => page.getByRole('region', { name: words.library.title })
const inMain = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name })

test('every empty view says what it is for, and has the button that begins', async ({ start, folder }) => {
  const workbench = await start()
  const { page } = workbench
  // A text in which nothing differs: there is nothing to suggest, whenever it was looked at.
  const calm = join(import.meta.dirname, '../../seeds/000_fce3c983cfed48ed.txt')
  await answerDialogs(workbench, { save: join(folder, 'Own.plumbline'), open: [calm] })
  await pickMenu(workbench, 'new-project')

  await test.step('without articles, whatever is looked at', async () => {
    await expect(page.getByRole('heading', { name: words.begin.title })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Control+7')
    await expect(page.getByText(words.coverage.empty)).toBeVisible()
    await expect(inMain(page, titles['import-files'])).toBeVisible()
    for (const [part, says] of [
      ['show-matrix', words.overview.matrix.noClaims],
      ['show-time-line', words.overview.timeLine.none],
      ['show-names', words.overview.names.none],
    ] as const) {
      await pickMenu(workbench, part)
      await expect(page.getByRole('main').getByText(says)).toBeVisible()
      await expect(inMain(page, titles['import-files'])).toBeVisible()
    }
    await expectAccessible(page)
    await inMain(page, titles['import-files']).click()
    await expect(textOf(page)).toBeVisible()
  })

  await test.step('with articles, what is missing is made of them', async () => {
    for (const list of ['Control+2', 'Control+3', 'Control+4']) {
      await page.keyboard.press(list)
      await library(page).getByRole('button', { name: words.begin.article }).click()
      await expect(page.getByRole('grid', { name: 'Articles' })).toBeVisible()
    }
  })

  await test.step('with claims, sources and conflicts begin at them', async () => {
    for (const figure of ['one day in Ghouta', 'three days in the northern countryside']) {
      await selectWords(page, textOf(page), figure)
      await page.keyboard.press('h')
      await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(figure)
    }
    await page.keyboard.press('Control+4')
    await library(page).getByRole('button', { name: words.begin.claim }).click()
    await expect(page.getByRole('grid', { name: 'Claims' })).toBeVisible()
    await page.keyboard.press('Control+3')
    await expectAccessible(page)
    await library(page).getByRole('button', { name: titles['new-conflict'] }).click()
    await expect(dialog(page)).toBeVisible()
    for (const row of await dialog(page).getByRole('row').all()) await row.click()
    await expect(dialog(page).getByRole('textbox', { name: words.conflicts.making.question })).toHaveValue(
      /\?$/,
    )
  })
})
