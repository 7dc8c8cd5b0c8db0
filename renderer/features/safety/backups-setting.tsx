import { useEffect, useState } from 'react'
import { words } from '../../../shared/words/words'
import { api } from '../../api'
import { act } from '../../state/act'
import { openDialog } from '../../state/view-state'
import { Button } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import sheet from './safety.module.css'

const styles = classesOf(sheet)
const said = words.safety.backups

/** Where the backups are. */
export function BackupsSetting() {
  const [folder, setFolder] = useState('')
  useEffect(() => {
    void api('listBackups', {}).then((answer) => {
      if (answer.ok) setFolder(answer.value.folder)
    })
  }, [])
  return (
    <section aria-label={said.title} className={styles('setting')}>
      <h3>{said.title}</h3>
      <p className={styles('path')}>{folder}</p>
      <div className={styles('row')}>
        <Button onPress={() => void act('showBackups', {})}>{said.show}</Button>
        <Button onPress={() => openDialog('backups')}>{said.open}</Button>
      </div>
    </section>
  )
}
