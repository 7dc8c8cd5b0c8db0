import { Button } from 'react-aria-components'
import { words } from '../../../shared/words/words'
import { useProject } from '../../state/project-state'
import { conflictName } from '../../state/selectors'
import { openConflict } from '../../state/view-state'
import { classesOf } from '../../ui/classes'
import sheet from '../../ui/inspector.module.css'

const styles = classesOf(sheet)
const said = words.claims.conflicts

/** The conflicts that a claim stands in. */
export function ClaimConflicts({ claimId }: { readonly claimId: string }) {
  const conflicts = useProject((state) => state.conflicts)
  const here = [...conflicts.values()].filter((conflict) => conflict.members.includes(claimId))
  if (here.length === 0) return <p className={styles('hint')}>{said.none}</p>
  return (
    <ul className={styles('items')}>
      {here.map((conflict) => (
        <li key={conflict.id} className={styles('item')}>
          <div className={styles('itemBody')}>
            <Button className={styles('link')} onPress={() => openConflict(conflict.id)}>
              {conflictName(conflict)}
            </Button>
            <span className={styles('where')}>{said.of(conflict.members.length, conflict.state.kind)}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}
