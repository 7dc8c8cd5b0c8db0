import type { HeadWords } from '../language'

/** Spanish: what the heads of tables say. */
export const heads: HeadWords = {
  totals: 'total, totales, suma, total general, subtotal, todos, conjunto',
  scales: {
    miles: 1e3,
    'miles de': 1e3,
    'millones de': 1e6,
    'mill .': 1e6,
    mill: 1e6,
  },
  leads: 'en, de',
  counts: 'número de, cantidad de, núm de, n de, cifra de',
  rates: 'por, tasa, índice, media, promedio, mediana, variación, diferencia, cambio, aumento, ratio',
  places: `
      lugar, lugares, ciudad, municipio, pueblo, distrito, provincia, región, país, departamento,
      estado, zona, localidad, barrio, campo`,
  labels: `
      rango, puesto, no, núm, número, id, código, año, mes, día, fecha, semana, hora, edad, teléfono,
      tel, página, ref, referencia, nacido, temporada, fuente, fuentes, nota, notas`,
}
