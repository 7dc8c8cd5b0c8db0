import type { fileKinds as en } from '../../en/import/file-kinds'
import type { Worded } from '../../worded'

/** Refused as it is; `what` is what the file is, `then` the way out, a whole sentence. */
const kind =
  (what: string, then: string) =>
  (name: string): string =>
    `«${name}» es ${what}. ${then}`

const asEvidence = 'a una afirmación como prueba'
const SAVE_PDF = 'Ábralo en el programa que lo hizo, guárdelo o imprímalo como PDF e importe el PDF.'
const UNPACK = 'Descomprímalo e importe los archivos que contiene.'
const PAGES =
  'Ábralo en un programa que muestre esos archivos, guarde las páginas que necesita como HTML o PDF e impórtelas.'

export const fileKinds: Worded<typeof en> = {
  picture: (name, format) =>
    `«${name}» es una imagen (${format}). Sus palabras se leen de forma automática al importarla si se indican los idiomas (sin ventana: --read-pictures eng); o adjúntela ${asEvidence}.`,
  otherPicture: (name, format) =>
    `«${name}» es una imagen (${format}) en la que aquí no pueden leerse palabras de forma automática. Guárdela como PNG o JPEG e impórtela; o adjúntela ${asEvidence}.`,
  sound: (name) =>
    `«${name}» es una grabación de sonido. Importe su transcripción (.srt, .vtt o .txt) y adjunte la propia grabación ${asEvidence}.`,
  video: (name) =>
    `«${name}» es un vídeo. Importe su transcripción (.srt, .vtt o .txt) y adjunte el propio vídeo ${asEvidence}.`,
  archive: (name, format) => `«${name}» es un archivo comprimido (${format}). ${UNPACK}`,
  zip: kind('un archivo ZIP', UNPACK),
  oldWord: kind('un documento de un Word anterior a 97, o dañado', 'Guárdelo como .docx e impórtelo.'),
  oldExcel: kind('un libro de un Excel antiguo', 'Guárdelo como .xlsx e impórtelo.'),
  oldPowerPoint: kind('una presentación de un PowerPoint antiguo', 'Guárdela como .pptx e impórtela.'),
  binaryWorkbook: kind('un libro binario de Excel', 'Guárdelo como .xlsx e impórtelo.'),
  publisher: kind('una publicación de Publisher', SAVE_PDF),
  compound: kind('un archivo con el formato de programas antiguos de Office', SAVE_PDF),
  cutOff: kind('un archivo cortado: falta una parte', 'Consígalo otra vez completo e impórtelo.'),
  locked: kind(
    'un archivo protegido con contraseña',
    'Ábralo en el programa que lo hizo, guárdelo sin la contraseña e impórtelo.',
  ),
  lockedBook: kind(
    'un libro electrónico bloqueado para un dispositivo (DRM)',
    'Impórtelo en una forma que no esté bloqueada o escriba lo que necesite.',
  ),
  pages: kind('un documento de Apple Pages', 'Expórtelo desde Pages como Word o PDF e impórtelo.'),
  numbers: kind('una tabla de Apple Numbers', 'Expórtela desde Numbers como Excel o CSV e impórtela.'),
  keynote: kind(
    'una presentación de Apple Keynote',
    'Expórtela desde Keynote como PowerPoint o PDF e impórtela.',
  ),
  drawing: kind('un dibujo', SAVE_PDF),
  printed: kind('un documento impreso (XPS)', 'Ábralo, imprímalo como PDF e importe el PDF.'),
  postScript: kind('un documento PostScript', 'Conviértalo a PDF e impórtelo.'),
  djvu: kind('un documento escaneado (DjVu)', 'Conviértalo a PDF con su texto e impórtelo.'),
  kindle: kind('un libro de Kindle', 'Conviértalo a EPUB e impórtelo.'),
  wordPerfect: kind('un documento de WordPerfect', 'Guárdelo como .docx u .odt e impórtelo.'),
  savedSite: kind('un archivo web de muchas páginas (WACZ)', PAGES),
  crawledSite: kind('un archivo web de muchas páginas (WARC)', PAGES),
  safariArchive: kind(
    'un archivo web de Safari',
    'Ábralo en Safari, guárdelo como PDF, o su código fuente como .html, e impórtelo.',
  ),
  mailStore: kind(
    'un archivo de buzón de Outlook',
    'Guarde desde Outlook los correos que importan como .msg o .eml e impórtelos.',
  ),
  mailAttachment: kind(
    'lo que Outlook hace de los adjuntos de un correo (winmail.dat)',
    'Abra el correo en Outlook, guárdelo como .msg e impórtelo.',
  ),
  encryptedMail: kind(
    'un correo cifrado',
    'Ábralo en el programa que tiene la clave, guarde el texto e impórtelo.',
  ),
  database: kind('una base de datos', 'Exporte la tabla que importa como CSV e impórtela.'),
  program: kind('un programa', 'No contiene texto que importar. No lo abra si no sabe quién lo hizo.'),
  font: kind('un tipo de letra', 'No contiene texto que importar.'),
  plainText: (name, extension) =>
    `«${name}» es un texto de un tipo que Plumbline no conoce (.${extension}). Para importarlo tal como está, dele un nombre que termine en .txt.`,
  unknown: (name, readable) =>
    `«${name}» es de un tipo que Plumbline no lee. Lee ${readable.map((extension) => `.${extension}`).join(', ')}. ${SAVE_PDF}`,
  withoutCues: (name) =>
    `«${name}» no contiene subtítulos con tiempos. Si es texto sin formato, dele un nombre que termine en .txt.`,
  notWhatItsNameSays: (name, title) => `«${name}» no es lo que dice su nombre: ${title}. Puede estar dañado.`,
}
