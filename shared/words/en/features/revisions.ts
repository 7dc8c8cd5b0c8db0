import type { Outcomes } from '../../../domain/revisions/carry-claims'
import type { Revision } from '../../../schema/article'
import type { PartCounts } from '../../../domain/structure/map-structure'
import { counted, formatCount, listed, plural } from '../terms/format-count'

/** Why a revision was made, as a list shows it. */
const reasons: Readonly<Record<Revision['reason'], string>> = {
  imported: 'Imported',
  pasted: 'Pasted',
  replaced: 'Replaced',
  corrected: 'Corrected by hand',
  reread: 'Read again',
}

/** What would become of marks that do not stand where they stood; behind one that changes follow its new words. */
const outcomes: Readonly<Record<Exclude<keyof Outcomes, 'exact'>, string>> = {
  moved: 'moves',
  changed: 'becomes',
  ambiguous: 'fits several places',
  lost: 'is lost',
}

/** The parts of a text that are counted before and after it is read again. */
const partNames: Readonly<Record<keyof PartCounts, (count: number) => string>> = {
  pages: (count) => counted(count, 'page'),
  headings: (count) => counted(count, 'heading'),
  lists: (count) => counted(count, 'list'),
  tables: (count) => counted(count, 'table'),
  links: (count) => counted(count, 'link'),
  notes: (count) => counted(count, 'note'),
  quotations: (count) => counted(count, 'quotation'),
  captions: (count) => counted(count, 'caption'),
}

/** What people read of the texts that an article has had, of putting another one in its place, and of what became of its marks. */
export const revisions = {
  title: 'Revisions',
  reasons,
  /** What a revision is called: its place in the order, from 1, and why it was made. */
  name: (place: number, reason: Revision['reason']): string => `${place}. ${reasons[reason]}`,
  gone: 'a revision that is gone',
  toReview: (marks: number): string =>
    plural(marks, {
      one: 'One mark is not exactly where it was in the earlier text.',
      other: `${formatCount(marks)} marks are not exactly where they were in the earlier text.`,
    }),
  current: 'current',
  characters: (count: number): string => `${formatCount(count)} characters`,
  read: 'Read',
  showChanges: 'Show what changed',
  notTaken: 'The new text was not taken. Nothing was changed.',
  throwAway: 'Throw away',
  keepEditing: 'Keep editing',
  steps: {
    reading: 'Reading the file',
    carrying: 'Looking for every mark in the new text',
  },
  /** One text, alone or against another one. */
  view: {
    revision: 'Revision',
    comparedWith: 'Compared with',
    nothing: 'Nothing',
    nothingMeans: 'The text alone, to read',
    back: 'Back to the article',
    struckThrough: 'Struck through',
    underlined: 'underlined',
    onlyIn: (revision: string): string => `is only in ${revision}`,
    text: 'Text of the revision',
  },
  correct: {
    title: 'Correct the text',
    begin: 'Correct text…',
    goOn: 'Go on correcting…',
    save: 'Save correction',
    leaving: 'Your correction is not saved. Throw it away?',
    stale: 'The article got another text after this correction was begun. Saving puts yours in its place.',
    text: (article: string): string => `Text to correct of ${article}`,
    hint: 'The text as it was stays as an earlier revision. Leaving this page keeps what you typed;',
    /** The keys go before it. */
    saves: 'saves it.',
  },
  replace: {
    title: 'Replace text',
    begin: 'Replace text…',
    explanation: (article: string): string =>
      `A later version of “${article}”, or a better copy of it. The text it has now stays as an earlier revision. Every mark is looked for in the new text, and you are shown each that is not exactly where it was.`,
    chooseFile: 'Choose a file…',
    paste: 'Or paste the new text',
    nothingPasted: 'Paste the new text here, or choose a file.',
    leaving: 'The pasted text is not used yet. Throw it away?',
    action: 'Replace with pasted text',
  },
  /** Reading the original once more, as an old project needs to get at tables and headings. */
  reread: {
    title: 'Read the original again',
    begin: 'Read the original again…',
    explanation: (article: string, file: string): string =>
      `“${file}”, which “${article}” came from, is read anew by the rules of this version. Nothing changes before you have seen what would; the text as it is now stays as an earlier revision.`,
    reading: 'Reading the original…',
    same: 'It reads as the article does now: the same words, made of the same parts. There is nothing to change.',
    corrected:
      'This text was put right by hand. What was corrected goes where the original does not say it; it stays in the earlier revision.',
    wordsStay: 'Every word stays as it is.',
    onlySigns: 'Every word stays as it is; signs between them change.',
    words: (added: number, removed: number): string =>
      `${counted(added, 'word')} ${plural(added, { one: 'comes', other: 'come' })} in, ${counted(removed, 'word')} ${plural(removed, { one: 'goes', other: 'go' })}.`,
    /** What comes in and goes of headings, tables and the rest: `5 headings (none before)`. */
    part: (kind: keyof PartCounts, before: number, after: number): string =>
      `${partNames[kind](after)} (${before === 0 ? 'none' : formatCount(before)} before)`,
    partsStay: 'Headings, tables and the other parts are as many as before, and lie where the words do.',
    parts: 'Then it has',
    marks: 'Marks',
    noMarks: 'Nothing is marked in the article.',
    allExact: (count: number): string =>
      plural(count, {
        one: 'The one mark stays on the same words in the same place.',
        other: `All ${formatCount(count)} marks stay on the same words in the same places.`,
      }),
    someExact: (exact: number, all: number): string =>
      `${exact === 0 ? 'None' : formatCount(exact)} of ${counted(all, 'mark')} ${plural(Math.max(exact, 1), { one: 'stays', other: 'stay' })} on the same words in the same place. If you take it, you are shown the others one after another:`,
    outcome: (kind: keyof typeof outcomes): string => outcomes[kind],
    andMore: (count: number): string => `and ${formatCount(count)} more`,
    difference: 'What would change',
    action: 'Take the new reading',
  },
  /** The marks that are not exact, one after another. */
  review: {
    title: 'Review changes',
    left: (count: number): string => (count === 0 ? 'Nothing left' : `${count} left`),
    list: 'To review',
    evidence: 'evidence',
    attach: 'These are the words now',
    nothingLeft: 'Every mark in this article stands on the words that it is meant for.',
    detail: 'What became of it',
    evidenceFor: 'Evidence for',
    claim: 'Claim',
    wantsAnotherLook: ' – wants another look',
    changedHint: 'Not these? Select the right words in the text below, and press Enter.',
    acceptChanged: 'The new words stand',
    moved: 'The same words, in a passage that stands elsewhere now:',
    acceptMoved: 'This is right',
    acceptAllMoved: (count: number): string => `All ${count} that moved are right`,
    stoodHere: 'In the earlier text it stood here:',
    whichOfThese: 'Which of these is it now?',
    ambiguousHint: 'Or select other words in the text below, and press Enter.',
    noneOfThese: 'None of these: it is gone',
    lost: 'The new text does not say this any more. In the earlier text it stood here:',
    lostHint: 'Said in other words now? Select them in the text below, and press Enter.',
    leaveLost: 'Leave it as lost',
    candidates: 'Places that fit',
    candidate: (number: number): string => `Place ${number}`,
    paragraph: (number: number): string => `Paragraph ${formatCount(number)}`,
    was: 'It said',
    is: 'It says',
    earlierText:
      'This is an earlier text: the words stood here, and the article as it is now does not say them any more.',
    decide: 'Decide what becomes of them',
  },
  /** What accepting new words does to a quantity. */
  quantity: {
    notFromTheWords: (quantity: string): string =>
      `The quantity stays: ${quantity}. It was not read from the words that changed.`,
    stays: (quantity: string): string => `The quantity stays: ${quantity}.`,
    none: 'none',
    /** The old and the new quantity follow. */
    readAnew: 'If the new words stand, the quantity is read anew:',
  },
  /** What became of the marks in a new text, in a sentence: `Of 5 marks, 1 changed and 1 is lost; 3 are exact.` */
  outcomes: ({ exact, moved, changed, ambiguous, lost }: Outcomes): string => {
    const all = exact + moved + changed + ambiguous + lost
    if (all === 0) return 'The new text is in place. Nothing was marked in the article.'
    const rest = [
      part(changed, 'changed'),
      part(ambiguous, 'fits several places', 'fit several places'),
      part(lost, 'is lost', 'are lost'),
      part(moved, 'moved'),
    ].flat()
    if (rest.length === 0)
      return plural(all, {
        one: 'The one mark stands on the same words in the same place.',
        other: `All ${formatCount(all)} marks stand on the same words in the same places.`,
      })
    const whole = plural(all, { one: '1 mark', other: `${formatCount(all)} marks` })
    return `Of ${whole}, ${listed(rest)}; ${part(exact, 'is exact', 'are exact')[0] ?? 'none is exact'}.`
  },
}

function part(count: number, one: string, several = one): readonly string[] {
  return count === 0 ? [] : [counted(count, one, several)]
}
