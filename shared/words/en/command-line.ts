import { counted } from './terms/format-count'

/** What a report can be written as, by the ending of its file. */
const reportEndings = '.html, .checkable.html, .pdf, .docx, .md, .csv, .xlsx, .json or .jsonld (ClaimReview)'

/** What is said in answer to the arguments of the program. */
export const commandLine = {
  unknownFlag: (flag: string) => `Plumbline does not know “${flag}”. --help lists what it knows.`,
  oneProject: 'Plumbline opens one project at a time: name one folder.',
  projectNeedsFolder: '--project needs the folder of one project.',
  outNeedsAnalyse: '--out needs --analyse PATH…: say what should be analysed.',
  verifyAlone:
    '--verify is a job of its own and takes the folder of one project, or one package, nothing else.',
  verifyNeedsFolder: '--verify needs the folder of one project, or one package.',
  reportNeedsName: `--report needs one file name that ends in ${reportEndings}.`,
  reportFormat: (name: string) =>
    `Plumbline writes reports as ${reportEndings}; “${name}” ends in none of these.`,
  reportChoices:
    'Of a report can be said: --length page, standard or full; --claims, --events and --articles by their ids or numbers; --names withheld or shown; --paper A4 or Letter; --report-language en, fr, es or ar.',
  ledgersNeedName: '--ledgers needs one file name that ends in .csv.',
  ledgersOrReport: '--ledgers and --report are two jobs: run one after the other.',
  analyseNeedsTexts: '--analyse needs the texts, or the project, to analyse.',
  analyseNeedsOut: '--analyse needs --out FILE.json: say where the result should go.',
  importNeedsFiles: '--import needs the files or folders to import.',
  acceptLossNeedsImport: '--accept-loss needs --import PATH…: say what should be imported.',
  readPicturesNeedsImport: '--read-pictures needs --import PATH…: say what should be imported.',
  readPicturesNeedsLanguage:
    '--read-pictures needs the languages in the pictures, as one word: eng, or ara,eng.',
  importOrReport: '--import and --report are two jobs: run one after the other.',
  passphraseHint: (variable: string) => `Give the passphrase in the environment variable ${variable}.`,
  /** What was found in a project, and mended, before a job was done. */
  found: (notice: string) => `found     ${notice}`,
  writtenTo: (path: string) => `Written to ${path}`,
  nothingToAnalyse: 'There is no text to analyse there.',
  analysed: (texts: number, quantities: number, conflicts: number, copies: number) =>
    [
      counted(texts, 'text', 'texts'),
      counted(quantities, 'quantity', 'quantities'),
      counted(conflicts, 'conflict', 'conflicts'),
      counted(copies, 'pair of copies', 'pairs of copies'),
    ].join(', '),
  /** What became of each file of an import, a line each. */
  imported: {
    article: (name: string, isCopy: boolean) =>
      `imported  ${name}${isCopy ? ' (a near-copy of an article of the project)' : ''}`,
    lacks: (what: string) => `lacks     ${what}`,
    known: (name: string) => `known     ${name} (in the project already)`,
    annotations: (name: string, claims: number, known: number, unplaced: number, wordless: number) =>
      `imported  ${name} (annotations: ${claims} new claims, ${known} known, ${unplaced} put nowhere${wordless === 0 ? '' : `, ${wordless} that make no claim: notes on a whole page, replies, evidence`})`,
    references: (name: string, sources: number, known: number) =>
      `imported  ${name} (works: ${sources} new sources, ${known} known)`,
    elsewhere: (quote: string, address: string) =>
      `look at   “${quote}”: made on ${address}, which is not the address of its article`,
    unplaced: (quote: string, reason: string) => `unplaced  “${quote}”: ${reason}`,
    refused: (name: string, reason: string) => `refused   ${name}: ${reason}`,
    sum: (imported: number, known: number, refused: number, claims: number | null, folder: string) =>
      `${imported} imported, ${known} known already, ${refused} refused${claims === null ? '' : `, ${claims} claims`} into ${folder}`,
  },
  version: (version: string, electron: string) => `Plumbline ${version} (Electron ${electron})`,
  help: [
    'Plumbline: an offline workbench for checking facts.',
    '',
    'plumbline [PROJECT]                       the workbench, on this project, else the last one or the example',
    'plumbline --report FILE [--project DIR]   writes the report: .html, .pdf, .docx, .md, .csv, .xlsx, .json, .jsonld,',
    '                                          or .checkable.html with its originals and a check that runs in a browser;',
    '                                          with --length page|standard|full, --claims 1,3, --events, --articles,',
    '                                          --names withheld|shown, --paper A4|Letter, --report-language en|fr|es|ar',
    'plumbline --ledgers FILE [--project DIR]  writes what the confirmed events come to, a row a measure, as .csv',
    'plumbline --analyse PATH… --out FILE      writes what texts or a project state and where they disagree, as .json',
    'plumbline --import PATH… [--project DIR]  takes files and folders into a project, made where it is missing',
    '                                          with --accept-loss too where less than a third of a file can be read',
    '                                          with --read-pictures eng,ara words in pictures and scans are read by machine',
    'plumbline --verify DIR                    holds every file of a project against its history',
    'plumbline --verify FILE                   checks a package or a .checkable.html: every file against its lists, the project in it',
    '                                          against its history',
    'plumbline --help | --version',
    '',
    'Without --project the jobs work on the example. The passphrase of a protected project: PLUMBLINE_PASSPHRASE in',
    'the environment. Exit codes: 0 done, 1 not done or not all of it, 2 a flag that is not known; of --verify: 0 clean,',
    '1 findings, 2 could not be verified. From the source, the arguments come after “npm start --”.',
  ],
}
