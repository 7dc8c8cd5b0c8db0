import type { recognition as en } from '../../en/features/recognition'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'
import { formats } from '../terms/formats'

export const recognition: Worded<typeof en> = {
  languageOf: (name) => {
    const [first = name] = name.split('_')
    return (/^[a-z]{2,3}$/u.test(first) && formats.languageName(first)) || name
  },
  ask: {
    title: (name) => `Faire lire « ${name} » par la machine ?`,
    titleOfSeveral: (count) => `Faire lire ${counted(count, 'fichier')} par la machine ?`,
    explanation:
      'Les mots sont dans des images. Ils peuvent être lus sur cette machine ; chaque chiffre attend ensuite que vous l’ayez regardé.',
    scannedPages: (count) =>
      `${counted(count, 'de ses pages est une image', 'de ses pages sont des images')} de texte, tandis que d’autres ont du texte. Elles peuvent être lues sur cette machine ; chaque chiffre qui s’y trouve attend ensuite que vous l’ayez regardé.`,
    leavePagesOut: 'Importer sans elles',
    languages: 'Langues dans les images',
    read: 'Lire',
    leaveOut: 'Laisser de côté',
    leftOut: (count) =>
      `${counted(count, 'fichier dont les mots sont dans des images a été laissé', 'fichiers dont les mots sont dans des images ont été laissés')} de côté.`,
  },
  figures: {
    title: 'Chiffres lus par la machine',
    done: (confirmed, total) =>
      `${formatCount(confirmed)} sur ${counted(total, 'chiffre confirmé', 'chiffres confirmés')}`,
    cutOut: 'Tel qu’il est imprimé',
    noCutOut: 'L’image ne peut pas être affichée ici.',
    machineRead: 'La machine a lu',
    what: 'Que lisez-vous ?',
    use: (typed) => `Prendre ${typed}`,
    later: 'Plus tard',
    look: 'Lire les chiffres',
    keys: { use: 'Entrée', later: 'Échap' },
    waits: 'Ne prend part à aucune comparaison tant que vous ne l’avez pas lu.',
    inPicture: (read) => `La machine a lu ${read} ici`,
  },
  refused: {
    noSuchFigure: 'Il n’y a ici aucun chiffre lu par la machine.',
    noWords: (name, languages) =>
      `Aucun mot n’a été trouvé dans « ${name} » (cherché en : ${languages.join(', ')}). S’il y en a, essayez une autre langue ; sinon, joignez-le à une affirmation comme preuve.`,
    damaged: (name) =>
      `L’image « ${name} » est endommagée, ou d’un genre inhabituel. Enregistrez-la en PNG ou en JPEG, puis importez celle-ci.`,
    tooLarge: (name, width, height, most) =>
      `« ${name} » a ${formatCount(width)} × ${formatCount(height)} pixels ; la machine en lit au plus ${counted(most / 1_000_000, 'million')}. Importez une copie plus petite, ou des parties.`,
    broke: (name) =>
      `La lecture de « ${name} » par la machine s’est interrompue. Il est endommagé, trop grand, ou fait pour être illisible.`,
    tooLong: (name) => `La lecture de « ${name} » par la machine a pris trop de temps et a été arrêtée.`,
    noLanguage: (unknown, known) =>
      `Il n’y a pas de données pour lire ${unknown.length > 0 ? `« ${unknown.join(' », « ')} »` : 'sans langue'} par la machine. Il y a : ${known.join(', ')}.`,
    badData: (languages) =>
      `Les données pour lire ${languages.join(', ')} par la machine sont endommagées, ou d’un autre genre.`,
    noData: (languages) =>
      `Les données pour lire ${languages.join(', ')} par la machine n’ont pas pu être lues.`,
  },
}
