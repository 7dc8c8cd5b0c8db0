import type { DateWords } from '../language'

/** French: names and words of dates and times. */
export const dates: DateWords = {
  months: [
    'janvier, janv',
    'février, févr',
    'mars',
    'avril, avr',
    'mai',
    'juin',
    'juillet, juil',
    'août',
    'septembre',
    'octobre, oct',
    'novembre, nov',
    'décembre, déc',
  ],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  relative: [
    { words: "aujourd'hui", unit: 'day', by: 0 },
    { words: 'hier', unit: 'day', by: -1 },
    { words: "l' an dernier, l' année dernière", unit: 'year', by: -1 },
    { words: 'le mois dernier', unit: 'month', by: -1 },
    { words: 'cette année', unit: 'year', by: 0 },
  ],
  quarters: 'premier trimestre, deuxième trimestre, troisième trimestre, quatrième trimestre',
  halves: 'premier semestre, second semestre',
  yearCues: 'en, depuis, dès, avant, après, fin, début, de, année, an, janvier, été, hiver',
  since: 'depuis',
  until: "jusqu'",
  future: '',
  hours: { words: 'heures, heure', before: 'à, vers, dès, avant, après' },
  hourLetter: 'h',
  decadeEnding: 's',
  clockWords: 'gmt, utc, heures du matin, heures gmt, heures locales',
}
