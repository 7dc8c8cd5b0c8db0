import type { recognition as en } from '../../en/features/recognition'
import type { Worded } from '../../worded'
import { counted, countedThat, formatCount } from '../terms/format-count'
import { formats } from '../terms/formats'

export const recognition: Worded<typeof en> = {
  languageOf: (name) => {
    const [first = name] = name.split('_')
    return (/^[a-z]{2,3}$/u.test(first) && formats.languageName(first)) || name
  },
  ask: {
    title: (name) => `¿Leer «${name}» de forma automática?`,
    titleOfSeveral: (count) => `¿Leer ${counted(count, 'archivo', 'archivos')} de forma automática?`,
    explanation:
      'Las palabras están en imágenes. Pueden leerse en este equipo; cada cifra espera después hasta que usted la haya mirado.',
    scannedPages: (count) =>
      `${countedThat(count, 'de sus páginas es una imagen', 'de sus páginas son imágenes')} de texto, mientras que otras tienen texto. Pueden leerse en este equipo; cada cifra que contengan espera después hasta que usted la haya mirado.`,
    leavePagesOut: 'Importar sin ellas',
    languages: 'Idiomas de las imágenes',
    read: 'Leer',
    leaveOut: 'Dejar fuera',
    leftOut: (count) =>
      `${counted(count, 'archivo con palabras en imágenes quedó', 'archivos con palabras en imágenes quedaron')} fuera.`,
  },
  figures: {
    title: 'Cifras leídas de forma automática',
    done: (confirmed, total) =>
      `${formatCount(confirmed)} de ${counted(total, 'cifra confirmada', 'cifras confirmadas')}`,
    cutOut: 'Tal como está impresa',
    noCutOut: 'La imagen no puede mostrarse aquí.',
    machineRead: 'El programa leyó',
    what: '¿Qué lee usted?',
    use: (typed) => `Usar ${typed}`,
    later: 'Más tarde',
    look: 'Leer las cifras',
    keys: { use: 'Enter', later: 'Esc' },
    waits: 'No interviene en ninguna comparación hasta que usted la haya leído.',
    inPicture: (read) => `El programa leyó aquí ${read}`,
  },
  refused: {
    noSuchFigure: 'Aquí no hay ninguna cifra leída de forma automática.',
    noWords: (name, languages) =>
      `No se encontraron palabras en «${name}» (se buscaron en: ${languages.join(', ')}). Si las tiene, pruebe con otro idioma; si no, adjúntelo a una afirmación como prueba.`,
    damaged: (name) =>
      `La imagen «${name}» está dañada o es de un tipo poco común. Guárdela como PNG o JPEG e impórtela.`,
    tooLarge: (name, width, height, most) =>
      `«${name}» tiene ${formatCount(width)} × ${formatCount(height)} píxeles; de forma automática se leen como máximo ${counted(most / 1_000_000, 'millón', 'millones')}. Importe una copia más pequeña o sus partes.`,
    broke: (name) =>
      `La lectura automática de «${name}» se interrumpió. Está dañado, es demasiado grande o está hecho para no poder leerse.`,
    tooLong: (name) => `La lectura automática de «${name}» tardó demasiado y se detuvo.`,
    noLanguage: (unknown, known) =>
      `No hay datos para leer ${unknown.length > 0 ? `«${unknown.join('», «')}»` : 'sin un idioma'} de forma automática. Los hay para: ${known.join(', ')}.`,
    badData: (languages) =>
      `Los datos para leer ${languages.join(', ')} de forma automática están dañados o son de otro tipo.`,
    noData: (languages) =>
      `Los datos para leer ${languages.join(', ')} de forma automática no pudieron leerse.`,
  },
}
