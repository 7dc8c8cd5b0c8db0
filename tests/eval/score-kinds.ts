import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyseTexts } from '../../shared/domain/analysis/analyse-texts'
import type { Finding } from '../../shared/domain/analysis/finding'
import { overlap } from '../../shared/domain/overlap'
import type { Span } from '../../shared/domain/span'
import { createRanker } from '../../shared/domain/statements/rank-statements'
import { statementsIn } from '../../shared/domain/statements/statements-in'

/** A kind of conflict in a few sentences: what has to be found of them, and what must not. */
export type KindCase = {
  readonly name: string
  readonly language: string
  readonly texts: readonly string[]
  readonly must: readonly WantedFinding[]
  readonly mustNot: readonly WantedFinding[]
}

/** A finding of one of some kinds that has at least two of these words. */
type WantedFinding = { readonly kinds: readonly string[]; readonly figures: readonly string[] }

/** The kinds of conflict, each as it was thought of and in three forms more: other words, another language, another order. */
export function kindCases(root: string): readonly KindCase[] {
  return JSON.parse(readFileSync(join(root, 'tests/cases/kinds-of-conflict.json'), 'utf8')) as KindCase[]
}

/** What does not hold of a case, one line each. */
export function faultsOfKind({ texts, language, must, mustNot }: KindCase): readonly string[] {
  const { linked } = analyseTexts(
    texts.map((text, index) => ({
      id: String(index),
      text,
      language,
      date: '',
      independenceGroup: '',
      claimed: [],
    })),
  )
  const findings = [...linked.findings]
  const isFound = (wanted: WantedFinding): boolean =>
    wanted.kinds.includes('says-otherwise')
      ? isBeside(texts, wanted.figures)
      : findings.some((finding) => isWanted(finding, wanted, texts))
  return [
    ...must.filter((wanted) => !isFound(wanted)).map(({ figures }) => `missed ${figures.join(' / ')}`),
    ...mustNot.filter(isFound).map(({ figures }) => `joined ${figures.join(' / ')}`),
  ]
}

function isWanted(
  { kind, members }: Finding,
  { kinds, figures }: WantedFinding,
  texts: readonly string[],
): boolean {
  const isTold = (words: string): boolean =>
    members.some((member) =>
      placesOf(texts[Number(member.documentId)] ?? '', words).some((place) => overlap(place, member)),
    )
  return kinds.includes(kind) && figures.filter(isTold).length >= 2
}

function placesOf(text: string, words: string): readonly Span[] {
  const places: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length })
  return places
}

/** Statements are not judged: whoever points at one has the other right beside it. */
function isBeside(texts: readonly string[], [words = '', others = '']: readonly string[]): boolean {
  const all = texts.flatMap((text, doc) =>
    statementsIn(text).map((statement) => ({ ...statement, doc, text })),
  )
  const withWords = (asked: string) =>
    all.find(({ text, start, end }) => text.slice(start, end).includes(asked))
  const [one, other] = [withWords(words), withWords(others)]
  if (one === undefined || other === undefined) return false
  const [first] = createRanker(all)(one, ({ doc }) => doc !== one.doc)
  return first?.statement === other
}
