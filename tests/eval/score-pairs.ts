import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { analyseTexts } from '../../shared/domain/analysis/analyse-texts'
import type { Finding, FindingMember } from '../../shared/domain/analysis/finding'
import { overlap } from '../../shared/domain/overlap'

/** Two figures of different texts that an old version called a contradiction, as two readers judged them; null where they were in doubt. */
type JudgedPair = {
  readonly gold: 'true' | 'false' | null
  readonly members: readonly { readonly doc: string; readonly start: number; readonly end: number }[]
}

/** What became of the judged pairs; a pair counts where one finding holds two of its figures that differ, of two texts. */
export type PairReport = {
  readonly texts: number
  readonly suggestions: number
  readonly real: { readonly all: number; readonly inLedger: number; readonly suggested: number }
  readonly unreal: { readonly all: number; readonly contradicts: number }
}

/** Analyses all articles of the folder as one project and looks up the pairs; null where the folder is not there. */
export function scorePairs(folder: string): PairReport | null {
  if (!existsSync(folder)) return null
  const texts = readdirSync(join(folder, 'texts')).map((name) => ({
    id: name.replace(/\.txt$/, ''),
    text: readFileSync(join(folder, 'texts', name), 'utf8'),
    language: 'en',
    date: '',
    independenceGroup: '',
    claimed: [],
  }))
  const findings = [...analyseTexts(texts).linked.findings]
  const { pairs } = JSON.parse(readFileSync(join(folder, 'contradictions.json'), 'utf8')) as {
    readonly pairs: readonly JudgedPair[]
  }
  const holding = ({ members }: JudgedPair): readonly Finding[] =>
    findings.filter((finding) => {
      const held = finding.members.filter((each) =>
        members.some((member) => member.doc === each.documentId && overlap(member, each)),
      )
      return countOf(held, saidBy) > 1 && countOf(held, ({ documentId }) => documentId) > 1
    })
  const outcomes = pairs.map((pair) => ({ gold: pair.gold, found: holding(pair) }))
  const count = (gold: JudgedPair['gold'], holds: (finding: Finding) => boolean): number =>
    outcomes.filter((each) => each.gold === gold && each.found.some(holds)).length
  const all = (gold: JudgedPair['gold']): number => pairs.filter((pair) => pair.gold === gold).length
  return {
    texts: texts.length,
    suggestions: findings.filter(({ isShown }) => isShown).length,
    real: {
      all: all('true'),
      inLedger: count('true', isSuggestion),
      suggested: count('true', ({ isShown }) => isShown),
    },
    unreal: { all: all('false'), contradicts: count('false', ({ kind }) => kind === 'contradicts') },
  }
}

function isSuggestion({ kind }: Finding): boolean {
  return kind !== 'agree' && kind !== 'different-thing'
}

function countOf(members: readonly FindingMember[], of: (member: FindingMember) => string): number {
  return new Set(members.map(of)).size
}

function saidBy({ mention: { value, moment } }: FindingMember): string {
  return JSON.stringify([value, moment])
}
