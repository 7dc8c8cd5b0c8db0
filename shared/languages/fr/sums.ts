import type { SumWords } from '../language'

/** French: what makes figures a whole and its parts. */
export const sums: SumWords = {
  of: 'sur, parmi, des',
  wholeGap: 'les, ces, ses, leurs, quelque, environ, près de, plus de, au moins',
  out: '',
  ofThese: `
      parmi eux, parmi elles, parmi ces, parmi les morts, parmi les victimes, parmi les blessés, sur ce total`,
  someOf: 'parmi',
  ofWhom: 'dont',
  ofThem: "d'entre eux, d'entre elles",
  including: 'dont, y compris, parmi lesquels, parmi lesquelles',
  listGap: 'les, quelque, environ, au moins',
  inAll: 'au total, en tout, soit un total de, portant le bilan, portant le total',
  totalBehind: 'au total, en tout',
  totalNouns: 'personnes, autres',
  comparison: `
      contre, par rapport, en hausse, en baisse, augmenté, diminué, baissé, plus que, moins que,
      respectivement, précédent, précédente, auparavant, dernier, dernière`,
  from: 'de',
  to: 'à',
  answers: `
      indécis, opposés, contre, défavorables, désapprouvent, rejettent, neutres, abstenus, sans opinion,
      le reste, les autres, soutiennent, favorables, ont voté, ont choisi`,
  polls: `
      sondage, sondages, sondés, vote, votes, voix, électeurs, suffrages, interrogés, enquête,
      de la population, du budget, des sièges`,
  theRest: 'le reste, les autres',
  restGap: 'est, sont, environ',
  shares: '%, pour cent, tiers, quarts, quart, moitié',
  onBoard: 'à bord, transportait, transportaient, passagers, équipage',
}
