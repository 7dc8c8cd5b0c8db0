import type { FormatPiece, FormatSection } from './split-format'

/** A number as a format without dates shows it; `value` is not negative. */
export function writeNumber(value: number, { pieces }: FormatSection): string {
  if (pieces.some((piece) => piece.kind === 'sign' && piece.sign === '/') && digitRuns(pieces).length > 1)
    return writeFraction(value, pieces)
  const percent = pieces.filter((piece) => piece.kind === 'sign' && piece.sign === '%').length
  const runs = digitRuns(pieces).map(({ places }) => places)
  const whole = runs.join('')
  const thousands = (/,+$/u.exec(whole) ?? /,+(?=\.)/u.exec(whole))?.[0].length ?? 0
  const scaled = value * 100 ** percent * 1000 ** -thousands
  if (pieces.some((piece) => piece.kind === 'sign' && piece.sign === 'exponent'))
    return writeExponent(scaled, pieces)
  const [left = '', right = ''] = whole.split('.', 2)
  const [integer, decimals] = rounded(scaled, right.replace(/[^0#?]/gu, '').length)
  const isGrouped = /[0#?],+[0#?]/u.test(left)
  const leftPlaces = left.replace(/[^0#?]/gu, '')
  const least = leftPlaces.replace(/^#+/u, '').replace(/[#]/gu, '').length
  let digits = integer === '0' && least === 0 ? '' : integer.padStart(least, '0')
  if (isGrouped) digits = digits.replace(/\B(?=(?:\d{3})+$)/gu, ',')
  const fraction = trimmed(decimals, right.replace(/[^0#?]/gu, ''))
  return isGrouped || runs.length <= 1 || whole.includes('.')
    ? inOneRun(pieces, `${digits}${fraction === '' ? (whole.includes('.') ? '.' : '') : `.${fraction}`}`)
    : overRuns(pieces, digits)
}

const digitRuns = (pieces: readonly FormatPiece[]) => pieces.filter((piece) => piece.kind === 'digits')

/** The digits in the first place for digits; the others stay empty. */
function inOneRun(pieces: readonly FormatPiece[], digits: string): string {
  let isWritten = false
  return pieces
    .map((piece) => {
      if (piece.kind !== 'digits') return plain(piece)
      const shown = isWritten ? '' : digits
      isWritten = true
      return shown
    })
    .join('')
}

/** Digits over several places with words between them, as of a telephone number: filled from the right. */
function overRuns(pieces: readonly FormatPiece[], digits: string): string {
  const first = pieces.findIndex(({ kind }) => kind === 'digits')
  let left = digits
  return pieces
    .toReversed()
    .map((piece, fromEnd) => {
      if (piece.kind !== 'digits') return plain(piece)
      const count = pieces.length - 1 - fromEnd === first ? left.length : piece.places.length
      const shown = left.slice(Math.max(0, left.length - count))
      left = left.slice(0, Math.max(0, left.length - count))
      return shown
    })
    .toReversed()
    .join('')
}

function plain(piece: FormatPiece): string {
  if (piece.kind === 'words') return piece.words
  return piece.kind === 'sign' && piece.sign === '%' ? '%' : ''
}

/** Decimals without the zeros that a format leaves off at their end (`0.##`). */
function trimmed(decimals: string, places: string): string {
  let end = decimals.length
  while (end > 0 && decimals[end - 1] === '0' && places[end - 1] !== '0') end -= 1
  return decimals.slice(0, end)
}

/** A number with so many decimals, halves up, of the 15 digits that a spreadsheet keeps: its whole part, and its decimals. */
function rounded(value: number, places: number): readonly [integer: string, decimals: string] {
  const [whole = '0', part = ''] = inDigits(value).split('.')
  if (part.length <= places) return [whole, part.padEnd(places, '0')]
  const kept = BigInt(whole + part.slice(0, places)) + (Number(part[places]) >= 5 ? 1n : 0n)
  const digits = kept.toString().padStart(places + 1, '0')
  return [digits.slice(0, digits.length - places), places === 0 ? '' : digits.slice(-places)]
}

/** A number in plain digits, with the 15 that a spreadsheet keeps. */
export function inDigits(value: number): string {
  const [, sign = '', first = '0', more = '', exponent = '0'] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/u.exec(value.toExponential(14)) ?? []
  const digits = first + more
  const point = Number(exponent) + 1
  const whole = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0')
  const part = (point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point)).replace(/0+$/u, '')
  return `${sign}${whole}${part === '' ? '' : `.${part}`}`
}

const placesOf = (pieces: readonly FormatPiece[]): string =>
  digitRuns(pieces)
    .map(({ places }) => places)
    .join('')

function writeExponent(value: number, pieces: readonly FormatPiece[]): string {
  const at = pieces.findIndex((piece) => piece.kind === 'sign' && piece.sign === 'exponent')
  const sign = pieces[at]
  const decimals = placesOf(pieces.slice(0, at)).split('.')[1]?.length ?? 0
  const [mantissa = '', exponent = '0'] = value.toExponential(Math.min(14, decimals)).split('e')
  const power = Number(exponent)
  const plus = power < 0 ? '-' : sign?.kind === 'sign' && sign.plus ? '+' : ''
  return `${mantissa}E${plus}${String(Math.abs(power)).padStart(placesOf(pieces.slice(at)).length, '0')}`
}

/** `# ?/?`: the nearest fraction whose denominator has no more digits than the format. */
function writeFraction(value: number, pieces: readonly FormatPiece[]): string {
  const at = pieces.findIndex((piece) => piece.kind === 'sign' && piece.sign === '/')
  const below = pieces.slice(at + 1).find(({ kind }) => kind === 'digits' || kind === 'words')
  const hasWhole = digitRuns(pieces.slice(0, at)).length > 1
  const fixed = below?.kind === 'words' ? Number(below.words) : Number.NaN
  const whole = hasWhole ? Math.floor(value) : 0
  const rest = value - whole
  const most = 10 ** Math.min(3, below?.kind === 'digits' ? below.places.length : 1) - 1
  const candidates =
    Number.isInteger(fixed) && fixed > 0 ? [fixed] : Array.from({ length: most }, (_, index) => index + 1)
  let best = { over: 0, under: 1, off: Infinity }
  for (const under of candidates) {
    const over = Math.round(rest * under)
    const off = Math.abs(rest - over / under)
    if (off < best.off - 1e-12) best = { over, under, off }
  }
  if (best.over === 0) return String(whole)
  if (hasWhole && best.over === best.under) return String(whole + 1)
  return `${whole > 0 ? `${whole} ` : ''}${best.over}/${best.under}`
}
