import { describe, expect, test } from 'vitest'
import { readLatex } from '../../electron/main/import/references/latex-letters'
import { readReferences } from '../../electron/main/import/references/read-references'
import { importReferences } from '../../shared/domain/operations/importing/import-references'
import { documents, someCircumstances } from '../domain/operations/some-documents'

function read(text: string | Uint8Array, name: string) {
  const answer = readReferences(typeof text === 'string' ? Buffer.from(text) : text, name)
  if (!answer.ok || answer.value === null) throw new Error(answer.ok ? 'no references' : answer.fault.message)
  return answer.value
}

test.each([
  [
    String.raw`K{\"o}ln, {\'E}t\'e, Gar\c{c}on, \v{S}koda, \"{\i}, \AA rhus, {\O}re, Stra{\ss}e, \L{}\'od\'z`,
    'Köln, Été, Garçon, Škoda, ï, Århus, Øre, Straße, Łódź',
  ],
  ["The {NGO} said ``120--140'' died --- so far", 'The NGO said “120–140” died — so far'],
  [String.raw`5\% of \$1{,}200 \& more, R\'esum\'{e}`, '5% of $1,200 & more, Résumé'],
  [
    String.raw`Some 120,000\textsuperscript{3} fled, $10^6$ litres, CO$_2$, \emph{all} of \unknown{them}`,
    'Some 120,000[3] fled, 10⁶ litres, CO₂, all of them',
  ],
  ['فيضان في كارسا', 'فيضان في كارسا'],
  [
    String.raw`\textit{Odrin}\ldots\ and \href{https://x.example}{a link}~here`,
    'Odrin… and a link\u00A0here',
  ],
])('letters of TeX: %s', (written, letters) => {
  expect(readLatex(written)).toBe(letters)
})

describe('BibTeX', () => {
  test('entries of a newspaper, a book, a data set, with names of the file and what is not taken', () => {
    const source = String.raw`
% Written by hand
@string{ herald = "The Karsa " # {Herald} }
@article{ruel2024,
  author  = {Ruel, Ana and Tam, Jr., Ivo and {Relief Office of Karsa} and others},
  title   = {The {Flood} of 2024: 120--140 dead},
  journal = herald,
  year    = 2024, month = may, day = {3},
  url     = {https://herald.example/flood?id=7\&p=2},
  doi     = "10.1234/KARSA.7",
  urldate = {2024-05-09},
  note    = {Corrected on 4 May.},
  pages   = {1--2},
  keywords = {flood, dam},
}
@book(tam,
  title = "Dams {"}of{"} Karsa",
  publisher = {Odrin Books},
  date = {1998/2001}
)
@dataset{d, title={Counts}, institution={Relief Office}, howpublished={\url{https://data.example/c}}, year={2024}, pages={3}}
@comment{ @article{x, title = {Not this}} }
`
    expect(read(source, 'a.bib')).toEqual({
      references: [
        {
          kind: 'web',
          title: 'The Flood of 2024: 120–140 dead',
          publisher: 'The Karsa Herald',
          published: '2024-05-03',
          retrieved: '2024-05-09',
          url: 'https://herald.example/flood?id=7&p=2',
          doi: '10.1234/karsa.7',
          note: 'Ana Ruel; Ivo Tam, Jr.; Relief Office of Karsa; et al.\ndoi:10.1234/karsa.7\nCorrected on 4 May.',
        },
        {
          kind: 'file',
          title: 'Dams "of" Karsa',
          publisher: 'Odrin Books',
          published: '1998/2001',
          retrieved: '',
          url: '',
          doi: '',
          note: '',
        },
        {
          kind: 'dataset',
          title: 'Counts',
          publisher: 'Relief Office',
          published: '2024',
          retrieved: '',
          url: 'https://data.example/c',
          doi: '',
          note: '',
        },
      ],
      left: [
        { field: 'pages', count: 2 },
        { field: 'keywords', count: 1 },
      ],
      broken: [],
    })
  })

  test('entries that do not end, or say nothing, are named by their line, and the others are read', () => {
    const source = `@misc{a, title = {One}}
@misc{b, title = {Two,
  year = 2024
}
@misc{c, title = {Three}}
@misc{d, year = 2024}
@misc{e title}
@misc{f, title = {Four`
    const { references, broken } = read(source, 'a.bib')
    expect(references.map(({ title }) => title)).toEqual(['One', 'Three'])
    expect(broken).toEqual([
      { at: 'line', number: 2, why: 'not ended' },
      { at: 'line', number: 6, why: 'nameless' },
      { at: 'line', number: 7, why: 'nameless' },
      { at: 'line', number: 8, why: 'not ended' },
    ])
  })

  test.each([
    ['with a mark of its encoding', Buffer.from('\uFEFF@misc{a, title={Été à Köln}}')],
    [
      'of Windows',
      Buffer.from(
        '@misc{a, title={Été à Köln}, note={Les pêcheurs de la rivière ont été évacués près du vieux pont où la crue a cédé.}}',
        'latin1',
      ),
    ],
  ])('a file %s', (_, bytes) => {
    expect(read(bytes, 'a.bib').references[0]?.title).toBe('Été à Köln')
  })

  test('a megabyte of open braces and of entries that do not end is read at once', () => {
    expect(read('@misc{a, title = ' + '{'.repeat(1_000_000), 'a.bib').broken).toHaveLength(1)
    expect(read('@misc{a, title = {x\n'.repeat(50_000), 'a.bib').broken).toHaveLength(50_000)
    expect(
      read(`@misc{a, title = {${String.raw`\'{`.repeat(100_000)}${'}'.repeat(100_000)}}}`, 'a.bib')
        .references,
    ).toHaveLength(1)
  })
})

test('RIS: an entry from TY to ER, what goes on in the next line, several addresses, and lines of no entry', () => {
  const source = [
    'TY  - NEWS',
    'AU  - Ruel, Ana',
    'AU  - قاسم, سامي',
    'TI  - The flood of 2024:',
    'what is known',
    'T2  - The Karsa Herald',
    'DA  - 2024/05/03/morning',
    'Y2  - 2024/05/09/',
    'UR  - https://herald.example/flood',
    'UR  - https://herald.example/flood-2',
    'N1  - 140 dead',
    'KW  - flood',
    'KW  - dam',
    'ER  - ',
    '',
    'TI  - lost',
    'TY  - DATA',
    'DO  - https://doi.org/10.5555/odrin',
    'PY  - 2024',
    'ER  -',
    'TY  - BOOK',
    'TI  - No end',
  ].join('\r\n')
  expect(read(source, 'a.ris')).toEqual({
    references: [
      {
        kind: 'web',
        title: 'The flood of 2024: what is known',
        publisher: 'The Karsa Herald',
        published: '2024-05-03',
        retrieved: '2024-05-09',
        url: 'https://herald.example/flood',
        doi: '',
        note: 'Ana Ruel; سامي قاسم\n140 dead\nhttps://herald.example/flood-2',
      },
      {
        kind: 'dataset',
        title: 'https://doi.org/10.5555/odrin',
        publisher: '',
        published: '2024',
        retrieved: '',
        url: 'https://doi.org/10.5555/odrin',
        doi: '10.5555/odrin',
        note: '',
      },
    ],
    left: [{ field: 'KW', count: 2 }],
    broken: [
      { at: 'line', number: 16, why: 'not an entry' },
      { at: 'line', number: 21, why: 'not ended' },
    ],
  })
})

test('CSL-JSON: people, dates in parts, titles with marks; other JSON is none', () => {
  const items = [
    {
      id: 'a',
      type: 'article-newspaper',
      title: 'Some 120,000<sup>3</sup> fled, <i>so far</i>',
      author: [
        { family: 'Ruel', given: 'Ana' },
        { literal: 'Relief Office' },
        { family: 'Berg', given: 'Ivo', 'non-dropping-particle': 'van den' },
      ],
      'container-title': 'The Karsa Herald',
      publisher: 'Karsa Press',
      issued: { 'date-parts': [[2024, '5', 3]] },
      accessed: { 'date-parts': [[2024, 5, 9]] },
      URL: 'https://herald.example/flood',
      DOI: '10.1234/karsa.7',
      abstract: 'Long.',
    },
    { id: 'b', type: 'report', issued: { raw: 'spring 2024' } },
    'x',
    { id: 'c', type: 'book', title: 'Dams', issued: { 'date-parts': [[1998], [2001]] } },
  ]
  expect(read(JSON.stringify(items), 'a.json')).toEqual({
    references: [
      {
        kind: 'web',
        title: 'Some 120,000[3] fled, so far',
        publisher: 'The Karsa Herald',
        published: '2024-05-03',
        retrieved: '2024-05-09',
        url: 'https://herald.example/flood',
        doi: '10.1234/karsa.7',
        note: 'Ana Ruel; Relief Office; Ivo van den Berg\nKarsa Press\ndoi:10.1234/karsa.7',
      },
      {
        kind: 'file',
        title: 'Dams',
        publisher: '',
        published: '1998/2001',
        retrieved: '',
        url: '',
        doi: '',
        note: '',
      },
    ],
    left: [{ field: 'abstract', count: 1 }],
    broken: [
      { at: 'entry', number: 2, why: 'nameless' },
      { at: 'entry', number: 3, why: 'not an entry' },
    ],
  })
  for (const other of [
    '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[]}',
    '{"rows":[],"total":0}',
    '[{"type":"Annotation","target":"x"}]',
    'x',
  ])
    expect(readReferences(Buffer.from(other), 'a.json')).toEqual({ ok: true, value: null })
})

test('a work that is a source already, by its address, its identifier or its name, is not added again', () => {
  const bib = `@misc{a, title={The flood}, url={https://www.herald.example/flood/?utm_source=x}}
@misc{b, title={Flood (print)}, doi={10.1234/KARSA.7}, url={https://herald.example/print}}
@misc{c, title={Dams}, publisher={Odrin Books}, year=1998}`
  const again = `@misc{a, title={Flood again}, url={http://herald.example/flood}}
@misc{b, title={Flood}, doi={https://doi.org/10.1234/karsa.7}}
@misc{c, title={DAMS}, publisher={Odrin Books}, year=1998}
@misc{d, title={Dams}, publisher={Odrin Books}, year=2001}
@misc{e, title={Dams}, publisher={Odrin Books}, year=2001}`
  const first = importReferences(documents, read(bib, 'a.bib').references, someCircumstances())
  if (!first.ok) throw new Error(first.fault.message)
  expect(first.value.sources).toHaveLength(3)
  const source = new Map(documents.source)
  for (const { id, value } of first.value.edits) if (value && 'reliability' in value) source.set(id, value)
  const second = importReferences(
    { ...documents, source },
    read(again, 'a.bib').references,
    someCircumstances(),
  )
  expect(second.ok && [second.value.sources.length, second.value.known]).toEqual([
    1,
    [
      { title: 'Flood again', as: 'The flood' },
      { title: 'Flood', as: 'Flood (print)' },
      { title: 'DAMS', as: 'Dams' },
      { title: 'Dams', as: 'Dams' },
    ],
  ])
})
