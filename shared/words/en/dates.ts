/** Dates in words, as they stand after a comma. */
export const dates = {
  decade: (firstYear: string): string => `the ${firstYear}s`,
  withoutYear: (date: string): string => `${date} (year not stated)`,
  since: (start: string): string => `since ${start}`,
  until: (end: string): string => `until ${end}`,
  period: (start: string, end: string): string => `from ${start} to ${end}`,
}
