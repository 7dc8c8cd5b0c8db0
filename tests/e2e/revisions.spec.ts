import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { editHoms, quotes } from '../domain/revisions/edited-homs'
import { answerDialogs, expect, menuItem, pickMenu, selectWords, test, textOf } from './workbench'
import type { Workbench } from './workbench'

const SEED = join(import.meta.dirname, '../../seeds/003_9d1e76538e00f2da.txt')
const TITLE = /Kerry and Lavrov discuss/

/** A project of one article, with a claim for each thing that will become of its words. */
async function markedProject(workbench: Workbench, folder: string): Promise<void> {
  const { page } = workbench
  await answerDialogs(workbench, { save: join(folder, 'Later.plumbline'), open: [SEED] })
  await pickMenu(workbench, 'new-project')
  await expect(page.getByText('No articles yet.')).toBeVisible()
  await pickMenu(workbench, 'import-files')
  await expect(page.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible()
  for (const words of Object.values(quotes)) {
    await selectWords(page, textOf(page), words)
    await page
      .getByRole('toolbar', { name: 'Selected words' })
      .getByRole('button', { name: /New claim/ })
      .click()
    await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(words)
    if (words === quotes.changed) {
      await page.getByRole('button', { name: /Verdict$/ }).click()
      await page.getByRole('option', { name: /^Supported/ }).click()
      await page.getByRole('button', { name: 'Set “Supported” all the same' }).click()
      await expect(page.getByRole('button', { name: /Verdict$/ })).toContainText('Supported')
    }
  }
}

/** Puts a file with the later version in place of the text, from the article's inspector. */
async function replaceText(workbench: Workbench, folder: string): Promise<void> {
  const { page } = workbench
  const later = join(folder, 'later.txt')
  await writeFile(later, editHoms(await readFile(SEED, 'utf8')))
  await answerDialogs(workbench, { open: [later] })
  await openArticleInspector(page)
  await page.getByRole('region', { name: 'Revisions' }).getByRole('button', { name: 'Replace text…' }).click()
  await page
    .getByRole('dialog', { name: 'Replace text' })
    .getByRole('button', { name: 'Choose a file…' })
    .click()
}

async function openArticleInspector(page: Page): Promise<void> {
  const close = page.getByRole('button', { name: 'Close the inspector' })
  if (await close.isVisible()) await close.click()
  await page.getByRole('row', { name: TITLE }).dblclick()
  await expect(page.getByRole('region', { name: 'Revisions' })).toBeVisible()
}

const toReview = (page: Page) => page.getByRole('grid', { name: 'To review' }).getByRole('row')
const left = (page: Page) => page.getByRole('main').getByRole('status')

test('a later version of a text: each mark with its outcome, reviewed one after another', async ({
  start,
  folder,
}) => {
  const first = await start()
  const { page } = first
  await markedProject(first, folder)

  await test.step('the text is replaced, and what is not exact is listed', async () => {
    await replaceText(first, folder)
    await expect(left(page)).toHaveText('4 left')
    await expect(toReview(page)).toHaveText([
      /≠ changed.*more than 120,000/,
      /\? several places fit.*at least 19 killed, Homs/,
      /∅ no longer in the text.*employing the term/,
      /↕ moved.*also reported the mortar attack/,
    ])
    await expect(page.getByRole('row', { name: TITLE })).toContainText('4 to review')
  })

  await test.step('changed: the old and the new words, and a verdict that wants another look', async () => {
    const detail = page.getByRole('region', { name: 'What became of it' })
    await expect(detail.getByRole('deletion')).toHaveText(['120,000', /^more than 120,000 /])
    await expect(detail.getByRole('insertion')).toHaveText(['130,000', /^more than 130,000 /])
    await expect(detail).toContainText('Supported – wants another look')
    await expect(textOf(page).locator('mark[data-changed="true"]')).toHaveText('more than 130,000')
    await page.keyboard.press('Enter')
    await expect(left(page)).toHaveText('3 left')
  })

  await test.step('ambiguous: the candidates in their sentences, one chosen by keyboard', async () => {
    const places = page.getByRole('grid', { name: 'Places that fit' }).getByRole('row')
    await expect(places).toHaveText([/Paragraph 12.*at least 19 people/, /Paragraph 13.*at least 19 people/])
    await page.keyboard.press('Enter')
    await expect(places.first()).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(left(page)).toHaveText('2 left')
  })

  const second = await test.step('the rest is still there after a restart', async () => {
    await first.app.close()
    const again = await start()
    await expect(again.page.getByRole('row', { name: TITLE })).toContainText('2 to review')
    await openArticleInspector(again.page)
    await again.page.getByRole('button', { name: 'Review changes' }).click()
    await expect(left(again.page)).toHaveText('2 left')
    return again
  })

  await test.step('lost: chosen in the list, it is shown where it stood', async () => {
    await second.page.getByRole('button', { name: 'Claims' }).first().click()
    await second.page
      .getByRole('grid', { name: 'Claims' })
      .getByRole('row', { name: /employing the term/ })
      .click()
    const earlier = second.page.getByRole('region', { name: 'Text of the revision' })
    await expect(earlier.locator('mark')).toHaveText([quotes.lost])
    await expect(earlier.locator('mark')).toBeInViewport()
    await expect(second.page.getByRole('note')).toContainText('This is an earlier text: the words stood here')
    await second.page.getByRole('button', { name: 'Decide what becomes of them' }).click()
    await expect(left(second.page)).toHaveText('2 left')
  })

  await test.step('lost: the words of the earlier text, attached to others by hand', async () => {
    const detail = second.page.getByRole('region', { name: 'What became of it' })
    await expect(detail).toContainText('It blamed “terrorists” for the attack, employing the term')
    await second.page.keyboard.press('Enter')
    await expect(textOf(second.page)).toBeFocused()
    await selectWords(second.page, textOf(second.page), 'state media and anti-government activists said')
    await second.page.keyboard.press('Enter')
    await expect(left(second.page)).toHaveText('1 left')
  })

  await test.step('moved: confirmed, and nothing is left', async () => {
    await expect(toReview(second.page)).toBeFocused()
    await second.page.keyboard.press('Enter')
    await expect(left(second.page)).toHaveText('Nothing left')
    await second.page.getByRole('button', { name: 'Done' }).click()
    await second.page.getByRole('button', { name: 'Articles' }).first().click()
    await expect(second.page.getByRole('row', { name: TITLE })).not.toContainText('to review')
    await second.page.getByRole('row', { name: TITLE }).click()
    await expect(textOf(second.page).locator('mark')).toHaveText([
      quotes.moved,
      quotes.exact,
      // The second of the two equal sentences was chosen; these words stand in the first.
      'state media and anti-government activists said',
      quotes.ambiguous,
      'more than 130,000',
    ])
  })

  await test.step('the claim says so until its verdict is confirmed', async () => {
    await textOf(second.page).getByText('more than 130,000').click()
    await expect(second.page.getByRole('textbox', { name: 'Value' })).toHaveValue('130,000')
    await expect(second.page.getByText('changed after its verdict was given')).toBeVisible()
    await second.page.getByRole('button', { name: 'The verdict stands' }).click()
    await expect(second.page.getByText('changed after its verdict was given')).toBeHidden()
  })

  await test.step('undo leads back to the first text with all its marks', async () => {
    await second.page.getByRole('button', { name: 'Close the inspector' }).click()
    const changes = [
      'Change review mark',
      'Confirm moved words',
      'Attach to other words',
      'Choose place',
      'Accept changed words',
      'Replace text',
    ]
    for (const change of changes) {
      await expect.poll(async () => (await menuItem(second, 'undo')).label).toBe(`Undo ${change}`)
      await second.page.keyboard.press('Control+z')
      await expect.poll(async () => (await menuItem(second, 'undo')).label).not.toBe(`Undo ${change}`)
    }
    await expect(textOf(second.page).locator('mark')).toHaveText([
      quotes.exact,
      quotes.ambiguous,
      quotes.lost,
      quotes.moved,
      quotes.changed,
    ])
  })
})

test('a text is corrected in place; a draft is asked about and kept, and the difference can be read', async ({
  start,
}) => {
  const workbench = await start()
  const { page } = workbench
  await page.keyboard.press('Control+1')
  await openArticleInspector(page)
  const revisions = page.getByRole('region', { name: 'Revisions' })
  const editor = page.getByRole('textbox', { name: /^Text to correct of/ })

  await test.step('leaving the editor keeps what was typed', async () => {
    await revisions.getByRole('button', { name: 'Correct text…' }).click()
    await expect(editor).toHaveValue(/READ MORE/)
    await editor.fill((await editor.inputValue()).replace('READ MORE\n\n', ''))
    await page.getByRole('row', { name: TITLE }).dblclick()
    await expect(textOf(page)).toContainText('READ MORE')
    await revisions.getByRole('button', { name: 'Go on correcting…' }).click()
    await expect(editor).not.toHaveValue(/READ MORE/)
  })

  await test.step('cancelling asks', async () => {
    await page.getByRole('button', { name: 'Cancel' }).click()
    const question = page.getByRole('alertdialog', { name: 'Your correction is not saved. Throw it away?' })
    await question.getByRole('button', { name: 'Keep editing' }).click()
    await expect(editor).toBeFocused()
  })

  await test.step('closing the window asks, too', async () => {
    const asked = await workbench.app.evaluate(async ({ BrowserWindow, dialog }) => {
      const messages: string[] = []
      const keepEditing = 0
      dialog.showMessageBoxSync = (...args: unknown[]) => {
        messages.push(JSON.stringify(args.at(-1)))
        return keepEditing
      }
      const [window] = BrowserWindow.getAllWindows()
      const answered = new Promise((resolve) => window?.webContents.once('will-prevent-unload', resolve))
      window?.close()
      await answered
      return messages
    })
    expect(asked).toEqual([expect.stringContaining('A correction of a text is not saved.')])
    await expect(editor).not.toHaveValue(/READ MORE/)
  })

  await test.step('saving makes a revision; every mark stands on the same words', async () => {
    await page.getByRole('button', { name: 'Save correction' }).click()
    await expect(page.getByText(/All \d+ marks stand on the same words/)).toBeVisible()
    await expect(textOf(page)).not.toContainText('READ MORE')
    await expect(revisions.getByRole('listitem')).toHaveText([
      /2\. Corrected by hand.*current.*003_9d1e76538e00f2da\.txt/,
      /1\. Imported.*003_9d1e76538e00f2da\.txt/,
    ])
  })

  await test.step('the difference, and the earlier text', async () => {
    await revisions.getByRole('button', { name: 'Show what changed' }).click()
    const text = page.getByRole('region', { name: 'Text of the revision' })
    await expect(text.getByRole('deletion')).toHaveText('READ MORE')
    await revisions.getByRole('button', { name: 'Read', exact: true }).click()
    await expect(text).toContainText('READ MORE')
    await page.getByRole('button', { name: 'Back to the article' }).click()
  })

  await test.step('the same text again is refused', async () => {
    await revisions.getByRole('button', { name: 'Replace text…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Replace text' })
    const seed = await readFile(SEED, 'utf8')
    await dialog.getByRole('textbox').fill(seed.replace('READ MORE\n\n', ''))
    await dialog.getByRole('button', { name: 'Replace with pasted text' }).click()
    await expect(page.getByText('This is the very text that the article has now.')).toBeVisible()
    await page.keyboard.press('Escape')
    await dialog.getByRole('button', { name: 'Throw away' }).click()
    await expect(dialog).toBeHidden()
  })
})
