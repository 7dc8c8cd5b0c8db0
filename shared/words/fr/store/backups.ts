import type { backups as en } from '../../en/store/backups'
import type { Worded } from '../../worded'
import { counted } from '../terms/format-count'

export const backups: Worded<typeof en> = {
  historyDamaged:
    'Aucune sauvegarde n’a été faite : l’historique du projet est endommagé. Les sauvegardes précédentes sont gardées.',
  notGivenBack: 'Aucune sauvegarde n’a été faite : le disque n’a pas rendu ce qui y avait été écrit.',
  noKeyFile: 'Aucune sauvegarde n’a été faite : le fichier de clé du projet est endommagé ou manque.',
  notListed: 'La liste des sauvegardes n’a pas pu être lue',
  notRestored: 'La sauvegarde n’a pas pu être restaurée',
  notReplaced: 'La sauvegarde n’a pas pu être mise à la place du projet',
  gone: 'Cette sauvegarde n’est plus là : une plus récente a pris sa place.',
  copyTitle: (title) => `${title} (restauré)`,
  restoredTo: (when, name) => `La sauvegarde du ${when} a été restaurée dans « ${name} ».`,
  onlyToCopy: (why) => `Rien n’a été restauré. ${why}. Restaurez plutôt dans une copie.`,
  restored: (when) => `La sauvegarde du ${when} a été restaurée.`,
  keptAs: (name, isBackedUp) =>
    `Le projet tel qu’il était est gardé à côté sous le nom « ${name} »${isBackedUp ? ', et comme sauvegarde la plus récente' : ''}.`,
  otherFiles: 'Rien n’a été restauré : le dossier contient d’autres fichiers.',
  damaged: (number) =>
    `La sauvegarde ${number} est endommagée et ne peut pas être restaurée. Choisissez-en une autre.`,
  keyFileDamaged: (number) => `Le fichier de clé de la sauvegarde ${number} est endommagé ou manque.`,
  leftOut: (count) =>
    `${counted(
      count,
      'texte ou fichier de cette sauvegarde est endommagé et a été laissé',
      'textes et fichiers de cette sauvegarde sont endommagés et ont été laissés',
    )} de côté. « Contrôler » dit lesquels.`,
}
