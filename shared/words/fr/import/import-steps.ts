import type { NormalisationStep } from '../../../domain/text/normalise-text'
import type { CountingKind, LeftOut, PlainKind, QuotingKind } from '../../../schema/import-step'
import { stepsIn } from '../../steps-in-words'
import { formats } from '../terms/formats'
import { counted } from '../terms/format-count'

/** By the ids that projects hold. */
const steps = {
  'byte order mark removed': 'marque d’ordre des octets retirée',
  'CRLF to LF': 'CRLF remplacés par LF',
  'CR to LF': 'CR remplacés par LF',
  'other line ends to LF': 'autres fins de ligne remplacées par LF',
  'NUL replaced by U+FFFD': 'NUL remplacés par U+FFFD',
  'lone surrogates replaced by U+FFFD': 'demi-codets isolés remplacés par U+FFFD',
  'invisible characters between digits removed': 'caractères invisibles entre chiffres retirés',
  'soft hyphens between digits written as hyphens':
    'traits d’union conditionnels entre chiffres écrits comme traits d’union',
  'Unicode normalised to NFC': 'Unicode normalisé en NFC',
} satisfies Readonly<Record<NormalisationStep, string>>

const plain: Readonly<Record<PlainKind, string>> = {
  markdown: 'Markdown lu comme texte mis en forme',
  pasted: 'mots d’un texte mis en forme collé',
  readablePart: 'partie lisible de la page',
  wholePage: 'page entière : aucun article n’y a été trouvé',
  onlyConsent: 'rien n’a été trouvé, sinon un avis sur les cookies',
  endNotes: 'notes du document mises à sa fin',
  edges: 'en-têtes et pieds de page mis à la fin',
  linesJoined: 'lignes imprimées réunies en paragraphes',
  letterForms: 'ligatures et formes de lettres écrites comme lettres',
  lettersLeftOut: 'lettres laissées de côté, dont la police ne dit pas lesquelles elles sont',
  runningHeads: 'titres courants et numéros de page laissés de côté',
  mailText: 'texte du courriel',
  mailHtml: 'HTML du courriel lu comme texte',
  mailHtmlDiffers: 'HTML du courriel lu, car son texte brut dit autre chose',
  linesInCells: 'fins de ligne dans les cellules écrites comme espaces',
  openQuote: 'un guillemet sans fin lu comme un caractère',
  cues: 'sous-titres réunis en phrases, avec le temps où chacune commence',
  repeatedLines: 'lignes répétées par les sous-titres lues une fois',
  structureLost:
    'ce qui était gardé de ses intertitres, listes et tableaux était endommagé, et n’est pas dans cette révision',
  readByMachine: 'mots dans des images lus par la machine',
  cutOff: 'la dernière phrase n’a pas de fin : le texte est peut-être tronqué',
  cellsAsShown: 'cellules lues telles que leurs formats les affichent, formules par leurs valeurs gardées',
}

const counting: Readonly<Record<CountingKind, (count: number) => string>> = {
  furtherArticles: (count) =>
    `${counted(count, 'autre article de la page mis', 'autres articles de la page mis')} en dessous`,
  badBytes: (count) =>
    `${counted(count, 'octet qui n’est aucune lettre affiché', 'octets qui ne sont aucune lettre affichés')} comme �`,
  filledFields: (count) =>
    counted(
      count,
      'champ rempli d’un formulaire lu à sa place',
      'champs remplis d’un formulaire lus à leur place',
    ),
  forwardedMails: (count) =>
    `${counted(count, 'courriel contenu dans le courriel mis', 'courriels contenus dans le courriel mis')} en dessous`,
  mails: (count) => `${counted(count, 'courriel')} dans l’ordre de la boîte`,
  unreadLetters: (count) =>
    `${counted(count, 'lettre laissée', 'lettres laissées')} de côté, dont la police ne dit pas ce qu’elle écrit`,
  uncalculated: (count) => `${counted(count, 'formule')} sans valeur`,
  chapters: (count) => `${counted(count, 'chapitre')} dans l’ordre de lecture`,
  missingChapters: (count) => `${counted(count, 'chapitre manque', 'chapitres manquent')} dans le fichier`,
  doubled: (count) =>
    `${counted(count, 'de ses paragraphes y figure', 'de ses paragraphes y figurent')} deux fois : le texte est peut-être doublé`,
  tablesAsLines: (count) =>
    `${counted(count, 'tableau trop grand pour être affiché comme tel, lu', 'tableaux trop grands pour être affichés comme tels, lus')} comme lignes, avec des tabulations entre les cellules`,
}

const quoting: Readonly<Record<QuotingKind, string>> = {
  struckWords: 'barré et absent du texte',
  commentsMade: 'commentaires absents du texte',
  runningLines: 'imprimé sur chaque page, lu une fois',
  hiddenSheets: 'feuilles masquées non lues',
  brokenOff: 'phrases qui s’interrompent',
  printedTwice: 'figure deux fois de suite',
}

const separators = { '\t': 'tabulations', ';': 'points-virgules', ',': 'virgules', '|': 'barres' }

export const leftOut: Readonly<Record<LeftOut, (count: number) => string>> = {
  scans: (count) => counted(count, 'page numérisée', 'pages numérisées'),
  struck: (count) => counted(count, 'passage barré', 'passages barrés'),
  comments: (count) => counted(count, 'commentaire'),
  fields: (count) => counted(count, 'champ de formulaire', 'champs de formulaire'),
  frames: (count) => counted(count, 'cadre'),
  pictures: (count) => counted(count, 'image sans texte', 'images sans texte'),
  formulas: (count) => counted(count, 'formule'),
  attachments: (count) => counted(count, 'pièce jointe', 'pièces jointes'),
  articles: (count) => counted(count, 'autre article de la page', 'autres articles de la page'),
  hidden: (count) => counted(count, 'passage masqué', 'passages masqués'),
  covered: (count) => counted(count, 'passage caviardé ou recouvert', 'passages caviardés ou recouverts'),
  deleted: (count) => counted(count, 'suppression suivie', 'suppressions suivies'),
  bytes: (count) => counted(count, 'octet qui n’est aucune lettre', 'octets qui ne sont aucune lettre'),
  letters: (count) => counted(count, 'lettre de police inconnue', 'lettres de polices inconnues'),
  parts: (count) => counted(count, 'partie du fichier', 'parties du fichier'),
}

const notRead: Readonly<Record<LeftOut, (count: number) => string>> = {
  scans: (count) => counted(count, 'page numérisée non lue', 'pages numérisées non lues'),
  struck: (count) => counted(count, 'passage barré non lu', 'passages barrés non lus'),
  comments: (count) => counted(count, 'commentaire non lu', 'commentaires non lus'),
  fields: (count) => counted(count, 'champ de formulaire non lu', 'champs de formulaire non lus'),
  frames: (count) => counted(count, 'cadre non lu', 'cadres non lus'),
  pictures: (count) => counted(count, 'image non lue', 'images non lues'),
  formulas: (count) => counted(count, 'formule non lue', 'formules non lues'),
  attachments: (count) => counted(count, 'pièce jointe non lue', 'pièces jointes non lues'),
  articles: (count) =>
    counted(count, 'autre article de la page non lu', 'autres articles de la page non lus'),
  hidden: (count) => counted(count, 'passage masqué non lu', 'passages masqués non lus'),
  covered: (count) =>
    `${counted(count, 'passage caviardé ou recouvert, laissé', 'passages caviardés ou recouverts, laissés')} de côté ; le fichier en garde les mots`,
  deleted: (count) =>
    `${counted(count, 'suppression suivie laissée', 'suppressions suivies laissées')} de côté`,
  bytes: (count) =>
    counted(count, 'octet qui n’est aucune lettre, non lu', 'octets qui ne sont aucune lettre, non lus'),
  letters: (count) =>
    counted(count, 'lettre de police inconnue non lue', 'lettres de polices inconnues non lues'),
  parts: (count) => counted(count, 'objet incorporé non lu', 'objets incorporés non lus'),
}

export const describeSteps = stepsIn({
  steps,
  plain,
  counting,
  quoting,
  quoted: (passages, more) =>
    formats.inRow([
      ...passages.map((passage) => `« ${passage} »`),
      ...(more > 0 ? [`et ${counted(more, 'autre')}`] : []),
    ]),
  notRead: (what, count) => notRead[what](count),
  tracked: (inserted, deleted) =>
    `modifications suivies lues comme acceptées : ${counted(inserted, 'insertion prise', 'insertions prises')}, ${counted(deleted, 'suppression laissée', 'suppressions laissées')} de côté`,
  partedBy: (sign) => `cellules séparées par des ${separators[sign]}`,
  readAs: (name) => `lu comme ${name}`,
  foreign: (words) => words,
  fact: (name, value) => `${name} : ${value}`,
  inRow: formats.inRow,
})
