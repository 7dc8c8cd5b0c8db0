import type { fields as en } from '../../en/window/fields'
import type { Worded } from '../../worded'

export const fields: Worded<typeof en> = {
  empty: 'Ce champ ne peut pas être vide.',
  notSaved: (key) => `Pas encore enregistré, mais gardé ici. ${key} l’enregistre.`,
  required: ' obligatoire',
  nothingTyped: {
    undo: 'Plus rien à annuler dans ce champ.',
    redo: 'Rien à rétablir dans ce champ.',
  },
}
