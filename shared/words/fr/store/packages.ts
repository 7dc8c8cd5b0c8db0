import type { packages as en } from '../../en/store/packages'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'

const verify = '« Contrôler »'

export const packages: Worded<typeof en> = {
  notPacked: 'Le paquet n’a pas été écrit',
  notRead: (name) => `« ${name} » n’a pas pu être lu`,
  historyDamaged: `L’historique de ce projet est endommagé ; il n’a donc pas été mis en paquet. ${verify} dit où ; restaurez-le d’abord, ou une sauvegarde.`,
  damagedFile: (path) =>
    `« ${path} » n’est pas ce qui a été importé : il a été modifié ou endommagé. Rien n’a été mis en paquet ; ${verify} le remet en place là où cela se peut.`,
  noReport: 'Le rapport n’est pas dans le paquet : il serait en clair à côté du projet scellé.',
  leftBehind: (count) =>
    `${counted(
      count,
      'fichier du dossier du projet n’en fait pas partie et a été laissé',
      'fichiers du dossier du projet n’en font pas partie et ont été laissés',
    )} de côté.`,
  description: (project) =>
    `Le projet ${project} avec ses originaux et son rapport. Plumbline l’ouvre avec « Ouvrir un paquet » ; tout programme pour archives ZIP montre ce qu’il contient.`,
  noPackage: (name) => `« ${name} » n’est pas un paquet de Plumbline.`,
  noProject: (name) =>
    `« ${name} » a été fait pour être publié et ne contient pas de projet à ouvrir. « Contrôler » le contrôle.`,
  refused: {
    none: (name) => `« ${name} » n’est pas un paquet, ou pas en entier : sa fin manque.`,
    damaged: (name, entry) =>
      entry === ''
        ? `« ${name} » est endommagé : la liste de ses fichiers ne peut pas être lue. Demandez-le à nouveau.`
        : `« ${name} » est endommagé à « ${entry} ». Demandez-le à nouveau.`,
    path: (name, entry) =>
      `« ${name} » n’a pas été ouvert : le nom « ${entry} » mène hors du dossier, ou n’en est pas un sur tous les systèmes. Aucun paquet de Plumbline n’a un tel nom.`,
    doubled: (name, entry) =>
      `« ${name} » n’a pas été ouvert : il contient « ${entry} » deux fois, et nul ne peut dire lequel vaut.`,
    special: (name, entry) =>
      `« ${name} » n’a pas été ouvert : « ${entry} » est un lien ou un périphérique. Un paquet ne contient que des fichiers.`,
    bomb: (name) =>
      `« ${name} » n’a pas été ouvert : décompressé, il serait bien plus grand que ce qu’il peut vraiment contenir.`,
    method: (name, entry) =>
      `« ${name} » n’a pas été ouvert : « ${entry} » est comprimé d’une manière que Plumbline ne lit pas.`,
    encrypted: (name, entry) =>
      `« ${name} » n’a pas été ouvert : « ${entry} » est sous un mot de passe de l’archive. Plumbline scelle lui-même les projets.`,
  },
  found: {
    changed: 'Il n’est pas tel que Plumbline l’a écrit.',
    notAsPacked: 'Ce n’est pas le fichier mis en paquet : au moins un octet diffère.',
    notAsIn: (list) => `Ce n’est pas ce que dit ${list} : l’un des deux a été modifié.`,
    extra: 'Aucun paquet n’a un tel fichier. Il a été ajouté.',
    beside: 'Il est à côté du paquet, non dedans. Il a été ajouté.',
    unlisted: 'La liste des fichiers n’en sait rien. Il a été ajouté.',
    missing: 'Il manque.',
    unreadable: 'Ses octets dans l’archive sont endommagés.',
    oxum: 'Il indique un autre nombre de fichiers ou d’octets qu’il n’y en a.',
    otherEntry: (seq) =>
      `Il indique une autre dernière entrée de l’historique que celle du projet, qui est le nº ${formatCount(seq)}.`,
  },
  notUnpacked: (name, count) =>
    `« ${name} » n’a pas été ouvert : ${counted(
      count,
      'fichier n’y est pas tel qu’il a été mis en paquet',
      'fichiers n’y sont pas tels qu’ils ont été mis en paquet',
    )}. Demandez-le à nouveau.`,
  notFree: (folder) => `Rien n’a été décompressé : le dossier « ${folder} » contient d’autres fichiers.`,
  foreign: (file) => `« ${file} » n’appartient à aucun projet ; le paquet n’a donc pas été ouvert.`,
  checked: {
    result: (count) =>
      count === 0
        ? 'Chaque fichier est tel qu’il a été mis en paquet.'
        : `${counted(
            count,
            'fichier n’est pas tel qu’il a été mis en paquet',
            'fichiers ne sont pas tels qu’ils ont été mis en paquet',
          )}.`,
    counts: (files, bytes) => `Contrôlé : ${counted(files, 'fichier')}, ${counted(bytes, 'octet')}`,
    history: {
      checked: 'Le projet qu’il contient a été comparé à son historique.',
      locked: 'Le projet qu’il contient est sous une phrase secrète : son historique n’a pas été contrôlé.',
      'wrong passphrase':
        'Ce n’est pas la phrase secrète du projet qu’il contient : son historique n’a pas été contrôlé.',
      none: 'Il ne contient pas de projet avec un historique.',
    },
    entry: (seq, hash) => `Dernière entrée de l’historique : nº ${formatCount(seq)}, ${hash}`,
    hash: (hash) => `SHA-256 du paquet : ${hash}`,
    leftOut: (what) => `Laissé de côté : ${what}`,
    notWhole: (files) =>
      `${counted(
        files,
        'fichier du paquet est tel qu’il y a été mis',
        'fichiers du paquet sont tels qu’ils y ont été mis',
      )}, mais le projet qu’il contient est sous une phrase secrète ; son historique n’a donc pas été contrôlé.`,
  },
  proves: ['Chaque fichier du paquet est, octet pour octet, celui qui y a été mis.'],
  doesNotProve: [
    'Cela n’établit pas qui a fait le paquet : qui le refait tout entier refait aussi les listes. Comparez le SHA-256 avec celui que l’expéditeur vous donne par une autre voie.',
    'Cela n’établit pas que ce que disent les fichiers est vrai.',
  ],
  work: {
    packing: 'Mise en paquet',
    unpacking: 'Contrôle et décompression du paquet',
    files: (done, total) => `Fichier ${formatCount(done)} sur ${formatCount(total)}`,
    notDone: {
      packing: 'Le paquet n’a pas été écrit',
      unpacking: 'Le paquet n’a pas été ouvert',
    },
    underWay: 'Un autre paquet est en cours de traitement. Attendez la fin, ou annulez.',
  },
  colleague: {
    title: 'Paquet pour un collègue',
    explanation:
      'Un seul fichier avec tout ce projet : articles, affirmations, sources, historique, originaux, et le rapport. Qui l’ouvre dans Plumbline a le même projet.',
    names: 'Noms protégés dans le rapport',
    sealed: {
      label: 'Phrase secrète',
      keep: 'Garder le projet sous sa phrase secrète',
      open: 'Le mettre en paquet lisible par tous',
      keepMeans:
        'Votre collègue a besoin de la phrase secrète : donnez-la par une autre voie. Le rapport est omis, car il serait en clair.',
      openMeans: 'Qui obtient le fichier peut tout en lire, sources comprises.',
    },
    choose: 'Choisir où…',
  },
  without: {
    label: 'Ce qui est protégé',
    included: 'Inclus',
    leftOut: 'Laissé de côté',
    includedMeans:
      'Il contient tout, y compris les noms protégés et les notes. Pour le public, choisissez « Préparer un paquet pour publication ».',
    leftOutMeans:
      'Une copie du projet. Les sources protégées et leurs articles sont vidés, avec leurs notes et leurs fichiers ; ailleurs, une barre de même longueur couvre chacun de leurs noms, quelle que soit sa graphie, de sorte que chaque marque reste à sa place. Les originaux qui contiennent un nom, ou où l’on ne peut pas chercher, sont omis et nommés.',
    history:
      'Son historique recommence : rien d’antérieur, de supprimé ou de sauvegardé n’y est joint, ni aucune signature. Il n’est sous aucune phrase secrète.',
    made: 'Fait sans ce qui est protégé : une copie dont l’historique commence avec elle. Des barres couvrent ce qui a été retiré.',
    takenOut: ({ sources, articles, others, signOffs }) =>
      `Retiré : sources protégées : ${formatCount(sources)} ; articles où quelque chose a été retiré : ${formatCount(articles)} ; autres parties : ${formatCount(others)} ; signatures : ${formatCount(signOffs)}.`,
    ofReport: (seq) =>
      `Le rapport joint est celui du projet dont la copie a été faite, à l’entrée nº ${formatCount(seq)}.`,
    opened: (name) => `« ${name} » a été contrôlé et ouvert. Il a été fait sans ce qui est protégé.`,
  },
  publication: {
    title: 'Paquet pour publication',
    explanation:
      'Un seul fichier pour tout le monde : le rapport, et les originaux sur lesquels il repose. Qui est protégé, a parlé sans être cité ou confidentiellement en est retiré, avec ses notes et ses fichiers, quelle que soit la graphie du nom.',
    proven:
      'Chacun de ces noms est ensuite cherché dans chaque fichier : décompressé, décodé, avec ce qu’il dit de lui-même. Un original qui en contient un est omis et nommé.',
    cannot:
      'D’autres mots peuvent révéler un nom : une fonction, un lieu, un surnom. Écrivez-les ci-dessous, et lisez le rapport avant de le diffuser.',
    further: 'Autres mots qui ne doivent pas sortir, un par ligne',
    unsearchable:
      'Aussi les images, enregistrements et autres fichiers où des mots ne peuvent pas être cherchés',
    dialog: 'Paquet pour publication',
    description: (project) =>
      `Le rapport sur ${project} et les originaux qui peuvent être publiés. Tout programme pour archives ZIP montre ce qu’il contient ; Plumbline le contrôle avec « Contrôler ».`,
    stillHolds: (file, word) =>
      `Rien n’a été écrit : ${file} contiendrait encore « ${word} ». Changez l’endroit où il se trouve, ou taisez moins de choses.`,
    leftOut: {
      withheld: 'Un fichier d’une source protégée',
      holdsWord: (name) => `${name} : contient un mot à taire`,
      unsearchable: (name) => `${name} : des mots ne peuvent pas y être cherchés`,
      unreadable: (name) => `${name} : manque ou est endommagé`,
    },
  },
  made: {
    title: 'Paquet écrit',
    line: (name, files) => `« ${name} » : ${counted(files, 'fichier')}.`,
    leftOut: 'Laissé de côté',
    hashMeans: 'Donnez ce SHA-256 par une autre voie à qui reçoit le paquet, pour qu’il puisse comparer :',
  },
  verify: {
    about: (name, made, by) => `${name}, fait le ${made} avec ${by}`,
    findings: 'Pas tel que mis en paquet',
    proves: 'Ce que cela établit',
    doesNotProve: 'Ce que cela n’établit pas',
    leftOut: 'Laissé de côté quand il a été fait',
  },
  dialogs: {
    save: 'Paquet pour un collègue',
    open: 'Ouvrir un paquet',
    unpack: 'Décompresser le projet dans',
    unpackButton: 'Décompresser',
    files: 'Paquets de Plumbline',
  },
  unpacked: (name, folder) =>
    `« ${name} » a été contrôlé et décompressé dans « ${folder} », qui s’ouvre avec sa phrase secrète.`,
  opened: (name) => `« ${name} » a été contrôlé et ouvert.`,
}
