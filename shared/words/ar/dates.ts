import type { dates as en } from '../en/dates'
import type { Worded } from '../worded'
import { isolated } from './terms/quoted'

export const dates: Worded<typeof en> = {
  decade: (firstYear) => `عقد ${isolated(firstYear)}`,
  withoutYear: (date) => `${isolated(date)} (السنة غير مذكورة)`,
  since: (start) => `منذ ${isolated(start)}`,
  until: (end) => `حتى ${isolated(end)}`,
  period: (start, end) => `من ${isolated(start)} إلى ${isolated(end)}`,
}
