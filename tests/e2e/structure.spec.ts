import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { answerDialogs, askMain, expect, menuItem, pickMenu, selectWords, test, textOf } from './workbench'

const filler =
  'The council of the province gave its count on Tuesday, after two days in which nobody could say how many there were.'
const page = `<html lang="en"><head><title>Toll by town</title><link rel="canonical" href="https://news.example.org/a/"></head><body><article>
<h1>Toll by town</h1><p>${filler}</p><h2>What is known</h2>
<table><thead><tr><th>Place</th><th>Killed</th><th>Missing</th></tr></thead><tbody>
<tr><th scope="row">Odrin</th><td></td><td>12</td></tr><tr><th scope="row">حمص</th><td>96 people were killed</td><td>3</td></tr></tbody></table>
<figure><figcaption>The bridge of Odrin on 9 May 2024. Photo: A. Haddad</figcaption></figure>
<ol><li>Ask the <a href="hospital.html">hospital</a></li><li>Ask the council</li></ol><ul><li>By telephone</li></ul>
<blockquote><p>We saw it, all of us.</p></blockquote><p>${filler}</p></article></body></html>`

test('a table is read as a table, and a claim is made of words in a cell', async ({
  start,
  folder,
}, info) => {
  const workbench = await start()
  const { page: window } = workbench
  const file = join(folder, 'toll.html')
  await writeFile(file, page)
  await answerDialogs(workbench, { open: [file] })
  await pickMenu(workbench, 'import-files')
  const text = textOf(window)
  await expect(text).toContainText('What is known')
  await expect(text.getByRole('heading', { name: 'What is known', level: 3 })).toBeVisible()
  const table = text.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText(['Place', 'Killed', 'Missing'])
  await expect(table.getByRole('rowheader')).toHaveText(['Odrin', 'حمص'])
  await expect(table.getByRole('cell')).toHaveText(['', '12', '96 people were killed', '3'])
  await expect(text.getByTitle('Caption', { exact: true })).toHaveText(/^The bridge of Odrin/)
  await expect(text.getByTitle('https://news.example.org/a/hospital.html')).toHaveText('hospital')

  await selectWords(window, text, '96 people')
  await window.getByRole('button', { name: /New claim/ }).click()
  await expect(window.getByRole('textbox', { name: 'Wording' })).toHaveValue('96 people')
  await expect(table.getByRole('cell').nth(2).locator('mark')).toHaveText('96 people')
  for (const scheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme: scheme })
    await window.screenshot({ path: info.outputPath(`${scheme}.png`) })
  }
})

const copiedIn = (app: ElectronApplication): Promise<string> =>
  askMain(() =>
    app.evaluate(() => (globalThis as unknown as { readClipboard: () => string }).readClipboard()),
  )

const withNotes = `<html lang="en"><head><title>Toll and notes</title><link rel="canonical" href="https://news.example.org/a/"></head><body><article>
<h1>Toll and notes</h1><p>${filler} The <a href="/hospital">provincial hospital</a> counted 96<sup><a href="#n1">1</a></sup> and the
<a href="mailto:desk@example.org">desk</a> asked again, as a <a href="javascript:alert(1)">script</a> would.</p><p>${filler}</p><p>${filler}</p>
<p id="n1">Without those who were found later.</p></article></body></html>`

test('a link is opened only on purpose, and a note leads there and back', async ({ start, folder }, info) => {
  const workbench = await start()
  const { app, page: window } = workbench
  const file = join(folder, 'notes.html')
  await writeFile(file, withNotes)
  await answerDialogs(workbench, { open: [file] })
  // The system's dialog is out of a test's reach: this notes what it is asked, and cancels.
  await app.evaluate(({ dialog, clipboard }) => {
    const asked: unknown[] = []
    Object.assign(globalThis, { asked, readClipboard: () => clipboard.readText() })
    dialog.showMessageBox = async (...args: readonly unknown[]) => {
      asked.push((args.at(-1) as { detail: string }).detail.split('\n')[0])
      return { response: 1, checkboxChecked: false }
    }
  })
  const asked = (): Promise<unknown> =>
    askMain(() => app.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked))
  const selected = (): Promise<string> => window.evaluate(() => String(document.getSelection()))
  await pickMenu(workbench, 'import-files')
  const text = textOf(window)
  const link = text.getByRole('link', { name: 'provincial hospital' })
  await expect(link).toBeVisible()
  await expect(text.getByRole('link')).toHaveText(['provincial hospital', 'desk'])

  await test.step('the caret in a link shows where it leads, and words of it are selected', async () => {
    await selectWords(window, text, 'hospital')
    await link.click()
    await expect(window.getByText('https://news.example.org/hospital', { exact: true })).toBeVisible()
    await link.dblclick()
    await expect.poll(selected).toMatch(/^(?:provincial|hospital)$/)
    expect(await asked()).toEqual([])
  })
  await test.step('a key at the caret, or a click with Ctrl, asks whether to open it', async () => {
    await link.click()
    await expect(window.getByText('Ctrl+click or Alt+Enter opens it')).toBeVisible()
    await window.keyboard.press('Alt+Enter')
    await expect.poll(asked).toEqual(['https://news.example.org/hospital'])
    await link.click({ modifiers: ['Control'] })
    await expect.poll(asked).toHaveLength(2)
    await link.click({ button: 'right' })
    await window.getByRole('menuitem', { name: 'Copy the Address of the Link' }).click()
    await expect.poll(() => copiedIn(app)).toBe('https://news.example.org/hospital')
  })
  await test.step('what is not of the web is shown, and not opened', async () => {
    await text.getByRole('link', { name: 'desk' }).click()
    await expect(window.getByText('mailto:desk@example.org', { exact: true })).toBeVisible()
    await expect.poll(() => menuItem(workbench, 'open-link')).toMatchObject({ enabled: false })
  })
  await test.step('the mark of a note leads to its words and back', async () => {
    const mark = text.locator('[role="doc-noteref"]')
    await mark.click()
    await expect(window.getByText('F12 goes to the note.')).toBeVisible()
    await window.keyboard.press('F12')
    await expect.poll(selected).toBe('Without those who were found later.')
    for (const scheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme: scheme })
      await window.screenshot({ path: info.outputPath(`${scheme}.png`) })
    }
    await expect(window.getByText('F12 goes back to the mark')).toBeVisible()
    await window.keyboard.press('F12')
    await expect.poll(selected).toBe('[1]')
    await mark.click({ modifiers: ['Control'] })
    await expect.poll(selected).toBe('Without those who were found later.')
    expect(await asked()).toHaveLength(2)
  })
})

test('an original is read again: what would change is shown first, taken whole, and taken back by one undo', async ({
  start,
  folder,
}, info) => {
  const workbench = await start()
  const { page: window } = workbench
  const file = join(folder, 'again.html')
  await writeFile(file, page.replace('Toll by town', 'Toll read again'))
  await answerDialogs(workbench, { open: [file] })
  await pickMenu(workbench, 'import-files')
  const text = textOf(window)
  await expect(text).toContainText('What is known')
  const dialog = window.getByRole('dialog', { name: 'Read the original again' })

  await test.step('where it reads as before, nothing is offered', async () => {
    await pickMenu(workbench, 'reread-original')
    await expect(dialog).toContainText('It reads as the article does now')
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    await expect(dialog).toBeHidden()
  })
  await test.step('after a correction it shows the words and marks that would change', async () => {
    await pickMenu(workbench, 'correct-text')
    const editor = window.getByRole('textbox', { name: /^Text to correct of/ })
    await editor.fill((await editor.inputValue()).replace('96 people were', '69 people were'))
    await window.getByRole('button', { name: 'Save correction' }).click()
    await expect(text).toContainText('69 people were killed')
    await selectWords(window, text, '69 people')
    await window.getByRole('button', { name: /New claim/ }).click()
    await expect(window.getByRole('textbox', { name: 'Wording' })).toHaveValue('69 people')
    await pickMenu(workbench, 'reread-original')
    await expect(dialog).toContainText('1 word comes in, 1 word goes.')
    await expect(dialog).toContainText('This text was put right by hand.')
    await expect(dialog.getByRole('list', { name: 'Marks' })).toContainText('69 people becomes 96 people')
    await expect(dialog.getByRole('deletion')).toHaveText('69')
    await expect(dialog.getByRole('insertion')).toHaveText('96')
    await window.screenshot({ path: info.outputPath('preview.png') })
    await dialog.getByRole('button', { name: 'Take the new reading' }).click()
    await expect(dialog).toBeHidden()
    await expect(text).toContainText('96 people were killed')
  })
  await test.step('one undo takes it back', async () => {
    await expect.poll(async () => (await menuItem(workbench, 'undo')).label).toBe('Undo Read original again')
    await window.getByRole('row', { name: /Toll by town/ }).click()
    await expect(text).toContainText('96 people were killed')
    await window.keyboard.press('Control+z')
    await expect(text).toContainText('69 people were killed')
  })
})
