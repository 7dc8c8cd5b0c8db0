import type { DenialWords } from '../language'

/** Portuguese: what says that something is not so, and that somebody said so. */
export const denials: DenialWords = {
  negators: `
    não, nunca, jamais, nenhum, nenhuma, ninguém, nada, nem, sem, tampouco, mal`,
  denials: `
    negou, nega, negaram, negam, negar, negado, desmentiu, desmente, desmentiram, desmentem, desmentir,
    desmentido, rejeitou, rejeita, rejeitaram, rejeitam, rejeitar, refutou, refuta, refutaram,
    contradisse, contradiz, contradisseram, descartou, descarta, descartaram, contestou, contesta,
    recusou, recusa, recusaram, retratou-se`,
}
