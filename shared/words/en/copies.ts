import type { ChangeAspect } from '../../domain/copies/change-aspects'
import type { Difference } from '../../domain/copies/compare-copies'

/** What the window says of copies, and of what differs between two of them. */
export const copies = {
  /** What a change is called in the list of changes. */
  change: ({ kind, about }: Difference): string => {
    const things = about.map((aspect) => aspects[aspect])
    switch (kind) {
      case 'changed':
        if (about[0] === 'quotation') return ['Changed in a quotation', ...things.slice(1)].join(', ')
        return things.length === 0 ? 'Changed wording' : `Changed ${things.join(', ')}`
      case 'added':
        return ['Added in B', ...things].join(', ')
      case 'removed':
        return ['Dropped in B', ...things].join(', ')
      case 'same':
        return 'The same'
    }
  },
  notCopy: 'Not a copy',
  aCopy: 'They are copies',
  saidApart: 'You said that this is no copy of it.',
  sideBySide: 'Put side by side',
  /** The question of a conflict that is made of a change. */
  question: (a: string, b: string): string =>
    a === '' || b === ''
      ? `With “${shortened(a || b)}” or without?`
      : `“${shortened(a)}” or “${shortened(b)}”?`,
}

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words
}

const aspects: Readonly<Record<ChangeAspect, string>> = {
  quotation: 'quotation',
  figure: 'figure',
  date: 'date',
  attribution: 'attribution',
}
