import { entriesOf, phraseTable } from '../quantities/languages/phrase-table'
import type { LanguageTable } from '../quantities/languages/language-table'
import type { PhraseTable } from '../quantities/languages/phrase-table'

const words: Readonly<Record<LanguageTable['tag'], string>> = {
  en: `largest, biggest, greatest, highest, lowest, smallest, longest, shortest, tallest, oldest, youngest, newest, worst,
    best, deadliest, bloodiest, heaviest, strongest, weakest, richest, poorest, fastest, slowest, earliest, hottest,
    coldest, wettest, driest, warmest, busiest, deepest, fiercest, toughest, hardest, safest, cheapest, costliest,
    wealthiest, steepest, sharpest, gravest, widest, fewest, the most, one of the most, the least, the first, the first time,
    for the first time, first ever, the last, the only, record, unprecedented, never before, never, ever recorded,
    all time, more than ever, unique, unparalleled, unrivalled, second largest, second biggest, third largest`,
  fr: `le plus, la plus, les plus, le moins, la moins, les moins, le pire, la pire, le meilleur, la meilleure, record,
    sans précédent, inédit, inédite, jamais, pour la première fois, le premier, la première, le seul, la seule`,
  es: `el más, la más, los más, las más, el menos, la menos, el peor, la peor, el mejor, la mejor, récord, sin precedentes,
    inédito, inédita, nunca, jamás, por primera vez, el primer, la primera, el único, la única, mayor`,
  de: `am meisten, größte, größten, größter, höchste, höchsten, niedrigste, niedrigsten, schlimmste, schlimmsten, beste,
    besten, älteste, ältesten, jüngste, längste, längsten, kürzeste, meisten, wenigsten, stärkste, stärksten, tödlichste,
    rekord, beispiellos, beispiellose, noch nie, niemals, erstmals, zum ersten mal, der erste, die erste, das erste,
    einzige, einzigen`,
  ar: `اكبر, الاكبر, اعلي, الاعلي, ادني, الادني, اسوا, الاسوا, افضل, الافضل, اطول, الاطول, اقدم, الاقدم, اشد, الاشد, اول,
    الاول, لاول مره, الوحيد, الوحيده, غير مسبوق, غير مسبوقه, قياسي, قياسيه, ابدا`,
}

const tables = new Map<string, PhraseTable<true>>(
  Object.entries(words).map(([tag, list]) => [
    tag,
    phraseTable(entriesOf<true>(list.replaceAll(/\s+/gu, ' '), true)),
  ]),
)

/** Words that say that something goes beyond all the rest: the most, the first, never before. */
export function superlativesOf({ tag }: LanguageTable): PhraseTable<true> {
  const table = tables.get(tag)
  if (!table) throw new TypeError(`No superlatives for ${tag}`)
  return table
}
