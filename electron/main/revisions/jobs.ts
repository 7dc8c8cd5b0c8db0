import type { CarriedPlace, PlacesOfRevision } from '../../../shared/domain/revisions/carry-places'
import type { Job } from '../work/messages'

/** What the thread that carries marks does. */
export type CarryJobs = {
  readonly carry: Job<
    { readonly revisions: readonly PlacesOfRevision[]; readonly newText: string },
    readonly CarriedPlace[]
  >
}
