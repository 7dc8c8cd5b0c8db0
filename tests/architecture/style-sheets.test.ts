import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reportStyle } from '../../shared/domain/report/html/report-style'
import { readSources } from './source-tree'
import { classesIn, physicalIn, sheetUses } from './style-sheets'

const uses = [...readSources()].flatMap(([file, source]) => sheetUses(file, source))
const sheets = readdirSync('renderer', { recursive: true, encoding: 'utf8' }).flatMap((name) =>
  name.endsWith('.module.css')
    ? [{ sheet: `renderer/${name.replaceAll('\\', '/')}`, css: readFileSync(`renderer/${name}`, 'utf8') }]
    : [],
)

test('every class that is asked for is in its style sheet', () => {
  const missing = uses.flatMap(({ sheet, used }) => {
    const has = classesIn(sheets.find((each) => each.sheet === sheet)?.css ?? '')
    return used.filter((name) => !has.has(name)).map((name) => `${sheet}: ${name}`)
  })
  expect(missing).toEqual([])
})

test('every class of a style sheet is asked for', () => {
  const idle = sheets.flatMap(({ sheet, css }) => {
    const own = uses.filter((each) => each.sheet === sheet)
    if (own.some(({ isOpen }) => isOpen)) return []
    const used = new Set(own.flatMap((each) => each.used))
    return [...classesIn(css)].filter((name) => !used.has(name)).map((name) => `${sheet}: ${name}`)
  })
  expect(idle).toEqual([])
})

test('style sheets speak of start and end, so that the window can be mirrored', () => {
  const plain = readdirSync('renderer', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.css') && !name.endsWith('.module.css'),
  )
  const all = [
    ...sheets,
    ...plain.map((name) => ({ sheet: `renderer/${name}`, css: readFileSync(`renderer/${name}`, 'utf8') })),
    { sheet: 'the report', css: reportStyle.markup },
  ]
  expect(all.flatMap(({ sheet, css }) => physicalIn(css).map((each) => `${sheet}: ${each}`))).toEqual([])
})

describe('what turns not with the window is', () => {
  test.each([
    ['a side by its name', 'margin-left: 4px', true],
    ['a corner by its name', 'border-top-right-radius: 2px', true],
    ['a place', 'left: 0', true],
    ['an alignment', 'text-align: right', true],
    ['four values of which two differ', 'padding: 0 calc(var(--a) + 2px) 0 var(--b)', true],
    ['not a logical side', 'margin-inline-start: 4px', false],
    ['not four values of which two are one', 'padding: 1px 2px 3px 2px', false],
    ['not three values', 'padding: 1px clamp(1px, 2cqi, 3px) 3px', false],
    ['not a logical alignment', 'text-align: end', false],
  ])('%s', (_, declaration, isPhysical) => {
    expect(physicalIn(`.a { color: red; ${declaration}; }`)).toEqual(isPhysical ? [declaration] : [])
  })
})
