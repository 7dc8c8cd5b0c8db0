import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suggestionRanks } from '../../shared/domain/suggestions/claim-suggestion'
import { suggestClaims } from '../../shared/domain/suggestions/suggest-claims'
import { normaliseText } from '../../shared/domain/text/normalise-text'

/** A sentence with how much a checker wants to look at it (3: first, 2: a fact, 1: last, 0: not), and where the program puts it. */
export type Graded = {
  readonly text: string
  /** Sentences of one group stand in one list. */
  readonly group: string
  readonly grade: number
  /** The lower the sooner; null: not in the list. */
  readonly place: number | null
}

/** The table of sentences in seven languages. */
export function gradedSentences(root: string): readonly Graded[] {
  const table = JSON.parse(readFileSync(join(root, 'tests/cases/worth-checking.json'), 'utf8')) as {
    readonly sentences: readonly {
      readonly language: string
      readonly grade: number
      readonly text: string
    }[]
  }
  return table.sentences.map(({ language, grade, text }) => {
    const [suggestion] = suggestClaims(text, { language, articleDate: '' })
    const place = suggestion ? suggestionRanks.indexOf(suggestion.rank) - suggestion.score / 1000 : null
    return { text, group: language, grade, place }
  })
}

/** The labelled sentences of real articles, in a sample; none where the texts are not beside the project. */
export function gradedArticles(root: string, sample: 1 | 2): readonly Graded[] {
  const labels = JSON.parse(readFileSync(join(root, 'tests/eval/worth-labels.json'), 'utf8')) as {
    readonly texts: readonly {
      readonly file: string
      readonly sample: number
      readonly sentences: readonly (readonly [start: number, end: number, grade: number])[]
    }[]
  }
  return labels.texts.flatMap(({ file, sentences, ...own }) => {
    const path = join(root, '../shared/corpora', file)
    if (own.sample !== sample || !existsSync(path)) return []
    const { text } = normaliseText(readFileSync(path, 'utf8'))
    const suggestions = suggestClaims(text, { language: 'en', articleDate: '' })
    return sentences.map(([start, end, grade]): Graded => {
      const place = suggestions.findIndex(({ span }) => span.start < end && span.end > start)
      return { text: text.slice(start, end), group: file, grade, place: place < 0 ? null : place }
    })
  })
}

export type Ratio = { readonly right: number; readonly of: number }

export type WorthReport = {
  /** Of what is listed, what a checker would look at. */
  readonly precision: Ratio
  /** Of what a checker would look at, and of the facts among it, what is listed. */
  readonly recall: Ratio
  readonly facts: Ratio
  /** Of all pairs of different grades in one list, those in the right order; half for those in none. */
  readonly order: Ratio
  readonly faults: readonly string[]
}

export function scoreWorth(sentences: readonly Graded[]): WorthReport {
  const isListed = ({ place }: Graded): boolean => place !== null
  const isWorth = ({ grade }: Graded): boolean => grade > 0
  const isFact = ({ grade }: Graded): boolean => grade > 1
  const ratio = (of: readonly Graded[], is: (each: Graded) => boolean): Ratio => ({
    right: of.filter(is).length,
    of: of.length,
  })
  let [right, of] = [0, 0]
  for (const a of sentences)
    for (const b of sentences) {
      if (a.group !== b.group || a.grade <= b.grade) continue
      const [first, second] = [a.place ?? Infinity, b.place ?? Infinity]
      right += first < second ? 1 : first === second ? 0.5 : 0
      of += 1
    }
  return {
    precision: ratio(sentences.filter(isListed), isWorth),
    recall: ratio(sentences.filter(isWorth), isListed),
    facts: ratio(sentences.filter(isFact), isListed),
    order: { right, of },
    faults: sentences
      .filter((each) => isListed(each) !== isWorth(each))
      .map(({ grade, text }) => `${grade > 0 ? 'not listed' : 'listed'}: ${text.replaceAll(/\s+/g, ' ')}`),
  }
}
