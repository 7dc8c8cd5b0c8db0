import type { FormatSection } from './split-format'

const MONTHS = [
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
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const DAY = 86_400_000

/** The day on which the numbers of a workbook begin: the end of 1899, or the first of 1904. */
const START_1900 = Date.UTC(1899, 11, 30)
const START_1904 = Date.UTC(1904, 0, 1)

/** Days after 9999 have no date. */
const LAST = 2_958_466

/** A number of days as a format shows it; null for one that is no date. */
export function writeDate(
  value: number,
  { pieces, isSystemDate }: FormatSection,
  is1904: boolean,
): string | null {
  if (value < 0 || value >= LAST) return null
  const parts = pieces.map((piece) => (piece.kind === 'date' ? piece.part : ''))
  const fraction = Math.max(0, ...parts.map((part) => /\.(0+)$/u.exec(part)?.[1]?.length ?? 0))
  // The sheet shows no more than the last unit of its format: it is rounded there.
  const unit = 1000 / 10 ** Math.min(3, fraction)
  const milliseconds = Math.round((value * DAY) / unit) * unit
  // The first workbooks took 1900 for a leap year.
  const shift = !is1904 && value < 60 ? DAY : 0
  const date = new Date((is1904 ? START_1904 : START_1900) + milliseconds + shift)
  if (isSystemDate) return iso(date)
  const isHalfDay = parts.some((part) => part === 'am/pm' || part === 'a/p')
  return pieces
    .map((piece, at) => {
      if (piece.kind === 'words') return piece.words
      if (piece.kind === 'digits') return piece.places
      if (piece.kind === 'sign') return piece.sign === '/' ? '/' : ''
      return writePart(piece.part, { date, milliseconds, isHalfDay, isMinute: isMinute(parts, at) })
    })
    .join('')
}

/** A day as `2024-05-03`. */
const iso = (date: Date): string => date.toISOString().slice(0, 10)

/** `m` is minutes behind hours or before seconds, and months anywhere else. */
function isMinute(parts: readonly string[], at: number): boolean {
  const before = parts.slice(0, at).findLast((part) => /^\[?[ymdhs]/u.test(part)) ?? ''
  const after = parts.slice(at + 1).find((part) => /^\[?[ymdhs]/u.test(part)) ?? ''
  return /^\[?h/u.test(before) || /^\[?s/u.test(after)
}

type Moment = {
  readonly date: Date
  readonly milliseconds: number
  readonly isHalfDay: boolean
  readonly isMinute: boolean
}

function writePart(part: string, { date, milliseconds, isHalfDay, isMinute: isMinutes }: Moment): string {
  const padded = (number: number): string =>
    String(number).padStart(Math.min(2, part.replace(/\..*/u, '').length), '0')
  if (part.startsWith('[')) {
    const unit = part[1] === 'h' ? 3_600_000 : part[1] === 'm' ? 60_000 : 1000
    return String(Math.floor(milliseconds / unit)).padStart(part.length - 2, '0')
  }
  switch (part.slice(0, 1)) {
    case 'y':
      return part.length > 2
        ? String(date.getUTCFullYear()).padStart(4, '0')
        : String(date.getUTCFullYear() % 100).padStart(2, '0')
    case 'm': {
      if (isMinutes) return padded(date.getUTCMinutes())
      const name = MONTHS[date.getUTCMonth()] ?? ''
      if (part.length === 5) return name.slice(0, 1)
      return part.length > 3 ? name : part.length === 3 ? name.slice(0, 3) : padded(date.getUTCMonth() + 1)
    }
    case 'd': {
      const name = DAYS[date.getUTCDay()] ?? ''
      return part.length > 3 ? name : part.length === 3 ? name.slice(0, 3) : padded(date.getUTCDate())
    }
    case 'h':
      return padded(isHalfDay ? date.getUTCHours() % 12 || 12 : date.getUTCHours())
    case 's': {
      const decimals = /\.(0+)$/u.exec(part)?.[1]?.length ?? 0
      const thousandths = String(date.getUTCMilliseconds()).padStart(3, '0').padEnd(decimals, '0')
      return `${padded(date.getUTCSeconds())}${decimals > 0 ? `.${thousandths.slice(0, decimals)}` : ''}`
    }
    default:
      return part === 'am/pm' ? (date.getUTCHours() < 12 ? 'AM' : 'PM') : date.getUTCHours() < 12 ? 'A' : 'P'
  }
}
