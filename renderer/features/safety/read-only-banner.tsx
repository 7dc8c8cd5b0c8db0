import { Lock, TriangleAlert } from 'lucide-react'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { openDialog } from '../../state/view-state'
import { Button } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import sheet from './safety.module.css'

const styles = classesOf(sheet)
const said = words.safety.readOnly

/** Says why nothing can be changed, and what can be done about it. */
export function ReadOnlyBanner() {
  const readOnly = useProject((state) => state.readOnly)
  const isHistoryBroken = useProject((state) => state.isHistoryBroken)
  if (readOnly === null) return null
  return (
    <section className={styles('banner')} aria-label={said.title} data-damaged={isHistoryBroken}>
      {isHistoryBroken ? <TriangleAlert size={15} aria-hidden /> : <Lock size={15} aria-hidden />}
      <output>
        <strong>{said.heading}</strong> {readOnly}.
      </output>
      {isHistoryBroken ? (
        <>
          <Button onPress={() => openDialog('verify')}>{said.verify}</Button>
          <Button onPress={() => openDialog('backups')}>{words.safety.backups.open}</Button>
          <Button look="primary" onPress={() => openDialog('restore-history')}>
            {said.restore}
          </Button>
        </>
      ) : (
        <Button onPress={() => void act('reopenProject', {})}>{said.openForChanges}</Button>
      )}
    </section>
  )
}
