import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { words } from '../../shared/words/words'
import { makeDocx } from '../import/make-docx'
import { answer } from './window-parts'
import { answerDialogs, expect, pickMenu, test, textOf } from './workbench'

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
const note = (id: number, text: string): string =>
  `<w:footnote w:id="${id}"><w:p>${run(text)}</w:p></w:footnote>`

const comment = `<w:comment w:id="0" w:author="Amina"><w:p>${run('By what list?')}</w:p></w:comment>`
const body = `<w:p>${run('The hospital in Odrin counted ')}<w:commentRangeStart w:id="0"/>${run('96 dead')}<w:commentRangeEnd w:id="0"/>${run(' on Monday.')}${mark(1)}${run(' Nobody asked how many were hurt.')}</w:p>
<w:p>${run('The council put it at 140.')}${mark(2)}${run(' It had the same list')}${mark(3)}${run(', and said so.')}</w:p>`
const notes = [
  note(1, 'Register of the hospital, https://odrin.example.org/register'),
  note(2, 'Minutes of the council, 4 May'),
  note(3, 'See https://www.odrin.example.org/register/.'),
].join('')

test('notes of our own draft become sources of its claims, in one act', async ({ start, folder }, info) => {
  const workbench = await start()
  const { page } = workbench
  const file = join(folder, 'manuscript.docx')
  await writeFile(
    file,
    makeDocx(body, '', {
      'word/footnotes.xml': `<w:footnotes>${notes}</w:footnotes>`,
      'word/comments.xml': `<w:comments>${comment}</w:comments>`,
    }),
  )
  await answerDialogs(workbench, { open: [file] })
  await pickMenu(workbench, 'import-files')
  await expect(textOf(page)).toContainText('The hospital in Odrin counted 96 dead on Monday.')
  const take = page.getByRole('button', { name: words.articles.takeNotes })
  await expect(page.getByRole('switch', { name: words.articles.ours })).toBeVisible()
  // The notes of others are theirs.
  await expect(take).toHaveCount(0)
  await page.getByText(words.articles.ours, { exact: true }).click()
  await expect(take).toBeVisible()
  // The head of the inspector stays where it is.
  await expect(page.getByRole('heading', { name: 'Article', exact: true })).toBeInViewport()
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.screenshot({ path: info.outputPath(`${scheme}.png`) })
  }
  await take.click()
  const told = answer(page)
  await expect(told).toContainText(
    'Taken from our own draft: 3 notes, 2 new sources, 3 new claims and 1 comment.',
  )
  await expect(textOf(page).locator('mark').first()).toHaveText(
    'The hospital in Odrin counted 96 dead on Monday.',
  )
  await page.screenshot({ path: info.outputPath('taken.png') })

  // Again, nothing is left to take.
  await take.click()
  await expect(page.getByText(words.refusals.ownDraft.noNotes)).toBeVisible()

  await pickMenu(workbench, 'show-coverage')
  await page.getByRole('tab', { name: /Questions and comments open/ }).click()
  await expect(page.getByText('By what list?').first()).toBeVisible()
  await page.screenshot({ path: info.outputPath('comment.png') })

  await pickMenu(workbench, 'show-sources')
  const sources = page.getByRole('grid', { name: 'Sources' })
  await expect(sources.getByRole('row', { name: /Register of the hospital/ })).toHaveCount(1)
  await expect(sources.getByRole('row', { name: /Minutes of the council, 4 May/ })).toHaveCount(1)
  await pickMenu(workbench, 'undo')
  await expect(sources.getByRole('row', { name: /Register of the hospital/ })).toHaveCount(0)
  await expect(sources.getByRole('row', { name: /Minutes of the council, 4 May/ })).toHaveCount(0)
  await pickMenu(workbench, 'redo')
  await expect(sources.getByRole('row', { name: /Register of the hospital/ })).toHaveCount(1)
})
