import type { report as en } from '../en/report'
import type { Worded } from '../worded'
import { describeSteps } from './import/import-steps'
import { agree, counted, formatCount, ofWhom } from './terms/format-count'
import { namedLetters } from '../wording'

const identityWithheld = 'Identité protégée'
const notStated = 'non précisé'
const notJudged = 'non jugé'

export const report: Worded<typeof en> = {
  title: 'Rapport de vérification',
  pageTitle: (project) => `${project} : rapport de vérification`,
  contents: 'Sommaire',
  exporting: {
    html: 'Exporter en HTML…',
    pdf: 'Exporter en PDF…',
    preview: 'Aperçu du rapport',
    written: (path) => `Le rapport a été écrit dans ${path}`,
    annotationsWritten: (count, path) =>
      `${counted(count, 'annotation a été écrite', 'annotations ont été écrites')} dans ${path}`,
    eventsWritten: (count, path) =>
      `${counted(count, 'ligne a été écrite', 'lignes ont été écrites')} dans ${path}`,
    eventsLack: (further, isWhole) =>
      [
        isWhole ? '' : 'Les textes n’ont pas été lus jusqu’au bout : des mesures ouvertes peuvent manquer.',
        further === 0
          ? ''
          : `${counted(further, 'chiffre n’y est pas', 'chiffres n’y sont pas')} : il y en a trop pour un seul évènement.`,
      ]
        .filter(Boolean)
        .join(' '),
    noEvents: 'Aucun évènement n’est encore confirmé : il n’y a rien à écrire.',
    fileNames: {
      report: (project) => `${project} – rapport`,
      claims: (project) => `${project} – affirmations`,
      events: (project) => `${project} – évènements`,
    },
  },
  letters: {
    missing: (letters) => {
      const { names, further } = namedLetters(letters)
      const more = further === 0 ? '' : ` et ${formatCount(further)} ${agree(further, 'autre', 'autres')}`
      return `${counted(letters.length, 'caractère n’est pas', 'caractères ne sont pas')} dans les polices incorporées : ${names.join(', ')}${more}`
    },
    drawnElsewhere:
      'L’appareil qui imprime la page ou l’ouvre les dessine avec ses propres polices : sur un autre, ils peuvent avoir une autre forme, couper les lignes ailleurs ou manquer.',
  },
  parts: {
    summary: 'Synthèse',
    claims: 'Affirmations',
    conflicts: 'Divergences',
    events: 'Évènements',
    articles: 'Articles',
    sources: 'Sources',
    method: 'Méthode',
    history: 'Historique',
  },
  part: {
    article: ['Article', 'Articles'],
    claim: ['Affirmation', 'Affirmations'],
    conflict: ['Divergence', 'Divergences'],
    event: ['Évènement', 'Évènements'],
    source: ['Source', 'Sources'],
  },
  and: ' et ',
  to: ' à ',
  workedExample: ' · exemple traité',
  identityWithheld,
  withoutTitle: 'Sans titre',
  notStated,
  notJudged,
  made: (at) => `Établi le ${at}`,
  by: ' par ',
  withProgram: (version) => `, avec Plumbline ${version}.`,
  workBy: ' Travail de ',
  summary: {
    conflictsOpen: 'Divergences ouvertes',
    conflictsResolved: 'Divergences résolues',
    noClaims: 'Il n’y a pas encore d’affirmations.',
    verdict: 'Verdict',
    means: 'Ce qu’il veut dire',
    stillOpen: 'Ce qui demande encore du travail',
    openConflicts: 'Divergences ouvertes',
    withoutEvidence: 'Sans preuve pour ou contre',
    onOneSource: 'Étayées par une seule source indépendante',
    onItself: 'Étayées seulement par l’article qui fait l’affirmation, ou par une copie',
    needsReview: 'Texte modifié après le verdict',
    nothingOpen:
      'Rien : chaque affirmation a des preuves d’au moins deux sources indépendantes, ou contre elle, et aucune divergence n’est ouverte.',
    conflictCounts: (open, resolved, dismissed) =>
      `${counted(open, 'ouverte')}, ${counted(resolved, 'résolue')}${dismissed === 0 ? '' : `, ${counted(dismissed, 'écartée')}`}`,
    claimsWithoutEvidence: 'Affirmations sans preuve',
    claimsOnOneSource: 'Affirmations sur une seule source indépendante',
  },
  claim: {
    noPlace: 'Aucun endroit d’un article n’est marqué pour cette affirmation.',
    kind: 'Nature',
    speaker: 'Auteur des propos',
    quantity: 'Quantité',
    eventDate: 'Date de l’évènement',
    partOf: 'Partie de',
    tags: 'Étiquettes',
    verdict: (label) => `Verdict : ${label}`,
    noSuchVerdict: 'Ce verdict n’est pas sur l’échelle du projet.',
    noReasoning: 'Aucune motivation n’est indiquée.',
    needsReview: 'Le texte a changé après ce verdict, qui est à revoir.',
    evidence: 'Preuves',
    noEvidence: 'Aucune preuve n’est liée à cette affirmation.',
    support: (count) =>
      count === 0
        ? 'Aucune source indépendante ne l’étaye.'
        : agree(
            count,
            'Une source indépendante l’étaye.',
            `${counted(count, 'source indépendante', 'sources indépendantes')} l’étayent.`,
          ),
    stances: { supports: 'Étaye', refutes: 'Réfute', context: 'Contexte' },
    rating: 'Évaluation',
    note: 'Note',
    ownWords: 'Dans ses propres mots',
    translation: (by) => (by === '' ? 'Traduction' : `Traduction ${ofWhom(by)}`),
    missingSource: 'Une source manquante',
    page: (page) => `page ${page}`,
    at: (timecode) => `à ${timecode}`,
    cells: (range) => `cellules ${range}`,
    stretch: (from, to) => (to === null ? `à ${from}` : `de ${from} à ${to}`),
    box: (page) => (page === null ? 'partie de l’image' : `partie de la page ${page}`),
    cropOf: (place) => `La ${place}, telle que la preuve la montre`,
    crops: {
      missing: 'Le contenu du cadre n’est plus gardé, ou est endommagé.',
      covered: 'Le contenu du cadre est choquant et couvert : ce rapport l’omet.',
    },
  },
  quote: {
    page: (label) => `page ${label}`,
    cell: (heads) => `dans le tableau : ${heads.join(', ')}`,
    transcript: 'transcription à cet instant',
    textMissing:
      'Le texte n’était pas disponible lors de l’établissement de ce rapport ; voici les mots gardés avec la marque.',
    otherWords: 'Le texte gardé a d’autres mots à cet endroit ; voici ceux gardés avec la marque.',
    changed: (was) => `Le texte a changé depuis ce marquage. Il disait : « ${was} »`,
    ambiguous:
      'Plusieurs endroits du texte le plus récent correspondent à ces mots ; le texte précédent est affiché.',
    lost: 'Le texte le plus récent n’a plus ces mots ; le texte précédent est affiché.',
  },
  conflict: {
    suggested: 'Suggérée par le programme',
    byHand: 'Établie à la main',
    states: { open: 'Ouverte', resolved: 'Résolue', dismissed: 'Écartée' },
    compared: (kind) => `Comparaison du programme : ${kind}`,
    readAs: 'Lu comme',
    noQuantity: 'aucune quantité indiquée',
    figures: (unit) => `Les chiffres sur une même ligne${unit === '' ? '' : `, en ${unit}`}`,
    legend:
      'Signe plein : le chiffre lui-même est compris. Signe creux : il ne l’est pas. Flèche : aucune limite n’est indiquée de ce côté.',
    columns: { claim: 'Affirmation', figure: 'Chiffre', from: 'De', to: 'À', date: 'Date' },
    noLimit: 'aucune limite indiquée',
    excluded: (figure) => `${figure}, non compris`,
    dates: 'Les dates dont elles parlent',
    resolution: 'Résolution',
    resolvedAs: (method) => `Résolution : ${method}`,
    dismissedAs: (reason) => `Écartée : ${reason}`,
    undecided: 'Ouverte : rien n’a encore été décidé.',
    somebody: 'Quelqu’un qui n’a pas donné de nom',
    toBePublished: 'À publier',
    range: 'Fourchette',
    decidedBy: 'Décidé par',
    programSaid: 'Le programme disait alors',
    reason: 'Motif',
    timeLine: 'Ligne du temps',
    numberLine: (unit) => `Ligne des chiffres${unit === '' ? '' : `, en ${unit}`}`,
  },
  article: {
    bases: {
      journalist: 'saisi à la main',
      text: 'lu dans le texte',
      'json-ld': 'indiqué par la page (JSON-LD)',
      'open-graph': 'indiqué par la page (Open Graph)',
      meta: 'indiqué par la page (meta)',
      page: 'lu sur la page',
      'mail-header': 'indiqué par le courriel',
      'document-property': 'indiqué par le document',
      'file-name': 'lu dans le nom du fichier',
      detected: 'reconnu',
    },
    machine: {
      term: 'Lu par la machine',
      summary: (languages, confirmed, total) =>
        `${languages.join(', ')} ; ${formatCount(confirmed)} sur ${counted(total, 'chiffre confirmé', 'chiffres confirmés')}. Un chiffre qui ne l’est pas ne prend part à aucune comparaison.`,
      confirmed: 'Chiffres confirmés',
      figure: (text, read) => (read === null ? `« ${text} »` : `« ${text} » (la machine a lu « ${read} »)`),
      by: (figures, by, day) => `${figures.join(', ')} : ${by === '' ? 'personne de nommé' : by}, ${day}`,
    },
    role: 'Rôle',
    ours: 'notre propre manuscrit : vérifié ici, et preuve de rien',
    outlet: 'Média',
    byline: 'Signature',
    published: 'Publication',
    updated: 'Mise à jour',
    address: 'Adresse',
    language: 'Langue',
    claimsInIt: 'Affirmations qu’il contient',
    copies: 'Copies',
    sameOrigin: 'a la même origine que ',
    countAsOne: ' ; ensemble, ils comptent pour une source',
    text: (words, changes) =>
      `Texte ${words}${changes.length === 0 ? '' : ` ; changé à l’importation : ${describeSteps(changes)}`}.`,
    reasons: {
      imported: 'importé',
      pasted: 'collé',
      replaced: 'remplacé',
      corrected: 'corrigé à la main',
      reread: 'relu',
    },
    theText: 'texte',
    originalFile: (name) => `fichier d’origine ${name}`,
  },
  source: {
    kinds: {
      article: 'article de ce projet',
      file: 'fichier',
      web: 'page web',
      person: 'personne',
      dataset: 'jeu de données',
    },
    withheld: (reason) =>
      `L’identité de cette source est protégée. ${reason === '' ? 'Aucun motif n’est indiqué.' : `Motif : ${reason}`}`,
    reliability: 'Fiabilité',
    itIs: 'Elle est',
    evidenceOn: 'Preuve sur',
    sameOrigin: 'Même origine que',
    publisher: 'Éditeur',
    address: 'Adresse',
    published: 'Publication',
    retrieved: 'Consultée le',
  },
  hashes: {
    of: (what) => `SHA-256 du ${what}`,
    andOf: (what, other) => `${what} et du ${other}`,
  },
  method: {
    title: 'Méthode et limites',
    notDescribed: 'La ou le journaliste n’a pas décrit la méthode de ce projet.',
    does: 'Ce que fait le programme',
    textKept:
      'Le texte d’un article est gardé tel qu’il a été importé, et jamais changé ; une correction est une nouvelle révision à côté. Les citations de ce rapport sont tirées de ce texte, avec une phrase de part et d’autre.',
    figuresRead:
      'Les chiffres sont lus dans les mots selon des règles, et comparés d’après ce qu’ils comptent, où, quand et combien. ',
    compatible: 'Diffère, compatible',
    isHelp:
      ' veut dire que les deux peuvent être vrais ensemble. La comparaison est une aide au journaliste et non un verdict : chaque verdict et chaque résolution de ce rapport ont été choisis par une personne.',
    countOnce:
      'Des sources de même origine, comme les copies d’une dépêche, comptent pour une. Un article ne compte pas comme preuve de ce qu’il dit lui-même.',
    onlyStated:
      'Les informations sur les articles et les sources ne sont données que là où quelque chose les indique. Ce qui manque ici n’était pas indiqué.',
    doesNotProve: 'Ce que ce rapport n’établit pas',
    chain:
      'L’historique est une chaîne d’empreintes. Il établit l’ordre des étapes, et qu’aucune n’a été modifiée ensuite ; il n’établit pas l’heure, qui vient de l’horloge de l’ordinateur.',
    hash: 'Un SHA-256 établit qu’un fichier est celui qui a été vérifié, non que ce qu’il dit est vrai.',
    withheld:
      'Là où l’identité d’une source est protégée, le lecteur ne peut pas refaire cette part du travail.',
    verdicts: (scale) => `Verdicts : ${scale}`,
    ratings: 'Évaluations : le code de l’Amirauté',
    ratingsMean:
      'La lettre évalue la source, le chiffre l’information, et chacun est jugé séparément de l’autre. F et 6 disent que l’on ne peut pas en juger ; ce ne sont pas les pires. Un tiret tient lieu de la moitié que personne n’a jugée.',
    source: 'Source',
    information: 'Information',
  },
  history: {
    nothing: 'Rien n’a encore été consigné.',
    lastHash: 'L’empreinte de la dernière ligne fixe toutes les lignes précédentes : ',
    columns: ['Nº', 'Quand (UTC)', 'Qui', 'Quoi'],
  },
  insteadOfName: '[identité protégée]',
  noProject: 'Il n’y a pas de rapport sans projet.',
}
