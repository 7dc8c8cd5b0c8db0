import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { openFirstClaim } from './example-project'
import { answer } from './window-parts'
import { answerDialogs, expect, pickMenu, test, textOf } from './workbench'

test('an article goes out with its marks, for Word with a comment where it is to be corrected, and as a web page', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page } = workbench
  await openFirstClaim(page)
  await page.getByRole('textbox', { name: 'Reasoning' }).fill('A later text says more.')
  await page.keyboard.press('Tab')
  await page.getByRole('grid', { name: 'Claims' }).getByRole('row').first().click()
  await page.keyboard.press('2')
  await expect(answer(page)).toContainText('to “Partly supported”')
  await pickMenu(workbench, 'show-articles')
  await page.getByRole('row', { name: /Kerry and Lavrov/ }).click()
  await expect(textOf(page)).toContainText('more than 120,000')

  const word = join(folder, 'article.docx')
  await answerDialogs(workbench, { save: word })
  await pickMenu(workbench, 'export-article')
  await expect(page.getByText(`The article was written to ${word}`)).toBeVisible()
  const parts = unzipSync(await readFile(word))
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  expect(part('word/document.xml')).toContain(
    'the Syrian civil war, which has killed more than 100,000 people',
  )
  expect(part('word/comments.xml')).toContain('Partly supported: A later text says more.')
  expect(part('word/footnotes.xml')).toContain('more than 120,000 killed, Syria')

  const web = join(folder, 'article.html')
  await answerDialogs(workbench, { save: web })
  await pickMenu(workbench, 'export-article')
  await expect(page.getByText(`The article was written to ${web}`)).toBeVisible()
  const html = await readFile(web, 'utf8')
  expect(html).toContain(
    '<mark>the Syrian civil war, which has killed more than 100,000 people</mark><sup>1</sup>',
  )
  expect(html).toContain('Partly supported: A later text says more.')
  expect(html).not.toMatch(/<script|https?:\/\/[^"]*\.js/u)
})
