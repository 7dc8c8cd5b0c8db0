import { shortened } from '../wording'
import type { ChangeAspect } from '../../domain/copies/change-aspects'
import type { Difference } from '../../domain/copies/compare-copies'
import { counted } from './terms/format-count'

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
  title: 'Copies',
  /** How much of the shorter of two texts both have. */
  containment: (share: number): string =>
    share === 1 ? 'All of the shorter text is in both' : `${perCent(share)} of the shorter text is in both`,
  oneSource: 'They count as one source.',
  twoSources: 'You gave them different independence groups: they count as two sources.',
  group: (name: string): string =>
    `Independence group: ${name}. Name one under “About the article” to say it otherwise.`,
  showDifference: 'Show the difference',
  beside: 'Read beside this',
  difference: {
    heading: 'The difference of two copies',
    gone: 'One of the two is no longer in the project.',
    beingRead: 'The texts are being read.',
    same: (share: number): string => `${perCent(share)} of the words of the longer text are the same.`,
    counts: (changes: number, figures: number): string =>
      changes === 0
        ? 'Nothing differs but punctuation and paragraphs.'
        : `${counted(changes, 'change', 'changes')}, ${figures === 0 ? 'none of them' : figures} in a figure.`,
    changes: 'Changes',
    what: 'What',
    inA: 'In A',
    inB: 'In B',
    nothing: 'nothing',
    moreChanges: 'Show more changes',
    merged: 'Both texts in one',
    /** What the marks mean: two words drawn as they say, each with the rest of its sentence. */
    struck: 'Struck through',
    onlyInA: 'stands only in A,',
    underlined: 'underlined',
    onlyInB: 'only in B. Paragraphs are those of B.',
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

/** A share (0 to 1) in per cent; only what is whole is called 100%, and only nothing 0%. */
function perCent(share: number): string {
  if (share === 0 || share === 1) return `${share * 100}%`
  return `${Math.min(99, Math.max(1, Math.round(share * 100)))}%`
}

const aspects: Readonly<Record<ChangeAspect, string>> = {
  quotation: 'quotation',
  figure: 'figure',
  date: 'date',
  attribution: 'attribution',
}
