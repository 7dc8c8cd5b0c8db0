import type { history as en } from '../../en/store/history'
import type { Worded } from '../../worded'

export const history: Worded<typeof en> = {
  notRead: 'L’historique n’a pas pu être lu',
  entryNotRead: (seq) => `L’entrée ${seq} de l’historique ne peut pas être lue.`,
  faults: {
    allMissing: 'il manque tout entier',
    partMissing: 'une partie manque',
    endMissing: (from) => `les entrées à partir de ${from} manquent`,
    inItsPlace: {
      EISDIR: 'un dossier est à la place d’un de ses fichiers',
      ELOOP: 'un lien est à la place d’un de ses fichiers',
      EFTYPE: 'quelque chose qui n’est pas un fichier est à la place d’un de ses fichiers',
      EFBIG: 'un de ses fichiers est plus grand que tous ceux qu’écrit ce programme',
    },
    shorter: 'il est plus court que lors de son enregistrement',
    unreadable: (seq) => `l’entrée ${seq} ne peut pas être lue`,
    doesNotFollow: (seq) => `l’entrée ${seq} ne suit pas la précédente`,
  },
  toRead: (reason) =>
    `L’historique est endommagé : ${reason}. Le projet est en lecture seule tant que l’historique n’est pas restauré`,
  foundLate: (reason) =>
    `L’historique est endommagé : ${reason}. Le projet est en lecture seule tant qu’il n’est pas restauré`,
  documentsRestored: (reason) =>
    `L’historique est endommagé : ${reason}. Les documents ont été restaurés à partir de l’index, des entrées lisibles et de leurs propres fichiers. Rien n’a été écrasé.`,
  documentsUntouched: (reason) =>
    `L’historique est endommagé : ${reason}. Les documents sont tels qu’ils étaient.`,
  lineEnds:
    'Un autre programme avait modifié les fins de ligne de l’historique. Toutes les entrées sont telles qu’elles ont été enregistrées ; les fins de ligne ont été remises en place.',
  tornEnd: (aside) =>
    `La dernière entrée de l’historique n’était pas complète, comme il arrive quand le courant est coupé pendant un enregistrement. Elle a été laissée de côté ; ce qui était là est gardé sous le nom « ${aside} ».`,
  notRestored: 'L’historique n’a pas pu être restauré',
  restored: (reason, seq) =>
    `L’historique était endommagé : ${reason}. Ce qui précède est tel qu’il était ; l’entrée ${seq} mène de là aux documents tels qu’ils sont maintenant.`,
  damagedPart: (name) => `La partie endommagée est gardée sous le nom « ${name} ».`,
  writtenTo:
    'Un autre programme a écrit dans l’historique de ce projet ; rien de plus n’est donc enregistré ici. Fermez le projet et ouvrez-le à nouveau',
  proves: [
    'Les entrées de l’historique sont dans l’ordre où elles ont été écrites, et aucune n’a été modifiée, retirée ou intercalée.',
    'Chaque document est ce que dit l’historique, et chaque texte et chaque original sont, octet pour octet, ce qui a été importé.',
  ],
  doesNotProve: [
    'Cela n’établit pas quand quoi que ce soit a été fait : les heures viennent de l’horloge de la machine, qui peut être réglée.',
    'Cela n’établit pas que l’historique n’a pas été réécrit d’un bout à l’autre. Contre cela, gardez ailleurs la dernière empreinte, comme le fait un rapport exporté, et comparez.',
  ],
}
