import { cancelAnalysis, useAnalysis } from '../state/analysis-state'
import { Button } from '../ui/button'
import styles from './analysis-progress.module.css'

/** How far the analysis has come, with the way to end it; a short one is over before this is seen. */
export function AnalysisProgress() {
  const progress = useAnalysis((state) => state.progress)
  const isCancelled = useAnalysis((state) => state.isCancelled)
  if (isCancelled)
    return <p className={styles['note']}>The analysis was ended. The next change starts it anew.</p>
  if (!progress) return null
  const percent = Math.round((100 * progress.done) / Math.max(1, progress.total))
  return (
    <div className={styles['progress']}>
      <label className={styles['label']}>
        Comparing the articles, {percent}%
        <progress className={styles['bar']} value={progress.done} max={progress.total} />
      </label>
      <Button look="quiet" onPress={cancelAnalysis}>
        Cancel
      </Button>
    </div>
  )
}
