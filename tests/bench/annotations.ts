import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { pickItem } from '../drive/ask-main'
import { annotationsOf, quotesOf } from './harness/annotations'
import type { Quoted } from './harness/annotations'
import type { Bench } from './harness/bench'
import { figure } from './harness/figures'
import { inFreshFolder } from './harness/in-fresh-folder'
import { makeText } from './harness/made-up-text'
import { importByMenu } from './harness/menu'
import { openWindow } from './harness/open-window'
import { importInto } from './harness/run-job'
import { describeStall } from './harness/watch-stalls'
import type { Stretch } from './harness/watch-stalls'

const ARTICLES = 5
const EACH = 1_000
const LENGTH = 100_000
/** In milliseconds. */
const LATEST = 300_000
/** What follows from a change has followed by then, in milliseconds. */
const SETTLED = 3_000

/** Annotations whose words were edited since, imported in the window: what is held meanwhile, what is seen of it, and whether it can be ended. */
export async function run(bench: Bench): Promise<void> {
  await inFreshFolder(async (folder) => {
    const texts = Array.from({ length: ARTICLES }, (_, at) => makeText(LENGTH, 30 + at))
    const paths = texts.map((_, at) => join(folder, `article-${at}.txt`))
    for (const [at, text] of texts.entries()) await writeFile(paths[at] ?? '', text)
    const file = join(folder, 'annotations.json')
    const all = texts.flatMap((text, at) => annotationsOf(text, quotesOf(text, EACH, 40 + at).map(edited)))
    await writeFile(file, JSON.stringify(all))
    const project = join(folder, 'Annotated.plumbline')
    await importInto(bench, join(folder, 'job'), project, paths)
    const other = join(folder, 'Ended.plumbline')
    await cp(project, other, { recursive: true })
    console.log(
      `${figure(all.length)} annotations with edited quotes, in ${ARTICLES} articles of ${figure(LENGTH)} characters`,
    )
    await importWhole(bench, folder, project, file)
    await importAndEnd(bench, folder, other, file)
  })
}

/** A word in the middle was put right since: two letters more. */
function edited(quote: Quoted): Quoted {
  const words = quote.exact.split(' ')
  const middle = Math.floor(words.length / 2)
  words[middle] = `${words[middle]}ed`
  return { ...quote, exact: words.join(' ') }
}

async function importWhole(bench: Bench, folder: string, project: string, file: string): Promise<void> {
  const { app, page, stalls, close } = await openWindow(bench, { folder, args: ['--project', project] })
  try {
    await page.locator(articles).first().waitFor()
    await noteProgress(page)
    const start = Date.now()
    await importByMenu(app, [file])
    const message = await said(page)
    console.log(`  imported after ${figure((Date.now() - start) / 1000, 1)} s: ${message}`)
    print(await stalls.since(start))
    const steps = await page.evaluate(() => (window as unknown as Kept).benchProgress)
    console.log(`    progress: ${steps.length} different states seen`)
    for (const [id, answer] of [
      ['undo', 'Taken back'],
      ['redo', 'Done again'],
    ] as const) {
      const begun = Date.now()
      await pickItem(app, id)
      await page.locator('[data-pane="answer"]', { hasText: answer }).waitFor({ timeout: LATEST })
      await page.waitForTimeout(SETTLED)
      console.log(`  ${id}`)
      print(await stalls.since(begun))
    }
  } finally {
    await close()
  }
}

function print({ task, silence }: Stretch): void {
  console.log(`    longest task of the window ${describeStall(task)}`)
  console.log(`    longest silence of main ${describeStall(silence)}`)
}

async function importAndEnd(bench: Bench, folder: string, project: string, file: string): Promise<void> {
  const { app, page, close } = await openWindow(bench, { folder, args: ['--project', project] })
  try {
    await page.locator(articles).first().waitFor()
    await importByMenu(app, [file])
    const start = Date.now()
    const button = page.getByRole('button', { name: 'Cancel import' })
    await Promise.race([button.click({ timeout: LATEST }), said(page)])
    const message = await said(page)
    console.log(`  asked to end at once: over after ${figure(Date.now() - start)} ms: ${message}`)
  } finally {
    await close()
  }
}

/** The first message that the window shows, when it does. */
async function said(page: Page): Promise<string> {
  const words = await page
    .locator('[data-pane="answer"] output, [role="alert"]')
    .first()
    .innerText({ timeout: LATEST })
  return words.split('\n', 1)[0] ?? ''
}

const articles = '[role="grid"][aria-label="Articles"] [role="row"][data-key]'

type Kept = { readonly benchProgress: readonly string[] }

/** Notes every state of the progress bar that is shown from now on. */
async function noteProgress(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { benchProgress: seen })
    const look = (): void => {
      const bar = document.querySelector('[role="progressbar"]')
      const state = `${bar?.getAttribute('aria-valuenow') ?? ''} ${bar?.textContent ?? ''}`
      if (bar && !seen.includes(state)) seen.push(state)
      requestAnimationFrame(look)
    }
    look()
  })
}
