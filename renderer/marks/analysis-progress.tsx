import { words } from '../../shared/words/words'
import { cancelAnalysis, startAnalysis, useAnalysis } from '../state/analysis-state'
import { Button } from '../ui/button'
import { classesOf } from '../ui/classes'
import sheet from './analysis-progress.module.css'

const styles = classesOf(sheet)
const said = words.analysis

/** How far the analysis has come, with the way to end it; a short one is over before this is seen. */
export function AnalysisProgress() {
  const progress = useAnalysis((state) => state.progress)
  const isCancelled = useAnalysis((state) => state.isCancelled)
  const fault = useAnalysis((state) => state.fault)
  if (isCancelled || fault !== null)
    return (
      <div className={styles('note')}>
        <p>{fault ?? said.cancelled}</p>
        <Button look="quiet" onPress={startAnalysis}>
          {said.again}
        </Button>
      </div>
    )
  if (progress === null) return null
  return (
    <div className={styles('progress')}>
      <label className={styles('label')}>
        {said.underWay(Math.round(100 * progress))}
        <progress className={styles('bar')} value={progress} />
      </label>
      <Button look="quiet" onPress={cancelAnalysis}>
        {words.buttons.cancel}
      </Button>
    </div>
  )
}
