import { useEffect, useState } from 'react'
import { api } from '../../api'
import { act } from '../../state/act'
import { openDialog } from '../../state/view-state'
import { Button } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import sheet from './safety.module.css'

const styles = classesOf(sheet)

/** Where the backups are. */
export function BackupsSetting() {
  const [folder, setFolder] = useState('')
  useEffect(() => {
    void api('listBackups', {}).then((answer) => {
      if (answer.ok) setFolder(answer.value.folder)
    })
  }, [])
  return (
    <section aria-label="Backups" className={styles('setting')}>
      <h3>Backups</h3>
      <p className={styles('path')}>{folder}</p>
      <div className={styles('row')}>
        <Button onPress={() => void act('showBackups', {})}>Show folder</Button>
        <Button onPress={() => openDialog('backups')}>Backups…</Button>
      </div>
    </section>
  )
}
