import type { DateWords } from '../language'

/** Spanish: names and words of dates and times. */
export const dates: DateWords = {
  months: [
    'enero, ene',
    'febrero, feb',
    'marzo',
    'abril, abr',
    'mayo',
    'junio, jun',
    'julio, jul',
    'agosto, ago',
    'septiembre, setiembre, sept',
    'octubre, oct',
    'noviembre, nov',
    'diciembre, dic',
  ],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  relative: [
    { words: 'hoy', unit: 'day', by: 0 },
    { words: 'ayer', unit: 'day', by: -1 },
    { words: 'el año pasado', unit: 'year', by: -1 },
    { words: 'el mes pasado', unit: 'month', by: -1 },
    { words: 'este año', unit: 'year', by: 0 },
  ],
  quarters: 'primer trimestre, segundo trimestre, tercer trimestre, cuarto trimestre',
  halves: 'primer semestre, segundo semestre',
  yearCues: 'en, desde, hasta, de, del, año, tras, antes, después, finales, principios, mediados, para',
  since: 'desde',
  until: 'hasta',
  future: '',
  hours: { words: 'horas', before: 'las' },
  hourLetter: 'h',
  decadeEnding: 's',
  clockWords: 'gmt, utc, de la mañana, de la madrugada, de la tarde, de la noche, hora local',
}
