import workerPath from './import/worker?modulePath'
import { processHost } from './work/process-host'

/** More than any file of the allowed sizes needs, less than a machine can spare. In kilobytes, as Electron counts. */
const MOST_MEMORY = 1_500_000

/** The processes in which files of strangers are read. */
export const parserHost = processHost(workerPath, { name: 'Plumbline import', mostMemory: MOST_MEMORY })
