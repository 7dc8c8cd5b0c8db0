import type { saving as en } from '../../en/store/saving'
import type { Worded } from '../../worded'
import { kinds } from '../terms/kinds'

const parts = { text: 'Le texte gardé', original: 'L’original gardé' }

export const saving: Worded<typeof en> = {
  notSaved: (why) => `Non enregistré. ${why}.`,
  closed: 'Non enregistré : le projet a été fermé.',
  projectTakenOut: 'Non enregistré : un projet ne peut pas être retiré de lui-même.',
  twoValues: (kind) => `Non enregistré : une opération a deux valeurs pour ${kinds[kind].a}.`,
  invalid: (kind) => `Non enregistré : ceci n’est pas ${kinds[kind].a} valide.`,
  notStored: (kind) =>
    `Non enregistré : un texte ou un fichier dont parle ${kinds[kind].this} n’a pas été gardé.`,
  notLookedUp: 'Non enregistré : un texte ou un fichier n’a pas pu être consulté',
  notComputed: 'L’opération a été enregistrée sans être calculée.',
  nothingToUndo: 'Il n’y a rien à annuler.',
  nothingToRedo: 'Il n’y a rien à rétablir.',
  stepInvalid: (kind) => `Il n’en resterait pas ${kinds[kind].a} valide ; rien n’a donc été modifié.`,
  notClosed: 'Le projet n’a pas pu être fermé correctement',
  documentsNotWritten:
    'Les documents du projet n’ont pas pu être écrits (votre travail est à l’abri dans son historique)',
  notCreated: {
    invalid: 'Le projet n’a pas pu être créé : il n’est pas valide.',
    otherFiles: 'Le projet n’a pas pu être créé : le dossier contient d’autres fichiers.',
  },
  blobs: {
    halfCharacter: 'Le texte contient un demi-caractère et ne peut pas être gardé.',
    textNotSaved: 'Le texte n’a pas été enregistré',
    missing: (what) => `${parts[what]} manque dans le dossier du projet.`,
    notRead: (what) => `${parts[what]} n’a pas pu être lu`,
    changed: (what) =>
      `${parts[what]} n’est pas tel qu’il a été importé : son fichier a été modifié ou endommagé.`,
    notItsStructure:
      'Ce qui est gardé des intertitres, des listes et des tableaux de ce texte n’est pas de ce texte.',
  },
}
