import { Label, ProgressBar } from 'react-aria-components'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { useRevisionProgress } from '../../state/revision-state'
import { Button } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import sheet from './revision-progress.module.css'

const styles = classesOf(sheet)

/** How far a long new text has come, with the way to end it; until it is there nothing changes. */
export function RevisionProgress() {
  const progress = useRevisionProgress((state) => state.progress)
  if (!progress) return null
  return (
    <div className={styles('note')}>
      <ProgressBar className={styles('progress')} value={progress.share * 100}>
        {({ percentage, valueText }) => (
          <>
            <Label>{words.revisions.steps[progress.step]}</Label>
            <span>{valueText}</span>
            <span className={styles('track')}>
              <span className={styles('bar')} style={{ inlineSize: `${percentage ?? 0}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <Button onPress={() => void act('cancelRevision', {})}>{words.buttons.stop}</Button>
    </div>
  )
}
