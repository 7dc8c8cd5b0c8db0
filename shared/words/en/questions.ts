import { formatCount, plural } from './terms/format-count'

/** The question that a suggested conflict puts, and how widely it is spread. */
export const questions = {
  addUp: (members: readonly string[]): string => `Does it add up? ${members.join(', ')}`,
  which: (thing: string, members: readonly string[]): string =>
    `${thing.replace(/^./u, (letter) => letter.toUpperCase())}: ${oneOf(members)}?`,
  figure: 'Which figure',
  date: 'When',
  texts: (coverage: number): string =>
    plural(coverage, { one: 'In one text', other: `In ${formatCount(coverage)} independent texts` }),
  apart: (texts: string, percent: number): string =>
    `${texts} · ${percent === 0 ? 'less than 1' : percent}% apart`,
}

function oneOf(members: readonly string[]): string {
  return members.length < 2 ? members.join('') : `${members.slice(0, -1).join(', ')} or ${members.at(-1)}`
}
