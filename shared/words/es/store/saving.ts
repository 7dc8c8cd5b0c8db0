import type { saving as en } from '../../en/store/saving'
import type { Worded } from '../../worded'
import { aKind, isFeminine, thisKind } from '../terms/kinds'

/** A valid one of a kind: `un artículo válido`. */
const valid = (kind: Parameters<typeof aKind>[0]): string =>
  `${aKind(kind)} ${isFeminine[kind] ? 'válida' : 'válido'}`

const stored = { text: 'El texto guardado', original: 'El original guardado' }

export const saving: Worded<typeof en> = {
  notSaved: (why) => `No se guardó. ${why}.`,
  closed: 'No se guardó: el proyecto se cerró.',
  projectTakenOut: 'No se guardó: un proyecto no puede quitarse de sí mismo.',
  twoValues: (kind) => `No se guardó: una operación tiene dos valores para ${aKind(kind)}.`,
  invalid: (kind) => `No se guardó: esto no es ${valid(kind)}.`,
  notStored: (kind) =>
    `No se guardó: un texto o archivo al que se refiere ${thisKind(kind)} no estaba guardado.`,
  notLookedUp: 'No se guardó: un texto o archivo no pudo consultarse',
  notComputed: 'La operación se guardó y no se calculó.',
  nothingToUndo: 'No hay nada que deshacer.',
  nothingToRedo: 'No hay nada que rehacer.',
  stepInvalid: (kind) => `Esto no dejaría ${valid(kind)}, de modo que no se cambió nada.`,
  notClosed: 'El proyecto no pudo cerrarse bien',
  documentsNotWritten:
    'Los documentos del proyecto no pudieron escribirse (su trabajo está a salvo en el historial)',
  notCreated: {
    invalid: 'El proyecto no pudo crearse: no es válido.',
    otherFiles: 'El proyecto no pudo crearse: en la carpeta hay otros archivos.',
  },
  blobs: {
    halfCharacter: 'El texto contiene medio carácter y no puede guardarse.',
    textNotSaved: 'El texto no se guardó',
    missing: (what) => `${stored[what]} falta en la carpeta del proyecto.`,
    notRead: (what) => `${stored[what]} no pudo leerse`,
    changed: (what) => `${stored[what]} no está como se importó: su archivo se cambió o se dañó.`,
    notItsStructure:
      'Lo guardado sobre los encabezados, las listas y las tablas de este texto no es de este texto.',
  },
}
