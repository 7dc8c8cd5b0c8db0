import type { Edtf } from '../../../../shared/schema/common'
import { parseEdtf } from '../../../../shared/domain/time/edtf'

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)

/**
 * The day that a date in a file speaks of, in the time zone in which the file writes it: ISO 8601 (`2016-05-01T23:30:00-07:00`),
 * a mail's date (RFC 5322, `Sun, 01 May 2016 23:30:00 -0700`), a PDF's (ISO 32000-1, 7.9.4, `D:20160501…`), and English with
 * the month as a word. A form that could be read two ways (`05/01/2016`) is nothing; so is a day that does not exist.
 */
export function readFileDate(written: string): Edtf | null {
  const text = written.trim()
  const [, year, month, day] =
    /^D:(\d{4})(\d{2})?(\d{2})?/u.exec(text) ??
    /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?![\d/])/u.exec(text) ??
    inWords(text) ??
    []
  if (year === undefined) return null
  const date = [year, month, day].filter((part) => part !== undefined).join('-')
  return parseEdtf(date) && Number(year) >= 1000 ? date : null
}

/** The same parts from words: `1 May 2016`, `May 1, 2016`. */
function inWords(text: string): readonly (string | undefined)[] | null {
  const dayFirst = /\b(\d{1,2})\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b/u.exec(text)
  const monthFirst = /\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,\s*(\d{4})\b/u.exec(text)
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]]
  if (!day || !name || !year) return null
  const month = MONTHS.findIndex((full) => full.startsWith(name.toLowerCase())) + 1
  return month === 0 ? null : [text, year, String(month).padStart(2, '0'), day.padStart(2, '0')]
}
