import type { events as en } from '../en/events'
import type { Worded } from '../worded'
import { refusals } from './refusals'
import { agree, counted, formatCount } from './terms/format-count'
import { kinds } from './terms/kinds'

export const events: Worded<typeof en> = {
  kinds: kinds.event.title,
  list: {
    empty:
      'Pas encore d’évènements. Là où plusieurs articles relatent un même évènement, il est proposé ici ; ou sélectionnez des mots dans un article et choisissez « Relate un évènement… ».',
    notCompared: 'Les articles n’ont pas encore été comparés.',
  },
  confirmed: 'Confirmé',
  proposed: 'Proposé',
  tellings: (count) => (count === 0 ? 'aucun article' : counted(count, 'article')),
  waiting: (count) => counted(count, 'autre proposé', 'autres proposés'),
  whenNotSaid: 'jour non précisé',
  at: (date, hour, zone) =>
    `${date}, ${hour.includes(':') ? hour : `vers ${hour} h`}${zone === '' ? '' : ` ${zone}`}`,
  dated: (date, precision) => `${date} (${precision})`,
  place: (name, precision) => `${name} (${precision})`,
  gone: 'Cet évènement n’est plus dans le projet.',
  goneProposal: 'Ceci n’est plus proposé : une réponse a été donnée, ou les articles ont changé.',
  title: 'Évènement',
  takeBack: 'Retirer l’évènement',
  facts: 'Date, lieu et nature de l’évènement',
  factsNotSaid: 'La date, le lieu et la nature ne sont pas précisés',
  kindLabel: 'Nature',
  kindNotSaid: 'Non précisée',
  whenLabel: 'Quand',
  whenHint: 'Par exemple 2016-04-28',
  hourLabel: 'Heure',
  hourHint: 'Par exemple 17 ou 17:30',
  hourFault: 'Ce n’est pas une heure, comme 17 ou 17:30.',
  zoneLabel: 'Fuseau',
  zoneHint: 'Par exemple UTC+3',
  timePrecisionLabel: 'Précision du jour',
  timePrecisions: {
    day: 'le jour',
    days: 'à quelques jours près',
    week: 'la semaine',
    month: 'le mois',
    year: 'l’année',
    inferred: 'déduit',
  },
  whereLabel: 'Où',
  whereHint: 'Par exemple Homs',
  precisionLabel: 'Précision du lieu',
  precisionNotSaid: 'Non précisée',
  ofKind: {
    attack: 'Attaque',
    battle: 'Combat',
    disaster: 'Catastrophe',
    accident: 'Accident',
    protest: 'Manifestation',
    arrest: 'Arrestation',
    displacement: 'Déplacement de population',
    talks: 'Pourparlers',
    agreement: 'Accord',
    vote: 'Vote',
    trial: 'Procès',
    statement: 'Déclaration',
    other: 'Autre',
  },
  precisions: {
    spot: 'l’endroit exact',
    town: 'la localité',
    region: 'la région',
    country: 'le pays',
  },
  told: {
    heading: 'Relaté par',
    empty:
      'Plus aucun article ne le relate : ceux qui le faisaient ont été supprimés, ou n’en font pas partie.',
    list: 'Articles qui relatent l’évènement',
    inPassages: (count) => agree(count, 'dans un passage', `dans ${counted(count, 'passage')}`),
    butForPassages: (count) =>
      agree(count, 'en entier sauf un passage', `en entier sauf ${counted(count, 'passage')}`),
    changed: 'Ces mots ne sont plus là tels qu’ils ont été marqués.',
    belongs: 'En fait partie',
    belongsElsewhere: 'Fait partie de…',
    split: 'Séparer',
    not: 'Pas cet évènement',
    help: 'Choisissez des articles d’un clic, ou avec Espace dans la liste ; Entrée affiche les mots. On peut les faire glisser vers un autre évènement, ou hors de celui-ci.',
    more: (count) => `En afficher plus, sur ${formatCount(count)}`,
    denied: (count) =>
      `${counted(count, 'article ne le relate pas', 'articles ne le relatent pas')}, comme vous l’avez dit :`,
    tells: 'Le relate finalement',
  },
  confirm: 'Confirmer l’évènement',
  confirmHint: (count) =>
    `Il devient un évènement du projet, relaté par ${counted(count, 'article')}. D’ici là, des articles ajoutés plus tard peuvent le changer.`,
  read: (known) => `Lu dans les articles : ${known}`,
  merge: 'Fusionner avec…',
  newConfirmed: (title) => `Confirmé : « ${title} ».`,
  done: {
    added: (title) => `Ajouté à « ${title} ».`,
    moved: (title) => `Déplacé dans « ${title} ».`,
    split: (title) => `Séparé sous le nom « ${title} ».`,
    went: (count) =>
      count === 0 ? '' : ' Ce qui était tranché et additionné avec ses seuls chiffres l’a suivi.',
    left: (count, title) =>
      count === 0
        ? ''
        : ` ${counted(
            count,
            `décision ou calcul reste dans « ${title} », mais repose`,
            `décisions et calculs restent dans « ${title} », mais reposent`,
          )} sur des chiffres qui l’ont quitté.`,
    merged: (title) => `Fusionné avec « ${title} ».`,
    denied: 'Il ne sera plus proposé pour cet évènement. Une annulation le fait revenir.',
    parted: 'Ces chiffres ne sont plus comparés. Une annulation les réunit.',
    linked: 'Ces chiffres sont désormais comparés.',
    takenBack:
      'L’évènement est retiré ; ses articles sont comparés comme si rien n’avait été dit. Une annulation le fait revenir.',
  },
  choose: {
    find: 'Chercher des évènements',
    events: 'Évènements au choix',
    none: 'Aucun autre évènement.',
    noMatch: 'Aucun évènement ne correspond.',
    newTitle: 'Ou un nouvel évènement, appelé',
    cancel: 'Annuler',
    belongsTitle: 'De quel évènement fait-il partie ?',
    tellsTitle: 'Quel évènement est relaté ?',
    mergeTitle: 'Fusionner avec quel évènement ?',
    belongs: 'Y déplacer',
    tells: 'Relate cet évènement',
    merge: 'Fusionner',
    make: 'Créer cet évènement',
  },
  figures: {
    heading: 'Diffère aussi',
  },
  apart: {
    because: (doubts, reasons) => {
      const against = doubts.length === 0 ? 'trop peu plaide pour un lien' : doubts.join(' ; ')
      return `Gardés à part, parce que : ${against}${reasons.length === 0 ? '' : ` – pour un lien : ${reasons.join(' ; ')}`}.`
    },
    byYou: 'Gardés à part parce que vous avez dit qu’ils parlent de choses différentes.',
    togetherByYou: 'Pris ensemble parce que vous avez dit qu’ils parlent d’une même chose.',
    partOf: (letter) => `Le chiffre ${letter} parle d’autre chose`,
  },
  selection: 'Relate un évènement…',
  ofClaim: {
    heading: 'Évènements',
    empty: 'Aucun évènement n’est dit relaté ici.',
    same: 'Même évènement que…',
    not: (title) => `Pas cet évènement : « ${title} »`,
  },
  suggestion: 'Évènement',
  refused: {
    ownDraft: 'C’est notre propre manuscrit : il n’est pas une source de ce qui s’est passé.',
    noArticle: 'Un évènement a besoin d’un article qui le relate.',
    confirmed: 'Ces articles sont déjà confirmés comme un seul évènement.',
    toldAlready: 'Ceci relate déjà l’évènement.',
    deniedAlready: 'On sait déjà que cet article ne relate pas l’évènement.',
    goneFromEvent: 'L’un de ces articles ne fait plus partie de l’évènement.',
    split: 'Chacun des deux évènements a besoin d’un article qui le relate.',
    merge: 'Choisissez un autre évènement pour la fusion.',
    noWords: refusals.noWords,
    sameFigure: 'Choisissez deux chiffres différents.',
    noFigure:
      'Aucun chiffre, aucune date ni aucune heure n’est lu dans ces mots ; il n’y a donc rien à comparer.',
    otherKind:
      'Ils ne peuvent pas être comparés : l’un est d’une autre nature, comme un nombre et une date, ou des montants en deux monnaies.',
    saidAlready: 'Cela a déjà été dit.',
    rangeOrder: 'Le chiffre bas dépasse le chiffre haut.',
    noReason: refusals.conflict.noReason,
    goneCalculation: 'Ce calcul n’est plus là.',
    goneDecision: 'Plus rien n’est tranché pour cette mesure.',
    noSum: 'Un calcul demande deux chiffres qui puissent s’additionner.',
  },
}
