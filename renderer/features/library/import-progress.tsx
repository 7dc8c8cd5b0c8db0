import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { useImport } from '../../state/import-state'
import { Button } from '../../ui/button'
import { ProgressNote } from '../../ui/progress-note'

/** How far a long import has come, with the way to end it; what is imported by then stays. */
export function ImportProgress() {
  const progress = useImport((state) => state.progress)
  if (!progress) return null
  const { done, total, name } = progress
  return (
    <ProgressNote
      label={words.imports.progress(Math.floor(done) + 1, total)}
      detail={name}
      share={done / total}
    >
      <Button look="quiet" onPress={() => void act('cancelImport', {})}>
        {words.imports.cancel}
      </Button>
    </ProgressNote>
  )
}
