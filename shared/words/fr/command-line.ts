import type { commandLine as en } from '../en/command-line'
import type { Worded } from '../worded'
import { counted } from './terms/format-count'

const reportEndings = '.html, .checkable.html, .pdf, .docx, .md, .csv, .xlsx, .json ou .jsonld (ClaimReview)'

/** The words before a file are as wide as one another. */
export const commandLine: Worded<typeof en> = {
  unknownFlag: (flag) => `Plumbline ne connaît pas « ${flag} ». --help donne la liste de ce qu’il connaît.`,
  oneProject: 'Plumbline ouvre un projet à la fois : indiquez un seul dossier.',
  projectNeedsFolder: '--project demande le dossier d’un projet.',
  outNeedsAnalyse: '--out demande --analyse CHEMIN… : dites ce qu’il faut analyser.',
  verifyAlone: '--verify est une tâche à part et prend le dossier d’un projet, ou un paquet, rien d’autre.',
  verifyNeedsFolder: '--verify demande le dossier d’un projet, ou un paquet.',
  reportNeedsName: `--report demande un nom de fichier qui finit par ${reportEndings}.`,
  reportFormat: (name) =>
    `Plumbline écrit les rapports en ${reportEndings} ; « ${name} » ne finit par aucun de ceux-ci.`,
  reportChoices:
    'D’un rapport, on peut dire : --length page, standard ou full ; --claims, --events et --articles par leurs identifiants ou leurs numéros ; --names withheld ou shown ; --paper A4 ou Letter ; --report-language en, fr, es ou ar.',
  ledgersNeedName: '--ledgers demande un nom de fichier qui finit par .csv.',
  ledgersOrReport: '--ledgers et --report sont deux tâches : lancez-les l’une après l’autre.',
  analyseNeedsTexts: '--analyse demande les textes, ou le projet, à analyser.',
  analyseNeedsOut: '--analyse demande --out FICHIER.json : dites où doit aller le résultat.',
  importNeedsFiles: '--import demande les fichiers ou les dossiers à importer.',
  acceptLossNeedsImport: '--accept-loss demande --import CHEMIN… : dites ce qu’il faut importer.',
  readPicturesNeedsImport: '--read-pictures demande --import CHEMIN… : dites ce qu’il faut importer.',
  readPicturesNeedsLanguage:
    '--read-pictures demande les langues des images, en un seul mot : eng, ou ara,eng.',
  importOrReport: '--import et --report sont deux tâches : lancez-les l’une après l’autre.',
  passphraseHint: (variable) => `Donnez la phrase secrète dans la variable d’environnement ${variable}.`,
  found: (notice) => `constaté  ${notice}`,
  writtenTo: (path) => `Écrit dans ${path}`,
  nothingToAnalyse: 'Il n’y a pas de texte à analyser à cet endroit.',
  analysed: (texts, quantities, conflicts, copies) =>
    [
      counted(texts, 'texte'),
      counted(quantities, 'quantité'),
      counted(conflicts, 'divergence'),
      counted(copies, 'paire de copies', 'paires de copies'),
    ].join(', '),
  imported: {
    article: (name, isCopy) => `importé   ${name}${isCopy ? ' (quasi-copie d’un article du projet)' : ''}`,
    lacks: (what) => `il manque ${what}`,
    known: (name) => `connu     ${name} (déjà dans le projet)`,
    annotations: (name, claims, known, unplaced, wordless) =>
      `importé   ${name} (annotations : ${counted(claims, 'nouvelle affirmation', 'nouvelles affirmations')}, ${counted(known, 'connue')}, ${counted(unplaced, 'placée nulle part', 'placées nulle part')}${wordless === 0 ? '' : `, ${counted(wordless, 'qui ne fait pas d’affirmation', 'qui ne font pas d’affirmation')} : notes sur une page entière, réponses, preuves`})`,
    references: (name, sources, known) =>
      `importé   ${name} (œuvres : ${counted(sources, 'nouvelle source', 'nouvelles sources')}, ${counted(known, 'connue')})`,
    elsewhere: (quote, address) =>
      `à voir    « ${quote} » : faite à l’adresse ${address}, qui n’est pas celle de son article`,
    unplaced: (quote, reason) => `non placé « ${quote} » : ${reason}`,
    refused: (name, reason) => `refusé    ${name} : ${reason}`,
    sum: (imported, known, refused, claims, folder) =>
      `${counted(imported, 'importé')}, ${counted(known, 'déjà connu', 'déjà connus')}, ${counted(refused, 'refusé')}${claims === null ? '' : `, ${counted(claims, 'affirmation')}`} dans ${folder}`,
  },
  version: (version, electron) => `Plumbline ${version} (Electron ${electron})`,
  help: [
    'Plumbline : un atelier de vérification hors ligne.',
    '',
    'plumbline [PROJET]                        l’atelier, sur ce projet, sinon le dernier ou l’exemple',
    'plumbline --report FICHIER [--project DOSSIER]',
    '                                          écrit le rapport : .html, .pdf, .docx, .md, .csv, .xlsx, .json, .jsonld,',
    '                                          ou .checkable.html avec ses originaux et un contrôle dans un navigateur ;',
    '                                          avec --length page|standard|full, --claims 1,3, --events, --articles,',
    '                                          --names withheld|shown, --paper A4|Letter, --report-language en|fr|es|ar',
    'plumbline --ledgers FICHIER [--project DOSSIER]',
    '                                          écrit le bilan des évènements confirmés, une ligne par mesure, en .csv',
    'plumbline --analyse CHEMIN… --out FICHIER écrit ce que disent des textes ou un projet et où ils divergent, en .json',
    'plumbline --import CHEMIN… [--project DOSSIER]',
    '                                          prend des fichiers et des dossiers dans un projet, créé s’il n’y en a pas',
    '                                          avec --accept-loss même là où moins d’un tiers d’un fichier peut être lu',
    '                                          avec --read-pictures eng,ara la machine lit les mots des images et des numérisations',
    'plumbline --verify DOSSIER                compare chaque fichier d’un projet à son historique',
    'plumbline --verify FICHIER                contrôle un paquet ou un .checkable.html : chaque fichier d’après ses listes, le projet',
    '                                          d’après son historique',
    'plumbline --help | --version',
    '',
    'Sans --project, les tâches portent sur l’exemple. La phrase secrète d’un projet protégé : PLUMBLINE_PASSPHRASE dans',
    'l’environnement. Codes de sortie : 0 fait, 1 pas fait ou pas en entier, 2 une option inconnue ; de --verify : 0 intact,',
    '1 des constats, 2 contrôle impossible. Depuis les sources, les arguments viennent après « npm start -- ».',
  ],
}
