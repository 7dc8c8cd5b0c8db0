import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeDocx, paragraph } from '../import/make-docx'
import { makePdf } from '../import/make-pdf'
import { answer } from './window-parts'
import { answerDialogs, expect, pickMenu, test, textOf } from './workbench'
import type { Workbench } from './workbench'

const page = `<html lang="en"><head><meta property="og:site_name" content="The Daily Example"><title>Toll</title></head><body>
<nav>Home</nav><article><h1>Toll passes 120,000</h1><p>More than 120,000 people were killed since March 2011.</p></article>
<script>document.title = 'harm'; fetch('https://evil.example/')</script><img src="https://evil.example/pixel.gif"></body></html>`

/** A new project, empty. */
async function emptyProject({
  start,
  folder,
}: {
  readonly start: () => Promise<Workbench>
  readonly folder: string
}): Promise<Workbench> {
  const workbench = await start()
  await answerDialogs(workbench, { save: join(folder, 'Import.plumbline') })
  await pickMenu(workbench, 'new-project')
  await expect(workbench.page.getByText('No articles yet.')).toBeVisible()
  return workbench
}

const rows = ({ page: window }: Workbench) => window.getByRole('grid', { name: 'Articles' }).getByRole('row')

test('a folder of files of every kind becomes articles, and what is not is listed with its reason', async ({
  start,
  folder,
}) => {
  const workbench = await emptyProject({ start, folder })
  const dossier = join(folder, 'Dossier')
  await mkdir(dossier)
  await Promise.all([
    writeFile(join(dossier, 'page.html'), page),
    writeFile(
      join(dossier, 'report.pdf'),
      makePdf(
        [[[72, 700, 'The report speaks of 140 of the 250 casualties in the city.']]],
        '/Title (Report of May)',
      ),
    ),
    writeFile(
      join(dossier, 'list.docx'),
      makeDocx(paragraph('The list names 96 women and 140 men who were killed.')),
    ),
    writeFile(
      join(dossier, 'tip.eml'),
      'From: a@example.org\r\nSubject: A tip\r\n\r\nThey fled on Monday, all 96 of them.\r\n',
    ),
    writeFile(join(dossier, 'notes.md'), '# Notes\n\nThe *toll* is **disputed** by both sides of it.\n'),
    writeFile(join(dossier, 'broken.pdf'), 'no PDF'),
  ])
  await answerDialogs(workbench, { open: [dossier] })
  await pickMenu(workbench, 'import-folder')
  // Each is read in a process of its own.
  await expect(rows(workbench)).toHaveCount(5)
  await expect(workbench.page.getByText('Imported 5 articles.')).toBeVisible()
  await expect(
    workbench.page.getByText('“broken.pdf” is not a PDF, though its name ends like one.'),
  ).toBeVisible()

  await workbench.page.getByRole('row', { name: 'Toll passes 120,000' }).click()
  await expect(textOf(workbench.page)).toContainText('More than 120,000 people were killed since March 2011.')
  await expect(textOf(workbench.page)).not.toContainText('Home')
  await expect(workbench.page.getByRole('textbox', { name: 'Outlet' })).toHaveValue('The Daily Example')
  await expect(workbench.page.getByText('Stated in the page’s Open Graph tags')).toBeVisible()

  await pickMenu(workbench, 'import-folder')
  await expect(
    workbench.page.getByText('5 files are in the project already and were not imported again.'),
  ).toBeVisible()
  await expect(rows(workbench)).toHaveCount(5)
})

test('a PDF of 10,000 pages leaves the window at work, and can be cancelled', async ({ start, folder }) => {
  const workbench = await emptyProject({ start, folder })
  const book = join(folder, 'book.pdf')
  await writeFile(
    book,
    makePdf(Array.from({ length: 10_000 }, (_, at) => [[72, 700, `Page ${at} has some words.`]])),
  )
  await answerDialogs(workbench, { open: [book] })
  await pickMenu(workbench, 'import-files')
  await expect(workbench.page.getByRole('progressbar', { name: 'Importing 1 of 1' })).toBeVisible()
  await workbench.page.getByRole('button', { name: 'Claims' }).first().click()
  await expect(workbench.page.getByRole('heading', { name: /^Claims/ }).first()).toBeVisible()
  await workbench.page.getByRole('button', { name: 'Cancel import' }).click()
  await expect(workbench.page.getByText('The import was cancelled; 1 file left out.')).toBeVisible()
  await expect(workbench.page.getByRole('progressbar', { name: 'Importing 1 of 1' })).toBeHidden()
})

test('formatted text is pasted as paragraphs', async ({ start, folder }) => {
  const workbench = await emptyProject({ start, folder })
  const html = '<h1>Toll</h1><p>One <b>hundred</b>.</p><p>Two.</p>'
  // As another program would put it there: both forms of the same words.
  await workbench.page.evaluate((formatted) => {
    const copy = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', 'One. Two.')
      event.clipboardData?.setData('text/html', formatted)
      event.preventDefault()
    }
    document.addEventListener('copy', copy, { once: true })
    document.execCommand('copy')
  }, html)
  await pickMenu(workbench, 'paste-article')
  const field = workbench.page.getByRole('dialog').getByRole('textbox', { name: /^Text/ })
  await field.focus()
  await workbench.page.keyboard.press('Control+v')
  await expect(field).toHaveValue('Toll\n\nOne hundred.\n\nTwo.')
  await workbench.page.getByRole('button', { name: 'Add article' }).click()
  await expect(workbench.page.getByRole('row', { name: 'Toll' })).toBeVisible()
  await expect(workbench.page.getByText(/^pasted\.html, /)).toBeVisible()
})

test('a page of which nearly nothing could be read waits for an answer, with what came in and what did not', async ({
  start,
  folder,
}) => {
  const workbench = await emptyProject({ start, folder })
  const notice = `We value your privacy. ${'We and our partners store and read what is on this device, and use it to measure what is read. '.repeat(4)}`
  const wall = join(folder, 'wall.html')
  await writeFile(wall, `<title>Toll</title><body><div id="cookie-banner"><p>${notice}</p></div></body>`)
  await answerDialogs(workbench, { open: [wall] })
  const question = workbench.page.getByRole('dialog', { name: 'Much of “wall.html” was not read' })

  await pickMenu(workbench, 'import-files')
  await expect(question.getByText('0% of what it shows')).toBeVisible()
  await expect(question.getByText(/We value your privacy/u).first()).toBeVisible()
  await question.getByRole('button', { name: 'Leave out' }).click()
  await expect(workbench.page.getByText('1 file left out.')).toBeVisible()
  await expect(workbench.page.getByText('No articles yet.')).toBeVisible()

  await pickMenu(workbench, 'import-files')
  await question.getByRole('button', { name: 'Import anyway' }).click()
  await expect(rows(workbench)).toHaveCount(1)
})

test('one undo takes back an import of many files, also after another act and a restart', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page: window } = workbench
  const seeds = join(import.meta.dirname, '../../seeds')
  const files = (await readdir(seeds))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(seeds, name))
  await answerDialogs(workbench, { save: join(folder, 'Many.plumbline'), open: files })
  await pickMenu(workbench, 'new-project')
  await expect(window.getByText('No articles yet.')).toBeVisible()
  await pickMenu(workbench, 'import-files')
  await expect(answer(window)).toContainText(`Imported ${files.length} articles.`)
  await expect(answer(window).getByRole('button', { name: 'Undo' })).toBeVisible()
  await expect(textOf(window)).toBeFocused()
  await window.keyboard.press('Control+z')
  await expect(window.getByText('No articles yet.')).toBeVisible()
  await expect(answer(window)).toContainText(`${files.length} articles`)
  await answer(window).getByRole('button', { name: 'Redo' }).click()
  await expect(rows(workbench)).toHaveCount(files.length)

  await window.keyboard.press('Control+1')
  await window.keyboard.press('Enter')
  await expect(textOf(window)).toBeVisible()
  await window.getByRole('button', { name: 'To do Check' }).click()
  await window.getByRole('option', { name: 'In progress' }).click()
  await expect(answer(window)).toContainText('as in progress')
  await workbench.app.close()

  const again = await start()
  await expect(rows(again)).toHaveCount(files.length)
  await pickMenu(again, 'undo')
  await expect(answer(again.page)).toContainText('Taken back: marked the article')
  await expect(rows(again)).toHaveCount(files.length)
  await pickMenu(again, 'undo')
  await expect(again.page.getByText('No articles yet.')).toBeVisible()
  await pickMenu(again, 'redo')
  await expect(rows(again)).toHaveCount(files.length)
})

test('works of a reference manager become sources; what is there already and what is broken is said', async ({
  start,
  folder,
}) => {
  const workbench = await emptyProject({ start, folder })
  const { page: window } = workbench
  const library = join(folder, 'library.bib')
  await writeFile(
    library,
    String.raw`@article{ruel, author = {Ruel, Ana and Tam, Ivo}, title = {The flood of K{\"o}rsa: 120--140 dead},
  journal = {The Karsa Herald}, date = {2024-05-03}, url = {https://herald.example/flood}, pages = {1}}
@book{dams, title = {Dams of Karsa}, publisher = {Odrin Books}, year = 1998}
@misc{broken, title = {No end,
@misc{again, title = {Flood again}, url = {http://www.herald.example/flood/}}`,
  )
  await answerDialogs(workbench, { open: [library] })
  await pickMenu(workbench, 'import-files')
  const sources = window.getByRole('grid', { name: 'Sources' }).getByRole('row')
  await expect(sources).toHaveCount(2)
  await expect(window.getByText('“library.bib”: 2 sources added, 1 there already.')).toBeVisible()
  await expect(window.getByText('“library.bib”: one entry was not read.')).toBeVisible()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('The flood of Körsa: 120–140 dead')
  await expect(window.getByRole('textbox', { name: 'Publisher' })).toHaveValue('The Karsa Herald')
  await expect(window.getByRole('textbox', { name: 'Published' })).toHaveValue('2024-05-03')
  await expect(window.getByText('Ana Ruel; Ivo Tam')).toBeVisible()

  await pickMenu(workbench, 'undo')
  await expect(sources).toHaveCount(0)
  await expect(window.getByText('No sources yet.', { exact: false })).toBeVisible()
})
