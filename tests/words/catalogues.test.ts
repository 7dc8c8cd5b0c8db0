import { describe, expect, test } from 'vitest'
import { catalogues } from '../../shared/words/catalogues'
import * as en from '../../shared/words/en'

/** Names of programs, formats, papers, keys and files, and what is typed on a command line. */
const names =
  'Plumbline Electron Chromium Node Word Markdown PDF TIFF HTML ClaimReview Letter SHA sha UTC MB Aa Ctrl Alt Shift Enter Delete Esc txt report html history jsonl et al plumbline help version names withheld shown paper bytes'

/** Words that a language writes as English does. */
const alike = {
  fr: 'Page Pages page Question Questions Verdict verdict Verdicts Article Articles article articles Source Sources source sources Note Notes note notes Type type Date date Cause Documents exact Copies Accident Vote Original Pause Position improbable Relations relations Information information Format signatures passages Protection Version suggestions',
  es: 'Manual Hash Inspector Original improbable',
  ar: '',
}

/** What has a word of its own for each value of a few, so that samples say nothing of it. */
const worded: ReadonlySet<string> = new Set([
  'comparison.gapOf',
  'comparison.implies',
  'faults.notOfTheWeb',
  'reader.claim',
  'reader.evidence',
  'store.saving.blobs.missing',
  'store.saving.blobs.notRead',
  'store.saving.blobs.changed',
  'claims.conflicts.of',
  'reporting.printed.foot',
  // One of a unit is a word in Arabic, without a figure.
  'comparison.percentagePoints',
  'comparison.ofUnit',
])

type Function = (...given: readonly unknown[]) => unknown

/** What two catalogues have at the same place: each place where one of them has something. */
function* pairs(
  english: unknown,
  other: unknown,
  path: readonly string[] = [],
): Generator<readonly [path: string, english: unknown, other: unknown]> {
  const at = path.join('.')
  yield [at, english, other]
  // Its lines break where the language needs it.
  if (at === 'commandLine.help') return
  if (!isObject(english) || !isObject(other)) return
  for (const name of new Set([...Object.keys(english), ...Object.keys(other)]))
    yield* pairs(english[name], other[name], [...path, name])
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isFunction = (value: unknown): value is Function => typeof value === 'function'

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value)

const isEmpty = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''

const optionsOf = (help: unknown): ReadonlySet<string> => new Set(JSON.stringify(help).match(/--[a-z-]+/gu))

const bracesOf = (text: string): readonly string[] =>
  [...new Set(text.match(/\{[^}]*\}/gu))].toSorted((a, b) => (a < b ? -1 : 1))

const samples: readonly (readonly (string | number)[])[] = [
  ['alpha0', 'beta1', 'gamma2', 'delta3', 'epsilon4', 'zeta5'],
  [1204, 2307, 3409, 4506, 5608, 6703],
]
const changed: readonly (string | number)[] = ['omega', 9811]

/** What a message says of samples; null where it takes something else. */
function answer(said: Function, given: readonly unknown[]): string | null {
  try {
    const answered = said(...given)
    return typeof answered === 'string' ? answered : null
  } catch {
    return null
  }
}

/** The arguments that a message says something of: with another one it reads otherwise. */
function argumentsSaid(said: Function): ReadonlySet<number> | null {
  const answered = samples.map((given) => answer(said, given))
  if (answered.every((text) => text === null)) return null
  const numbers = (samples[0] ?? []).map((_, at) => at)
  const isSaid = (at: number): boolean =>
    samples.some((given, kind) => {
      const other = answer(said, given.toSpliced(at, 1, changed[kind] ?? ''))
      return answered[kind] !== null && other !== null && other !== answered[kind]
    })
  return new Set(numbers.filter(isSaid))
}

/** The words of a message without those that it is given. */
function ownWords(text: string): readonly string[] {
  // Answers may begin with a capital letter, and print of a hash its two ends.
  const own = text.replaceAll(/(?:alph|bet|gamm|delt|epsilo|zet|mma)[a-z]*( a)?\d/giu, ' ')
  return (own.match(/\p{L}{2,}/gu) ?? []).filter((word) => word !== 'NaN' && word !== 'undefined')
}

function saidOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  return isFunction(value) ? answer(value, samples[0] ?? []) : null
}

const isManualId = (path: string): boolean => /^manual\.pages\.\d+\.id$/u.test(path)

describe.each(['fr', 'es', 'ar'] as const)('%s, beside English', async (tag) => {
  const all = [...pairs(en, await catalogues[tag]())]

  test('has the same messages, of the same kinds', () =>
    expect(all.filter(([, english, other]) => kindOf(english) !== kindOf(other))).toEqual([]))

  test('leaves none empty', () => {
    expect(all.filter(([, english, other]) => isEmpty(other) && !isEmpty(english))).toEqual([])
  })

  test('leaves none in English', () => {
    const known = new Set(`${names} ${alike[tag]}`.split(' '))
    const left = all.filter(([path, english, other]) => {
      const text = saidOf(other)
      if (text === null || text !== saidOf(english) || isManualId(path)) return false
      return ownWords(text).some((word) => !known.has(word))
    })
    expect(left.map(([path, , other]) => [path, saidOf(other)])).toEqual([])
  })

  test('has the same pages in the manual', () => {
    const ids = all.filter(([path]) => isManualId(path))
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.filter(([, english, other]) => english !== other)).toEqual([])
  })

  test('names the same commands in braces', () => {
    const wrong = all.filter(
      ([, english, other]) =>
        typeof english === 'string' &&
        typeof other === 'string' &&
        bracesOf(english).join(' ') !== bracesOf(other).join(' '),
    )
    expect(wrong).toEqual([])
  })

  test('says all that it is given', () => {
    const unsaid = all.flatMap(([path, english, other]) => {
      if (!isFunction(english) || !isFunction(other) || worded.has(path)) return []
      const said = argumentsSaid(other)
      const missing = [...(argumentsSaid(english) ?? [])].filter((at) => said !== null && !said.has(at))
      return missing.length === 0 ? [] : [[path, missing, saidOf(english), saidOf(other)]]
    })
    expect(unsaid).toEqual([])
  })

  test('explains the same options of the command line', () => {
    const [english, other] = all.find(([path]) => path === 'commandLine.help')?.slice(1) ?? []
    expect(optionsOf(other)).toEqual(optionsOf(english))
    expect(optionsOf(english).size).toBeGreaterThan(0)
  })
})
