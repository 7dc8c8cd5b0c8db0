import type { formats as en } from '../../en/terms/formats'
import { formatsOf } from '../../formats'
import type { Worded } from '../../worded'

/** How the words of the window write counts, figures and dates. */
export const formats: Worded<typeof en> = formatsOf('es')
