import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { words } from '../../shared/words/words'
import { dialog } from './window-parts'
import { answerDialogs, expect, pickMenu, test, textOf } from './workbench'

const REASON = 'Both are lower bounds.'

/** Presses keys and counts them; what is typed counts a key for each letter. */
function countKeys(page: Page) {
  let count = 0
  return {
    press: async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key)
      count += keys.length
    },
    type: async (text: string): Promise<void> => {
      await page.keyboard.type(text)
      count += text.length
    },
    /** How many it were since this was asked last. */
    take: (): number => {
      const taken = count
      count = 0
      return taken
    },
  }
}

test('the story of two tolls is told by few keys, and read aloud as it stands', async ({ start, folder }) => {
  const workbench = await start()
  const { page } = workbench
  const keys = countKeys(page)
  const seed = join(import.meta.dirname, '../../seeds/003_9d1e76538e00f2da.txt')
  await answerDialogs(workbench, { save: join(folder, 'Toll.plumbline'), open: [seed] })
  await pickMenu(workbench, 'new-project')
  await expect(page.getByText('No articles yet.')).toBeVisible()
  await pickMenu(workbench, 'import-files')
  await expect(textOf(page)).toBeFocused()

  /** From the text to a claim of the words around a figure. */
  const mark = async (figure: string): Promise<void> => {
    await keys.press('Control+f')
    await keys.type(figure)
    await expect(page.getByRole('search', { name: words.find.title }).getByRole('status')).toHaveText(
      words.find.placeOf(1, 1),
    )
    await keys.press('Escape')
    await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe(figure)
    await keys.press('Alt+Shift+ArrowRight')
    await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).not.toBe(figure)
    await keys.press('h')
    await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(new RegExp(figure, 'u'))
    await expect(textOf(page)).toBeFocused()
  }

  await test.step('each claim takes at most eleven keys', async () => {
    await mark('100,000')
    expect(keys.take()).toBeLessThanOrEqual(11)
    await mark('120,000')
    expect(keys.take()).toBeLessThanOrEqual(11)
  })

  await test.step('the open claim is read aloud', async () => {
    const inspector = page.getByRole('complementary', { name: words.workbench.inspector.title })
    await expect(inspector).toMatchAriaSnapshot(`
      - complementary "Inspector":
        - separator "Width of the inspector"
        - button "Keep this here when another article is opened"
        - button "Close the inspector"
        - heading "Claim" [level=2]
        - button "Remove claim"
        - textbox "Wording":
          - text: Syria’s civil war has killed more than 120,000 since the crisis began in March 2011
        - button "Not checked Verdict"
        - textbox "Reasoning"
        - region "It says":
          - heading "It says" [level=3]
          - paragraph:
            - text: It is
            - 'button "Where: Syria"'
        - region "Quantity":
          - heading "Quantity" [level=3]
          - paragraph: more than 120,000 people killed, Syria, since March 2011 (read in the sentence)
          - button "more than Bound"
          - textbox "Value":
            - text: 120,000
        - region "Evidence":
          - button "Link evidence…"
        - region "Where it is said"
        - region "Conflicts":
          - button "New conflict…"
    `)
  })

  await test.step('the question is asked at once, and the conflict made', async () => {
    await keys.press('Control+Shift+k')
    await expect(dialog(page).getByRole('textbox', { name: words.conflicts.making.question })).toBeFocused()
    await page.keyboard.type('How many were killed?')
    await keys.press('Tab', 'Tab')
    const rows = dialog(page).getByRole('grid', { name: words.conflicts.making.claims }).getByRole('row')
    await expect(rows.first()).toBeFocused()
    await keys.press('ArrowDown', 'Space')
    await expect(dialog(page).getByRole('button', { name: words.conflicts.making.action })).toBeEnabled()
    await keys.press('Tab', 'Tab')
    await expect(dialog(page).getByRole('button', { name: words.conflicts.making.action })).toBeFocused()
    await keys.press('Enter')
    expect(keys.take()).toBeLessThanOrEqual(8)
  })

  const resolve = page.getByRole('region', { name: 'Resolve' })

  await test.step('the conflict is read aloud', async () => {
    await expect(resolve.getByRole('textbox', { name: /^Reason/ })).toBeFocused()
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - textbox "Conflict":
          - text: How many were killed?
        - button "Remove conflict"
        - region "What comparing them yields":
          - strong: differs, compatible
          - paragraph: /Both are lower bounds and can both be true/
        - list:
          - listitem:
            - button "more than 120,000 killed, Syria"
            - term: Verdict
            - definition:
              - group "Verdict":
                - button "0 Not checked" [pressed]
          - listitem:
            - button "more than 100,000 killed, Syria"
            - term: Verdict
            - definition:
              - group "Verdict":
                - button "0 Not checked" [pressed]
        - region "Number line":
          - heading "Figures, in people" [level=3]
          - figure:
            - 'img "Figures on one number line: A, more than 120,000; B, more than 100,000"'
        - region "Time line":
          - heading "As of" [level=3]
          - figure:
            - 'img "Dates on one time line: A, since March 2011"'
          - paragraph: "B: no date stated"
        - region "Resolve":
          - heading "Resolve" [level=3]
          - button "Report the range Method"
          - textbox "Value, as it may be published":
            - text: more than 120,000; others say more than 100,000
          - textbox "Reason required"
          - button "Not a conflict…"
          - button "Resolve"
    `)
  })

  await test.step('from there it is resolved by three keys and the reason', async () => {
    await page.keyboard.type(REASON)
    await keys.press('Tab', 'Tab')
    await expect(resolve.getByRole('button', { name: 'Resolve' })).toBeFocused()
    await keys.press('Enter')
    const resolution = page.getByRole('region', { name: 'Resolution' })
    await expect(resolution).toBeFocused()
    expect(keys.take()).toBeLessThanOrEqual(3)
    await expect(resolution).toMatchAriaSnapshot(`
      - region "Resolution":
        - 'heading "Resolved: report the range" [level=3]'
        - button "Reopen"
        - paragraph: more than 120,000; others say more than 100,000
        - paragraph: ${REASON}
        - paragraph: /Compared at the time/
    `)
  })

  await test.step('the claims stand as ticks beside the scroll bar of their text', async () => {
    await page.keyboard.press('Control+1')
    await page.keyboard.press('Enter')
    await expect(textOf(page)).toBeVisible()
    await expect(page.locator('[data-of="claim"]')).toHaveCount(2)
  })
})
