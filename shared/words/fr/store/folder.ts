import type { folder as en } from '../../en/store/folder'
import type { Worded } from '../../worded'
import { agree, counted, formatCount, ofWhat } from '../terms/format-count'
import { kinds } from '../terms/kinds'

const verify = '« Contrôler »'

export const folder: Worded<typeof en> = {
  clock: (what, at) =>
    `${what} : l’horloge de cette machine indique un moment qu’aucun historique ne peut contenir (${at}). Réglez l’horloge, puis essayez à nouveau.`,
  notSaved: 'Non enregistré',
  notCreated: 'Le projet n’a pas pu être créé',
  notBackedUp: 'Aucune sauvegarde n’a été faite',
  notMigrated: 'Le projet n’a pas été mis au format le plus récent',
  damagedBeforeMigration:
    'Ce projet a un format plus ancien, et son historique est endommagé ; il n’a donc pas été mis au format le plus récent. Restaurez une sauvegarde.',
  unreadableEntry: 'Non enregistré : ce qui serait écrit dans l’historique n’a pas pu être relu.',
  takenOver: 'Un autre programme a entre-temps repris ce projet ; rien n’a donc été modifié.',
  replaced: (kind, id, aside, isRemoved) =>
    `Le fichier ${ofWhat(kinds[kind].the)}${kind === 'project' ? '' : ` ${id}`} n’était pas tel que le dit l’historique : endommagé, ou modifié par un autre programme. Il a été mis de côté sous le nom « ${aside} »${isRemoved ? ', puisque l’historique en a consigné la suppression.' : ' et réécrit d’après l’historique.'}`,
  replacedMany: (kind, count, aside) =>
    `Les fichiers ${ofWhat(counted(count, kinds[kind].one, kinds[kind].many))} n’étaient pas tels que le dit l’historique : endommagés, ou modifiés par un autre programme. Ils ont été mis de côté sous des noms qui finissent par « .damaged », comme « ${aside} », et réécrits d’après l’historique.`,
  missing: (kind, count) =>
    kind === 'project'
      ? 'Le fichier du projet manquait. Il a été réécrit d’après l’historique.'
      : agree(
          count,
          `Le fichier ${ofWhat(kinds[kind].a)} manquait. Il a été réécrit d’après l’historique.`,
          `Les fichiers ${ofWhat(counted(count, kinds[kind].one, kinds[kind].many))} manquaient. Ils ont été réécrits d’après l’historique.`,
        ),
  apart: (seq, name) =>
    `À partir du nº ${seq}, des entrées ont été écrites dans l’historique par une autre voie : par un programme qui avait perdu le projet, ou dans une autre copie. Elles ont été mises dans « ${name} ». ${verify} les ouvre comme copie.`,
  noSegment: (name) =>
    `Un fichier parmi ceux de l’historique portait un nom comme les leurs, et ne contient rien de l’historique. Il a été mis de côté sous le nom « ${name} ».`,
  mended: {
    fromOriginal: 'Un texte manquait ou était endommagé. Il a été refait à partir de son original.',
    fromBackup: (part, when) =>
      `Un ${part === 'text' ? 'texte' : 'fichier'} manquait ou était endommagé. Il a été repris de la sauvegarde du ${when}.`,
    finding: (found, how) =>
      `${found} ${how} Ce qui s’y trouvait est gardé à côté, sous un nom qui finit par « .damaged ».`,
  },
  shown: {
    fromOriginal:
      'Un texte manque ou est endommagé dans le dossier du projet. Il est montré d’après son original ; rien n’a été écrit.',
    fromBackup: (part, when) =>
      `Un ${part === 'text' ? 'texte' : 'fichier'} manque ou est endommagé dans le dossier du projet. Il est montré d’après la sauvegarde du ${when} ; rien n’a été écrit.`,
  },
  blobs: {
    missing: {
      original: (count) =>
        agree(
          count,
          'Un texte manquait. Il a été refait à partir de son original.',
          `${counted(count, 'texte')} manquaient. Ils ont été refaits à partir de leurs originaux.`,
        ),
      backup: (count) =>
        agree(
          count,
          'Un texte ou un fichier manquait. Il a été repris des sauvegardes.',
          `${counted(count, 'texte ou fichier', 'textes et fichiers')} manquaient. Ils ont été repris des sauvegardes.`,
        ),
      nowhere: (count) =>
        agree(
          count,
          `Un texte ou un fichier manque dans le dossier du projet, et aucune sauvegarde ne l’a. ${verify} dit lequel.`,
          `${counted(count, 'texte ou fichier', 'textes et fichiers')} manquent dans le dossier du projet, et aucune sauvegarde ne les a. ${verify} dit lesquels.`,
        ),
      later: (count) =>
        agree(
          count,
          'Un texte ou un fichier manque dans le dossier du projet. Il sera cherché dans les originaux et les sauvegardes dès que le projet pourra être modifié.',
          `${counted(count, 'texte ou fichier', 'textes et fichiers')} manquent dans le dossier du projet. Ils seront cherchés dans les originaux et les sauvegardes dès que le projet pourra être modifié.`,
        ),
    },
    changed: {
      original: (count) =>
        agree(
          count,
          'Un texte n’était pas tel qu’il avait été importé : son fichier a été modifié ou endommagé. Il a été mis de côté, et le texte a été refait à partir de son original.',
          `${counted(count, 'texte')} n’étaient pas tels qu’ils avaient été importés : leurs fichiers ont été modifiés ou endommagés. Ils ont été mis de côté, et les textes ont été refaits à partir de leurs originaux.`,
        ),
      backup: (count) =>
        agree(
          count,
          'Un texte n’était pas tel qu’il avait été importé : son fichier a été modifié ou endommagé. Il a été mis de côté, et le texte a été repris des sauvegardes.',
          `${counted(count, 'texte')} n’étaient pas tels qu’ils avaient été importés : leurs fichiers ont été modifiés ou endommagés. Ils ont été mis de côté, et les textes ont été repris des sauvegardes.`,
        ),
      nowhere: (count) =>
        agree(
          count,
          `Un texte n’est pas tel qu’il avait été importé : son fichier a été modifié ou endommagé, et ni un original ni une sauvegarde ne l’a. ${verify} dit lequel.`,
          `${counted(count, 'texte')} ne sont pas tels qu’ils avaient été importés : leurs fichiers ont été modifiés ou endommagés, et ni originaux ni sauvegardes ne les ont. ${verify} dit lesquels.`,
        ),
      later: (count) =>
        agree(
          count,
          'Un texte n’est pas tel qu’il a été importé : son fichier a été modifié ou endommagé. Dès que le projet pourra être modifié, il sera remis en place si son original ou une sauvegarde l’a.',
          `${counted(count, 'texte')} ne sont pas tels qu’ils ont été importés : leurs fichiers ont été modifiés ou endommagés. Dès que le projet pourra être modifié, ils seront remis en place si leurs originaux ou des sauvegardes les ont.`,
        ),
    },
  },
  strayFiles: (files, count) =>
    agree(
      count,
      `« ${files[0] ?? ''} », dans le dossier du projet, ne fait pas partie du projet. ${verify} dit ce que c’est.`,
      `${counted(count, 'fichier')} du dossier du projet ne font pas partie du projet : ${files.map((file) => `« ${file} »`).join(', ')}${count > files.length ? ' et d’autres' : ''}. ${verify} dit ce qu’est chacun.`,
    ),
  historyCopy: (file, message) => `« ${file} » : ${message} Choisissez pour cela ${verify}.`,
  copy: {
    notFree: 'Rien n’a été copié : le dossier contient d’autres fichiers.',
    noCopy: (file) =>
      `« ${file} » n’est pas une copie de l’historique qui puisse être ouverte. Rien n’a été copié.`,
    noKey: 'Rien n’a été copié : le fichier de clé du projet est endommagé ou manque.',
    notMade: 'La copie n’a pas pu être faite',
    action: 'Ouvrir comme copie…',
    dialog: 'Ouvrir comme copie',
    opened: 'Ouvert comme copie',
    make: 'Faire la copie',
    name: (title) => `${title} (copie)`,
    done: (file, project, partsAt) =>
      `« ${file} » a été ouvert comme projet « ${project} » : ce que les deux avaient, et à partir de l’entrée ${partsAt} ce qui lui est propre.`,
  },
  takeIn: {
    action: 'Regarder…',
    take: 'Intégrer au projet',
    keepApart: 'Garder à part',
    leave: 'Laisser',
    taken: 'Intégré au projet. « Annuler » revient en arrière.',
    keptApart: 'Gardé à part : son fichier finit maintenant par « .apart ».',
    isNew: (kind, name) => `${kinds[kind].name} : « ${name} ». Le projet ne contient rien de tel.`,
    differs: (kind, name) => `${kinds[kind].name} : « ${name} ». Le projet l’a autrement ; ceci changerait :`,
    field: 'Champ',
    ours: 'Dans le projet',
    theirs: 'Dans le fichier',
    nothing: '(rien)',
    entries,
    setAside: 'Mis de côté ou gardé à part',
    apart: {
      another: (kind) => `Il contient un autre état ${ofWhat(kinds[kind].a)} du projet.`,
      unknown: (kind) => `Il contient ${kinds[kind].a} que le projet n’a pas.`,
    },
    gone: (file) =>
      `« ${file} » ne contient aucun document qui puisse être intégré. Contrôlez à nouveau le projet.`,
    changed: (file) => `« ${file} » n’est plus le fichier que vous avez regardé. Regardez-le à nouveau.`,
    notRead: (file) => `« ${file} » n’a pas pu être lu`,
    notKept: (file) => `« ${file} » n’a pas été gardé à part`,
    refused: {
      otherProject: 'Rien n’a été intégré : c’est le fichier d’un autre projet.',
      otherText:
        'Rien n’a été intégré : l’article a un autre texte dans ce fichier. Mettez le nouveau texte avec « Remplacer le texte », qui emmène les affirmations.',
      otherWords:
        'Rien n’a été intégré : les mots que cite cette affirmation ne sont pas dans l’article là où le dit le fichier.',
      unknownVerdict:
        'Rien n’a été intégré : il y a un verdict que l’échelle de verdicts du projet ne connaît pas.',
      value: 'Rien n’a été intégré : il y a une date ou un chiffre qui n’en est pas un.',
      'lacks project': 'Rien n’a été intégré : cela appartient à un autre projet.',
      'lacks article':
        'Rien n’a été intégré : il y est question d’un article que le projet n’a pas. Intégrez-le d’abord.',
      'lacks claim':
        'Rien n’a été intégré : il y est question d’une affirmation que le projet n’a pas. Intégrez-la d’abord.',
      'lacks source':
        'Rien n’a été intégré : il y est question d’une source que le projet n’a pas. Intégrez-la d’abord.',
      'lacks conflict': 'Rien n’a été intégré : il y est question d’une divergence que le projet n’a pas.',
      'lacks event': 'Rien n’a été intégré : il y est question d’un évènement que le projet n’a pas.',
      'lacks question': 'Rien n’a été intégré : il y est question d’une question que le projet n’a pas.',
    },
  },
  notVerified: 'Le projet n’a pas pu être contrôlé',
  verified: {
    result: (findings) =>
      findings === 0
        ? 'Tout est tel qu’enregistré.'
        : agree(
            findings,
            'Une chose n’est pas telle qu’enregistrée.',
            `${counted(findings, 'chose')} ne sont pas telles qu’enregistrées.`,
          ),
    checked: (history, documents, texts, originals) =>
      `Contrôlé : entrées de l’historique ${formatCount(history)}, documents ${formatCount(documents)}, textes ${formatCount(texts)}, originaux ${formatCount(originals)}.`,
    newest: (seq, hash) => `Dernière entrée intacte : nº ${seq}, avec l’empreinte ${hash}`,
  },
  findings: {
    missing: 'Il manque.',
    changed: {
      document: 'Ce n’est pas ce que dit l’historique.',
      text: 'Ce n’est pas le texte qui a été importé.',
      original: 'Ce n’est pas le fichier qui a été importé.',
    },
    folder: 'Un dossier est à sa place.',
    link: 'Un lien vers un autre endroit est à sa place.',
    noFile: 'Quelque chose qui n’est pas un fichier est à sa place.',
    unreadable: (why) => `Il n’a pas pu être lu. ${why}.`,
    unused: 'Ce n’est pas ce que dit son nom. Rien dans le projet n’en parle.',
    beyondHistory: (count) =>
      `${counted(count, 'document du dossier n’est pas', 'documents du dossier ne sont pas')} dans la partie qui peut en être lue. Ouvrir le projet lit ce qui est là.`,
    historyUnreadable: (why) => `Il n’a pas pu être lu jusqu’au bout. ${why}.`,
    historyShort: (last, saved) =>
      `Il finit à l’entrée ${last}, mais l’index dit qu’il y en avait ${saved} : les dernières manquent.`,
    historyLineEnds:
      'Un autre programme en a modifié les fins de ligne. Toutes les entrées sont telles qu’elles ont été enregistrées ; ouvrir le projet remet les fins de ligne en place.',
    historyBroken: (from, reason) =>
      `À partir de l’octet ${from}, l’historique n’est pas tel qu’enregistré : ${reason}. Ce qui précède est intact.`,
  },
  strays: {
    noFile: 'Un dossier, un lien ou autre chose qui n’est pas un fichier est à la place de ce fichier.',
    noFolder:
      'C’est un dossier, un lien ou autre chose qui n’est pas un fichier, et aucun projet n’en a de tel. Le programme ne regarde pas ce qu’il y a dedans.',
    other: 'Aucun projet n’a un tel fichier. Le programme ne le lit pas.',
    noHistory: 'Il est parmi les fichiers de l’historique et n’en est pas un. Le programme ne le lit pas.',
    unknown: 'L’historique n’en sait rien. Le programme ne le lit pas.',
    unknownDocument: (kind) =>
      `C’est ${kinds[kind].a} dont l’historique ne sait rien, comme quand un dossier a été synchronisé à moitié. Le programme ne lit pas ce fichier.`,
    sameAs: (file) =>
      `C’est une copie de « ${file} » et elle contient la même chose. Elle peut être supprimée.`,
    copyOf: (file) =>
      `C’est une copie de « ${file} », comme en font les programmes qui synchronisent des dossiers, et elle contient autre chose. Le programme ne la lit pas.`,
    history: {
      same: () =>
        'C’est une copie plus ancienne de l’historique, qui a toutes ses entrées. Elle peut être supprimée.',
      parts: (partsAt, own, when, by) =>
        `C’est une copie de l’historique qui s’en sépare à l’entrée ${partsAt} : à partir de là, elle a ${entries(own)} en propre, dont la plus récente du ${when}${author(by)}. Elle peut être ouverte comme copie du projet.`,
      'goes on': (partsAt, own, when, by) =>
        `C’est une copie de l’historique qui continue là où celui-ci finit : à partir de l’entrée ${partsAt}, elle a ${entries(own)} en propre, dont la plus récente du ${when}${author(by)}. Elle peut être ouverte comme copie du projet.`,
    },
    apart: (from) =>
      `À partir de l’octet ${from}, il contient des entrées qui ne sont pas dans l’historique.`,
  },
}

function entries(count: number): string {
  return counted(count, 'entrée')
}

function author(by: string): string {
  return by === '' ? '' : `, par ${by}`
}
