import type { SumWords } from '../language'

/** English: what makes figures a whole and its parts. */
export const sums: SumWords = {
  of: 'of',
  wholeGap: `
      the, these, those, its, their, all, some, about, around, nearly, more than, at least, a estimated,
      an estimated, a total of`,
  out: 'out',
  ofThese: `
      of these, of them, of those, of that, of this, of the dead, of the victims, of the total,
      of the casualties, of the money, of the sum, of the amount, of the funds, among these, among them,
      among those, among that, among this, among the dead, among the victims, among the total,
      among the casualties, among the money, among the sum, among the amount, among the funds, amongst these,
      amongst them, amongst those, amongst the dead, amongst the victims`,
  someOf: 'among, amongst',
  ofWhom: 'of whom, of which',
  ofThem: 'of them, of these, of those',
  including: `
      including, included, includes, among them, among whom, among these, among those, amongst them,
      amongst whom, amongst these, amongst those`,
  listGap: 'the, some, about, at least',
  inAll: `
      in all, in total, altogether, a total of, total, totalled, totaled, totalling, totaling,
      bringing the total, bringing the toll, bringing the number`,
  totalBehind: 'in all, in total, altogether',
  totalNouns: 'people, others',
  comparison: `
      compared, up from, down from, rose, risen, fell, fallen, increase, increased, increases, decrease,
      decreased, decreases, than, versus, respectively, earlier, previous, previously, last year, last month,
      last week`,
  from: 'from',
  to: 'to',
  answers: `
      undecided, unsure, oppose, opposes, opposed, opposing, opposition, against, disagree, disagreed,
      disapprove, disapproved, rejected, neither, neutral, abstained, no opinion, not know, not vote,
      not answer, not say, the rest, the remaining, the other, the others, back, backed, backing, favor,
      favour, favored, favoured, favoring, favouring, support, supported, supporting, voted, chose, won, took,
      received, seats`,
  polls: `
      poll, polls, polled, vote, votes, voted, voter, voters, ballot, ballots, respondents, survey, surveyed,
      share, shares, backed, favor, favour, favored, favoured, undecided, turnout, of the total,
      of the population, of the budget, of the seats`,
  theRest: 'the rest, the remaining, the remainder, the other',
  restGap: 'is, about, some',
  shares: '%, per cent, percent, thirds, quarter, quarters, half',
  onBoard: 'carried, carrying, aboard, on board, passengers, crew',
}
