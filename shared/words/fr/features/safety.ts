import type { safety as en } from '../../en/features/safety'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'
import { kinds } from '../terms/kinds'

const countedKinds = ['article', 'claim', 'source', 'conflict', 'event', 'question'] as const

export const safety: Worded<typeof en> = {
  restored: 'Restauré',
  goOn: 'Continuer',
  backups: {
    title: 'Sauvegardes',
    show: 'Afficher le dossier',
    open: 'Sauvegardes…',
    explanation:
      'Plumbline sauvegarde ce projet à son ouverture et à sa fermeture, et tous les quarts d’heure tant qu’il change. Il garde trois sauvegardes du jour le plus récent et une de chaque jour précédent, dix en tout.',
    ofAllProjects:
      'Les sauvegardes de tous les projets ouverts sur cette machine, y compris ceux dont le dossier a disparu.',
    choose: 'Choisissez une sauvegarde pour voir ce qui a été fait depuis.',
    backUpNow: 'Sauvegarder maintenant',
    backedUp: 'Sauvegardé.',
    none: 'Il n’y a pas encore de sauvegardes.',
    beingRead: 'Lecture des sauvegardes…',
    counts: (counts) =>
      countedKinds.map((kind) => counted(counts[kind], kinds[kind].one, kinds[kind].many)).join(', '),
  },
  backup: {
    title: (at) => `Sauvegarde du ${at}`,
    inPlaceMeans:
      'Le projet revient à cette sauvegarde. Son état actuel est gardé à côté et comme sauvegarde la plus récente, pour que vous puissiez revenir en arrière.',
    replace: 'Remplacer le projet',
    restoring: 'Restauration…',
    toCopy: 'Restaurer dans une copie…',
    inPlace: 'Restaurer sur place…',
    wentApart: 'Cette sauvegarde et le projet ont depuis suivi des chemins différents.',
    unchanged: 'Rien n’a changé depuis cette sauvegarde.',
    counts: (kind, inBackup, now) =>
      `${kinds[kind].title} : ${formatCount(inBackup)} dans la sauvegarde, ${formatCount(now)} maintenant`,
    doneSince: (count) => `Fait depuis : ${counted(count, 'modification')}`,
    further: (count) => `et ${counted(count, 'autre')}`,
  },
  restoreHistory: {
    title: 'Restaurer l’historique ?',
    explanation:
      'Une partie de l’historique de ce projet n’est pas telle qu’elle a été enregistrée ; l’ordre de ce qui a été fait ne peut donc pas être établi au-delà. La restauration rend le projet de nouveau entier :',
    steps: [
      'Ce qui précède le dommage reste tel quel, avec ce qui l’établit.',
      'La partie endommagée est gardée de côté dans le dossier du projet, sous un nom qui le dit.',
      'Une nouvelle entrée mène de là aux articles, aux affirmations, aux sources et aux divergences tels qu’ils sont affichés maintenant.',
      'Ce qui a été fait avant cette entrée ne peut plus être annulé pas à pas.',
    ],
    backupsFirst:
      'Une sauvegarde contient tout l’historique jusqu’à son jour : regardez d’abord les sauvegardes, si pouvoir l’établir compte.',
    action: 'Restaurer l’historique',
  },
  openElsewhere: {
    title: (project) => `« ${project} » est ouvert ailleurs`,
    explanation:
      'Deux programmes qui écrivent dans un même projet s’écraseraient l’un l’autre. Ouvert en lecture seule, il montre ce qui est enregistré maintenant ; ce que l’autre programme change ensuite apparaît à la prochaine ouverture.',
    openToRead: 'Ouvrir en lecture seule',
  },
  readOnly: {
    title: 'Lecture seule',
    heading: 'Lecture seule.',
    verify: 'Contrôler…',
    restore: 'Restaurer…',
    openForChanges: 'Ouvrir pour modifier',
  },
  verify: {
    title: 'Contrôler',
    explains:
      'Compare chaque fichier à l’historique ou aux listes qui s’y rapportent, et nomme ce qui ne concorde pas.',
    of: (name) => `Contrôlé : ${name}`,
    file: 'Paquet ou rapport…',
    folder: 'Dossier de projet…',
    withPassphrase: 'Avec elle, le projet est comparé à son historique.',
    notDone: 'Le contrôle n’a pas pu être fait',
    dialog: { file: 'Contrôler', folder: 'Contrôler', button: 'Contrôler', files: 'Paquets et rapports' },
    checking: (done, total) => `Contrôle du fichier ${formatCount(done)} sur ${formatCount(total)}`,
    readingHistory: 'Lecture de l’historique',
    findings: 'Constats',
    mayFollow:
      'Si un autre programme travaille en ce moment sur ce projet, les documents peuvent suivre l’historique d’une demi-minute. Contrôlez-le alors une seconde fois.',
    checked: 'Contrôlé',
    counted: {
      entries: 'Entrées de l’historique',
      documents: 'Documents',
      texts: 'Textes',
      originals: 'Originaux',
    },
    proves: 'Ce que cela établit',
    doesNotProve: 'Ce que cela n’établit pas',
    newest: (seq) => `Dernière entrée intacte : nº ${seq}, avec l’empreinte `,
  },
  trash: {
    title: 'Corbeille',
    explanation:
      'Ce qui a été supprimé de ce projet, et ce qui peut y être remis avec les liens qui en dépendaient. Rien ici n’est jamais effacé : l’historique le garde.',
    empty: 'Rien n’a été supprimé.',
    removed: 'Supprimé',
    kind: (kind) => kinds[kind].name,
    untitled: 'Sans titre',
    wentBy: (operation) => `Parti avec « ${operation} »`,
    takenBack: (operation) => `« ${operation} » annulé`,
    by: (name) => `, par ${name}`,
    putBack: 'Remettre',
  },
}
