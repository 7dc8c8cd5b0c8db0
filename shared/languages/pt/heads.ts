import type { HeadWords } from '../language'

/** Portuguese: what the heads of tables say. */
export const heads: HeadWords = {
  totals: 'total, totais, soma, total geral, subtotal, conjunto',
  scales: {
    milhares: 1e3,
    'milhares de': 1e3,
    'milhões de': 1e6,
    'bilhões de': 1e9,
  },
  leads: 'em, de',
  counts: 'número de, quantidade de, nº de, n de, total de',
  rates: 'por, taxa, índice, média, mediana, variação, diferença, mudança, aumento, rácio, razão',
  places: `
      local, lugar, cidade, município, aldeia, distrito, província, região, país, estado, zona,
      localidade, bairro, campo`,
  labels: `
      posição, no, número, id, código, ano, mês, dia, data, semana, hora, idade, telefone, tel, página,
      ref, referência, nascido, temporada, fonte, fontes, nota, notas`,
}
