import type { SumWords } from '../language'

/** Spanish: what makes figures a whole and its parts. */
export const sums: SumWords = {
  of: 'de, entre',
  wholeGap: 'los, las, estos, estas, sus, unos, unas, cerca de, más de, al menos',
  out: '',
  ofThese: `
      de ellos, de ellas, de estos, de estas, de los muertos, de los fallecidos, de las víctimas, entre ellos,
      entre los muertos, entre las víctimas`,
  someOf: 'entre',
  ofWhom: 'de los cuales, de las cuales, de los que, de las que',
  ofThem: 'de ellos, de ellas',
  including:
    'incluidos, incluidas, incluido, incluida, entre ellos, entre ellas, entre los que, entre las que',
  listGap: 'los, las, unos, unas, al menos',
  inAll: 'en total, en conjunto, un total de, lo que eleva',
  totalBehind: 'en total, en conjunto',
  totalNouns: 'personas, otros, otras',
  comparison: `
      frente, comparado, subió, bajó, aumentó, disminuyó, más que, menos que, respectivamente, anterior,
      pasado, pasada`,
  from: 'de',
  to: 'a',
  answers: `
      indecisos, en contra, opuestos, rechazaron, rechazan, neutrales, se abstuvo, se abstuvieron, el resto,
      los demás, apoya, apoyan, a favor, votó, votaron`,
  polls: `
      encuesta, encuestas, encuestados, sondeo, voto, votos, votantes, de la población, del presupuesto,
      de los escaños`,
  theRest: 'el resto, los demás',
  restGap: 'es, son, unos',
  shares: '%, por ciento, tercios, cuartos, cuarto, mitad',
  onBoard: 'a bordo, transportaba, pasajeros, tripulación, tripulantes',
}
