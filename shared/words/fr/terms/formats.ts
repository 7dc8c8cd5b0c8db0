import { formatsOf } from '../../formats'

const french = formatsOf('fr')

/** The first day of a month is an ordinal, which the dates of the system do not know: `1er mars`. */
export const formats = {
  ...french,
  date: (known: Parameters<typeof french.date>[0]): string =>
    french.date(known).replace(/^1 (?=\p{L})/u, '1er '),
}
