import type { originals as en } from '../../en/features/originals'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'

export const originals: Worded<typeof en> = {
  file: (name, size) => `${name}, ${counted(size, 'octet')}`,
  hash: 'Fichier, SHA-256',
  show: 'Afficher l’original',
  view: 'Original',
  graphic: 'Choquant : le couvrir jusqu’au clic',
  covered: 'Couvert. Ce peut être dur à regarder.',
  uncover: 'L’afficher',
  opening: 'Ouverture…',
  close: 'Fermer l’original',
  kinds: {
    pdf: 'PDF',
    tiff: 'TIFF',
    picture: 'Image',
    audio: 'Enregistrement',
    video: 'Vidéo',
    page: 'Page',
    table: 'Tableau',
    other: 'Fichier',
  },
  noView:
    'Les fichiers de ce genre ne peuvent pas être affichés ici. Vous pouvez en enregistrer une copie et l’ouvrir dans un autre programme ; d’une image, gardez à côté un PNG ou un JPEG.',
  saveCopy: 'Enregistrer une copie…',
  notAsImported: (name) =>
    `« ${name} » n’a pas été écrit : ce qui est gardé n’est plus ce qui a été importé.`,
  alike: {
    title: 'Images qui se ressemblent',
    this: 'Cette image',
    oneSource: 'Elles comptent pour une source.',
    saidOther: 'Vous avez dit que c’est une autre image.',
    notSame: 'Pas la même image',
    same: 'La même image',
    beside: 'Montrer à côté',
  },
  stated: {
    title: 'Ce que dit le fichier',
    warning:
      'Ce qu’un fichier dit de lui-même peut être faux, ou y avoir été écrit par n’importe qui. À lui seul, ce n’est pas une preuve.',
    nothing: 'Ce fichier ne dit rien de lui-même.',
    saveStripped: 'Enregistrer une copie sans cela…',
    whatStays: 'Les pixels restent tels quels, de même que le profil de couleurs et le sens de l’image.',
    cannotStrip: (name) =>
      `De « ${name} », il n’est pas possible de faire une copie qui ne dise rien d’elle-même : cela se peut pour JPEG et PNG.`,
    notOfKind: 'Une copie qui ne dit rien d’elle-même ne peut être faite que d’un JPEG ou d’un PNG.',
  },
  sheet: 'Feuille',
  tray: {
    title: 'Taille et sens',
    smaller: 'Plus petit',
    larger: 'Plus grand',
    size: 'Taille',
    fit: 'Ajuster',
    fitWidth: 'Ajuster à la place disponible',
    turn: 'Tourner à droite',
    percent: (scale) => `${Math.round(scale * 100)} %`,
  },
  box: {
    title: 'Endroit dans l’original',
    draw: 'Tracer un cadre',
    drawn: 'Le cadre en cours de tracé',
    discard: 'Aucun endroit',
    left: 'Gauche %',
    top: 'Haut %',
    width: 'Largeur %',
    height: 'Hauteur %',
    openClaim: 'Ouvrez une affirmation, et cet endroit pourra lui être lié.',
    setFor: (stance) => `Fixer comme endroit (${stance})`,
    of: (stance, note) => (note === '' ? stance : `${stance} : ${note}`),
  },
  outside: {
    opened: (path) => `Ouvert dans un autre programme : ${path}. La copie y reste.`,
    sealed: 'Ce projet est scellé : une copie pour un autre programme serait en clair sur le disque.',
    mayRun: (name) =>
      `« ${name} » est d’un genre qu’un système peut exécuter comme un programme. Il n’est pas ouvert ; vous pouvez en enregistrer une copie.`,
    notOpened: (name) => `Aucun programme de cette machine n’ouvre « ${name} ». La copie est là.`,
  },
  picture: {
    words: 'Mots dans l’image',
    unknown:
      'Le fichier ne dit pas quelle est la taille de cette image ; elle n’est donc pas dessinée. Elle est peut-être endommagée. Vous pouvez en enregistrer une copie.',
    tooLarge: (width, height) =>
      `Cette image dit avoir ${formatCount(width)} sur ${formatCount(height)} pixels : c’est trop pour la dessiner ici. Vous pouvez en enregistrer une copie.`,
    broken:
      'Cette image ne peut pas être dessinée : elle est endommagée, ou d’un genre inconnu ici. Vous pouvez en enregistrer une copie.',
  },
  pdf: {
    pages: 'Pages du PDF',
    page: 'Page',
    pageOf: (page) => `Page ${page}`,
    wordsOf: (page) => `Mots de la page ${page}`,
    ofPages: (count) => `sur ${formatCount(count)}`,
    notOnPage: 'Ces mots ne figurent pas comme mots sur une page. Ils font peut-être partie d’une image.',
    locked:
      'Ce PDF est verrouillé par un mot de passe à lui. Vous pouvez en enregistrer une copie et l’ouvrir ailleurs.',
    broken: 'Ce PDF ne peut pas être affiché : il est endommagé. Vous pouvez en enregistrer une copie.',
  },
  media: {
    transcript: 'Transcription',
    tray: 'Lecture',
    notATime: (held) =>
      `Écrivez un temps comme 3:07 ou 1:02:03.${held === '' ? '' : ` ${held} vaut jusque-là.`}`,
    play: 'Lire',
    pause: 'Pause',
    position: 'Position',
    speed: 'Vitesse',
    mark: 'Marquer un endroit',
    from: 'De',
    to: 'À',
    of: (at, length) => `${at} / ${length}`,
    times: (speed) => `${formatCount(speed)}×`,
    broken:
      'La lecture est impossible : le fichier est endommagé, ou d’un genre inconnu ici. Vous pouvez en enregistrer une copie.',
    unseen:
      'Seul le son peut être lu : il n’y a pas d’image, ou elle est d’un genre inconnu ici. Vous pouvez en enregistrer une copie.',
  },
  page: {
    process: 'Plumbline – pages',
    cancelled: 'Le fichier n’est plus regardé.',
    tooLong: (name) =>
      `« ${name} » n’a pas pu être affiché : cela prenait trop de temps. Il est endommagé, ou fait pour être illisible. Vous pouvez toujours en enregistrer une copie.`,
    died: (name) =>
      `« ${name} » n’a pas pu être affiché : il a mis fin au processus qui le lit. Il est endommagé, ou fait pour être illisible. Vous pouvez toujours en enregistrer une copie.`,
    unreadable: (name) =>
      `« ${name} » n’a pas pu être affiché. Il est endommagé, ou d’un genre inhabituel. Vous pouvez toujours en enregistrer une copie.`,
    lettersLeft: (count) =>
      `${counted(count, 'caractère de plus n’est pas affiché', 'caractères de plus ne sont pas affichés')} ici. Enregistrez une copie pour tout lire.`,
    rowsLeft: (count) =>
      `${counted(count, 'ligne de plus n’est pas affichée', 'lignes de plus ne sont pas affichées')} ici. Enregistrez une copie pour tout lire.`,
  },
  mail: {
    from: 'De',
    to: 'À',
    copy: 'Copie',
    date: 'Date',
    subject: 'Objet',
    attachments: 'Pièces jointes, non affichées',
    unnamed: 'sans nom',
    words: 'Mots du courriel',
  },
  saved: (path) => `Une copie a été écrite dans ${path}, et comparée à son empreinte.`,
}
