import type { SentenceWords } from '../language'

export const sentences: SentenceWords = {
  beforeName: 'sr, sra, srta, dr, dra, d, dña, ud, uds, lic, ing, gral, tte, cnel, avda',
  beforeFigure: 'núm, n, art, pág, págs, aprox, ene, feb, abr, ago, sept, oct, nov, dic',
  mayEnd: 'etc, cía',
  starters: 'el, los, las, una, pero, y',
  clockFollowers: '',
  telling: `
    uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, veinte, treinta, cuarenta, cincuenta, cien,
    ciento, mil, millón, millones, no, nunca, ningún, ninguna, sin, más, menos, unos, casi, cerca, hasta`,
  notNames: `
    congreso, parlamento, senado, asamblea, gobierno, lunes, martes, miércoles, jueves, viernes, sábado, domingo,
    enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, según,
    desde, hasta, entre, durante, después, antes, menos, unos, unas, este, esta, estos, estas, pero, cuando,
    para`,
}
