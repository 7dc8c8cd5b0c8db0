import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { words } from '../../shared/words/words'
import { mains } from '../e2e/every-view'
import { openFirstClaim } from '../e2e/example-project'
import { TRUCE } from '../e2e/seed-articles'
import { expect, pickMenu, selectWords, test, textOf } from '../e2e/workbench'
import type { Workbench } from '../e2e/workbench'

const FOLDER = join(import.meta.dirname, '../../renderer/features/manual/pictures')
/** In CSS pixels; each is drawn by one and a half. */
const [WIDTH, HEIGHT, SCALE] = [1120, 700, 1.5] as const
/** Larger ones would make the program heavy. */
const MOST_BYTES = 130_000
/** What the program takes for now: the pictures are the same whenever they are made. */
const NOW = Date.UTC(2026, 0, 1, 12)

type Name = keyof typeof words.manual.pictures

async function closeInspector({ page }: Workbench): Promise<void> {
  const inspector = page.getByRole('complementary', { name: words.workbench.inspector.title })
  if (await inspector.isVisible()) await page.keyboard.press('Control+Alt+b')
  await expect(inspector).toBeHidden()
}

/** Brings before the eyes what a picture shows, from the example as it is at first, in this order. */
const ways: Readonly<Record<Name, (workbench: Workbench) => Promise<void>>> = {
  story: async ({ page }) => {
    await expect(page.getByRole('region', { name: 'Number line' })).toBeVisible()
  },
  claim: async ({ page }) => {
    await openFirstClaim(page)
    await expect(textOf(page).locator('mark').first()).toBeVisible()
  },
  importing: async (workbench) => {
    const { page } = workbench
    await page.keyboard.press('Control+1')
    await page.getByRole('row', { name: TRUCE }).click()
    await expect(textOf(page)).toBeVisible()
    await pickMenu(workbench, 'show-original')
    await expect(
      page.getByRole('region', { name: words.originals.view, exact: true }).locator('iframe'),
    ).toBeVisible()
    await closeInspector(workbench)
  },
  linking: async (workbench) => {
    const { page } = workbench
    await page.getByRole('button', { name: words.originals.close }).click()
    await openFirstClaim(page)
    await pickMenu(workbench, 'link-evidence')
    await page
      .getByRole('main')
      .getByRole('button', { name: /Article$/ })
      .click()
    await page.getByRole('option', { name: TRUCE }).click()
    await closeInspector(workbench)
    await selectWords(page, textOf(page).last(), 'more than 250,000 people have been killed')
    await expect(page.getByRole('toolbar', { name: words.reader.selected })).toBeVisible()
  },
  beside: async (workbench) => {
    const { page } = workbench
    await page.keyboard.press('s')
    await page.getByRole('button', { name: words.buttons.done }).click()
    await openFirstClaim(page)
    await pickMenu(workbench, 'evidence-beside')
    await expect(page.getByRole('region', { name: words.workbench.slots.title, exact: true })).toBeVisible()
    await closeInspector(workbench)
  },
  ledger: async (workbench) => {
    await workbench.page.getByRole('button', { name: words.workbench.slots.close }).click()
    await mains.event(workbench)
    await expect(workbench.page.getByRole('main').getByText(words.ledger.apart.heading).first()).toBeVisible()
  },
  report: async ({ page }) => {
    await page.keyboard.press('Control+5')
    await expect(page.getByRole('main').locator('iframe')).toBeVisible()
    // The hash of the project is another one each time.
    await page
      .frameLocator('main iframe')
      .getByRole('heading', { name: words.reporting.findings.title })
      .evaluate((heading) => heading.scrollIntoView())
  },
}

test('the pictures of the manual', async ({ start }) => {
  const workbench = await start(`--force-device-scale-factor=${SCALE}`)
  const { app, page } = workbench
  await app.evaluate((_, now) => {
    const Real = Date
    globalThis.Date = class extends Real {
      constructor(...given: readonly []) {
        super(...(given.length === 0 ? ([now] as unknown as []) : given))
      }
      static override now = (): number => now
    } as DateConstructor
  }, NOW)
  await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size), [
    WIDTH,
    HEIGHT,
  ] as const)
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(WIDTH)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await mkdir(FOLDER, { recursive: true })
  for (const [name, way] of Object.entries(ways)) {
    await way(workbench)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await expect(page.getByText(words.workbench.status.saving)).toHaveCount(0)
      // Nothing is pointed at or about to be drawn.
      await page.mouse.move(WIDTH / 2, HEIGHT - 4)
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      )
      const bytes = await asWebp(workbench, await page.screenshot({ caret: 'hide', scale: 'device' }))
      expect(bytes.length, name).toBeLessThan(MOST_BYTES)
      await writeFile(join(FOLDER, `${name}-${colorScheme}.webp`), bytes)
    }
  }
})

/** The picture as WebP, by the encoder of the window. */
async function asWebp({ page }: Workbench, png: Buffer): Promise<Buffer> {
  const encoded = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (each) => each.codePointAt(0) ?? 0)
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
    const webp = new Uint8Array(
      await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.65 })).arrayBuffer(),
    )
    return btoa(Array.from(webp, (each) => String.fromCodePoint(each)).join(''))
  }, png.toString('base64'))
  return Buffer.from(encoded, 'base64')
}
