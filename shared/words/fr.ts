import type { en } from './en'
import type { Worded } from './worded'
import { analysis } from './fr/analysis'
import { annotations } from './fr/annotations'
import { answers } from './fr/answers'
import { articles } from './fr/features/articles'
import { asked } from './fr/features/asked'
import { begin } from './fr/window/begin'
import { buttons } from './fr/window/buttons'
import { citation } from './fr/citation'
import { claims } from './fr/features/claims'
import { commandLine } from './fr/command-line'
import { commands } from './fr/commands'
import { comparison } from './fr/comparison'
import { conflicts } from './fr/features/conflicts'
import { copies } from './fr/copies'
import { coverage } from './fr/features/coverage'
import { dates } from './fr/dates'
import { dialogs } from './fr/dialogs'
import { dismissal } from './fr/dismissal'
import { events } from './fr/events'
import { evidence } from './fr/features/evidence'
import { example } from './fr/example'
import { faults } from './fr/faults'
import { fileKinds } from './fr/import/file-kinds'
import { fields } from './fr/window/fields'
import { formats } from './fr/terms/formats'
import { figures } from './fr/figures'
import { files } from './fr/store/files'
import { find } from './fr/features/find'
import { folder } from './fr/store/folder'
import { history } from './fr/features/history'
import { importing } from './fr/import/importing'
import { imports } from './fr/features/imports'
import { independence } from './fr/independence'
import { ledger } from './fr/features/ledger'
import { library } from './fr/features/library'
import { lists } from './fr/features/lists'
import { linking } from './fr/linking'
import { others } from './fr/features/others'
import { operations } from './fr/store/operations'
import { originals } from './fr/features/originals'
import { marks } from './fr/window/marks'
import { packages } from './fr/store/packages'
import { printing } from './fr/features/printing'
import { protection } from './fr/store/protection'
import { quantity } from './fr/features/quantity'
import { questions } from './fr/questions'
import { readings } from './fr/features/readings'
import { overview } from './fr/overview/overview'
import { ratings } from './fr/ratings'
import { reader } from './fr/features/reader'
import { recognition } from './fr/features/recognition'
import { refusals } from './fr/refusals'
import { search } from './fr/features/search'
import { relations } from './fr/features/relations'
import { report } from './fr/report'
import { checkable } from './fr/reports/checkable'
import { reporting } from './fr/reports/reporting'
import { revisions } from './fr/features/revisions'
import { safety } from './fr/features/safety'
import { settings } from './fr/settings'
import { about } from './fr/window/about'
import { manual } from './fr/manual/manual'
import { references } from './fr/import/references'
import { sources } from './fr/features/sources'
import { standing } from './fr/features/standing'
import { store } from './fr/store/store'
import { tour } from './fr/manual/tour'
import { values } from './fr/values'
import { verdicts } from './fr/verdicts'
import { workbench } from './fr/window/workbench'
import { worth } from './fr/worth'

export const fr: Worded<typeof en> = {
  about,
  begin,
  manual,
  commands,
  folder,
  operations,
  analysis,
  annotations,
  answers,
  articles,
  asked,
  buttons,
  citation,
  claims,
  history,
  safety,
  revisions,
  marks,
  reader,
  conflicts,
  fields,
  workbench,
  commandLine,
  comparison,
  copies,
  coverage,
  dates,
  dialogs,
  dismissal,
  events,
  evidence,
  example,
  faults,
  find,
  fileKinds,
  imports,
  figures,
  formats,
  independence,
  ledger,
  others,
  library,
  lists,
  files,
  importing,
  linking,
  originals,
  overview,
  packages,
  printing,
  protection,
  quantity,
  questions,
  readings,
  ratings,
  recognition,
  references,
  refusals,
  relations,
  search,
  settings,
  report,
  checkable,
  reporting,
  sources,
  standing,
  store,
  tour,
  values,
  verdicts,
  worth,
}
