import type { CarriedPlace, PlacesOfRevision } from '../../../shared/domain/revisions/carry-places'
import type { Structure } from '../../../shared/schema/structure'
import type { Job } from '../work/messages'

/** The structure of one text that is wanted for another. */
export type StructureTask = {
  readonly structure: Structure
  readonly oldText: string
  readonly newText: string
}

/** The jobs of the thread that carries marks and structures into a new text. */
export type CarryJobs = {
  readonly carry: Job<
    { readonly revisions: readonly PlacesOfRevision[]; readonly newText: string },
    readonly CarriedPlace[]
  >
  readonly carryStructure: Job<StructureTask, Structure>
}
