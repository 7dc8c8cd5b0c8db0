import type { analysis as en } from '../en/analysis'
import type { Worded } from '../worded'
import { counted, formatCount, percent } from './terms/format-count'

export const analysis: Worded<typeof en> = {
  broke:
    'La comparación de los artículos se interrumpió. Lo encontrado hasta ahora se conserva. «Analizar de nuevo» lo intenta otra vez.',
  cancelled: 'El análisis se canceló, de modo que lo sugerido puede no estar al día.',
  again: 'Analizar de nuevo',
  underWay: (share) => `Comparando los artículos, ${percent(share)}`,
  problem: (problem) => {
    switch (problem.kind) {
      case 'too many figures':
        return `Demasiadas cifras que comparar: ${counted(problem.figures, 'cifra queda', 'cifras quedan')} fuera. Están en una oración con más de ${formatCount(200)}, como ocurre con una tabla en una sola línea, o vienen después de más de las que puede tener un artículo.`
      case 'took too long':
        return 'Demasiado que comparar: leer sus cifras llevó demasiado tiempo, de modo que no se compara con ningún otro artículo.'
      case 'failed':
        return 'Sus cifras no pudieron leerse, de modo que no se compara con ningún otro artículo.'
    }
  },
  problemTag: {
    'too many figures': 'demasiadas cifras que comparar',
    'took too long': 'demasiado que comparar',
    failed: 'sin comparar',
  },
  problems: (articles) =>
    counted(articles, 'artículo no se compara entero', 'artículos no se comparan enteros'),
  furtherProblems: (articles) =>
    articles === 1
      ? 'Un artículo más, señalado en la lista de artículos.'
      : `${counted(articles, 'artículo más, señalado', 'artículos más, señalados')} en la lista de artículos.`,
  further: (count) =>
    count === 1
      ? 'Una cifra de lo mismo no se muestra aquí y no pasará a ser una afirmación.'
      : `${counted(count, 'cifra', 'cifras')} de lo mismo no se muestran aquí y no pasarán a ser afirmaciones.`,
  furtherCopies: (count) =>
    count === 1
      ? 'Un artículo más relata la misma noticia.'
      : `${counted(count, 'artículo', 'artículos')} más relatan la misma noticia.`,
}
