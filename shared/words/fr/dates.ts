import type { dates as en } from '../en/dates'
import type { Worded } from '../worded'
import { ofWhat, toWhat } from './terms/format-count'

export const dates: Worded<typeof en> = {
  decade: (firstYear) => `années ${firstYear}`,
  withoutYear: (date) => `${date} (année non précisée)`,
  since: (start) => `depuis ${withArticle(start)}`,
  until: (end) => `jusqu’${toWhat(withArticle(end))}`,
  period: (start, end) => `${ofWhat(withArticle(start))} ${toWhat(withArticle(end))}`,
}

/** A day and a decade have one (`le 12 janvier 2014`, `les années 2010`); a month and a year stand alone. */
export function withArticle(date: string): string {
  if (/^\d{1,2}(?:er)? \p{L}/u.test(date)) return `le ${date}`
  return date.startsWith('années ') ? `les ${date}` : date
}

/** When something was done: `le 12 janvier 2014`, `en mars 2011`. */
export function onDate(date: string): string {
  const said = withArticle(date)
  return said === date ? `en ${date}` : said
}
