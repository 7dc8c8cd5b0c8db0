import type { Stance } from '../../../schema/claim'
import type { overview as en } from '../../en/overview/overview'
import type { Worded } from '../../worded'
import { counted, countedThat, formatCount } from '../terms/format-count'

const stances: Readonly<Record<Stance, string>> = {
  supports: 'respalda',
  refutes: 'refuta',
  context: 'contexto',
}

const parts = {
  matrix: 'Afirmaciones por fuentes',
  'time-line': 'Cronología',
  names: 'Personas y lugares',
}

const claims = (count: number): string => counted(count, 'afirmación', 'afirmaciones')
const named = (count: number): string => counted(count, 'nombre', 'nombres')
const events = (count: number): string => counted(count, 'suceso', 'sucesos')

export const overview: Worded<typeof en> = {
  title: 'Panorama',
  parts,
  which: 'Qué se muestra del proyecto',
  saveTable: 'Guardar como tabla…',
  savePicture: 'Guardar como imagen…',
  saveTitles: { csv: 'Guardar como tabla', svg: 'Guardar como imagen' },
  written: (path) => `Se escribió en ${path}`,
  fileName: (project, part) => `${project} – ${parts[part].toLowerCase()}`,
  matrix: {
    heading: 'Qué dice cada fuente de cada afirmación',
    filter: 'Filtrar las afirmaciones',
    anyVerdict: 'Cualquier veredicto',
    verdict: 'Veredicto',
    anyEvent: 'Cualquier suceso',
    event: 'Suceso',
    shown: (shown, total, sources) =>
      `${shown === total ? claims(total) : `${formatCount(shown)} de ${claims(total)}`} · ${counted(sources, 'fuente', 'fuentes')}`,
    noClaims:
      'Todavía no hay afirmaciones. Marque una en un artículo y vincule sus pruebas: entonces se ve aquí qué fuente dice qué de cada afirmación.',
    noSources:
      'Todavía no hay fuentes. Vincule pruebas a una afirmación: cada una de sus fuentes tendrá aquí una columna.',
    noneFits: 'Ninguna afirmación encaja. Quite un filtro.',
    claim: 'Afirmación',
    stance: (stance, rating) => (rating === '' ? stances[stance] : `${stances[stance]} (${rating})`),
    listed: (stated) => stated.join(', '),
    nothing: 'nada',
    potential: 'aún sin preguntar',
    usedBy: (count) =>
      `pruebas para ${counted(count, 'afirmación de las que se muestran', 'afirmaciones de las que se muestran')}`,
    together: 'cuenta como una sola con las contiguas que tienen la misma línea encima',
    cell: (claim, source, words) => `${claim} · ${source}: ${words}`,
    link: 'Enter vincula pruebas',
    go: 'Enter va a ella',
    hint: 'Las flechas recorren las celdas. Enter en una celda va a su prueba o empieza a vincular alguna; en una afirmación o una fuente, la abre.',
    signs: ['+ respalda', '− refuta', '• contexto', 'A1–F6: la valoración', 'Afirmación'],
    legend:
      '+ respalda   − refuta   • contexto   y después la valoración de la fuente y de lo que dice (A1 a F6)',
    untitledSource: 'Fuente sin nombre',
  },
  names: {
    heading: 'Personas y lugares',
    filter: 'Filtrar los nombres',
    reading: 'Leyendo los nombres de los textos…',
    none: 'Todavía no hay nombres. Se leen por su mayúscula; en alemán y en árabe, por el título o el tipo de lugar que los precede.',
    noneFits: 'Ningún nombre encaja. Quite un filtro.',
    shown: (shown, further) =>
      further === 0
        ? named(shown)
        : `${named(shown)} · ${countedThat(further, 'menos frecuente que no se muestra', 'menos frecuentes que no se muestran')}`,
    name: 'Nombre',
    forms: 'Grafías',
    places: 'Dónde',
    times: 'Veces',
    form: (name, count) => `${name} (${formatCount(count)})`,
    claims: (count) => (count === 0 ? '' : claims(count)),
    articles: (count) => counted(count, 'artículo', 'artículos'),
    more: 'Mostrar más nombres',
    moreProposals: 'Mostrar más',
    find: (name) => `Buscar todos los lugares de ${name}`,
    oneName: '¿Un mismo nombre?',
    meaning:
      'Estos suenan parecido y se escriben de otra manera. Si se declaran uno solo, lo son en esta lista, en la búsqueda y al vincular sucesos.',
    same: 'El mismo nombre',
    different: 'Dos nombres',
    sameOf: (one, other) => `El mismo nombre: ${one} y ${other}`,
    differentOf: (one, other) => `Dos nombres: ${one} y ${other}`,
    nothingAlike: 'No quedan dos nombres que suenen parecido.',
    declared: 'Declarados uno solo',
    part: (name) => `Volver a separar ${name}`,
    byHand: 'Dos nombres de una misma cosa',
    byHandMeaning: 'Por ejemplo, la tregua de febrero y el cese de hostilidades.',
    called: 'Se llama',
    also: 'Y también',
    declare: 'Declarar uno solo',
    twoNames: 'Hacen falta dos nombres distintos.',
    gone: 'Estos nombres ya no están declarados uno solo.',
  },
  timeLine: {
    heading: 'Los sucesos en el tiempo',
    filter: 'Filtrar los sucesos',
    proposed: 'También los propuestos',
    shown: (count, undated) =>
      undated === 0 ? events(count) : `${events(count)} · ${formatCount(undated)} sin lugar en el tiempo`,
    none: 'Todavía no hay sucesos. Cuando varios artículos relatan un mismo suceso, se propone en Sucesos y figura aquí en cuanto tiene un día.',
    noneFits: 'Ningún suceso encaja. Quite un filtro.',
    when: 'Cuándo',
    what: 'Qué',
    where: 'Dónde',
    measures: 'Su balance',
    told: 'Lo relatan',
    state: 'Estado',
    placed: 'En orden cronológico',
    yearless: 'Un día, sin que conste el año',
    undated: 'No consta la fecha',
    decided: (measure, value, range) =>
      range === '' || range === value ? `${measure}: ${value}` : `${measure}: ${value} (${range})`,
    open: (measure, value) => `${measure}: ${value}, sin decidir`,
    range: (low, high) => `de ${low} a ${high}`,
    more: 'Mostrar más sucesos',
  },
}
