import type { importing as en } from '../../en/import/importing'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'

const characters = (count: number): string => counted(count, 'carácter', 'caracteres')

export const importing: Worded<typeof en> = {
  cancelled: 'La importación se canceló.',
  underWay: 'Hay una importación en curso. Espere a que termine o cancélela.',
  notImported: (why) => `No se importó nada. ${why}.`,
  noFileIn: (folder) => `En la carpeta «${folder}» no hay ningún archivo que importar.`,
  formats: {
    text: 'texto sin formato',
    markdown: 'Markdown',
    html: 'página web',
    mhtml: 'archivo web',
    mail: 'correo',
    mbox: 'buzón de correos (mbox)',
    msg: 'correo de Outlook',
    pdf: 'PDF',
    docx: 'documento de Word',
    doc: 'documento de Word 97–2003',
    odt: 'documento de texto (OpenDocument)',
    odp: 'presentación (OpenDocument)',
    rtf: 'documento de texto enriquecido',
    table: 'tabla de texto (CSV)',
    subtitles: 'archivo de subtítulos',
    xlsx: 'libro de Excel',
    ods: 'tabla (OpenDocument)',
    pptx: 'presentación de PowerPoint',
    epub: 'libro (EPUB)',
  },
  pasted: 'lo pegado',
  pastedFirst: 'Lo pegado',
  file: (name) => `«${name}»`,
  reading: {
    tooLong: (what) =>
      `La lectura de ${what} tardó demasiado y se detuvo. Está dañado o hecho para no poder leerse.`,
    memory: (what) =>
      `La lectura de ${what} ocupó más memoria de la permitida. Está dañado o hecho para no poder leerse.`,
    died: (what) =>
      `La lectura de ${what} hizo terminar el proceso que lee los archivos. Está dañado o hecho para no poder leerse; si se abre en otro sitio, inténtelo de nuevo.`,
    failed: (what) => `${what} no pudo leerse. Está dañado o es de un tipo poco común.`,
  },
  refused: {
    empty: (name) => `«${name}» está vacío.`,
    noText: (name) => `«${name}» no contiene texto. No se importó nada de él.`,
    without: (name, format) => `«${name}» (${format}) no tiene ningún texto.`,
    tooLong: (name, length, most) =>
      `El texto de «${name}» tiene ${characters(length)}; lo máximo que puede tener un artículo es ${formatCount(most)}. Impórtelo por partes.`,
    protected: (name) => `«${name}» está protegido con contraseña. Guárdelo sin la contraseña e impórtelo.`,
    notPlain: (name) => `«${name}» no es un texto: la mayor parte no puede leerse.`,
    encoding: (name, encoding) =>
      `«${name}» está escrito en ${encoding}, una codificación de caracteres antigua que aquí no puede leerse. Ábralo con el programa que lo creó, guárdelo en UTF-8 e impórtelo después.`,
    noPage: (name) => `«${name}» no contiene ninguna página. Puede estar dañado.`,
    packed: {
      damaged: (name) => `«${name}» está dañado: no puede descomprimirse.`,
      tooLarge: (name, megabytes) =>
        `«${name}» ocupa al descomprimirse más de ${formatCount(megabytes)} MB, lo que no ocurre con ningún documento. No se siguió abriendo.`,
      noTextPart: (name) => `«${name}» no es un documento de Word: no contiene ninguna parte de texto.`,
    },
    pdf: {
      damaged: (name) => `«${name}» está dañado o no es un PDF.`,
      damagedPage: (name, page, pages) =>
        `«${name}» está dañado: la página ${formatCount(page)} de las ${formatCount(pages)} que dice tener no puede leerse. Ábralo en otro programa, imprímalo en un PDF nuevo e impórtelo.`,
      noPages: (name) =>
        `«${name}» no tiene páginas. Puede estar dañado o no haberse escrito hasta el final.`,
      pictures: (name) =>
        `«${name}» no contiene texto: sus páginas son imágenes. Sus palabras se leen de forma automática al importarlo si se indican los idiomas (sin ventana: --read-pictures eng).`,
      noText: (name) =>
        `«${name}» no contiene texto que pueda leerse ni imágenes: sus páginas están vacías o dañadas. Si otro programa muestra texto en él, imprímalo ahí en un PDF nuevo e impórtelo.`,
      letters: (name) =>
        `Las letras de «${name}» no pueden leerse: sus tipos de letra no dicen cuáles son. Pásele un reconocimiento de texto (OCR) e importe el resultado.`,
      tooLong: (name, page, pages, most) =>
        `«${name}» tiene ${counted(pages, 'página', 'páginas')}; en la página ${formatCount(page)}, su texto supera los ${characters(most)} que puede tener un artículo. Impórtelo por partes.`,
    },
  },
  slides: {
    slide: (number) => `Diapositiva ${number}`,
    notes: (number) => `Notas de la diapositiva ${number}`,
  },
  annotations: {
    notLookedFor:
      'Las anotaciones de este archivo no pudieron buscarse en los artículos. No se importó nada de él.',
    textsUnread: 'Hay textos de este proyecto que no pueden leerse. Verifique el proyecto.',
    unplaced: {
      tooLong: 'buscar estas palabras tardó demasiado y se detuvo',
      failed: 'la búsqueda de estas palabras terminó en un error dentro de Plumbline',
      nothingToMark: 'estas palabras no muestran nada que pueda marcarse',
      unfit: 'lo que dice no cabe en una afirmación',
    },
  },
}
