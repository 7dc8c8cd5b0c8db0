import type { refusals as en } from '../en/refusals'
import type { Worded } from '../worded'
import { counted } from './terms/format-count'
import { aKind, isFeminine, thisKind } from './terms/kinds'

const textChanged = 'El texto puede haber cambiado desde entonces.'
const nothingChanged = 'No se cambió nada'
const twoClaims = 'Una discrepancia necesita dos afirmaciones distintas.'

const capital = (words: string): string => words.replace(/^./u, (first) => first.toUpperCase())

export const refusals: Worded<typeof en> = {
  noProject: 'Abra antes un proyecto.',
  gone: (kind) =>
    `${capital(thisKind(kind))} ya no está en el proyecto. Puede que se haya ido al deshacer algo.`,
  restsOnGone: (kind, on) =>
    `${capital(thisKind(kind))} se apoya en ${aKind(on)} que también se quitó. Recupére${isFeminine[on] ? 'la' : 'lo'} antes.`,
  textChanged: `El texto de este artículo ha cambiado mientras tanto. ${nothingChanged}: seleccione las palabras de nuevo.`,
  noWords: 'Seleccione antes las palabras: la selección no contiene texto.',
  noSuchVerdict: 'Ese veredicto no está en la escala de este proyecto.',
  strandedVerdicts: (claims, scale) =>
    `${counted(claims, 'afirmación tiene un veredicto', 'afirmaciones tienen veredictos')} que la escala «${scale}» no conoce. Cámbie${claims === 1 ? 'lo' : 'los'} antes.`,
  nothingMoreRead: 'Su oración no dice nada más que no esté aquí o que no se haya indicado a mano.',
  noCurrentPlace: 'Las palabras de esta afirmación no están en ningún texto actual.',
  markedAlready: 'Esta afirmación ya está marcada exactamente en estas palabras.',
  occurrenceGone: 'Esta aparición ya no forma parte de la afirmación.',
  onlyPlace: 'Este es el único lugar de la afirmación. Quite más bien la propia afirmación.',
  noSuchFile: 'Este archivo ya no se conserva aquí. Puede que su artículo o su fuente hayan cambiado.',
  potential: {
    isEvidence: (title) =>
      `«${title}» ya es una prueba a favor o en contra de una afirmación. Desvincúlela o conviértala en contexto, y marque después la fuente como por consultar.`,
    notAsked: (title) =>
      `A «${title}» aún no se le ha preguntado, de modo que nada de lo que pueda decir es una prueba. Cuando haya respondido, desactívelo en la fuente y vincúlela después.`,
  },
  evidenceGone: 'Esta prueba ya no está vinculada a la afirmación.',
  ownDraft: {
    notOurs: 'Este artículo no está marcado como borrador propio: sus notas son suyas, no fuentes nuestras.',
    noNotes:
      'No se cambió nada: aquí ninguna nota ni comentario va unido a unas palabras, o ya se tomó todo.',
    evidence: 'Este es un borrador propio: lo que dice hay que verificarlo y no es prueba de nada.',
    isEvidence: (claims) =>
      `${counted(claims, 'afirmación tiene', 'afirmaciones tienen')} pruebas de este artículo. Desvincúlelas antes: un borrador propio no es prueba de nada.`,
    isTelling: (events) =>
      `Este artículo figura como fuente en ${counted(events, 'suceso', 'sucesos')}. Quítelo antes: un borrador propio no es fuente de lo que ocurrió.`,
  },
  conflict: {
    memberGone: 'Esta afirmación ya no figura en la discrepancia.',
    twoClaims,
    twoClaimsLeft: `${twoClaims} Quite más bien la propia discrepancia.`,
    noReason: 'Diga por qué: una resolución necesita un motivo que un editor pueda entender.',
    openAlready: 'Esta discrepancia ya está sin resolver.',
    resolutionKept: (title) =>
      `${nothingChanged}: se perdería la resolución de ${title === '' ? 'una discrepancia' : `«${title}»`}. Repítalo para que se le pregunte por ello.`,
  },
  replyGone: 'Esta réplica ya se había quitado.',
  relation: {
    itself: 'Una afirmación no guarda relación consigo misma: elija otra.',
    saidAlready: 'Esto ya se había dicho de las dos afirmaciones.',
    otherWay: `De las dos afirmaciones se dijo lo contrario: retírelo antes. ${nothingChanged}.`,
    gone: 'Esta relación ya se había retirado.',
  },
  suggestion: {
    answered: 'Esta sugerencia ya se había respondido.',
    dismissed: 'Esta sugerencia ya está descartada.',
  },
  quantity: {
    gone: `Esta afirmación ya no tiene cantidad. ${nothingChanged}: añada antes una cantidad.`,
    range: (from, to) => `de ${from} a ${to}`,
    openEnd: 'sin límite',
    endsBelowStart: (range) =>
      `${nothingChanged}: el intervalo terminaría por debajo de su comienzo (${range}). Cambie antes el otro extremo.`,
    cannotBe: (range, unit) => `${nothingChanged}: no puede ser ${range} ${unit}.`,
  },
  place: {
    noChange: 'Aquí no hay ningún cambio que aceptar: diga antes dónde están las palabras.',
    nothingMoved: 'En este artículo no se ha desplazado nada.',
    noCandidate: `Este no es ninguno de los lugares que encajan. ${textChanged}`,
    stands: 'Estas palabras están en el texto. Fíjelas en otro sitio o quite el lugar.',
    otherArticle: 'Seleccione las palabras en el artículo en el que se marcaron.',
  },
  text: {
    empty: 'El texto nuevo está vacío. El artículo conserva el texto que tiene.',
    same: `Este es exactamente el texto que el artículo tiene ahora. ${nothingChanged}.`,
    otherByNow: `El artículo ya tiene otro texto. ${nothingChanged}: relea el original para ver la diferencia.`,
    noOriginal: `El texto que el artículo tiene ahora no se leyó de un archivo. ${nothingChanged}.`,
    readByMachine: `Las palabras de este artículo las leyó la máquina: lo que se confirmó o corrigió de ellas se perdería. ${nothingChanged}.`,
    readsOtherwise: `El original se lee de otro modo que como se mostró. ${nothingChanged}: reléalo para ver la diferencia.`,
  },
}
