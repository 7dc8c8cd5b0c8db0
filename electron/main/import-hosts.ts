import { words } from '../../shared/words/words'
import createAnnotationsWorker from './import/annotations/annotations-worker?nodeWorker'
import pagePath from './import/pages/page-worker?modulePath'
import parserPath from './import/parser-worker?modulePath'
import recognisePath from './import/recognise/recognise-worker?modulePath'
import { processHost } from './work/process-host'
import { threadHost } from './work/thread-host'

/** More than any file of the allowed sizes needs, less than a machine can spare. In kilobytes, as Electron counts. */
const MOST_MEMORY = 1_500_000

/** The processes in which files of strangers are read. */
export const parserHost = processHost(parserPath, { name: 'plumbline-import', mostMemory: MOST_MEMORY })

/** The process in which a machine reads pictures. */
export const recogniseHost = processHost(recognisePath, {
  name: 'plumbline-recognise',
  mostMemory: MOST_MEMORY,
})

/** The processes in which pages are made of the files of strangers. */
export const pageHost = processHost(pagePath, { name: words.originals.page.process, mostMemory: MOST_MEMORY })

/** The threads on which annotations are looked for. */
export const annotationsHost = threadHost(createAnnotationsWorker)
