import { byKind } from '../../../document-kinds'
import { formatCount } from '../terms/format-count'
import { kinds } from '../terms/kinds'

/** Words of the list of all acts. */
export const history = {
  title: 'History',
  explanation:
    'Every entry holds the hash of the one before. That proves their order and that none was altered since; it does not prove the time, which is the clock of this machine.',
  columns: { number: 'No.', when: 'When', who: 'Who', what: 'What', hash: 'Hash' },
  notStated: 'not stated',
  hashCopied: 'The hash is on the clipboard.',
  further: 'Show further entries',
  furtherNames: (more: number): string => `${formatCount(more)} more`,
  kinds: byKind((kind) => kinds[kind].title),
  takesBack: (operation: string, seq: number): string => `${operation} (takes back no. ${seq})`,
  doesAgain: (operation: string, seq: number): string => `${operation} (does no. ${seq} again)`,
}
