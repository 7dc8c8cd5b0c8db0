import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseHTML } from 'linkedom'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { mathText } from '../../electron/main/import/html/math-text'
import { textOfBlocks } from '../../electron/main/import/html/text-of-blocks'
import { isDoubtful } from '../../shared/domain/import/loss'

/** How a text that was read compares with the one that is expected, word by word. */
type Score = {
  readonly name: string
  readonly f1: number
  readonly recall: number
  readonly order: number
  /** Recall over the letters, four in a row at a time: where words part does not matter, as in letters that are set apart. */
  readonly letters: number
  readonly isWarned: boolean
}

/**
 * Measures the import on a folder of files with what should be read of each beside it: `source.html` with `expected.html` in a folder
 * of their own (as in mozilla/readability), and `NAME.EXT` with `NAME.EXT.txt` or `NAME.txt`. The folder is nobody's to commit.
 */
export async function printImport(folder: string): Promise<void> {
  const scores: Score[] = []
  for (const { file, expected } of pairsBelow(folder)) {
    const read = await readArticle(readFileSync(file), basename(file))
    const name = file.slice(folder.length + 1)
    if (!read.ok) {
      console.log(`refused  ${name}: ${read.fault.message}`)
      continue
    }
    const isWarned = read.value.loss !== undefined && isDoubtful(read.value.loss)
    scores.push({ name, ...compareWords(read.value.text, expected()), isWarned })
  }
  const low = scores.filter(({ f1 }) => f1 < 0.97).toSorted((a, b) => a.f1 - b.f1)
  for (const { name, f1, recall, letters, isWarned } of low)
    console.log(
      `${f1.toFixed(3)}  recall ${recall.toFixed(3)}  letters ${letters.toFixed(3)}${isWarned ? '  asks' : ''}  ${name}`,
    )
  const asked = scores.filter(({ isWarned }) => isWarned)
  console.log(
    `${scores.length} files, ${asked.length} of them ask: ${asked.map(({ name }) => name).join(', ')}`,
  )
  for (const measure of ['f1', 'recall', 'order', 'letters'] as const) {
    const values = scores.map((score) => score[measure]).toSorted((a, b) => a - b)
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
    console.log(
      `${measure}: mean ${mean.toFixed(4)}, median ${(values[Math.floor(values.length / 2)] ?? 0).toFixed(4)}`,
    )
  }
}

type Pair = { readonly file: string; readonly expected: () => string }

function pairsBelow(folder: string): readonly Pair[] {
  return readdirSync(folder).flatMap((name): readonly Pair[] => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return pairsBelow(path)
    if (name === 'source.html') {
      const { document } = parseHTML(`<html><body>${readOr(join(folder, 'expected.html'))}</body></html>`)
      // A formula is one line in both: how it is parted into words is no matter of what was read.
      for (const math of document.querySelectorAll('math')) math.replaceWith(mathText(math))
      return [{ file: path, expected: () => textOfBlocks(document.body) }]
    }
    const beside = [`${path}.txt`, path.replace(/\.[^.]+$/u, '.txt')].find(
      (each) => each !== path && readOr(each) !== '',
    )
    return beside === undefined ? [] : [{ file: path, expected: () => readOr(beside) }]
  })
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    // Where lines of Japanese and Chinese, which have no spaces, are broken does not decide what a word is.
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ' $& ')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** F1 and recall over words, each as often as it stands; order as the longest chain of words in the order of the expected text. */
function compareWords(text: string, expected: string): Omit<Score, 'name' | 'isWarned'> {
  const [own, wanted] = [wordsOf(text), wordsOf(expected)]
  const common = countCommon(own, wanted)
  const recall = wanted.length === 0 ? 1 : common / wanted.length
  const precision = own.length === 0 ? 1 : common / own.length
  return {
    recall,
    f1: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision),
    order: wanted.length === 0 ? 1 : chain(own, wanted) / Math.max(1, common),
    letters: shareOf(groupsOf(own), groupsOf(wanted)),
  }
}

/** Four letters in a row, at each place. */
function groupsOf(words: readonly string[]): readonly string[] {
  const letters = words.join('')
  return Array.from({ length: Math.max(1, letters.length - 3) }, (_, at) => letters.slice(at, at + 4))
}

/** How many of those that are wanted are there, each as often as it stands; 0 to 1. */
const shareOf = (own: readonly string[], wanted: readonly string[]): number =>
  countCommon(own, wanted) / Math.max(1, wanted.length)

function countCommon(own: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of own) {
    const count = left.get(word) ?? 0
    if (count > 0) common += 1
    left.set(word, count - 1)
  }
  return common
}

/** The longest chain of words that stand in both texts in one order: each word at its next place, by patience (Hunt and Szymanski). */
function chain(own: readonly string[], wanted: readonly string[]): number {
  const places = new Map<string, number[]>()
  for (const [at, word] of wanted.entries()) {
    const known = places.get(word)
    if (known) known.push(at)
    else places.set(word, [at])
  }
  const ends: number[] = []
  for (const word of own) {
    const all = places.get(word) ?? []
    for (const at of all.toReversed()) {
      let [low, high] = [0, ends.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((ends[middle] ?? 0) < at) low = middle + 1
        else high = middle
      }
      ends[low] = at
    }
  }
  return ends.length
}
