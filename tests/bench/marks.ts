import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { annotationsOf, quotesOf } from './harness/annotations'
import type { Quoted } from './harness/annotations'
import type { Bench } from './harness/bench'
import { figure, ratio, spread } from './harness/figures'
import { inFreshFolder } from './harness/in-fresh-folder'
import { makeText } from './harness/made-up-text'
import { emptyWindow, openWindow } from './harness/open-window'
import type { OpenWindow } from './harness/open-window'
import { placeOf } from './harness/places'
import type { Point } from './harness/places'
import { usageOf } from './harness/processes'
import { importInto } from './harness/run-job'
import { timeAction } from './harness/time-action'
import { own } from './harness/watch-stalls'
import type { Stretch } from './harness/watch-stalls'
import { buildPeerPage } from './peer-page/build-peer-page'
import type { PeerWork } from './peer-page/main'

const LENGTH = 1_000_000
const HIGHLIGHTS = 4_400
const ROUNDS = 5
const MANY_MARKS = 2_000

/** One opening of the text, in milliseconds: to the first screen, a click answered there, the longest task, and a highlight more. */
type Opening = {
  readonly painted: number
  readonly answered: number
  readonly task: number
  readonly more: number
  readonly moreTask: number
}

/** A text of a million characters with thousands of highlights, in turn with the same in a page with @recogito/text-annotator. */
export async function run(bench: Bench): Promise<void> {
  await inFreshFolder((folder) => longText(bench, folder))
  await inFreshFolder((folder) => manyMarks(bench, folder))
}

async function longText(bench: Bench, folder: string): Promise<void> {
  console.log(`${figure(LENGTH)} characters with ${figure(HIGHLIGHTS)} highlights`)
  const text = makeText(LENGTH, 3)
  const [first, more, ...others] = quotesOf(text, HIGHLIGHTS + 1, 5)
  if (!first || !more) throw new Error('There are no quotes.')
  const quotes = [first, ...others]
  const article = join(folder, 'long.txt')
  const annotations = join(folder, 'highlights.json')
  await writeFile(article, text)
  await writeFile(annotations, JSON.stringify(annotationsOf(text, quotes)))
  const project = join(folder, 'Long.plumbline')
  await importInto(bench, join(folder, 'job'), project, [article, annotations])
  const peer = await buildPeerPage(bench, join(folder, 'peer'))

  const ours: Opening[] = []
  const peers: Opening[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await openOurs(bench, folder, project))
    if (peer !== null) peers.push(await openPeer(bench, folder, peer, peerWork(text, quotes, more)))
  }
  print('ours', ours)
  print('@recogito/text-annotator', peers)
  console.log(`  ratio ${ratio(ours.map(whole), peers.map(whole))}`)
}

const whole = ({ painted, answered }: Opening): number => painted + answered

function print(name: string, openings: readonly Opening[]): void {
  const rows: readonly [string, (opening: Opening) => number][] = [
    ['click to the first screen and a click answered', whole],
    ['  of it to the first screen', ({ painted }) => painted],
    ['longest task meanwhile', ({ task }) => task],
    ['one highlight more', ({ more }) => more],
    ['  longest task meanwhile', ({ moreTask }) => moreTask],
  ]
  console.log(`  ${name}`)
  for (const [row, valueOf] of rows) console.log(`    ${row} ${spread(openings.map(valueOf), 'ms')}`)
}

const pane = '[role="textbox"][aria-label^="Text of"]'
const row = '[role="grid"][aria-label="Articles"] [role="row"][data-key]'
/** Between what is timed, in milliseconds, so that the one does not run into the other. */
const SETTLE = 1_500

async function openOurs(bench: Bench, folder: string, project: string): Promise<Opening> {
  const { page, stalls, close } = await openWindow(bench, { folder, args: ['--project', project] })
  try {
    await page.locator(`${row} >> text=claims`).first().waitFor()
    await page.waitForTimeout(SETTLE)
    const at = await placeOf(page, row)
    const start = Date.now()
    const painted = await timeAction(page, { selector: `${pane} mark` }, () => page.mouse.click(at.x, at.y))
    const opening = await stalls.since(start)
    const mark = await placeOf(page, `${pane} mark`)
    const again = Date.now()
    const answered = await timeAction(page, { selector: 'h2', words: 'Claim' }, () =>
      page.mouse.click(mark.x, mark.y),
    )
    const answer = await stalls.since(again)
    const { word, ...place } = await unmarkedWord(page)
    await page.mouse.dblclick(place.x, place.y)
    await page.waitForTimeout(SETTLE)
    const before = Date.now()
    const more = await timeAction(page, { selector: 'textarea', words: word }, () => page.keyboard.press('h'))
    return {
      painted,
      answered,
      task: Math.max(taskOf(opening), taskOf(answer)),
      more,
      moreTask: taskOf(await stalls.since(before)),
    }
  } finally {
    await close()
  }
}

async function openPeer(bench: Bench, folder: string, address: string, work: PeerWork): Promise<Opening> {
  const { page, stalls, close } = await openWindow(bench, emptyWindow(bench, join(folder, 'peer'), address))
  try {
    await page.evaluate((given) => Object.assign(window, { peerWork: given }), work)
    await page.waitForTimeout(SETTLE)
    const at = await placeOf(page, '#open')
    const start = Date.now()
    const painted = await timeAction(page, { selector: '#answer', words: 'Shown' }, () =>
      page.mouse.click(at.x, at.y),
    )
    const opening = await stalls.since(start)
    const mark = await middleOfWords(page, work.quotes[0]?.start ?? 0)
    const again = Date.now()
    const answered = await timeAction(page, { selector: '#answer', words: 'Chosen' }, () =>
      page.mouse.click(mark.x, mark.y),
    )
    const answer = await stalls.since(again)
    const button = await placeOf(page, '#more')
    await page.waitForTimeout(SETTLE)
    const before = Date.now()
    const more = await timeAction(page, { selector: '#answer', words: 'Added' }, () =>
      page.mouse.click(button.x, button.y),
    )
    return {
      painted,
      answered,
      task: Math.max(taskOf(opening), taskOf(answer)),
      more,
      moreTask: taskOf(await stalls.since(before)),
    }
  } finally {
    await close()
  }
}

/** The same text and highlights for the page of the peer: a paragraph each, without the line breaks between them. */
function peerWork(text: string, quotes: readonly Quoted[], more: Quoted): PeerWork {
  const breaks = [...text.matchAll(/\n\n/gu)].map(({ index }) => index)
  const without = ({ start, end, exact }: Quoted): Quoted => {
    const before = 2 * breaks.filter((at) => at < start).length
    return { start: start - before, end: end - before, exact }
  }
  return {
    paragraphs: text.split('\n\n'),
    quotes: quotes.map(without),
    more: without(more),
  }
}

async function manyMarks(bench: Bench, folder: string): Promise<void> {
  console.log(`${figure(MANY_MARKS)} marks made in one article of ${figure(MANY_MARKS * 150)} characters`)
  const text = makeText(MANY_MARKS * 150, 7)
  const quotes = quotesOf(text, MANY_MARKS, 9)
  const article = join(folder, 'article.txt')
  await writeFile(article, text)
  const project = join(folder, 'Many.plumbline')
  await importInto(bench, join(folder, 'job'), project, [article])
  const empty = await openWindow(bench, emptyWindow(bench, join(folder, 'empty')))
  await empty.page.waitForTimeout(SETTLE)
  console.log(`  an empty window ${memoryOf(empty)}`)
  await empty.close()
  const opened = await openWindow(bench, { folder, args: ['--project', project] })
  const { page, close } = opened
  try {
    await page.locator(row).first().click()
    await page.locator(pane).waitFor()
    await page.waitForTimeout(SETTLE)
    console.log(`  ours before ${memoryOf(opened)}`)
    const each = await page.evaluate(async (places) => {
      type Answer = { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
      const { call } = (
        window as unknown as { plumbline: { call: (name: string, input: unknown) => Promise<string> } }
      ).plumbline
      const state = JSON.parse(await call('readState', {})) as Answer
      const { articles } = state.value['open'] as { articles: readonly { readonly id: string }[] }
      const start = performance.now()
      for (const { start: from, end } of places)
        await call('addClaim', { place: { articleId: articles[0]?.id, start: from, end } })
      return (performance.now() - start) / places.length
    }, quotes)
    await page.waitForTimeout(10_000)
    console.log(`  ours with the marks, 10 s later ${memoryOf(opened)}`)
    // What was made meanwhile and is not held any more goes when the window has been idle for a while.
    await page.waitForTimeout(20_000)
    console.log(`  ours with the marks, at rest ${memoryOf(opened)}`)
    console.log(`  ${figure(each, 1)} ms for each mark`)
  } finally {
    await close()
  }
}

function memoryOf({ app }: OpenWindow): string {
  const { proportional, resident, processes } = usageOf(app.process().pid ?? 0)
  return `${figure(proportional)} MB in ${processes} processes (${figure(resident)} MB where what they share counts for each)`
}

const taskOf = ({ task }: Stretch): number => (task === null ? Number.POSITIVE_INFINITY : own(task))

/** A place on the words that begin at an offset of the first paragraph of the peer's page. */
function middleOfWords(page: Page, offset: number): Promise<Point> {
  return page.evaluate((from) => {
    const walker = document.createTreeWalker(
      document.querySelector('#text') ?? document,
      NodeFilter.SHOW_TEXT,
    )
    let before = 0
    for (
      let node = walker.nextNode();
      node instanceof Text;
      before += node.length, node = walker.nextNode()
    ) {
      if (from >= before + node.length) continue
      const range = document.createRange()
      range.setStart(node, from - before)
      range.setEnd(node, Math.min(node.length, from - before + 4))
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }
    throw new Error('The words are not in the page.')
  }, offset)
}

/** A word in sight that no mark touches, and its middle. */
function unmarkedWord(page: Page): Promise<Point & { readonly word: string }> {
  return page.evaluate((root) => {
    const walker = document.createTreeWalker(document.querySelector(root) ?? document, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
      if (node.parentElement?.closest('mark')) continue
      for (const { index, 0: word } of node.data.matchAll(/(?<= )[a-z]{5,}(?= )/gu)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const { x, y, width, height } = range.getBoundingClientRect()
        if (y > 0.3 * innerHeight && y < 0.7 * innerHeight)
          return { word, x: x + width / 2, y: y + height / 2 }
      }
    }
    throw new Error('There is no such word in sight.')
  }, pane)
}
