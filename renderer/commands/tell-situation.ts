import type { CommandFact } from '../../shared/ipc/command-facts'
import { api } from '../api'
import { followSituation, situationNow } from './situation'

/** Tells main what holds in the window, now and after every change, so that the native menu shows what is off; the answer ends it. */
export function tellSituation(): () => void {
  let told: string | null = null
  let waiting: ReturnType<typeof setTimeout> | null = null
  const tell = (): void => {
    waiting = null
    const facts: CommandFact[] = [...situationNow()].toSorted()
    if (facts.join(' ') === told) return
    told = facts.join(' ')
    void api('tellSituation', { facts })
  }
  // Once for all that one event changed, and when the window has drawn it.
  const stop = followSituation(() => {
    waiting ??= setTimeout(tell)
  })
  tell()
  return () => {
    stop()
    if (waiting !== null) clearTimeout(waiting)
  }
}
