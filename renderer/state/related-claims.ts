import { keepersOf } from '../../shared/domain/relations/relations-of'
import { remembered } from './remembered'
import type { ProjectState } from './project-state'

/** The claims that say how they stand to one, by its id; gathered once for each time that any claim changes. */
export const relatedTo = remembered((claims: ProjectState['claims']) => keepersOf(claims.values()))
