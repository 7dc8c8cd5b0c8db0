import type { HeadWords } from '../language'

/** German: what the heads of tables say. */
export const heads: HeadWords = {
  totals: `
      gesamt, insgesamt, summe, total, zusammen, alle, gesamtzahl, gesamtsumme, zwischensumme`,
  scales: {
    'tsd .': 1e3,
    tsd: 1e3,
    tausend: 1e3,
    'mio .': 1e6,
    'mrd .': 1e9,
    'bio .': 1e12,
    billionen: 1e12,
    billion: 1e12,
  },
  leads: 'in',
  counts: 'zahl der, anzahl der, anzahl, zahl, zahl von, anzahl von',
  rates:
    'je, pro, per, rate, quote, index, durchschnitt, mittel, median, veränderung, differenz, zuwachs, schnitt',
  places: `
      ort, orte, stadt, gemeinde, kreis, landkreis, bezirk, land, bundesland, provinz, region, gebiet,
      staat, viertel, dorf, lager`,
  labels: `
      rang, platz, nr, nummer, id, code, jahr, monat, tag, datum, woche, uhrzeit, zeit, stunde, alter,
      telefon, tel, plz, postleitzahl, seite, geboren, gegründet, saison, quelle, quellen, anmerkung,
      lfd nr`,
}
