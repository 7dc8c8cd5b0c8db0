import type { Page } from '@playwright/test'
import { openFirstClaim } from './example-project'
import { answer } from './window-parts'
import { expect, test } from './workbench'

/** Types into a field and leaves it by Enter. */
async function type(page: Page, label: string, words: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true })
  await field.fill(words)
  await field.press('Enter')
}

test('a date and a figure that cannot be are refused in their fields, in words, and nothing is saved', async ({
  start,
}) => {
  const { page } = await start()
  await openFirstClaim(page)
  await page.getByRole('button', { name: /Bound$/ }).click()
  await page.getByRole('option', { name: 'between' }).click()
  await type(page, 'From', '100')
  await type(page, 'To', '200')
  await expect(page.getByText(/^100 to 200 people killed/)).toBeVisible()

  const refused: readonly [field: string, typed: string, said: string][] = [
    ['To', '50', 'The range ends below its start.'],
    ['From', '300', 'The range ends below its start.'],
    ['From', '-5', 'There cannot be fewer than no people.'],
    ['To', '1'.repeat(20), 'This is beyond 9,007,199,254,740,991, the most that is kept with every digit.'],
    ['To', '200.12345678901', 'This has more digits than are kept.'],
    ['As of', '2014-02-31', 'Write a date of the calendar,'],
    ['As of', '2014-13-45', 'Write a date of the calendar,'],
    ['As of', '2014-06/2014-05', 'This period ends before it starts.'],
  ]
  for (const [field, typed, said] of refused) {
    await type(page, field, typed)
    await expect(page.getByText(said)).toBeVisible()
    await page.getByRole('textbox', { name: field, exact: true }).press('Escape')
    await expect(page.getByText(said)).toBeHidden()
  }
  await expect(page.getByText(/^100 to 200 people killed/)).toBeVisible()
  await expect(answer(page)).toContainText('Changed the quantity of the claim')
})

/** What main answers to a call that the page makes past its fields. */
async function call(page: Page, name: string, input: object): Promise<unknown> {
  return JSON.parse(
    await page.evaluate(([asked, given]) => window.plumbline.call(asked, given), [name, input] as const),
  )
}

test('what the page sends past its fields is refused by main, in words', async ({ start }) => {
  const { page } = await start()
  type Documents = readonly { readonly id: string }[]
  const { value } = (await call(page, 'readState', {})) as {
    value: { open: { claims: Documents; articles: Documents } }
  }
  const id = value.open.claims[0]?.id ?? ''
  const published = { value: '2014-99-99', basis: 'journalist' }
  const refused: readonly [name: string, input: object, said: string][] = [
    ['updateClaim', { id, fields: { eventDate: '2014-02-31' } }, 'Write a date of the calendar'],
    ['updateClaim', { id, fields: { quantity: { min: 100, max: 50 } } }, 'The range ends below its start.'],
    ['updateClaim', { id, fields: { quantity: { min: -0 } } }, 'Write a number, such as 120,000.'],
    [
      'updateArticle',
      { id: value.open.articles[0]?.id, fields: { metadata: { published } } },
      'Write a date of the calendar',
    ],
  ]
  for (const [name, input, said] of refused)
    expect(await call(page, name, input)).toMatchObject({
      ok: false,
      fault: { code: 'invalid-input', message: expect.stringContaining(`Nothing was changed. ${said}`) },
    })
})
