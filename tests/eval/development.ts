import { join } from 'node:path'
import { describeAnchor } from '../../shared/domain/anchors/describe-anchor'
import { groupBy } from '../../shared/domain/group-by'
import { linkerRules, type LinkerRules } from '../../shared/domain/analysis/linked'
import { gesturesOf, noGestures, type Gestures } from '../../shared/domain/linking/gestures'
import { link, type Linking } from '../../shared/domain/linking/link'
import type { LinkingWeights } from '../../shared/domain/linking/weights'
import { suggest, type Suggestion } from '../../shared/domain/judging/suggest'
import { checkSums } from '../../shared/domain/sums/check-sums'
import { statedFigures } from '../../shared/domain/sums/stated-figure'
import { readBundles, readOwnLabels } from './fit/bundles'
import { mergeBundles } from './fit/merge-bundles'
import { fitArticles, fitWeights, PARTS, type Part } from './fit/fit-weights'
import { prepare, type Prepared } from './fit/prepare'
import {
  scoreDevelopment,
  type BundleOutput,
  type DevelopmentScore,
  type Finding,
  type Share,
} from './fit/score-development'

/** The bundles of the development set beside the project, each with the part that it is left out in; none where it is not there. */
export function developmentParts(root: string): readonly Part[] {
  const corpora = join(root, '../shared/corpora')
  const bundles = [
    ...readBundles(join(corpora, 'conflicts-dev')),
    ...readOwnLabels(join(root, 'tests/eval/labels'), join(corpora, 'fa-kes/texts')),
  ]
  return bundles.map((bundle, index) => ({
    prepared: prepare(bundle),
    part: index % PARTS,
    isSuggested: true,
  }))
}

/** The bundles, and the same as larger and as shorter projects: the fit must know texts that have nothing to do with one another. */
export function besideOneAnother(parts: readonly Part[]): readonly Part[] {
  const inParts = [...new Set(parts.map(({ part }) => part))].map((part) => ({
    part,
    bundles: parts.filter((each) => each.part === part).map(({ prepared }) => prepared.bundle),
  }))
  const merged = inParts.flatMap(({ part, bundles }) =>
    [false, true].map((isShort) => ({
      prepared: prepare(mergeBundles(bundles, isShort)),
      part,
      isSuggested: false,
    })),
  )
  return [...parts, ...merged]
}

/** What the program says of a bundle, and what it says once the events of its labels are confirmed. */
export type Outputs = BundleOutput & { readonly onceConfirmed: BundleOutput }

/** What the program says of each bundle by weights that were fitted without it. */
export function outputsOf(bundles: readonly Part[]): readonly Outputs[] {
  const whole = besideOneAnother(bundles)
  return partsOf(bundles).flatMap((out) => {
    const rules = { ...linkerRules, weights: fitWeights(fitArticles(without(out, whole))) }
    return bundles.flatMap(({ prepared, part }) => {
      if (part !== out) return []
      const [linking, confirmed] = [noGestures, confirmedEvents(prepared)].map((gestures) =>
        outputOf(prepared, link(prepared.readings, rules.weights, gestures), rules),
      )
      return linking && confirmed ? [{ ...linking, onceConfirmed: confirmed }] : []
    })
  })
}

/** The numbers of the parts that bundles are left out in. */
export function partsOf(bundles: readonly Part[]): readonly number[] {
  return [...new Set(bundles.map(({ part }) => part))]
}

export function without(out: number, bundles: readonly Part[]): readonly Part[] {
  return bundles.filter(({ part }) => part !== out)
}

/** The events of the labels as somebody would confirm them: articles of which it is the main story, and passages of others. */
function confirmedEvents({ bundle }: Prepared): Gestures {
  const textOf = new Map(bundle.docs.map(({ name, text }) => [name, text]))
  const events = bundle.events.map(({ docs, passages }) => ({
    tellings: [
      ...docs.map((articleId) => ({ articleId, passages: [] })),
      ...[...groupBy(passages, ({ doc }) => doc)].map(([articleId, spans]) => ({
        articleId,
        passages: spans.map((span) => describeAnchor(textOf.get(articleId) ?? '', span)),
      })),
    ],
    notTellings: [],
  }))
  return gesturesOf(
    bundle.docs.map(({ name, text }) => ({ id: name, text })),
    events,
  )
}

/** What the program says of a bundle that was linked. */
export function outputOf({ bundle, readings }: Prepared, linking: Linking, rules: LinkerRules): BundleOutput {
  const { shown, ledger, settled } = suggest(linking, rules)
  const docOf = (index: number): string => bundle.docs[index]?.name ?? ''
  const finding = ({ measure, judgement }: Suggestion): Finding => ({
    kind: judgement.kind,
    members: measure.members.map(({ article, mention }) => ({
      doc: docOf(article.index),
      start: mention.start,
      end: mention.end,
    })),
  })
  const sums = readings.flatMap((reading, index) =>
    checkSums(statedFigures(bundle.docs[index]?.text ?? '', reading), rules.sums).map(
      ({ total, parts }): Finding => ({
        kind: 'does-not-add-up',
        members: [...(total === null ? [] : [total]), ...parts].map(({ start, end }) => ({
          doc: docOf(index),
          start,
          end,
        })),
      }),
    ),
  )
  return {
    bundle,
    shown: [...sums, ...shown.map(finding)],
    ledger: [...sums, ...[...shown, ...ledger, ...settled].map(finding)],
    events: linking.events.events.map((event) => event.map(docOf)),
    read: linking.mentions.map(({ article, mention }) => ({
      doc: docOf(article.index),
      start: mention.start,
      end: mention.end,
    })),
  }
}

/** Prints the development set, ordinary news and war news apart, beside the goals. */
export function printDevelopment(outputs: readonly Outputs[]): void {
  printRows(rows, outputs)
  console.log('  once the events of the labels are confirmed')
  printRows(
    rowsOnceConfirmed,
    outputs.map(({ onceConfirmed }) => onceConfirmed),
  )
}

type Row = readonly [name: string, value: (score: DevelopmentScore) => string, goal: string]

function printRows(of: readonly Row[], outputs: readonly BundleOutput[]): void {
  const kinds = ['ordinary', 'war', 'own labels'] as const
  const scores = kinds.map((kind) => scoreDevelopment(outputs.filter(({ bundle }) => bundle.kind === kind)))
  console.log(
    `  ${'row'.padEnd(44)}${'ordinary news'.padEnd(22)}${'war news'.padEnd(22)}${'own labels'.padEnd(22)}goal`,
  )
  for (const [name, value, goal] of of) {
    console.log(`  ${name.padEnd(44)}${scores.map((score) => value(score).padEnd(22)).join('')}${goal}`)
  }
}

const shareOf = ({ of, there }: Share): string =>
  there === 0 ? `${of}/0` : `${of}/${there} = ${(of / there).toFixed(2)}`
const perTen = (count: number, { articles }: DevelopmentScore): string =>
  ((count / Math.max(1, articles)) * 10).toFixed(2)

const rows: readonly Row[] = [
  ['groups found within the budget', ({ found }) => shareOf(found), '.55; .60'],
  ['the same with an allowed kind', ({ allowed }) => shareOf(allowed), ''],
  ['the same, half of the members on it (strict)', ({ strict }) => shareOf(strict), '.45; .50'],
  ['groups found in the ledger', ({ ledger }) => shareOf(ledger), '.65; .75'],
  ['suggestions per 10 articles', (score) => perTen(score.suggestions, score), '5; 10'],
  ['candidates per 10 articles', (score) => perTen(score.candidates, score), ''],
  ['share of use', ({ use }) => shareOf(use), ''],
  ['share of use, second ones not counted', ({ useOnce }) => shareOf(useOnce), '.60'],
  ['contradicts right', ({ contradicts }) => shareOf(contradicts), '.80 of 10'],
  [
    'contradicts false per 10 articles',
    (score) => perTen(score.contradicts.there - score.contradicts.of, score),
    '.2; .5',
  ],
  ['traps joined', ({ traps }) => shareOf(traps), '.08'],
  ['event pairs, precision', ({ eventPairs }) => shareOf(eventPairs.precision), '.93'],
  ['event pairs, recall', ({ eventPairs }) => shareOf(eventPairs.recall), '.90'],
  ['sums found (shown)', ({ sums }) => `${shareOf(sums)} (${sums.shown})`, 'half; 1 false'],
  ['figures found; in the ledger', ({ types }) => typeOf(types, 'figure'), ''],
  ['dates found; in the ledger', ({ types }) => typeOf(types, 'date'), '.65'],
  ['times found; in the ledger', ({ types }) => typeOf(types, 'time'), '.35'],
  ['durations found; in the ledger', ({ types }) => typeOf(types, 'duration'), '.35'],
  ['without a figure', ({ textual }) => shareOf(textual), ''],
  ['three dismissals a bundle: found', ({ dismissed }) => shareOf(dismissed.found), '+.05'],
  ['three dismissals a bundle: share of use', ({ dismissed }) => shareOf(dismissed.use), '.72'],
  ['figures and durations read', ({ reading }) => shareOf(reading.figures), '.96'],
  ['dates and times read', ({ reading }) => shareOf(reading.dates), '.95'],
]

const rowsOnceConfirmed: readonly Row[] = [
  ['groups found within the budget', ({ found }) => shareOf(found), ''],
  ['groups found in the ledger', ({ ledger }) => shareOf(ledger), ''],
  ['share of use, second ones not counted', ({ useOnce }) => shareOf(useOnce), ''],
  ['contradicts right', ({ contradicts }) => shareOf(contradicts), ''],
  ['traps joined', ({ traps }) => shareOf(traps), '.04'],
  ['traps joined: figures of two events', ({ trapsOfEvents }) => shareOf(trapsOfEvents), ''],
]

function typeOf(types: DevelopmentScore['types'], type: string): string {
  const row = types[type]
  return row === undefined ? '' : `${shareOf(row.found)}; ${row.ledger.of}`
}

/** The weights that the program comes with, fitted on all bundles. */
export function fit(bundles: readonly Part[]): LinkingWeights {
  return fitWeights(fitArticles(besideOneAnother(bundles)))
}
