import type { linking as en } from '../en/linking'
import type { Worded } from '../worded'
import { listed } from './terms/joined'

export const linking: Worded<typeof en> = {
  takenTogether: (reasons, doubts, pair) => {
    const meant = pair.length === 0 ? '' : ` Esto se dice de ${listed(pair)}.`
    return reasons.length === 0
      ? `Se toman juntas, con esto en contra: ${doubts.join('; ')}.${meant}`
      : `Se toman juntas porque: ${reasons.join('; ')}${doubts.length === 0 ? '' : ` – en contra: ${doubts.join('; ')}`}.${meant}`
  },
  evidence: {
    'one-event': 'los artículos parecen relatar un mismo suceso',
    'articles-alike': 'los artículos se parecen',
    'articles-alike-background': 'no es la noticia de artículos parecidos, sino sus antecedentes',
    'same-role-in-one-event': 'se cuenta lo mismo de un mismo suceso',
    'same-noun': 'el mismo sustantivo',
    'other-roles': 'se cuenta otra cosa',
    'role-on-one-side': 'no todas dicen con claridad qué cuentan',
    'same-role-of-a-measurement': 'las mediciones de este tipo son muchas',
    size: 'las cifras están muy alejadas',
    'days-between': 'los días están muy alejados',
    'value-stands-elsewhere': 'una de las cifras está en más textos que el suyo',
    'one-day': 'el mismo día',
    'other-day': 'días distintos',
    'background-on-one-side': 'una se cuenta como antecedente',
    'background-on-both': 'se cuentan como antecedentes',
    'one-text': 'están en un mismo texto',
    'two-speakers-in-one-text': 'dos declarantes de un mismo texto',
    'one-sentence': 'están en una misma oración',
    'group-on-one-side': 'no todas nombran un grupo de personas',
    'other-groups': 'grupos de personas distintos',
    'saying-on-one-side': 'no todas son declaraciones de alguien',
    'words-near': 'las mismas palabras cerca',
    'passages-alike': 'las oraciones del entorno se parecen',
    'same-target': 'el mismo nombre',
    'leads-its-rivals': 'ninguna otra cifra encaja tan bien',
    'same-deed-of-dates': 'se fecha el mismo hecho',
    'same-deed-of-durations': 'el que duró es el mismo hecho',
    'nearest-deed-of-figures': 'el hecho más próximo a las cifras es el mismo',
    'only-one-of-its-unit': 'cada una es la única cifra de su unidad al comienzo de su texto',
    'a-date': 'son fechas',
    'an-amount': 'son importes de dinero',
    'a-measurement': 'son mediciones',
  },
  against: { 'leads-its-rivals': 'otra cifra encaja mejor' },
}
