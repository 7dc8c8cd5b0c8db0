import type { Page } from '@playwright/test'
import { words } from '../../shared/words/words'
import { openFirstClaim } from './example-project'
import { status } from './window-parts'
import { expect, test, textOf } from './workbench'

/** An input method, as it puts a word together and then writes it. */
async function inputMethod(page: Page) {
  const session = await page.context().newCDPSession(page)
  return {
    compose: (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    /** A key that the method takes for itself: it writes nothing. */
    press: async (key: 'Enter' | 'Escape') => {
      const windowsVirtualKeyCode = key === 'Enter' ? 13 : 27
      for (const type of ['rawKeyDown', 'keyUp'] as const)
        await session.send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode })
    },
    write: (text: string) => session.send('Input.insertText', { text }),
  }
}

test('keys that go into the composing of a word save, open and leave nothing', async ({ start }) => {
  const { page } = await start()
  const method = await inputMethod(page)
  const field = page.getByRole('combobox', { name: words.search.field })

  await page.keyboard.press('Control+Shift+F')
  await expect(field).toBeFocused()
  await method.compose('Ghouta')
  await expect(field).toHaveValue('Ghouta')
  await expect(page.getByRole('listbox', { name: words.search.results }).getByRole('option')).not.toHaveCount(
    0,
  )
  for (const key of ['Enter', 'Escape'] as const) {
    await method.press(key)
    await expect(field).toBeFocused()
  }
  await method.write('Ghouta')
  await page.keyboard.press('Enter')
  await expect(textOf(page)).toBeFocused()

  await openFirstClaim(page)
  const wording = page.getByRole('textbox', { name: 'Wording' })
  const before = await wording.inputValue()
  await wording.focus()
  await page.keyboard.press('Control+End')
  await method.compose(' 停火')
  await method.press('Enter')
  await method.press('Escape')
  await expect(wording).toBeFocused()
  await expect(wording).toHaveValue(`${before} 停火`)
  await expect(page.getByRole('heading', { name: /停火/ })).toHaveCount(0)
  await method.write(' 停火')
  await wording.blur()
  await expect(status(page)).toContainText('Saved')
  await expect(wording).toHaveValue(`${before} 停火`)
})

test('Enter presses a button of the search, and opens no place', async ({ start }) => {
  const { page } = await start()
  const kept = page.getByRole('group', { name: words.lists.views.title })
  const field = page.getByRole('combobox', { name: words.search.field })
  const dialog = page.getByRole('dialog')
  await page.keyboard.press('Control+Shift+F')
  await expect(field).toBeFocused()
  await page.keyboard.type('mortar')
  await kept.getByRole('button', { name: words.lists.views.keep }).click()
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Enter')
  const view = kept.getByRole('button', { name: 'mortar' })
  await expect(view).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(view).toHaveAttribute('aria-pressed', 'false')
  await expect(field).toHaveValue('')
  await page.keyboard.press('Enter')
  await expect(view).toHaveAttribute('aria-pressed', 'true')
  await expect(field).toHaveValue('mortar')
})
