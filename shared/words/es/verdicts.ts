import type { verdicts as en } from '../en/verdicts'
import type { Worded } from '../worded'
import { counted, formatCount } from './terms/format-count'

const notSettled =
  'Se buscaron pruebas, y lo que se encontró ni demuestra la afirmación ni habla en su contra.'
const holds = 'Las pruebas demuestran que la afirmación se sostiene tal como está enunciada'
const doesNotHold = 'Las pruebas demuestran que la afirmación no se sostiene tal como está enunciada.'

/** The labels agree with “afirmación”. */
export const verdicts: Worded<typeof en> = {
  notChecked: { label: 'Sin verificar', definition: 'Nadie ha juzgado todavía esta afirmación.' },
  cannotBeVerified: {
    label: 'No verificable',
    definition:
      'Ninguna prueba que alguien pudiera conseguir lo aclararía: una opinión, una predicción o algo que nadie puede examinar.',
  },
  plumbline: {
    title: 'Plumbline',
    supported: {
      label: 'Respaldada',
      definition: `${holds}, y nada de lo encontrado habla en su contra.`,
    },
    partlySupported: {
      label: 'Respaldada en parte',
      definition:
        'Las pruebas demuestran que una parte de la afirmación se sostiene; el resto es erróneo o nada de lo encontrado lo demuestra.',
    },
    unproven: { label: 'No demostrada', definition: notSettled },
    disputed: {
      label: 'En disputa',
      definition: 'Fuentes de peso similar no coinciden, y las pruebas no aclaran cuál de ellas tiene razón.',
    },
    refuted: { label: 'Refutada', definition: doesNotHold },
    outdated: {
      label: 'Desactualizada',
      definition:
        'La afirmación se sostenía cuando se hizo, y sucesos posteriores o cifras mejores la han superado.',
    },
  },
  truth: {
    title: 'Veracidad en seis grados',
    true: {
      label: 'Verdadera',
      definition: 'La afirmación es exacta y no falta nada que sea importante para ella.',
    },
    mostlyTrue: {
      label: 'Mayormente verdadera',
      definition:
        'La afirmación es exacta y necesita una aclaración o un dato más para entenderse correctamente.',
    },
    halfTrue: {
      label: 'Verdadera a medias',
      definition: 'La afirmación es exacta en parte, y omite o altera algo que es importante para ella.',
    },
    mostlyFalse: {
      label: 'Mayormente falsa',
      definition: 'Algo de la afirmación es exacto, y lo que omite daría otra impresión.',
    },
    false: { label: 'Falsa', definition: 'La afirmación no es exacta.' },
    madeUp: {
      label: 'Inventada',
      definition: 'La afirmación no es exacta y no se encontró nada en lo que pudiera haberse basado.',
    },
  },
  trueOrFalse: {
    title: 'Verdadera, falsa, engañosa, no demostrada',
    true: { label: 'Verdadera', definition: `${holds}.` },
    misleading: {
      label: 'Engañosa',
      definition:
        'Lo que se dice se sostiene, y la manera de decirlo o lo que omite llevan a una conclusión errónea.',
    },
    false: { label: 'Falsa', definition: doesNotHold },
    unproven: { label: 'No demostrada', definition: notSettled },
  },
  own: {
    open: 'Cambiar los veredictos…',
    title: 'Escala de veredictos',
    explanation:
      'Los veredictos de este proyecto, en el orden de sus teclas. El primero es el que tiene una afirmación que nadie ha juzgado. Aunque se le cambie el nombre, un veredicto sigue siendo el mismo; el que ya tienen algunas afirmaciones no puede quitarse.',
    replaces: (title) =>
      `El proyecto conserva una sola escala propia: esta ocuparía el lugar de «${title}». Para seguir con aquella, elíjala antes en los ajustes.`,
    name: 'Cómo se llama la escala',
    steps: 'Veredictos',
    shape: (at) => `Forma del veredicto ${at}`,
    label: (at) => `Veredicto ${at}`,
    meaning: (at) => `Qué significa el veredicto ${at}`,
    up: (label) => `Subir «${label}»`,
    down: (label) => `Bajar «${label}»`,
    remove: (label) => `Quitar «${label}»`,
    used: (label, claims) =>
      `«${label}» no puede quitarse: ${counted(claims, 'afirmación lo tiene', 'afirmaciones lo tienen')}`,
    add: 'Añadir un veredicto',
    save: 'Usar esta escala',
    cancel: 'Cancelar',
    tones: {
      good: 'Válida',
      mixed: 'En parte',
      unknown: 'No se sabe',
      contested: 'En disputa',
      bad: 'No válida',
      stale: 'Superada',
    },
    faults: {
      noTitle: 'Diga cómo se llama la escala.',
      tooFew: 'Una escala tiene al menos dos veredictos.',
      tooMany: (most) =>
        `Una escala tiene como máximo ${formatCount(most)} veredictos: cada uno tiene una cifra como tecla.`,
      noLabel: 'Dé un nombre a cada veredicto.',
      twice: (label) => `Dos veredictos se llaman «${label}».`,
      sameStep: 'Un veredicto de la escala figura en ella dos veces.',
    },
  },
}
