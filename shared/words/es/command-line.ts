import type { commandLine as en } from '../en/command-line'
import type { Worded } from '../worded'
import { counted, countedThat, formatCount } from './terms/format-count'

/** What a report can be written as, by the ending of its file. */
const reportEndings = '.html, .checkable.html, .pdf, .docx, .md, .csv, .xlsx, .json o .jsonld (ClaimReview)'

export const commandLine: Worded<typeof en> = {
  unknownFlag: (flag) => `Plumbline no conoce «${flag}». Con --help se ve lo que conoce.`,
  oneProject: 'Plumbline abre un solo proyecto a la vez: indique una carpeta.',
  projectNeedsFolder: '--project necesita la carpeta de un proyecto.',
  outNeedsAnalyse: '--out necesita --analyse PATH…: indique qué debe analizarse.',
  verifyAlone: '--verify es una tarea propia y admite la carpeta de un proyecto o un paquete, nada más.',
  verifyNeedsFolder: '--verify necesita la carpeta de un proyecto o un paquete.',
  reportNeedsName: `--report necesita un nombre de archivo que termine en ${reportEndings}.`,
  reportFormat: (name) =>
    `Plumbline escribe los informes como ${reportEndings}; «${name}» no termina en ninguno de ellos.`,
  reportChoices:
    'De un informe puede indicarse: --length page, standard o full; --claims, --events y --articles por sus identificadores o números; --names withheld o shown; --paper A4 o Letter; --report-language en, fr, es o ar.',
  ledgersNeedName: '--ledgers necesita un nombre de archivo que termine en .csv.',
  ledgersOrReport: '--ledgers y --report son dos tareas: ejecute una después de la otra.',
  analyseNeedsTexts: '--analyse necesita los textos, o el proyecto, que debe analizar.',
  analyseNeedsOut: '--analyse necesita --out FILE.json: indique dónde debe quedar el resultado.',
  importNeedsFiles: '--import necesita los archivos o carpetas que debe importar.',
  acceptLossNeedsImport: '--accept-loss necesita --import PATH…: indique qué debe importarse.',
  readPicturesNeedsImport: '--read-pictures necesita --import PATH…: indique qué debe importarse.',
  readPicturesNeedsLanguage:
    '--read-pictures necesita los idiomas de las imágenes, en una sola palabra: eng, o ara,eng.',
  importOrReport: '--import y --report son dos tareas: ejecute una después de la otra.',
  passphraseHint: (variable) => `Indique la frase de contraseña en la variable de entorno ${variable}.`,
  found: (notice) => `hallado   ${notice}`,
  writtenTo: (path) => `Se escribió en ${path}`,
  nothingToAnalyse: 'Ahí no hay ningún texto que analizar.',
  analysed: (texts, quantities, conflicts, copies) =>
    [
      counted(texts, 'texto', 'textos'),
      counted(quantities, 'cantidad', 'cantidades'),
      counted(conflicts, 'discrepancia', 'discrepancias'),
      counted(copies, 'par de copias', 'pares de copias'),
    ].join(', '),
  imported: {
    article: (name, isCopy) =>
      `importado ${name}${isCopy ? ' (casi una copia de un artículo del proyecto)' : ''}`,
    lacks: (what) => `falta     ${what}`,
    known: (name) => `conocido  ${name} (ya está en el proyecto)`,
    annotations: (name, claims, known, unplaced, wordless) =>
      `importado ${name} (anotaciones: ${counted(claims, 'afirmación nueva', 'afirmaciones nuevas')}, ${countedThat(known, 'conocida', 'conocidas')}, ${formatCount(unplaced)} sin lugar${wordless === 0 ? '' : `, ${countedThat(wordless, 'que no crea ninguna afirmación', 'que no crean ninguna afirmación')}: notas sobre una página entera, respuestas, pruebas`})`,
    references: (name, sources, known) =>
      `importado ${name} (obras: ${counted(sources, 'fuente nueva', 'fuentes nuevas')}, ${countedThat(known, 'conocida', 'conocidas')})`,
    elsewhere: (quote, address) =>
      `mirar     «${quote}»: hecha en ${address}, que no es la dirección de su artículo`,
    unplaced: (quote, reason) => `sin lugar «${quote}»: ${reason}`,
    refused: (name, reason) => `rechazado ${name}: ${reason}`,
    sum: (imported, known, refused, claims, folder) =>
      `${countedThat(imported, 'importado', 'importados')}, ${countedThat(known, 'ya conocido', 'ya conocidos')}, ${countedThat(refused, 'rechazado', 'rechazados')}${claims === null ? '' : `, ${counted(claims, 'afirmación', 'afirmaciones')}`} en ${folder}`,
  },
  version: (version, electron) => `Plumbline ${version} (Electron ${electron})`,
  help: [
    'Plumbline: una mesa de trabajo sin conexión para verificar hechos.',
    '',
    'plumbline [PROJECT]                       la mesa de trabajo, con este proyecto; si no, con el último o con el ejemplo',
    'plumbline --report FILE [--project DIR]   escribe el informe: .html, .pdf, .docx, .md, .csv, .xlsx, .json, .jsonld,',
    '                                          o .checkable.html, con sus originales y una comprobación en el navegador;',
    '                                          con --length page|standard|full, --claims 1,3, --events, --articles,',
    '                                          --names withheld|shown, --paper A4|Letter, --report-language en|fr|es|ar',
    'plumbline --ledgers FILE [--project DIR]  escribe el balance de los sucesos confirmados, una fila por magnitud, como .csv',
    'plumbline --analyse PATH… --out FILE      escribe qué indican unos textos o un proyecto y en qué discrepan, como .json',
    'plumbline --import PATH… [--project DIR]  lleva archivos y carpetas a un proyecto, que se crea si no existe;',
    '                                          con --accept-loss, también si se puede leer menos de un tercio de un archivo;',
    '                                          con --read-pictures eng,ara, se leen las palabras de imágenes y escaneos',
    'plumbline --verify DIR                    coteja cada archivo de un proyecto con su historial',
    'plumbline --verify FILE                   comprueba un paquete o un .checkable.html: cada archivo con sus listas, su proyecto',
    '                                          con el historial',
    'plumbline --help | --version',
    '',
    'Sin --project, las tareas trabajan con el ejemplo. La frase de contraseña de un proyecto protegido: PLUMBLINE_PASSPHRASE',
    'en el entorno. Códigos de salida: 0 hecho, 1 no hecho o no del todo, 2 opción desconocida; de --verify: 0 todo en orden,',
    '1 hay hallazgos, 2 no pudo verificarse. Desde el código fuente, los argumentos van después de «npm start --».',
  ],
}
