import type { DocumentKind } from '../../../document-kinds'
import type { folder as en } from '../../en/store/folder'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'
import { de } from '../terms/joined'
import { aKind, isFeminine, kinds, theKind } from '../terms/kinds'

/** Several documents of a kind: `2 artículos`, `2 fuentes`. */
const several = (kind: DocumentKind, count: number): string =>
  counted(count, kinds[kind].one, kinds[kind].many)

const it = (kind: DocumentKind): string => (isFeminine[kind] ? 'la' : 'lo')

export const folder: Worded<typeof en> = {
  clock: (what, at) =>
    `${what}: el reloj de este equipo marca una hora que ningún historial puede contener (${at}). Ponga el reloj en hora e inténtelo de nuevo.`,
  notSaved: 'No se guardó',
  notCreated: 'El proyecto no pudo crearse',
  notBackedUp: 'No se hizo copia de seguridad',
  notMigrated: 'El proyecto no se pasó al formato más reciente',
  damagedBeforeMigration:
    'Este proyecto tiene un formato anterior y su historial está dañado, de modo que no se pasó al más reciente. Restaure una copia de seguridad.',
  unreadableEntry: 'No se guardó: lo que se escribiría en el historial no podría volver a leerse.',
  takenOver:
    'Otro programa se ha hecho cargo de este proyecto mientras tanto, de modo que no se cambió nada.',
  replaced: (kind, id, aside, isRemoved) =>
    `El archivo ${de(kind === 'project' ? 'el proyecto' : `${theKind(kind)} ${id}`)} no estaba como lo tiene el historial: estaba dañado o lo había cambiado otro programa. Se apartó como «${aside}»${isRemoved ? ', ya que el historial dice que se quitó.' : ' y se escribió de nuevo a partir del historial.'}`,
  replacedMany: (kind, count, aside) =>
    `Los archivos de ${several(kind, count)} no estaban como los tiene el historial: estaban dañados o los había cambiado otro programa. Se apartaron con nombres que terminan en «.damaged», como «${aside}», y se escribieron de nuevo a partir del historial.`,
  missing: (kind, count) => {
    if (kind === 'project')
      return 'Faltaba el archivo del proyecto. Se escribió de nuevo a partir del historial.'
    return count === 1
      ? `Faltaba el archivo de ${aKind(kind)}. Se escribió de nuevo a partir del historial.`
      : `Faltaban los archivos de ${several(kind, count)}. Se escribieron de nuevo a partir del historial.`
  },
  apart: (seq, name) =>
    `A partir de la n.º ${seq}, hay entradas que se escribieron en el historial por otro camino: las escribió un programa que había perdido el proyecto, o se escribieron en otra copia de él. Se pusieron en «${name}». «Verificar» las abre como copia.`,
  noSegment: (name) =>
    `Entre los archivos del historial había uno con un nombre como los suyos que no contiene nada del historial. Se apartó como «${name}».`,
  mended: {
    fromOriginal: 'Faltaba un texto o estaba dañado. Se rehízo a partir de su original.',
    fromBackup: (part, when) =>
      `Faltaba un ${part === 'text' ? 'texto' : 'archivo'} o estaba dañado. Se tomó de la copia de seguridad (${when}).`,
    finding: (found, how) =>
      `${found} ${how} Lo que había antes se conserva a su lado, con un nombre que termina en «.damaged».`,
  },
  shown: {
    fromOriginal:
      'Falta un texto en la carpeta del proyecto o está dañado. Se muestra como lo tiene su original; no se escribió nada.',
    fromBackup: (part, when) =>
      `Falta un ${part === 'text' ? 'texto' : 'archivo'} en la carpeta del proyecto o está dañado. Se muestra como lo tiene la copia de seguridad (${when}); no se escribió nada.`,
  },
  blobs: {
    missing: {
      original: (count) =>
        count === 1
          ? 'Faltaba un texto. Se rehízo a partir de su original.'
          : `Faltaban ${counted(count, 'texto', 'textos')}. Se rehicieron a partir de sus originales.`,
      backup: (count) =>
        count === 1
          ? 'Faltaba un texto o archivo. Se tomó de las copias de seguridad.'
          : `Faltaban ${counted(count, 'texto o archivo', 'textos y archivos')}. Se tomaron de las copias de seguridad.`,
      nowhere: (count) =>
        count === 1
          ? 'Falta un texto o archivo en la carpeta del proyecto y ninguna copia de seguridad lo tiene. «Verificar» dice cuál.'
          : `Faltan ${counted(count, 'texto o archivo', 'textos y archivos')} en la carpeta del proyecto y ninguna copia de seguridad los tiene. «Verificar» dice cuáles.`,
      later: (count) =>
        count === 1
          ? 'Falta un texto o archivo en la carpeta del proyecto. Se buscará en los originales y en las copias de seguridad cuando el proyecto pueda modificarse.'
          : `Faltan ${counted(count, 'texto o archivo', 'textos y archivos')} en la carpeta del proyecto. Se buscarán en los originales y en las copias de seguridad cuando el proyecto pueda modificarse.`,
    },
    changed: {
      original: (count) =>
        count === 1
          ? 'Un texto no estaba como se importó: su archivo se cambió o se dañó. Se apartó, y el texto se rehízo a partir de su original.'
          : `${counted(count, 'texto', 'textos')} no estaban como se importaron: sus archivos se cambiaron o se dañaron. Se apartaron, y los textos se rehicieron a partir de sus originales.`,
      backup: (count) =>
        count === 1
          ? 'Un texto no estaba como se importó: su archivo se cambió o se dañó. Se apartó, y el texto se tomó de las copias de seguridad.'
          : `${counted(count, 'texto', 'textos')} no estaban como se importaron: sus archivos se cambiaron o se dañaron. Se apartaron, y los textos se tomaron de las copias de seguridad.`,
      nowhere: (count) =>
        count === 1
          ? 'Un texto no está como se importó: su archivo se cambió o se dañó, y no lo tienen ni un original ni una copia de seguridad. «Verificar» dice cuál.'
          : `${counted(count, 'texto', 'textos')} no están como se importaron: sus archivos se cambiaron o se dañaron, y no los tienen ni los originales ni las copias de seguridad. «Verificar» dice cuáles.`,
      later: (count) =>
        count === 1
          ? 'Un texto no está como se importó: su archivo se cambió o se dañó. Cuando el proyecto pueda modificarse, se repondrá si lo tiene su original o una copia de seguridad.'
          : `${counted(count, 'texto', 'textos')} no están como se importaron: sus archivos se cambiaron o se dañaron. Cuando el proyecto pueda modificarse, se repondrán si los tienen sus originales o una copia de seguridad.`,
    },
  },
  strayFiles: (files, count) =>
    count === 1
      ? `«${files[0] ?? ''}», en la carpeta del proyecto, no es parte del proyecto. «Verificar» dice qué es.`
      : `${counted(count, 'archivo', 'archivos')} de la carpeta del proyecto no son parte del proyecto: ${files.map((file) => `«${file}»`).join(', ')}${count > files.length ? ' y otros' : ''}. «Verificar» dice qué es cada uno.`,
  historyCopy: (file, message) => `«${file}»: ${message} Para ello, elija «Verificar».`,
  copy: {
    notFree: 'No se copió nada: en la carpeta hay otros archivos.',
    noCopy: (file) => `«${file}» no es una copia del historial que pueda abrirse. No se copió nada.`,
    noKey: 'No se copió nada: el archivo de clave del proyecto está dañado o falta.',
    notMade: 'La copia no pudo hacerse',
    action: 'Abrir como copia…',
    dialog: 'Abrir como copia',
    opened: 'Abierto como copia',
    make: 'Hacer la copia',
    name: (title) => `${title} (copia)`,
    done: (file, project, partsAt) =>
      `«${file}» se abrió como el proyecto «${project}»: lo que ambos tenían y, a partir de la entrada ${partsAt}, lo suyo propio.`,
  },
  takeIn: {
    action: 'Mirarlo…',
    take: 'Incorporarlo al proyecto',
    keepApart: 'Mantener aparte',
    leave: 'Dejarlo',
    taken: 'Incorporado al proyecto. «Deshacer» lo retira.',
    keptApart: 'Se mantiene aparte: su archivo termina ahora en «.apart».',
    isNew: (kind, name) => `${kinds[kind].name}: «${name}». El proyecto no ${it(kind)} tiene.`,
    differs: (kind, name) =>
      `${kinds[kind].name}: «${name}». El proyecto ${it(kind)} tiene de otra manera; esto cambiaría:`,
    field: 'Campo',
    ours: 'En el proyecto',
    theirs: 'En el archivo',
    nothing: '(nada)',
    entries: (count) => entries(count),
    setAside: 'Apartados o mantenidos aparte',
    apart: {
      another: (kind) => `Contiene otro estado de ${aKind(kind)} del proyecto.`,
      unknown: (kind) => `Contiene ${aKind(kind)} que el proyecto no tiene.`,
    },
    gone: (file) =>
      `«${file}» no contiene ningún documento que pueda incorporarse. Verifique el proyecto de nuevo.`,
    changed: (file) => `«${file}» ya no es el archivo que usted miró. Mírelo de nuevo.`,
    notRead: (file) => `«${file}» no pudo leerse`,
    notKept: (file) => `«${file}» no se mantuvo aparte`,
    refused: {
      otherProject: 'No se incorporó nada: este es el archivo de otro proyecto.',
      otherText:
        'No se incorporó nada: en este archivo el artículo tiene otro texto. Introduzca el texto nuevo con «Reemplazar el texto», que lleva consigo las afirmaciones.',
      otherWords:
        'No se incorporó nada: las palabras que cita esta afirmación no están en el artículo donde dice el archivo.',
      unknownVerdict:
        'No se incorporó nada: tiene un veredicto que la escala de veredictos del proyecto no conoce.',
      value: 'No se incorporó nada: tiene una fecha o una cifra que no lo es.',
      'lacks project': 'No se incorporó nada: pertenece a otro proyecto.',
      'lacks article':
        'No se incorporó nada: se refiere a un artículo que el proyecto no tiene. Incorpórelo antes.',
      'lacks claim':
        'No se incorporó nada: se refiere a una afirmación que el proyecto no tiene. Incorpórela antes.',
      'lacks source':
        'No se incorporó nada: se refiere a una fuente que el proyecto no tiene. Incorpórela antes.',
      'lacks conflict': 'No se incorporó nada: se refiere a una discrepancia que el proyecto no tiene.',
      'lacks event': 'No se incorporó nada: se refiere a un suceso que el proyecto no tiene.',
      'lacks question': 'No se incorporó nada: se refiere a una pregunta que el proyecto no tiene.',
    },
  },
  notVerified: 'El proyecto no pudo verificarse',
  verified: {
    result: (findings) => {
      if (findings === 0) return 'Todo está como se guardó.'
      return findings === 1
        ? 'Una cosa no está como se guardó.'
        : `${counted(findings, 'cosa', 'cosas')} no están como se guardaron.`
    },
    checked: (history, documents, texts, originals) =>
      `Comprobado: entradas del historial ${formatCount(history)}, documentos ${formatCount(documents)}, textos ${formatCount(texts)}, originales ${formatCount(originals)}.`,
    newest: (seq, hash) => `Última entrada íntegra: n.º ${seq}, con el hash ${hash}`,
  },
  findings: {
    missing: 'Falta.',
    changed: {
      document: 'No es lo que el historial dice que es.',
      text: 'No es el texto que se importó.',
      original: 'No es el archivo que se importó.',
    },
    folder: 'Una carpeta ocupa su lugar.',
    link: 'Un enlace a otro sitio ocupa su lugar.',
    noFile: 'Algo que no es un archivo ocupa su lugar.',
    unreadable: (why) => `No pudo leerse. ${why}.`,
    unused: 'No es lo que dice su nombre. Nada en el proyecto se refiere a ello.',
    beyondHistory: (count) =>
      count === 1
        ? 'Un documento de la carpeta no está en la parte de él que puede leerse. Al abrir el proyecto se lee lo que hay.'
        : `${counted(count, 'documento', 'documentos')} de la carpeta no están en la parte de él que puede leerse. Al abrir el proyecto se lee lo que hay.`,
    historyUnreadable: (why) => `No pudo leerse hasta el final. ${why}.`,
    historyShort: (last, saved) =>
      `Termina en la entrada ${last}, pero el índice dice que había ${saved}: faltan las últimas.`,
    historyLineEnds:
      'Otro programa ha cambiado sus finales de línea. Todas las entradas están como se guardaron; al abrir el proyecto se restablecen los finales de línea.',
    historyBroken: (from, reason) =>
      `A partir del byte ${from}, el historial no está como se guardó: ${reason}. Lo anterior está íntegro.`,
  },
  strays: {
    noFile: 'Una carpeta, un enlace u otra cosa que no es un archivo ocupa el lugar de este archivo.',
    noFolder:
      'Es una carpeta, un enlace u otra cosa que no es un archivo, y ningún proyecto la tiene. El programa no mira dentro.',
    other: 'Ningún proyecto tiene un archivo así. El programa no lo lee.',
    noHistory: 'Está entre los archivos del historial y no es ninguno de ellos. El programa no lo lee.',
    unknown: 'El historial no sabe nada de él. El programa no lo lee.',
    unknownDocument: (kind) =>
      `Es ${aKind(kind)} que el historial no conoce, como cuando una carpeta se sincronizó a medias. El programa no lo lee.`,
    sameAs: (file) => `Es una copia de «${file}» y contiene lo mismo. Puede quitarse.`,
    copyOf: (file) =>
      `Es una copia de «${file}», como las que hacen los programas que sincronizan carpetas, y contiene otra cosa. El programa no la lee.`,
    history: {
      same: () => 'Es una copia anterior del historial, que tiene todas sus entradas. Puede quitarse.',
      parts: (partsAt, own, when, by) =>
        `Es una copia del historial que se separa de él en la entrada ${partsAt}: desde ahí tiene ${ownEntries(own)}; la más reciente, ${when}${author(by)}. Puede abrirse como copia del proyecto.`,
      'goes on': (partsAt, own, when, by) =>
        `Es una copia del historial que continúa donde este termina: desde la entrada ${partsAt} tiene ${ownEntries(own)}; la más reciente, ${when}${author(by)}. Puede abrirse como copia del proyecto.`,
    },
    apart: (from) => `A partir del byte ${from} contiene entradas que no están en el historial.`,
  },
}

function entries(count: number): string {
  return count === 1 ? 'una entrada' : counted(count, 'entrada', 'entradas')
}

function ownEntries(count: number): string {
  return count === 1 ? 'una entrada propia' : counted(count, 'entrada propia', 'entradas propias')
}

function author(by: string): string {
  return by === '' ? '' : `, de ${by}`
}
