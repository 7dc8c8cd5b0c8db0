import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { words } from '../../shared/words/words'
import { expectAccessible } from './expect-accessible'
import { makePng, makeScene } from './hostile/originals'
import { keepEvidence, openItsClaim, protectProject } from './keep-evidence'
import { answerDialogs, expect, pickMenu, test } from './workbench'

const said = words.originals.alike
const sources = (page: Page) => page.getByRole('grid', { name: 'Sources' })
const inspector = (page: Page) => page.getByRole('complementary', { name: words.workbench.inspector.title })
const ALIKE = words.independence.alike(words.independence.list(['“board.png”', '“small.png”']))

for (const isSealed of [false, true])
  test(`a picture that looks like another is no second source, until somebody who sees both says otherwise${isSealed ? ', in a protected project' : ''}`, async ({
    start,
    folder,
  }) => {
    const workbench = await start()
    const { page } = workbench
    if (isSealed) await protectProject(workbench)
    await keepEvidence(workbench, {
      'board.png': makeScene(1, 640, 480),
      'small.png': makeScene(1, 200, 150),
      'other.png': makeScene(2, 640, 480),
      'black.png': makePng(300, 200),
      'black-too.png': makePng(301, 201),
    })
    await page.keyboard.press('Control+4')
    await sources(page).getByRole('row', { name: 'small.png' }).click()
    const alike = inspector(page).getByRole('region', { name: said.title })
    await expect(alike.getByRole('listitem')).toHaveCount(1)
    await expect(alike).toContainText(said.oneSource)
    // Both are seen, beside each other.
    for (const [name, width] of [
      [said.this, 200],
      ['board.png', 640],
    ] as const)
      await expect
        .poll(() =>
          alike.getByRole('img', { name }).evaluate((image: HTMLImageElement) => image.naturalWidth),
        )
        .toBe(width)
    await expectAccessible(page)
    // What looks like a picture that is hard to look at is, too.
    const graphic = inspector(page).getByText(words.originals.graphic)
    await graphic.click()
    await expect(alike.getByText(words.originals.covered)).toHaveCount(2)
    await expect(alike.getByRole('img')).toHaveCount(0)
    await graphic.click()
    await expect(alike.getByRole('img')).toHaveCount(2)
    await alike.getByRole('button', { name: said.beside }).click()
    await expect(page.getByRole('region', { name: words.originals.view })).toContainText('board.png')

    await openItsClaim(page)
    await expect(inspector(page)).toContainText(ALIKE)
    const path = join(folder, 'report.html')
    await answerDialogs(workbench, { save: path })
    await pickMenu(workbench, 'export-html')
    await expect(page.getByText(`The report was written to ${path}`)).toBeVisible()
    expect(await readFile(path, 'utf8')).toContain(ALIKE)

    await page.keyboard.press('Control+4')
    await sources(page).getByRole('row', { name: 'small.png' }).click()
    await alike.getByRole('button', { name: said.notSame }).click()
    await expect(alike).toContainText(said.saidOther)
    await openItsClaim(page)
    await expect(inspector(page)).not.toContainText(ALIKE)
    await page.keyboard.press('ControlOrMeta+z')
    // What was taken back is shown.
    await expect(alike).toContainText(said.oneSource)
    await openItsClaim(page)
    await expect(inspector(page)).toContainText(ALIKE)
  })
