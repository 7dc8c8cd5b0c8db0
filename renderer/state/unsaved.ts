import { create } from 'zustand'
import type { InputOf, OperationName } from '../../shared/ipc/contract'

/** A change that the disk did not take. `key` says what it sets, so that a later value takes the place of an earlier. */
export type Unsaved = {
  readonly key: string
  readonly name: OperationName
  readonly input: InputOf<OperationName>
  readonly kept: 'each' | 'latest'
  /** Tries it again; answers whether it is saved now. */
  readonly saveAgain: () => Promise<boolean>
}

export const useUnsaved = create<{ readonly changes: readonly Unsaved[] }>(() => ({ changes: [] }))

/** Keeps what the disk did not take: each of it, or only the latest for the same fields of the same thing. */
export function keepUnsaved<N extends OperationName>(
  name: N,
  input: InputOf<N>,
  kept: 'each' | 'latest',
  saveAgain: Unsaved['saveAgain'],
): void {
  const key = kept === 'latest' ? keyOfFields(name, input) : keyOf(name, input)
  useUnsaved.setState(({ changes }) => ({
    changes: [...changes.filter((each) => each.key !== key), { key, name, input, kept, saveAgain }],
  }))
}

/** Called when something was saved: an older value of the very same fields need not be any more. */
export function forgetUnsaved<N extends OperationName>(name: N, input: InputOf<N>): void {
  const { changes } = useUnsaved.getState()
  if (changes.length === 0) return
  const keys = new Set([keyOf(name, input), keyOfFields(name, input)])
  useUnsaved.setState({ changes: changes.filter(({ key }) => !keys.has(key)) })
}

export const forgetAllUnsaved = (): void => useUnsaved.setState({ changes: [] })

/** Tries all of them again, in the order in which they were made; stops at the first that still fails. */
export async function saveAllAgain(): Promise<void> {
  for (const { saveAgain } of useUnsaved.getState().changes) if (!(await saveAgain())) return
}

function keyOf(name: OperationName, input: object): string {
  return JSON.stringify([name, input])
}

/** The same for every value that is given to the same fields. */
function keyOfFields(name: OperationName, input: object): string {
  const parts = Object.entries(input).map(([field, value]): unknown =>
    /^id$|Id$/u.test(field) ? [field, value] : [field, namesIn(value, PARTS)],
  )
  return JSON.stringify([name, 'fields', parts])
}

/** How deep an update names what it sets by itself: a field of a document, and a part of that field. */
const PARTS = 2

/** The names of the fields in a value, and in them; null where it has none, or they are not set by themselves. */
function namesIn(value: unknown, depth: number): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return null
  return Object.entries(value)
    .map(([name, part]) => [name, namesIn(part, depth - 1)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}
