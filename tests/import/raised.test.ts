import { expect, test } from 'vitest'
import { writeRaised } from '../../electron/main/import/marks/raised'

test.each([
  ['a note on a figure', '1,450', '7', ' families', '[7]'],
  ['several notes', '38', '2, 3', ' wounded', '[2][3]'],
  ['a letter as a note', '2,300', 'b', ' tents', '[b]'],
  ['a Roman numeral as a note', '17', 'iv', ' people', '[iv]'],
  ['a mark that has brackets', 'sailors', '[5]', '.', '[5]'],
  ['a star', '61', '*', ' dead', '*'],
  ['a note before a figure', '', '4', '250 tents', '[4]'],
  ['a power of ten', '2 × 10', '9', ' litres', '⁹'],
  ['a negative power', '4 × 10', '−3', ' m', '⁻³'],
  ['a squared unit', '12 km', '2', ' burnt', '²'],
  ['an ordinal', 'the 3', 'rd', ' day', 'rd'],
  ['a short form', 'M', 'me', ' Ardan', 'me'],
  ['a fraction after a number', 'about 2', '1', '/2 tonnes', ' 1'],
  ['an isotope', 'traces of ', '131', 'I in milk', '¹³¹'],
])('raised: %s', (_, before, words, after, written) =>
  expect(writeRaised({ kind: 'sup', words, before, after })).toBe(written),
)

test.each([
  ['an index of an element', 'SO', '2', ' and dust', '₂'],
  ['an index before a digit', 'log', '2', '64', '₂'],
  ['the lower half of a fraction', '2 1/', '4', ' litres', '4'],
  ['a letter under a figure', '96', 'a', ' dead', '[a]'],
])('lowered: %s', (_, before, words, after, written) =>
  expect(writeRaised({ kind: 'sub', words, before, after })).toBe(written),
)
