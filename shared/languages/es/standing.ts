import type { StandingWords } from '../language'

/** Spanish: how far something is said to have happened, and by whose mouth. */
export const standing: StandingWords = {
  planned: `
    será, serán, va a, van a, planea, planean, previsto, prevista, previstos, programado, programada,
    pretende, pretenden, espera, debe, deberá`,
  alleged: `
    presunto, presunta, presuntos, presuntas, presuntamente, supuesto, supuesta, supuestamente, acusó,
    acusa, acusan, acusado, acusada, culpó, culpa a, afirma haber, habría, habrían, sospecha,
    sin confirmar`,
  denied: `
    negó, niega, niegan, negado, desmintió, desmiente, desmienten, desmentido, rechazó haber, descartó,
    descarta, refutó, refuta, es falso, era falso`,
  relayedBy: `
    citado por, citada por, dijo a, en entrevista con, en declaraciones a, según recogió`,
  citing: `
    citando a, citando`,
}
