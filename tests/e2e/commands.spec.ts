import { createHash } from 'node:crypto'
import type { ElectronApplication, Page } from '@playwright/test'
import { allCommands } from '../../shared/ipc/commands'
import { words } from '../../shared/words/words'
import { expectAccessible } from './expect-accessible'
import { askMain, expect, menuItem, pickMenu, selectWords, test, textOf } from './workbench'
import type { Workbench } from './workbench'

const { titles } = words.commands
const palette = (page: Page) => page.getByRole('dialog', { name: words.commands.palette })
const inPalette = (page: Page, id: keyof typeof titles) =>
  palette(page)
    .getByRole('menuitem')
    .filter({ has: page.getByText(titles[id], { exact: true }) })

test('menu and palette show off what does nothing, and follow what is done', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  const isOn = async (id: keyof typeof titles) => (await menuItem(workbench, id)).enabled
  await expect.poll(() => isOn('show-claims')).toBe(true)
  expect(await isOn('new-claim')).toBe(false)
  expect(await isOn('link-evidence')).toBe(false)

  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: /battles to save truce/ }).click()
  await selectWords(page, textOf(page), '250,000')
  await expect.poll(() => isOn('new-claim')).toBe(true)
  expect(await isOn('add-occurrence')).toBe(false)

  await page.keyboard.press('Control+Shift+P')
  await expectAccessible(page)
  await expect(inPalette(page, 'new-claim')).not.toHaveAttribute('aria-disabled', 'true')
  await expect(inPalette(page, 'link-evidence')).toHaveAttribute('aria-disabled', 'true')
  // A question stands in front of the window: nothing behind it is on.
  await expect.poll(() => isOn('import-files')).toBe(false)
  await page.keyboard.type('new claim')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(palette(page)).toBeHidden()
  await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue('250,000')
  await expect.poll(() => isOn('link-evidence')).toBe(true)
  expect(await isOn('new-claim')).toBe(false)

  // The words that the open claim stands on are no further place of it, and white space is none of anything.
  await selectWords(page, textOf(page), '250,000')
  await expect.poll(() => isOn('new-claim')).toBe(true)
  expect(await isOn('add-occurrence')).toBe(false)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => isOn('new-claim')).toBe(false)
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe(' ')
  expect(await isOn('new-claim')).toBe(false)
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => isOn('add-occurrence')).toBe(true)

  await pickMenu(workbench, 'link-evidence')
  await expect(page.getByRole('heading', { name: 'Link evidence to' })).toBeVisible()
  await expect.poll(() => isOn('link-evidence')).toBe(false)
})

test('the manual names commands with their keys, and is searched', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await page.keyboard.press('F1')
  const manual = page.getByRole('dialog', { name: words.manual.title })
  const contents = manual.getByRole('navigation', { name: words.manual.contents })
  await expect(contents.getByRole('button')).toHaveCount(words.manual.pages.length)
  await contents.getByRole('button', { name: 'Claims' }).click()
  await expect(manual.getByText('New Claim from Selection H').first()).toBeVisible()
  await expectAccessible(page)
  await manual.getByRole('searchbox', { name: words.manual.search }).fill('passphrase border')
  await expect(contents.getByRole('button')).toHaveText([/^Keeping it safe\s*\d+ places$/u])
  await expect(manual.locator('mark').first()).toBeInViewport()
  await expect(manual.locator('mark', { hasText: 'border' })).toHaveText(['border'])
  const picture = manual.getByRole('img')
  await manual.getByRole('searchbox', { name: words.manual.search }).fill('ledger')
  await contents.getByRole('button', { name: /^Conflicts/ }).click()
  await expect(picture).toHaveCount(2)
  for (const each of await picture.all())
    await expect.poll(() => each.evaluate((drawn) => (drawn as HTMLImageElement).naturalWidth)).toBe(1680)
  await manual.getByRole('searchbox', { name: words.manual.search }).fill('passphrase border')
  await expect(manual.getByRole('heading', { name: 'Keeping it safe' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(manual).toBeHidden()
})

test('about says what the program is, that it makes no connection, and every licence', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await pickMenu(workbench, 'about')
  const about = page.getByRole('dialog', { name: words.about.title })
  await expect(about.getByText(/^Version \d+\.\d+\.\d+$/u)).toBeVisible()
  await expect(about.getByText(words.about.network)).toBeVisible()
  const icon = about.getByRole('img', { name: words.about.icon })
  await expect
    .poll(() => icon.evaluate((drawn) => (drawn as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0)
  await about.getByText(words.about.licences).click()
  await expect(about.getByText('Apache License', { exact: false }).first()).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(about).toBeHidden()
})

test('selected words, articles and claims have context menus of the same commands', async ({ start }) => {
  const { page } = await start()
  const menu = page.getByRole('menu', { name: words.commands.contextMenu })
  await page.keyboard.press('Control+1')
  const article = page.getByRole('row', { name: /battles to save truce/ })
  await article.click({ button: 'right' })
  await expect(textOf(page)).toBeVisible()
  await expect(menu.getByRole('menuitem', { name: titles['review-changes'] })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()

  await selectWords(page, textOf(page), '250,000')
  const box = await page.evaluate(() =>
    document.getSelection()?.getRangeAt(0).getBoundingClientRect().toJSON(),
  )
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button: 'right' })
  await expect(menu.getByRole('menuitem', { name: titles['add-occurrence'] })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await menu.getByRole('menuitem', { name: titles['new-claim'] }).click()
  await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue('250,000')

  await page.keyboard.press('Control+2')
  await page.getByRole('row', { name: '250,000' }).click({ button: 'right' })
  await menu.getByRole('menuitem', { name: titles['link-evidence'] }).click()
  await expect(page.getByRole('heading', { name: 'Link evidence to' })).toBeVisible()
})

test('the list of keys is scrolled without the mouse, and names every key', async ({ start }) => {
  const { page } = await start()
  await page.keyboard.press('Control+/')
  const sheet = page.getByRole('dialog', { name: words.commands.shortcuts })
  for (const { id, keys, letters = {} } of allCommands)
    if (keys.length > 0 || Object.keys(letters).length > 0)
      await expect(sheet.getByRole('row', { name: titles[id].replace('…', '') }).first()).toBeAttached()
  await expectAccessible(page)
  const scrolled = sheet.getByRole('region', { name: words.commands.shortcuts })
  await scrolled.focus()
  await page.keyboard.press('End')
  await expect.poll(() => scrolled.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0)
})

/** What happened outside of the page since it was asked last: questions of the system, folders shown, colours changed. */
async function watchSystem(app: ElectronApplication): Promise<() => Promise<number>> {
  await app.evaluate(({ app: program, dialog, shell }) => {
    const heard = { count: 0 }
    Object.assign(globalThis, { heard })
    dialog.showOpenDialog = async () => ((heard.count += 1), { canceled: true, filePaths: [] })
    // The second button is the one that does nothing.
    dialog.showMessageBox = async () => ((heard.count += 1), { response: 1, checkboxChecked: false })
    dialog.showSaveDialog = async () => ((heard.count += 1), { canceled: true, filePath: '' })
    // A page that is printed belongs to the system, too.
    program.on('web-contents-created', (_, contents) => {
      contents.print = (_options, printed) => ((heard.count += 1), printed?.(true, ''))
    })
    shell.openPath = async () => ((heard.count += 1), '')
    shell.showItemInFolder = () => void (heard.count += 1)
  })
  return () =>
    askMain(() => app.evaluate(() => (globalThis as unknown as { heard: { count: number } }).heard.count))
}

const hashOf = (what: unknown): string => createHash('sha256').update(JSON.stringify(what)).digest('hex')

/** What the window shows, where the focus is, and which colours were chosen. */
const looksOf = async ({ app, page }: Workbench): Promise<string> =>
  hashOf([
    await page.evaluate(() => {
      const focus = document.activeElement
      const path: number[] = []
      for (let each = focus; each?.parentElement; each = each.parentElement)
        path.push([...each.parentElement.children].indexOf(each))
      return [document.querySelector('#root')?.parentElement?.innerHTML, path]
    }),
    await askMain(() => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)),
  ])

/** How often the window told something to those who hear it. */
async function watchVoice(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const heard = { count: 0 }
    Object.assign(globalThis, { heard })
    const region = document.querySelector('[aria-label="What was done"] output')
    if (region)
      new MutationObserver(() => (heard.count += 1)).observe(region, {
        childList: true,
        subtree: true,
        characterData: true,
      })
  })
  return () => page.evaluate(() => (globalThis as unknown as { heard: { count: number } }).heard.count)
}

/** Whether something has the focus, or is on the way to it. */
const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body)

test('every command that is on does something, is heard, and leaves the focus on something', async ({
  start,
}) => {
  const workbench = await start()
  const { app, page } = workbench
  const asked = await watchSystem(app)
  const told = await watchVoice(page)

  /** An article is read, words of it are selected, and a claim is open beside it. */
  const readAndSelect = async (): Promise<void> => {
    await page.keyboard.press('Escape')
    if (await page.getByRole('button', { name: 'Open the example' }).isVisible())
      await page.getByRole('button', { name: 'Open the example' }).click()
    const inArabic = page.getByRole('heading', { level: 1, name: 'Syria ceasefire (example in Arabic)' })
    if ((await inArabic.count()) > 0) await pickMenu(workbench, 'open-example')
    await expect(inArabic).toHaveCount(0)
    const beside = page.getByRole('button', { name: words.workbench.slots.close })
    if (await beside.isVisible()) await beside.click()
    await page.getByRole('button', { name: 'Claims', exact: true }).click()
    await page.getByRole('row', { name: /more than 120,000/ }).click()
    // The text moves until the claim is seen.
    await expect(textOf(page).locator('mark', { hasText: 'more than 120,000' })).toBeInViewport()
    // What is selected already would be dragged.
    await textOf(page).press('ArrowLeft')
    await selectWords(page, textOf(page), 'artillery')
    // Once they were added to the claim they cannot be added again.
    await expect.poll(async () => (await menuItem(workbench, 'new-claim')).enabled).toBe(true)
    await expect.poll(async () => (await menuItem(workbench, 'link-evidence')).enabled).toBe(true)
  }
  await readAndSelect()
  // So that undo and redo have something.
  for (const word of ['Observatory', 'mortar rounds']) {
    await selectWords(page, textOf(page), word)
    await page.keyboard.press('h')
    await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(word)
  }
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await menuItem(workbench, 'redo')).enabled).toBe(true)

  const tried: string[] = []
  for (const { id, checked } of allCommands) {
    await readAndSelect()
    if (!(await menuItem(workbench, id)).enabled) continue
    // What is chosen already stays chosen.
    if (checked === 'theme-system') continue
    const before = [await looksOf(workbench), await asked()]
    const silent = [await told(), await asked()]
    await pickMenu(workbench, id)
    await expect
      .poll(async () => [await looksOf(workbench), await asked()], { message: titles[id] })
      .not.toEqual(before)
    // Until it is done: while a project is closed, its window is still there.
    await expect(page.getByText('Saving…')).toHaveCount(0)
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect.poll(() => hasFocus(page), { message: `the focus after ${titles[id]}` }).toBe(true)
    // A question in front of the window, or one of the system, is told by itself.
    if ((await page.getByRole('dialog').count()) === 0)
      await expect
        .poll(async () => [await told(), await asked()], { message: `the voice after ${titles[id]}` })
        .not.toEqual(silent)
    tried.push(id)
  }
  expect(tried).toEqual(
    expect.arrayContaining(['undo', 'redo', 'new-claim', 'add-occurrence', 'close-project']),
  )
})
