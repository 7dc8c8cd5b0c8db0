import { create } from 'zustand'
import type { AnswerOf, InputOf, OperationName } from '../../shared/ipc/contract'
import { api } from '../api'
import { notify } from './answers'
import { forgetUnsaved, keepUnsaved } from './unsaved'

/** How many operations are under way: the status bar says “Saving…” while there are any. */
export const useSaving = create<{ readonly pending: number }>(() => ({ pending: 0 }))

/**
 * Does one operation; a fault is shown in its own words, and answered as undefined. What the disk did not take is kept,
 * so that it can be saved again when it does. `then` goes on with the answer when the documents after the operation are there, and before
 * the window draws them.
 */
export async function act<N extends OperationName>(
  name: N,
  input: InputOf<N>,
  then?: (answer: AnswerOf<N>) => void,
): Promise<AnswerOf<N> | undefined> {
  useSaving.setState(({ pending }) => ({ pending: pending + 1 }))
  try {
    const result = await api(name, input, (answer) => {
      if (answer.ok) then?.(answer.value)
    })
    if (result.ok) {
      forgetUnsaved(name, input)
      return result.value
    }
    const { kept } = result.fault
    if (kept) keepUnsaved(name, input, kept, () => save(name, input))
    notify('fault', result.fault.message, result.fault.detail)
  } finally {
    useSaving.setState(({ pending }) => ({ pending: pending - 1 }))
  }
  return undefined
}

/** Does one operation, and answers whether it was done. */
export async function save<N extends OperationName>(name: N, input: InputOf<N>): Promise<boolean> {
  return (await act(name, input)) !== undefined
}
