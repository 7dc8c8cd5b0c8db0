import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { askMain } from '../drive/ask-main'
import type { Bench } from './harness/bench'
import { figure, ratio, spread } from './harness/figures'
import { inFreshFolder } from './harness/in-fresh-folder'
import { openWindow } from './harness/open-window'
import type { OpenWindow } from './harness/open-window'
import { placeOf, placeOfField } from './harness/places'
import { usageOf } from './harness/processes'
import { timeStart } from './harness/time-start'
import { describeStall, within } from './harness/watch-stalls'
import type { Stretch } from './harness/watch-stalls'
import { makeLargeProject } from './large-project'

const SIZE = { articles: 10_000, alike: 3_000 }
const OPENINGS = 5
/** In milliseconds. */
const WORK = 60_000
const LATEST = 120_000
const QUIET = 3_000

const articleRow = '[role="grid"][aria-label="Articles"] [role="row"][data-key]'
const claimRow = '[role="grid"][aria-label="Claims"] [role="row"][data-key]'
const listed = `document.querySelector('${articleRow}')`
const allClaims = `${listed}?.textContent.includes('claim')`

/** 10,000 articles with 50,000 claims: opened, worked in for a minute while the analysis runs, and left alone until nothing more comes of it. */
export async function run(bench: Bench): Promise<void> {
  await inFreshFolder(async (folder) => {
    const project = join(folder, 'Large.plumbline')
    await makeLargeProject(project, SIZE)
    console.log(
      `${figure(SIZE.articles)} articles, ${figure(SIZE.alike)} of them alike, ${figure(5 * SIZE.articles)} claims`,
    )
    await open(bench, folder, project)
    await work(bench, folder, project)
  })
}

async function open(bench: Bench, folder: string, project: string): Promise<void> {
  const list: number[] = []
  const claims: number[] = []
  const empty: number[] = []
  for (let round = 0; round < OPENINGS; round += 1) {
    const { times: nothing } = await timeStart(bench, {
      profile: join(folder, 'empty'),
      what: 'empty window',
      conditions: { shown: `document.querySelector('main')` },
    })
    empty.push(nothing.get('shown') ?? Number.NaN)
    const { times } = await timeStart(bench, {
      profile: join(folder, 'openings'),
      what: 'program',
      args: ['--project', project],
      conditions: { list: listed, claims: allClaims },
      limit: LATEST,
    })
    list.push(times.get('list') ?? Number.POSITIVE_INFINITY)
    claims.push(times.get('claims') ?? Number.POSITIVE_INFINITY)
  }
  console.log(`  start to the first list ${spread(list, 'ms')}`)
  console.log(`  start to all claims ${spread(claims, 'ms')}`)
  console.log(
    `  an empty window, in turn ${spread(empty, 'ms')}; the first list against it ${ratio(list, empty)}`,
  )
}

async function work(bench: Bench, folder: string, project: string): Promise<void> {
  const opened = await openWindow(bench, { folder, args: ['--project', project] })
  const { app, page, stalls, close } = opened
  try {
    await page.locator(articleRow).first().waitFor({ timeout: LATEST })
    await page.locator(articleRow, { hasText: 'claim' }).first().waitFor({ timeout: LATEST })
    console.log('  meanwhile')
    print(await stalls.since(0, 10_000), {})
    const start = Date.now()
    const sent = await countSent(opened)
    await page.keyboard.press('Control+2')
    await page.locator(claimRow).first().waitFor()
    const saves: number[] = []
    let isFrozen = false
    while (!isFrozen && Date.now() - start < WORK) {
      const taken = await within(workOnce(page, saves.length), 30_000)
      if (taken === null) isFrozen = true
      else saves.push(...taken)
    }
    console.log(`  ${figure((Date.now() - start) / 1000)} s of notes, verdicts and scrolling`)
    if (isFrozen) console.log('    the window did not answer for 30 s and was given up')
    console.log(`    ${saves.length} saved, each seen as saved after ${spread(saves, 'ms')}`)
    print(await stalls.since(start, 10_000), await sent())
    if (isFrozen) return
    const left = Date.now()
    for (let last = '', now = ' '; now !== last && Date.now() - left < LATEST;) {
      await page.waitForTimeout(QUIET)
      last = now
      now = JSON.stringify(await sent())
    }
    console.log(`  then left alone for ${figure((Date.now() - left) / 1000)} s, until nothing more came`)
    print(await stalls.since(left, 30_000), await sent())
    const { proportional, resident } = usageOf(app.process().pid ?? 0)
    console.log(
      `  memory of all processes ${figure(proportional)} MB (${figure(resident)} MB where what they share counts for each)`,
    )
  } finally {
    await close()
  }
}

function print({ task, silence }: Stretch, sent: Sent): void {
  console.log(`    longest task of the window ${describeStall(task)}`)
  console.log(`    longest silence of main ${describeStall(silence)}`)
  for (const [kind, { count, bytes }] of Object.entries(sent))
    console.log(`    sent to the window: ${kind} ${count} times, ${figure(bytes)} characters`)
}

type Sent = Readonly<Record<string, { readonly count: number; readonly bytes: number }>>

/** Counts, in main, what is sent to the window from now on. */
async function countSent({ app }: OpenWindow): Promise<() => Promise<Sent>> {
  await askMain(() =>
    app.evaluate(({ BrowserWindow }) => {
      // An answer that was lost is asked for again: it counts already.
      if ('benchSent' in globalThis) return
      const counts: Record<string, { count: number; bytes: number }> = {}
      Object.assign(globalThis, { benchSent: counts })
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (!contents) return
      const send = contents.send.bind(contents)
      contents.send = (channel: string, ...args: unknown[]) => {
        const event = String(args[0])
        const kind = /"kind":"([\w -]+)"/u.exec(event.slice(0, 100))?.[1] ?? 'other'
        const known = counts[kind] ?? { count: 0, bytes: 0 }
        counts[kind] = { count: known.count + 1, bytes: known.bytes + event.length }
        send(channel, ...args)
      }
    }),
  )
  return async () =>
    (await within(
      askMain(() => app.evaluate(() => (globalThis as unknown as { readonly benchSent: Sent }).benchSent)),
      10_000,
    )) ?? {}
}

/** A claim is opened, gets a note and another verdict, and both lists are scrolled: how long each save took to be seen. */
async function workOnce(page: Page, round: number): Promise<readonly number[]> {
  const row = await placeOf(page, claimRow)
  await page.mouse.click(row.x, row.y)
  await page.getByRole('textbox', { name: 'Notes' }).waitFor()
  const notes = await placeOfField(page, 'Notes')
  await page.mouse.click(notes.x, notes.y)
  await page.keyboard.type(` Asked again, ${round}.`)
  const note = await seenAsSaved(page, () => page.keyboard.press('Tab'))
  const verdict = await placeOfField(page, 'Verdict')
  await page.mouse.click(verdict.x, verdict.y)
  await page.locator('[role="listbox"]').waitFor()
  // The last step of the scale, or the one before it: neither asks anything.
  const isLast = await page.evaluate(() => document.activeElement?.nextElementSibling === null)
  await page.keyboard.press(isLast ? 'ArrowUp' : 'End')
  const judged = await seenAsSaved(page, () => page.keyboard.press('Enter'))
  for (let turn = 0; turn < 6; turn += 1) {
    await page.mouse.move(row.x, row.y)
    await page.mouse.wheel(0, 400)
    await page.mouse.move(720, 450)
    await page.mouse.wheel(0, 300)
  }
  return [note, judged]
}

/** Milliseconds from a key to “Saved” on the screen, after it was gone. */
async function seenAsSaved(page: Page, press: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const answer = new Promise<number>((resolve) => {
      const begin = ({ timeStamp }: Event): void => {
        removeEventListener('keydown', begin, true)
        const bar = document.querySelector('footer output[data-alarming]')
        let wasGone = false
        new MutationObserver((_, observer) => {
          const isSaved = bar?.textContent === 'Saved'
          if (!isSaved) wasGone = true
          else if (wasGone) {
            observer.disconnect()
            resolve(performance.now() - timeStamp)
          }
        }).observe(bar ?? document, { subtree: true, childList: true, characterData: true })
      }
      addEventListener('keydown', begin, true)
    })
    Object.assign(window, { benchSaved: answer })
  })
  await press()
  return page.evaluate(() => (window as unknown as { readonly benchSaved: Promise<number> }).benchSaved)
}
