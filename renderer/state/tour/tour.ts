import { create } from 'zustand'
import { words } from '../../../shared/words/words'
import { act } from '../act'
import { notify } from '../answers'
import { useProject } from '../project-state'

/** What the tour leads to, one after the other: each is over when it was really done. */
export const tourSteps = ['claim', 'evidence', 'report'] as const
export type TourStep = (typeof tourSteps)[number]

type Tour = {
  /** off: nobody takes it. opening: the example is being opened for it. done: its last step was made. */
  readonly at: 'off' | 'opening' | TourStep | 'done'
  /** How many there were when the step began. */
  readonly began: Counts
}

type Counts = { readonly claims: number; readonly evidence: number; readonly settled: number }

const nothing: Counts = { claims: 0, evidence: 0, settled: 0 }

export const useTour = create<Tour>(() => ({ at: 'off', began: nothing }))

const isOnExample = (): boolean => {
  const { project, folder, exampleFolders } = useProject.getState()
  return project !== null && Object.values(exampleFolders).includes(folder)
}

function countsNow(): Counts {
  const { claims, conflicts } = useProject.getState()
  let evidence = 0
  for (const claim of claims.values()) evidence += claim.evidence.length
  let settled = 0
  for (const { state } of conflicts.values()) if (state.kind !== 'open') settled += 1
  return { claims: claims.size, evidence, settled }
}

const enter = (at: Tour['at']): void => useTour.setState({ at, began: countsNow() })

/** Begins the tour, on the example project, which is opened where another one is open. */
export async function takeTour(): Promise<void> {
  enter('opening')
  if (!isOnExample()) await act('openExample', {})
  goOn()
}

/** Goes on to the next step; after the last one the tour is done. */
export function nextStep(): void {
  const { at } = useTour.getState()
  const next = tourSteps[tourSteps.findIndex((step) => step === at) + 1]
  enter(next ?? 'done')
  if (!next) seeTour()
}

/** Leaves the tour, or does not begin it: it is not offered again. */
export function leaveTour(): void {
  useTour.setState({ at: 'off' })
  seeTour()
}

function seeTour(): void {
  const { settings } = useProject.getState()
  if (settings.tourSeen) return
  useProject.setState({ settings: { ...settings, tourSeen: true } })
  void act('updateSettings', { tourSeen: true })
}

/** Tells the tour that a report was written: its last step. */
export function reachReport(): void {
  if (useTour.getState().at === 'report') nextStep()
}

/** Whether a conflict is open, and none was settled since the step began. */
export function isToDecide(): boolean {
  const { conflicts } = useProject.getState()
  return (
    countsNow().settled <= useTour.getState().began.settled &&
    [...conflicts.values()].some(({ state }) => state.kind === 'open')
  )
}

/** Goes on when the act of a step was done, and ends the tour when another project is opened; the answer ends that. */
export const followTour = (): (() => void) => useProject.subscribe(goOn)

function goOn(): void {
  const { at, began } = useTour.getState()
  if (at === 'off') return
  if (at === 'opening') {
    if (!isOnExample() || !useProject.getState().areClaimsRead) return
    const { readOnly } = useProject.getState()
    if (readOnly === null) return enter('claim')
    useTour.setState({ at: 'off' })
    return notify('fault', words.commands.nothingChanges(readOnly))
  }
  if (!isOnExample()) return useTour.setState({ at: 'off' })
  const now = countsNow()
  if (at === 'claim' && now.claims > began.claims) nextStep()
  if (at === 'evidence' && now.evidence > began.evidence) nextStep()
}
