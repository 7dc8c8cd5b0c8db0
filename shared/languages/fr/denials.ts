import type { DenialWords } from '../language'

/** French: what says that something is not so, and that somebody said so. */
export const denials: DenialWords = {
  negators: `
    ne, n', pas, jamais, aucun, aucune, personne, nul, nulle, ni, sans, rien, non, guère, nulle part`,
  denials: `
    nié, nie, nient, niait, nier, dément, démenti, démentent, démentir, réfuté, réfute, réfutent,
    réfuter, contesté, conteste, contestent, contredit, contredisent, rejeté, rejette, rejettent,
    refusé, refuse, refusent, récusé, récuse, exclu, exclut, écarté, s' est rétracté`,
}
