import { describe, expect, test } from 'vitest'
import { citeWords } from '../../../shared/domain/describe/cite-words'
import { noMetadata } from '../../../shared/domain/operations/articles'
import { wordsAsHtml } from '../../../shared/domain/text/words-as-html'

const stated = <T extends string>(value: T) => ({ value, basis: 'text' as const })

describe('words as HTML', () => {
  test.each([
    [
      'paragraphs and lines',
      'One.\n\nTwo\nthree.',
      '<p dir="auto">One.</p>\n<p dir="auto">Two<br>three.</p>',
    ],
    [
      'what looks like mark-up',
      '<b>140</b> & "96"',
      '<p dir="auto">&lt;b&gt;140&lt;/b&gt; &amp; &quot;96&quot;</p>',
    ],
    [
      'rows of a table, with an empty cell',
      'Place\tKilled\tMissing\nOdrin\t\t12',
      '<table dir="auto"><tr><td>Place</td><td>Killed</td><td>Missing</td></tr><tr><td>Odrin</td><td></td><td>12</td></tr></table>',
    ],
    ['Arabic', 'قال 140', '<p dir="auto">قال 140</p>'],
    ['several spaces', 'a  b', '<p dir="auto">a\u00A0 b</p>'],
    ['nothing', ' \n\n ', ''],
  ])('%s', (_, words, html) => expect(wordsAsHtml(words)).toBe(html))
})

describe('a citation', () => {
  test('names what is known', () => {
    const metadata = {
      ...noMetadata,
      title: stated('Toll <passes> 140'),
      outlet: stated('Karsa Herald'),
      published: stated('2024-05-03'),
      url: stated('https://example.org/?a=1&b=2'),
    }
    expect(citeWords(' 140 people were killed. ', { metadata, opening: 'x' })).toEqual({
      plain:
        '“140 people were killed.”\n— “Toll <passes> 140”, Karsa Herald, 3 May 2024, https://example.org/?a=1&b=2',
      html: '<blockquote><p dir="auto">140 people were killed.</p></blockquote>\n<p>— “Toll &lt;passes&gt; 140”, Karsa Herald, 3 May 2024, <a href="https://example.org/?a=1&amp;b=2">https://example.org/?a=1&amp;b=2</a></p>',
    })
  })

  test('says the page, and what heads a cell of a table', () => {
    const metadata = { ...noMetadata, title: stated('Toll'), published: stated('2024-05-03') }
    const place = { heads: ['Odrin', 'Killed'], page: 'iv' }
    expect(citeWords('96', { metadata, opening: 'x' }, place).plain).toBe(
      '“96”\n— in the table under “Odrin, Killed”, “Toll”, 3 May 2024, p. iv',
    )
  })

  test('of a text that states nothing, by its first words', () => {
    expect(citeWords('140', { metadata: noMetadata, opening: 'The police said' }).plain).toBe(
      '“140”\n— “The police said”',
    )
  })
})
