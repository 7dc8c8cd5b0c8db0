import type { DateWords } from '../language'

/** Portuguese: names and words of dates and times. */
export const dates: DateWords = {
  months: [
    'janeiro, jan',
    'fevereiro, fev',
    'março, mar',
    'abril, abr',
    'maio',
    'junho, jun',
    'julho, jul',
    'agosto, ago',
    'setembro, set',
    'outubro, out',
    'novembro, nov',
    'dezembro, dez',
  ],
  weekdays: [
    'segunda-feira, segunda',
    'terça-feira, terça',
    'quarta-feira, quarta',
    'quinta-feira, quinta',
    'sexta-feira, sexta',
    'sábado',
    'domingo',
  ],
  relative: [
    { words: 'hoje', unit: 'day', by: 0 },
    { words: 'ontem', unit: 'day', by: -1 },
    { words: 'amanhã', unit: 'day', by: 1 },
    { words: 'o ano passado, no ano passado, ano passado', unit: 'year', by: -1 },
    { words: 'o mês passado, no mês passado, mês passado', unit: 'month', by: -1 },
    { words: 'este ano, neste ano', unit: 'year', by: 0 },
    { words: 'este mês, neste mês', unit: 'month', by: 0 },
  ],
  quarters: 'primeiro trimestre, segundo trimestre, terceiro trimestre, quarto trimestre',
  halves: 'primeiro semestre, segundo semestre',
  yearCues: 'em, desde, até, de, do, ano, após, antes, depois, final, início, meados, para',
  since: 'desde',
  until: 'até',
  future: 'próximo, próxima, prevista, previsto',
  clockWords: 'gmt, utc, da manhã, da tarde, da noite, da madrugada, hora local, horas',
}
