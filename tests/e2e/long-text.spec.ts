import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { words as catalogue } from '../../shared/words/words'
import { answerDialogs, askMain, expect, pickMenu, test, textOf } from './workbench'
import type { Workbench } from './workbench'

const SENTENCES = 6000
const sentence = (at: number): string =>
  `Sentence ${at} of the inquiry says that the bridge at kilometre ${at} was ${at % 7 === 0 ? 'closed for the winter, and that nobody knows who closed it or why' : 'open'}.`
/** Three sentences a paragraph, but for one line that goes on for a sixth of the text. */
const text = Array.from({ length: SENTENCES }, (_, at) =>
  at >= 3000 && at < 4000 ? `${sentence(at)} ` : `${sentence(at)}${at % 3 === 2 ? '\n\n' : ' '}`,
).join('')
/** A claim stands on every hundredth sentence. */
const marked = Array.from({ length: SENTENCES / 100 }, (_, at) => sentence(at * 100))

async function openLongText(workbench: Workbench, folder: string): Promise<Locator> {
  const { page } = workbench
  const [file, annotations] = [join(folder, 'inquiry.txt'), join(folder, 'marks.jsonld')]
  await writeFile(file, text)
  const items = marked.map((exact, at) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:inquiry:${at}`,
    type: 'Annotation',
    body: [],
    target: { source: 'urn:inquiry', selector: { type: 'TextQuoteSelector', exact } },
  }))
  await writeFile(annotations, JSON.stringify(items))
  await answerDialogs(workbench, { save: join(folder, 'Inquiry.plumbline'), open: [file] })
  await pickMenu(workbench, 'new-project')
  await expect(page.getByText('No articles yet.')).toBeVisible()
  await pickMenu(workbench, 'import-files')
  await expect(textOf(page)).toContainText(sentence(0))
  await answerDialogs(workbench, { open: [annotations] })
  await pickMenu(workbench, 'import-files')
  await expect(markOf(textOf(page), sentence(0))).toBeVisible()
  return textOf(page)
}

const markOf = (pane: Locator, words: string): Locator => pane.locator('mark', { hasText: words })

/** Where words stand in the window: how far below its top, in pixels; null where they are not drawn. */
function topOf(pane: Locator, words: string): Promise<number | null> {
  return pane.evaluate((root, wanted) => {
    for (const block of root.querySelectorAll('p')) {
      const at = block.textContent.indexOf(wanted)
      if (at < 0) continue
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      let before = 0
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0
        if (at < before + length) {
          const range = document.createRange()
          range.setStart(node, at - before)
          range.setEnd(node, at - before + 1)
          return range.getBoundingClientRect().top
        }
        before += length
      }
    }
    return null
  }, words)
}

async function expectInSight(pane: Locator, words: string): Promise<void> {
  await expect(async () => {
    const top = await topOf(pane, words)
    expect(top).not.toBeNull()
    expect(top).toBeGreaterThan(80)
    expect(top).toBeLessThan(860)
  }).toPass()
}

/** The paragraph in the middle of the reader: its first words. */
function wordsInSight(page: Page): Promise<string> {
  return page.evaluate(() => {
    const main = document.querySelector('main')?.getBoundingClientRect()
    if (!main) return ''
    const [x, middle] = [main.x + main.width / 2, main.y + main.height / 2]
    for (let y = middle; y < main.bottom; y += 10) {
      const block = document.elementFromPoint(x, y)?.closest('p')
      if (block) return block.textContent.slice(0, 40)
    }
    return ''
  })
}

async function sentenceInSight(page: Page): Promise<number> {
  return Number(/Sentence (\d+)/u.exec(await wordsInSight(page))?.[1] ?? -1)
}

test('of a long text only what is near is drawn; the caret reaches all of it, and all of it is copied', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const pane = await openLongText(workbench, folder)
  const { page } = workbench
  expect(await pane.locator('p').count()).toBeLessThan(300)
  await pane.locator('p').first().click()
  await page.keyboard.press('Control+End')
  await expectInSight(pane, sentence(SENTENCES - 1))
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageUp')
  await expect.poll(() => sentenceInSight(page)).toBeLessThan(SENTENCES - 10)
  await page.keyboard.press('Control+Home')
  await expectInSight(pane, sentence(1))
  for (let press = 0; press < 25; press += 1) await page.keyboard.press('PageDown')
  await expect.poll(() => sentenceInSight(page)).toBeGreaterThan(150)
  const caret = await page.evaluate(() => {
    const range = document.getSelection()?.getRangeAt(0)
    const box = range?.getClientRects()[0] ?? range?.startContainer.parentElement?.getBoundingClientRect()
    return box ? box.top > 0 && box.top < innerHeight : false
  })
  expect(caret).toBe(true)
  expect(await pane.locator('p').count()).toBeLessThan(300)

  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  await expect
    .poll(() => askMain(() => workbench.app.evaluate(({ clipboard }) => clipboard.readText())))
    .toBe(text.trimEnd())
})

test('words are selected from here to far away, and the claim is made of all of them', async ({
  start,
  folder,
}) => {
  const pane = await openLongText(await start(), folder)
  const page = pane.page()
  await page.keyboard.press('Home')
  await pane
    .locator('p')
    .nth(2)
    .click({ position: { x: 1, y: 8 } })
  await page.keyboard.press('Home')
  const box = await pane.boundingBox()
  await page.mouse.move((box?.x ?? 0) + 200, 500)
  for (let turn = 0; turn < 40; turn += 1) await page.mouse.wheel(0, 700)
  await expect.poll(() => sentenceInSight(page)).toBeGreaterThan(200)
  // The end is where the journalist clicks with Shift held: at the start of some block that is seen.
  const last = pane.locator('p').filter({ hasText: /^Sentence/ })
  const target = await last.evaluateAll((blocks) => {
    const seen = blocks.findIndex((block) => block.getBoundingClientRect().top > 300)
    return { seen, words: blocks[seen]?.textContent.slice(0, 30) ?? '' }
  })
  await last.nth(target.seen).click({ position: { x: 1, y: 8 }, modifiers: ['Shift'] })
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('h')
  const from = text.indexOf(sentence(6))
  const to = text.indexOf(target.words) + 1
  expect(to - from).toBeGreaterThan(15_000)
  // So much is seldom one claim: it is asked first.
  await page.getByRole('button', { name: catalogue.workbench.reading.long.goOn }).click()
  await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(text.slice(from, to))
})

test('a claim far away is gone to, and its highlight lies on its words', async ({ start, folder }) => {
  const workbench = await start()
  const pane = await openLongText(workbench, folder)
  const { page } = workbench
  await page.getByRole('button', { name: 'Claims' }).click()
  const list = page.getByRole('grid', { name: 'Claims' })
  await list.getByRole('row').first().click()
  await page.keyboard.press('End')
  await expectInSight(pane, sentence(5900))
  await expect(markOf(pane, sentence(5900))).toBeInViewport()
  await expect(markOf(pane, sentence(5900))).toHaveText(sentence(5900))
  for (const far of [5800, 5700, 5600]) {
    await pickMenu(workbench, 'previous-claim')
    await expectInSight(pane, sentence(far))
    await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(sentence(far))
  }
  for (let far = 5500; far >= 3400; far -= 100) await pickMenu(workbench, 'previous-claim')
  // Within the one long line.
  await expectInSight(pane, sentence(3400))
  await expect(markOf(pane, sentence(3400))).toBeInViewport()
})

test('what is read stays where it is while the text above is drawn for the first time', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const pane = await openLongText(workbench, folder)
  const { page } = workbench
  await page.getByRole('button', { name: 'Claims' }).click()
  await page.getByRole('grid', { name: 'Claims' }).getByRole('row').first().click()
  await page.keyboard.press('End')
  await expectInSight(pane, sentence(5900))
  const box = await pane.boundingBox()
  await page.mouse.move((box?.x ?? 0) + 200, 500)
  for (let turn = 0; turn < 30; turn += 1) {
    const read = await wordsInSight(page)
    const before = (await topOf(pane, read)) ?? 0
    await page.mouse.wheel(0, -240)
    await expect.poll(async () => Math.round(((await topOf(pane, read)) ?? 0) - before)).toBeGreaterThan(230)
    expect(Math.abs(((await topOf(pane, read)) ?? 0) - before - 240)).toBeLessThan(4)
  }
})
