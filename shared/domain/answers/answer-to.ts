import type { Claim } from '../../schema/claim'
import type { Conflict } from '../../schema/conflict'
import type { DocumentKind, DocumentOf, Edit } from '../../schema/document'
import { words } from '../../words/words'
import { groupBy } from '../group-by'
import { scaleInWords } from '../verdicts/presets'
import { nameOf } from '../describe/name-of-document'
import type { Did } from '../history/read-operation'
import { operations, type OperationId } from '../operations/operation'

/** What the window says when something was done. */
export type Answer = {
  /** The act, and the documents that went with it. */
  readonly message: string
  /** By kind and name, everything that came, went or was loosened, where the message cannot name all of it. */
  readonly names: readonly string[]
  /** True where something went, or several things changed at once. */
  readonly isWide: boolean
  /** The document of the act, if it still exists. Undo leads there. */
  readonly at: { readonly kind: DocumentKind; readonly id: string } | null
}

/** The documents before it, by kind. */
type Before = { readonly [K in DocumentKind]: ReadonlyMap<string, DocumentOf[K]> }

const { answers } = words
const LONGEST_NAME = 80
const MOST_TITLES = 2

/** Says what an operation did, or what undo and redo took back and did again. */
export function answerTo({ operation, way }: Did, before: Before, edits: readonly Edit[]): Answer {
  const steps = edits.map((edit) => stepOf(before, edit))
  const subject = subjectOf(operation, steps)
  const others = steps.filter((step) => !subject.includes(step))
  const removed = steps.filter(({ after }) => after === null)
  const opened = steps.flatMap(({ earlier, after }) =>
    earlier?.kind === 'conflict' &&
    earlier.value?.state.kind === 'resolved' &&
    after?.kind === 'conflict' &&
    after.value?.state.kind === 'open'
      ? [earlier.value]
      : [],
  )
  const act = actOf({ operation, way }, subject, before)
  const related = relationsLost(steps)
  const isReopened = operation.name === 'reopenConflict'
  const sentences = [
    answers.with(act, alongWith(removed, subject, operation.name === 'removeRelation' ? 0 : related)),
    ...(isReopened ? [] : openAgain(opened)),
  ]
  const sentence = sentences.join(' ')
  const isAlone = subject.length === 1 && others.length === 0
  return {
    message:
      way === 'done'
        ? sentence
        : way === 'undone'
          ? answers.undone(sentenceOf(act))
          : answers.redone(sentence),
    names: isAlone ? [] : steps.map(({ named, kind }) => answers.one(kind, named)),
    isWide: way === 'done' && (removed.length > 0 || opened.length > 0 || subject.length > 1),
    at: placeOf(subject, others),
  }
}

/** A document before and after. */
type Step = {
  readonly kind: DocumentKind
  readonly id: string
  readonly named: string
  readonly earlier: Edit | null
  readonly after: Edit | null
}

function stepOf(before: Before, edit: Edit): Step {
  const { kind, id } = edit
  const value = before[kind].get(id)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the map of a kind holds documents of that kind
  const earlier = value === undefined ? null : ({ kind, id, value } as Edit)
  const after = edit.value === null ? null : edit
  const named = shortened(nameOf(after ?? earlier ?? edit))
  return { kind, id, named, earlier, after }
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()}…` : name
}

/** The subject of an operation: the removed documents of its kind, or else the new ones, or else the changed ones. */
function subjectOf(operation: Did['operation'], steps: readonly Step[]): readonly Step[] {
  const { name } = operation
  const kind = kindOf(operation)
  const ofKind = steps.filter((step) => step.kind === kind)
  const here = ofKind.length > 0 ? ofKind : steps
  const gone = here.filter(({ after }) => after === null)
  const come = here.filter(({ earlier }) => earlier === null)
  // What was joined with another goes too: it is the other that is spoken of.
  if (name === 'mergeEvents') return here.filter(({ after, earlier }) => after !== null && earlier !== null)
  return gone.length > 0 ? gone : come.length > 0 ? come : here
}

/** What is put back or taken in is named by its kind; of what an early version did nothing is known but words. */
function kindOf(operation: Did['operation']): string {
  if (operation.name === null) return 'claim'
  return operations[operation.name] ?? (operation.fields[0] || 'claim')
}

function actOf({ operation, way }: Did, subject: readonly Step[], before: Before): string {
  if (operation.name === null) return operation.words
  const [first] = subject
  return answers.acts[operation.name](
    subjectInWords(operation.name, subject),
    operation.fields,
    first ? valueOf(operation.fields, way === 'undone' ? first.earlier : first.after, before) : '',
  )
}

function subjectInWords(name: OperationId, subject: readonly Step[]): string {
  const [first] = subject
  if (!first) return ''
  if (name === 'dismissSuggestions' || name === 'dismissSuggestion') {
    return subject.length === 1 ? answers.quoted(first.named) : answers.suggestions(subject.length)
  }
  if (subject.length === 1 && isComment(first)) return answers.comment(first.named)
  return subject.length === 1
    ? answers.one(first.kind, first.named)
    : answers.several(first.kind, subject.length)
}

function isComment({ after, earlier }: Step): boolean {
  const edit = after ?? earlier
  return edit?.kind === 'question' && edit.value?.kind === 'comment'
}

/** The new value of a field, if there is a word for it. */
function valueOf([field]: readonly string[], set: Edit | null, before: Before): string {
  if (field === 'verdict' && set?.kind === 'claim') {
    const steps = [...before.project.values()].flatMap(({ verdictScale }) => scaleInWords(verdictScale).steps)
    return steps.find(({ id }) => id === set.value?.verdict)?.label ?? ''
  }
  if (field === 'checkState' && set?.kind === 'article' && set.value)
    return words.articles.checkStates[set.value.checkState].toLowerCase()
  return ''
}

/** What went along: the documents, by name where there is one of a kind, and what stood in them. */
function alongWith(removed: readonly Step[], subject: readonly Step[], relations: number): readonly string[] {
  const others = removed.filter((step) => !subject.includes(step))
  const byKind = groupBy(others, ({ kind }) => kind)
  const documents = [...byKind].map(([kind, steps]) => {
    const [first] = steps
    return steps.length === 1 && first ? answers.one(kind, first.named) : answers.several(kind, steps.length)
  })
  const claims = removed.flatMap(({ earlier }) =>
    earlier?.kind === 'claim' && earlier.value ? [earlier.value] : [],
  )
  const evidence = claims.reduce((sum, claim) => sum + claim.evidence.length, 0)
  const notes = claims.filter(hasNote).length
  return [
    ...(evidence > 0 ? [answers.evidence(evidence)] : []),
    ...(notes > 0 ? [answers.notes(notes)] : []),
    ...(relations > 0 ? [answers.relations(relations)] : []),
    ...documents,
  ]
}

const relationIds = (edit: Edit | null): readonly string[] =>
  edit?.kind === 'claim' ? (edit.value?.relations ?? []).map(({ id }) => id) : []

/** How many relations went, with the claims that kept them or with those at the other end. */
function relationsLost(steps: readonly Step[]): number {
  return steps.reduce((sum, { earlier, after }) => {
    const left = new Set(relationIds(after))
    return sum + relationIds(earlier).filter((id) => !left.has(id)).length
  }, 0)
}

const hasNote = ({ notes, reasoning }: Claim): boolean => notes !== '' || reasoning !== ''

function openAgain(conflicts: readonly Conflict[]): readonly string[] {
  if (conflicts.length === 0) return []
  const titles = conflicts
    .slice(0, MOST_TITLES)
    .map(({ title }) => (title === '' ? answers.untitled : answers.quoted(shortened(title))))
  const further = conflicts.length - titles.length
  return [answers.openAgain(further > 0 ? [...titles, answers.further(further)] : titles)]
}

const sentenceOf = (act: string): string => answers.with(act, [])

function placeOf(subject: readonly Step[], others: readonly Step[]): Answer['at'] {
  const found = [...subject, ...others].find(({ after }) => after !== null)
  return found ? { kind: found.kind, id: found.id } : null
}
