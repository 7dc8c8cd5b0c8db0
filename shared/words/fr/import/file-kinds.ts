import type { fileKinds as en } from '../../en/import/file-kinds'
import type { Worded } from '../../worded'

const kind =
  (what: string, then: string) =>
  (name: string): string =>
    `« ${name} » est ${what}. ${then}`

const asEvidence = 'joignez-le à une affirmation comme preuve'
const SAVE_PDF =
  'Ouvrez-le dans le programme qui l’a fait, enregistrez-le ou imprimez-le en PDF, puis importez ce PDF.'
const UNPACK = 'Décompressez-le et importez les fichiers qu’il contient.'
const PAGES =
  'Ouvrez-le dans un programme qui affiche de telles archives, enregistrez les pages voulues en HTML ou en PDF, puis importez-les.'

export const fileKinds: Worded<typeof en> = {
  picture: (name, format) =>
    `« ${name} » est une image (${format}). Ses mots sont lus par la machine quand elle est importée et que les langues sont indiquées (sans fenêtre : --read-pictures eng) ; ou ${asEvidence}.`,
  otherPicture: (name, format) =>
    `« ${name} » est une image (${format}) où la machine ne peut lire aucun mot ici. Enregistrez-la en PNG ou en JPEG, puis importez celle-ci ; ou ${asEvidence}.`,
  sound: (name) =>
    `« ${name} » est un enregistrement sonore. Importez sa transcription (.srt, .vtt ou .txt), et ${asEvidence}.`,
  video: (name) =>
    `« ${name} » est une vidéo. Importez sa transcription (.srt, .vtt ou .txt), et ${asEvidence}.`,
  archive: (name, format) => `« ${name} » est une archive (${format}). ${UNPACK}`,
  zip: kind('une archive ZIP', UNPACK),
  oldWord: kind(
    'un document d’un Word antérieur à 97, ou endommagé',
    'Enregistrez-le en .docx, puis importez celui-ci.',
  ),
  oldExcel: kind('un classeur d’un ancien Excel', 'Enregistrez-le en .xlsx, puis importez celui-ci.'),
  oldPowerPoint: kind(
    'une présentation d’un ancien PowerPoint',
    'Enregistrez-la en .pptx, puis importez celle-ci.',
  ),
  binaryWorkbook: kind('un classeur Excel binaire', 'Enregistrez-le en .xlsx, puis importez celui-ci.'),
  publisher: kind('une publication de Publisher', SAVE_PDF),
  compound: kind('au format d’anciens programmes Office', SAVE_PDF),
  cutOff: kind(
    'tronqué : une partie du fichier manque',
    'Procurez-vous-le de nouveau en entier, puis importez celui-ci.',
  ),
  locked: kind(
    'protégé par un mot de passe',
    'Ouvrez-le dans le programme qui l’a fait, enregistrez-le sans le mot de passe, puis importez celui-ci.',
  ),
  lockedBook: kind(
    'un livre numérique verrouillé pour un appareil (DRM)',
    'Importez-le sous une forme qui n’est pas verrouillée, ou saisissez ce qu’il vous faut.',
  ),
  pages: kind(
    'un document d’Apple Pages',
    'Exportez-le depuis Pages en Word ou en PDF, puis importez celui-ci.',
  ),
  numbers: kind(
    'un tableau d’Apple Numbers',
    'Exportez-le depuis Numbers en Excel ou en CSV, puis importez celui-ci.',
  ),
  keynote: kind(
    'une présentation d’Apple Keynote',
    'Exportez-la depuis Keynote en PowerPoint ou en PDF, puis importez celle-ci.',
  ),
  drawing: kind('un dessin', SAVE_PDF),
  printed: kind('un document imprimé (XPS)', 'Ouvrez-le, imprimez-le en PDF, puis importez ce PDF.'),
  postScript: kind('un document PostScript', 'Convertissez-le en PDF, puis importez ce PDF.'),
  djvu: kind('un document numérisé (DjVu)', 'Convertissez-le en PDF avec son texte, puis importez ce PDF.'),
  kindle: kind('un livre Kindle', 'Convertissez-le en EPUB, puis importez celui-ci.'),
  wordPerfect: kind(
    'un document de WordPerfect',
    'Enregistrez-le en .docx ou en .odt, puis importez celui-ci.',
  ),
  savedSite: kind('une archive web de plusieurs pages (WACZ)', PAGES),
  crawledSite: kind('une archive web de plusieurs pages (WARC)', PAGES),
  safariArchive: kind(
    'une archive web de Safari',
    'Ouvrez-la dans Safari, enregistrez-la en PDF, ou sa source en .html, puis importez ce fichier.',
  ),
  mailStore: kind(
    'un fichier de messagerie d’Outlook',
    'Enregistrez depuis Outlook les courriels qui comptent en .msg ou en .eml, puis importez-les.',
  ),
  mailAttachment: kind(
    'ce qu’Outlook fait des pièces jointes d’un courriel (winmail.dat)',
    'Ouvrez le courriel dans Outlook et enregistrez-le en .msg, puis importez celui-ci.',
  ),
  encryptedMail: kind(
    'chiffré',
    'Ouvrez-le dans le programme qui détient la clé, enregistrez le texte, puis importez ce texte.',
  ),
  database: kind('une base de données', 'Exportez en CSV le tableau qui compte, puis importez celui-ci.'),
  program: kind(
    'un programme',
    'Il ne contient pas de texte à importer. Ne l’ouvrez pas, à moins de savoir qui l’a fait.',
  ),
  font: kind('une police de caractères', 'Elle ne contient pas de texte à importer.'),
  plainText: (name, extension) =>
    `« ${name} » est un texte d’un genre que Plumbline ne connaît pas (.${extension}). Pour l’importer tel quel, donnez-lui un nom qui finit par .txt.`,
  unknown: (name, readable) =>
    `« ${name} » est d’un genre que Plumbline ne lit pas. Il lit ${readable.map((extension) => `.${extension}`).join(', ')}. ${SAVE_PDF}`,
  withoutCues: (name) =>
    `« ${name} » ne contient pas de sous-titres avec des temps. Si c’est un simple texte, donnez-lui un nom qui finit par .txt.`,
  notWhatItsNameSays: (name, title) =>
    `« ${name} » n’est pas ce que promet la fin de son nom (${title}). Il est peut-être endommagé.`,
}
