/** Words whose full stop never ends a sentence: a name follows. Lower case, without the stop. */
const BEFORE_NAME: Readonly<Record<string, string>> = {
  en: 'mr mrs ms messrs dr prof gen lt col sgt capt cpl maj adm cmdr cdr brig sen rep gov rev hon pres supt insp st mt amb sheikh vs viz cf e.g i.e',
  fr: 'm mm mme mmes mlle mlles dr pr mgr ste',
  es: 'sr sra srta dr dra d dña ud uds lic ing gral tte cnel avda',
  de: 'hr hrn fr dipl ing bzw ca evtl ggf inkl sog vgl z.b d.h u.a z.t',
  ar: 'د أ م ا.د أ.د',
}

/** Words whose full stop ends no sentence where a figure follows: `No. 5`, `Jan. 22`. */
const BEFORE_FIGURE: Readonly<Record<string, string>> = {
  en: 'no nos p pp vol fig sec ch art para approx est c ca circa jan feb mar apr jun jul aug sept sep oct nov dec',
  fr: 'n env p pp vol art chap janv févr avr juil sept oct nov déc',
  es: 'núm n art pág págs aprox ene feb abr ago sept oct nov dic',
  de: 'nr s art abs bd ca jan feb apr aug sept okt nov dez',
  ar: 'ص ج ت',
}

/** Words whose full stop may also end a sentence: only the word after it tells. */
const MAY_END: Readonly<Record<string, string>> = {
  en: 'inc ltd co corp bros jr sr etc al ave blvd rd dept univ assn',
  fr: 'etc cie',
  es: 'etc cía',
  de: 'usw etc bzgl str',
  ar: 'إلخ',
}

const setOf = (table: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(table).flatMap((words) => words.split(' ')))

const beforeName = setOf(BEFORE_NAME)
const beforeFigure = setOf(BEFORE_FIGURE)
const mayEnd = setOf(MAY_END)

/** What the full stop after a word can mean; `word` is in lower case and without that stop. */
export type AbbreviationKind = 'before name' | 'before figure' | 'may end' | 'none'

/** Whether a word is a known abbreviation; one table for all languages, for articles quote one another's. */
export function abbreviationKind(word: string): AbbreviationKind {
  if (beforeName.has(word)) return 'before name'
  if (beforeFigure.has(word)) return 'before figure'
  return mayEnd.has(word) ? 'may end' : 'none'
}

const STARTERS = new Set(
  (
    'the a an this that these those it its he she they we you i his her their our in on at by for from with without of to as ' +
    'but and or so yet if when while after before since although though because however meanwhile there here what who ' +
    'where why how some many most all both each no not then now later earlier according more less ' +
    'le la les un une des il elle ils elles mais et dans en el los las una pero y der die das ein eine er sie es und aber'
  ).split(' '),
)

/** Whether a word in lower case is one that sentences often begin with and names do not. */
export function isSentenceStarter(word: string): boolean {
  return STARTERS.has(word)
}

const CLOCK_FOLLOWERS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet ist msk eastern central pacific'
  ).split(' '),
)

/** Whether a word in lower case can go on after `5 p.m.` within the sentence: a day, a month, a time zone. */
export function followsClockTime(word: string): boolean {
  return CLOCK_FOLLOWERS.has(word)
}
