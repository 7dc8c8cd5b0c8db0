import { create } from 'zustand'
import type { AnswerOf, InputOf, OperationName } from '../../shared/ipc/contract'
import { api } from '../api'
import { notify } from './toasts'

/** How many operations are under way: the status bar says “Saving…” while there are any. */
export const useSaving = create<{ readonly pending: number }>(() => ({ pending: 0 }))

/** Does one operation; a fault is shown in its own words, and answered as undefined. */
export async function act<N extends OperationName>(
  name: N,
  input: InputOf<N>,
): Promise<AnswerOf<N> | undefined> {
  useSaving.setState(({ pending }) => ({ pending: pending + 1 }))
  try {
    const result = await api(name, input)
    if (result.ok) return result.value
    notify('fault', result.fault.message, result.fault.detail)
  } finally {
    useSaving.setState(({ pending }) => ({ pending: pending - 1 }))
  }
  return undefined
}
