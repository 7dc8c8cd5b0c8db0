import type { DocumentKind } from '../../../document-kinds'
import type { TakeInRefusal } from '../../../domain/operations/take-in-refusal'
import { kinds } from '../terms/kinds'
import { formatCount, plural } from '../terms/format-count'

/** What is said of the folder of a project on the disk. */
export const folder = {
  clock: (what: string, at: string) =>
    `${what}: the clock of this machine shows a time that no history can hold (${at}). Set the clock, then try again.`,
  notSaved: 'Not saved',
  notCreated: 'The project could not be created',
  notBackedUp: 'No backup was made',
  notMigrated: 'The project was not brought to the newest format',
  damagedBeforeMigration:
    'This project has an older format, and its history is damaged, so it was not brought to the newest. Restore a backup.',
  unreadableEntry: 'Not saved: what would be written into the history could not be read again.',
  takenOver: 'Another program has taken this project over meanwhile, so nothing was changed.',
  replaced: (kind: DocumentKind, id: string, aside: string, isRemoved: boolean) =>
    `The file of ${kind === 'project' ? 'the project' : `${kind} ${id}`} was not as the history has it: damaged, or changed by another program. It was set aside as “${aside}”${isRemoved ? ', since the history says that it was removed.' : ' and written again from the history.'}`,
  replacedMany: (kind: DocumentKind, count: number, aside: string) =>
    `The files of ${count} ${kind}s were not as the history has them: damaged, or changed by another program. They were set aside under names that end in “.damaged”, as “${aside}”, and written again from the history.`,
  missing: (kind: DocumentKind, count: number) =>
    kind === 'project'
      ? 'The file of the project was missing. It was written again from the history.'
      : plural(count, {
          one: `The file of one ${kind} was missing. It was written again from the history.`,
          other: `The files of ${formatCount(count)} ${kind}s were missing. They were written again from the history.`,
        }),
  apart: (seq: number, name: string) =>
    `Entries from no. ${seq} on were written into the history on another way: by a program that had lost the project, or in another copy of it. They were put into “${name}”. “Verify” opens them as a copy.`,
  noSegment: (name: string) =>
    `A file among those of the history had a name as they have, and holds nothing of the history. It was set aside as “${name}”.`,
  /** How one text or original was put back. */
  mended: {
    fromOriginal: 'A text was missing or damaged. It was made again from its original.',
    fromBackup: (part: 'text' | 'original', when: string) =>
      `A ${part === 'text' ? 'text' : 'file'} was missing or damaged. It was taken from the backup of ${when}.`,
    finding: (found: string, how: string) =>
      `${found} ${how} What stood there before is kept beside it, under a name that ends in “.damaged”.`,
  },
  /** From what a text or original is shown whose file was left as it is. */
  shown: {
    fromOriginal:
      'A text is missing or damaged in the project folder. It is shown as its original has it; nothing was written.',
    fromBackup: (part: 'text' | 'original', when: string) =>
      `A ${part === 'text' ? 'text' : 'file'} is missing or damaged in the project folder. It is shown as the backup of ${when} has it; nothing was written.`,
  },
  /** How many texts and originals were put back, or could not be. */
  blobs: {
    missing: {
      original: (count: number) =>
        plural(count, {
          one: 'One text was missing. It was made again from its original.',
          other: `${formatCount(count)} texts were missing. They were made again from their originals.`,
        }),
      backup: (count: number) =>
        plural(count, {
          one: 'One text or file was missing. It was taken from the backups.',
          other: `${formatCount(count)} texts and files were missing. They were taken from the backups.`,
        }),
      nowhere: (count: number) =>
        plural(count, {
          one: 'One text or file is missing from the project folder, and no backup has it. “Verify” says which.',
          other: `${formatCount(count)} texts and files are missing from the project folder, and no backup has them. “Verify” says which.`,
        }),
      later: (count: number) =>
        plural(count, {
          one: 'One text or file is missing from the project folder. It is looked for in originals and backups when the project can be written to.',
          other: `${formatCount(count)} texts and files are missing from the project folder. They are looked for in originals and backups when the project can be written to.`,
        }),
    },
    changed: {
      original: (count: number) =>
        plural(count, {
          one: 'One text was not as it was imported: its file was changed or damaged. It was set aside, and the text was made again from its original.',
          other: `${formatCount(count)} texts were not as they were imported: their files were changed or damaged. They were set aside, and the texts were made again from their originals.`,
        }),
      backup: (count: number) =>
        plural(count, {
          one: 'One text was not as it was imported: its file was changed or damaged. It was set aside, and the text was taken from the backups.',
          other: `${formatCount(count)} texts were not as they were imported: their files were changed or damaged. They were set aside, and the texts were taken from the backups.`,
        }),
      nowhere: (count: number) =>
        plural(count, {
          one: 'One text is not as it was imported: its file was changed or damaged, and neither an original nor a backup has it. “Verify” says which.',
          other: `${formatCount(count)} texts are not as they were imported: their files were changed or damaged, and neither originals nor backups have them. “Verify” says which.`,
        }),
      later: (count: number) =>
        plural(count, {
          one: 'One text is not as it was imported: its file was changed or damaged. When the project can be written to, it is put back if its original or a backup has it.',
          other: `${formatCount(count)} texts are not as they were imported: their files were changed or damaged. When the project can be written to, they are put back if their originals or backups have them.`,
        }),
    },
  },
  /** Files that no project has: the first few by name. */
  strayFiles: (files: readonly string[], count: number) =>
    plural(count, {
      one: `“${files[0] ?? ''}” in the project folder is no part of the project. “Verify” says what it is.`,
      other: `${formatCount(count)} files in the project folder are no part of the project: ${files.map((file) => `“${file}”`).join(', ')}${count > files.length ? ' and others' : ''}. “Verify” says what each is.`,
    }),
  historyCopy: (file: string, message: string) => `“${file}”: ${message} Choose “Verify” for that.`,
  /** Opening another copy of the history as a copy of the project. */
  copy: {
    notFree: 'Nothing was copied: the folder has other files in it.',
    noCopy: (file: string) => `“${file}” is no copy of the history that could be opened. Nothing was copied.`,
    noKey: 'Nothing was copied: the key file of the project is damaged or missing.',
    notMade: 'The copy could not be made',
    action: 'Open as a copy…',
    dialog: 'Open as a Copy',
    opened: 'Opened as a copy',
    make: 'Make the copy',
    name: (title: string) => `${title} (copy)`,
    done: (file: string, project: string, partsAt: number) =>
      `“${file}” was opened as the project “${project}”: what both had, and from entry ${partsAt} on what is its own.`,
  },
  /** Taking in a document from a file that is no part of the project. */
  takeIn: {
    action: 'Look at it…',
    take: 'Take it into the project',
    keepApart: 'Keep apart',
    leave: 'Leave it',
    taken: 'Taken into the project. “Undo” takes it back.',
    keptApart: 'Kept apart: its file ends in “.apart” now.',
    isNew: (kind: DocumentKind, name: string) =>
      `${kinds[kind].name}: “${name}”. The project does not have it.`,
    differs: (kind: DocumentKind, name: string) =>
      `${kinds[kind].name}: “${name}”. The project has it otherwise; this would change:`,
    field: 'Field',
    ours: 'In the project',
    theirs: 'In the file',
    nothing: '(nothing)',
    entries: (count: number) => entries(count),
    setAside: 'Set aside or kept apart',
    apart: {
      another: (kind: DocumentKind) => `It holds another state of ${aKind(kind)} of the project.`,
      unknown: (kind: DocumentKind) => `It holds ${aKind(kind)} that the project does not have.`,
    },
    gone: (file: string) => `“${file}” holds no document that could be taken in. Verify the project again.`,
    changed: (file: string) => `“${file}” is not the file any more that you looked at. Look at it again.`,
    notRead: (file: string) => `“${file}” could not be read`,
    notKept: (file: string) => `“${file}” was not kept apart`,
    refused: {
      otherProject: 'Nothing was taken in: this is the file of another project.',
      otherText:
        'Nothing was taken in: the article has another text in this file. Put the new text in with “Replace text”, which carries the claims along.',
      otherWords:
        'Nothing was taken in: the words that this claim quotes do not stand in the article where the file says.',
      unknownVerdict:
        'Nothing was taken in: it has a verdict that the verdict scale of the project does not know.',
      value: 'Nothing was taken in: it has a date or a figure that is none.',
      'lacks project': 'Nothing was taken in: it belongs to another project.',
      'lacks article':
        'Nothing was taken in: it speaks of an article that the project does not have. Take that in first.',
      'lacks claim':
        'Nothing was taken in: it speaks of a claim that the project does not have. Take that in first.',
      'lacks source':
        'Nothing was taken in: it speaks of a source that the project does not have. Take that in first.',
      'lacks conflict': 'Nothing was taken in: it speaks of a conflict that the project does not have.',
      'lacks event': 'Nothing was taken in: it speaks of an event that the project does not have.',
      'lacks question': 'Nothing was taken in: it speaks of a question that the project does not have.',
    } satisfies Readonly<Record<TakeInRefusal, string>>,
  },
  notVerified: 'The project could not be verified',
  /** What a verification says of the whole. */
  verified: {
    result: (findings: number) =>
      findings === 0
        ? 'Everything is as it was saved.'
        : plural(findings, {
            one: 'One thing is not as it was saved.',
            other: `${formatCount(findings)} things are not as they were saved.`,
          }),
    checked: (history: number, documents: number, texts: number, originals: number) =>
      `Checked: entries of the history ${history}, documents ${documents}, texts ${texts}, originals ${originals}.`,
    newest: (seq: number, hash: string) => `Newest sound entry: no. ${seq}, with the hash ${hash}`,
  },
  findings: {
    missing: 'It is missing.',
    changed: {
      document: 'It is not what the history says it is.',
      text: 'It is not the text that was imported.',
      original: 'It is not the file that was imported.',
    },
    folder: 'A folder stands in its place.',
    link: 'A link to another place stands in its place.',
    noFile: 'Something that is no file stands in its place.',
    unreadable: (why: string) => `It could not be read. ${why}.`,
    unused: 'It is not what its name says. Nothing in the project speaks of it.',
    beyondHistory: (count: number) =>
      `${plural(count, { one: 'One document in the folder is', other: `${formatCount(count)} documents in the folder are` })} not in the part of it that can be read. Opening the project reads what is there.`,
    historyUnreadable: (why: string) => `It could not be read to its end. ${why}.`,
    historyShort: (last: number, saved: number) =>
      `It ends at entry ${last}, but the index says that there were ${saved}: the last ones are missing.`,
    historyLineEnds:
      'Another program has changed how its lines end. All entries are as they were saved; opening the project puts the line ends back.',
    historyBroken: (from: number, reason: string) =>
      `From byte ${from} on the history is not as it was saved: ${reason}. What comes before is sound.`,
  },
  /** What a file is that is no part of the project. */
  strays: {
    noFile: 'A folder, a link or something else that is no file stands in the place of this file.',
    noFolder:
      'It is a folder, a link or something else that is no file, and no project has it. The program does not look into it.',
    other: 'No project has such a file. The program does not read it.',
    noHistory: 'It stands among the files of the history and is none of them. The program does not read it.',
    unknown: 'The history knows nothing of it. The program does not read it.',
    unknownDocument: (kind: DocumentKind) =>
      `It is ${aKind(kind)} that the history knows nothing of, as where a folder was synchronised half-way. The program does not read it.`,
    sameAs: (file: string) => `It is a copy of “${file}” and holds the same. It can be removed.`,
    copyOf: (file: string) =>
      `It is a copy of “${file}”, as programs make it that synchronise folders, and holds something else. The program does not read it.`,
    history: {
      same: () => 'It is an older copy of the history, which has all of its entries. It can be removed.',
      parts: (partsAt: number, own: number, when: string, by: string) =>
        `It is a copy of the history that parts from it at entry ${partsAt}: from there on it has ${entries(own)} of its own, the newest of ${when}${author(by)}. It can be opened as a copy of the project.`,
      'goes on': (partsAt: number, own: number, when: string, by: string) =>
        `It is a copy of the history that goes on where this one ends: from entry ${partsAt} on it has ${entries(own)} of its own, the newest of ${when}${author(by)}. It can be opened as a copy of the project.`,
    },
    apart: (from: number) => `From byte ${from} on it holds entries that are not in the history.`,
  },
}

function aKind(kind: DocumentKind): string {
  return `${kind === 'article' || kind === 'event' ? 'an' : 'a'} ${kind}`
}

function entries(count: number): string {
  return plural(count, { one: 'one entry', other: `${formatCount(count)} entries` })
}

function author(by: string): string {
  return by === '' ? '' : ` by ${by}`
}
