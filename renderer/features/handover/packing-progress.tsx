import { Label, ProgressBar } from 'react-aria-components'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { useSafety } from '../../state/safety-state'
import { useView } from '../../state/view-state'
import { Button } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import { ProgressNote } from '../../ui/progress-note'
import sheet from './handover.module.css'

const styles = classesOf(sheet)
const said = words.packages.work

export const cancelPackage = (): void => void act('cancelPackage', {})

/** How far the work on a package is, in the dialog that waits for it. */
export function PackingProgress() {
  const packing = useSafety((state) => state.packing)
  if (!packing) return null
  const { does, done, total } = packing
  return (
    <ProgressBar
      className={styles('progress')}
      isIndeterminate={total === 0}
      value={done}
      maxValue={Math.max(1, total)}
    >
      {({ percentage }) => (
        <>
          <Label>
            {said[does]}
            {total > 0 && `. ${said.files(done, total)}`}
          </Label>
          <span className={styles('track')}>
            <span className={styles('bar')} style={{ inlineSize: `${percentage ?? 0}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  )
}

/** The dialogs that show this progress themselves. */
const waiting: ReadonlySet<string> = new Set(['package-colleague', 'package-publication'])

/** The same in the foot of the window, where no dialog waits for it. */
export function PackingNote() {
  const packing = useSafety((state) => state.packing)
  const hasDialog = useView(({ dialog }) => dialog !== null && waiting.has(dialog))
  if (!packing || hasDialog) return null
  const { does, done, total } = packing
  return (
    <ProgressNote
      label={said[does]}
      detail={total > 0 ? said.files(done, total) : ''}
      share={total > 0 ? done / total : 0}
    >
      <Button look="quiet" onPress={cancelPackage}>
        {words.buttons.cancel}
      </Button>
    </ProgressNote>
  )
}
