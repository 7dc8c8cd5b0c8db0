import type { ClaimType } from '../../schema/claim'
import type { Modality } from '../../schema/claim-reading'
import type { KeptRelationKind } from '../../schema/relation'
import type { RelationEnd } from '../relations/relations-of'
import type { Revision } from '../../schema/article'
import type { VagueRule } from '../../schema/quantity'
import type { AuthenticBasis, Stance } from '../../schema/claim'
import type { FormKind } from '../statements/form-of-quotation'
import type { SourceKind } from '../../schema/source'
import type { Tone } from '../../schema/project'
import type { ReportChoices } from '../../schema/report-choices'
import type { Correction, Reply, SignOff } from '../../schema/signing'
import type { NumberLine } from '../charts/number-line'
import type { TimeLine } from '../charts/time-line'
import type { JudgedKind } from '../judging/judgement'
import type { QuestionKind } from '../../schema/question'
import type { ReportEvent } from './events/report-event'

/**
 * Everything that a verification report says, in the order in which it says it and ready to be set: texts are words for
 * people, null or an empty list is "not stated", and nothing in here names a source whose identity is withheld.
 * Claims, conflicts, articles and sources are numbered from 1, and refer to one another by these numbers.
 */
export type Report = {
  readonly title: string
  readonly choices: ReportChoices
  readonly signing: ReportSigning
  readonly findings: readonly ReportFinding[]
  /** How many claims the choices leave out. */
  readonly leftOut: number
  readonly corrections: readonly ReportCorrection[]
  /** Names of the articles that nothing in the report rests on. */
  readonly unusedArticles: readonly { readonly number: number; readonly name: string }[]
  /** When, in UTC. */
  readonly madeAt: string
  /** Who made the report; empty when nobody said. */
  readonly madeBy: string
  readonly programVersion: string
  /** Everyone who is named in the history, in order of first appearance. */
  readonly workedBy: readonly string[]
  readonly summary: ReportSummary
  readonly claims: readonly ReportClaim[]
  readonly conflicts: readonly ReportConflict[]
  readonly events: readonly ReportEvent[]
  /** What was asked about what is in the report; the open ones first. */
  readonly questions: readonly ReportQuestion[]
  readonly articles: readonly ReportArticle[]
  readonly sources: readonly ReportSource[]
  readonly scale: { readonly title: string; readonly steps: readonly ReportVerdict[] }
  /** How the work was done, in the journalist's words. */
  readonly method: string
  /** What words such as `dozens` were read as. */
  readonly vagueRule: VagueRule
  readonly history: readonly ReportHistoryLine[]
  /** The hash of the history's last line: it fixes every line before it. */
  readonly historyHash: string | null
}

/** One line of the first page: a claim, who made it, when and where, how it stands and why, and its figure as it was resolved. */
export type ReportFinding = {
  readonly claim: number
  readonly name: string
  readonly claimant: string
  readonly date: string
  readonly place: string
  readonly verdict: ReportVerdict
  readonly why: string
  /** Empty where the claim has no figure. */
  readonly figure: string
  /** The suggested correction; empty where there is none. */
  readonly correction: string
}

/** The sign-offs, the state of the project that each is for, and what has changed since. */
export type ReportSigning = {
  /** The state that was signed, where nothing changed since; else the newest line of the history. Null where nothing has been recorded. */
  readonly version: { readonly seq: number; readonly hash: string } | null
  readonly signatures: readonly ReportSignature[]
  /** The last state that was signed before these signatures. */
  readonly replaces: { readonly seq: number; readonly at: string } | null
  /** Lines of the history after the state that was signed. */
  readonly since: readonly ReportHistoryLine[]
}

export type ReportSignature = SignOff & { readonly signedAt: string }

export type ReportCorrection = Pick<Correction, 'wrong' | 'corrected' | 'by'> & {
  readonly at: string
  readonly since: string
}

export type ReportReply = Pick<Reply, 'who' | 'how' | 'asked' | 'deadline' | 'answer' | 'answered'>

/** A question or comment, its subject, and its answer. */
export type ReportQuestion = {
  readonly kind: QuestionKind
  readonly about: string
  readonly words: string
  /** Whom it is for; '' where nobody is named. */
  readonly to: string
  readonly due: string
  readonly askedBy: string
  readonly asked: string
  /** Null as long as it is open. */
  readonly answer: { readonly words: string; readonly by: string; readonly on: string } | null
}

export type ReportSummary = {
  readonly articles: number
  readonly claims: number
  readonly sources: number
  /** One line for each step of the scale that has claims, in the order of the scale. */
  readonly verdicts: readonly { readonly verdict: ReportVerdict; readonly count: number }[]
  readonly conflictsOpen: readonly number[]
  readonly conflictsResolved: readonly number[]
  readonly conflictsDismissed: readonly number[]
  /** Numbers of the claims without any evidence for or against them. */
  readonly withoutEvidence: readonly number[]
  /** Numbers of the claims whose support comes down to a single independent source. */
  readonly onOneSource: readonly number[]
  /** The numbers of the claims that only their own article, or a copy of it, supports. */
  readonly withoutIndependentSupport: readonly number[]
  /** Numbers of the claims whose text changed under their verdict. */
  readonly needsReview: readonly number[]
}

export type ReportVerdict = {
  readonly label: string
  readonly definition: string
  readonly tone: Tone
  readonly symbol: string
}

/** A quotation from an article with the words around it. */
export type ReportQuote = {
  readonly article: number
  readonly articleName: string
  /** BCP 47, where it is known. */
  readonly language: string | null
  /** The sentence before; the sentence itself up to the words, the words, and on to its end; the sentence after. */
  readonly previous: string
  readonly before: string
  readonly exact: string
  readonly after: string
  readonly next: string
  /** Where in the article: the page, and what heads the row and the column of a cell; null where it has neither. */
  readonly where: string | null
  /** What the reader must know of this place: that the text has changed since, that the words were not found again. */
  readonly remark: string | null
}

export type ReportClaim = {
  readonly number: number
  readonly wording: string
  readonly type: ClaimType
  readonly speaker: string
  readonly verdict: ReportVerdict
  readonly reasoning: string
  readonly quantity: string | null
  /** Through whom the speaker's words came, in words. */
  readonly quotedBy: string
  /** With the hour, where it is known. */
  readonly eventDate: string
  /** The days on which the verdict was given, and on which the article that it first stands in says that it was published: as they are kept; '' where nothing says. */
  readonly signedOn: string
  readonly statedOn: string
  /** The address of the article of each quote, in their order; '' where it is not stated. */
  readonly addresses: readonly string[]
  /** As it is read or said, else as far as its figure says so. */
  readonly place: string
  readonly modality: Modality | null
  readonly disputedBy: string
  /** The quotation as it was said; null where nobody has marked that. */
  readonly authentic: ReportAuthentic | null
  /** Who gave the verdict, and when; null where nobody has. */
  readonly signed: { readonly by: string; readonly at: string } | null
  readonly replies: readonly ReportReply[]
  readonly tags: readonly string[]
  readonly quotes: readonly ReportQuote[]
  readonly evidence: readonly ReportEvidence[]
  /** How many independent sources support it; copies of one story count once. */
  readonly independentSupport: number
  readonly independentRefusal: number
  readonly warnings: readonly string[]
  /** The numbers of its conflicts. */
  readonly conflicts: readonly number[]
  /** The numbers of its events: those whose ledger has its figure, or whose tellings have its words. */
  readonly events: readonly number[]
  /** How it stands to others, whichever of the two says it. */
  readonly relations: readonly ReportRelation[]
  readonly example: boolean
  readonly needsReview: boolean
}

/** A quotation as it was said, what it is in the language of the articles and by whom, and how each of them prints it. */
export type ReportAuthentic = {
  readonly basis: AuthenticBasis
  readonly words: string
  readonly translation: { readonly text: string; readonly by: string } | null
  readonly forms: readonly {
    readonly article: number
    readonly kind: FormKind
    /** The words that were not said so. */
    readonly differing: readonly string[]
  }[]
}

/** How a claim stands to others: those of one kind, seen from one end, together. */
export type ReportRelation = {
  readonly kind: KeptRelationKind
  readonly end: RelationEnd
  /** Numbers of the claims at the other end. */
  readonly claims: readonly number[]
}

export type ReportEvidence = {
  readonly stance: Stance
  readonly symbol: string
  readonly source: number
  readonly sourceName: string
  readonly citation: ReportCitation
  /** `page 4`, `at 00:12:30`; null where the source as a whole is meant or a quote says where. */
  readonly place: string | null
  /** Its passage, or what the transcript of its recording has at its time. */
  readonly quote: ReportQuote | null
  readonly crop: ReportCrop | null
  readonly cells: ReportCells | null
  readonly rating: { readonly code: string; readonly words: string } | null
  readonly note: string
  /** The translation of its passage with its translator and the original words; null where it has none, or where its source is withheld. */
  readonly translation: { readonly original: string; readonly text: string; readonly by: string } | null
  readonly hashes: readonly ReportHash[]
}

/** What somebody needs to find the same source again; an empty text is not stated. Null where the identity is withheld. */
export type ReportCitation = {
  readonly publisher: string
  readonly title: string
  readonly date: string
  readonly address: string
  readonly retrieved: string
  /** When the program took it in, where nobody says when it was retrieved. */
  readonly kept: string
  readonly interests: string
  readonly independence: string
} | null

/** What is in the box that is the place, as a picture in a `data:` address; or why it is not shown. */
export type ReportCrop =
  | { readonly kind: 'shown'; readonly address: string; readonly of: string }
  | { readonly kind: 'missing' }
  /** Its file is covered in the window, since it can hurt to look at it. */
  | { readonly kind: 'covered' }

/** The cells that are the place: the first of each row heads it. `left`: how many are not shown. */
export type ReportCells = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly left: number
}

/** A SHA-256 and what it is of: `text`, `original file storm.pdf`. */
export type ReportHash = { readonly of: string; readonly sha256: string }

/** One stated fact, and the basis of it. */
export type ReportFact = { readonly term: string; readonly value: string; readonly basis: string | null }

export type ReportConflict = {
  readonly number: number
  readonly title: string
  readonly origin: string
  readonly members: readonly ReportMember[]
  /** One a unit; empty where no member has a figure. */
  readonly numberLines: readonly NumberLine[]
  /** Null where no member has a date. */
  readonly timeLine: TimeLine | null
  readonly comparison: {
    readonly kind: JudgedKind
    readonly words: string
    readonly explanation: string
  } | null
  readonly state: ReportConflictState
  readonly example: boolean
}

/** One side of a conflict; `letter` is what it is called on the lines. */
export type ReportMember = {
  readonly letter: string
  readonly claim: number
  readonly wording: string
  readonly verdict: ReportVerdict
  readonly quote: ReportQuote | null
  readonly quantity: string | null
  readonly date: string
}

export type ReportConflictState =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'resolved'
      readonly method: string
      /** What the method means, in a sentence. */
      readonly meaning: string
      readonly value: string
      readonly range: string | null
      readonly reason: string
      /** The comparison at the time of the decision, if it differs from the present one. */
      readonly comparisonThen: string | null
      readonly by: string
      readonly at: string
    }
  | {
      readonly kind: 'dismissed'
      readonly reason: string
      readonly note: string
      readonly by: string
      readonly at: string
    }

export type ReportArticle = {
  readonly number: number
  readonly name: string
  readonly language: string | null
  readonly facts: readonly ReportFact[]
  readonly revisions: readonly ReportRevision[]
  /** Numbers of the other articles that have the same origin. */
  readonly copies: readonly number[]
  /** The numbers of the claims in it. */
  readonly claims: readonly number[]
}

export type ReportRevision = {
  /** `imported, 12 January 2014, 09:30 UTC`. */
  readonly words: string
  readonly hashes: readonly ReportHash[]
  readonly normalisation: Revision['normalisation']
}

export type ReportSource = {
  readonly number: number
  readonly name: string
  /** Null where the identity is withheld. */
  readonly kind: SourceKind | null
  readonly facts: readonly ReportFact[]
  readonly reliability: string | null
  readonly hashes: readonly ReportHash[]
  /** The number of the article that the source is. */
  readonly article: number | null
  /** Numbers of the other sources that have the same origin: together they count once. */
  readonly sameOrigin: readonly number[]
  /** Why the identity is withheld, empty when no reason was given; null where it is not withheld. */
  readonly withheld: string | null
  /** Numbers of the claims that it is evidence for or against. */
  readonly claims: readonly number[]
}

export type ReportHistoryLine = {
  readonly seq: number
  readonly at: string
  readonly by: string
  readonly operation: string
  readonly changes: readonly ReportChange[]
}

/** What an operation did to one document: its fields from what and to what; empty where there was, or is, nothing. */
export type ReportChange = {
  readonly object: string
  readonly what: 'added' | 'changed' | 'removed'
  readonly fields: readonly { readonly name: string; readonly from: string; readonly to: string }[]
}
