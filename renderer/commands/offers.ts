import { useLayoutEffect, useRef } from 'react'
import { create } from 'zustand'
import type { OfferedCommand } from '../../shared/ipc/command-facts'
import type { KeyZone } from '../../shared/ipc/commands'

/** What a view can do now that only a view can do. */
export type Offer = { readonly [C in OfferedCommand]?: () => void }

type Offers = { readonly zones: ReadonlyMap<KeyZone, Offer> }

/** What each zone of the window offers. */
const useZones = create<Offers>(() => ({ zones: new Map() }))

/** Offers commands, as long as the view is drawn, for what has the focus or had it last in its zone. */
export function useOffer(zone: KeyZone, offer: Offer): void {
  const latest = useRef(offer)
  useLayoutEffect(() => {
    latest.current = offer
  })
  const ids = Object.keys(offer).toSorted().join(' ')
  useLayoutEffect(() => {
    const offered: Offer = Object.fromEntries(
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of an offer
      (ids === '' ? [] : (ids.split(' ') as OfferedCommand[])).map((id) => [
        id,
        () => latest.current[id]?.(),
      ]),
    )
    useZones.setState(({ zones }) => ({ zones: new Map(zones).set(zone, offered) }))
    return () =>
      useZones.setState(({ zones }) => ({
        zones: new Map([...zones].filter(([, each]) => each !== offered)),
      }))
  }, [zone, ids])
}

/** What is offered: by the zone that has the focus, or else by any. */
export function offersAt(focus: Element | null): Offer {
  const { zones } = useZones.getState()
  const focused = zoneOf(focus)
  const last = focused === null ? undefined : zones.get(focused)
  const all = [...zones.values(), last ?? {}]
  return Object.fromEntries(all.flatMap((offer) => Object.entries(offer)))
}

/** Tells of every change of what is offered; the answer ends it. */
export const followOffers = (listener: () => void): (() => void) => useZones.subscribe(listener)

/** The zone of keys that an element lies in. */
export function zoneOf(element: Element | null): KeyZone | null {
  const zone = element?.closest('[data-keys]')?.getAttribute('data-keys') ?? null
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- set by `zone`
  return zone as KeyZone | null
}

/** What makes an element a zone of keys. */
export const zone = (name: KeyZone): { readonly 'data-keys': KeyZone } => ({ 'data-keys': name })

/** Whether a command is offered, and not by this zone of keys: a letter never does what stands elsewhere. */
export function isOnlyElsewhere(here: KeyZone, id: string): boolean {
  const { zones } = useZones.getState()
  const isOffered = (offer: Offer = {}): boolean => Object.hasOwn(offer, id)
  return !isOffered(zones.get(here)) && [...zones.values()].some(isOffered)
}
