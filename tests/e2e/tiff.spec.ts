import type { Page } from '@playwright/test'
import { words } from '../../shared/words/words'
import { expectAccessible } from './expect-accessible'
import { makeTiff } from './hostile/originals'
import { keepEvidence, protectProject, showFile } from './keep-evidence'
import { expect, test } from './workbench'

const said = words.originals
const original = (page: Page) => page.getByRole('region', { name: said.view })

for (const isSealed of [false, true])
  test(`the pages of a TIFF are shown, turned over and enlarged${isSealed ? ', in a protected project' : ''}`, async ({
    start,
  }) => {
    const workbench = await start()
    const { page } = workbench
    if (isSealed) await protectProject(workbench)
    const pages = [
      { width: 300, height: 200, grey: 200 },
      { width: 200, height: 300, grey: 90 },
    ]
    await keepEvidence(workbench, {
      'scan.tif': makeTiff(pages),
      'endless.tif': makeTiff(pages, { isEndless: true }),
      'cut.tif': makeTiff(pages).subarray(0, 60),
    })
    await showFile(workbench, 'scan.tif')
    await expect(original(page).getByRole('img', { name: said.pdf.pageOf(1) })).toHaveAttribute(
      'data-drawn',
      'true',
    )
    const number = original(page).getByRole('spinbutton', { name: said.pdf.page })
    await number.fill('2')
    await number.press('Enter')
    const second = original(page).getByRole('img', { name: said.pdf.pageOf(2) })
    await expect(second).toHaveAttribute('data-drawn', 'true')
    const width = async () => (await second.boundingBox())?.width ?? 0
    const before = await width()
    await original(page).getByRole('button', { name: said.tray.larger }).click()
    await expect.poll(width).toBeGreaterThan(before)
    await expectAccessible(page)
    for (const name of ['endless.tif', 'cut.tif']) {
      await page.keyboard.press('Control+4')
      await page.getByRole('grid', { name: 'Sources' }).getByRole('row', { name }).click()
      await page.getByRole('button', { name: said.show }).click()
      await expect(original(page).getByRole('alert')).toHaveText(said.page.unreadable(name))
    }
  })
