import type { Span } from '../../shared/domain/span'
import { analyseTexts } from '../../shared/domain/analysis/analyse-texts'
import type { Finding } from '../../shared/domain/analysis/finding'
import { figureRules, type Rules } from '../../shared/domain/analysis/rules'
import { explainFinding } from '../../shared/domain/describe/explain-finding'

/** A finding as a careful reader has it: each member is the number of its text and words that overlap its figure. */
export type GoldConflict = {
  readonly kind: string
  readonly members: readonly (readonly [text: number, words: string])[]
  /** Words that the explanation must have. */
  readonly says?: string
  /** May be listed or left: neither counts. */
  readonly optional?: boolean
}

export type GoldCase = {
  readonly name: string
  readonly texts: readonly { readonly text: string; readonly date: string; readonly language: string }[]
  readonly conflicts: readonly GoldConflict[]
}

/** How many were right, of how many found (precision) and of how many that are there (recall); both 0 to 1, 1 of none. */
export type ConflictReport = {
  readonly right: number
  readonly found: number
  readonly gold: number
  readonly precision: number
  readonly recall: number
  /** What was wrong, one line each. */
  readonly faults: readonly string[]
}

type Tally = Omit<ConflictReport, 'precision' | 'recall'>
type Found = Finding

/** Kinds that are listed and not suggested: what agrees, and what is of different things. */
const settled: ReadonlySet<string> = new Set(['agree', 'different-thing'])

/**
 * Analyses each case as the program does and compares with the gold. A finding is right when its kind is the gold's, its
 * members are the gold's, none more and none fewer, and its explanation says what the gold wants said. A `different-thing` of the gold is
 * right where nothing puts its members side by side as anything else. Only suggestions count as found besides the gold's.
 */
export function scoreConflicts(cases: readonly GoldCase[], rules: Rules = figureRules): ConflictReport {
  const scored = cases.map((each) => scoreCase(each, rules))
  const sum = (count: (one: Tally) => number): number => scored.reduce((total, one) => total + count(one), 0)
  const [right, found, gold] = [sum((one) => one.right), sum((one) => one.found), sum((one) => one.gold)]
  return {
    right,
    found,
    gold,
    precision: found === 0 ? 1 : right / found,
    recall: gold === 0 ? 1 : right / gold,
    faults: scored.flatMap(({ faults }) => faults),
  }
}

function scoreCase({ name, texts, conflicts }: GoldCase, rules: Rules): Tally {
  const all = analyse(texts, rules)
  const left = [...all]
  const wanted = conflicts.map((gold) => {
    const at = left.findIndex((each) => isSame(each, gold, texts))
    const hit = at < 0 ? undefined : left.splice(at, 1)[0]
    const isKeptApart = gold.kind === 'different-thing' && !all.some((each) => joins(each, gold, texts))
    return { gold, hit, fault: isKeptApart ? null : faultOf(gold, hit) }
  })
  const counted = wanted.filter(({ gold }) => gold.optional !== true)
  const missed = counted.filter(({ hit, fault }) => hit === undefined && fault !== null)
  const extra = left.filter(({ kind }) => !settled.has(kind))
  const faults = counted.flatMap(({ fault }) => fault ?? [])
  return {
    right: counted.length - faults.length,
    found: counted.length - missed.length + extra.length,
    gold: counted.length,
    faults: [...faults, ...extra.map((each) => `extra   ${each.kind}: ${listFound(each)}`)].map(
      (fault) => `${fault} in: ${name}`,
    ),
  }
}

function analyse(texts: GoldCase['texts'], rules: Rules): readonly Found[] {
  return [
    ...analyseTexts(
      texts.map((text, index) => ({ ...text, id: String(index), independenceGroup: '', claimed: [] })),
      [],
      rules,
    ).linked.findings,
  ]
}

/** One line where the finding is missing or does not say what it should; else null. */
function faultOf({ kind, members, says = '' }: GoldConflict, hit: Found | undefined): string | null {
  if (hit === undefined) {
    return `missed  ${kind}: ${members.map(([text, words]) => `${text} “${words}”`).join(', ')}`
  }
  const explanation = explainFinding(hit)
  return explanation.includes(says) ? null : `says    “${explanation}”, not “${says}”`
}

function listFound({ members }: Found): string {
  return members.map(({ documentId, text }) => `${documentId} “${text}”`).join(', ')
}

/** Whether a finding is the gold's: its kind, and each of its members the one at the place of another of the gold's. */
function isSame(found: Found, gold: GoldConflict, texts: GoldCase['texts']): boolean {
  const { kind, members } = found
  return (
    kind === gold.kind &&
    members.length === gold.members.length &&
    membersOn(found, gold, texts) === members.length
  )
}

/** Whether a finding puts two of the gold's members side by side, and not as different things. */
function joins(found: Found, gold: GoldConflict, texts: GoldCase['texts']): boolean {
  return found.kind !== 'different-thing' && membersOn(found, gold, texts) > 1
}

/** How many of the gold's members a finding has, each at the place of another one. */
function membersOn({ members }: Found, gold: GoldConflict, texts: GoldCase['texts']): number {
  const left = [...members]
  return gold.members.filter(([text, words]) => {
    const place = placeOf(texts[text]?.text ?? '', words)
    const at = left.findIndex(
      ({ documentId, start, end }) => documentId === String(text) && start < place.end && end > place.start,
    )
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

function placeOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0 || text.includes(words, start + 1)) {
    throw new Error(`“${words}” must stand once in: ${text}`)
  }
  return { start, end: start + words.length }
}
