import type { ImportNote } from '../schema/import-step'
import type { Loss } from '../domain/import/loss'
import type { Outcomes } from '../domain/revisions/carry-claims'
import type { ShakenMark } from '../domain/revisions/preview-marks'
import type { PartCounts } from '../domain/structure/map-structure'
import type { PictureSize } from '../domain/originals/picture-size'
import type { FileKind } from '../domain/originals/tell-kind'
import type { DocumentKind, DocumentOf, Edit } from '../schema/document'
import type { Did, NamedOperation } from '../domain/history/read-operation'
import type { Found } from '../domain/search/found'
import type { CommandId } from './commands'
import type { Theme } from './theme'
import type { WindowLanguage } from './window-language'
import type { AnalysisChange } from './findings'

/** The settings of this machine; no project carries them. */
export type Settings = {
  readonly theme: Theme
  /** Holds from the next start on. */
  readonly language: WindowLanguage
  /** Whether every picture, video and page of a kept file is covered until it is asked for. */
  readonly coverAll: boolean
  /** The name that the history and the reports give; empty until the journalist says one. */
  readonly author: string
  /** Whether the tour was taken, or waved away: it is not offered again. */
  readonly tourSeen: boolean
}

/** What can be taken back and done again; null: nothing. */
export type UndoState = { readonly undo: NamedOperation | null; readonly redo: NamedOperation | null }

/** Whether an open project can be changed, and what the journalist should know about it. */
export type Condition = {
  /** Why nothing can be changed, in words; null when it can. */
  readonly readOnly: string | null
  /** True where it cannot because a part of the history is damaged: then `restoreHistory` mends it. */
  readonly isHistoryBroken: boolean
  /** What was restored or set aside, and backups that failed, in words. */
  readonly notices: readonly string[]
}

/** An open project as a window first gets it; later changes come as events. */
export type OpenProject = Condition & {
  readonly folder: string
  /** True where it is kept under a passphrase. */
  readonly isProtected: boolean
  readonly seq: number
  readonly project: DocumentOf['project']
  readonly articles: readonly DocumentOf['article'][]
  /** Null while those of a large project are still being read; the event `claims` then brings them. */
  readonly claims: readonly DocumentOf['claim'][] | null
  readonly sources: readonly DocumentOf['source'][]
  readonly conflicts: readonly DocumentOf['conflict'][]
  readonly events: readonly DocumentOf['event'][]
  readonly questions: readonly DocumentOf['question'][]
  readonly undo: UndoState
}

export type RecentProject = { readonly folder: string; readonly title: string }

/**
 * What a project that was asked for has to be answered before it opens. open elsewhere: `message` says who has it, and
 * the journalist decides. passphrase: it is protected; `isToRead` where it will be opened read-only.
 */
export type OpenQuestion = { readonly folder: string; readonly title: string } & (
  | { readonly kind: 'open elsewhere'; readonly message: string }
  | { readonly kind: 'passphrase'; readonly isToRead: boolean }
)

/** The languages of the articles of the examples that come with the program. */
export const exampleLanguages = ['en', 'ar'] as const
export type ExampleLanguage = (typeof exampleLanguages)[number]

export type WorkspaceState = {
  readonly open: OpenProject | null
  /** What has to be answered before a project opens. */
  readonly question: OpenQuestion | null
  readonly recent: readonly RecentProject[]
  readonly settings: Settings
  /** Where the projects are, or will be, that come with the program. */
  readonly exampleFolders: Readonly<Record<ExampleLanguage, string>>
  /** What the journalist should know of the program itself, whichever project is open. */
  readonly programNotices: readonly string[]
}

/** What an import did, file by file. */
export type ImportReport = {
  readonly imported: readonly ImportedArticle[]
  /** Files whose very bytes were in the project already, and the article that they are. */
  readonly known: readonly { readonly articleId: string; readonly name: string }[]
  readonly annotations: readonly AnnotationsReport[]
  readonly references: readonly ReferencesReport[]
  readonly refused: readonly { readonly name: string; readonly reason: string }[]
  /** Files of which a person has to decide: they are not imported yet. */
  readonly held: readonly HeldFile[]
  /** How many files were left when the journalist cancelled; 0 when all were looked at. */
  readonly left: number
}

/** What an article would become if its original were read again: its text, its parts, and the outcomes of its marks. */
export type RereadPreview = {
  /** The identity of this reading for taking it: the revision that it would follow, and the hashes of its contents. */
  readonly taking: {
    readonly revisionId: string
    readonly textHash: string
    readonly structureHash: string | null
  }
  readonly text: string
  readonly before: PartCounts
  readonly after: PartCounts
  readonly outcomes: Outcomes
  readonly shaken: readonly ShakenMark[]
  /** What the file shows and the text lacks; null where all of it came in. */
  readonly loss: Loss | null
}

/** A file that waits for an answer; `id` names it in the answer. */
export type HeldFile = { readonly id: string; readonly name: string } &
  /** Much of the file is missing: what is missing, and the beginning of what came in. */
  (
    | { readonly kind: 'doubtful'; readonly loss: Loss; readonly opening: string }
    /** Its words are in pictures, which a machine reads when it is told the languages. */
    | { readonly kind: 'pictured' }
    /** So many of its pages are pictures, beside others with text: the same, or these pages are left out. */
    | { readonly kind: 'scanned'; readonly pages: number }
    /** Annotations of it were made on other addresses than those of the articles which hold their words: the rest of it came in. */
    | { readonly kind: 'elsewhere'; readonly made: readonly MadeElsewhere[] }
  )

/** An article that an import made. `copyOf` are the articles that it copies or that copy it, closest first. */
export type ImportedArticle = {
  readonly articleId: string
  readonly name: string
  readonly copyOf: readonly { readonly articleId: string; readonly containment: number }[]
  /** How much of the visible content came in; absent where all of it did. */
  readonly loss?: Loss
  /** What seems wrong with its text: it is cut off, or doubled; absent where nothing does. */
  readonly points?: readonly ImportNote[]
}

/** Words of an article that were annotated on another address than its own. */
export type MadeElsewhere = { readonly quote: string; readonly address: string; readonly articleId: string }

/** What became of a file of annotations from another program. */
export type AnnotationsReport = {
  readonly name: string
  /** How many became claims. */
  readonly claims: number
  /** How many were claims of the project already. */
  readonly known: number
  /** How many mark no words: notes on a whole page, regions of a picture. */
  readonly wordless: number
  /** Those that were made on another address than that of the article which holds their words: it may be another text. */
  readonly elsewhere: readonly MadeElsewhere[]
  readonly unplaced: readonly { readonly quote: string; readonly reason: string }[]
}

/** The outcome of importing a file of references. */
export type ReferencesReport = {
  readonly name: string
  /** The new sources. */
  readonly sources: readonly string[]
  /** The works that are sources already, with the titles of these. */
  readonly known: readonly { readonly title: string; readonly as: string }[]
  /** How many values were not taken, by what the file calls them. */
  readonly left: readonly { readonly field: string; readonly count: number }[]
  /** Entries that are none, by the line or the number of each. */
  readonly broken: readonly {
    readonly at: 'line' | 'entry'
    readonly number: number
    readonly why: 'not ended' | 'not an entry' | 'nameless'
  }[]
}

/** What a search found, and how many documents are not looked through yet. */
export type SearchAnswer = Found & { readonly waiting: number }

export type ReportPreview = { readonly address: string }

/** A finding of a verification: its file, and a message in the user's words. */
export type Finding = {
  readonly part: 'history' | 'document' | 'text' | 'original' | 'folder'
  readonly file: string
  readonly message: string
  /** It is another copy of the history, which can be opened as a copy of the project. */
  readonly opensAsCopy?: true
  /** It holds a document, or a state of one, that may be taken into the project. */
  readonly takesIn?: true
}

/** A document in a file that is no part of the project, held against what the project has; `mark` tells that file from a later one. */
export type StrayComparison = {
  readonly kind: DocumentKind
  readonly name: string
  /** Null where the project has no such document; else what would change in it. */
  readonly differences:
    | readonly { readonly field: string; readonly ours: string; readonly theirs: string }[]
    | null
  readonly mark: string
}

/** What a verification of a whole project found. `seq` and `hash` are the newest entry that the chain reaches without a fault. */
export type Verification = {
  readonly seq: number
  readonly hash: string
  readonly checked: {
    readonly entries: number
    readonly documents: number
    readonly texts: number
    readonly originals: number
  }
  /** What is not as it was saved. */
  readonly findings: readonly Finding[]
  /** What was set aside or kept apart once, and may still be taken in: nothing is wrong with that. */
  readonly apart: readonly Finding[]
  readonly proves: readonly string[]
  readonly doesNotProve: readonly string[]
}

/** What a package is made for. */
export type PackageKind = 'colleague' | 'publication'

/** A written package: its path, its hash, and the newest history entry in it. */
export type Packed = {
  readonly path: string
  readonly hash: string
  /** In bytes. */
  readonly size: number
  readonly files: number
  readonly seq: number
  readonly entry: string
  /** Notes, in words. */
  readonly notes: readonly string[]
  /** What was left out of a package for the public, and why, a line each. */
  readonly leftOut: readonly string[]
}

export type PackageFinding = { readonly file: string; readonly message: string }

/** What a check of a package found, and what the package says of itself; empty and 0 where it does not. */
export type PackageCheck = {
  readonly name: string
  readonly hash: string
  readonly size: number
  readonly kind: PackageKind
  readonly made: string
  readonly by: string
  readonly project: string
  readonly seq: number
  readonly entry: string
  readonly files: number
  readonly bytes: number
  readonly findings: readonly PackageFinding[]
  readonly leftOut: readonly string[]
  readonly notes: readonly string[]
  /** Whether the project in it was held against its history: it may be under a passphrase, or there is none. */
  readonly history: 'checked' | 'locked' | 'wrong passphrase' | 'none'
}

/** What came of verifying something by its name: the folder of a project, a package, or a report that checks itself. */
export type Verified =
  | { readonly kind: 'project'; readonly name: string; readonly report: Verification }
  | { readonly kind: 'package'; readonly check: PackageCheck }
  | {
      readonly kind: 'report'
      readonly name: string
      readonly hash: string
      readonly findings: readonly PackageFinding[]
      readonly leftOut: readonly string[]
    }

/** A snapshot of a project outside its folder. `counts` says how many documents of each kind it holds. */
export type Backup = {
  readonly number: number
  readonly at: string
  readonly seq: number
  readonly counts: Readonly<Record<DocumentKind, number>>
}

/** The backups of one project, the newest first. */
export type ProjectBackups = {
  readonly projectId: string
  readonly title: string
  readonly backups: readonly Backup[]
}

/** What going back to a backup would take away: operations since, newest first, and the number of documents. */
export type BackupDifference = {
  readonly operations: readonly {
    readonly seq: number
    readonly at: string
    readonly operation: NamedOperation
  }[]
  readonly counts: readonly { readonly kind: DocumentKind; readonly inBackup: number; readonly now: number }[]
  /** False where backup and project went different ways. */
  readonly sameHistory: boolean
}

/** One removal, with the names of the documents that are still gone. */
export type TrashItem = {
  readonly seq: number
  readonly at: string
  readonly by: string
  readonly operation: NamedOperation
  /** True for the undo of an addition. */
  readonly isUndo: boolean
  readonly documents: readonly { readonly kind: DocumentKind; readonly id: string; readonly name: string }[]
}

/** What main tells every window without being asked. */
export type WorkspaceEvent =
  | { readonly kind: 'opened'; readonly state: WorkspaceState }
  | { readonly kind: 'claims'; readonly claims: readonly DocumentOf['claim'][] }
  | {
      readonly kind: 'committed'
      readonly seq: number
      /** What the newest operation in it did, and at which edit its own begin. */
      readonly did: Did
      readonly begins: number
      readonly edits: readonly Edit[]
      readonly undo: UndoState
    }
  | { readonly kind: 'verifying'; readonly done: number; readonly total: number }
  /** A package is being written, checked or unpacked, file by file; null when that is over. */
  | {
      readonly kind: 'packing'
      readonly work: {
        readonly does: 'packing' | 'unpacking'
        readonly done: number
        readonly total: number
      } | null
    }
  | { readonly kind: 'asked'; readonly question: OpenQuestion | null }
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'command'; readonly command: CommandId }
  /** `share` of the analysis that is done, from 0 to 1. */
  | { readonly kind: 'analysing'; readonly share: number }
  | { readonly kind: 'analysed'; readonly change: AnalysisChange }
  /** The analysis does not go on: it broke off for a reason that is no single article, in words; or, null, the journalist ended it. */
  | { readonly kind: 'analysis held'; readonly fault: string | null }
  /** `done` counts the part of the file at hand that is read. */
  | { readonly kind: 'importing'; readonly done: number; readonly total: number; readonly name: string }
  /** A new text for an article, while it takes long: its file is read, then marks are carried into it; `share` of that is done, 0 to 1. */
  | { readonly kind: 'revising'; readonly step: 'reading' | 'carrying'; readonly share: number }
  /** All notices about the program itself. */
  | { readonly kind: 'program notices'; readonly programNotices: readonly string[] }
  | { readonly kind: 'fault'; readonly message: string }
  /** Something was done that no button of the window asked for, as when a file was dropped on it. */
  | { readonly kind: 'done'; readonly message: string }

/**
 * What a window hears: the same, but that what holds very many documents comes in pieces. The last of an operation is `committed`; those of
 * the claims say how many came before them, and how many there are.
 */
export type WindowEvent =
  | Exclude<WorkspaceEvent, { readonly kind: 'claims' }>
  | {
      readonly kind: 'claims'
      readonly from: number
      readonly total: number
      readonly claims: readonly DocumentOf['claim'][]
    }
  | { readonly kind: 'committing'; readonly seq: number; readonly edits: readonly Edit[] }

/** A kept file as the window shows it. */
export type OriginalShown = {
  /** The address of its bytes, or of the page made from them. */
  readonly address: string
  /** What it is drawn as. */
  readonly kind: FileKind['kind']
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** How large a picture says it is; null for what is none, and for one that does not say. */
  readonly picture: PictureSize | null
}

/** What the window is given of a sheet of a table: its cells as they are shown, by row and column. */
export type ShownSheet = {
  readonly name: string
  /** Each with the number that it has in the file, from 1. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[]
  /** How many rows are left out, since more would be too many. */
  readonly left: number
}

/** Something that a file states about itself, by its own name for it. Anybody may have written it there. */
export type StatedFact = { readonly name: string; readonly value: string }

/** All that a file states about itself, and whether a copy can be made that does not state it. */
export type StatedByFile = { readonly facts: readonly StatedFact[]; readonly canStrip: boolean }
