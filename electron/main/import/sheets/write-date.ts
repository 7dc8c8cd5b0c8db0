import type { FormatSection } from './split-format'

/** The names of months and days in a language, in full and shortened. */
type Names = Readonly<Record<'month' | 'weekday', Readonly<Record<'long' | 'short', readonly string[]>>>>

const known = new Map<string, Names>()

function namesIn(language: string): Names {
  const names = known.get(language) ?? makeNames(isLanguage(language) ? language : 'en')
  known.set(language, names)
  return names
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0
  } catch {
    return false
  }
}

/** A month is named as it stands beside a day, which is not its own form in every language. */
function makeNames(language: string): Names {
  const list = (unit: 'month' | 'weekday', width: 'long' | 'short'): readonly string[] => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
      timeZone: 'UTC',
      day: 'numeric',
      [unit]: width,
    })
    // The first of 2023 was a Sunday.
    return Array.from(
      { length: unit === 'month' ? 12 : 7 },
      (_, at) =>
        format
          .formatToParts(unit === 'month' ? Date.UTC(2023, at, 1) : Date.UTC(2023, 0, 1 + at))
          .find(({ type }) => type === unit)?.value ?? '',
    )
  }
  return {
    month: { long: list('month', 'long'), short: list('month', 'short') },
    weekday: { long: list('weekday', 'long'), short: list('weekday', 'short') },
  }
}

const DAY = 86_400_000

/** The day on which the numbers of a workbook begin: the end of 1899, or the first of 1904. */
const START_1900 = Date.UTC(1899, 11, 30)
const START_1904 = Date.UTC(1904, 0, 1)

/** Days after 9999 have no date. */
const LAST = 2_958_466

/** A number of days as a format shows it; null for one that is no date. */
export function writeDate(
  value: number,
  { pieces, isSystemDate, language }: FormatSection,
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
  const names = namesIn(language)
  const isHalfDay = parts.some((part) => part === 'am/pm' || part === 'a/p')
  return pieces
    .map((piece, at) => {
      if (piece.kind === 'words') return piece.words
      if (piece.kind === 'digits') return piece.places
      if (piece.kind === 'sign') return piece.sign === '/' ? '/' : ''
      return writePart(piece.part, { date, milliseconds, names, isHalfDay, isMinute: isMinute(parts, at) })
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
  readonly names: Names
  readonly isHalfDay: boolean
  readonly isMinute: boolean
}

function writePart(
  part: string,
  { date, milliseconds, names, isHalfDay, isMinute: isMinutes }: Moment,
): string {
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
      if (part.length < 3) return padded(date.getUTCMonth() + 1)
      const name = names.month[part.length === 3 ? 'short' : 'long'][date.getUTCMonth()] ?? ''
      return part.length === 5 ? name.slice(0, 1) : name
    }
    case 'd': {
      if (part.length < 3) return padded(date.getUTCDate())
      return names.weekday[part.length === 3 ? 'short' : 'long'][date.getUTCDay()] ?? ''
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
