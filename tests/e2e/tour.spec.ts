import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { words } from '../../shared/words/words'
import { expectAccessible } from './expect-accessible'
import { TRUCE } from './seed-articles'
import { answer, dialog } from './window-parts'
import { answerDialogs, expect, pickMenu, selectWords, test, textOf } from './workbench'
import type { Workbench } from './workbench'

const said = words.tour
const tour = ({ page }: Workbench) => page.getByRole('region', { name: said.title })
const pointedAt = ({ page }: Workbench) => page.locator('[data-pointed-at]')

/** Whether what is pointed at lies clear of the tour. */
async function expectClear(workbench: Workbench): Promise<void> {
  await expect(pointedAt(workbench)).toHaveCount(1)
  await expect
    .poll(async () => {
      const [line, thing] = [await tour(workbench).boundingBox(), await pointedAt(workbench).boundingBox()]
      return line && thing && (thing.y >= line.y + line.height || thing.y + thing.height <= line.y)
    })
    .toBe(true)
}

test.describe('somebody who has never seen the program', () => {
  test.use({ isNewcomer: true })

  test('reaches the first report by the tour alone', async ({ start, folder }) => {
    const workbench = await start()
    const { page } = workbench
    let presses = 0
    const press = async (what: () => Promise<unknown>): Promise<void> => {
      await what()
      presses += 1
    }
    const says = (hint: string) => expect(tour(workbench).getByRole('status')).toContainText(hint)
    const { hints, steps } = said

    await says(said.offer)
    await expectAccessible(page)
    await press(() => tour(workbench).getByRole('button', { name: said.begin }).click())

    await test.step('a claim is marked', async () => {
      await says(steps.claim)
      await says(hints.show(words.commands.titles['show-articles']))
      await expectClear(workbench)
      await press(() => pointedAt(workbench).click())
      await press(() => page.getByRole('row', { name: TRUCE }).click())
      await says(hints.words)
      await expectClear(workbench)
      await press(() => selectWords(page, textOf(page), 'more than 250,000 people have been killed'))
      await says(hints.mark(words.workbench.reading.newClaim))
      await press(() => pointedAt(workbench).click())
    })

    await test.step('what it rests on is linked', async () => {
      await says(steps.evidence)
      await says(hints.link(words.evidence.link))
      await expectClear(workbench)
      await press(() => pointedAt(workbench).click())
      await says(hints.passage)
      await expectClear(workbench)
      await press(() => selectWords(page, textOf(page).last(), 'Syria'))
      await says(hints.stance)
      await press(() =>
        pointedAt(workbench)
          .getByRole('button', { name: /Context/ })
          .click(),
      )
    })

    await test.step('two claims that disagree are decided, and the report is handed out', async () => {
      await says(steps.report)
      await says(hints.show(words.commands.titles['show-conflicts']))
      await expectClear(workbench)
      await press(() => pointedAt(workbench).click())
      await says(hints.decide(words.conflicts.settling.action))
      await press(() => tour(workbench).getByRole('button', { name: said.where }).click())
      await expect(page.getByRole('textbox', { name: /^Reason/ })).toBeFocused()
      await page.keyboard.type('Both are lower bounds.')
      await press(() =>
        page.getByRole('region', { name: 'Resolve' }).getByRole('button', { name: 'Resolve' }).click(),
      )
      await says(hints.show(words.commands.titles['show-report']))
      await press(() => pointedAt(workbench).click())
      await says(hints.report(words.report.exporting.html))
      const path = join(folder, 'first.html')
      await answerDialogs(workbench, { save: path })
      await press(() => pointedAt(workbench).click())
      await says(said.done)
      expect(await readFile(path, 'utf8')).toContain('Both are lower bounds.')
    })

    await press(() => tour(workbench).getByRole('button', { name: said.finish }).click())
    await expect(tour(workbench)).toBeHidden()
    expect(presses).toBe(14)

    await workbench.app.close()
    const again = await start()
    await expect(again.page.getByRole('button', { name: 'Report', exact: true })).toBeVisible()
    await expect(tour(again)).toBeHidden()
  })

  test('can wave the tour away, and take it later', async ({ start }) => {
    const workbench = await start()
    const { page } = workbench
    await tour(workbench).getByRole('button', { name: said.notNow }).click()
    await expect(tour(workbench)).toBeHidden()
    await pickMenu(workbench, 'take-tour')
    await expect(tour(workbench)).toContainText(said.stepOf(1, 3))
    await tour(workbench).getByRole('button', { name: said.skip }).click()
    await expect(tour(workbench)).toContainText(said.stepOf(2, 3))
    await expect(tour(workbench)).toContainText(said.hints.show(words.commands.titles['show-claims']))
    await page.keyboard.press('Escape')
    await expect(tour(workbench)).toBeHidden()
    await expect(answer(page)).toContainText(said.left)
    await expect(pointedAt(workbench)).toHaveCount(0)
  })
})

test('the tour opens the example from another project, and is taken by keys', async ({ start, folder }) => {
  const workbench = await start()
  const { page } = workbench
  await answerDialogs(workbench, { save: join(folder, 'Own.plumbline') })
  await pickMenu(workbench, 'new-project')
  await expect(page.getByText('No articles yet.')).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(dialog(page).getByRole('searchbox').or(dialog(page).getByRole('textbox'))).toBeFocused()
  await page.keyboard.type(words.commands.titles['take-tour'])
  await expect(
    dialog(page).getByRole('menuitem', { name: words.commands.titles['take-tour'] }).first(),
  ).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  const { titles } = words.commands
  await expect(tour(workbench)).toContainText(said.hints.show(titles['show-articles']))
  const line = tour(workbench)
  const hasFocus = () => line.evaluate((pane) => pane.contains(document.activeElement))
  while (!(await hasFocus())) await page.keyboard.press('F6')
  await expect(line.getByRole('button', { name: said.where })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: titles['show-articles'] })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(line).toContainText(said.hints.words)
})
