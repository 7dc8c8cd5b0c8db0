import type { JudgedKind, Reason } from '../domain/judging/judgement'
import type { LinkReasons } from '../domain/linking/reasons'
import type { FigureSentence } from '../domain/analysis/figure-sentences'
import type { Span } from '../domain/span'
import type { Edtf } from '../schema/common'
import type { KeptMention } from '../schema/kept-mention'
import type { Quantity } from '../schema/quantity'

/** A figure, or a date, that takes part in a suggested conflict, where it stands in an article's current text. */
export type SuggestionMember = Span & {
  readonly articleId: string
  readonly text: string
  /** Null for a date. */
  readonly quantity: Quantity | null
  /** The date of the event; empty for a figure. */
  readonly date: Edtf
  readonly attribution: string
  /** The claim that states it; null where it has no claim. */
  readonly claimId: string | null
  /** The mention at its place, which a conflict made of it stores. */
  readonly mention: KeptMention
}

/** Figures of one thing that differ, found by the program; never more than a question to the journalist. */
export type SuggestedConflict = {
  /** Its own as long as it is suggested; several may share a key, and are answered together. */
  readonly id: string
  readonly key: string
  readonly kind: JudgedKind
  /** Why, as data: places among the members; and in full sentences. */
  readonly reason: Reason
  readonly explanation: string
  /** Why its figures were taken to be of one thing; nothing for a sum of one text. */
  readonly evidence: LinkReasons
  /** How much it is worth a look: the larger the more. */
  readonly worth: number
  /** Whether it is shown before somebody asks for more, where there is room. */
  readonly isSure: boolean
  /** How far apart, as a share of the greatest figure, 0 to 1; null where that makes no sense. */
  readonly distance: number | null
  /** In how many independent texts. */
  readonly coverage: number
  /** As far as there is room: claims, every different figure, every independent text. */
  readonly members: readonly SuggestionMember[]
  /** How many further figures speak of the same thing, and are not told of. */
  readonly further: number
}

/** Why not all that an article says is compared with what others say. */
export type ReadingProblem =
  /** So many of its figures are left out: a table in one line, or more figures than are read in one text. */
  | { readonly kind: 'too many figures'; readonly figures: number }
  /** Nothing is read in it: that took too long, or broke off. */
  | { readonly kind: 'took too long' }
  | { readonly kind: 'failed' }

/** What the program found in one article's current text, and where the article stands among the others. */
export type ArticleFindings = {
  readonly articleId: string
  readonly revisionId: string
  readonly sentences: readonly FigureSentence[]
  /** The closest of its copies and of the articles that it copies; `containment` is the share of the shorter text that both have, 0 to 1. */
  readonly copies: readonly { readonly articleId: string; readonly containment: number }[]
  /** How many articles are copies of one another, directly or through others, with this one; 0 where it is no copy. */
  readonly sameStory: number
  /** Its independence group, '' where it is independent; `copies of` and an article's id for a group without a name. */
  readonly group: string
  readonly problem: ReadingProblem | null
}

/** A passage of an article's current text. */
export type Passage = Span & { readonly articleId: string }

/** A proposed event, with its name and its tellings. */
export type ProposedEvent = {
  readonly id: string
  /** The id of the confirmed event; null where it is only proposed. */
  readonly confirmed: string | null
  readonly title: string
  /** The day that its articles lead with, and the place as they name it; '' where they do not agree, or say none. */
  readonly day: Edtf
  readonly place: string
  readonly passages: readonly Passage[]
}

/** Two figures of one role that tell other things and were kept apart, with the evidence for and against a link. */
export type KeptApart = LinkReasons & {
  readonly id: string
  readonly members: readonly [SuggestionMember, SuggestionMember]
}

/** What the program found since it told last: of each thing that it names, this holds from now on. */
export type AnalysisChange = {
  readonly articles: readonly ArticleFindings[]
  readonly goneArticles: readonly string[]
  readonly conflicts: readonly SuggestedConflict[]
  readonly goneConflicts: readonly string[]
  readonly events: readonly ProposedEvent[]
  readonly goneEvents: readonly string[]
  readonly apart: readonly KeptApart[]
  readonly goneApart: readonly string[]
  /** How many suggestions are shown before somebody asks for more. */
  readonly room: number
  /** True where nothing more is on the way. */
  readonly isDone: boolean
}
