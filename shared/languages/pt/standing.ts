import type { StandingWords } from '../language'

/** Portuguese: how far something is said to have happened, and by whose mouth. */
export const standing: StandingWords = {
  planned: `
    será, serão, vai, vão, planeja, planeia, planejam, previsto, prevista, marcado, marcada, pretende,
    pretendem, deve, devem, deverá`,
  alleged: `
    suposto, suposta, supostos, supostamente, alegado, alegada, alegadamente, acusou, acusa, acusam,
    acusado, acusada, culpou, teria, teriam, suspeito, suspeita, não confirmado`,
  denied: `
    negou, nega, negam, negado, desmentiu, desmente, desmentido, refutou, refuta, descartou, descarta,
    é falso, era falso, contestou`,
  relayedBy: `
    citado por, citada por, disse a, disse à, em entrevista a, em entrevista com, em declarações a`,
  citing: `
    citando, que citou`,
}
