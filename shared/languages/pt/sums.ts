import type { SumWords } from '../language'

/** Portuguese: what makes figures a whole and its parts. */
export const sums: SumWords = {
  of: 'de, dos, das, entre',
  wholeGap: 'os, as, estes, estas, seus, suas, cerca de, mais de, pelo menos',
  out: '',
  ofThese: `
      destes, destas, deles, delas, dos mortos, das vítimas, entre eles, entre elas, entre os mortos,
      entre as vítimas`,
  someOf: 'entre',
  ofWhom: 'dos quais, das quais',
  ofThem: 'deles, delas, destes',
  including: 'incluindo, incluindo-se, entre eles, entre elas, entre os quais, entre as quais',
  listGap: 'os, as, cerca de, pelo menos',
  inAll: 'no total, ao todo, um total de, elevando o total, elevando o número',
  totalBehind: 'no total, ao todo',
  totalNouns: 'pessoas, outros, outras',
  comparison: `
      comparado, ante, subiu, caiu, aumentou, diminuiu, mais que, menos que, respectivamente, anterior,
      passado, passada`,
  from: 'de',
  to: 'para',
  answers: `
      indecisos, contra, contrários, rejeitaram, rejeitam, neutros, abstiveram, o resto, os demais,
      os restantes, apoiam, a favor, votaram`,
  polls: `
      pesquisa, pesquisas, sondagem, entrevistados, voto, votos, eleitores, da população, do orçamento,
      dos assentos`,
  theRest: 'o resto, os demais, os restantes',
  restGap: 'é, são, cerca de',
  shares: '%, por cento, terços, quartos, quarto, metade',
  onBoard: 'a bordo, transportava, passageiros, tripulação, tripulantes',
}
