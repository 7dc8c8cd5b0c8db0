import { contract } from '../../../shared/ipc/contract'
import type { OperationName } from '../../../shared/ipc/contract'
import type { Handlers } from '../dispatch'

/** What a window asks and tells before it shows anything. */
const first = ['readState', 'tellSituation'] as const
type First = (typeof first)[number]

/** All handlers but those of the first screen. */
export type LaterHandlers = Omit<Handlers, First>

type AnyHandler = (...call: Parameters<Handlers[OperationName]>) => Promise<unknown>

/** Handlers that are loaded when the first of them is asked: the rules that they stand on take long to load. */
export function laterHandlers(load: () => Promise<LaterHandlers>): LaterHandlers {
  let loading: Promise<LaterHandlers> | null = null
  const later =
    (name: string): AnyHandler =>
    async (...call) => {
      loading ??= load()
      const handlers = await loading
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a call goes on to the handler of its own name
      return (handlers[name as keyof LaterHandlers] as AnyHandler)(...call)
    }
  const names = Object.keys(contract).filter((name) => !first.some((each) => each === name))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one for each name
  return Object.fromEntries(names.map((name) => [name, later(name)])) as LaterHandlers
}
