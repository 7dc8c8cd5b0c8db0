import type { checkable as en } from '../../en/reports/checkable'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'

export const checkable: Worded<typeof en> = {
  pageTitle: (project) => `${project} : rapport avec ses originaux, à contrôler`,
  report: 'Le rapport',
  notYet:
    'Rien n’a été contrôlé. Si cela ne change pas, le fichier est endommagé ou a été modifié, ou ce navigateur n’exécute pas de scripts : ne vous y fiez alors pas.',
  found: 'Ce qui a été contrôlé',
  leftOut: 'Absent de ce fichier',
  whole: {
    title: 'Le fichier entier',
    choose:
      'Choisissez ce fichier encore une fois pour voir le SHA-256 de son ensemble, et comparez-le avec celui qui vous a été donné par une autre voie :',
  },
  proves: {
    title: 'Ce que cela peut établir',
    lines: [
      'Le fichier s’accorde avec lui-même : le rapport, les originaux et les textes qu’il emporte sont, octet pour octet, ceux dont il indique le SHA-256.',
      'Si le SHA-256 du fichier entier est celui qui vous a été donné par une autre voie, personne ne l’a modifié depuis.',
    ],
  },
  doesNotProve: {
    title: 'Ce que cela ne peut pas établir',
    lines: [
      'Qui l’a fait. Qui modifie le fichier à dessein peut aussi modifier ce contrôle, et un contrôle modifié peut dire n’importe quoi. Comparez donc le SHA-256 du fichier entier, et calculez-le avec un programme à vous : sha256sum, shasum -a 256 ou certutil -hashfile.',
      'Que ce que dit le rapport ou un original est vrai.',
      'Quand quoi que ce soit a été fait : les heures viennent de l’horloge de l’ordinateur où le travail a été fait.',
    ],
  },
  check: {
    checking: 'Contrôle…',
    good: 'Tout dans ce fichier concorde.',
    bad: 'Quelque chose dans ce fichier ne concorde pas avec ce qu’il indique : cela a été modifié ou endommagé. C’est marqué ci-dessous. Ne vous y fiez pas.',
    matches: 'concorde',
    differs: 'ne concorde pas : modifié ou endommagé',
    notNamed: 'le rapport ne le nomme pas',
    list: 'La liste de ce que le fichier emporte',
    page: 'La page autour du rapport',
    state: 'L’état du projet',
    stateNamed: 'est celui que nomme le rapport',
    chain: 'concorde : chaque entrée découle de la précédente, jusqu’à l’état que nomme le rapport',
    noChain: 'ne mène pas à l’état que nomme le rapport',
    save: 'Enregistrer',
    ownHash: 'Ce navigateur ne donne pas à la page de SHA-256 à lui : le fichier l’a calculé lui-même.',
  },
  names: {
    report: 'rapport.html',
    history: 'historique.jsonl',
    text: (article) => `${article}.txt`,
  },
  left: {
    withheld: (source) => `Source ${formatCount(source)} : son identité est protégée.`,
    historyWithheld: 'L’historique : il contient ce qui est tu.',
    historyNotTold: 'L’historique : seul un rapport complet de toutes les affirmations l’emporte.',
    historyOlder:
      'L’historique : une version plus ancienne de Plumbline en a écrit une partie sous une autre forme.',
  },
  megabytes: (bytes) => `${formatCount(Math.max(0.1, Math.ceil(bytes / 100_000) / 10))} Mo`,
  atMost: (size, limit) =>
    `Un seul fichier qui se contrôle lui-même dans un navigateur : au plus ${size}. Il peut emporter jusqu’à ${limit}.`,
  tooLarge: (size, limit) =>
    `Rien n’a été écrit : les originaux font ${size}, et un fichier qu’un navigateur puisse ouvrir en emporte jusqu’à ${limit}. Choisissez moins d’affirmations, ou préparez un paquet pour un collègue.`,
  written: (size, files) =>
    files === 0 ? `${size}, sans aucun original` : `${size}, avec ${counted(files, 'original', 'originaux')}`,
  sha256: (hash) => `SHA-256 du fichier : ${hash}`,
  verified: {
    whole: 'Tout dans le rapport concorde.',
    none: (name) => `« ${name} » n’est pas un rapport qui puisse être contrôlé.`,
    noEnd: 'sa fin manque',
  },
}
