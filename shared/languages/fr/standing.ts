import type { StandingWords } from '../language'

/** French: how far something is said to have happened, and by whose mouth. */
export const standing: StandingWords = {
  planned: `
    sera, seront, va, vont, prévoit, prévoient, prévu, prévue, prévus, programmé, programmée, compte,
    devrait, devraient, doit, doivent, envisage`,
  alleged: `
    présumé, présumée, présumés, présumément, prétendu, prétendue, prétendument, aurait, auraient, accusé,
    accuse, accusent, accusée, reproche, affirme avoir, soupçonné, soupçonnée, non confirmé, non confirmée`,
  denied: `
    nié, nie, nient, dément, démenti, démentent, réfuté, réfute, réfutent, contesté, conteste, récusé,
    exclu que, est faux, était faux`,
  relayedBy: `
    cité par, citée par, a déclaré à, a dit à, dans un entretien avec, dans un entretien à, rapporté par`,
  citing: `
    citant, en citant, qui cite`,
}
