import { expect, test } from 'vitest'
import { describeImport } from '../../../renderer/features/library/describe-import'
import type { ImportReport } from '../../../shared/ipc/state'

const nothing: ImportReport = {
  imported: [],
  known: [],
  annotations: [],
  references: [],
  refused: [],
  held: [],
  left: 0,
}
const article = (name: string, ...copyOf: readonly string[]): ImportReport['imported'][number] => ({
  articleId: name,
  name,
  copyOf: copyOf.map((articleId) => ({ articleId, containment: 0.874 })),
})
const nameOf = (id: string): string => `Title of ${id}`

test.each<[string, Partial<ImportReport>, readonly string[]]>([
  ['nothing', {}, []],
  ['one file', { imported: [article('a.txt')] }, ['done: Imported “a.txt”.']],
  ['many', { imported: [article('a.txt'), article('b.txt')] }, ['done: Imported 2 articles.']],
  [
    'a file that is there already',
    { known: [{ articleId: 'a', name: 'b.txt' }] },
    ['done: “b.txt” is in the project already, as “Title of a”. It was not imported again.'],
  ],
  [
    'a file that holds more than was read',
    {
      imported: [
        {
          ...article('a.docx'),
          loss: { visible: 900, read: 900, left: [{ what: 'comments' as const, count: 2 }] },
        },
      ],
    },
    ['done: Imported “a.docx”.', 'done: Not in the text of “a.docx”: 2 comments.'],
  ],
  [
    'a file of which little was read',
    { imported: [{ ...article('a.html'), loss: { visible: 3100, read: 84, left: [] } }] },
    [
      'done: Imported “a.html”.',
      'fault: Only 3% of what “a.html” shows was read. Compare its text with the original.',
    ],
  ],
  [
    'a near-copy',
    { imported: [article('a.txt', 'b')] },
    [
      'done: Imported “a.txt”.',
      'done: One article is a near-copy of another. Copies do not corroborate each other. [a.txt: “Title of b” (87% in common)]',
    ],
  ],
  [
    'a refusal whose reason names the file',
    { refused: [{ name: 'a.pdf', reason: '“a.pdf” is empty.' }] },
    ['fault: Not imported: “a.pdf” is empty.'],
  ],
  [
    'a refusal in a folder',
    { refused: [{ name: 'Dossier/a.pdf', reason: '“a.pdf” is empty.' }] },
    ['fault: Not imported, Dossier/a.pdf: “a.pdf” is empty.'],
  ],
  [
    'many refusals: one message with a list',
    { refused: ['a', 'b', 'c', 'd'].map((name) => ({ name, reason: 'The disk is full.' })) },
    [
      'fault: 4 files were not imported. [“a” was not imported. The disk is full. | “b” was not imported. The disk is full. | “c” was not imported. The disk is full. | “d” was not imported. The disk is full.]',
    ],
  ],
  [
    'a text that seems to be cut off',
    { imported: [{ ...article('a.txt'), points: [{ kind: 'cutOff' }] }] },
    [
      'done: Imported “a.txt”.',
      'fault: Look at “a.txt”: the last sentence has no end: the text may be cut off.',
    ],
  ],
  [
    'annotations, some of which belong nowhere',
    {
      annotations: [
        {
          name: 'a.json',
          claims: 2,
          known: 1,
          wordless: 1,
          elsewhere: [],
          unplaced: [{ quote: 'words', reason: 'several articles hold these words' }],
        },
      ],
    },
    [
      'done: “a.json”: 2 claims made of annotations, 1 there already, 1 put nowhere, 1 without words or evidence only. [“words”: several articles hold these words]',
    ],
  ],
  [
    'cancelled',
    { imported: [article('a.txt')], left: 3 },
    ['done: Imported “a.txt”.', 'done: The import was cancelled; 3 files left out. What was imported stays.'],
  ],
])('%s', (_, report, messages) => {
  expect(
    describeImport({ ...nothing, ...report }, nameOf).map(
      ({ kind, message, detail }) =>
        `${kind}: ${message}${detail ? ` [${detail.replaceAll('\n', ' | ')}]` : ''}`,
    ),
  ).toEqual(messages)
})
