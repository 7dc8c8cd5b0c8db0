import { words } from '../../../../shared/words/words'
import { useKeyLabels } from '../../../commands/key-labels'
import { VisibleText } from '../../../marks/visible-text'
import { classesOf } from '../../../ui/classes'
import { chordHere } from '../../../ui/keys/keys-here'
import type { Here } from './what-is-here'
import sheet from './follow-hint.module.css'

const styles = classesOf(sheet)
const said = words.reader.links
const click = chordHere(`CmdOrCtrl+${said.click}`)

/** Whether a browser would open it as a page; main looks closer before it asks. */
export const isOfTheWeb = (address: string): boolean => /^https?:\/\//iu.test(address)

/** Where the link at the caret leads, and how it or the note there is followed; told to who does not see it. */
export function FollowHint({ here: { link, note } }: { readonly here: Here }) {
  const keysOf = useKeyLabels()
  const [openKey = ''] = keysOf('open-link').chords
  const [noteKey = ''] = keysOf('follow-note').chords
  return (
    <div className={styles('told')} aria-live="polite">
      {(link || note) && (
        <div className={styles('hint')}>
          {link && (
            <bdi className={styles('address')} dir="ltr">
              <VisibleText text={link.address} />
            </bdi>
          )}
          <span>
            {link
              ? isOfTheWeb(link.address)
                ? said.opens(click, openKey)
                : said.staysClosed
              : note?.isMark
                ? said.toNote(click, noteKey)
                : said.toMark(click, noteKey)}
          </span>
        </div>
      )}
    </div>
  )
}
