import { expect, test } from 'vitest'
import { readAnnotations } from '../../../shared/domain/annotations/read-annotations'

const target = {
  source: 'https://tolm.example/a',
  selector: { type: 'TextQuoteSelector', exact: '38 boats sank' },
}

test.each([
  ['a plain value', { bodyValue: 'From the harbour.' }, 'From the harbour.'],
  [
    'alternatives',
    { body: { type: 'Choice', items: [{ value: 'From the harbour.' }, { value: 'Vom Hafen.' }] } },
    'From the harbour.\nVom Hafen.',
  ],
  ['HTML', { body: { value: '<p>Said &amp; <b>meant</b>.</p>', format: 'text/html' } }, 'Said & meant.'],
  [
    'who wrote it and when',
    { body: 'Ask them.', creator: { name: 'Mara Lind' }, created: '2031-05-03T09:00:00Z' },
    'Ask them.\n(Mara Lind, 2031-05-03)',
  ],
  [
    'who wrote it, in Hypothesis',
    { text: 'Ask them.', user: 'acct:mara@tolm.example', created: '2031-05-03T09:00:00Z' },
    'Ask them.\n(mara@tolm.example, 2031-05-03)',
  ],
])('the comment of an annotation: %s', (_, annotation, comment) => {
  const read = readAnnotations({ '@graph': [{ type: 'Annotation', target, ...annotation }] })
  expect(read.ok && read.value.annotations.map((each) => each.comment)).toEqual([comment])
})
