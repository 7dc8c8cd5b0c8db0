/** Findings, with a note of the new and the gone ones that are still to be announced. */
export type Supply<Found, Told> = {
  /** Takes all that there is now in place of all before; one that is the same object, or says the same, is not told of again. */
  readonly putAll: (found: readonly Found[], keyOf: (each: Found) => string) => void
  readonly tellAll: () => void
  /** What is told next, of about so many characters; at the least one thing where `room` is left. */
  readonly take: (room: number) => {
    readonly told: readonly Told[]
    readonly gone: readonly string[]
    readonly size: number
  }
  readonly isEmpty: () => boolean
}

/** Each thing has an id of its own as long as it is there, made of its key; several may share a key. */
export function createSupply<Found extends object, Told>(
  describe: (id: string, found: Found) => Told,
  sizeOf: (found: Found) => number,
): Supply<Found, Told> {
  let foundOf = new Map<string, Found>()
  const due = new Set<string>()

  return {
    putAll(found, keyOf) {
      const before = foundOf
      const idOf = new Map([...before].map(([id, each]) => [each, id]))
      foundOf = new Map()
      // What is there still keeps its id, whatever shares its key now.
      const left = found.filter((each) => {
        const id = idOf.get(each)
        if (id !== undefined) foundOf.set(id, each)
        return id === undefined
      })
      for (const each of left) {
        const id = freeId(keyOf(each))
        const old = before.get(id)
        foundOf.set(id, each)
        if (old === undefined || JSON.stringify(describe(id, old)) !== JSON.stringify(describe(id, each)))
          due.add(id)
      }
      for (const id of before.keys()) if (!foundOf.has(id)) due.add(id)
    },
    tellAll() {
      for (const id of foundOf.keys()) due.add(id)
    },
    take(room) {
      const [told, gone]: [Told[], string[]] = [[], []]
      let size = 0
      for (const id of due) {
        if (size >= room) break
        due.delete(id)
        const found = foundOf.get(id)
        if (found) told.push(describe(id, found))
        else gone.push(id)
        size += found ? sizeOf(found) : 100
      }
      return { told, gone, size }
    },
    isEmpty: () => due.size === 0,
  }

  function freeId(key: string): string {
    let id = key
    for (let number = 2; foundOf.has(id); number += 1) id = `${key} #${number}`
    return id
  }
}
