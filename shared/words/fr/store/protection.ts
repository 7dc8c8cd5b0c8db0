import type { protection as en } from '../../en/store/protection'
import type { Worded } from '../../worded'

export const protection: Worded<typeof en> = {
  faults: {
    'too-short':
      'Prenez au moins 12 caractères ; quatre mots ou plus sans rapport entre eux conviennent bien.',
    repeats: 'Ce sont quelques caractères répétés. Prenez quatre mots ou plus sans rapport entre eux.',
    common:
      'Ceci est fait de ce que tout le monde prend : mots courants, noms, années, rangées de touches. C’est essayé en premier. Prenez quatre mots ou plus sans rapport entre eux.',
  },
  notTheSame: 'Les deux ne sont pas identiques.',
  hint: 'Au moins 12 caractères. Quatre mots ou plus sans rapport entre eux conviennent bien.',
  show: 'Afficher la saisie',
  hide: 'Masquer la saisie',
  capsLock: 'Verr. Maj est activé.',
  passphrase: 'Phrase secrète',
  readOnly: (reason) => `${reason}. Sa protection ne peut pas être changée maintenant.`,
  protect: {
    title: 'Protéger par une phrase secrète',
    explanation:
      'Le projet et ses sauvegardes ne peuvent alors être lus qu’avec la phrase secrète. Les sauvegardes d’avant sont remplacées par une sauvegarde protégée. Les rapports que vous exportez ne sont pas protégés.',
    warning: 'Une phrase secrète oubliée ne peut pas être retrouvée : sans elle, le projet est perdu.',
    again: 'La même encore une fois',
    action: 'Protéger',
    underWay: 'Protection…',
    done: 'Le projet est protégé. Il s’ouvre désormais avec sa phrase secrète.',
  },
  change: {
    title: 'Changer la phrase secrète',
    present: 'Phrase secrète actuelle',
    next: 'Nouvelle phrase secrète',
    again: 'La nouvelle encore une fois',
    explanation:
      'L’ancienne phrase secrète ouvre toujours les copies antérieures du dossier du projet. Si quelqu’un a peut-être les deux, retirez la protection et protégez le projet à nouveau.',
    remove: 'Retirer la protection',
    removed: 'Le projet n’est plus protégé.',
    action: 'Changer',
    underWay: 'En cours…',
    done: 'La phrase secrète a été changée.',
  },
  unlock: {
    title: (project) => `« ${project} » est protégé`,
    underWay: 'Ouverture…',
  },
}
