import { pairEvidence } from './pair-evidence'
import type { Weights, Evidence } from './logistic'

/** A piece of evidence about two mentions, by its name in the weights file. */
export type PairReason = (typeof pairEvidence)[number]

/** What speaks for and against a link, the weightiest first. */
export type LinkReasons = { readonly for: readonly PairReason[]; readonly against: readonly PairReason[] }

/** Where nothing is known of a link. */
export const noReasons: LinkReasons = { for: [], against: [] }

/** What weighs less is not told. */
const TELLING = 0.25
const MOST = 4

/** Why two mentions were linked, or kept apart, from their evidence. */
export function reasonsOf(evidence: Evidence, { of }: Weights): LinkReasons {
  const weighed = pairEvidence.map((name, at) => ({ name, weight: (of[name] ?? 0) * (evidence[at] ?? 0) }))
  const told = (side: 'for' | 'against'): readonly PairReason[] => {
    const sign = side === 'for' ? 1 : -1
    return weighed
      .filter(({ name, weight }) => weight * sign >= TELLING && says(name, side))
      .toSorted((a, b) => (b.weight - a.weight) * sign)
      .slice(0, MOST)
      .map(({ name }) => name)
  }
  return { for: told('for'), against: told('against') }
}

function says(name: PairReason, side: 'for' | 'against'): boolean {
  return meanings[name] === side || meanings[name] === 'either'
}

/**
 * What a piece can mean to a reader. A fitted weight may have the other sign where the piece only corrects another one: that is no
 * reason to be told, nor is the kind of the mentions.
 */
const meanings: Readonly<Record<PairReason, 'for' | 'against' | 'either' | 'nothing'>> = {
  'one-event': 'for',
  'articles-alike': 'for',
  'articles-alike-background': 'against',
  'same-role-in-one-event': 'for',
  'same-noun': 'for',
  'other-roles': 'against',
  'role-on-one-side': 'against',
  'same-role-of-a-measurement': 'nothing',
  size: 'against',
  'days-between': 'against',
  'value-stands-elsewhere': 'against',
  'one-day': 'for',
  'other-day': 'against',
  'background-on-one-side': 'against',
  'background-on-both': 'for',
  'one-text': 'against',
  'two-speakers-in-one-text': 'for',
  'one-sentence': 'against',
  'group-on-one-side': 'against',
  'other-groups': 'against',
  'saying-on-one-side': 'against',
  'words-near': 'for',
  'passages-alike': 'for',
  'same-target': 'for',
  'leads-its-rivals': 'either',
  'same-deed-of-dates': 'for',
  'same-deed-of-durations': 'for',
  'nearest-deed-of-figures': 'for',
  'only-one-of-its-unit': 'for',
  'a-date': 'nothing',
  'an-amount': 'nothing',
  'a-measurement': 'nothing',
}
