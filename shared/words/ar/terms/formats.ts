import type { formats as en } from '../../en/terms/formats'
import { formatsHere } from '../../formats'
import type { Worded } from '../../worded'

/** How the words of the window write counts, figures and dates, by the country: `١٢٬٠٠٠` and أبريل in Egypt, نيسان in Syria, `12.000` in Morocco. */
export const formats: Worded<typeof en> = formatsHere('ar')
