import type { StandingWords } from '../language'

/** German: how far something is said to have happened, and by whose mouth. */
export const standing: StandingWords = {
  planned: `
    wird, werden, würde, würden, soll, sollen, geplant, plant, planen, vorgesehen, will, wollen,
    beabsichtigt, erwartet, angesetzt`,
  alleged: `
    angeblich, mutmaßlich, mutmaßliche, mutmaßlichen, soll, sollen, vorgeworfen, wirft vor, beschuldigt,
    beschuldigte, behauptet, behauptete, vermutlich, offenbar, verdächtigt, unbestätigt, unbestätigten`,
  denied: `
    bestritt, bestreitet, bestritten, dementiert, dementierte, dementieren, leugnet, leugnete, wies zurück,
    weist zurück, widersprach, widerspricht, ausgeschlossen, unwahr`,
  relayedBy: `
    zitiert von, sagte der, gegenüber, im gespräch mit, im interview mit, berichtet von`,
  citing: `
    unter berufung auf, mit verweis auf`,
}
