import type { fields as en } from '../../en/window/fields'
import type { Worded } from '../../worded'

export const fields: Worded<typeof en> = {
  empty: 'Este campo no puede quedar vacío.',
  notSaved: (key) => `Todavía no se ha guardado, pero aquí se conserva. Se guarda con ${key}.`,
  required: ' obligatorio',
  nothingTyped: {
    undo: 'No queda nada que deshacer en este campo.',
    redo: 'No hay nada que rehacer en este campo.',
  },
}
