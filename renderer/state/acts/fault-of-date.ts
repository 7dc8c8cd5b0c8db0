import { readTypedDate } from '../../../shared/domain/quantities/read-typed-date'
import { checkDate } from '../../../shared/domain/values/check-date'
import { describeFault } from '../../../shared/words/describe-fault'

/** What is wrong with a date as it was typed, in a language where one is known, in words; null where nothing is. */
export const faultOfDate = (typed: string, language = ''): string | null =>
  describeFault(checkDate(readTypedDate(typed, language)))
