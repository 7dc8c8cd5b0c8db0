import { z } from 'zod'
import { documentKinds } from '../document-kinds'
import type { Outcomes } from '../domain/revisions/carry-claims'
import type { EventFigures } from '../domain/ledger/event-figures'
import type { NamesAnswer } from '../domain/names/create-name-book'
import type { QuotationPair, StatementAnswer } from '../domain/statements/statement-row'
import { checkRange } from '../domain/values/check-figure'
import { CheckState } from '../schema/article'
import { Credibility, Stance, Translation } from '../schema/claim'
import { Id, Sha256 } from '../schema/common'
import { KeptMention } from '../schema/kept-mention'
import { Quantity, VagueRule } from '../schema/quantity'
import type { Structure } from '../schema/structure'
import { DismissalReason } from '../schema/conflict'
import { EventClarity } from '../schema/decision'
import { QuestionKind } from '../schema/question'
import { RelationKind } from '../schema/relation'
import { ResolutionMethod } from '../schema/resolution-method'
import { SavedView } from '../schema/saved-view'
import type { HistoryEntry } from '../schema/history'
import { ReportChoices, ReportFormat } from '../schema/report-choices'
import { SignerRole } from '../schema/signing'
import { MOST_DISMISSED } from '../domain/values/most-dismissed'
import { searchKinds } from '../domain/values/search-kinds'
import { commandFacts } from './command-facts'
import {
  ArticleFields,
  ArticleIds,
  AskedAbout,
  ClaimFields,
  ClaimOrPlace,
  Day,
  EventFields,
  EvidenceOrigin,
  Figure,
  FigureOfSource,
  FigureToDecide,
  Line,
  Losing,
  Measure,
  MentionPairs,
  Nothing,
  OfId,
  OfOriginal,
  OverviewShown,
  OwnScale,
  Passphrase,
  Place,
  ReplyFields,
  PinpointSent,
  PlaceOfClaim,
  QuestionInWords,
  refused,
  Removed,
  SourceFields,
  StrayFile,
  Tellings,
  Text,
} from './inputs'
import type { About } from './about'
import { acts, answers, early, free, id, nothing, operation, reads, saves, sets } from './operation'
import type {
  BackupDifference,
  ImportReport,
  OriginalShown,
  Packed,
  ProjectBackups,
  ReportPreview,
  RereadPreview,
  SearchAnswer,
  Settings,
  StatedByFile,
  StrayComparison,
  TrashItem,
  Verification,
  Verified,
  WorkspaceState,
} from './state'
import { Theme } from './theme'
import { WindowLanguage } from './window-language'

/**
 * Everything that the renderer can ask of main. To add an operation: one entry here, one handler in
 * `electron/main/handlers`; the compiler finds the places that do not fit.
 * What a change did to the documents comes back to every window as a `committed` event.
 */
export const contract = {
  /** The open project, the recent ones, and the settings: the first call of a window. */
  readState: operation(Nothing, answers<WorkspaceState>(), free),
  /** Says what holds in a window: which commands its menu shows as off follows from it. */
  tellSituation: operation(
    z.object({ facts: z.array(z.enum(commandFacts)).max(commandFacts.length) }),
    nothing,
    free,
  ),
  /** Asks where, makes an empty project there, and opens it. */
  createProject: operation(Nothing, nothing, free),
  /** Asks which, and opens it. */
  openProject: operation(Nothing, nothing, free),
  /** Opens one of the recent projects. */
  openRecent: operation(z.object({ folder: z.string() }), nothing, free),
  /** Opens the example that comes with the program, making it anew where it is gone. */
  openExample: operation(Nothing, nothing, free),
  closeProject: operation(Nothing, nothing, free),
  /** Answers the question that a project raised because it is open elsewhere; `leave` waves any question away. */
  answerQuestion: operation(z.object({ answer: z.enum(['open to read', 'leave']) }), nothing, free),
  /** Opens the project that asks for its passphrase; a wrong one leaves the question open. */
  unlockProject: operation(z.object({ passphrase: Passphrase }), nothing, free),
  /** Puts the open project under a passphrase: from then on nothing of it can be read on the disk without. */
  protectProject: operation(z.object({ passphrase: Passphrase }), nothing, reads),
  /** Takes the protection of the open project away. */
  unprotectProject: operation(z.object({ passphrase: Passphrase }), nothing, reads),
  /** Gives the open project, which is protected, another passphrase. */
  changePassphrase: operation(z.object({ current: Passphrase, next: Passphrase }), nothing, reads),
  /** Opens the open project once more, for writing, as when the other program has closed it. */
  reopenProject: operation(Nothing, nothing, reads),
  /** Checks the whole project against its history, off the main thread. Progress comes as events. */
  verifyProject: operation(Nothing, answers<Verification>(), reads),
  /**
   * Asks which package, report or other project, and checks it where it is, off the main thread; null when the journalist cancelled. With a
   * passphrase, what was asked for last is checked once more. Progress comes as events.
   */
  verifyOther: operation(
    z.union([z.object({ choose: z.enum(['file', 'folder']) }), z.object({ passphrase: Passphrase })]),
    answers<Verified | null>(),
    free,
  ),
  /**
   * Asks for a new folder, makes a project there from another copy of the history that lies in the folder of the open
   * project, and opens it; `done` is empty where the journalist cancelled.
   */
  openHistoryCopy: operation(
    z.object({ file: z.string().regex(/^history[\\/][^\\/]{1,255}$/u) }),
    answers<{ readonly done: readonly string[] }>(),
    reads,
  ),
  /** Holds the document in a file that is no part of the project against what the project has. */
  compareStray: operation(StrayFile, answers<StrayComparison>(), reads),
  /** Takes that document into the project, as it was looked at. */
  takeIn: operation(StrayFile.extend({ mark: Sha256 }), nothing, acts(...documentKinds)),
  /** Gives such a file a name under which it is not told of again. */
  keepApart: operation(StrayFile, nothing, reads),
  /** Ends the verification that is under way. */
  cancelVerification: operation(Nothing, nothing, free),
  /** Mends a history that is damaged inside, and opens the project again; the answer says what was done, in words. */
  restoreHistory: operation(Nothing, answers<{ readonly done: readonly string[] }>(), acts(...documentKinds)),
  /**
   * Asks where, and packs the open project with its originals and its report into one file. `opensUp`: one under a passphrase is packed as
   * anybody can read it. Null when the journalist cancelled. Progress comes as events.
   */
  packForColleague: operation(
    z.object({ names: ReportChoices.shape.names, opensUp: z.boolean() }),
    answers<Packed | null>(),
    reads,
  ),
  /**
   * Asks where, and packs what can be published: the report and the originals without what is withheld, nor the words, one a line. Null when
   * the journalist cancelled.
   */
  packForPublication: operation(
    z.object({ words: Text, takesUnsearchable: z.boolean() }),
    answers<Packed | null>(),
    reads,
  ),
  /** Asks which package and where to, checks it, unpacks it there and opens the project. What was done comes as an event. */
  openPackage: operation(Nothing, nothing, free),
  /** Does so with a package that was dropped, or that the program was started with; no page can name it. */
  openDropped: operation(z.object({ path: z.string() }), nothing, free),
  /** Ends the work on a package that is under way. */
  cancelPackage: operation(Nothing, nothing, free),
  /** The backups of the open project, or of every project while none is open, and the folder that they are in. */
  listBackups: operation(
    Nothing,
    answers<{ readonly folder: string; readonly projects: readonly ProjectBackups[] }>(),
    free,
  ),
  /** Makes a backup of the open project now. */
  backUpNow: operation(Nothing, nothing, reads),
  /** Shows the folder of the backups in the system's file manager. */
  showBackups: operation(Nothing, nothing, free),
  /** What has changed in the open project since a backup. */
  compareBackup: operation(z.object({ number: z.int().positive() }), answers<BackupDifference>(), reads),
  /**
   * Asks for a new folder, makes a project there from a backup, and opens it; `done` is empty where the journalist
   * cancelled.
   */
  restoreToCopy: operation(
    z.object({ projectId: Id, number: z.int().positive() }),
    answers<{ readonly done: readonly string[] }>(),
    free,
  ),
  /** Puts a backup in the place of the open project, which is kept beside it and backed up, and opens it. */
  restoreInPlace: operation(
    z.object({ number: z.int().positive() }),
    answers<{ readonly done: readonly string[] }>(),
    acts(...documentKinds),
  ),
  updateProject: operation(
    z.object({
      title: Line.min(1).optional(),
      method: Text.optional(),
      /** One of the presets or the kept one of the newsroom, by its id; or one that it writes. */
      verdictScale: z.union([Id, OwnScale]).optional(),
      /** Claims whose figures were read by another rule are read anew. */
      vagueRule: VagueRule.optional(),
    }),
    nothing,
    sets('project', 'claim'),
  ),
  /** Keeps how a list is narrowed and ordered, under a name; another one of that name goes. */
  saveView: operation(
    SavedView.omit({ id: true }).extend({
      name: Line.min(1),
      words: Line,
      chosen: z.record(Line, z.array(Line).max(1_000)),
      order: Line,
    }),
    id,
    saves('project'),
  ),
  renameView: operation(z.object({ id: Id, name: Line.min(1) }), nothing, saves('project')),
  removeView: operation(OfId, nothing, saves('project')),
  /** Says that names are of one thing; the first is what it is called. They are one in lists, in the search and to the analysis. */
  declareOneName: operation(z.object({ forms: z.array(Line.min(1)).min(2).max(100) }), id, saves('project')),
  /** Takes back that names are one. */
  partOneName: operation(OfId, nothing, saves('project')),
  /** Says that two names are not of one thing; they are not proposed again. */
  keepNamesApart: operation(z.object({ a: Line.min(1), b: Line.min(1) }), nothing, saves('project')),
  /** Remembers with the project what its report is made of; a list that is null leaves nothing out. */
  chooseReport: operation(ReportChoices.extend({ imprint: Text }).partial(), nothing, sets('project')),
  /** Puts the name of whoever works here under the project as it is. */
  signOff: operation(z.object({ role: SignerRole }), nothing, saves('project')),
  addCorrection: operation(
    z.object({ wrong: Text.min(1), since: Day, corrected: Text.min(1) }),
    id,
    saves('project'),
  ),
  /** Shows the project's folder in the system's file manager. */
  showFolder: operation(Nothing, nothing, early),

  /** Asks for files and imports them: texts as articles, annotations as claims, works that a file names as sources. Progress comes as events. */
  importFiles: operation(Nothing, answers<ImportReport>(), acts('article', 'claim', 'source')),
  /** Asks for a folder and imports all that is below it. */
  importFolder: operation(Nothing, answers<ImportReport>(), acts('article', 'claim', 'source')),
  /** Imports files that were dropped on the window, or opens the project or the package; only the preload can name them. */
  importDropped: operation(z.object({ paths: z.array(z.string()).max(10_000) }), answers<ImportReport>(), {
    ...acts('article', 'claim', 'source'),
    needs: 'nothing',
  }),
  /** Imports files all the same that were held back; words in pictures are read by machine in the languages that are named. */
  importHeld: operation(
    z.object({
      files: z.array(Line).max(10_000),
      languages: z.array(Line).max(20).default([]),
    }),
    answers<ImportReport>(),
    acts('article', 'claim', 'source'),
  ),
  /** The languages in which a machine can read words in pictures, by the names of their data. */
  listRecognisers: operation(Nothing, answers<readonly string[]>(), free),
  /** Ends the import that is under way; what it has imported stays. */
  cancelImport: operation(Nothing, nothing, free),
  /** The words of formatted text from the clipboard, in paragraphs. */
  readPastedHtml: operation(
    z.object({ html: z.string().max(50_000_000) }),
    answers<{ readonly text: string }>(),
    free,
  ),
  /** Makes an article of a pasted text; formatted text is kept beside it as it was pasted. */
  addPastedText: operation(
    z.object({ text: z.string(), title: Line, html: z.string().max(50_000_000).optional() }),
    id,
    saves('article'),
  ),
  updateArticle: operation(z.object({ id: Id, fields: ArticleFields }), nothing, sets('article')),
  /** Says of several articles how far their check has come. */
  updateArticles: operation(
    z.object({ ids: z.array(Id).min(1).max(10_000), checkState: CheckState }),
    nothing,
    saves('article'),
  ),
  /** Takes articles away, with the occurrences in them; undo brings all of it back. */
  removeArticle: operation(
    Removed,
    nothing,
    saves('article', 'claim', 'source', 'conflict', 'event', 'question'),
  ),
  /** Makes sources of the notes of a draft of ours, each as context for the claim that it hangs on, and comments of what was remarked on words. */
  takeNotes: operation(z.object({ articleId: Id }), nothing, saves('claim', 'source', 'question')),
  /** Says whether two articles that share their wording are copies of one another; they are until somebody says otherwise. */
  setCopies: operation(
    z.object({ a: Id, b: Id, areCopies: z.boolean() }).refine(({ a, b }) => a !== b),
    nothing,
    saves('article'),
  ),
  /** Says whether two files that look alike are the same picture; they are until somebody says otherwise. */
  setSamePicture: operation(
    z.object({ a: Sha256, b: Sha256, areSame: z.boolean() }).refine(({ a, b }) => a !== b),
    nothing,
    saves('source', 'article'),
  ),
  /**
   * Looks for words in all texts, claims, notes and the rest of the project; null where a later search took the place of this one. The
   * first one reads every text, and says how many are not read yet.
   */
  search: operation(
    z.object({ words: z.string().max(1000), kind: z.enum(searchKinds).nullable() }),
    answers<SearchAnswer | null>(),
    reads,
  ),
  /**
   * What other articles say of the same as a sentence, or as typed words; null where the project was closed meanwhile. `among`:
   * the articles that are looked into; null: those nearest to the one that is asked about.
   */
  askOthers: operation(
    z.object({
      question: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('place'),
          place: z.object({ articleId: Id, start: z.int().nonnegative(), end: z.int().nonnegative() }),
        }),
        z.object({ kind: z.literal('words'), words: Line }),
      ]),
      among: z.array(Id).max(10_000).nullable(),
      most: z.int().positive().max(10_000),
    }),
    answers<StatementAnswer | null>(),
    reads,
  ),
  /** The quotations that some articles print with other words; null where the project was closed meanwhile. */
  compareQuotations: operation(
    z.object({ articleIds: z.array(Id).max(10_000) }),
    answers<readonly QuotationPair[] | null>(),
    reads,
  ),
  /** The names in the texts of the project, and which may be one; null where the project was closed meanwhile. */
  readNames: operation(Nothing, answers<NamesAnswer | null>(), reads),
  /** The stored text of a revision. */
  readText: operation(z.object({ hash: Sha256 }), answers<{ readonly text: string }>(), early),
  /** The structure of that text. */
  readStructure: operation(
    z.object({ textHash: Sha256, structureHash: Sha256 }),
    answers<{ readonly structure: Structure }>(),
    early,
  ),

  /**
   * Puts the text of a file in place of an article's, as a new revision; asks which file. Every occurrence in the article is carried
   * into the new text, and the answer counts what became of them; null when the journalist cancelled: then nothing has changed.
   */
  replaceTextFromFile: operation(
    z.object({ articleId: Id }),
    answers<Outcomes | null>(),
    acts('article', 'claim'),
  ),
  /** The same with a pasted text; formatted text is kept beside it as it was pasted. */
  replaceText: operation(
    z.object({ articleId: Id, text: z.string(), html: z.string().max(50_000_000).optional() }),
    answers<Outcomes | null>(),
    saves('article', 'claim'),
  ),
  /** The same with a text that was put right by hand. */
  /** Says what a person reads in a figure that a machine read; where it is something else, the text is put right. */
  confirmFigure: operation(
    z.object({
      articleId: Id,
      revisionId: Id,
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
      text: Line.max(200),
    }),
    nothing,
    acts('article', 'claim'),
  ),
  correctText: operation(
    z.object({ articleId: Id, text: z.string() }),
    answers<Outcomes | null>(),
    saves('article', 'claim'),
  ),
  /**
   * Reads an article's original again and says what would become of its text and marks; nothing would where it says what the
   * article does now. Null when the journalist cancelled.
   */
  previewReread: operation(
    z.object({ articleId: Id }),
    answers<RereadPreview | 'nothing changes' | null>(),
    reads,
  ),
  /** Puts what that reading says in place of the article's text, as it was shown. */
  rereadOriginal: operation(
    z.object({
      articleId: Id,
      taking: z.object({ revisionId: Id, textHash: Sha256, structureHash: Sha256.nullable() }),
    }),
    answers<Outcomes | null>(),
    acts('article', 'claim'),
  ),
  /** Ends the making of a new revision that is under way. */
  cancelRevision: operation(Nothing, nothing, free),
  /** Accepts the new words of a place, or its move. */
  acceptChange: operation(PlaceOfClaim, nothing, saves('claim')),
  /** Accepts every move in an article. */
  acceptMoves: operation(z.object({ articleId: Id }), nothing, saves('claim')),
  /** Says which of several places is meant. */
  chooseCandidate: operation(PlaceOfClaim.extend({ place: Place }), nothing, saves('claim')),
  /** Attaches a place of a claim to other words. */
  reattach: operation(PlaceOfClaim.extend({ place: Place }), nothing, saves('claim')),
  /** Moves the edges of a place: wording and quantity follow where they were made of its words. */
  moveEdges: operation(PlaceOfClaim.extend({ place: Place }), nothing, saves('claim')),
  /** Says that the words are gone; the old quote stays, and is not asked about again. */
  leaveLost: operation(PlaceOfClaim, nothing, saves('claim')),

  /** Makes a claim of a stretch of text, with its quantity read from the words. */
  addClaim: operation(z.object({ place: Place }), id, saves('claim')),
  updateClaim: operation(z.object({ id: Id, fields: ClaimFields }), nothing, sets('claim')),
  /** Reads again what the sentence of a claim says of it; what a person has said stays. */
  rereadClaim: operation(OfId, nothing, saves('claim')),
  /** Sets the verdict or the tags of several claims at once. */
  updateClaims: operation(
    z.object({
      ids: z.array(Id).min(1).max(10_000),
      verdict: Id.optional(),
      addTags: z.array(Line.min(1)).max(100).optional(),
      removeTags: z.array(Line.min(1)).max(100).optional(),
    }),
    nothing,
    saves('claim'),
  ),
  removeClaim: operation(Removed, nothing, saves('claim', 'conflict', 'question')),
  /** Marks a further place where a claim is made. */
  addOccurrence: operation(z.object({ claimId: Id, place: Place }), id, saves('claim')),
  removeOccurrence: operation(z.object({ claimId: Id, occurrenceId: Id }), nothing, saves('claim')),

  /**
   * Says how one claim stands to another; words that are marked by no claim become one. Two that contradict one another become an
   * open conflict, whose id the answer has then.
   */
  addRelation: operation(
    z.object({ kind: RelationKind, from: ClaimOrPlace, to: ClaimOrPlace }),
    answers<{ readonly fromId: string; readonly toId: string; readonly conflictId: string | null }>(),
    saves('claim', 'conflict'),
  ),
  /**
   * Says how two statements stand to one another: that one says otherwise or denies the other (they become claims, in a conflict of
   * statements, whose id is the answer), that both say the same (a relation), or that they speak of something else (which is remembered).
   */
  pairStatements: operation(
    z.object({
      said: z.enum(['says-otherwise', 'denies', 'says-the-same', 'something-else']),
      asked: Place,
      other: Place,
    }),
    answers<{ readonly conflictId: string | null }>(),
    saves('article', 'claim', 'conflict'),
  ),
  /** Takes back a relation, which the claim keeps that was named first. */
  removeRelation: operation(z.object({ claimId: Id, relationId: Id }), nothing, saves('claim')),
  /** Notes somebody who was asked for a reply to a claim. */
  addReply: operation(z.object({ claimId: Id, who: Line.min(1) }), id, saves('claim')),
  updateReply: operation(
    z.object({ claimId: Id, replyId: Id, fields: ReplyFields }),
    nothing,
    saves('claim'),
  ),
  removeReply: operation(z.object({ claimId: Id, replyId: Id }), nothing, saves('claim')),

  /** Links a claim to a source, making the source where it is new. */
  addEvidence: operation(
    z.object({
      claimId: Id,
      from: EvidenceOrigin,
      stance: Stance,
      credibility: Credibility.nullable(),
      note: Text,
    }),
    id,
    saves('claim', 'source'),
  ),
  updateEvidence: operation(
    z.object({
      claimId: Id,
      evidenceId: Id,
      fields: z
        .object({
          stance: Stance,
          credibility: Credibility.nullable(),
          note: Text,
          pinpoint: PinpointSent,
          translation: Translation.extend({ original: Text, text: Text, by: Line }),
        })
        .partial(),
    }),
    nothing,
    sets('claim'),
  ),
  removeEvidence: operation(z.object({ claimId: Id, evidenceId: Id }), nothing, saves('claim')),
  /** Asks for a file to keep as evidence; the answer names it, and `token` stands for it in `addEvidence`. */
  chooseFile: operation(
    Nothing,
    answers<{ readonly token: string; readonly name: string; readonly size: number } | null>(),
    early,
  ),
  /** Opens a kept file to be looked at, once it was found to be what was imported, and says where the window finds its bytes. */
  showOriginal: operation(OfOriginal, answers<OriginalShown>(), reads),
  /**
   * Gives a kept file back: asks where, and writes it there once it was found to be what was imported. Answers null when the journalist
   * cancelled.
   */
  /** What a kept file states about itself. */
  readStated: operation(OfOriginal, answers<StatedByFile>(), reads),
  /** Asks where, and writes a copy of a picture there that states nothing about itself; its pixels are the same. Null when cancelled. */
  saveStripped: operation(OfOriginal, answers<{ readonly path: string } | null>(), reads),
  saveCopy: operation(OfOriginal, answers<{ readonly path: string } | null>(), reads),
  /**
   * Opens a copy of a kept file in the program that the system has for it, after a question that names the risk, and one for where the copy
   * goes; refused in a sealed project. Answers null when the journalist cancelled.
   */
  openOutside: operation(OfOriginal, answers<{ readonly path: string } | null>(), reads),
  updateSource: operation(z.object({ id: Id, fields: SourceFields }), nothing, sets('source')),
  /**
   * Opens the web address that a document states, or that a link in a text has (`at` counts the links of the revision from 0), in the
   * browser, after a question that shows it whole; the page never names an address.
   */
  openLink: operation(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.enum(['article', 'source']), id: Id }),
      z.object({ kind: z.literal('link'), id: Id, revisionId: Id, at: z.int().nonnegative() }),
    ]),
    nothing,
    early,
  ),
  /** Takes a source away, with the evidence that rests on it; undo brings all of it back. */
  removeSource: operation(OfId, nothing, saves('source', 'claim', 'question')),

  /** Puts claims side by side as a conflict. */
  addConflict: operation(
    z.object({ members: z.array(Id).min(2).max(100), title: Line }),
    id,
    saves('conflict'),
  ),
  updateConflict: operation(z.object({ id: Id, title: Line }), nothing, sets('conflict')),
  /** Takes one claim out of a conflict of three or more. */
  removeMember: operation(z.object({ id: Id, claimId: Id, losing: Losing }), nothing, saves('conflict')),
  resolveConflict: operation(
    refused(
      z.object({
        id: Id,
        method: ResolutionMethod,
        /** For statements: the claims that are true. */
        holds: z.array(Id).max(100).optional(),
        value: Text,
        min: Figure.nullable(),
        max: Figure.nullable(),
        reason: Text.min(1),
        /** What its claims are found to be with this resolution; one that is left out keeps its verdict. */
        verdicts: z.array(z.object({ claimId: Id, verdict: Id })).max(100),
      }),
      ({ min, max }) => checkRange(min, max),
    ),
    nothing,
    saves('conflict', 'claim'),
  ),
  dismissConflict: operation(
    z.object({ id: Id, reason: DismissalReason, note: Text }),
    nothing,
    saves('conflict'),
  ),
  reopenConflict: operation(OfId, nothing, saves('conflict')),
  removeConflict: operation(z.object({ id: Id, losing: Losing }), nothing, saves('conflict')),

  /** Makes an event of what tells of it, as it was proposed or otherwise; articles that do not are not proposed for it again. */
  confirmEvent: operation(
    z.object({
      title: Line.min(1),
      fields: EventFields.omit({ title: true }),
      tellings: Tellings,
      notArticleIds: z.array(Id).max(10_000),
    }),
    id,
    saves('event'),
  ),
  updateEvent: operation(z.object({ id: Id, fields: EventFields }), nothing, sets('event')),
  /** Says that articles tell of an event, in these passages or, where there are none, in all of one. */
  addTelling: operation(z.object({ id: Id, tellings: Tellings }), nothing, saves('event')),
  /**
   * Says that articles do not tell of an event; they are not proposed for it again. With places, an article that tells of it elsewhere
   * too only does not tell of it there.
   */
  removeTelling: operation(
    z.object({ id: Id, articleIds: ArticleIds, places: z.array(Place).max(100).optional() }),
    nothing,
    saves('event'),
  ),
  /** Says that articles which stand with one event tell of another instead. */
  moveTelling: operation(z.object({ id: Id, toId: Id, articleIds: ArticleIds }), nothing, saves('event')),
  /** Moves some tellings of an event, and those of a proposed one, into an event of their own. */
  splitEvent: operation(
    z.object({
      id: Id,
      title: Line.min(1),
      articleIds: ArticleIds,
      proposal: z.object({ fields: EventFields.omit({ title: true }), articleIds: ArticleIds }).optional(),
    }),
    id,
    saves('event'),
  ),
  /** Makes one event of two; the second goes. */
  mergeEvents: operation(z.object({ id: Id, otherId: Id }), nothing, saves('event', 'question')),
  removeEvent: operation(OfId, nothing, saves('event', 'question')),
  /** Says that the two mentions of each pair tell of one measure; it outweighs all that is computed. */
  linkMentions: operation(MentionPairs, nothing, saves('article')),
  /** Says that the two mentions of each pair tell of different things. */
  partMentions: operation(MentionPairs, nothing, saves('article')),

  /** Says what a measure of an event comes to, in place of what was said before: figures that sources state, or calculations. */
  decideMeasure: operation(
    z.object({
      id: Id,
      measure: Measure,
      method: ResolutionMethod,
      best: FigureToDecide.nullable(),
      low: FigureToDecide.nullable(),
      high: FigureToDecide.nullable(),
      reason: Text.min(1),
      sources: z.int().nonnegative(),
      clarity: EventClarity.nullable(),
    }),
    nothing,
    saves('event'),
  ),
  /** Takes back what was decided of a measure. */
  reopenMeasure: operation(z.object({ id: Id, measure: Measure }), nothing, saves('event')),
  /** Adds figures up, as evidence for a measure. */
  addCalculation: operation(
    z.object({ id: Id, measure: Measure, parts: z.array(FigureOfSource).min(2).max(100) }),
    id,
    saves('event'),
  ),
  removeCalculation: operation(z.object({ id: Id, calculationId: Id }), nothing, saves('event')),
  /** Asks something, or remarks it, about one thing or several. */
  askQuestion: operation(
    z.object({
      kind: QuestionKind,
      about: z.array(AskedAbout).min(1).max(10_000),
      ...QuestionInWords,
    }),
    id,
    saves('question'),
  ),
  updateQuestion: operation(
    z.object({ id: Id, fields: z.object({ kind: QuestionKind, ...QuestionInWords }).partial() }),
    nothing,
    sets('question'),
  ),
  /** Keeps what was answered, by whom and when: without words, that no answer came, or that a comment is settled. */
  closeQuestion: operation(z.object({ id: Id, words: Text, by: Line, on: Day }), nothing, saves('question')),
  /** Opens a question or comment again; its answer goes. */
  reopenQuestion: operation(OfId, nothing, saves('question')),
  removeQuestion: operation(z.object({ ids: z.array(Id).min(1).max(10_000) }), nothing, saves('question')),

  /** What the articles of an event say with a figure, a date or a time, by what the analysis found last. */
  readLedger: operation(z.object({ articleIds: z.array(Id).max(10_000) }), answers<EventFigures>(), early),

  /** Makes a conflict of a suggestion; members that nobody has marked yet become claims in the same operation. */
  confirmSuggestion: operation(
    z.object({
      key: z.string().min(1).max(10_000),
      title: Line,
      members: z
        .array(
          z.union([
            z.object({ claimId: Id, mention: KeptMention.nullable() }),
            z.object({
              place: Place,
              quantity: Quantity.nullable().optional(),
              mention: KeptMention.nullable(),
            }),
          ]),
        )
        .min(2)
        .max(100),
      /** Where they are a sum: the place of the member that is the whole; null: they are shares of one. */
      sum: z.object({ whole: z.number().int().min(0).max(99).nullable() }).nullable(),
      /** The numbers of the two members that the suggestion is about; empty where it is about all. */
      pair: z.array(z.number().int().min(0).max(99)).max(2),
    }),
    id,
    saves('claim', 'conflict'),
  ),
  /** Says that a suggested conflict is none, and why; it is not suggested again. */
  dismissSuggestion: operation(
    z.object({ key: z.string().min(1).max(10_000), title: Line, reason: DismissalReason, note: Text }),
    nothing,
    saves('conflict'),
  ),
  /** Says so of several suggestions at once, for one reason. */
  dismissSuggestions: operation(
    z.object({
      items: z
        .array(z.object({ key: z.string().min(1).max(10_000), title: Line }))
        .min(1)
        .max(MOST_DISMISSED),
      reason: DismissalReason,
      note: Text,
    }),
    nothing,
    saves('conflict'),
  ),
  /** Says that a sentence is not worth a claim; it is not suggested again. */
  dismissClaimSuggestion: operation(
    z.object({ articleId: Id, key: z.string().min(1).max(1_000) }),
    nothing,
    saves('article'),
  ),
  /** Asks for all that the analysis has found so far; it comes as events, as later findings do. */
  readAnalysis: operation(Nothing, nothing, early),
  /** Ends the analysis that is under way; the next change, or `startAnalysis`, goes on with it. */
  cancelAnalysis: operation(Nothing, nothing, free),
  startAnalysis: operation(Nothing, nothing, reads),

  /** Everything that was removed up to the entry `to` of the history, or later, and not brought back; the newest first. */
  readTrash: operation(
    z.object({ to: z.int().nonnegative() }),
    answers<{ readonly removals: readonly TrashItem[] }>(),
    reads,
  ),
  /** Brings back what the operation with this seq removed, and the links that went with it. */
  putBack: operation(
    z.object({ seq: z.int().positive() }),
    nothing,
    saves('article', 'claim', 'source', 'conflict', 'event', 'question'),
  ),
  undo: operation(Nothing, nothing, acts(...documentKinds)),
  redo: operation(Nothing, nothing, acts(...documentKinds)),
  /** Entries of the history, `from` to `to` by seq, both included. */
  readHistory: operation(
    z.object({ from: z.int().positive(), to: z.int().positive() }),
    answers<{ readonly entries: readonly HistoryEntry[] }>(),
    early,
  ),

  /** Makes the report and answers with the address that the preview frame shows. */
  previewReport: operation(Nothing, answers<ReportPreview>(), reads),
  /** Prints the report, or an article with its marks; the system asks how. Answers what was printed, null when the journalist cancelled. */
  print: operation(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('report') }),
      z.object({ kind: z.literal('article'), id: Id }),
    ]),
    answers<{ readonly what: string } | null>(),
    reads,
  ),
  /** Asks where, and writes the report there; answers null when the journalist cancelled, else with what there is to say of the file. */
  exportReport: operation(
    z.object({ format: ReportFormat }),
    answers<{ readonly path: string; readonly about: readonly string[] } | null>(),
    reads,
  ),
  /** Asks where, and writes an article with its marks there, as a web page or for Word; answers null when the journalist cancelled. */
  exportArticle: operation(OfId, answers<{ readonly path: string } | null>(), reads),
  /** Asks where, and writes the claims there as W3C Web Annotations; answers null when the journalist cancelled. */
  exportAnnotations: operation(
    Nothing,
    answers<{ readonly path: string; readonly annotations: number } | null>(),
    reads,
  ),

  /** Asks where, and writes the confirmed events there as CSV, a row a measure; answers null when the journalist cancelled. */
  exportEvents: operation(
    Nothing,
    answers<{
      readonly path: string
      readonly rows: number
      /** How many figures are not in it, since one event has too many. */
      readonly further: number
      /** False where not every article was read yet: then open measures may be missing. */
      readonly isWhole: boolean
    } | null>(),
    reads,
  ),

  /** Asks where, and writes what a part of the overview shows there, as a table or as a picture; answers null when the journalist cancelled. */
  exportOverview: operation(
    z.object({ form: z.enum(['csv', 'svg']), of: OverviewShown }),
    answers<{ readonly path: string } | null>(),
    reads,
  ),

  /** Opens the file that this window wrote last, or shows where it lies; the page never names a path. */
  showWritten: operation(z.object({ how: z.enum(['open', 'show']) }), nothing, free),
  /** Keeps what is typed in the window and not saved, for a window that dies; in main's memory, and nowhere else. */
  keepUnsaved: operation(z.object({ words: z.string().max(50_000_000) }), nothing, free),
  /** What was kept last, as it was given; empty where nothing was. */
  readUnsaved: operation(Nothing, answers<{ readonly words: string }>(), free),
  /** What this program is, and its licences in full. */
  readAbout: operation(Nothing, answers<About>(), free),
  updateSettings: operation(
    z.object({
      theme: Theme.optional(),
      language: WindowLanguage.optional(),
      author: Line.optional(),
      coverAll: z.boolean().optional(),
      tourSeen: z.boolean().optional(),
    }),
    answers<Settings>(),
    free,
  ),
  /** Ends the program, and starts it on the project that is open: in the language that is chosen. Does neither where the window stays open. */
  startAgain: operation(Nothing, nothing, free),
} as const

export type Contract = typeof contract
export type OperationName = keyof Contract
export type InputOf<N extends OperationName> = z.input<Contract[N]['input']>
export type ParsedInputOf<N extends OperationName> = z.output<Contract[N]['input']>
export type AnswerOf<N extends OperationName> = Exclude<Contract[N]['answer'], undefined>
