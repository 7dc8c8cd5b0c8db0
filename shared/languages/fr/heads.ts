import type { HeadWords } from '../language'

/** French: what the heads of tables say. */
export const heads: HeadWords = {
  totals: 'total, totaux, ensemble, total général, somme, sous total',
  scales: {
    milliers: 1e3,
    'milliers de': 1e3,
    k: 1e3,
    'millions de': 1e6,
    'milliards de': 1e9,
    "millions d'": 1e6,
  },
  leads: 'en, de',
  counts: "nombre de, nombre d', nombre des, effectif de, nb de",
  rates: 'par, pour, taux, indice, moyenne, médiane, variation, évolution, différence, écart, hausse, ratio',
  places: `
      lieu, lieux, ville, commune, village, district, province, gouvernorat, région, pays, département,
      zone, camp, quartier, localité`,
  labels: `
      rang, no, numéro, id, code, année, an, mois, jour, date, semaine, heure, âge, téléphone, tél,
      page, réf, référence, né, saison, source, sources, note, notes`,
}
