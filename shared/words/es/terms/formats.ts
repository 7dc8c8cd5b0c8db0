import type { formats as en } from '../../en/terms/formats'
import { formatsHere } from '../../formats'
import type { Worded } from '../../worded'

/** How the words of the window write counts, figures and dates, by the country: `12.000,5` in Spain, `12,000.5` in Mexico. */
export const formats: Worded<typeof en> = formatsHere('es')
