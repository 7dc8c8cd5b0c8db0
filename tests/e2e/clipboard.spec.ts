import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerDialogs, expect, pickMenu, test, textOf } from './workbench'
import type { Workbench } from './workbench'

const said = 'The police said on Tuesday that 140 people were killed in Odrin.'
const page = `<html lang="en"><head><meta property="og:site_name" content="Karsa Herald"><meta property="article:published_time" content="2024-05-03"><title>Toll in Odrin</title></head>
<body><article><h1>Toll in Odrin</h1><p>${said}</p><p>It was a Monday.</p></article></body></html>`

/** What is on the clipboard, as a program sees it into which it is pasted. */
async function clipboardOf({ page: window }: Workbench): Promise<{ text: string; html: string }> {
  const pasted = window.evaluate(
    () =>
      new Promise<{ text: string; html: string }>((resolve) => {
        const take = (event: ClipboardEvent): void => {
          event.preventDefault()
          event.stopPropagation()
          const of = (type: string): string => event.clipboardData?.getData(type) ?? ''
          resolve({ text: of('text/plain'), html: of('text/html') })
        }
        document.addEventListener('paste', take, { once: true, capture: true })
      }),
  )
  await window.getByRole('textbox', { name: 'Notes' }).focus()
  await window.keyboard.press('Control+v')
  return pasted
}

test('copying puts the words on the clipboard and nothing of the check; with a citation, where they stand', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const file = join(folder, 'page.html')
  await writeFile(file, page)
  await answerDialogs(workbench, { save: join(folder, 'Copy.plumbline'), open: [file] })
  await pickMenu(workbench, 'new-project')
  await expect(workbench.page.getByText('No articles yet.')).toBeVisible()
  await pickMenu(workbench, 'import-files')
  const text = textOf(workbench.page)
  await expect(text).toContainText(said)

  const paragraph = text.getByText(said)
  await paragraph.click({ clickCount: 3 })
  await pickMenu(workbench, 'new-claim')
  await expect(workbench.page.getByRole('textbox', { name: 'Wording' })).toBeVisible()
  await text.getByText('140 people').first().click({ clickCount: 3 })

  await workbench.page.keyboard.press('Control+c')
  const { text: copied, html } = await clipboardOf(workbench)
  expect(copied.trim()).toBe(said)
  expect(html).toContain(`<p dir="auto">${said}</p>`)
  expect(html).not.toMatch(/data-|class=|title=|Not checked|<mark/u)

  await text.getByText('140 people').first().click({ clickCount: 3 })
  await pickMenu(workbench, 'copy-citation')
  await expect(workbench.page.getByText('The words and where they stand are on the clipboard.')).toBeVisible()
  const cited = await clipboardOf(workbench)
  expect(cited.text).toBe(`“${said}”\n— “Toll in Odrin”, Karsa Herald, 3 May 2024`)
  expect(cited.html).toContain('<blockquote>')
  expect(cited.html).not.toMatch(/data-|class=|Not checked|<mark/u)
})
