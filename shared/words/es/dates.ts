import type { dates as en } from '../en/dates'
import type { Worded } from '../worded'

export const dates: Worded<typeof en> = {
  decade: (firstYear) => `década de ${firstYear}`,
  withoutYear: (date) => `${date} (no consta el año)`,
  since: (start) => `desde ${start}`,
  until: (end) => `hasta ${end}`,
  period: (start, end) => `desde ${start} hasta ${end}`,
}
