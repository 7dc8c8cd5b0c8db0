import { sentenceWords } from '../../languages/sentences'

const beforeName = sentenceWords('beforeName')
const beforeFigure = sentenceWords('beforeFigure')
const mayEnd = sentenceWords('mayEnd')

/** What the full stop after a word can mean; `word` is in lower case and without that stop. */
export type AbbreviationKind = 'before-name' | 'before-figure' | 'may-end' | 'none'

/** Whether a word is a known abbreviation; one table for all languages, for articles quote one another's. */
export function abbreviationKind(word: string): AbbreviationKind {
  if (beforeName.has(word)) return 'before-name'
  if (beforeFigure.has(word)) return 'before-figure'
  return mayEnd.has(word) ? 'may-end' : 'none'
}

const starters = sentenceWords('starters')

/** Whether a word in lower case is one that sentences often begin with and names do not. */
export function isSentenceStarter(word: string): boolean {
  return starters.has(word)
}

const clockFollowers = sentenceWords('clockFollowers')

/** Whether a word in lower case can go on after `5 p.m.` within the sentence: a day, a month, a time zone. */
export function followsClockTime(word: string): boolean {
  return clockFollowers.has(word)
}
