import { createCopyIndex } from '../../shared/domain/copies/create-copy-index'
import { type CopyPair, pairsAmong } from '../domain/copies/pairs-among'
import { type CopyCorpus, copyKinds, makeCopyCorpus } from './copy-corpus'
import { findCopiesByMinHash } from './min-hash'

/** Near-copies among 10,000 texts of 5,000 characters, side by side with MinHash LSH: seconds, recall, false pairs. */
export function run(count = 10_000): void {
  const corpus = makeCopyCorpus(count, 7)
  pairsAmong(corpus.texts.slice(0, 300))
  findCopiesByMinHash(corpus.texts.slice(0, 300))
  const ours = timed(() => pairsAmong(corpus.texts))
  const theirs = timed(() => findCopiesByMinHash(corpus.texts))
  console.log(`near-copies among ${count} texts`)
  console.log(`  sampled shingle index   ${describe(corpus, ours)}`)
  console.log(`  MinHash LSH 128, 64 x 2 ${describe(corpus, theirs)}`)
  console.log(`  ratio ${(theirs.seconds / ours.seconds).toFixed(1)}`)

  const index = createCopyIndex()
  for (const { id, text } of corpus.texts) index.add(id, text)
  const fresh = makeCopyCorpus(200, 11).texts
  const times = fresh
    .map(({ text }) => timed(() => index.copiesOf(text)).seconds * 1000)
    .toSorted((a, b) => a - b)
  const worst = times.at(-1) ?? 0
  console.log(
    `  one new text against ${count}: median ${(times[100] ?? 0).toFixed(2)} ms, worst ${worst.toFixed(2)} ms`,
  )
}

type Timed<T> = { readonly seconds: number; readonly value: T }

function timed<T>(work: () => T): Timed<T> {
  const start = performance.now()
  const value = work()
  return { seconds: (performance.now() - start) / 1000, value }
}

function describe(corpus: CopyCorpus, { seconds, value }: Timed<readonly CopyPair[]>): string {
  const found = new Set(value.map(keyOf))
  const planted = new Set(corpus.planted.map(keyOf))
  const recall = copyKinds.map((kind) => {
    const ofKind = corpus.planted.filter((copy) => copy.kind === kind)
    const share = ofKind.filter((copy) => found.has(keyOf(copy))).length / Math.max(1, ofKind.length)
    return `${kind} ${share.toFixed(3)}`
  })
  const wrong = value.filter((pair) => !planted.has(keyOf(pair))).length
  return `${seconds.toFixed(2)} s; recall ${recall.join(', ')}; false pairs ${wrong}`
}

function keyOf({ a, b }: { readonly a: string; readonly b: string }): string {
  return `${a} ${b}`
}
