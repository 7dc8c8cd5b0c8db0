import type { values as en } from '../en/values'
import type { Worded } from '../worded'
import { formatCount } from './terms/format-count'
import { formats } from './terms/formats'

const vagueRules = {
  acled: 'leído según la regla de ACLED',
  plural: 'leído como dos o más',
}

export const values: Worded<typeof en> = {
  faults: {
    'not-a-date':
      'Escriba una fecha del calendario, como 2014-01-20, 2014-01 o 2014; un periodo, como 2011-03/2014-01, o abierto, como 2011-03/..',
    'ends-before-it-starts':
      'Este periodo termina antes de empezar. Escriba primero su comienzo, como 2011-03/2014-01.',
    'not-a-number': `Escriba un número, por ejemplo ${formatCount(120_000)}.`,
    'too-large': `Esto supera ${formatCount(Number.MAX_SAFE_INTEGER)}, lo máximo que se guarda con todas sus cifras. Expréselo en una unidad mayor.`,
    'too-small': `Esto está más cerca de cero que ${formats.figure(1e-10)}, lo mínimo que se escribe. Expréselo en una unidad menor.`,
    'too-many-digits':
      'Esto tiene más cifras de las que se guardan. Redondéelo a quince, diez de ellas decimales.',
    'range-ends-below-its-start': 'El intervalo termina por debajo de su comienzo.',
    'fewer-than-none': 'No puede haber menos de cero personas.',
    'stretch-ends-before-it-starts': 'Este tramo termina antes de empezar.',
    'box-past-the-edge': 'Un recuadro debe quedar dentro de la imagen o de la página.',
  },
  refused: (fault) => `No se cambió nada. ${fault}`,
  tooLong: (most) =>
    `Un texto tiene aquí como máximo ${formatCount(most)} caracteres. Acórtelo o ponga el resto en otro sitio.`,
  tooMany: {
    tags: (most) => `Una afirmación tiene como máximo ${formatCount(most)} etiquetas. Quite antes algunas.`,
    names: (most) => `Aquí caben como máximo ${formatCount(most)} nombres. Quite antes algunos.`,
    entries: (most) =>
      `Se pueden elegir o enumerar como máximo ${formatCount(most)} elementos a la vez. Elija menos.`,
  },
  vague: ({ words, rule }) => `«${words}», ${vagueRules[rule]}`,
  vagueMethod: {
    acled:
      'Las palabras que no cuentan nada con exactitud se leen como lo hace ACLED, por lo mínimo que pueden significar: «decenas» como 10 o más, «docenas» como 12, «centenares» como 100.',
    plural:
      'Las palabras que no cuentan nada con exactitud se leen como dos o más de lo que nombran: «decenas» como 20 o más, «docenas» como 24, «centenares» como 200.',
  },
}
