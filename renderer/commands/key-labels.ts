import { useMemo } from 'react'
import { create } from 'zustand'
import { allCommands } from '../../shared/ipc/commands'
import type { CommandId } from '../../shared/ipc/commands'
import { chordName, keyName } from './key-names'

declare global {
  interface Navigator {
    /** Chromium's Keyboard Map: what the keys write without Shift, by their places. */
    readonly keyboard?: { readonly getLayoutMap: () => Promise<ReadonlyMap<string, string>> }
  }
}

export const isMac = navigator.platform.startsWith('Mac')

type Layout = { readonly writes: ReadonlyMap<string, string> }

/** What the keys of the user's keyboard write; empty until it is asked for, and where the system does not tell. */
const useLayout = create<Layout>(() => ({ writes: new Map() }))

/** Looks what the user's keyboard writes, as it is switched now. */
export async function lookAtKeyboard(): Promise<void> {
  const writes = await navigator.keyboard?.getLayoutMap()
  if (writes) useLayout.setState({ writes: new Map(writes) })
}

/** What the keys of a command are called on the user's keyboard: its chords, and the letters that do it alone. */
export type KeyLabels = { readonly chords: readonly string[]; readonly letters: readonly string[] }

/** Names the keys of commands on the user's keyboard. */
export function useKeyLabels(): (id: CommandId) => KeyLabels {
  const writes = useLayout((state) => state.writes)
  return useMemo(() => {
    const labels = new Map(
      allCommands.map(({ id, keys, letters = {} }) => [
        id,
        {
          chords: keys.map((chord) => chordName(chord, writes, isMac)),
          letters: Object.keys(letters).map((key) => keyName(key, writes)),
        },
      ]),
    )
    return (id) => labels.get(id) ?? { chords: [], letters: [] }
  }, [writes])
}

/** Names a key of a command on the user's keyboard. */
export function useKeyName(): (key: string) => string {
  const writes = useLayout((state) => state.writes)
  return (key) => keyName(key, writes)
}
