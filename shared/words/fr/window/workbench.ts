import type { workbench as en } from '../../en/window/workbench'
import type { Worded } from '../../worded'
import { counted } from '../terms/format-count'

export const workbench: Worded<typeof en> = {
  title: 'Atelier',
  open: 'à résoudre',
  welcome: {
    what: 'Des affirmations, leurs sources et celles qui divergent. Tout reste sur cette machine.',
    newProject: 'Nouveau projet…',
    openProject: 'Ouvrir un projet…',
    openExample: 'Ouvrir l’exemple',
    recentProjects: 'Projets récents',
    recent: 'Récents',
  },
  status: {
    title: 'État',
    notices: (count) => counted(count, 'avis', 'avis'),
    saveNow: 'Enregistrer maintenant',
    discard: 'Abandonner',
    readOnly: (reason) => `Lecture seule : ${reason}`,
    saving: 'Enregistrement…',
    saved: 'Enregistré',
    notSaved: (changes) => `Non enregistré : ${counted(changes, 'modification')}`,
    ofArticle: (article, problem) => `« ${article} » : ${problem}`,
  },
  panes: {
    library: 'Largeur de la bibliothèque',
    inspector: 'Largeur de l’inspecteur',
    sides: 'Largeur des deux côtés',
    drop: 'Déposez des fichiers ou des dossiers pour les importer',
  },
  back: 'Endroit précédent',
  forward: 'Endroit suivant',
  buttonNames: 'Noms des boutons',
  inspector: {
    title: 'Inspecteur',
    close: 'Fermer l’inspecteur',
    pin: 'Garder ceci ici quand un autre article s’ouvre',
    unpin: 'Suivre l’article ouvert',
    gone: 'Ceci n’est plus dans le projet.',
  },
  gone: {
    article: 'Cet article n’est plus dans le projet.',
    claim: 'Cette affirmation n’est plus dans le projet.',
    conflict: 'Cette divergence n’est plus dans le projet.',
    suggestion: 'Ceci n’est plus suggéré : une réponse a été donnée, ou les chiffres ont changé.',
  },
  reading: {
    choose: {
      articles: 'Choisissez un article dans la liste pour le lire.',
      claims: 'Choisissez une affirmation dans la liste pour la voir dans son texte.',
      conflicts: 'Choisissez une divergence dans la liste pour comparer ce qui est dit.',
      events: 'Choisissez un évènement dans la liste pour voir ce qui en est rapporté.',
      sources: 'Choisissez une source dans la liste pour voir ce qui s’appuie sur elle.',
    },
    newClaim: 'Nouvelle affirmation',
    addToClaim: 'Ajouter à cette affirmation',
    added: 'Ajouté à l’affirmation.',
    long: {
      title: 'Faire de tout cela une seule affirmation ?',
      explanation: (characters) =>
        `La sélection compte ${counted(characters, 'caractère')}. Une affirmation tient plutôt en quelques mots, qui peuvent être vrais ou faux.`,
      goOn: 'Créer l’affirmation',
      keep: 'Sélectionner à nouveau',
    },
  },
  slots: {
    title: 'À côté',
    close: 'Fermer ce qui est à côté',
    closed: 'Ce qui était à côté est fermé',
    together: 'Faire défiler ensemble',
    drop: 'Ouvrir à côté',
  },
  linking: {
    title: 'Lier une preuve à',
    linked: 'Liée comme preuve.',
    where: 'Où se trouve la preuve',
    passage: 'Un passage d’article',
    source: 'Une autre source',
    article: 'Article',
    hint: 'Sélectionnez le passage, puis dites ce qu’il fait pour l’affirmation.',
  },
  keptWords: {
    title: 'Mots qui n’étaient pas encore enregistrés',
    explanation:
      'Vous étiez en train d’écrire ceci quand la fenêtre a cessé de fonctionner. Copiez ce que vous voulez garder.',
    copy: 'Copier',
  },
}
