import type { Outcomes } from '../../../domain/revisions/carry-claims'
import type { PartCounts } from '../../../domain/structure/map-structure'
import type { Revision } from '../../../schema/article'
import type { revisions as en } from '../../en/features/revisions'
import type { Worded } from '../../worded'
import { counted, countedThat, formatCount, plural } from '../terms/format-count'
import { listed } from '../terms/joined'

const reasons: Readonly<Record<Revision['reason'], string>> = {
  imported: 'Importada',
  pasted: 'Pegada',
  replaced: 'Reemplazada',
  corrected: 'Corregida a mano',
  reread: 'Releída',
}

const outcomes: Readonly<Record<Exclude<keyof Outcomes, 'exact'>, string>> = {
  moved: 'se desplaza',
  changed: 'pasa a ser',
  ambiguous: 'encaja en varios lugares',
  lost: 'se pierde',
}

const partNames: Readonly<Record<keyof PartCounts, (count: number) => string>> = {
  pages: (count) => counted(count, 'página', 'páginas'),
  headings: (count) => counted(count, 'encabezado', 'encabezados'),
  lists: (count) => counted(count, 'lista', 'listas'),
  tables: (count) => counted(count, 'tabla', 'tablas'),
  links: (count) => counted(count, 'enlace', 'enlaces'),
  notes: (count) => counted(count, 'nota', 'notas'),
  quotations: (count) => counted(count, 'cita', 'citas'),
  captions: (count) => counted(count, 'pie de imagen', 'pies de imagen'),
}

/** “Versión”, since “revisión” would be the act of looking at it again. */
export const revisions: Worded<typeof en> = {
  title: 'Versiones',
  reasons,
  name: (place, reason) => `${place}. ${reasons[reason]}`,
  gone: 'una versión que ya no existe',
  toReview: (marks) =>
    marks === 1
      ? 'Una marca no está exactamente donde estaba en el texto anterior.'
      : `${counted(marks, 'marca', 'marcas')} no están exactamente donde estaban en el texto anterior.`,
  current: 'actual',
  characters: (count) => counted(count, 'carácter', 'caracteres'),
  read: 'Leer',
  showChanges: 'Mostrar qué cambió',
  notTaken: 'El texto nuevo no se adoptó. No se cambió nada.',
  throwAway: 'Desechar',
  keepEditing: 'Seguir editando',
  steps: {
    reading: 'Leyendo el archivo',
    carrying: 'Buscando cada marca en el texto nuevo',
  },
  view: {
    revision: 'Versión',
    comparedWith: 'Comparada con',
    nothing: 'Ninguna',
    nothingMeans: 'Solo el texto, para leerlo',
    back: 'Volver al artículo',
    struckThrough: 'Lo tachado',
    underlined: 'lo subrayado',
    onlyIn: (revision) => `solo está en ${revision}`,
    text: 'Texto de la versión',
  },
  correct: {
    title: 'Corregir el texto',
    begin: 'Corregir el texto…',
    goOn: 'Seguir corrigiendo…',
    save: 'Guardar la corrección',
    leaving: 'Su corrección no está guardada. ¿Desecharla?',
    stale:
      'El artículo recibió otro texto después de empezar esta corrección. Al guardar, la suya ocupa su lugar.',
    text: (article) => `Texto por corregir de ${article}`,
    hint: 'El texto tal como estaba queda como versión anterior. Al salir de esta página se conserva lo escrito;',
    saves: 'lo guarda.',
  },
  replace: {
    title: 'Reemplazar el texto',
    begin: 'Reemplazar el texto…',
    explanation: (article) =>
      `Una versión posterior de «${article}», o una copia mejor. El texto que tiene ahora queda como versión anterior. Cada marca se busca en el texto nuevo y se le muestran a usted las que no están exactamente donde estaban.`,
    chooseFile: 'Elegir un archivo…',
    paste: 'O pegar el texto nuevo',
    nothingPasted: 'Pegue aquí el texto nuevo o elija un archivo.',
    leaving: 'El texto pegado todavía no se ha usado. ¿Desecharlo?',
    action: 'Reemplazar por el texto pegado',
  },
  reread: {
    title: 'Releer el original',
    begin: 'Releer el original…',
    explanation: (article, file) =>
      `«${file}», de donde procede «${article}», se lee de nuevo con las reglas de esta versión del programa. Nada cambia antes de que usted haya visto qué cambiaría; el texto tal como está ahora queda como versión anterior.`,
    reading: 'Leyendo el original…',
    same: 'Se lee igual que el artículo de ahora: las mismas palabras, con las mismas partes. No hay nada que cambiar.',
    corrected:
      'Este texto se corrigió a mano. Lo corregido desaparece donde el original no lo dice; queda en la versión anterior.',
    wordsStay: 'Todas las palabras quedan como están.',
    onlySigns: 'Todas las palabras quedan como están; cambian los signos entre ellas.',
    words: (added, removed) =>
      `${counted(added, 'palabra entra', 'palabras entran')}, ${counted(removed, 'palabra sale', 'palabras salen')}.`,
    part: (kind, before, after) => `${partNames[kind](after)} (antes: ${formatCount(before)})`,
    partsStay:
      'Los encabezados, las tablas y las demás partes son tantos como antes y están donde están las palabras.',
    parts: 'Entonces tiene',
    marks: 'Marcas',
    noMarks: 'No hay nada marcado en el artículo.',
    allExact: (count) =>
      count === 1
        ? 'La única marca sigue sobre las mismas palabras y en el mismo lugar.'
        : `Las ${counted(count, 'marca', 'marcas')} siguen sobre las mismas palabras y en los mismos lugares.`,
    someExact: (exact, all) =>
      `${exact === 0 ? 'Ninguna' : formatCount(exact)} de ${counted(all, 'marca', 'marcas')} ${exact < 2 ? 'sigue' : 'siguen'} sobre las mismas palabras y en el mismo lugar. Si adopta la lectura nueva, se le muestran las demás una tras otra:`,
    outcome: (kind) => outcomes[kind],
    andMore: (count) => `y ${formatCount(count)} más`,
    difference: 'Qué cambiaría',
    action: 'Adoptar la lectura nueva',
  },
  review: {
    title: 'Revisar los cambios',
    left: (count) =>
      count === 0
        ? 'No queda nada'
        : `${plural(count, { one: 'queda', many: 'quedan', other: 'quedan' })} ${formatCount(count)}`,
    list: 'Por revisar',
    evidence: 'prueba',
    attach: 'Ahora son estas palabras',
    nothingLeft: 'Cada marca de este artículo está sobre las palabras a las que se refiere.',
    detail: 'Qué fue de ella',
    evidenceFor: 'Prueba para',
    claim: 'Afirmación',
    wantsAnotherLook: ' – hay que volver a mirarla',
    changedHint: '¿No son estas? Seleccione las palabras correctas en el texto de abajo y pulse Enter.',
    acceptChanged: 'Valen las palabras nuevas',
    moved: 'Las mismas palabras, en un pasaje que ahora está en otro lugar:',
    acceptMoved: 'Es correcto',
    acceptAllMoved: (count) =>
      count === 1
        ? 'La que se desplazó es correcta'
        : `Las ${formatCount(count)} que se desplazaron son correctas`,
    stoodHere: 'En el texto anterior estaba aquí:',
    whichOfThese: '¿Cuál de estos lugares es ahora?',
    ambiguousHint: 'O seleccione otras palabras en el texto de abajo y pulse Enter.',
    noneOfThese: 'Ninguno: ha desaparecido',
    lost: 'El texto nuevo ya no dice esto. En el texto anterior estaba aquí:',
    lostHint: '¿Se dice ahora con otras palabras? Selecciónelas en el texto de abajo y pulse Enter.',
    leaveLost: 'Dejarla como perdida',
    candidates: 'Lugares que encajan',
    candidate: (number) => `Lugar ${number}`,
    paragraph: (number) => `Párrafo ${formatCount(number)}`,
    was: 'Decía',
    is: 'Dice',
    earlierText:
      'Este es un texto anterior: las palabras estaban aquí y el artículo, tal como está ahora, ya no las dice.',
    decide: 'Decidir qué se hace con ellas',
  },
  quantity: {
    notFromTheWords: (quantity) =>
      `La cantidad se mantiene: ${quantity}. No se había leído de las palabras que cambiaron.`,
    stays: (quantity) => `La cantidad se mantiene: ${quantity}.`,
    none: 'ninguna',
    readAnew: 'Si valen las palabras nuevas, la cantidad se lee de nuevo:',
  },
  outcomes: ({ exact, moved, changed, ambiguous, lost }) => {
    const all = exact + moved + changed + ambiguous + lost
    if (all === 0) return 'El texto nuevo está en su sitio. No había nada marcado en el artículo.'
    const rest = [
      part(changed, 'cambió', 'cambiaron'),
      part(ambiguous, 'encaja en varios lugares', 'encajan en varios lugares'),
      part(lost, 'se perdió', 'se perdieron'),
      part(moved, 'se desplazó', 'se desplazaron'),
    ].flat()
    if (rest.length === 0)
      return all === 1
        ? 'La única marca está sobre las mismas palabras y en el mismo lugar.'
        : `Las ${counted(all, 'marca', 'marcas')} están sobre las mismas palabras y en los mismos lugares.`
    return `De ${counted(all, 'marca', 'marcas')}, ${listed(rest)}; ${part(exact, 'es exacta', 'son exactas')[0] ?? 'ninguna es exacta'}.`
  },
}

function part(count: number, one: string, several: string): readonly string[] {
  return count === 0 ? [] : [countedThat(count, one, several)]
}
