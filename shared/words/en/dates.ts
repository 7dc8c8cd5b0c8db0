const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Dates in words, as they stand after a comma. */
export const dates = {
  /** A point in time as far as it is known: the day and the month by their numbers, null where not known, the year '' then. */
  point: (day: number | null, month: number | null, year: string): string => {
    const name = months[(month ?? 0) - 1]
    if (name === undefined) return year
    return [day === null ? '' : String(day), name, year].filter((part) => part !== '').join(' ')
  },
  decade: (firstYear: string): string => `the ${firstYear}s`,
  withoutYear: (date: string): string => `${date} (year not stated)`,
  since: (start: string): string => `since ${start}`,
  until: (end: string): string => `until ${end}`,
  period: (start: string, end: string): string => `from ${start} to ${end}`,
}
