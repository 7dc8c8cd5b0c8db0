import { words } from '../../shared/words/words'
import { act } from '../state/act'
import { sayInstead } from '../state/toasts'
import { inspect, openDialog, select, useView } from '../state/view-state'
import type { TextSelection } from '../state/view-state'
import { endSelection } from '../ui/end-selection'

/** Makes a claim of the selected words and opens it in the inspector. */
export async function newClaimFromSelection(): Promise<void> {
  const place = takeSelection()
  if (!place) return
  const made = await act('addClaim', { place })
  if (made) inspect({ kind: 'claim', claimId: made.id })
}

/** Marks the selected words as a further place of the claim that is open in the inspector. */
export async function addOccurrenceOfSelection(): Promise<void> {
  const { inspected } = useView.getState()
  if (inspected.kind !== 'claim') return
  const place = takeSelection()
  if (!place) return
  const made = await act('addOccurrence', { claimId: inspected.claimId, place })
  if (made) sayInstead(words.workbench.reading.added)
}

/** Asks which event the selected words tell of. */
export function askForEvent(): void {
  if (useView.getState().selection) openDialog('event-told-here')
}

/** The selected words, and no longer selected. */
function takeSelection(): TextSelection | null {
  const { selection } = useView.getState()
  if (!selection) return null
  endSelection()
  select(null)
  return selection
}
