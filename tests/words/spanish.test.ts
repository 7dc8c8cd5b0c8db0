import { describe, expect, test } from 'vitest'
import { documentKinds } from '../../shared/document-kinds'
import * as es from '../../shared/words/es'
import { counted, countedThat, percent } from '../../shared/words/es/terms/format-count'
import { a, de, either, listed } from '../../shared/words/es/terms/joined'

/** All that is written in a catalogue: its strings, and the text of its functions. */
function* written(of: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof of === 'string') yield [path, of]
  else if (typeof of === 'function') yield [path, String(of)]
  else if (typeof of === 'object' && of !== null)
    for (const [name, value] of Object.entries(of)) yield* written(value, `${path}.${name}`)
}

const isOdd = (text: string): boolean =>
  text.split('¿').length !== text.split('?').length || text.split('¡').length !== text.split('!').length

test('quotation marks are angled; a question and an exclamation are opened as they are closed', () => {
  const strings = [...written(es)].filter(([, text]) => !text.includes('=>') && !text.includes('return'))
  expect([...written(es)].filter(([, text]) => /”/u.test(text))).toEqual([])
  expect(strings.filter(([, text]) => isOdd(text))).toEqual([])
})

describe('counts', () => {
  test.each([
    [0, '0 fuentes'],
    [1, '1 fuente'],
    [12_000, '12.000 fuentes'],
    [1_000_000, '1.000.000 de fuentes'],
  ])('%d', (count, said) => expect(counted(count, 'fuente', 'fuentes')).toBe(said))

  test('a verb takes no “de”', () =>
    expect(countedThat(1_000_000, 'la refuta', 'la refutan')).toBe('1.000.000 la refutan'))

  test('per cent stands behind a space that no line breaks at', () => expect(percent(40)).toBe('40\u00A0%'))
})

test.each([
  [listed(['«a»', '«b»', '«c»']), '«a», «b» y «c»'],
  [listed(['Siria', 'Irak']), 'Siria e Irak'],
  [listed(['agua', 'hielo']), 'agua y hielo'],
  [either(['7', '8']), '7 u 8'],
  [either(['10', '11']), '10 u 11'],
  [either(['100', '110']), '100 o 110'],
  [either(['más de 100.000', 'más de 120.000']), 'más de 100.000 o más de 120.000'],
  [de('el artículo «a»'), 'del artículo «a»'],
  [de('la fuente «a»'), 'de la fuente «a»'],
  [a('el suceso'), 'al suceso'],
  [a('12 sucesos'), 'a 12 sucesos'],
])('%s', (said, expected) => expect(said).toBe(expected))

describe('what is said of an act agrees with its subject', () => {
  const { acts, one, several } = es.answers
  test('of one', () =>
    expect(documentKinds.map((kind) => acts.replaceText(one(kind, '')))).toEqual([
      'Se reemplazó el texto del proyecto',
      'Se reemplazó el texto del artículo',
      'Se reemplazó el texto de la afirmación',
      'Se reemplazó el texto de la fuente',
      'Se reemplazó el texto de la discrepancia',
      'Se reemplazó el texto del suceso',
      'Se reemplazó el texto de la pregunta',
    ]))
  test('of several', () => {
    expect(acts.removeClaim(several('claim', 1))).toBe('Se quitó 1 afirmación')
    expect(acts.removeClaim(several('claim', 3))).toBe('Se quitaron 3 afirmaciones')
  })
  test('of a field in the plural', () =>
    expect(acts.updateClaim(one('claim', 'a'), ['notes'], '')).toBe(
      'Se cambiaron las notas de la afirmación «a»',
    ))
})

describe('a measure is asked in words that agree', () => {
  const measure = { role: 'killed', group: '', dimension: 'count', place: '' } as const
  test.each([
    [measure, '', '¿Cuántos muertos?'],
    [{ ...measure, group: 'civilians', place: 'homs' }, '', '¿Cuántos muertos entre civiles, Homs?'],
    [{ ...measure, role: '' }, 'people', '¿Cuántas personas?'],
    [{ ...measure, role: 'barrel bombs' }, '', '¿Qué número de barrel bombs?'],
    [{ ...measure, role: '', dimension: 'duration' } as const, 'day', 'Días: ¿cuánto tiempo?'],
  ])('%j', (key, unit, asked) => expect(es.ledger.question(key, unit)).toBe(asked))
})

describe('a figure with whom it counts, and what became of them', () => {
  const { fate, of } = es.figures
  test.each([
    [fate('140', 'people', 'killed'), '140 muertos'],
    [fate('1', 'person', 'killed'), '1 muerto'],
    [fate('3', 'women', 'killed'), '3 mujeres muertas'],
    [fate('3', 'civilians', 'injured'), '3 civiles heridos'],
    [fate('3', 'pilgrims', 'injured'), '3 pilgrims (heridos)'],
    [of('120.000', 'personas'), '120.000 personas'],
    [of('2.000.000', 'personas'), '2.000.000 de personas'],
  ])('%s', (said, expected) => expect(said).toBe(expected))
})
