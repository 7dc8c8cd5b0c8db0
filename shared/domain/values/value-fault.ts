import type { DateFault } from './check-date'
import type { FigureFault } from './check-figure'
import type { PlaceFault } from './check-pinpoint'

/** What can be wrong with a value that is typed or sent; `shared/words` says it in words. */
export type ValueFault = DateFault | FigureFault | PlaceFault
