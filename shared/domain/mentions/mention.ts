import type { Moment } from '../dates/moment'
import type { FoundQuantity } from '../quantities/found-quantity'
import type { Span } from '../span'

/** What kind of thing a mention tells. */
export type MentionKind = 'figure' | 'date' | 'time' | 'duration'

/** Where in a text a mention stands; `caption`: under a picture, whose day and place are those of the picture. */
export type Section = 'headline' | 'lead' | 'body' | 'caption' | 'furniture'

/** Whether words are of the running text or above it, which alone says when and where a thing happened. */
export const isRunning = ({ section }: { readonly section: Section }): boolean =>
  section !== 'furniture' && section !== 'caption'

/**
 * What the words around a mention say of it. `part`: of a whole told before; `further`: on top of others; `running`: a sum over a
 * longer time; `changed`: an update of a count; `unreal`: planned, feared or possible; `saying`: when something was said;
 * `background`: of another time or event than the text's.
 */
export type Cue = 'part' | 'further' | 'running' | 'changed' | 'unreal' | 'saying' | 'background' | 'vague'

/** The values that a mention allows, in the base unit of its dimension; null where it is open. */
export type Value = { readonly min: number | null; readonly max: number | null; readonly isExact: boolean }

/** A figure, date, time or duration in a text, with what the text says of it. */
export type Mention = Span & {
  readonly kind: MentionKind
  /** What it can be compared with: `count`, `length`, `USD`, `%`, `magnitude`, `age`, `duration`, `date`, `time`, … */
  readonly dimension: string
  readonly value: Value | null
  /** The moment told, of dates and times; else null. */
  readonly moment: Moment | null
  /** What the figure is in the story: `killed`, `depth`, `price`, or the noun that is counted; '' where nothing tells. */
  readonly role: string
  /** Whether the role is one of the closed list, and not only a noun. */
  readonly isClosedRole: boolean
  /** The deeds that stand nearest, best first. */
  readonly deeds: readonly string[]
  /** The part of the people that it counts: `children`; '' for all. */
  readonly group: string
  /** The end of a distance, or the person of an age: a folded name. '' if there is none. */
  readonly target: string
  /** The name that stands nearest before it in its sentence, folded; '' where none. */
  readonly subject: string
  /** The folded place name; '' where the text does not say. */
  readonly place: string
  /** The day stated in its sentence; null where there is none. */
  readonly day: Moment | null
  readonly speaker: string
  readonly section: Section
  readonly cues: ReadonlySet<Cue>
  /** The number of its sentence in the text, and the offset of the sentence's first token. */
  readonly sentence: number
  readonly token: number
  readonly quantity: FoundQuantity | null
  /** Where its table begins; left out outside of tables. */
  readonly table?: number
}

/** A sentence as linking needs it. */
export type ReadSentence = Span & {
  readonly section: Section
  readonly isBackground: boolean
  readonly day: Moment | null
  /** The stems of its words, each with its token number. */
  readonly stems: readonly string[]
  readonly places: readonly number[]
  /** The stems that identify the thing: none of a figure, a date or a time, and no word for a deed, a role or a group. */
  readonly telling: readonly string[]
  /** The names among them, folded. */
  readonly names: readonly string[]
  /** The sounds of its names, in any script. In a script without capitals, those of all its words. */
  readonly sounds: readonly string[]
  /** The place names, as spelt in the text. */
  readonly where: readonly string[]
  /** A cell with the words that head it, as they are quoted: `Odrin, Killed: 96`; left out of other sentences. */
  readonly wording?: string
}

/** A text as linking needs it. */
export type TextReading = {
  /** The language (BCP 47) whose data read it. */
  readonly language: string
  /** The text's own day; null where it tells none. */
  readonly day: Moment | null
  readonly sentences: readonly ReadSentence[]
  readonly mentions: readonly Mention[]
  /** Every quantity of the text, also those without a mention. */
  readonly quantities: readonly FoundQuantity[]
}
