import type { history as en } from '../../en/store/history'
import type { Worded } from '../../worded'

export const history: Worded<typeof en> = {
  notRead: 'El historial no pudo leerse',
  entryNotRead: (seq) => `La entrada ${seq} del historial no puede leerse.`,
  faults: {
    allMissing: 'falta por completo',
    partMissing: 'falta una parte',
    endMissing: (from) => `faltan las entradas a partir de la ${from}`,
    inItsPlace: {
      EISDIR: 'una carpeta ocupa el lugar de uno de sus archivos',
      ELOOP: 'un enlace ocupa el lugar de uno de sus archivos',
      EFTYPE: 'algo que no es un archivo ocupa el lugar de uno de sus archivos',
      EFBIG: 'uno de sus archivos es mayor que cualquiera de los que escribe este programa',
    },
    shorter: 'es más corto de lo que era cuando se guardó',
    unreadable: (seq) => `la entrada ${seq} no puede leerse`,
    doesNotFollow: (seq) => `la entrada ${seq} no sigue a la anterior`,
  },
  toRead: (reason) =>
    `El historial está dañado: ${reason}. El proyecto solo puede leerse hasta que se restaure el historial`,
  foundLate: (reason) =>
    `El historial está dañado: ${reason}. El proyecto solo puede leerse hasta que se restaure`,
  documentsRestored: (reason) =>
    `El historial está dañado: ${reason}. Los documentos se restauraron a partir del índice, de las entradas que pueden leerse y de sus propios archivos. No se sobrescribió nada.`,
  documentsUntouched: (reason) => `El historial está dañado: ${reason}. Los documentos están como estaban.`,
  lineEnds:
    'Otro programa había cambiado los finales de línea del historial. Todas las entradas están como se guardaron; los finales de línea se han restablecido.',
  tornEnd: (aside) =>
    `La última entrada del historial no estaba completa, como ocurre cuando se va la luz mientras se guarda algo. Se dejó fuera; lo que había se conserva como «${aside}».`,
  notRestored: 'El historial no pudo restaurarse',
  restored: (reason, seq) =>
    `El historial estaba dañado: ${reason}. Lo anterior está como estaba; la entrada ${seq} continúa desde ahí hasta los documentos tal como están ahora.`,
  damagedPart: (name) => `La parte dañada se conserva como «${name}».`,
  writtenTo:
    'Otro programa ha escrito en el historial de este proyecto, de modo que aquí no se guarda nada más. Cierre el proyecto y vuelva a abrirlo',
  proves: [
    'Las entradas del historial están en el orden en que se escribieron, y ninguna se cambió, se quitó ni se intercaló.',
    'Cada documento es lo que el historial dice que es, y cada texto y cada original son, byte por byte, lo que se importó.',
  ],
  doesNotProve: [
    'No prueba cuándo se hizo nada: las horas proceden del reloj del equipo, que puede cambiarse.',
    'No prueba que el historial no se haya escrito de nuevo de principio a fin. Contra eso, guarde el último hash en otro lugar, como hace un informe exportado, y compárelo.',
  ],
}
