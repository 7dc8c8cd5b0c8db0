import type { checkable as en } from '../../en/reports/checkable'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'

export const checkable: Worded<typeof en> = {
  pageTitle: (project) => `${project}: informe con sus originales, para comprobarlo`,
  report: 'El informe',
  notYet:
    'No se ha comprobado nada. Si esto no cambia, el archivo está dañado o se ha cambiado, o este navegador no ejecuta código: en ese caso, no se fíe de él.',
  found: 'Qué se comprobó',
  leftOut: 'No está en este archivo',
  whole: {
    title: 'El archivo entero',
    choose:
      'Elija otra vez este archivo para ver el SHA-256 de todo él y compárelo con el que se le comunicó por otra vía:',
  },
  proves: {
    title: 'Qué puede probar esto',
    lines: [
      'El archivo concuerda consigo mismo: el informe, los originales y los textos que lleva son, byte por byte, aquellos cuyo SHA-256 indica.',
      'Si el SHA-256 del archivo entero es el que se le comunicó a usted por otra vía, nadie lo ha cambiado desde entonces.',
    ],
  },
  doesNotProve: {
    title: 'Qué no puede probar',
    lines: [
      'Quién lo hizo. Quien cambia el archivo a propósito puede cambiar también esta comprobación, y una comprobación cambiada puede decir cualquier cosa. Por eso, compare el SHA-256 del archivo entero y calcúlelo con un programa suyo: sha256sum, shasum -a 256 o certutil -hashfile.',
      'Que lo que dicen el informe o un original sea cierto.',
      'Cuándo se hizo nada: las horas proceden del reloj del equipo en el que se hizo el trabajo.',
    ],
  },
  check: {
    checking: 'Comprobando…',
    good: 'Todo en este archivo concuerda.',
    bad: 'Algo en este archivo no concuerda con lo que indica: se ha cambiado o dañado. Está señalado abajo. No se fíe de él.',
    matches: 'concuerda',
    differs: 'no concuerda: se ha cambiado o dañado',
    notNamed: 'el informe no lo nombra',
    list: 'La lista de lo que lleva el archivo',
    page: 'La página que rodea el informe',
    state: 'El estado del proyecto',
    stateNamed: 'es el que nombra el informe',
    chain: 'concuerda: cada entrada se sigue de la anterior, hasta el estado que nombra el informe',
    noChain: 'no lleva al estado que nombra el informe',
    save: 'Guardar',
    ownHash: 'Este navegador no da a la página un SHA-256 propio: lo ha calculado el propio archivo.',
  },
  names: {
    report: 'informe.html',
    history: 'historial.jsonl',
    text: (article) => `${article}.txt`,
  },
  left: {
    withheld: (source) => `Fuente ${formatCount(source)}: su identidad está reservada.`,
    historyWithheld: 'El historial: contiene lo que está reservado.',
    historyNotTold: 'El historial: solo lo lleva un informe completo de todas las afirmaciones.',
    historyOlder: 'El historial: una versión anterior de Plumbline escribió una parte de él en otra forma.',
  },
  megabytes: (bytes) => `${formatCount(Math.max(0.1, Math.ceil(bytes / 100_000) / 10))} MB`,
  atMost: (size, limit) =>
    `Un solo archivo que se comprueba a sí mismo en un navegador: como máximo, ${size}. Puede llevar hasta ${limit}.`,
  tooLarge: (size, limit) =>
    `No se escribió nada: los originales ocupan ${size}, y un archivo que un navegador pueda abrir lleva hasta ${limit}. Elija menos afirmaciones o empaquete el proyecto para un colega.`,
  written: (size, files) =>
    files === 0 ? `${size}, sin ningún original` : `${size}, con ${counted(files, 'original', 'originales')}`,
  sha256: (hash) => `SHA-256 del archivo: ${hash}`,
  verified: {
    whole: 'Todo en el informe concuerda.',
    none: (name) => `«${name}» no es un informe que pueda comprobarse.`,
    noEnd: 'le falta el final',
  },
}
