import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import type { Bench } from './harness/bench'
import { figure, median, ratio, spread } from './harness/figures'
import { inFreshFolder } from './harness/in-fresh-folder'
import { emptyWindow, openWindow } from './harness/open-window'
import { makeLargeProject } from './large-project'

const ROWS = 10_000
const ROUNDS = 5
/** So many frames are drawn while a list is scrolled, each so many pixels further: a fast turn of the wheel. */
const FRAMES = 180
const STEP = 240
/** In milliseconds. */
const LATEST = 120_000

/** How long frames took while a list was scrolled, in milliseconds. */
type Scrolling = { readonly middle: number; readonly late: number; readonly longest: number }

/** 10,000 rows of claims are scrolled, in turn with as many rows of two lines in a bare page that leaves out what is not seen by itself. */
export async function run(bench: Bench): Promise<void> {
  await inFreshFolder(async (folder) => {
    const project = join(folder, 'Rows.plumbline')
    await makeLargeProject(project, { articles: ROWS / 5, alike: 0 })
    const bare = join(folder, 'rows.html')
    await writeFile(bare, barePage())
    console.log(`${figure(ROWS)} rows, ${FRAMES} frames of ${STEP} pixels`)
    const ours: Scrolling[] = []
    const peers: Scrolling[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await scrollOurs(bench, folder, project))
      peers.push(await scrollBare(bench, folder, bare))
    }
    print('ours', ours)
    print('a bare list (content-visibility)', peers)
    console.log(`  ratio of the middle frames ${ratio(ours.map(middleOf), peers.map(middleOf))}`)
    console.log(`  ratio of the late frames ${ratio(ours.map(lateOf), peers.map(lateOf))}`)
  })
}

const middleOf = ({ middle }: Scrolling): number => middle
const lateOf = ({ late }: Scrolling): number => late

function print(name: string, scrollings: readonly Scrolling[]): void {
  console.log(`  ${name}`)
  console.log(`    a frame in the middle ${spread(scrollings.map(middleOf), 'ms', 1)}`)
  console.log(`    of twenty the latest ${spread(scrollings.map(lateOf), 'ms', 1)}`)
  console.log(
    `    the longest ${spread(
      scrollings.map(({ longest }) => longest),
      'ms',
      1,
    )}`,
  )
}

async function scrollOurs(bench: Bench, folder: string, project: string): Promise<Scrolling> {
  const { page, close } = await openWindow(bench, { folder, args: ['--project', project] })
  try {
    // The first time it opens with its articles, afterwards with what was shown last.
    await rowOf(page, 'Articles').or(rowOf(page, 'Claims')).first().waitFor({ timeout: LATEST })
    await page.keyboard.press('Control+2')
    await rowOf(page, 'Claims').waitFor({ timeout: LATEST })
    return await scroll(page, '[role="grid"][aria-label="Claims"]')
  } finally {
    await close()
  }
}

const rowOf = (page: Page, list: string): Locator =>
  page.locator(`[role="grid"][aria-label="${list}"] [role="row"][data-key]`).first()

async function scrollBare(bench: Bench, folder: string, file: string): Promise<Scrolling> {
  const { page, close } = await openWindow(bench, emptyWindow(bench, folder, pathToFileURL(file).href))
  try {
    await page.locator('[role="row"]').first().waitFor()
    return await scroll(page, '[role="grid"]')
  } finally {
    await close()
  }
}

/** Scrolls what scrolls a list, a step a frame. */
async function scroll(page: Page, list: string): Promise<Scrolling> {
  const times = await page.evaluate(
    async ({ selector, frames, step }) => {
      let scroller = document.querySelector(selector)
      while (scroller && scroller.scrollHeight <= scroller.clientHeight + 1) scroller = scroller.parentElement
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- it goes into the page with the rest
      const inFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
      const taken: number[] = []
      let before = await inFrame()
      for (let at = 0; at < frames; at += 1) {
        scroller?.scrollBy(0, step)
        const now = await inFrame()
        taken.push(now - before)
        before = now
      }
      if (!scroller || scroller.scrollTop < (frames * step) / 2) throw new Error('The list was not scrolled.')
      return taken
    },
    { selector: list, frames: FRAMES, step: STEP },
  )
  const sorted = times.toSorted((one, other) => one - other)
  return {
    middle: median(times),
    late: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    longest: sorted.at(-1) ?? Number.NaN,
  }
}

const rowAt = (at: number): string =>
  `<div role="row" tabindex="-1"><b>at least ${at} people, in the ${at}th town</b><i>Not checked · text ${at}</i></div>`

/** As many rows of two lines, each as high as ours; the browser draws those that are near to what is seen. */
function barePage(): string {
  const style = `body { margin: 0; font: 13px/19px sans-serif }
    [role=grid] { block-size: 100vh; inline-size: 280px; overflow: auto }
    [role=row] { display: block; block-size: 48px; padding: 5px 11px; box-sizing: border-box; overflow: hidden;
      content-visibility: auto; contain-intrinsic-size: 280px 48px }
    b, i { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }`
  const rows = Array.from({ length: ROWS }, (_, at) => rowAt(at)).join('')
  return `<!doctype html><meta charset="utf-8"><title>Rows</title><style>${style}</style><div role="grid">${rows}</div>`
}
