import type { formats as en } from '../../en/terms/formats'
import { formatsOf } from '../../formats'
import { languageOfLocale } from '../../languages'
import { localeOfProcess } from '../../locale-of-process'
import type { Worded } from '../../worded'

const locale = localeOfProcess()

/** How the words of the window write counts, figures and dates, by the country: `١٢٬٠٠٠` and أبريل in Egypt, نيسان in Syria, `12.000` in Morocco. */
export const formats: Worded<typeof en> = formatsOf(languageOfLocale(locale) === 'ar' ? locale : 'ar')
