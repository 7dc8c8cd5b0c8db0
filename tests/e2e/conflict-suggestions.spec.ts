import { expect, test } from './workbench'

test('suggested conflicts are listed, confirmed and waved away, and stay so', async ({ start }) => {
  const first = await start()
  const { page } = first
  const suggested = page.getByRole('grid', { name: 'Suggested conflicts' })
  const sum = suggested.getByRole('row', { name: /Does it add up/ })
  const toll = suggested.getByRole('row', { name: /^Killed/ })

  await test.step('two suggestions, in the order that was chosen', async () => {
    await page.getByRole('button', { name: /^Conflicts/ }).click()
    await expect(suggested.getByRole('row')).toHaveText([
      /250 casualties.*does not add up.*In one text · 6% apart/,
      /more than 250,000, more than 100,000 or more than 120,000.*differs, compatible.*2 independent texts · 60% apart/,
    ])
    await page.getByRole('button', { name: /Order of suggestions/ }).click()
    await page.getByRole('option', { name: /By how far apart/ }).click()
    await expect(suggested.getByRole('row').first()).toContainText('more than 250,000')
    await page.getByRole('button', { name: /Order of suggestions/ }).click()
    await page.getByRole('option', { name: /By kind/ }).click()
  })

  const main = page.getByRole('main')
  const comparison = page.getByRole('region', { name: 'What comparing them yields' })

  await test.step('the sum that is 14 short is put as a question', async () => {
    await sum.click()
    await expect(comparison).toContainText('The parts make 236: 14 of 250 are not accounted for.')
    await expect(comparison).not.toContainText('Taken together')
    await expect(main.getByText('Of the 250 casualties since April 22')).toHaveCount(3)
    await expect(page.getByRole('img', { name: /250; B, 140; C, 96/ })).toBeVisible()
  })

  await test.step('confirmed, its figures become claims that say what they count', async () => {
    await expect(main.getByText('3 figures that are not marked yet will become claims.')).toBeVisible()
    await main.getByRole('textbox', { name: 'The question' }).fill('Who are the other 14?')
    await main.getByRole('button', { name: 'Confirm as conflict' }).click()
    await expect(main.getByRole('textbox', { name: 'Conflict' })).toHaveValue('Who are the other 14?')
    await expect(main.getByRole('button', { name: /^140 people killed, by government/ })).toBeVisible()
    await expect(comparison).toContainText('14 of 250 are not accounted for')
    await expect(main.getByRole('button', { name: /Method$/ })).toContainText('Ask the source')
    await expect(sum).toHaveCount(0)
    await expect(
      page
        .getByRole('grid', { name: 'Conflicts', exact: true })
        .getByRole('row', { name: 'Who are the other 14?' }),
    ).toBeVisible()
  })

  await test.step('waved away with a reason, the other is gone', async () => {
    await toll.click()
    await expect(comparison).toContainText('can both be true')
    await expect(comparison.getByText(/^Taken together because: .+\.$/)).toBeVisible()
    await main.getByRole('button', { name: 'Not a conflict…' }).click()
    await main.getByRole('button', { name: /Why$/ }).click()
    await page.getByRole('option', { name: /^Different time/ }).click()
    await main.getByRole('textbox', { name: 'Note' }).fill('Two years lie between them.')
    await main.getByRole('button', { name: 'Dismiss', exact: true }).click()
    await expect(toll).toHaveCount(0)
    await expect(page.getByRole('row', { name: /^Killed: more than 250,000/ })).toContainText(
      'different time',
    )
  })

  await first.app.close()
  const second = await start()

  await test.step('after a restart both answers hold', async () => {
    await second.page.getByRole('button', { name: /^Conflicts/ }).click()
    await expect(second.page.getByText('No figures that differ are waiting for an answer.')).toBeVisible()
    await expect(second.page.getByRole('row', { name: /Who are the other 14/ })).toBeVisible()
  })

  await test.step('and an answer that is taken back brings the suggestion back', async () => {
    await second.page.getByRole('row', { name: /^Killed: more than 250,000/ }).click()
    await expect(second.page.getByText('Two years lie between them.')).toBeVisible()
    await second.page.getByRole('button', { name: 'Suggest it again' }).click()
    await expect(
      second.page.getByRole('grid', { name: 'Suggested conflicts' }).getByRole('row', { name: /^Killed/ }),
    ).toBeVisible()
    await expect(second.page.getByRole('button', { name: 'Confirm as conflict' })).toBeVisible()
  })
})
