import type { begin as en } from '../../en/window/begin'
import type { Worded } from '../../worded'

export const begin: Worded<typeof en> = {
  title: 'Ajoutez deux articles.',
  explanation: 'Déposez ici des fichiers ou des dossiers, ou collez un texte. Rien ne quitte cette machine.',
  steps: {
    read: {
      name: 'Lire.',
      what: 'Sélectionnez des mots qui peuvent être justes ou faux : c’est une affirmation.',
    },
    link: { name: 'Lier.', what: 'Sélectionnez le passage, ou nommez la source, sur quoi elle repose.' },
    decide: {
      name: 'Trancher.',
      what: 'Là où deux textes divergent, dites lequel tient, et pourquoi. Puis remettez le rapport.',
    },
  },
  article: 'Choisir un article',
  claim: 'Choisir une affirmation',
}
