import { err } from '../../shared/result'
import type { Recogniser } from '../../electron/main/import/recognise/recogniser'

/** For imports in which no picture is read. */
export const noRecogniser: Recogniser = {
  languages: () => Promise.resolve([]),
  read: () => Promise.resolve(err('internal', 'Nothing is recognised here.')),
  look: () => Promise.resolve(null),
  close: () => {},
}
