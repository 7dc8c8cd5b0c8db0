import { notNames } from '../text/not-names'
import { isSentenceStarter } from '../text/abbreviations'
import { splitTokens, type Token } from '../text/split-tokens'

/** Number words, words that bound a figure, and negations: change one of them, and another thing is said. */
const TELLING = new Set(
  [
    // English
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions',
    'dozen dozens half third quarter double twice first second once',
    'not no never none neither nor without hardly denied denies deny cannot',
    'more most less least fewer fewest than over under above below about around almost nearly approximately roughly at up only exactly',
    'between before after since until every all some any several many few',
    // French
    'un deux trois quatre cinq six sept huit neuf dix vingt trente quarante cinquante soixante cent cents mille million millions',
    'ne pas jamais aucun aucune sans plus moins environ presque près jusque',
    // Spanish
    'uno dos tres cuatro cinco seis siete ocho nueve diez veinte treinta cuarenta cincuenta cien ciento mil millón millones',
    'no nunca ningún ninguna sin más menos unos casi cerca hasta',
    // German
    'eins zwei drei vier fünf sechs sieben acht neun zehn zwanzig dreißig vierzig fünfzig hundert tausend million millionen',
    'nicht kein keine keinen nie ohne mehr weniger mindestens höchstens etwa rund fast über unter',
    // Arabic
    'لا لم لن ليس ليست ما غير بدون دون أكثر أقل نحو حوالي قرابة واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة مئة ألف مليون',
  ].flatMap((line) => line.split(' ')),
)

const FIGURE = /\p{N}/u
const NAME = /^\p{Lu}/u
const NEGATED = /n['’]t$/

/**
 * Whether a word of a sentence says what it is about: figures, number words, bounds, negations, and names (capitals; of the first
 * word's only where it is none that sentences usually begin with). Two sentences that differ in one of them are lookalikes, not the
 * same sentence.
 */
export function isTelling({ word }: Token, opensSentence: boolean): boolean {
  const lowered = word.toLowerCase()
  if (FIGURE.test(word) || TELLING.has(lowered) || NEGATED.test(word)) return true
  if (!NAME.test(word)) return false
  return !opensSentence || (word.length > 1 && !isSentenceStarter(lowered) && !notNames.has(lowered))
}

/** The telling words of a passage, in order, as one string to compare. */
export function tellingWords(passage: string): string {
  return splitTokens(passage)
    .filter((token, index) => isTelling(token, index === 0))
    .map(({ word }) => word)
    .join(' ')
}
