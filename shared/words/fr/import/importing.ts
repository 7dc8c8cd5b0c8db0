import type { importing as en } from '../../en/import/importing'
import { capitalised } from '../../wording'
import type { Worded } from '../../worded'
import { counted, formatCount, ofWhat } from '../terms/format-count'

/** A format stands alone or in brackets, a file in quotation marks or as “ce qui a été collé”: both without agreement. */
export const importing: Worded<typeof en> = {
  cancelled: 'L’importation a été annulée.',
  underWay: 'Une importation est en cours. Attendez qu’elle soit finie, ou annulez-la.',
  notImported: (why) => `Rien n’a été importé. ${why}.`,
  noFileIn: (folder) => `Il n’y a aucun fichier à importer dans le dossier « ${folder} ».`,
  formats: {
    text: 'texte brut',
    markdown: 'Markdown',
    html: 'page web',
    mhtml: 'archive web',
    mail: 'courriel',
    mbox: 'boîte de courriels (mbox)',
    msg: 'courriel d’Outlook',
    pdf: 'PDF',
    docx: 'document Word',
    doc: 'document Word 97–2003',
    odt: 'document de texte (OpenDocument)',
    odp: 'présentation (OpenDocument)',
    rtf: 'document Rich Text',
    table: 'tableau de texte (CSV)',
    subtitles: 'fichier de sous-titres',
    xlsx: 'classeur Excel',
    ods: 'tableau (OpenDocument)',
    pptx: 'présentation PowerPoint',
    epub: 'livre (EPUB)',
  },
  pasted: 'ce qui a été collé',
  pastedFirst: 'Ce qui a été collé',
  file: (name) => `« ${name} »`,
  reading: {
    tooLong: (what) =>
      `La lecture ${ofWhat(what)} a pris trop de temps et a été arrêtée. C’est endommagé, ou fait pour être illisible.`,
    memory: (what) =>
      `La lecture ${ofWhat(what)} a pris plus de mémoire que permis. C’est endommagé, ou fait pour être illisible.`,
    died: (what) =>
      `La lecture ${ofWhat(what)} a mis fin au processus qui lit les fichiers. C’est endommagé, ou fait pour être illisible ; si cela s’ouvre ailleurs, essayez à nouveau.`,
    failed: (what) => `${capitalised(what)} n’a pas pu être lu. C’est endommagé, ou d’un genre inhabituel.`,
  },
  refused: {
    empty: (name) => `« ${name} » est vide.`,
    noText: (name) => `« ${name} » ne contient pas de texte. Rien n’en a été importé.`,
    without: (name, format) => `« ${name} » (${format}) est sans aucun texte.`,
    tooLong: (name, length, most) =>
      `Le texte de « ${name} » a ${counted(length, 'caractère')} ; un article peut en avoir au plus ${formatCount(most)}. Importez-le en plusieurs parties.`,
    protected: (name) =>
      `« ${name} » est protégé par un mot de passe. Enregistrez-le sans le mot de passe, puis importez celui-ci.`,
    notPlain: (name) => `« ${name} » n’est pas un texte : la plus grande part ne peut pas être lue.`,
    encoding: (name, encoding) =>
      `« ${name} » est écrit en ${encoding}, un ancien codage de caractères qui ne peut pas être lu ici. Ouvrez-le dans le programme qui l’a créé, enregistrez-le en UTF-8, puis importez le fichier obtenu.`,
    noPage: (name) => `« ${name} » ne contient pas de page. Il est peut-être endommagé.`,
    packed: {
      damaged: (name) => `« ${name} » est endommagé : il ne peut pas être décompressé.`,
      tooLarge: (name, megabytes) =>
        `« ${name} » décompressé dépasse ${formatCount(megabytes)} Mo, ce que ne fait aucun document. Il n’a pas été ouvert davantage.`,
      noTextPart: (name) => `« ${name} » n’est pas un document Word : il ne contient pas de partie de texte.`,
    },
    pdf: {
      damaged: (name) => `« ${name} » est endommagé, ou n’est pas un PDF.`,
      damagedPage: (name, page, pages) =>
        `« ${name} » est endommagé : la page ${formatCount(page)} sur les ${formatCount(pages)} qu’il dit avoir ne peut pas être lue. Ouvrez-le dans un autre programme et imprimez-le dans un nouveau PDF, puis importez celui-ci.`,
      noPages: (name) =>
        `« ${name} » n’a pas de pages. Il est peut-être endommagé, ou n’a pas été écrit jusqu’au bout.`,
      pictures: (name) =>
        `« ${name} » ne contient pas de texte : ses pages sont des images. Ses mots sont lus par la machine quand il est importé et que les langues sont indiquées (sans fenêtre : --read-pictures eng).`,
      noText: (name) =>
        `« ${name} » ne contient ni texte lisible ni images : ses pages sont vides, ou endommagées. Si un autre programme y affiche du texte, imprimez-le de là dans un nouveau PDF, puis importez celui-ci.`,
      letters: (name) =>
        `Les lettres de « ${name} » ne peuvent pas être lues : ses polices ne disent pas lesquelles elles sont. Passez-le à la reconnaissance de texte (OCR), puis importez le résultat.`,
      tooLong: (name, page, pages, most) =>
        `« ${name} » a ${counted(pages, 'page')} ; à la page ${formatCount(page)}, son texte dépasse les ${formatCount(most)} caractères qu’un article peut avoir. Importez-le en plusieurs parties.`,
    },
  },
  slides: {
    slide: (number) => `Diapositive ${number}`,
    notes: (number) => `Notes de la diapositive ${number}`,
  },
  annotations: {
    notLookedFor:
      'Les annotations de ce fichier n’ont pas pu être cherchées dans les articles. Rien n’en a été importé.',
    textsUnread: 'Des textes de ce projet ne peuvent pas être lus. Contrôlez le projet.',
    unplaced: {
      tooLong: 'chercher ces mots a pris trop de temps, et a été arrêté',
      failed: 'chercher ces mots s’est terminé par une erreur dans Plumbline',
      nothingToMark: 'ces mots ne montrent rien qui puisse être marqué',
      unfit: 'ce qu’elle dit n’entre pas dans une affirmation',
    },
  },
}
