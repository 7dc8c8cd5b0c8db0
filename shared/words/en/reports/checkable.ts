import { counted, formatCount } from '../terms/format-count'

/** A report that carries its originals and a check that runs in a browser. */
export const checkable = {
  pageTitle: (project: string): string => `${project}: report with its originals, to check`,
  report: 'The report',
  /** What stands there until the check has run, and where it never does. */
  notYet:
    'Nothing has been checked. If this does not change, the file is damaged or was changed, or this browser runs no scripts: then do not rely on it.',
  found: 'What was checked',
  leftOut: 'Not in this file',
  whole: {
    title: 'The whole file',
    choose:
      'Choose this file once more to see the SHA-256 of all of it, and compare it with the one that you were told by another way:',
  },
  proves: {
    title: 'What this can prove',
    lines: [
      'The file agrees with itself: the report, the originals and the texts that it carries are, byte for byte, those whose SHA-256 it states.',
      'Where the SHA-256 of the whole file is the one that you were told by another way, nobody has changed it since.',
    ],
  },
  doesNotProve: {
    title: 'What it cannot prove',
    lines: [
      'Who made it. Whoever changes the file with intent can change this check, too, and a changed check can say anything. So compare the SHA-256 of the whole file, and reckon it with a program of your own: sha256sum, shasum -a 256, or certutil -hashfile.',
      'That what the report or an original says is true.',
      'When anything was done: times come from the clock of the computer on which the work was done.',
    ],
  },
  /** What the check says of what it finds. */
  check: {
    checking: 'Checking…',
    good: 'Everything in this file matches.',
    bad: 'Something in this file does not match what it states: it was changed or damaged. It is marked below. Do not rely on it.',
    matches: 'matches',
    differs: 'does not match: it was changed or damaged',
    notNamed: 'the report does not name it',
    list: 'The list of what the file carries',
    page: 'The page around the report',
    state: 'The state of the project',
    stateNamed: 'is the one that the report names',
    chain: 'matches: each entry follows from the one before it, up to the state that the report names',
    noChain: 'does not lead to the state that the report names',
    save: 'Save',
    ownHash: 'This browser gives the page no SHA-256 of its own: the file has reckoned it itself.',
  },
  names: {
    report: 'report.html',
    history: 'history.jsonl',
    text: (article: string): string => `${article}.txt`,
  },
  /** Why something is not carried. */
  left: {
    withheld: (source: number): string => `Source ${formatCount(source)}: its identity is withheld.`,
    historyWithheld: 'The history: it holds what is withheld.',
    historyNotTold: 'The history: only a full report of all claims carries it.',
    historyOlder: 'The history: an older version of Plumbline wrote a part of it in another form.',
  },
  megabytes: (bytes: number): string => `${formatCount(Math.max(0.1, Math.ceil(bytes / 100_000) / 10))} MB`,
  /** Before it is written. */
  atMost: (size: string, limit: string): string =>
    `One file that checks itself in a browser: at most ${size}. It can carry up to ${limit}.`,
  tooLarge: (size: string, limit: string): string =>
    `Nothing was written: the originals come to ${size}, and a file that a browser can open carries up to ${limit}. Choose fewer claims, or pack the project for a colleague.`,
  /** After it was written. */
  written: (size: string, files: number): string =>
    files === 0
      ? `${size}, without any original`
      : `${size}, with ${counted(files, 'original', 'originals')}`,
  sha256: (hash: string): string => `SHA-256 of the file: ${hash}`,
  /** What the program finds when it checks such a file. */
  verified: {
    whole: 'Everything in the report matches.',
    none: (name: string): string => `“${name}” is no report that can be checked.`,
    noEnd: 'its end is missing',
  },
} as const
