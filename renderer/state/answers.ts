import { create } from 'zustand'

/** A fault, which stays until it is waved away. */
export type Fault = { readonly id: number; readonly message: string; readonly detail: string }

/** What was done last. */
export type Said = {
  readonly message: string
  /** All that came, went or changed, by name, where the message does not name all of it. */
  readonly names: readonly string[]
  /** True where something went, or several things changed at once. */
  readonly isWide: boolean
  /** The entry of the history that it is, as long as that is the newest undo or redo takes it; null: it was no change. */
  readonly seq: number | null
  /** True where it took something back itself: then it can be done again. */
  readonly isUndone: boolean
  /** The written file, if there is one. */
  readonly file: string | null
}

type Answers = {
  readonly said: Said | null
  readonly faults: readonly Fault[]
  /** The last thing shown or gone to, for screen readers. `count` tells repetitions apart. */
  readonly heard: { readonly words: string; readonly count: number }
}

/** What the foot of the window says: the last act, and the faults that nobody waved away. */
export const useAnswers = create<Answers>(() => ({ said: null, faults: [], heard: { words: '', count: 0 } }))

let lastId = 0
const plain: Omit<Said, 'message'> = {
  names: [],
  isWide: false,
  seq: null,
  isUndone: false,
  file: null,
}

/**
 * Says that something was done, until the next act; or what could not be done, until it is waved away: that stands there once. `detail` is
 * shown on request, a line each.
 */
export function notify(kind: 'done' | 'fault', message: string, detail = ''): void {
  if (kind === 'done') return say({ ...plain, message, names: detail === '' ? [] : detail.split('\n') })
  const fault = { id: ++lastId, message, detail }
  useAnswers.setState(({ faults }) => ({
    faults: [...faults.filter((other) => other.message !== message), fault],
  }))
}

/** Says what was done, and what can be done about it. */
export const say = (said: Said): void =>
  useAnswers.setState(({ heard }) => ({ said, heard: { ...heard, words: '' } }))

/** Tells screen readers what is shown now. The answer to the last act stays. */
export const hear = (words: string): void =>
  useAnswers.setState(({ heard }) => ({ heard: { words, count: heard.count + 1 } }))

/** Says what was done in one act of many steps, of which the newest is `seq`: undo takes back all of them. */
export const sayWhole = (message: string, whole: Pick<Said, 'names' | 'seq'>): void =>
  say({ ...plain, message, ...whole })

/** Says what else became of the act that was answered last; undo stays. */
export const sayAlso = (message: string, names: readonly string[]): void =>
  useAnswers.setState(({ said }) => ({
    said: said
      ? { ...said, message: `${said.message} ${message}`, names: [...said.names, ...names] }
      : { ...plain, message, names },
  }))

/** Says which file was written: it can be opened, and shown where it lies. */
export const sayWritten = (message: string, file: string): void => say({ ...plain, message, file })

/** Says in better words what was just done; undo stays. */
export const sayInstead = (message: string): void =>
  useAnswers.setState(({ said }) => ({ said: { ...(said ?? plain), message } }))

/** Says nothing of what was done any more, as when another project opens. */
export const forgetSaid = (): void => useAnswers.setState({ said: null })

export const dismissFault = (id: number): void =>
  useAnswers.setState(({ faults }) => ({ faults: faults.filter((fault) => fault.id !== id) }))

export const dismissFaults = (): void => useAnswers.setState({ faults: [] })
