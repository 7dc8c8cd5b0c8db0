import { lowered } from '../wording'
import type { answers as en } from '../en/answers'
import type { Worded } from '../worded'
import { agree, counted, listed, ofWhat, toWhat } from './terms/format-count'
import { kinds } from './terms/kinds'

/**
 * What was done is said by a noun, which agrees with nothing: `Suppression de 12 affirmations`. A subject comes with its article:
 * `l’affirmation « … »`, `le projet`, `12 affirmations`.
 */
const act =
  (noun: string) =>
  (subject: string): string =>
    `${noun} ${ofWhat(subject)}`

export const answers: Worded<typeof en> = {
  acts: {
    createProject: () => 'Création du projet',
    updateProject: () => 'Modification du projet',
    saveView: () => 'Vue gardée',
    renameView: () => 'Vue renommée',
    removeView: () => 'Vue supprimée',
    declareOneName: () => 'Noms réunis en un seul',
    partOneName: () => 'Noms séparés à nouveau',
    keepNamesApart: () => 'Noms gardés séparés',
    chooseReport: () => 'Modification de ce que montre le rapport',
    signOff: () => 'Signature du projet en l’état',
    addCorrection: () => 'Rectificatif consigné',
    addArticle: act('Ajout'),
    addPastedText: act('Ajout'),
    updateArticle: (it, [field], value) =>
      field === 'checkState' && value !== ''
        ? `Vérification ${ofWhat(it)} : ${value}`
        : `Modification ${ofWhat(it)}`,
    updateArticles: (it, _, value) => `Vérification ${ofWhat(it)} : ${value}`,
    removeArticle: act('Suppression'),
    setSamePicture: (_, [how]) =>
      how === 'apart' ? 'Les deux ne sont pas la même image' : 'Les deux sont la même image',
    keepLooks: () => 'Comparaison des images conservées auparavant',
    setCopies: (_, [how]) =>
      how === 'apart'
        ? 'Les deux ne sont pas des copies l’un de l’autre'
        : 'Les deux sont des copies l’un de l’autre',
    replaceText: (it) => `Remplacement du texte ${ofWhat(it)}`,
    correctText: (it) => `Correction du texte ${ofWhat(it)}`,
    rereadOriginal: (it) => `Relecture de l’original ${ofWhat(it)}`,
    confirmFigure: (it) => `Confirmation d’un chiffre ${ofWhat(it)}`,
    addClaim: act('Création'),
    updateClaim: (it, [field = ''], value) => changed(it, field, value),
    rereadClaim: act('Relecture'),
    updateClaims: (it, [field = ''], value) => changed(it, field, value),
    removeClaim: act('Suppression'),
    addOccurrence: (it) => `Ajout d’un passage ${toWhat(it)}`,
    removeOccurrence: (it) => `Retrait d’un passage ${ofWhat(it)}`,
    acceptChange: (it) => `Nouveaux mots acceptés pour ${it}`,
    acceptMoves: (it) => `Confirmation des mots déplacés ${ofWhat(it)}`,
    chooseCandidate: (it) => `Choix de l’endroit ${ofWhat(it)}`,
    reattach: (it) => `Autres mots attachés ${toWhat(it)}`,
    moveEdges: (it) => `Déplacement du bord ${ofWhat(it)}`,
    leaveLost: (it) => `Mots laissés comme perdus pour ${it}`,
    addRelation: (it, [kind]) =>
      kind === 'contradicts'
        ? 'Les deux affirmations forment une divergence'
        : `Relation ajoutée ${toWhat(it)}`,
    pairStatements: (it, [said]) =>
      said === 'says-the-same'
        ? 'Les deux sont des affirmations qui disent la même chose'
        : said === 'something-else'
          ? 'Il est retenu qu’elles parlent d’autre chose'
          : `Création ${ofWhat(it)}, entre déclarations`,
    removeRelation: (it) => `Retrait d’une relation ${ofWhat(it)}`,
    addReply: (it) => `Demande de réaction notée pour ${it}`,
    updateReply: (it) => `Modification d’une réaction ${toWhat(it)}`,
    removeReply: (it) => `Suppression d’une réaction ${toWhat(it)}`,
    addEvidence: (it) => `Preuve liée ${toWhat(it)}`,
    updateEvidence: (it) => `Modification d’une preuve ${ofWhat(it)}`,
    removeEvidence: (it) => `Preuve déliée ${ofWhat(it)}`,
    updateSource: act('Modification'),
    removeSource: act('Suppression'),
    addConflict: act('Création'),
    updateConflict: (it) => `Nouveau nom pour ${it}`,
    removeMember: (it) => `Retrait d’une affirmation ${ofWhat(it)}`,
    resolveConflict: (it, [field]) =>
      field === 'verdicts'
        ? `Résolution ${ofWhat(it)}, avec les verdicts de ses affirmations`
        : `Résolution ${ofWhat(it)}`,
    dismissConflict: act('Mise à l’écart'),
    reopenConflict: (it, [how]) =>
      how === 'suggestion' ? `Nouvelle suggestion ${ofWhat(it)}` : `Réouverture ${ofWhat(it)}`,
    removeConflict: act('Suppression'),
    confirmEvent: act('Confirmation'),
    updateEvent: act('Modification'),
    addTelling: (it) => `Ajout d’un récit ${toWhat(it)}`,
    removeTelling: (it) => `Retrait d’un récit ${ofWhat(it)}`,
    moveTelling: (it) => `Déplacement d’un récit entre ${it}`,
    splitEvent: (it) => `Séparation ${ofWhat(it)}`,
    mergeEvents: (it, [how]) =>
      how === 'decided-by-both'
        ? `Un autre évènement rejoint ${it} ; là où une mesure était tranchée dans les deux, ce que dit ${it} vaut, et l’autre décision a disparu`
        : `Un autre évènement rejoint ${it}`,
    removeEvent: act('Suppression'),
    decideMeasure: (it) => `Mesure tranchée pour ${it}`,
    reopenMeasure: (it) => `Mesure rouverte pour ${it}`,
    addCalculation: (it) => `Ajout d’un calcul ${toWhat(it)}`,
    removeCalculation: (it) => `Retrait d’un calcul ${ofWhat(it)}`,
    askQuestion: act('Ajout'),
    updateQuestion: act('Modification'),
    closeQuestion: (it, [how]) =>
      how === 'settled'
        ? `Clôture ${ofWhat(it)}`
        : how === 'unanswered'
          ? `Clôture sans réponse ${ofWhat(it)}`
          : `Réponse gardée ${toWhat(it)}`,
    reopenQuestion: act('Réouverture'),
    removeQuestion: act('Suppression'),
    linkMentions: () => 'Les chiffres sont comparés comme un seul',
    partMentions: () => 'Les chiffres sont gardés à part',
    confirmSuggestion: (it) => `Création ${ofWhat(it)} à partir de la suggestion`,
    dismissSuggestion: act('Mise à l’écart'),
    dismissSuggestions: act('Mise à l’écart'),
    dismissClaimSuggestion: () => 'Mise à l’écart de la suggestion',
    importAnnotations: act('Importation'),
    importReferences: act('Importation'),
    takeNotes: (_, counts) => {
      const [notes = 0, sources = 0, claims = 0, comments = 0] = counts.map(Number)
      const all = [
        ...(notes > 0
          ? [
              counted(notes, 'note'),
              counted(sources, 'nouvelle source', 'nouvelles sources'),
              counted(claims, 'nouvelle affirmation', 'nouvelles affirmations'),
            ]
          : []),
        ...(comments > 0 ? [counted(comments, 'commentaire')] : []),
      ]
      return `Repris de notre propre manuscrit : ${listed(all)}`
    },
    putBack: (it) => `Remise en place ${ofWhat(it)}`,
    takeIn: act('Intégration'),
    addExampleArticles: act('Ajout'),
    addExample: act('Ajout'),
    restoreHistory: () => 'Restauration du projet',
    migrateProject: () => 'Passage du projet à un format plus récent',
    leaveOutWithheld: () => 'Copie du projet sans ce qui est protégé',
  },
  one: (kind, name) => (name === '' ? kinds[kind].the : `${kinds[kind].the} « ${name} »`),
  comment: (name) => `le commentaire « ${name} »`,
  several: (kind, count) => counted(count, kinds[kind].one, kinds[kind].many),
  suggestions: (count) => agree(count, 'la suggestion', counted(count, 'suggestion')),
  evidence: (count) => counted(count, 'preuve'),
  notes: (count) => counted(count, 'note'),
  relations: (count) => counted(count, 'relation'),
  with: (done, others) => (others.length === 0 ? `${done}.` : `${done}, avec ${listed(others)}.`),
  openAgain: (titles) =>
    agree(
      titles.length,
      `${titles.join('')} a perdu une affirmation, et la divergence est de nouveau ouverte.`,
      `${listed(titles)} ont perdu des affirmations, et ces divergences sont de nouveau ouvertes.`,
    ),
  quoted: (name) => `« ${name} »`,
  untitled: 'Une divergence sans titre',
  further: (count) => counted(count, 'autre'),
  undone: (sentence) => `Annulation : ${lowered(sentence)}`,
  redone: (sentence) => `Rétabli : ${lowered(sentence)}`,
  line: 'Ce qui a été fait',
  undo: 'Annuler',
  redo: 'Rétablir',
  all: 'Tout voir',
  open: 'Ouvrir',
  showInFolder: 'Afficher dans le dossier',
  dismissAll: 'Tout fermer',
  loss: {
    title: (count) =>
      agree(count, 'Une résolution serait perdue', `${counted(count, 'résolution')} seraient perdues`),
    explanation: (count) =>
      agree(
        count,
        'Une divergence a été résolue, et ce qui a été décidé repose sur ce que vous allez retirer :',
        'Des divergences ont été résolues, et ce qui a été décidé repose sur ce que vous allez retirer :',
      ),
    decided: (value) => (value === '' ? 'aucune valeur n’a été donnée' : value),
    keep: 'Garder',
    goOn: 'Retirer quand même',
    undone: 'Une annulation fait tout revenir, tel que c’est maintenant.',
  },
}

/** Each with its article. */
const claimFields: Readonly<Record<string, string>> = {
  wording: 'la formulation',
  type: 'le type',
  speaker: 'l’auteur des propos',
  verdict: 'le verdict',
  reasoning: 'la motivation',
  quantity: 'la quantité',
  eventDate: 'la date',
  quotedBy: 'la chaîne des sources',
  hour: 'l’heure',
  zone: 'le fuseau horaire',
  place: 'le lieu',
  modality: 'l’accomplissement',
  disputedBy: 'la contestation',
  authentic: 'la forme authentique',
  notes: 'les notes',
  tags: 'les étiquettes',
  needsReview: 'la marque « à revoir »',
}

function changed(subject: string, field: string, value: string): string {
  const name = claimFields[field]
  if (name === undefined) return `Modification ${ofWhat(subject)}`
  if (value === '') return `Modification ${ofWhat(name)} ${ofWhat(subject)}`
  return field === 'verdict'
    ? `Verdict « ${value} » pour ${subject}`
    : `Modification ${ofWhat(name)} ${ofWhat(subject)} : « ${value} »`
}
