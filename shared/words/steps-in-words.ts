import type { NormalisationStep } from '../domain/text/normalise-text'
import type {
  CountingKind,
  ImportNote,
  ImportStep,
  LeftOut,
  PlainKind,
  QuotingKind,
} from '../schema/import-step'

type Counted = (count: number) => string

/** What stands between the cells of a table that is written as lines. */
type Sign = Extract<ImportNote, { readonly by: string }>['by']

/** How a language says what an import did; notes are without a full stop. */
export type StepWords = {
  readonly steps: Readonly<Record<NormalisationStep, string>>
  readonly plain: Readonly<Record<PlainKind, string>>
  readonly counting: Readonly<Record<CountingKind, Counted>>
  /** What was done with words of the text, which are quoted behind it. */
  readonly quoting: Readonly<Record<QuotingKind, string>>
  readonly quoted: (passages: readonly string[], more: number) => string
  readonly notRead: (what: LeftOut, count: number) => string
  readonly tracked: (inserted: number, deleted: number) => string
  readonly partedBy: (sign: Sign) => string
  readonly readAs: (name: string) => string
  /** Names and sentences that come from elsewhere, as they stand among words of the language. */
  readonly foreign: (words: string) => string
  readonly fact: (name: string, value: string) => string
  readonly inRow: (parts: readonly string[]) => string
}

/** Says all that was done, by the words of a language; what older programs noted as sentences is said as it was written. */
export function stepsIn(said: StepWords): (done: readonly ImportStep[]) => string {
  const known: Readonly<Record<string, string>> = said.steps
  return (done) =>
    said.inRow(
      done.map((step) =>
        typeof step === 'string' ? (known[step] ?? said.foreign(step)) : describeNote(step, said),
      ),
    )
}

function describeNote(note: ImportNote, said: StepWords): string {
  if ('passages' in note) return said.fact(said.quoting[note.kind], said.quoted(note.passages, note.more))
  if ('what' in note) return said.notRead(note.what, note.count)
  if ('count' in note) return said.counting[note.kind](note.count)
  if ('inserted' in note) return said.tracked(note.inserted, note.deleted)
  if ('by' in note) return said.partedBy(note.by)
  if ('value' in note) return said.fact(said.foreign(note.name), said.foreign(note.value))
  return 'name' in note ? said.readAs(said.foreign(note.name)) : said.plain[note.kind]
}
