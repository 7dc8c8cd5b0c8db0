import type { DenialWords } from '../language'

/** German: what says that something is not so, and that somebody said so. */
export const denials: DenialWords = {
  negators: `
    nicht, nie, niemals, kein, keine, keinen, keiner, keinem, keines, niemand, niemanden, nichts, weder,
    noch nicht, ohne, kaum, nirgends, keinesfalls, keineswegs`,
  denials: `
    dementierte, dementiert, dementierten, dementieren, dementi, bestritt, bestreitet, bestreiten,
    bestritten, leugnete, leugnet, leugnen, wies zurück, weist zurück, wiesen zurück, zurückgewiesen,
    verneinte, verneint, widersprach, widerspricht, widersprachen, widerlegte, widerlegt, lehnte ab,
    lehnt ab, abgelehnt, weigerte sich, weigert sich, ausgeschlossen, schloss aus, schließt aus,
    widerrief`,
}
