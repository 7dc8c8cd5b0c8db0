import { setImmediate as nextTurn } from 'node:timers/promises'

/** Long work on the main thread, which others take their turns in. */
export type Turns = {
  /** True where this turn has lasted long enough: others wait. */
  readonly areOver: () => boolean
  /** Lets the others go first, and begins another turn. */
  readonly next: () => Promise<void>
}

/** How long one turn lasts, in milliseconds: with what a slow machine, or a collection of garbage, adds, nobody sees it. */
const TURN = 8

/** Begins the first turn. */
export function takeTurns(length = TURN): Turns {
  let end = performance.now() + length
  return {
    areOver: () => performance.now() >= end,
    next: async () => {
      await nextTurn()
      end = performance.now() + length
    },
  }
}
