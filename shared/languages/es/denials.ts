import type { DenialWords } from '../language'

/** Spanish: what says that something is not so, and that somebody said so. */
export const denials: DenialWords = {
  negators: `
    no, nunca, jamás, ningún, ninguno, ninguna, nadie, nada, ni, sin, tampoco, apenas`,
  denials: `
    negó, niega, negaron, niegan, negar, negado, desmintió, desmiente, desmintieron, desmienten,
    desmentir, desmentido, rechazó, rechaza, rechazaron, rechazan, rechazar, refutó, refuta, refutaron,
    contradijo, contradice, contradijeron, descartó, descarta, descartaron, disputa, cuestionó, se negó,
    se niega, se retractó`,
}
