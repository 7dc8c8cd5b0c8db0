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
    'HTML with struck and raised words, cells, and letters by their number',
    {
      body: {
        value:
          '<p>It is <s>140</s> 96<sup>3</sup>, 90&#8211;99.</p><style>p{}</style><table><tr><td>Odrin</td><td>140</td></tr><tr><td>Tost</td><td>96</td></tr></table>',
        format: 'text/html',
      },
    },
    'It is ~~140~~ 96[3], 90–99.\nOdrin\t140\nTost\t96',
  ],
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
