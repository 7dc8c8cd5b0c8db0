import { describeSteps } from './import/import-steps'
import type { Basis, Revision } from '../../schema/article'
import type { ImportStep } from '../../schema/import-step'
import type { SourceKind } from '../../schema/source'
import { counted, formatCount, plural } from './terms/format-count'
import { namedLetters } from '../wording'

const identityWithheld = 'Identity withheld'
const notStated = 'not stated'
const notJudged = 'not judged'

/** What the verification report says, in HTML, on paper and on the command line. */
export const report = {
  title: 'Verification report',
  pageTitle: (project: string): string => `${project}: verification report`,
  contents: 'Contents',
  /** The page of the report in the window, and what came of writing it to a file. */
  exporting: {
    html: 'Export as HTML…',
    pdf: 'Export as PDF…',
    preview: 'Preview of the report',
    written: (path: string): string => `The report was written to ${path}`,
    annotationsWritten: (count: number, path: string): string =>
      `${counted(count, 'annotation was', 'annotations were')} written to ${path}`,
    eventsWritten: (count: number, path: string): string =>
      `${counted(count, 'row was', 'rows were')} written to ${path}`,
    eventsLack: (further: number, isWhole: boolean): string =>
      [
        isWhole ? '' : 'The texts were not read to the end: open measures may be missing.',
        further === 0
          ? ''
          : `${counted(further, 'figure is', 'figures are')} not in it: there are too many of one event.`,
      ]
        .filter(Boolean)
        .join(' '),
    noEvents: 'No event is confirmed yet: there is nothing to write.',
    /** What a file is called that is written of a project. */
    fileNames: {
      report: (project: string): string => `${project} – report`,
      claims: (project: string): string => `${project} – claims`,
      events: (project: string): string => `${project} – events`,
    },
  },
  /** Letters that the fonts in a report do not have. */
  letters: {
    missing: (letters: readonly string[]): string => {
      const { names, further } = namedLetters(letters)
      const more = further === 0 ? '' : ` and ${formatCount(further)} more`
      return `${counted(letters.length, 'character is', 'characters are')} not in the embedded fonts: ${names.join(', ')}${more}`
    },
    drawnElsewhere:
      'The device that prints the page or opens it draws them with its own fonts: on another one they can look otherwise, break lines elsewhere, or be missing.',
  },
  parts: {
    summary: 'Summary',
    claims: 'Claims',
    conflicts: 'Conflicts',
    events: 'Events',
    articles: 'Articles',
    sources: 'Sources',
    method: 'Method',
    history: 'History',
  },
  /** A numbered part, as links and headings name it. */
  part: {
    article: ['Article', 'Articles'],
    claim: ['Claim', 'Claims'],
    conflict: ['Conflict', 'Conflicts'],
    event: ['Event', 'Events'],
    source: ['Source', 'Sources'],
  } satisfies Record<string, readonly [one: string, several: string]>,
  and: ' and ',
  to: ' to ',
  workedExample: ' · worked example',
  identityWithheld,
  withoutTitle: 'Without a title',
  notStated,
  notJudged,
  made: (at: string): string => `Made ${at}`,
  by: ' by ',
  withProgram: (version: string): string => `, with Plumbline ${version}.`,
  workBy: ' Work by ',
  summary: {
    conflictsOpen: 'Conflicts open',
    conflictsResolved: 'Conflicts resolved',
    noClaims: 'There are no claims yet.',
    verdict: 'Verdict',
    means: 'It means',
    stillOpen: 'What still wants work',
    openConflicts: 'Open conflicts',
    withoutEvidence: 'Without evidence for or against',
    onOneSource: 'Supported by one independent source only',
    onItself: 'Supported only by the article that makes the claim, or a copy of it',
    needsReview: 'Text changed after the verdict',
    nothingOpen:
      'Nothing: every claim has evidence from at least two independent sources or against it, and no conflict is open.',
    conflictCounts: (open: number, resolved: number, dismissed: number): string =>
      `${open} open, ${resolved} resolved${dismissed === 0 ? '' : `, ${dismissed} dismissed`}`,
    claimsWithoutEvidence: 'Claims without evidence',
    claimsOnOneSource: 'Claims on one independent source',
  },
  claim: {
    noPlace: 'No place in an article is marked for this claim.',
    kind: 'Kind',
    speaker: 'Speaker',
    quantity: 'Quantity',
    eventDate: 'Date of the event',
    partOf: 'Part of',
    tags: 'Tags',
    verdict: (label: string): string => `Verdict: ${label}`,
    noSuchVerdict: 'This verdict is not on the scale of the project.',
    noReasoning: 'No reasoning is stated.',
    needsReview: 'The text changed after this verdict was given; it wants another look.',
    evidence: 'Evidence',
    noEvidence: 'No evidence is linked to this claim.',
    support: (count: number): string => {
      if (count === 0) return 'No independent source supports it.'
      return plural(count, {
        one: 'One independent source supports it.',
        other: `${formatCount(count)} independent sources support it.`,
      })
    },
    stances: { supports: 'Supports', refutes: 'Refutes', context: 'Context' },
    rating: 'Rating',
    note: 'Note',
    ownWords: 'In its own words',
    translation: (by: string): string => (by === '' ? 'Translation' : `Translation by ${by}`),
    missingSource: 'A source that is missing',
    page: (page: string | number): string => `page ${page}`,
    at: (timecode: string): string => `at ${timecode}`,
    cells: (range: string): string => `cells ${range}`,
    stretch: (from: string, to: string | null): string => (to === null ? `at ${from}` : `${from} to ${to}`),
    box: (page: number | null): string => (page === null ? 'part of the picture' : `part of page ${page}`),
    cropOf: (place: string): string => `The ${place}, as the evidence shows it`,
    crops: {
      missing: 'What is in the box is kept no more, or is damaged.',
      covered: 'What is in the box is covered graphic material: this report leaves it out.',
    },
  },
  quote: {
    page: (label: string): string => `page ${label}`,
    /** Where in a table a cell stands, by what heads its row and its column. */
    cell: (heads: readonly string[]): string => `in the table: ${heads.join(', ')}`,
    /** Where words of a transcript stand. */
    transcript: 'transcript at this time',
    textMissing:
      'The text was not at hand when this report was made; these are the words kept with the mark.',
    otherWords: 'The stored text has other words at this place; these are the words kept with the mark.',
    changed: (was: string): string => `The text has changed since this was marked. It said: “${was}”`,
    ambiguous: 'Several places in the newest text fit these words; shown is the earlier text.',
    lost: 'The newest text no longer has these words; shown is the earlier text.',
  },
  conflict: {
    suggested: 'Suggested by the program',
    byHand: 'Made by hand',
    states: { open: 'Open', resolved: 'Resolved', dismissed: 'Dismissed' },
    compared: (kind: string): string => `Compared by the program: ${kind}`,
    readAs: 'Read as',
    noQuantity: 'no quantity stated',
    figures: (unit: string): string => `The figures on one line${unit === '' ? '' : `, in ${unit}`}`,
    legend:
      'Solid mark: the figure itself is included. Hollow mark: it is not. Arrow: no limit is stated on that side.',
    columns: { claim: 'Claim', figure: 'Figure', from: 'From', to: 'To', date: 'Date' },
    noLimit: 'no limit stated',
    excluded: (figure: string): string => `${figure}, not included`,
    dates: 'The dates that they speak of',
    resolution: 'Resolution',
    resolvedAs: (method: string): string => `Resolution: ${method}`,
    dismissedAs: (reason: string): string => `Dismissed: ${reason}`,
    undecided: 'Open: nothing has been decided yet.',
    somebody: 'Somebody who gave no name',
    toBePublished: 'To be published',
    range: 'Range',
    decidedBy: 'Decided by',
    programSaid: 'The program said then',
    reason: 'Reason',
    timeLine: 'Time line',
    numberLine: (unit: string): string => `Number line${unit === '' ? '' : `, in ${unit}`}`,
  },
  article: {
    bases: {
      journalist: 'entered by hand',
      text: 'read in the text',
      'json-ld': 'stated by the page (JSON-LD)',
      'open-graph': 'stated by the page (Open Graph)',
      meta: 'stated by the page (meta)',
      page: 'read on the page',
      'mail-header': 'stated by the mail',
      'document-property': 'stated by the document',
      'file-name': 'read in the file name',
      detected: 'detected',
    } satisfies Record<Basis, string>,
    machine: {
      term: 'Read by machine',
      summary: (languages: readonly string[], confirmed: number, total: number): string =>
        `${languages.join(', ')}; ${formatCount(confirmed)} of ${counted(total, 'figure', 'figures')} confirmed. A figure that is not takes no part in any comparison.`,
      confirmed: 'Figures confirmed',
      figure: (text: string, read: string | null): string =>
        read === null ? `“${text}”` : `“${text}” (the machine read “${read}”)`,
      by: (figures: readonly string[], by: string, day: string): string =>
        `${figures.join(', ')}: ${by === '' ? 'nobody named' : by}, ${day}`,
    },
    /** Of a manuscript of ours. */
    role: 'Role',
    ours: 'our own draft: checked here, and no evidence of anything',
    outlet: 'Outlet',
    byline: 'Byline',
    published: 'Published',
    updated: 'Updated',
    address: 'Address',
    language: 'Language',
    claimsInIt: 'Claims in it',
    copies: 'Copies',
    sameOrigin: 'has the same origin as ',
    countAsOne: '; together they count as one source',
    text: (words: string, changes: readonly ImportStep[]): string =>
      `Text ${words}${changes.length === 0 ? '' : `; changed at import: ${describeSteps(changes)}`}.`,
    /** Why a text came to be, as it stands after “Text”. */
    reasons: {
      imported: 'imported',
      pasted: 'pasted',
      replaced: 'replaced',
      corrected: 'corrected',
      reread: 'reread',
    } satisfies Record<Revision['reason'], string>,
    theText: 'text',
    originalFile: (name: string): string => `original file ${name}`,
  },
  source: {
    kinds: {
      article: 'article of this project',
      file: 'file',
      web: 'web page',
      person: 'person',
      dataset: 'data set',
    } satisfies Record<SourceKind, string>,
    withheld: (reason: string): string =>
      `The identity of this source is withheld. ${reason === '' ? 'No reason is stated.' : `Reason: ${reason}`}`,
    reliability: 'Reliability',
    itIs: 'It is',
    evidenceOn: 'Evidence on',
    sameOrigin: 'Same origin as',
    publisher: 'Publisher',
    address: 'Address',
    published: 'Published',
    retrieved: 'Retrieved',
  },
  hashes: {
    of: (what: string): string => `SHA-256 of the ${what}`,
    andOf: (what: string, other: string): string => `${what} and of the ${other}`,
  },
  method: {
    title: 'Method and limits',
    notDescribed: 'The journalist has not described the method of this project.',
    does: 'What the program does',
    textKept:
      'The text of an article is kept as it was imported, and never changed; a correction is a new revision beside it. Quotes in this report are cut from that text, with one sentence on either side.',
    figuresRead:
      'Figures are read from the words by rule, and compared by what they count, where, when and how much. ',
    compatible: 'Differs, compatible',
    isHelp:
      ' means that they can be true together. The comparison is a help to the journalist and not a verdict: every verdict and every resolution in this report was chosen by a person.',
    countOnce:
      'Sources that have the same origin, such as the copies of one wire story, count once. An article does not count as evidence for what it says itself.',
    onlyStated:
      'Facts about articles and sources are given only where something states them. What is missing here was not stated.',
    doesNotProve: 'What this report does not prove',
    chain:
      'The history is a chain of hashes. It proves the order of the steps, and that none was altered afterwards; it does not prove the time, which comes from the clock of the computer.',
    hash: 'A SHA-256 proves that a file is the one that was checked, not that what it says is true.',
    withheld: 'Where the identity of a source is withheld, the reader cannot repeat that part of the work.',
    verdicts: (scale: string): string => `Verdicts: ${scale}`,
    ratings: 'Ratings: the Admiralty code',
    ratingsMean:
      'The letter rates the source, the figure the piece of information, and each is judged apart from the other. F and 6 say that it cannot be judged; they are not the worst. A dash stands for a half that nobody has judged.',
    source: 'Source',
    information: 'Information',
  },
  history: {
    nothing: 'Nothing has been recorded yet.',
    lastHash: 'The hash of the last line fixes all lines before it: ',
    columns: ['No.', 'When (UTC)', 'Who', 'What'],
  },
  /** What stands in a text in place of a name that is withheld. */
  insteadOfName: '[identity withheld]',
  noProject: 'There is no report without a project.',
} as const
