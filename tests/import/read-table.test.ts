import { describe, expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { notesInWords } from './notes-in-words'

async function read(
  bytes: Uint8Array | string,
  name = 'a.csv',
): Promise<{ text: string; notes: readonly string[] }> {
  const done = await readArticle(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name)
  return done.ok
    ? { text: done.value.text, notes: notesInWords(done.value.notes) }
    : { text: done.fault.message, notes: [] }
}

describe('a table of text', () => {
  test.each<[string, string, string]>([
    ['commas', 'Place,Killed,Missing\nOdrin,140,12\n', 'Place\tKilled\tMissing\nOdrin\t140\t12'],
    [
      'semicolons, with decimal commas',
      'Ort;Anteil;Tote\nOdrin;1,5;1.234\nKarsa;2,5;96\n',
      'Ort\tAnteil\tTote\nOdrin\t1,5\t1.234\nKarsa\t2,5\t96',
    ],
    ['tabs', 'Place\tKilled\nOdrin\t140\n', 'Place\tKilled\nOdrin\t140'],
    ['strokes', 'Place|Killed\r\nOdrin|140\r\n', 'Place\tKilled\nOdrin\t140'],
    [
      'the separator named on the first line',
      'sep=;\nPlace;Killed\nOdrin, north;140\n',
      'Place\tKilled\nOdrin, north\t140',
    ],
    [
      'empty cells',
      'Place,Killed,Missing\nOdrin,,12\n,,\nKarsa,3,\n',
      'Place\tKilled\tMissing\nOdrin\t\t12\n\nKarsa\t3',
    ],
    [
      'what looks like a date, a range or a formula',
      'a,b,c\n120-140,3/5,=1+1\n007,1E5,5.10\n',
      'a\tb\tc\n120-140\t3/5\t=1+1\n007\t1E5\t5.10',
    ],
    [
      'a cell of a figure and 100,000 empty lines',
      `a,b\n"140${'\n'.repeat(100_000)}dead","96\n\n12"\n`,
      'a\tb\n140 dead\t96 / 12',
    ],
    ['quotation marks', 'a,b\n"Odrin, north","He said ""140"""\n', 'a\tb\nOdrin, north\tHe said "140"'],
    ['line ends and tabs in a cell', 'a,b\n"one\ntwo\tthree",140\n', 'a\tb\none two three\t140'],
    ['a quotation mark in the middle', 'a,b\n5" gun,140\n', 'a\tb\n5" gun\t140'],
    ['a quotation mark that nothing ends', 'a,b\n"Odrin,140\nKarsa,96\n', 'a\tb\n"Odrin\t140\nKarsa\t96'],
    ['rows of different lengths', 'Toll of May\na,b\n1,2\n3,4\n', 'Toll of May\na\tb\n1\t2\n3\t4'],
    ['one column', 'Killed\n140\n96\n', 'Killed\n140\n96'],
    ['no line end at its end', 'a,b\n1,', 'a\tb\n1'],
  ])('%s', async (_, source, text) => {
    expect((await read(source)).text).toBe(text)
  })

  test.each<[string, Uint8Array, string]>([
    ['UTF-8 with its mark', Buffer.from('\uFEFFOrt;Tote\nKöln;140\n'), 'Ort\tTote\nKöln\t140'],
    ['UTF-16', Buffer.from('\uFEFFOrt\tTote\nKöln\t140\n', 'utf16le'), 'Ort\tTote\nKöln\t140'],
    [
      'Windows-1252',
      Buffer.from('Ort;Tote\nK\xf6ln \x96 S\xfcd;140\n', 'latin1'),
      'Ort\tTote\nKöln – Süd\t140',
    ],
    [
      'Windows-1256',
      Buffer.from(
        '\xc7\xe1\xe3\xcf\xed\xe4\xc9,\xc7\xe1\xde\xca\xe1\xec\n\xcd\xe1\xc8,140\n\xcf\xe3\xd4\xde,96\n\xcd\xe3\xd5,12\n',
        'latin1',
      ),
      'المدينة\tالقتلى\nحلب\t140\nدمشق\t96\nحمص\t12',
    ],
  ])('in %s', async (_, bytes, text) => {
    expect((await read(bytes)).text).toBe(text)
  })

  test('what was assumed is said', async () => {
    expect((await read('a;b\n"1\n2";3\n"x;4\n')).notes).toEqual([
      'cells parted by semicolons',
      'line ends within cells written as spaces',
      'a quotation mark without its end read as a letter',
    ])
  })

  test('tabs in a .tsv, whatever else is in it', async () => {
    expect((await read('a, b, c\td\n1, 2, 3\t4\n', 'a.tsv')).text).toBe('a, b, c\td\n1, 2, 3\t4')
  })

  test('machine code named .csv', async () => {
    const bytes = Buffer.from(Array.from({ length: 500 }, (_, at) => ((at * 7) % 31) + 1))
    expect((await read(bytes)).text).toBe('“a.csv” is not a text: most of it cannot be read.')
  })

  test('quotation marks without end, a hundred thousand of them, are read at once', async () => {
    const source = `a,b\n${'"x,"y\n'.repeat(100_000)}`
    expect((await read(source)).text).toHaveLength('a\tb'.length + 100_000 * '\n"x\t"y'.length)
  })
})
