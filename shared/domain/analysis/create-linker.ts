import type { Breath } from '../finish'
import { gesturesOf } from '../linking/gestures'
import { createLinking } from '../linking/link'
import { createTeller } from './create-teller'
import {
  linkerRules,
  type ConfirmedEvent,
  type Linked,
  type LinkedText,
  type LinkerRules,
  type Text,
} from './linked'

/**
 * Links what texts mention and judges it. What it finds hangs on the texts and their order alone; a finding that says the same as
 * before stays the same object.
 */
export type Linker = {
  /** Takes the mentions of a text in place of those before; null: the text is gone. `rank` says where the text comes in the order. */
  readonly put: (id: string, text: LinkedText | null, rank: number) => void
  /** Takes a confirmed event in place of that before; null: it is gone. */
  readonly putEvent: (id: string, event: ConfirmedEvent | null) => void
  /** Compares what changed since the last time. It may be left between two steps, and begun again. */
  readonly link: () => Generator<Breath, void>
  /** What the last comparison found that came to its end. */
  readonly linked: () => Linked
}

const nothing: Linked = { findings: new Set(), events: [], apart: [], room: 0 }

export function createLinker(rules: LinkerRules = linkerRules): Linker {
  /** Each text at the place that its rank gives it: it stays there whatever becomes of the others. */
  const texts: (Text | undefined)[] = []
  const placeOf = new Map<string, number>()
  const confirmed = new Map<string, ConfirmedEvent>()
  const linkAll = createLinking(rules.weights)
  const tell = createTeller(rules)
  let isFresh = false
  /** The comparison under way, which goes on where it was left as long as nothing changed. */
  let running: Generator<Breath, Linked> | null = null
  let now = nothing
  const startAnew = (): void => {
    isFresh = true
    running = null
  }
  function* compare(): Generator<Breath, Linked> {
    const events = [...confirmed.values()]
    const gestures = gesturesOf(texts, events)
    const linking = yield* linkAll(
      texts.map((text) => text?.reading),
      gestures,
    )
    return yield* tell(linking, { texts, gestures, confirmed: events })
  }
  return {
    put(id, text, rank) {
      const before = placeOf.get(id)
      if (before !== undefined) texts[before] = undefined
      placeOf.delete(id)
      if (text) {
        while (texts.length <= rank) texts.push(undefined)
        texts[rank] = { ...text, id }
        placeOf.set(id, rank)
      }
      startAnew()
    },
    putEvent(id, event) {
      if (event) confirmed.set(id, event)
      else confirmed.delete(id)
      startAnew()
    },
    *link() {
      yield 'between'
      while (isFresh) {
        running ??= compare()
        const step = running.next()
        if (step.done !== true) {
          yield step.value
          continue
        }
        now = step.value
        isFresh = false
        running = null
      }
    },
    linked: () => now,
  }
}
