import { lowered } from '../wording'
import type { OperationId } from '../../domain/operations/operation'
import type { DocumentKind } from '../../document-kinds'
import { kinds } from './terms/kinds'
import { counted, formatCount, listed, plural } from './terms/format-count'

/** Words for an act on a subject (`the claim “…”`, `12 claims`). `value` is the new value of a field, if it is a word. */
type Act = (subject: string, fields: readonly string[], value: string) => string

/** What the window answers when something was done: one sentence, and what can be done about it. */
export const answers = {
  /** What each operation did. */
  acts: {
    createProject: () => 'Made the project',
    updateProject: () => 'Changed the project',
    saveView: () => 'Kept the view',
    renameView: () => 'Renamed the view',
    removeView: () => 'Removed the view',
    declareOneName: () => 'Declared one name',
    partOneName: () => 'Parted the names again',
    keepNamesApart: () => 'Kept the names apart',
    chooseReport: () => 'Changed what the report shows',
    signOff: () => 'Signed the project as it is',
    addCorrection: () => 'Recorded a correction',
    addArticle: (it) => `Added ${it}`,
    addPastedText: (it) => `Added ${it}`,
    updateArticle: (it, [field], value) =>
      field === 'checkState' && value !== '' ? `Marked ${it} as ${value}` : `Changed ${it}`,
    updateArticles: (it, _, value) => `Marked ${it} as ${value}`,
    removeArticle: (it) => `Removed ${it}`,
    setSamePicture: (_, [how]) =>
      how === 'apart' ? 'The two are not the same picture' : 'The two are the same picture',
    keepLooks: () => 'Compared the pictures that were kept before',
    setCopies: (_, [how]) =>
      how === 'apart' ? 'The two are no copies of one another' : 'The two are copies of one another',
    replaceText: (it) => `Replaced the text of ${it}`,
    correctText: (it) => `Corrected the text of ${it}`,
    rereadOriginal: (it) => `Read the original of ${it} again`,
    confirmFigure: (it) => `Confirmed a figure of ${it}`,
    addClaim: (it) => `Made ${it}`,
    updateClaim: (it, [field = ''], value) => changed(claimFields, it, field, value),
    rereadClaim: (it) => `Read ${it} again`,
    updateClaims: (it, [field = ''], value) => changed(claimFields, it, field, value),
    removeClaim: (it) => `Removed ${it}`,
    addOccurrence: (it) => `Added a place to ${it}`,
    removeOccurrence: (it) => `Took a place off ${it}`,
    acceptChange: (it) => `The words of ${it} stand`,
    acceptMoves: (it) => `Confirmed the moved words of ${it}`,
    chooseCandidate: (it) => `Chose the place of ${it}`,
    reattach: (it) => `Attached ${it} to other words`,
    moveEdges: (it) => `Moved the edge of ${it}`,
    leaveLost: (it) => `Left the lost words of ${it}`,
    addRelation: (it, [kind]) =>
      kind === 'contradicts' ? 'The two claims stand in a conflict' : `Related ${it}`,
    pairStatements: (it, [said]) =>
      said === 'says-the-same'
        ? 'Both are claims that say the same'
        : said === 'something-else'
          ? 'It is remembered that they speak of something else'
          : `Made ${it}, of statements`,
    removeRelation: (it) => `Took a relation off ${it}`,
    addReply: (it) => `Noted who was asked about ${it}`,
    updateReply: (it) => `Changed a reply to ${it}`,
    removeReply: (it) => `Removed a reply to ${it}`,
    addEvidence: (it) => `Linked evidence to ${it}`,
    updateEvidence: (it) => `Changed evidence of ${it}`,
    removeEvidence: (it) => `Unlinked evidence of ${it}`,
    updateSource: (it) => `Changed ${it}`,
    removeSource: (it) => `Removed ${it}`,
    addConflict: (it) => `Made ${it}`,
    updateConflict: (it) => `Renamed ${it}`,
    removeMember: (it) => `Took a claim out of ${it}`,
    resolveConflict: (it, [field]) =>
      field === 'verdicts' ? `Resolved ${it}, with the verdicts of its claims` : `Resolved ${it}`,
    dismissConflict: (it) => `Dismissed ${it}`,
    reopenConflict: (it, [how]) => (how === 'suggestion' ? `Suggested ${it} again` : `Opened ${it} again`),
    removeConflict: (it) => `Removed ${it}`,
    confirmEvent: (it) => `Confirmed ${it}`,
    updateEvent: (it) => `Changed ${it}`,
    addTelling: (it) => `Added what tells of ${it}`,
    removeTelling: (it) => `Took a telling off ${it}`,
    moveTelling: (it) => `Moved a telling between ${it}`,
    splitEvent: (it) => `Split ${it} off`,
    mergeEvents: (it, [how]) =>
      how === 'decided-by-both'
        ? `Joined another event with ${it}; of a measure that was decided in both, what ${it} says holds, and the other decision is gone`
        : `Joined another event with ${it}`,
    removeEvent: (it) => `Removed ${it}`,
    decideMeasure: (it) => `Decided a measure of ${it}`,
    reopenMeasure: (it) => `Opened a measure of ${it} again`,
    addCalculation: (it) => `Added a calculation to ${it}`,
    removeCalculation: (it) => `Took a calculation off ${it}`,
    askQuestion: (it) => `Added ${it}`,
    updateQuestion: (it) => `Changed ${it}`,
    closeQuestion: (it, [how]) =>
      how === 'settled'
        ? `Settled ${it}`
        : how === 'unanswered'
          ? `Closed ${it} without an answer`
          : `Kept the answer to ${it}`,
    reopenQuestion: (it) => `Opened ${it} again`,
    removeQuestion: (it) => `Removed ${it}`,
    linkMentions: () => 'The figures are compared as one',
    partMentions: () => 'The figures are kept apart',
    confirmSuggestion: (it) => `Made ${it} of the suggestion`,
    dismissSuggestion: (it) => `Dismissed ${it}`,
    dismissSuggestions: (it) => `Dismissed ${it}`,
    dismissClaimSuggestion: () => 'Dismissed the suggestion',
    importAnnotations: (it) => `Imported ${it}`,
    importReferences: (it) => `Imported ${it}`,
    takeNotes: (_, counts) => {
      const [notes = 0, sources = 0, claims = 0, comments = 0] = counts.map(Number)
      const all = [
        ...(notes > 0
          ? [
              counted(notes, 'note', 'notes'),
              counted(sources, 'new source', 'new sources'),
              counted(claims, 'new claim', 'new claims'),
            ]
          : []),
        ...(comments > 0 ? [counted(comments, 'comment', 'comments')] : []),
      ]
      return `Taken from our own draft: ${listed(all)}`
    },
    putBack: (it) => `Put back ${it}`,
    takeIn: (it) => `Took in ${it}`,
    addExampleArticles: (it) => `Added ${it}`,
    addExample: (it) => `Added ${it}`,
    restoreHistory: () => 'Restored the project',
    migrateProject: () => 'Brought the project to a newer format',
    leaveOutWithheld: () => 'Made a copy of the project without what is withheld',
  } satisfies Readonly<Record<OperationId, Act>>,
  /** A document by its kind and name, and several of one kind. */
  one: (kind: DocumentKind, name: string): string =>
    name === '' ? `the ${kinds[kind].one}` : `the ${kinds[kind].one} “${name}”`,
  comment: (name: string): string => `the comment “${name}”`,
  several: (kind: DocumentKind, count: number): string => counted(count, kinds[kind].one, kinds[kind].many),
  suggestions: (count: number): string =>
    plural(count, { one: 'the suggestion', other: `${formatCount(count)} suggestions` }),
  evidence: (count: number): string =>
    plural(count, { one: '1 piece of evidence', other: `${formatCount(count)} pieces of evidence` }),
  notes: (count: number): string => plural(count, { one: '1 note', other: `${formatCount(count)} notes` }),
  relations: (count: number): string =>
    plural(count, { one: '1 relation', other: `${formatCount(count)} relations` }),
  /** The act, and the documents that went with it. */
  with: (act: string, others: readonly string[]): string =>
    others.length === 0 ? `${act}.` : `${act}, with ${listed(others)}.`,
  openAgain: (titles: readonly string[]): string =>
    plural(titles.length, {
      one: `${titles.join('')} lost a claim, and is open again.`,
      other: `${listed(titles)} lost claims, and are open again.`,
    }),
  quoted: (name: string): string => `“${name}”`,
  untitled: 'A conflict without a title',
  further: (count: number): string => `${formatCount(count)} more`,
  undone: (sentence: string): string => `Taken back: ${lowered(sentence)}`,
  redone: (sentence: string): string => `Done again: ${lowered(sentence)}`,
  /** The line at the foot of the window. */
  line: 'What was done',
  undo: 'Undo',
  redo: 'Redo',
  all: 'All of it',
  open: 'Open',
  showInFolder: 'Show in Folder',
  dismissAll: 'Dismiss all',
  /** The question before a resolution is lost. */
  loss: {
    title: (count: number): string =>
      plural(count, {
        one: 'A resolution would be lost',
        other: `${formatCount(count)} resolutions would be lost`,
      }),
    explanation: (count: number): string =>
      plural(count, {
        one: 'A conflict was resolved, and what was decided rests on what you are about to take away:',
        other: 'Conflicts were resolved, and what was decided rests on what you are about to take away:',
      }),
    decided: (value: string): string => (value === '' ? 'no value was set' : value),
    keep: 'Keep it',
    goOn: 'Take it away all the same',
    undone: 'Undo brings it back, as it is now.',
  },
} as const

const claimFields: Readonly<Record<string, string>> = {
  wording: 'wording',
  type: 'type',
  speaker: 'speaker',
  verdict: 'verdict',
  reasoning: 'reasoning',
  quantity: 'quantity',
  eventDate: 'date',
  quotedBy: 'chain of sources',
  hour: 'hour',
  zone: 'time zone',
  place: 'place',
  modality: 'state',
  disputedBy: 'dispute',
  authentic: 'authentic form',
  notes: 'notes',
  tags: 'tags',
  needsReview: 'review mark',
}

function changed(
  fields: Readonly<Record<string, string>>,
  subject: string,
  field: string,
  value: string,
): string {
  const name = fields[field]
  if (name === undefined) return `Changed ${subject}`
  return value === '' ? `Changed the ${name} of ${subject}` : `Set the ${name} of ${subject} to “${value}”`
}
