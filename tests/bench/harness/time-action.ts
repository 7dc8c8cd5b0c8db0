import type { Page } from '@playwright/test'
import { within } from './watch-stalls'

/** What is waited for: an element that is in the document, and holds these words where some are given. */
export type Awaited = { readonly selector: string; readonly words?: string }

/** In milliseconds. */
const LIMIT = 60_000

type Kept = { readonly benchAnswer: Promise<number> }

/**
 * Clicks, or presses a key, and gives how many milliseconds later what is waited for was painted and the page had nothing else to do.
 * The page times itself, from the moment of the event: what the driver takes does not count.
 */
export async function timeAction(
  page: Page,
  { selector, words }: Awaited,
  action: () => Promise<void>,
): Promise<number> {
  await page.evaluate(
    ([wanted, text]) => {
      const isThere = (): boolean =>
        [...document.querySelectorAll(wanted)].some((element) => {
          const held = element instanceof HTMLTextAreaElement ? element.value : element.textContent
          return text === undefined || held.includes(text)
        })
      const answer = new Promise<number>((resolve) => {
        const begin = ({ timeStamp }: Event): void => {
          removeEventListener('pointerdown', begin, true)
          removeEventListener('keydown', begin, true)
          const settle = (): unknown => setTimeout(() => resolve(performance.now() - timeStamp))
          const look = (): void => {
            if (isThere()) requestAnimationFrame(() => requestAnimationFrame(settle))
            else requestAnimationFrame(look)
          }
          requestAnimationFrame(look)
        }
        addEventListener('pointerdown', begin, true)
        addEventListener('keydown', begin, true)
      })
      Object.assign(window, { benchAnswer: answer })
    },
    [selector, words] as const,
  )
  await action()
  const taken = await within(
    page.evaluate(() => (window as unknown as Kept).benchAnswer),
    LIMIT,
  )
  if (taken === null) throw new Error(`${selector} ${words ?? ''} did not appear within ${LIMIT / 1000} s.`)
  return taken
}
