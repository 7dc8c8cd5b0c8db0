import { counted, formatCount, plural } from '../terms/format-count'

/** How much is not in a package that could be. */
type TakenOut = {
  readonly sources: number
  readonly articles: number
  readonly others: number
  readonly signOffs: number
}

/** What is said of packages: a project in one file, for a colleague or for the public. */
export const packages = {
  notPacked: 'The package was not written',
  notRead: (name: string) => `“${name}” could not be read`,
  historyDamaged:
    'The history of this project is damaged, so it was not packed. “Verify” says where; restore it or a backup first.',
  damagedFile: (path: string) =>
    `“${path}” is not what was imported: it was changed or damaged. Nothing was packed; “Verify” puts it back where that can be.`,
  noReport: 'The report is not in the package: it would lie open beside the sealed project.',
  leftBehind: (count: number) =>
    plural(count, {
      one: 'One file in the project folder is no part of the project and was left out.',
      other: `${formatCount(count)} files in the project folder are no part of the project and were left out.`,
    }),
  /** What a package says of itself. */
  description: (project: string) =>
    `The project ${project} with its originals and its report. Plumbline opens it by Open Package; any program for ZIP archives shows what is in it.`,
  noPackage: (name: string) => `“${name}” is no package of Plumbline.`,
  noProject: (name: string) =>
    `“${name}” was made to be published and holds no project to open. “Verify” checks it.`,
  refused: {
    none: (name: string) => `“${name}” is no package, or not all of one: its end is missing.`,
    damaged: (name: string, entry: string) =>
      entry === ''
        ? `“${name}” is damaged: its list of files cannot be read. Ask for it once more.`
        : `“${name}” is damaged at “${entry}”. Ask for it once more.`,
    path: (name: string, entry: string) =>
      `“${name}” was not opened: the name “${entry}” leads out of the folder, or is none on every system. No package of Plumbline has such a name.`,
    doubled: (name: string, entry: string) =>
      `“${name}” was not opened: it holds “${entry}” twice, so nobody can say which is meant.`,
    special: (name: string, entry: string) =>
      `“${name}” was not opened: “${entry}” is a link or a device. A package holds files only.`,
    bomb: (name: string) => `“${name}” was not opened: it would unpack to far more than it can rightly hold.`,
    method: (name: string, entry: string) =>
      `“${name}” was not opened: “${entry}” is packed in a way that Plumbline does not read.`,
    encrypted: (name: string, entry: string) =>
      `“${name}” was not opened: “${entry}” is under a password of the archive. Plumbline seals projects by itself.`,
  },
  /** What is found in a package. */
  found: {
    changed: 'It is not as Plumbline wrote it.',
    notAsPacked: 'It is not the file that was packed: at least one byte is different.',
    notAsIn: (list: string) => `It is not what ${list} says: one of the two was changed.`,
    extra: 'No package has such a file. It was added.',
    beside: 'It stands beside the package, not in it. It was added.',
    unlisted: 'The list of files knows nothing of it. It was added.',
    missing: 'It is missing.',
    unreadable: 'Its bytes in the archive are damaged.',
    oxum: 'It states another number of files or bytes than there are.',
    otherEntry: (seq: number) =>
      `It states another newest entry of the history than the project has, which is no. ${formatCount(seq)}.`,
  },
  notUnpacked: (name: string, count: number) =>
    plural(count, {
      one: `“${name}” was not opened: one file in it is not as it was packed. Ask for it once more.`,
      other: `“${name}” was not opened: ${formatCount(count)} files in it are not as they were packed. Ask for it once more.`,
    }),
  notFree: (folder: string) => `Nothing was unpacked: the folder “${folder}” has other files in it.`,
  foreign: (file: string) => `“${file}” belongs to no project, so the package was not opened.`,
  /** What came of a check, a line each. */
  checked: {
    result: (count: number) =>
      count === 0
        ? 'Every file is as it was packed.'
        : `${counted(count, 'file is', 'files are')} not as packed.`,
    counts: (files: number, bytes: number) =>
      `Checked: ${counted(files, 'file', 'files')}, ${counted(bytes, 'byte', 'bytes')}`,
    history: {
      checked: 'The project in it was held against its history.',
      locked: 'The project in it is under a passphrase: its history was not checked.',
      'wrong passphrase': 'That is not the passphrase of the project in it: its history was not checked.',
      none: 'It holds no project with a history.',
    },
    entry: (seq: number, hash: string) => `Newest entry of the history: no. ${formatCount(seq)}, ${hash}`,
    hash: (hash: string) => `SHA-256 of the package: ${hash}`,
    leftOut: (what: string) => `Left out: ${what}`,
    /** Why a check is not whole. */
    notWhole: (files: number) =>
      `${counted(files, 'file', 'files')} in the package are as they were packed, but the project in it is under a passphrase, so its history was not checked.`,
  },
  proves: ['Each file in the package is byte for byte the one that was packed.'],
  doesNotProve: [
    'It does not prove who made the package: whoever makes all of it anew makes new lists too. Compare the SHA-256 with the one that the sender tells you by another way.',
    'It does not prove that what the files say is true.',
  ],
  work: {
    packing: 'Packing',
    unpacking: 'Checking and unpacking the package',
    files: (done: number, total: number) => `File ${formatCount(done)} of ${formatCount(total)}`,
    /** What did not happen, without a full stop. */
    notDone: {
      packing: 'The package was not written',
      unpacking: 'The package was not opened',
    },
    underWay: 'Another package is being worked on. Wait for its end, or cancel it.',
  },
  colleague: {
    title: 'Package for a colleague',
    explanation:
      'One file with all of this project: articles, claims, sources, history, originals, and the report. Whoever opens it in Plumbline has the same project.',
    names: 'Withheld names in the report',
    sealed: {
      label: 'Passphrase',
      keep: 'Keep the project under its passphrase',
      open: 'Pack it so that anybody can read it',
      keepMeans:
        'Your colleague needs the passphrase: tell it by another way. The report is left out, since it would lie open.',
      openMeans: 'Whoever gets hold of the file can read all of it, sources included.',
    },
    choose: 'Choose where…',
  },
  /** A copy of the project in which nothing is that is withheld. */
  without: {
    label: 'What is withheld',
    included: 'Included',
    leftOut: 'Left out',
    includedMeans:
      'It holds everything, also names that are withheld and notes. For the public, choose “Package for Publication”.',
    leftOutMeans:
      'A copy of the project. Withheld sources and their articles are blanked, with notes and files; elsewhere a bar of the same length stands over each of their names, however it is written, so that every mark keeps its place. Originals that hold a name, or cannot be searched, are left out and named.',
    history:
      'Its history begins anew: nothing earlier, removed or backed up goes along, and no sign-off. It is under no passphrase.',
    made: 'Made without what is withheld: a copy whose history begins with it. Bars stand over what was taken out.',
    takenOut: ({ sources, articles, others, signOffs }: TakenOut) =>
      `Taken out: withheld sources: ${formatCount(sources)}; articles in which something was taken out: ${formatCount(articles)}; other parts: ${formatCount(others)}; sign-offs: ${formatCount(signOffs)}.`,
    ofReport: (seq: number) =>
      `The report in it is that of the project it was made from, at entry no. ${formatCount(seq)}.`,
    opened: (name: string) => `“${name}” was checked and opened. It was made without what is withheld.`,
  },
  publication: {
    title: 'Package for publication',
    explanation:
      'One file for anybody: the report, and the originals that it rests on. Who is withheld, spoke on background or off the record is taken out, with notes and files, however the name is written.',
    proven:
      'Every file is then searched for each of these names: unpacked, decoded, with its data on itself. An original that holds one is left out and named.',
    cannot:
      'A name may be told by other words: a role, a place, a nickname. Write such words below, and read the report before you hand it out.',
    further: 'Further words that must not go out, one a line',
    unsearchable: 'Also pictures, recordings and other files that cannot be searched for words',
    dialog: 'Package for Publication',
    description: (project: string) =>
      `The report on ${project} and the originals that can be published. Any program for ZIP archives shows what is in it; Plumbline checks it by Verify.`,
    stillHolds: (file: string, word: string) =>
      `Nothing was written: ${file} would still hold “${word}”. Change the place where it stands, or withhold less.`,
    /** Why an original is not in the package. */
    leftOut: {
      withheld: 'A file of a source that is withheld',
      holdsWord: (name: string) => `${name}: it holds a word that is withheld`,
      unsearchable: (name: string) => `${name}: it cannot be searched for words`,
      unreadable: (name: string) => `${name}: it is missing or damaged`,
    },
  },
  made: {
    title: 'Package written',
    line: (name: string, files: number) => `“${name}”: ${counted(files, 'file', 'files')}.`,
    leftOut: 'Left out',
    hashMeans: 'Tell whoever gets it this SHA-256 by another way, so that they can compare:',
  },
  verify: {
    about: (name: string, made: string, by: string) => `${name}, made on ${made} with ${by}`,
    findings: 'Not as packed',
    proves: 'What this proves',
    doesNotProve: 'What it does not prove',
    leftOut: 'Left out when it was made',
  },
  dialogs: {
    save: 'Package for a Colleague',
    open: 'Open Package',
    unpack: 'Unpack the Project To',
    unpackButton: 'Unpack',
    files: 'Packages of Plumbline',
  },
  unpacked: (name: string, folder: string) =>
    `“${name}” was checked and unpacked into “${folder}”, which opens with its passphrase.`,
  opened: (name: string) => `“${name}” was checked and opened.`,
}
