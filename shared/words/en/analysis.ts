import type { ReadingProblem } from '../../ipc/findings'
import { formatCount, plural } from './terms/format-count'

/** What the window says of comparing the articles. */
export const analysis = {
  broke: 'Comparing the articles broke off. What was found so far stays. “Analyse again” tries once more.',
  cancelled: 'The analysis was cancelled, so what is suggested may be out of date.',
  again: 'Analyse again',
  underWay: (percent: number): string => `Comparing the articles, ${percent}%`,
  /** Why not all that an article says is compared with what others say. */
  problem: (problem: ReadingProblem): string => {
    switch (problem.kind) {
      case 'too many figures':
        return `Too many figures to compare: ${figuresAre(problem.figures)} left out. They stand in one sentence with more than 200, as a table in one line does, or come after more than an article may have.`
      case 'took too long':
        return 'Too much to compare: reading its figures took too long, so it is compared with no other article.'
      case 'failed':
        return 'Its figures could not be read, so it is compared with no other article.'
    }
  },
  /** The same in a few words, beside the article. */
  problemTag: {
    'too many figures': 'too many figures to compare',
    'took too long': 'too much to compare',
    failed: 'not compared',
  } satisfies Readonly<Record<ReadingProblem['kind'], string>>,
  /** The articles of which that is so, named in the status line. */
  problems: (articles: number): string =>
    plural(articles, {
      one: '1 article is not compared whole',
      other: `${formatCount(articles)} articles are not compared whole`,
    }),
  furtherProblems: (articles: number): string =>
    plural(articles, {
      one: 'One more article, marked in the list of articles.',
      other: `${formatCount(articles)} more articles, marked in the list of articles.`,
    }),
  /** Figures of a suggestion that are not told of. */
  further: (count: number): string =>
    `${figuresAre(count)} of the same thing not shown here, and will not become claims.`,
  /** Articles of one story that are not named. */
  furtherCopies: (count: number): string =>
    plural(count, {
      one: 'One further article tells the same story.',
      other: `${formatCount(count)} further articles tell the same story.`,
    }),
}

function figuresAre(count: number): string {
  return plural(count, { one: 'one figure is', other: `${formatCount(count)} figures are` })
}
