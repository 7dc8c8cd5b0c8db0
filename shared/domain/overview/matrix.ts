import type { Claim, Evidence, Stance } from '../../schema/claim'
import type { Source } from '../../schema/source'
import { addTo } from '../add-to'
import { compare } from '../compare'
import { describeRating } from '../describe/describe-rating'
import { stanceSymbols } from '../verdicts/stance-symbols'
import { words } from '../../words/words'

const said = words.overview.matrix

/** A source as a column: how many rows have evidence from it, and the group of sources that count as one with it. */
export type MatrixColumn = {
  readonly source: Source
  readonly used: number
  /** '' where it is independent. */
  readonly group: string
}

/** What one source says to one claim. */
export type MatrixCell = {
  /** Its stances, each once: those that speak for or against first. */
  readonly stances: readonly Stance[]
  /** Short enough for a cell, and told apart without colour: `+B2`, `+−`, `•`; '' where there is nothing. */
  readonly sign: string
  /** The same in words: `supports (B2), refutes (B4)`. */
  readonly words: string
}

const stanceOrder = ['supports', 'refutes', 'context'] as const satisfies readonly Stance[]

/**
 * The sources as columns: those with evidence for most of the claims first, and beside each those that count as one with it.
 * `groupOf` names what sources share that repeat one another, '' for one that stands for itself.
 */
export function columnsOf(
  sources: Iterable<Source>,
  claims: readonly Pick<Claim, 'evidence'>[],
  groupOf: (source: Source) => string,
): readonly MatrixColumn[] {
  const used = new Map<string, number>()
  for (const { evidence } of claims)
    for (const id of new Set(evidence.map(({ sourceId }) => sourceId))) used.set(id, (used.get(id) ?? 0) + 1)
  const byGroup = new Map<string, MatrixColumn[]>()
  for (const source of sources) {
    const group = groupOf(source)
    addTo(byGroup, group || source.id, { source, used: used.get(source.id) ?? 0, group })
  }
  const byUse = (a: MatrixColumn, b: MatrixColumn): number =>
    b.used - a.used || words.formats.compareNames(a.source.title, b.source.title) || byIdOf(a, b)
  return [...byGroup.values()]
    .map((group) => group.toSorted(byUse))
    .toSorted(([a], [b]) => (a && b ? byUse(a, b) : 0))
    .flatMap((group) => (group.length > 1 ? group : group.map((column) => ({ ...column, group: '' }))))
}

const byIdOf = (a: MatrixColumn, b: MatrixColumn): number => compare(a.source.id, b.source.id)

/** The evidence of a claim by the source that it comes from. */
export function evidenceBySource({
  evidence,
}: Pick<Claim, 'evidence'>): ReadonlyMap<string, readonly Evidence[]> {
  const bySource = new Map<string, Evidence[]>()
  for (const each of evidence) addTo(bySource, each.sourceId, each)
  return bySource
}

/** What a source says to a claim, by its evidence for it. */
export function cellOf(
  evidence: readonly Pick<Evidence, 'stance' | 'credibility'>[],
  { reliability }: Pick<Source, 'reliability'>,
): MatrixCell {
  const stances = stanceOrder.filter((stance) => evidence.some((each) => each.stance === stance))
  const ratingOf = (each: Pick<Evidence, 'credibility'>): string =>
    describeRating(reliability, each.credibility)?.code ?? ''
  const [first] = evidence
  const rating = first && evidence.length === 1 ? ratingOf(first) : ''
  return {
    stances,
    sign: stances.map((stance) => stanceSymbols[stance]).join('') + rating,
    words: said.listed(
      stances.flatMap((stance) =>
        evidence.filter((each) => each.stance === stance).map((each) => said.stance(stance, ratingOf(each))),
      ),
    ),
  }
}
