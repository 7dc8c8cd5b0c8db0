import type { revisions as en } from '../../en/features/revisions'
import type { Outcomes } from '../../../domain/revisions/carry-claims'
import type { PartCounts } from '../../../domain/structure/map-structure'
import type { Revision } from '../../../schema/article'
import type { Worded } from '../../worded'
import { agree, counted, formatCount, listed } from '../terms/format-count'

const reasons: Readonly<Record<Revision['reason'], string>> = {
  imported: 'Importée',
  pasted: 'Collée',
  replaced: 'Remplacée',
  corrected: 'Corrigée à la main',
  reread: 'Relue',
}

const outcomes: Readonly<Record<Exclude<keyof Outcomes, 'exact'>, string>> = {
  moved: 'se déplace',
  changed: 'devient',
  ambiguous: 'a plusieurs endroits possibles',
  lost: 'est perdue',
}

const partNames: Readonly<Record<keyof PartCounts, (count: number) => string>> = {
  pages: (count) => counted(count, 'page'),
  headings: (count) => counted(count, 'intertitre'),
  lists: (count) => counted(count, 'liste'),
  tables: (count) => counted(count, 'tableau', 'tableaux'),
  links: (count) => counted(count, 'lien'),
  notes: (count) => counted(count, 'note'),
  quotations: (count) => counted(count, 'citation'),
  captions: (count) => counted(count, 'légende'),
}

export const revisions: Worded<typeof en> = {
  title: 'Révisions',
  reasons,
  name: (place, reason) => `${place}. ${reasons[reason]}`,
  gone: 'une révision disparue',
  toReview: (marks) =>
    agree(
      marks,
      'Une marque n’est pas exactement là où elle était dans le texte précédent.',
      `${counted(marks, 'marque')} ne sont pas exactement là où elles étaient dans le texte précédent.`,
    ),
  current: 'actuelle',
  characters: (count) => counted(count, 'caractère'),
  read: 'Lire',
  showChanges: 'Afficher ce qui a changé',
  notTaken: 'Le nouveau texte n’a pas été pris. Rien n’a été modifié.',
  throwAway: 'Jeter',
  keepEditing: 'Continuer à écrire',
  steps: {
    reading: 'Lecture du fichier',
    carrying: 'Recherche de chaque marque dans le nouveau texte',
  },
  view: {
    revision: 'Révision',
    comparedWith: 'Comparée à',
    nothing: 'Rien',
    nothingMeans: 'Le texte seul, à lire',
    back: 'Retour à l’article',
    struckThrough: 'Ce qui est barré',
    underlined: 'ce qui est souligné',
    onlyIn: (revision) => `n’est que dans ${revision}`,
    text: 'Texte de la révision',
  },
  correct: {
    title: 'Corriger le texte',
    begin: 'Corriger le texte…',
    goOn: 'Continuer la correction…',
    save: 'Enregistrer la correction',
    leaving: 'Votre correction n’est pas enregistrée. La jeter ?',
    stale:
      'L’article a reçu un autre texte depuis le début de cette correction. L’enregistrer met la vôtre à sa place.',
    text: (article) => `Texte à corriger de ${article}`,
    hint: 'Le texte d’avant reste, comme révision précédente. Quitter cette page garde ce que vous avez écrit ;',
    saves: 'l’enregistre.',
  },
  replace: {
    title: 'Remplacer le texte',
    begin: 'Remplacer le texte…',
    explanation: (article) =>
      `Une version plus récente de « ${article} », ou une meilleure copie. Le texte actuel reste, comme révision précédente. Chaque marque est cherchée dans le nouveau texte, et celles qui ne sont pas exactement au même endroit vous sont montrées.`,
    chooseFile: 'Choisir un fichier…',
    paste: 'Ou collez le nouveau texte',
    nothingPasted: 'Collez ici le nouveau texte, ou choisissez un fichier.',
    leaving: 'Le texte collé n’est pas encore utilisé. Le jeter ?',
    action: 'Remplacer par le texte collé',
  },
  reread: {
    title: 'Relire l’original',
    begin: 'Relire l’original…',
    explanation: (article, file) =>
      `« ${file} », d’où vient « ${article} », est relu selon les règles de cette version. Rien ne change avant que vous n’ayez vu ce qui changerait ; le texte actuel reste, comme révision précédente.`,
    reading: 'Lecture de l’original…',
    same: 'Il se lit comme l’article actuel : les mêmes mots, faits des mêmes parties. Il n’y a rien à changer.',
    corrected:
      'Ce texte a été corrigé à la main. Ce qui a été corrigé disparaît là où l’original dit autre chose ; cela reste dans la révision précédente.',
    wordsStay: 'Chaque mot reste tel quel.',
    onlySigns: 'Chaque mot reste tel quel ; des signes entre eux changent.',
    words: (added, removed) =>
      `${counted(added, 'mot')} ${agree(added, 'arrive', 'arrivent')}, ${counted(removed, 'mot')} ${agree(removed, 'disparaît', 'disparaissent')}.`,
    part: (kind, before, after) => `${partNames[kind](after)} (${formatCount(before)} auparavant)`,
    partsStay:
      'Les intertitres, les tableaux et les autres parties sont aussi nombreux qu’avant, et placés là où sont les mots.',
    parts: 'Il a alors',
    marks: 'Marques',
    noMarks: 'Rien n’est marqué dans l’article.',
    allExact: (count) =>
      agree(
        count,
        'L’unique marque reste sur les mêmes mots, au même endroit.',
        `Les ${formatCount(count)} marques restent toutes sur les mêmes mots, aux mêmes endroits.`,
      ),
    someExact: (exact, all) =>
      exact === 0
        ? `Sur ${counted(all, 'marque')}, aucune ne reste sur les mêmes mots au même endroit. Si vous prenez cette lecture, elles vous sont montrées une à une :`
        : `Sur ${counted(all, 'marque')}, ${formatCount(exact)} ${agree(exact, 'reste', 'restent')} sur les mêmes mots au même endroit. Si vous prenez cette lecture, les autres vous sont montrées une à une :`,
    outcome: (kind) => outcomes[kind],
    andMore: (count) => `et ${counted(count, 'autre')}`,
    difference: 'Ce qui changerait',
    action: 'Prendre la nouvelle lecture',
  },
  review: {
    title: 'Revoir les changements',
    left: (count) => (count === 0 ? 'Plus rien à revoir' : `${formatCount(count)} à revoir`),
    list: 'À revoir',
    evidence: 'preuve',
    attach: 'Ce sont maintenant ces mots-ci',
    nothingLeft: 'Chaque marque de cet article est sur les mots qu’elle vise.',
    detail: 'Ce qu’elle est devenue',
    evidenceFor: 'Preuve pour',
    claim: 'Affirmation',
    wantsAnotherLook: ' – à revoir',
    changedHint: 'Pas ceux-ci ? Sélectionnez les bons mots dans le texte ci-dessous, et appuyez sur Entrée.',
    acceptChanged: 'Les nouveaux mots valent',
    moved: 'Les mêmes mots, dans un passage qui se trouve maintenant ailleurs :',
    acceptMoved: 'C’est juste',
    acceptAllMoved: (count) =>
      agree(
        count,
        'La marque déplacée est juste',
        `Les ${formatCount(count)} marques déplacées sont toutes justes`,
      ),
    stoodHere: 'Dans le texte précédent, elle était ici :',
    whichOfThese: 'Auquel de ces endroits est-elle maintenant ?',
    ambiguousHint: 'Ou sélectionnez d’autres mots dans le texte ci-dessous, et appuyez sur Entrée.',
    noneOfThese: 'Aucun : elle a disparu',
    lost: 'Le nouveau texte ne le dit plus. Dans le texte précédent, elle était ici :',
    lostHint:
      'Dit maintenant en d’autres mots ? Sélectionnez-les dans le texte ci-dessous, et appuyez sur Entrée.',
    leaveLost: 'La laisser comme perdue',
    candidates: 'Endroits possibles',
    candidate: (number) => `Endroit ${number}`,
    paragraph: (number) => `Paragraphe ${formatCount(number)}`,
    was: 'Il disait',
    is: 'Il dit',
    earlierText: 'Ceci est un texte précédent : les mots étaient ici, et l’article actuel ne les dit plus.',
    decide: 'Décider de ce qu’ils deviennent',
  },
  quantity: {
    notFromTheWords: (quantity) =>
      `La quantité reste : ${quantity}. Elle n’a pas été lue dans les mots qui ont changé.`,
    stays: (quantity) => `La quantité reste : ${quantity}.`,
    none: 'aucune',
    readAnew: 'Si les nouveaux mots valent, la quantité est relue :',
  },
  outcomes: ({ exact, moved, changed, ambiguous, lost }) => {
    const all = exact + moved + changed + ambiguous + lost
    if (all === 0) return 'Le nouveau texte est en place. Rien n’était marqué dans l’article.'
    const rest = [
      part(changed, 'a changé', 'ont changé'),
      part(ambiguous, 'a plusieurs endroits possibles', 'ont plusieurs endroits possibles'),
      part(lost, 'est perdue', 'sont perdues'),
      part(moved, 's’est déplacée', 'se sont déplacées'),
    ].flat()
    if (rest.length === 0)
      return agree(
        all,
        'L’unique marque est sur les mêmes mots, au même endroit.',
        `Les ${formatCount(all)} marques sont toutes sur les mêmes mots, aux mêmes endroits.`,
      )
    return `Sur ${counted(all, 'marque')}, ${listed(rest)} ; ${part(exact, 'est restée exacte', 'sont restées exactes')[0] ?? 'aucune n’est restée exacte'}.`
  },
}

function part(count: number, one: string, several: string): readonly string[] {
  return count === 0 ? [] : [`${formatCount(count)} ${agree(count, one, several)}`]
}
