import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerDialogs, expect, pickMenu, selectWords, test, textOf } from './workbench'

const filler =
  'The council of the province gave its count on Tuesday, after two days in which nobody could say how many there were.'
const page = `<html lang="en"><head><title>Toll by town</title><link rel="canonical" href="https://news.example.org/a/"></head><body><article>
<h1>Toll by town</h1><p>${filler}</p><h2>What is known</h2>
<table><thead><tr><th>Place</th><th>Killed</th><th>Missing</th></tr></thead><tbody>
<tr><th scope="row">Odrin</th><td></td><td>12</td></tr><tr><th scope="row">حمص</th><td>96 people were killed</td><td>3</td></tr></tbody></table>
<ol><li>Ask the <a href="hospital.html">hospital</a></li><li>Ask the council</li></ol><ul><li>By telephone</li></ul>
<blockquote><p>We saw it, all of us.</p></blockquote><p>${filler}</p></article></body></html>`

test('a table is read as a table, and a claim is made of words in a cell', async ({
  start,
  folder,
}, info) => {
  const workbench = await start()
  const { page: window } = workbench
  const file = join(folder, 'toll.html')
  await writeFile(file, page)
  await answerDialogs(workbench, { open: [file] })
  await pickMenu(workbench, 'import-files')
  const text = textOf(window)
  await expect(text).toContainText('What is known')
  await expect(text.getByRole('heading', { name: 'What is known', level: 3 })).toBeVisible()
  const table = text.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText(['Place', 'Killed', 'Missing'])
  await expect(table.getByRole('rowheader')).toHaveText(['Odrin', 'حمص'])
  await expect(table.getByRole('cell')).toHaveText(['', '12', '96 people were killed', '3'])
  await expect(text.getByTitle('https://news.example.org/a/hospital.html')).toHaveText('hospital')

  await selectWords(window, text, '96 people')
  await window.getByRole('button', { name: /New claim/ }).click()
  await expect(window.getByRole('textbox', { name: 'Wording' })).toHaveValue('96 people')
  await expect(table.getByRole('cell').nth(2).locator('mark')).toHaveText('96 people')
  for (const scheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme: scheme })
    await window.screenshot({ path: info.outputPath(`${scheme}.png`) })
  }
})
