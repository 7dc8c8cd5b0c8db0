import type { ElectronApplication, Page } from '@playwright/test'
import { askMain } from '../../drive/ask-main'
import { figure } from './figures'
import { watchWaits } from './waits'
import type { Waits } from './waits'

/** From when, since the epoch, and for how long, in milliseconds, something answered nothing. */
type Stall = { readonly at: number; readonly length: number }

/** What was longest in a stretch of time. `waited`: for how long of it the machine gave it no processor. */
export type Longest = { readonly length: number; readonly waited: number }

export type Stretch = {
  /** The longest task of the window; null where the window did not answer when it was asked. */
  readonly task: Longest | null
  /** The longest silence of the main process; null where it did not answer. */
  readonly silence: Longest | null
}

/** Watches for how long at a time the window and the main process are held. */
export type Stalls = {
  /** The longest stalls since a moment of `Date.now()`; asking waits no longer than `limit` milliseconds. */
  readonly since: (start: number, limit?: number) => Promise<Stretch>
  readonly stop: () => void
}

type Kept = { readonly benchStalls: Stall[] }

export async function watchStalls(app: ElectronApplication, page: Page): Promise<Stalls> {
  await askMain(() =>
    app.evaluate(() => {
      // An answer that was lost is asked for again: it watches already.
      if ('benchStalls' in globalThis) return
      const kept: { at: number; length: number }[] = []
      Object.assign(globalThis, { benchStalls: kept })
      const every = 5
      let last = performance.timeOrigin + performance.now()
      setInterval(() => {
        const now = performance.timeOrigin + performance.now()
        if (now - last > 3 * every) kept.push({ at: last, length: now - last - every })
        last = now
      }, every)
    }),
  )
  await page.evaluate(() => {
    const kept: { at: number; length: number }[] = []
    Object.assign(window, { benchStalls: kept })
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        kept.push({ at: performance.timeOrigin + startTime, length: duration })
    }).observe({ type: 'longtask', buffered: true })
  })
  const main = watchWaits(app.process().pid ?? 0)
  const renderer = watchWaits(
    await askMain(() =>
      app.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
      ),
    ),
  )
  return {
    since: async (start, limit = 60_000) => {
      // What the page reports of a task comes after it: one more turn of its queue.
      const tasks = page.evaluate(
        () =>
          new Promise<Stall[]>((resolve) =>
            setTimeout(() => resolve((window as unknown as Kept).benchStalls), 50),
          ),
      )
      const silences = askMain(() => app.evaluate(() => (globalThis as unknown as Kept).benchStalls))
      return {
        task: longest(await within(tasks, limit), start, renderer),
        silence: longest(await within(silences, limit), start, main),
      }
    },
    stop: () => {
      main.stop()
      renderer.stop()
    },
  }
}

/** The longest by what it took itself: a stall that was a wait for a processor says nothing of the program. */
function longest(stalls: readonly Stall[] | null, start: number, waits: Waits): Longest | null {
  if (stalls === null) return null
  return stalls
    .filter(({ at, length }) => at + length > start)
    .map(({ at, length }) => ({ length, waited: Math.min(length, waits.between(at, at + length)) }))
    .reduce((most, stall) => (own(stall) > own(most) ? stall : most), { length: 0, waited: 0 })
}

export function own({ length, waited }: Longest): number {
  return length - waited
}

export function describeStall(stall: Longest | null): string {
  if (stall === null) return 'it answered no more'
  const waited = stall.waited >= 1 ? `, and ${figure(stall.waited)} ms more of waiting for a processor` : ''
  return `${figure(own(stall))} ms${waited}`
}

/** What comes of some work, or null where it takes longer than that many milliseconds. */
export async function within<T>(work: Promise<T>, limit: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limit)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
