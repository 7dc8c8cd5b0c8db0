import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import type { GoldQuantity, GoldText } from './score-quantities'
import type { ToldSentence } from './score-reading'

type Sentence = {
  readonly text: string
  readonly language?: string
  readonly date?: string
  readonly heldOut?: boolean
  readonly quantities: readonly GoldQuantity[]
}

/** The five seed articles with every quantity in them. */
export function seedTexts(root: string): readonly GoldText[] {
  const { articles } = readJson(root, 'tests/cases/quantities-seeds.json') as {
    readonly articles: readonly { readonly file: string; readonly quantities: readonly GoldQuantity[] }[]
  }
  return articles.map(({ file, quantities }) => ({
    text: readFileSync(join(root, 'seeds', file), 'utf8'),
    context: {},
    quantities,
  }))
}

/** The table of sentences; `which` takes all of them, or those that were or were not held out when it was made. */
export function sentenceTexts(root: string, which: 'all' | 'held out' | 'open' = 'all'): readonly GoldText[] {
  const { sentences } = readJson(root, 'tests/cases/quantities-sentences.json') as {
    readonly sentences: readonly Sentence[]
  }
  return sentences
    .filter(({ heldOut = false }) => which === 'all' || heldOut === (which === 'held out'))
    .map(({ text, language = 'en', date = '', quantities }) => ({
      text,
      context: { language, articleDate: date },
      quantities,
    }))
}

/** The table of what sentences tell, in every language, with the day of its texts. */
export function toldSentences(
  root: string,
  table: 'reading' | 'reading-news' | 'reading-agency' = 'reading',
): {
  readonly date: string
  readonly sentences: readonly ToldSentence[]
} {
  return readJson(root, `tests/cases/${table}.json`) as {
    readonly date: string
    readonly sentences: readonly ToldSentence[]
  }
}

/** The folder of the project, from the place of a script two folders down. */
export function rootOf(scriptUrl: string): string {
  return fileURLToPath(new URL('../..', scriptUrl))
}

function readJson(root: string, path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'))
}
