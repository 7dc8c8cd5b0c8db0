import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openFirstClaim } from './example-project'
import { answer, dialog } from './window-parts'
import { answerDialogs, expect, pickMenu, test } from './workbench'

const claims = (page: Page) => page.getByRole('grid', { name: 'Claims' }).getByRole('row')

async function resolveExample(page: Page): Promise<void> {
  const form = page.getByRole('region', { name: 'Resolve' })
  await form.getByRole('textbox', { name: /^Reason/ }).fill('Both are lower bounds.')
  await form.getByRole('button', { name: 'Resolve' }).click()
  await expect(page.getByRole('region', { name: 'Resolution' })).toBeVisible()
}

test('a resolution is lost only after a question, and one undo brings all of it back', async ({ start }) => {
  const { page } = await start()
  await resolveExample(page)
  await expect(answer(page)).toContainText('Resolved the conflict')
  await openFirstClaim(page)
  const count = await claims(page).count()

  await page.getByRole('button', { name: 'Remove claim' }).click()
  await expect(dialog(page)).toContainText('A resolution would be lost')
  await expect(dialog(page)).toContainText('Both are lower bounds.')
  await expect(dialog(page)).toContainText('more than 120,000; others say more than 100,000')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(claims(page)).toHaveCount(count)

  await page.getByRole('button', { name: 'Remove claim' }).click()
  await page.getByRole('button', { name: 'Take it away all the same' }).click()
  await expect(claims(page)).toHaveCount(count - 1)
  await expect(answer(page)).toContainText(/Removed the claim “.*100,000.*”, with .*the conflict “/)
  await answer(page).getByRole('button', { name: 'All of it' }).click()
  await expect(answer(page).getByRole('listitem')).toHaveCount(2)

  await answer(page).getByRole('button', { name: /^Undo/ }).click()
  await expect(claims(page)).toHaveCount(count)
  await expect(answer(page)).toContainText('Taken back: removed the claim')
  await expect(page.getByRole('textbox', { name: 'Wording' })).toBeVisible()
  await page.getByRole('button', { name: /^Conflicts/ }).click()
  await page.getByRole('row', { name: 'How many have been killed in Syria?' }).click()
  await expect(page.getByRole('region', { name: 'Resolution' })).toContainText('Both are lower bounds.')
})

test('a resolution gives its claims their verdicts, and one undo takes all of it back', async ({ start }) => {
  const { page } = await start()
  const form = page.getByRole('region', { name: 'Resolve' })
  const cards = page.getByRole('group', { name: 'Verdict', exact: true })
  const found = (letter: string) => form.getByRole('group', { name: `Claim ${letter}, with this resolution` })
  const before = await cards.allInnerTexts()
  await found('A')
    .getByRole('button', { name: /Outdated/ })
    .click()
  await found('B')
    .getByRole('button', { name: /Disputed/ })
    .click()
  await expect(found('A')).toContainText('Outdated')
  expect(await cards.allInnerTexts()).toEqual(before)

  await resolveExample(page)
  await expect(answer(page)).toContainText('with the verdicts of its claims')
  await expect(cards.nth(0)).toContainText('Outdated')
  await expect(cards.nth(1)).toContainText('Disputed')

  await answer(page).getByRole('button', { name: /^Undo/ }).click()
  await expect(form).toBeVisible()
  expect(await cards.allInnerTexts()).toEqual(before)

  await test.step('a claim that nothing supports is not called supported without a question', async () => {
    const bare = found('B')
    await bare.getByRole('button', { name: / Supported$/ }).click()
    await form.getByRole('textbox', { name: /^Reason/ }).fill('It is the later figure.')
    await form.getByRole('button', { name: 'Resolve' }).click()
    await dialog(page).getByRole('button', { name: 'Leave it' }).click()
    await expect(form).toBeVisible()
  })
})

test('an article and a conflict ask too before they take a resolution along', async ({ start }) => {
  const { page } = await start()
  await resolveExample(page)
  await page.getByRole('button', { name: 'Remove conflict' }).click()
  await expect(dialog(page)).toContainText('A resolution would be lost')
  await dialog(page).getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('region', { name: 'Resolution' })).toBeVisible()

  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: /Kerry and Lavrov discuss/ }).click()
  await page.getByRole('button', { name: 'Remove article and what is marked in it' }).click()
  await expect(dialog(page)).toContainText('A resolution would be lost')
  await dialog(page).getByRole('button', { name: 'Take it away all the same' }).click()
  await expect(page.getByRole('grid', { name: 'Articles' }).getByRole('row')).toHaveCount(4)
  await expect(answer(page)).toContainText('Removed the article “Kerry and Lavrov discuss')
  await page.keyboard.press('Control+Z')
  await expect(page.getByRole('grid', { name: 'Articles' }).getByRole('row')).toHaveCount(5)
  await expect(answer(page).getByRole('button', { name: /^Redo/ })).toBeVisible()
})

test('the answer lies over nothing, and an export is opened and shown from it', async ({ start, folder }) => {
  const workbench = await start()
  const { page, app } = workbench
  const opened = await app.evaluateHandle(({ shell }) => {
    const paths: string[] = []
    shell.openPath = async (path) => {
      paths.push(`open ${path}`)
      return ''
    }
    shell.showItemInFolder = (path) => void paths.push(`show ${path}`)
    return paths
  })
  const report = join(folder, 'report.html')
  await answerDialogs(workbench, { save: report })
  await pickMenu(workbench, 'export-html')
  await expect(answer(page)).toContainText(`The report was written to ${report}`)
  await answer(page).getByRole('button', { name: 'Open', exact: true }).click()
  await answer(page).getByRole('button', { name: 'Show in Folder' }).click()
  await expect.poll(() => opened.jsonValue()).toEqual([`open ${report}`, `show ${report}`])

  const line = await answer(page).boundingBox()
  const main = await page.getByRole('main').boundingBox()
  expect(main && line && main.y + main.height <= line.y).toBe(true)
})
