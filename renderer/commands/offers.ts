import { createContext, use, useLayoutEffect, useRef } from 'react'
import { create } from 'zustand'
import type { OfferedCommand } from '../../shared/ipc/command-facts'
import type { KeyZone } from '../../shared/ipc/commands'
import { useView } from '../state/view-state'

/** What a view can do now that only a view can do. */
export type Offer = { readonly [C in OfferedCommand]?: () => void }

/** The slot of the middle that something is drawn in; 0 also outside of them. */
export const SlotContext = createContext(0)

/** What makes an element a slot. */
export const slotName = (at: number): { readonly 'data-slot': number } => ({ 'data-slot': at })

/** What a zone offers, in one slot. */
type Offered = { readonly zone: KeyZone; readonly slot: number; readonly offer: Offer }

type Offers = { readonly zones: readonly Offered[] }

/** What each zone of the window offers, the newest last. */
const useZones = create<Offers>(() => ({ zones: [] }))

/** Offers commands, as long as the view is drawn, for what has the focus or had it last in its zone. */
export function useOffer(zone: KeyZone, offer: Offer): void {
  const latest = useRef(offer)
  const slot = use(SlotContext)
  useLayoutEffect(() => {
    latest.current = offer
  })
  const ids = Object.keys(offer).toSorted().join(' ')
  useLayoutEffect(() => {
    const offered: Offered = {
      zone,
      slot,
      offer: Object.fromEntries(
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of an offer
        (ids === '' ? [] : (ids.split(' ') as OfferedCommand[])).map((id) => [
          id,
          () => latest.current[id]?.(),
        ]),
      ),
    }
    useZones.setState(({ zones }) => ({ zones: [...zones, offered] }))
    return () => useZones.setState(({ zones }) => ({ zones: zones.filter((each) => each !== offered) }))
  }, [zone, slot, ids])
}

/** What is offered: by the zone that has the focus, or else by any; of the same zone in two slots, by the one that is worked in. */
export function offersAt(focus: Element | null): Offer {
  const { zones } = useZones.getState()
  const worked = slotOf(focus) ?? useView.getState().active
  const focused = zoneOf(focus)
  const rank = ({ zone, slot }: Offered): number => (zone === focused ? 2 : 0) + (slot === worked ? 1 : 0)
  const all = zones.toSorted((a, b) => rank(a) - rank(b))
  return Object.fromEntries(all.flatMap(({ offer }) => Object.entries(offer)))
}

/** The slot that an element lies in; null outside of them. */
function slotOf(element: Element | null): number | null {
  const slot = element?.closest('[data-slot]')?.getAttribute('data-slot')
  return slot === undefined || slot === null ? null : Number(slot)
}

/** Calls the listener at every change of the offered commands; the answer unsubscribes it. */
export const followOffers = (listener: () => void): (() => void) => useZones.subscribe(listener)

/** The zone of keys that an element lies in. */
export function zoneOf(element: Element | null): KeyZone | null {
  const zone = element?.closest('[data-keys]')?.getAttribute('data-keys') ?? null
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- set by `zone`
  return zone as KeyZone | null
}

/** What makes an element a zone of keys. */
export const zone = (name: KeyZone): { readonly 'data-keys': KeyZone } => ({ 'data-keys': name })

/** Whether a command is offered, and not by the zone of keys that an element lies in: a letter never does what stands elsewhere. */
export function isOnlyElsewhere(element: Element, id: string): boolean {
  const [here, slot] = [zoneOf(element), slotOf(element)]
  const offering = useZones.getState().zones.filter(({ offer }) => Object.hasOwn(offer, id))
  const isHere = (each: Offered): boolean => each.zone === here && (slot === null || each.slot === slot)
  return offering.length > 0 && !offering.some(isHere)
}
