import type { SentenceWords } from '../language'

export const sentences: SentenceWords = {
  beforeName: 'hr, hrn, fr, dipl, ing, bzw, ca, evtl, ggf, inkl, sog, vgl, z.b, d.h, u.a, z.t',
  beforeFigure: 'nr, s, art, abs, bd, ca, jan, feb, apr, aug, sept, okt, nov, dez',
  mayEnd: 'usw, etc, bzgl, str',
  starters: 'der, die, das, ein, eine, er, sie, es, und, aber',
  clockFollowers: '',
  telling: `
    eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, zwanzig, dreißig, vierzig, fünfzig, hundert,
    tausend, million, millionen, nicht, kein, keine, keinen, nie, ohne, mehr, weniger, mindestens, höchstens,
    etwa, rund, fast, über, unter`,
  notNames: `
    montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, januar, februar, märz, juni, juli,
    oktober, dezember, angaben, angst, haft, kraft, folge, richtung, zukunft, teilen, betrieb, sicherheit, höhe,
    mitternacht, krankenhäusern, gefahr, menschen, polizei, regierung, behörden, zeugen, berichten,
    medienberichten`,
}
