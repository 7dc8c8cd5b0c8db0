/** Values that this machine keeps for the window, by names: the one way to `localStorage`. */
export type KeptValues = {
  /** The value kept under a name, unchecked. Null if there is none, or if nothing can be kept. */
  readonly read: (name: string) => unknown
  readonly keep: (name: string, value: unknown) => void
}

/** `storage` holds words by names; null where there is none. */
export function createKeptValues(storage: Pick<Storage, 'getItem' | 'setItem'> | null): KeptValues {
  return {
    read: (name) => {
      const words = storage?.getItem(name) ?? null
      return words === null ? null : parsed(words)
    },
    keep: (name, value) => {
      try {
        storage?.setItem(name, JSON.stringify(value))
      } catch {
        // Full: the window works on, and shows its usual places at the next start.
      }
    },
  }
}

export const keptValues = createKeptValues(globalThis.localStorage ?? null)

/** Words that are no JSON were kept as they are by earlier versions. */
function parsed(words: string): unknown {
  try {
    return JSON.parse(words)
  } catch {
    return words
  }
}
