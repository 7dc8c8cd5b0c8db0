import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as ar from '../../shared/words/ar'
import { ARABIC_QUESTION, TRUCE } from './seed-articles'
import { dialog } from './window-parts'
import { expect, pickMenu, selectWords, test } from './workbench'

test('in Arabic the window is mirrored, and an English article in it runs from left to right', async ({
  start,
  folder,
}) => {
  const workbench = await start('--lang=ar')
  const { page } = workbench
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  // The example is that of the language. A label on its number line is read from the right: its letter, then its figure.
  await expect(page.getByRole('row', { name: ARABIC_QUESTION })).toBeVisible()
  const label = page.locator('svg text').filter({ hasText: '100,000' }).filter({ hasText: 'A' })
  await expect(label).toHaveCSS('direction', 'rtl')

  // It is read aloud in Arabic, from what comparing the claims yields to what is decided.
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - textbox "تعارض":
        - text: كم شخصاً قُتل في سوريا؟
      - button "حذف التعارض"
      - region "حاصل المقارنة":
        - strong: مختلفان ومتوافقان
        - paragraph: /كلاهما حد أدنى، وقد يصحّان معاً/
      - list:
        - listitem:
          - button /100,000.* شخص، سوريا/
          - term: الحكم
          - definition:
            - group "الحكم":
              - button "0 لم يُتحقّق منه" [pressed]
        - listitem:
          - button /120,000.* شخص، سوريا/
      - region "خط الأعداد":
        - figure:
          - img /الأرقام على خط أعداد واحد/
      - region "الخط الزمني":
        - heading "حتى تاريخ" [level=3]
      - region "الحسم":
        - button "ذكر النطاق الطريقة"
        - textbox "القيمة، كما يجوز نشرها"
  `)
  await pickMenu(workbench, 'open-example')
  await expect(page.getByRole('contentinfo')).toContainText(ar.example.title)
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: TRUCE }).click()
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: TRUCE })).toBeVisible()
  const text = main.getByRole('textbox', { name: /truce/ }).last()
  const leftOf = async (locator: typeof main) => (await locator.boundingBox())?.x ?? Number.NaN
  const library = page.getByRole('region', { name: ar.library.title })
  const inspector = page.getByRole('complementary', { name: ar.workbench.inspector.title })
  await expect.poll(async () => (await leftOf(library)) > (await leftOf(text))).toBe(true)
  await expect.poll(async () => (await leftOf(inspector)) < (await leftOf(text))).toBe(true)
  const paragraph = text.locator('p').first()
  await expect(paragraph).toHaveCSS('direction', 'ltr')

  // Back points to where the words come from, and what an empty field asks for stands at its beginning.
  const arrow = page.getByRole('button', { name: ar.workbench.back, exact: true }).locator('svg')
  await expect(arrow).toHaveCSS('transform', 'matrix(-1, 0, 0, 1, 0, 0)')
  await expect(library.locator('[data-filter]')).toHaveCSS('direction', 'rtl')

  // A long value of a fact takes its own line, and none leaves the page.
  await expect
    .poll(() => main.locator('header dl').evaluate((facts) => facts.scrollWidth - facts.clientWidth))
    .toBeLessThanOrEqual(0)

  // A claim by the mouse.
  await selectWords(page, text, '250,000 people')
  await page.keyboard.press('h')
  await expect(inspector.getByRole('textbox', { name: ar.claims.wording })).toHaveValue('250,000 people')

  // What is counted is read and typed in the window's language, and kept under one name in all of them.
  await expect(inspector.getByRole('textbox', { name: ar.quantity.unit })).toHaveValue('أشخاص')
  const counted = inspector.getByRole('textbox', { name: ar.quantity.counted })
  await counted.fill('قتلى')
  await counted.press('Enter')
  const claims = join(folder, `profile/projects/${ar.example.title}.plumbline/claims`)
  await expect
    .poll(async () => {
      const files = (await readdir(claims)).map((name) => readFile(join(claims, name), 'utf8'))
      return (await Promise.all(files)).filter((claim) => /"counted": ?"killed"/u.test(claim)).length
    })
    .toBe(3)

  // The separator goes where its arrow key points: to the left, the list at the right becomes wider.
  const separator = page.getByRole('separator').first()
  const before = await leftOf(library)
  await separator.press('ArrowLeft')
  await expect.poll(() => leftOf(library)).toBe(before - 20)

  await pickMenu(workbench, 'settings')
  await expect(dialog(page)).toHaveCSS('direction', 'rtl')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()

  // The report is in the direction of its language.
  await page.keyboard.press('Control+5')
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('dir', 'rtl')
})
