import { Lock } from 'lucide-react'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { Button } from '../../ui/button'
import styles from './safety.module.css'

/** Says why nothing can be changed, and what can be done about it. */
export function ReadOnlyBanner() {
  const readOnly = useProject((state) => state.readOnly)
  if (readOnly === null) return null
  return (
    <output className={styles['banner']}>
      <Lock size={15} aria-hidden />
      <span>
        <strong>Read-only.</strong> {readOnly}.
      </span>
      <Button onPress={() => void act('reopenProject', {})}>Open for changes</Button>
    </output>
  )
}
