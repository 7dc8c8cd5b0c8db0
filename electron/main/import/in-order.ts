/** Lets so many works go on at once; the others wait for their turn, first come, first served. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>

export function createGate(most: number): Gate {
  let free = most
  const waiting: (() => void)[] = []
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => void waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}

/** A place in a line: its turn has come when all who came before have left. Whoever has one must leave in the end. */
export type Turn = { readonly come: Promise<void>; readonly leave: () => void }

const nothing = (): void => {}

/** A line in which works that go on at once take one of their steps one after the other. */
export function createLine(): () => Turn {
  let last: Promise<void> = Promise.resolve()
  return () => {
    const come = last
    let leave = nothing
    const left = new Promise<void>((resolve) => void (leave = resolve))
    last = come.then(() => left)
    return { come, leave }
  }
}
