import { lowered } from '../wording'
import type { answers as en } from '../en/answers'
import type { Worded } from '../worded'
import { counted, formatCount } from './terms/format-count'
import { a, de, listed } from './terms/joined'
import { kinds, theKind } from './terms/kinds'

export const answers: Worded<typeof en> = {
  acts: {
    createProject: () => 'Se creó el proyecto',
    updateProject: () => 'Se cambió el proyecto',
    saveView: () => 'Se guardó la vista',
    renameView: () => 'Se cambió el nombre de la vista',
    removeView: () => 'Se quitó la vista',
    declareOneName: () => 'Se declaró que es un mismo nombre',
    partOneName: () => 'Se volvieron a separar los nombres',
    keepNamesApart: () => 'Se mantuvieron separados los nombres',
    chooseReport: () => 'Se cambió lo que muestra el informe',
    signOff: () => 'Se firmó el proyecto tal como está',
    addCorrection: () => 'Se anotó una rectificación',
    addArticle: (it) => did('añadió', 'añadieron', it),
    addPastedText: (it) => did('añadió', 'añadieron', it),
    updateArticle: (it, [field], value) =>
      field === 'checkState' && value !== '' ? marked(it, value) : did('cambió', 'cambiaron', it),
    updateArticles: (it, _, value) => marked(it, value),
    removeArticle: (it) => did('quitó', 'quitaron', it),
    setSamePicture: (_, [how]) =>
      how === 'apart' ? 'Las dos no son la misma imagen' : 'Las dos son la misma imagen',
    keepLooks: () => 'Se compararon las imágenes ya guardadas',
    setCopies: (_, [how]) =>
      how === 'apart' ? 'Ninguno de los dos es copia del otro' : 'Los dos son copias el uno del otro',
    replaceText: (it) => `Se reemplazó el texto ${de(it)}`,
    correctText: (it) => `Se corrigió el texto ${de(it)}`,
    rereadOriginal: (it) => `Se releyó el original ${de(it)}`,
    confirmFigure: (it) => `Se confirmó una cifra ${de(it)}`,
    addClaim: (it) => did('creó', 'crearon', it),
    updateClaim: (it, [field = ''], value) => changed(it, field, value),
    rereadClaim: (it) => did('releyó', 'releyeron', it),
    updateClaims: (it, [field = ''], value) => changed(it, field, value),
    removeClaim: (it) => did('quitó', 'quitaron', it),
    addOccurrence: (it) => `Se añadió una aparición ${a(it)}`,
    removeOccurrence: (it) => `Se quitó una aparición ${de(it)}`,
    acceptChange: (it) => `Valen las palabras ${de(it)}`,
    acceptMoves: (it) => `Se confirmaron las palabras desplazadas ${de(it)}`,
    chooseCandidate: (it) => `Se eligió el lugar ${de(it)}`,
    reattach: (it) => `${did('fijó', 'fijaron', it)} a otras palabras`,
    moveEdges: (it) => `Se movió el borde ${de(it)}`,
    leaveLost: (it) => `Se dejaron como perdidas las palabras ${de(it)}`,
    addRelation: (it, [kind]) =>
      kind === 'contradicts'
        ? 'Las dos afirmaciones forman una discrepancia'
        : did('relacionó', 'relacionaron', it),
    pairStatements: (it, [said]) =>
      said === 'says-the-same'
        ? 'Las dos son afirmaciones que dicen lo mismo'
        : said === 'something-else'
          ? 'Se recordará que tratan de otra cosa'
          : `${did('creó', 'crearon', it)}, de declaraciones`,
    removeRelation: (it) => `Se retiró una relación ${de(it)}`,
    addReply: (it) => `Se anotó a quién se preguntó por ${it}`,
    updateReply: (it) => `Se cambió una réplica sobre ${it}`,
    removeReply: (it) => `Se quitó una réplica sobre ${it}`,
    addEvidence: (it) => `Se vincularon pruebas ${a(it)}`,
    updateEvidence: (it) => `Se cambió una prueba ${de(it)}`,
    removeEvidence: (it) => `Se desvinculó una prueba ${de(it)}`,
    updateSource: (it) => did('cambió', 'cambiaron', it),
    removeSource: (it) => did('quitó', 'quitaron', it),
    addConflict: (it) => did('creó', 'crearon', it),
    updateConflict: (it) => `Se cambió el nombre ${de(it)}`,
    removeMember: (it) => `Se sacó una afirmación ${de(it)}`,
    resolveConflict: (it, [field]) =>
      field === 'verdicts'
        ? `${did('resolvió', 'resolvieron', it)}, con los veredictos de sus afirmaciones`
        : did('resolvió', 'resolvieron', it),
    dismissConflict: (it) => did('descartó', 'descartaron', it),
    reopenConflict: (it, [how]) =>
      how === 'suggestion'
        ? did('volvió a sugerir', 'volvieron a sugerir', it)
        : did('reabrió', 'reabrieron', it),
    removeConflict: (it) => did('quitó', 'quitaron', it),
    confirmEvent: (it) => did('confirmó', 'confirmaron', it),
    updateEvent: (it) => did('cambió', 'cambiaron', it),
    addTelling: (it) => `Se añadió lo que relata ${it}`,
    removeTelling: (it) => `Se quitó un relato ${de(it)}`,
    moveTelling: (it) => `Se pasó un relato entre ${it}`,
    splitEvent: (it) => did('separó', 'separaron', it),
    mergeEvents: (it, [how]) =>
      how === 'decided-by-both'
        ? `Se unió otro suceso con ${it}; de una magnitud que estaba decidida en ambos vale lo que dice este, y la otra decisión desaparece`
        : `Se unió otro suceso con ${it}`,
    removeEvent: (it) => did('quitó', 'quitaron', it),
    decideMeasure: (it) => `Se decidió una magnitud ${de(it)}`,
    reopenMeasure: (it) => `Se reabrió una magnitud ${de(it)}`,
    addCalculation: (it) => `Se añadió un cálculo ${a(it)}`,
    removeCalculation: (it) => `Se quitó un cálculo ${de(it)}`,
    askQuestion: (it) => did('añadió', 'añadieron', it),
    updateQuestion: (it) => did('cambió', 'cambiaron', it),
    closeQuestion: (it, [how]) =>
      how === 'settled'
        ? did('cerró', 'cerraron', it)
        : how === 'unanswered'
          ? `${did('cerró', 'cerraron', it)} sin respuesta`
          : `Se guardó la respuesta ${a(it)}`,
    reopenQuestion: (it) => did('reabrió', 'reabrieron', it),
    removeQuestion: (it) => did('quitó', 'quitaron', it),
    linkMentions: () => 'Las cifras se comparan como una misma cosa',
    partMentions: () => 'Las cifras se mantienen aparte',
    confirmSuggestion: (it) => `${did('creó', 'crearon', it)} a partir de la sugerencia`,
    dismissSuggestion: (it) => did('descartó', 'descartaron', it),
    dismissSuggestions: (it) => did('descartó', 'descartaron', it),
    dismissClaimSuggestion: () => 'Se descartó la sugerencia',
    importAnnotations: (it) => did('importó', 'importaron', it),
    importReferences: (it) => did('importó', 'importaron', it),
    takeNotes: (_, counts) => {
      const [notes = 0, sources = 0, claims = 0, comments = 0] = counts.map(Number)
      const all = [
        ...(notes > 0
          ? [
              counted(notes, 'nota', 'notas'),
              counted(sources, 'fuente nueva', 'fuentes nuevas'),
              counted(claims, 'afirmación nueva', 'afirmaciones nuevas'),
            ]
          : []),
        ...(comments > 0 ? [counted(comments, 'comentario', 'comentarios')] : []),
      ]
      return `Tomado del borrador propio: ${listed(all)}`
    },
    putBack: (it) => did('recuperó', 'recuperaron', it),
    takeIn: (it) => did('incorporó', 'incorporaron', it),
    addExampleArticles: (it) => did('añadió', 'añadieron', it),
    addExample: (it) => did('añadió', 'añadieron', it),
    restoreHistory: () => 'Se restauró el proyecto',
    migrateProject: () => 'Se pasó el proyecto a un formato más reciente',
    leaveOutWithheld: () => 'Se hizo una copia del proyecto sin lo reservado',
  },
  one: (kind, name) => (name === '' ? theKind(kind) : `${theKind(kind)} «${name}»`),
  comment: (name) => `el comentario «${name}»`,
  several: (kind, count) => counted(count, kinds[kind].one, kinds[kind].many),
  suggestions: (count) => (count === 1 ? 'la sugerencia' : counted(count, 'sugerencia', 'sugerencias')),
  evidence: (count) => counted(count, 'prueba', 'pruebas'),
  notes: (count) => counted(count, 'nota', 'notas'),
  relations: (count) => counted(count, 'relación', 'relaciones'),
  with: (act, others) => (others.length === 0 ? `${act}.` : `${act}, con ${listed(others)}.`),
  openAgain: (titles) =>
    titles.length === 1
      ? `${titles.join('')} perdió una afirmación y vuelve a estar sin resolver.`
      : `${listed(titles)} perdieron afirmaciones y vuelven a estar sin resolver.`,
  quoted: (name) => `«${name}»`,
  untitled: 'Una discrepancia sin título',
  further: (count) => `${formatCount(count)} más`,
  undone: (sentence) => `Deshecho: ${lowered(sentence)}`,
  redone: (sentence) => `Rehecho: ${lowered(sentence)}`,
  line: 'Qué se hizo',
  undo: 'Deshacer',
  redo: 'Rehacer',
  all: 'Todo ello',
  open: 'Abrir',
  showInFolder: 'Mostrar en la carpeta',
  dismissAll: 'Descartar todo',
  loss: {
    title: (count) =>
      count === 1
        ? 'Se perdería una resolución'
        : `Se perderían ${counted(count, 'resolución', 'resoluciones')}`,
    explanation: (count) =>
      count === 1
        ? 'Se resolvió una discrepancia, y lo que se decidió se apoya en lo que usted va a quitar:'
        : 'Se resolvieron discrepancias, y lo que se decidió se apoya en lo que usted va a quitar:',
    decided: (value) => (value === '' ? 'no se fijó ningún valor' : value),
    keep: 'Conservarla',
    goOn: 'Quitarlo de todos modos',
    undone: 'Al deshacer se recupera, tal como está ahora.',
  },
}

/** What was done to a subject: the verb agrees with it, as `12 fuentes` are several and `la fuente` is one. */
function did(one: string, several: string, subject: string): string {
  const isSeveral = /^(?:las |los |\d)/u.test(subject) && !/^1\s/u.test(subject)
  return `Se ${isSeveral ? several : one} ${subject}`.trimEnd()
}

const marked = (it: string, value: string): string => `Se marcó la verificación ${de(it)}: ${value}`

const claimFields: Readonly<Record<string, string>> = {
  wording: 'el enunciado',
  type: 'el tipo',
  speaker: 'el declarante',
  verdict: 'el veredicto',
  reasoning: 'la justificación',
  quantity: 'la cantidad',
  eventDate: 'la fecha',
  quotedBy: 'la cadena de citas',
  hour: 'la hora',
  zone: 'la zona horaria',
  place: 'el lugar',
  modality: 'el grado de realización',
  disputedBy: 'el cuestionamiento',
  authentic: 'la forma auténtica',
  notes: 'las notas',
  tags: 'las etiquetas',
  needsReview: 'el aviso de revisión',
}

function changed(subject: string, field: string, value: string): string {
  const name = claimFields[field]
  if (name === undefined) return did('cambió', 'cambiaron', subject)
  return value === ''
    ? `${did('cambió', 'cambiaron', name)} ${de(subject)}`
    : `${did('fijó', 'fijaron', name)} ${de(subject)} en «${value}»`
}
