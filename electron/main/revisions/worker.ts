import { carryPlaces } from '../../../shared/domain/revisions/carry-places'
import { carryStructure } from '../../../shared/domain/structure/carry-structure'
import { serveWork } from '../work/serve-work'
import { threadPort } from '../work/thread-port'
import type { CarryJobs } from './jobs'

serveWork<CarryJobs>(threadPort, {
  carry: ({ revisions, newText }, { steps }) => steps(carryPlaces(revisions, newText)),
  carryStructure: ({ structure, oldText, newText }) => carryStructure(structure, oldText, newText),
})
