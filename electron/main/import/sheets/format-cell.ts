import { splitFormat } from './split-format'
import type { FormatSection } from './split-format'
import { writeDate } from './write-date'
import { inDigits, writeNumber } from './write-number'

/**
 * The formats that a number stands for (ISO/IEC 29500-1, 18.8.30). Those of dates that each system writes in its own way are
 * written as ISO 8601, which is read in one way only.
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'yyyy-mm-dd'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm" "AM/PM'],
  [19, 'h:mm:ss" "AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy-mm-dd h:mm'],
  ...[27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'yyyy-mm-dd'] as const),
  [37, '#,##0;(#,##0)'],
  [38, '#,##0;(#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;(#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
])

/** The code of a format that has none of its own in the file. */
export const builtInFormat = (id: number): string => BUILT_IN.get(id) ?? 'General'

/** Writes numbers of cells as their formats show them. */
export function createCellFormats(is1904: boolean): (written: string, code: string) => string {
  const known = new Map<string, readonly FormatSection[]>()
  return (written, code) => {
    const value = Number(written)
    if (written.trim() === '' || !Number.isFinite(value)) return written
    if (/^general$/iu.test(code)) return inDigits(value)
    const sections = known.get(code) ?? splitFormat(code)
    known.set(code, sections)
    return formatNumber(value, sections, is1904)
  }
}

function formatNumber(value: number, sections: readonly FormatSection[], is1904: boolean): string {
  const section = sectionFor(value, sections)
  const first = sections[0]
  if (!section || !first) return inDigits(value)
  if (section.isSystemDate || section.isDate)
    return writeDate(value, section, is1904)?.trim() ?? inDigits(value)
  const isText = section.pieces.some(
    (piece) => piece.kind === 'sign' && (piece.sign === 'general' || piece.sign === 'text'),
  )
  const amount = Math.abs(value)
  const shown = isText
    ? section.pieces
        .map((piece) =>
          piece.kind === 'words' ? piece.words : piece.kind === 'sign' ? inDigits(amount) : '',
        )
        .join('')
    : writeNumber(amount, section)
  // A format for negative numbers says itself how they are told.
  const isTold = value >= 0 || (sections.length > 1 && section === sections[1] && section.condition === null)
  return isTold || !/[1-9]/u.test(shown) ? shown.trim() : `-${shown.trim()}`
}

function sectionFor(value: number, sections: readonly FormatSection[]): FormatSection | undefined {
  const [positive, negative, zero] = sections
  if (sections.some(({ condition }) => condition !== null))
    return sections.find(({ condition }) => condition === null || holds(value, condition)) ?? positive
  if (sections.length > 2 && value === 0) return zero
  return value < 0 && sections.length > 1 ? negative : positive
}

function holds(value: number, { sign, than }: { readonly sign: string; readonly than: number }): boolean {
  switch (sign) {
    case '<':
      return value < than
    case '<=':
      return value <= than
    case '>':
      return value > than
    case '>=':
      return value >= than
    case '=':
      return value === than
    default:
      return value !== than
  }
}
