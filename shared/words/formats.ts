import { LocalizedStringDictionary, LocalizedStringFormatter } from '@internationalized/string'
import type { LanguageTag } from '../schema/reports/language-tag'
import { languageOfLocale } from './languages'
import { localeOfProcess } from './locale-of-process'

/** The words for one, and for several; a language with more plurals than English has more of them. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** Bytes as they are counted, and what stands behind thousands and millions of them. */
export type SizeUnits = {
  readonly bytes: (count: number) => string
  readonly thousands: string
  readonly millions: string
}

/** A point in time as far as it is known: the day and the month by their numbers, null where not known; the year in words, '' then. */
export type KnownDate = { readonly day: number | null; readonly month: number | null; readonly year: string }

/** What a language writes between thousands and before decimals, and its digits, from nought to nine. */
export type FigureSigns = { readonly group: string; readonly decimal: string; readonly digits: string }

/** How a language writes counts, figures and dates, and which of its plurals a count takes. */
export type Formats = {
  /** A count: `12,000`. */
  readonly count: (count: number) => string
  /** A figure with all its decimals, at most ten: `1.25`. */
  readonly figure: (value: number) => string
  /** A figure with the decimals that are needed, at most so many: `1.3`. */
  readonly rounded: (value: number, decimals: number) => string
  /** A figure that nobody would write out: `1E308`. */
  readonly scientific: (value: number) => string
  /** How large a file is, rounded up so that it never seems to fit where it does not: `1.3 MB`. */
  readonly size: (bytes: number, units: SizeUnits) => string
  /** By which signs a figure that was typed is read. */
  readonly signs: () => FigureSigns
  /** The words that go with a count. */
  readonly plural: (count: number, forms: PluralForms) => string
  readonly date: (date: KnownDate) => string
  /** What stands between two of several: `, `. */
  readonly comma: string
  /** Between whole facts, with the space behind. */
  readonly semicolon: string
  /** The parts of one fact after one another, without those that are empty: `killed, Syria`. */
  readonly inRow: (parts: readonly string[]) => string
  /** Whole facts after one another, without those that are empty: `killed, Syria; injured, Syria`. */
  readonly inTurn: (parts: readonly string[]) => string
  /** How two names stand to each other as people order them: “day 2” before “day 10”, whatever case and accents. */
  readonly compareNames: (one: string, other: string) => number
  /** Whether two names, or what is typed of them, are the same to people, whatever case and accents. */
  readonly isSameName: (one: string, other: string) => boolean
  /** The name of a language by its tag, which must be one; undefined where it has none. */
  readonly languageName: (tag: string) => string | undefined
}

/** The comma and the semicolon of the languages that have signs or spaces of their own there, with the space behind. */
const punctuation: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['ar', ['، ', '؛ ']],
  ['fr', [', ', '\u202F; ']],
])

/** Whole numbers and decimals as a language writes them; plurals by the rules of its library. */
class Plurals extends LocalizedStringFormatter {
  formFor(count: number, forms: PluralForms): string {
    return this.plural(count, forms)
  }
}

/** The formats of a language of ours as they are in the country of the process, where that speaks it. */
export function formatsHere(language: LanguageTag): Formats {
  const locale = localeOfProcess()
  return formatsOf(languageOfLocale(locale) === language ? locale : language)
}

/** The formats of a language by its BCP 47 tag. Each is made when it is first used: all of them together would hold up the start. */
export function formatsOf(language: string): Formats {
  const plurals = first(() => new Plurals(language, new LocalizedStringDictionary({}, language)))
  const whole = first(() => new Intl.NumberFormat(language))
  const figure = first(() => new Intl.NumberFormat(language, { maximumFractionDigits: 10 }))
  const scientific = first(
    () => new Intl.NumberFormat(language, { notation: 'scientific', maximumFractionDigits: 10 }),
  )
  const rounded = [0, 1, 2].map((decimals) =>
    first(() => new Intl.NumberFormat(language, { maximumFractionDigits: decimals })),
  )
  const collator = first(() => new Intl.Collator(language, { numeric: true, sensitivity: 'base' }))
  const search = first(() => new Intl.Collator(language, { sensitivity: 'base', usage: 'search' }))
  const [comma, semicolon] = punctuation.get(language.split('-', 1)[0] ?? '') ?? [', ', '; ']
  const names = first(() => new Intl.DisplayNames([language], { type: 'language' }))
  return {
    count: (count) => whole().format(count),
    figure: (value) => figure().format(value),
    rounded: (value, decimals) => (rounded[decimals] ?? figure)().format(value),
    size: (bytes, units) => {
      if (bytes < 1000) return units.bytes(bytes)
      const [amount, unit] =
        bytes < 1_000_000 ? [bytes / 1000, units.thousands] : [bytes / 1_000_000, units.millions]
      return `${(rounded[1] ?? figure)().format(Math.ceil(amount * 10) / 10)} ${unit}`
    },
    scientific: (value) => scientific().format(value),
    signs: first(() => signsOf(language)),
    plural: (count, forms) => plurals().formFor(count, forms),
    date: dateFormat(language, whole),
    comma,
    semicolon,
    inRow: (parts) => parts.filter(Boolean).join(comma),
    inTurn: (parts) => parts.filter(Boolean).join(semicolon),
    compareNames: (one, other) => collator().compare(one, other),
    isSameName: (one, other) => search().compare(one, other) === 0,
    languageName: (tag) => names().of(tag),
  }
}

function signsOf(language: string): FigureSigns {
  const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(12_345.6)
  const sign = (type: 'group' | 'decimal'): string => parts.find((part) => part.type === type)?.value ?? ''
  const digits = new Intl.NumberFormat(language, { useGrouping: false, minimumIntegerDigits: 10 })
  return { group: sign('group'), decimal: sign('decimal'), digits: digits.format(123_456_789) }
}

/** Makes something when it is first asked for, and keeps it. */
function first<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** Day and year of the date stand, as they are, where those of the first of the month would. */
function dateFormat(language: string, whole: () => Intl.NumberFormat): Formats['date'] {
  const utc = { timeZone: 'UTC', month: 'long' } as const
  const formats = {
    day: first(() => new Intl.DateTimeFormat(language, { ...utc, day: 'numeric' })),
    month: first(() => new Intl.DateTimeFormat(language, utc)),
    dayOfYear: first(() => new Intl.DateTimeFormat(language, { ...utc, day: 'numeric', year: 'numeric' })),
    monthOfYear: first(() => new Intl.DateTimeFormat(language, { ...utc, year: 'numeric' })),
  }
  return ({ day, month, year }) => {
    if (month === null || month < 1 || month > 12) return year
    const known = day === null ? (year === '' ? 'month' : 'monthOfYear') : year === '' ? 'day' : 'dayOfYear'
    return formats[known]()
      .formatToParts(Date.UTC(2000, month - 1))
      .map(({ type, value }) =>
        type === 'year' ? year : type === 'day' && day !== null ? whole().format(day) : value,
      )
      .join('')
  }
}
