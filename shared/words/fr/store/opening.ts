import type { opening as en } from '../../en/store/opening'
import { capitalised } from '../../wording'
import type { Worded } from '../../worded'
import { kinds } from '../terms/kinds'

export const opening: Worded<typeof en> = {
  notOpened: 'Le projet n’a pas pu être ouvert',
  notOpenedFor: (file) => `Le projet n’a pas pu être ouvert à cause de « ${file} » dans son dossier`,
  notOpenedToWrite: 'Le projet n’a pas pu être ouvert en écriture',
  toRead: 'Le projet a été ouvert en lecture seule',
  taken: 'Un autre programme a repris ce projet',
  gone: 'Le dossier de ce projet n’est plus où il était : il a été déplacé, renommé ou effacé, ou bien son verrou',
  inUse: {
    byOthersNow: 'D’autres programmes sont en train d’ouvrir ce projet. Essayez à nouveau.',
    byAnotherNow: 'Un autre programme est en train d’ouvrir ce projet. Essayez à nouveau.',
    anybody: 'Un autre programme',
    here: 'sur cette machine',
    at: (host) => `sur ${host}`,
    since: (when) => ` depuis le ${when}`,
    by: (who, where, since) =>
      `${who} a ce projet ouvert ${where}${since}. Vous pouvez l’ouvrir en lecture seule.`,
  },
  noProject: (name) =>
    `« ${name} » ne contient pas de projet Plumbline. Choisissez le dossier dont le nom finit par .plumbline.`,
  unfinished: 'Le projet de ce dossier n’a jamais été achevé : sa création a été interrompue.',
  olderFormat:
    'Ce projet a un format plus ancien, et doit être mis au plus récent avant de pouvoir être lu. Ouvrez-le une fois en écriture.',
  newerFormat:
    'Ce projet a été fait par une version plus récente de Plumbline. Ouvrez-le avec celle-ci ; rien n’a été modifié.',
  formats: (version, newest) => `format ${version}, ce programme lit jusqu’à ${newest}`,
  linked: (folder) =>
    `« ${folder} », dans le dossier du projet, n’est pas un dossier mais un lien ou un fichier. Le projet n’a pas été ouvert ; mettez-y le dossier lui-même.`,
  unreadable: (isSealed) =>
    `Le projet ne peut pas être ouvert : ni son historique, ni son index, ni « project.json » ne peuvent être lus${isSealed ? ', ou « protection.json » appartient à un autre projet' : ''}. Rien n’a été modifié. Restaurez une sauvegarde.`,
  notTidied:
    'Ce qu’a laissé une restauration ou un changement de protection interrompus n’a pas pu être débarrassé',
  index: {
    missing: 'L’index manquait. Il a été refait d’après l’historique.',
    damaged: 'L’index était endommagé. Il a été refait d’après l’historique.',
    ofAnother: 'L’index n’était pas celui de cet historique. Il a été refait.',
    ofKind: (kind) =>
      `L’index manquait ou était endommagé (${kinds[kind].many}). Il a été refait d’après l’historique.`,
    holdsOther:
      'L’index contient quelque chose qui n’est pas un document. Effacez « index.json » dans le dossier du projet et ouvrez-le à nouveau',
    invalid: (kind, id) =>
      `${capitalised(kinds[kind].the)} ${id} de l’index n’est pas un document valide. Rien n’a été modifié.`,
  },
  claimsNotRead: 'Les affirmations n’ont pas pu être toutes lues',
  filesNotChecked: 'Les fichiers du projet n’ont pas pu être tous contrôlés',
  textsNotChecked: 'Les textes du projet n’ont pas pu être tous contrôlés',
  keptBeside: (name) =>
    `« ${name} », à côté du projet, est le projet tel qu’il était avant le changement de sa protection, et il a été modifié depuis. Il a été laissé tel quel.`,
}
