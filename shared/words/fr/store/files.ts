import type { SizeUnits } from '../../formats'
import type { files as en } from '../../en/store/files'
import type { Worded } from '../../worded'
import { counted } from '../terms/format-count'
import { formats } from '../terms/formats'

/** A reason stands alone after a message, and speaks of a file, a folder or a project: it says “ceci”, or has no subject. */
export const files: Worded<typeof en> = {
  refused: {
    ENOSPC: 'Le disque est plein. Libérez de la place, puis essayez à nouveau',
    EDQUOT:
      'La place qui vous est allouée sur ce disque est épuisée. Libérez de la place, puis essayez à nouveau',
    EACCES: 'Ce programme n’en a pas le droit. Regardez les autorisations, puis essayez à nouveau',
    EPERM:
      'Le système ne le permet pas. Regardez les autorisations, et si un autre programme n’a pas ouvert ceci',
    EROFS: 'Le disque ne peut être que lu. Copiez le projet sur un disque où l’on peut écrire',
    EIO: 'Le disque signale un défaut. Copiez vite le projet sur un autre disque',
    EMFILE: 'Trop de fichiers sont ouverts. Fermez d’autres programmes, puis essayez à nouveau',
    ENFILE: 'Trop de fichiers sont ouverts. Fermez d’autres programmes, puis essayez à nouveau',
    EBUSY: 'Un autre programme a ouvert ceci. Fermez ce programme, puis essayez à nouveau',
    ENOENT: 'Ceci n’est plus là : peut-être déplacé, renommé ou effacé',
    ENOTDIR: 'Ceci n’est plus là : peut-être déplacé, renommé ou effacé',
    EISDIR: 'C’est un dossier, non un fichier',
    EFTYPE: 'Ce n’est pas un fichier ordinaire, mais un tube ou un périphérique',
    EFBIG: 'C’est plus grand que tout fichier d’un projet',
    EEXIST: 'Quelque chose porte déjà ce nom à cet endroit',
    ENAMETOOLONG: 'Le nom est trop long pour ce disque',
    ELOOP:
      'C’est un lien vers un autre endroit, et les liens ne sont pas suivis. Mettez-y le fichier lui-même',
    ENODEV: 'Le disque n’est plus connecté',
    ENXIO: 'Le disque n’est plus connecté',
    ESTALE: 'Le disque partagé a été déconnecté. Connectez-le, puis essayez à nouveau',
    ETIMEDOUT: 'Le disque partagé ne répond pas. Regardez la connexion, puis essayez à nouveau',
  },
  refusedOtherwise: 'Le système de fichiers l’a refusé',
  changing: (name) => `« ${name} » a changé pendant la lecture. Essayez à nouveau quand il ne change plus.`,
  notRead: (name) => `« ${name} » n’a pas pu être lu`,
  isFolder: (name) => `« ${name} » est un dossier, non un fichier.`,
  isOther: (name) => `« ${name} » n’est pas un fichier ordinaire.`,
  tooLarge: (name, bytes, most) =>
    `« ${name} » a ${size(bytes)} ; ici, on peut en lire au plus ${size(most)}.`,
  ofProject: (name) =>
    `« ${name} » est un fichier d’un projet, et n’a pas été remplacé. Choisissez un autre nom, ou un autre dossier.`,
  notWritten: (name) => `« ${name} » n’a pas été écrit`,
  noFolder: (name, folder) =>
    `« ${name} » n’a pas été écrit : il n’y a pas de dossier ${folder}. Choisissez un autre endroit.`,
  notThere: (path) => `« ${path} » n’est pas là, ou ne peut pas être lu. Regardez le chemin.`,
  notGivenBack: 'Le disque n’a pas rendu ce qui y avait été écrit. Rien n’a été modifié.',
  settings: {
    notRead: 'Les réglages n’ont pas pu être lus',
    notSaved: 'Les réglages n’ont pas été enregistrés',
    damaged: 'Les réglages étaient endommagés. Les réglages habituels sont utilisés à leur place.',
    setAside: (name) =>
      `Les réglages étaient endommagés. Ils ont été mis de côté sous le nom « ${name} », et les réglages habituels sont utilisés à leur place.`,
  },
}

const units: SizeUnits = { bytes: (count) => counted(count, 'octet'), thousands: 'ko', millions: 'Mo' }

const size = (bytes: number): string => formats.size(bytes, units)
