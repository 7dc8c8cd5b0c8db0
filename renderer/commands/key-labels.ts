import { create } from 'zustand'
import { allCommands, chordsOf } from '../../shared/ipc/commands'
import type { CommandId } from '../../shared/ipc/commands'
import { remembered } from '../state/remembered'
import type { Writes } from '../ui/keys/is-pressed'
import { chordName, keyName } from '../ui/keys/key-names'
import { isMac } from '../ui/keys/keys-here'

declare global {
  interface Navigator {
    /** Chromium's Keyboard Map: what the keys write without Shift, by their places. */
    readonly keyboard?: { readonly getLayoutMap: () => Promise<ReadonlyMap<string, string>> }
  }
}

type Layout = { readonly writes: Writes }

/** What the keys of the user's keyboard write; empty until it is asked for, and where the system does not tell. */
const useLayout = create<Layout>(() => ({ writes: new Map() }))

/** Looks what the user's keyboard writes, as it is switched now. */
export async function lookAtKeyboard(): Promise<void> {
  const writes = await navigator.keyboard?.getLayoutMap()
  if (writes) useLayout.setState({ writes: new Map(writes) })
}

/** What the keys of the user's keyboard write, as far as that is known. */
export const writesNow = (): Writes => useLayout.getState().writes

/** What the keys of a command are called on the user's keyboard: its chords, and the letters that do it alone. */
export type KeyLabels = { readonly chords: readonly string[]; readonly letters: readonly string[] }

/** Names the keys of commands on the user's keyboard; the very same function until another keyboard is looked at. */
export function useKeyLabels(): (id: CommandId) => KeyLabels {
  return labelsOn(useLayout((state) => state.writes))
}

// Made once for all rows that show a key.
const labelsOn = remembered((writes: Layout['writes']): ((id: CommandId) => KeyLabels) => {
  const labels = new Map(
    allCommands.map((command) => [
      command.id,
      {
        chords: chordsOf(command, isMac).map((chord) => chordName(chord, writes, isMac)),
        letters: Object.keys(command.letters ?? {}).map((key) => keyName(key, writes)),
      },
    ]),
  )
  return (id) => labels.get(id) ?? { chords: [], letters: [] }
})

/** Names a key of a command on the user's keyboard. */
export function useKeyName(): (key: string) => string {
  const writes = useLayout((state) => state.writes)
  return (key) => keyName(key, writes)
}
