import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { words } from '../../shared/words/words'
import { makePdf } from '../import/make-pdf'
import { EXAMPLE } from './example-project'
import { filesHolding } from './files-holding'
import { makePng, makeWav } from './hostile/originals'
import { keepEvidence, protectProject } from './keep-evidence'
import { answerDialogs, expect, pickMenu, selectWords, test, textOf } from './workbench'

const said = words.originals
const original = (page: Page) => page.getByRole('region', { name: said.view })
const beside = (page: Page) => page.getByRole('region', { name: words.workbench.slots.title, exact: true })
const inspector = (page: Page) => page.getByRole('complementary', { name: words.workbench.inspector.title })
const articles = (page: Page) => page.getByRole('grid', { name: 'Articles' })

const left = [
  'The harbour was closed for eleven',
  'days in the spring, and the govern-',
  'ment counted forty-one ships.',
]
const right = [
  'The railway carried nobody for one',
  'week; its director said that only the',
  'bridge was unsafe.',
]
const columns = makePdf([
  [
    [72, 760, 'A spring without ships and trains', 18],
    ...left.map((line, at) => [72, 720 - at * 14, line] as const),
    ...right.map((line, at) => [320, 720 - at * 14, line] as const),
  ],
])
const transcript = [
  '1\n00:00:01,000 --> 00:00:04,000\nThe harbour master speaks of forty-one ships.\n',
  '2\n00:00:05,000 --> 00:00:08,000\nNobody was told when they could leave.\n',
].join('\n')

for (const kind of ['an open', 'a sealed'] as const)
  test(`a page of two columns, a transcript, its recording and a picture are seen beside the claim that they are evidence for, in ${kind} project`, async ({
    start,
    folder,
  }) => {
    const workbench = await start()
    const { page } = workbench
    if (kind === 'a sealed') await protectProject(workbench)
    await page.keyboard.press('Control+1')
    const files = { 'columns.pdf': columns, 'talk.srt': transcript }
    for (const [name, bytes] of Object.entries(files)) {
      await writeFile(join(folder, name), bytes)
      await answerDialogs(workbench, { open: [join(folder, name)] })
      await pickMenu(workbench, 'import-files')
      await expect(
        articles(page).getByRole('row', {
          name: name === 'talk.srt' ? /talk|harbour master/iu : /spring without/iu,
        }),
      ).toBeVisible()
    }
    const picture = makePng(400, 300)
    const recording = makeWav(60)
    await keepEvidence(workbench, { 'board.png': picture, 'talk.wav': recording })

    // The claim is made on the page, and stands in the text.
    await articles(page)
      .getByRole('row', { name: /spring without/iu })
      .click()
    await expect(textOf(page)).toBeVisible()
    await pickMenu(workbench, 'show-original')
    await selectWords(page, original(page).locator('[data-text-layer="drawn"]'), 'forty-one ships')
    await page.getByRole('toolbar', { name: words.reader.selected }).getByText('New claim').click()
    await expect(textOf(page).locator('mark', { hasText: 'forty-one ships' })).toBeVisible()

    // The first claim has the recording and the picture: each stands beside it when it is asked for.
    await page.keyboard.press('Control+2')
    await page.getByRole('grid', { name: 'Claims' }).getByRole('row').first().click()
    for (const [source, shown] of [
      ['board.png', original(page).getByRole('img', { name: 'board.png' })],
      ['talk.wav', original(page).getByRole('slider', { name: said.media.position })],
    ] as const) {
      await inspector(page)
        .getByRole('listitem')
        .filter({ hasText: source })
        .getByRole('button', { name: words.evidence.beside })
        .click()
      await expect(shown).toBeVisible()
      await expect(textOf(page)).toBeVisible()
    }

    // The transcript beside the page, by a click with Alt.
    await page.keyboard.press('Control+1')
    await articles(page)
      .getByRole('row', { name: /spring without/iu })
      .click()
    await expect(textOf(page).first()).toContainText('The harbour was closed')
    await articles(page)
      .getByRole('row', { name: /talk|harbour master/iu })
      .click({ modifiers: ['Alt'] })
    await expect(beside(page)).toContainText('Nobody was told')
    if (kind === 'a sealed')
      for (const bytes of [picture.subarray(0, 60), recording.subarray(0, 200)])
        expect(await filesHolding(join(folder, EXAMPLE), [bytes])).toEqual([])
  })
