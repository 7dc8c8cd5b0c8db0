import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from '@playwright/test'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { locateRuntime } from '../../scripts/runtime.mjs'
import { askMain, pickItem } from '../drive/ask-main'
import { launchHeld } from '../drive/launch-held'

/** A running workbench with a profile of its own: what the tests click on. */
export type Workbench = {
  readonly app: ElectronApplication
  readonly page: Page
  /** Its profile and everything that a test writes; gone after the test. */
  readonly folder: string
}

type Fixtures = {
  /** True where nobody has used the program on this machine: the tour is offered. */
  readonly isNewcomer: boolean
  /** A fresh folder for this test. */
  readonly folder: string
  /** Starts the workbench on the profile of this test; a second start is a restart. */
  readonly start: (...args: readonly string[]) => Promise<Workbench>
  /** The same where it asks at once where something goes, with the answer to that. */
  readonly startSaving: (savesTo: string, ...args: readonly string[]) => Promise<Workbench>
}

export const test = base.extend<Fixtures>({
  isNewcomer: [false, { option: true }],
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'plumbline-e2e-'))
    await use(folder)
    // The processes of a program that crashed write into its profile for a moment longer.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  },
  start: async ({ startSaving }, use) => use((...args) => startSaving('', ...args)),
  startSaving: async ({ folder, isNewcomer }, use, testInfo) => {
    const running: ElectronApplication[] = []
    const stderr: string[] = []
    await use(async (savesTo, ...extra) => {
      const { program, args, env } = locateRuntime()
      const temporary = join(folder, 'tmp')
      await mkdir(temporary, { recursive: true })
      if (!isNewcomer) await knowTour(join(folder, 'profile'))
      const [root = '', ...flags] = args
      const app = await launchHeld({
        executablePath: program,
        starter: join(import.meta.dirname, '../drive/held-start'),
        app: root,
        args: [
          ...flags,
          `--user-data-dir=${join(folder, 'profile')}`,
          '--force-device-scale-factor=1',
          ...extra,
        ],
        env: { ...env, TMPDIR: temporary, PLUMBLINE_SAVES_TO: savesTo },
      })
      running.push(app)
      app.process().stderr?.on('data', (data: Buffer) => stderr.push(data.toString()))
      const page = await app.firstWindow()
      page.on('pageerror', (error) => stderr.push(`page: ${error.message}`))
      await page.getByRole('main').waitFor()
      return { app, page, folder }
    })
    for (const app of running) await app.close().catch(() => {})
    if (testInfo.status !== testInfo.expectedStatus)
      await testInfo.attach('stderr', { body: stderr.join(''), contentType: 'text/plain' })
  },
})

/** The tour is not offered, but to a newcomer. */
async function knowTour(profile: string): Promise<void> {
  await mkdir(profile, { recursive: true })
  await writeFile(join(profile, 'settings.json'), '{"tourSeen":true}', { flag: 'wx' }).catch(() => {})
}

export { askMain, expect }

/** Answers the next questions of the system as a journalist would who picks these paths. */
export async function answerDialogs(
  { app }: Workbench,
  answers: { readonly open?: readonly string[]; readonly save?: string },
): Promise<void> {
  await app.evaluate(({ dialog }, { open, save }) => {
    dialog.showOpenDialog = async () => ({ canceled: open === undefined, filePaths: [...(open ?? [])] })
    dialog.showSaveDialog = async () => ({ canceled: save === undefined, filePath: save ?? '' })
  }, answers)
}

/** Picks an item of the native menu by its id, as a click on it would. */
export async function pickMenu(workbench: Workbench, id: string): Promise<void> {
  await expect
    .poll(async () => (await menuItem(workbench, id)).enabled, { message: `“${id}” should be on.` })
    .toBe(true)
  await pickItem(workbench.app, id)
}

/** What a menu item says, and whether it is on. */
export function menuItem({ app }: Workbench, id: string): Promise<{ label: string; enabled: boolean }> {
  return askMain(() =>
    app.evaluate(({ Menu }, itemId) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(itemId)
      return { label: item?.label ?? '', enabled: item?.enabled ?? false }
    }, id),
  )
}

/** Selects words of a text, when it is there, with the mouse: presses before the first letter, drags, lets go behind the last. */
export async function selectWords(page: Page, pane: Locator, words: string): Promise<void> {
  await expect
    .poll(() => findWords(pane, words), { message: `The text should hold “${words}”.` })
    .not.toBeNull()
  const found = await findWords(pane, words)
  if (!found) throw new Error(`The text no longer holds “${words}”.`)
  await page.mouse.move(found.from.x, found.from.y)
  await page.mouse.down()
  await page.mouse.move(found.to.x, found.to.y, { steps: 12 })
  await page.mouse.up()
}

type Place = { readonly x: number; readonly y: number }

/** Brings words into view, and says where in the window their first and last letters are; null where they are not there. */
function findWords(
  pane: Locator,
  words: string,
): Promise<{ readonly from: Place; readonly to: Place } | null> {
  return pane.evaluate((root, wanted) => {
    const nodes: { node: Text; start: number }[] = []
    let text = ''
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue
      nodes.push({ node, start: text.length })
      text += node.data
    }
    const at = text.indexOf(wanted)
    if (at < 0) return null
    const point = (offset: number) => {
      const holder = nodes.findLast(({ start }) => start <= offset)
      return holder ? { node: holder.node, offset: offset - holder.start } : null
    }
    const from = point(at)
    const to = point(at + wanted.length - 1)
    if (!from || !to) return null
    const first = document.createRange()
    first.setStart(from.node, from.offset)
    first.setEnd(from.node, from.offset + 1)
    const last = document.createRange()
    last.setStart(to.node, to.offset)
    last.setEnd(to.node, to.offset + 1)
    from.node.parentElement?.scrollIntoView({ block: 'center' })
    const a = first.getBoundingClientRect()
    const b = last.getBoundingClientRect()
    // Letters that run from right to left begin at their right edge.
    return {
      from: { x: /^[\u0590-\u08ff]/u.test(wanted) ? a.right - 1 : a.left + 1, y: a.top + a.height / 2 },
      to: { x: /[\u0590-\u08ff]$/u.test(wanted) ? b.left + 1 : b.right - 1, y: b.top + b.height / 2 },
    }
  }, words)
}

/** The text of the article that is read. */
export function textOf(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Text of/ })
}
