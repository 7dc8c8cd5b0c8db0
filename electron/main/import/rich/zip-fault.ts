import { err } from '../../../../shared/result'
import type { Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import type { ZipFault } from '../docx/read-zip'

/** Why a document that is a ZIP archive was not read. */
export function zipFault(fault: ZipFault, name: string, largest: number): Result<never> {
  switch (fault) {
    case 'too-large':
      return err('too-large', words.importing.refused.packed.tooLarge(name, largest / 1_000_000))
    case 'encrypted':
      return err('unreadable', words.fileKinds.locked(name))
    case 'damaged':
      return err('unreadable', words.importing.refused.packed.damaged(name))
  }
}
