import { useEffect, useState } from 'react'
import type { AnswerOf } from '../../../shared/ipc/contract'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { notify } from '../../state/toasts'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { BackupDetail } from './backup-detail'
import { BackupList, type ChosenBackup } from './backup-list'
import { classesOf } from '../../ui/classes'
import sheet from './safety.module.css'

const styles = classesOf(sheet)

/** The backups there are, what going back to one would take away, and going back. */
export function BackupsDialog({ onClose }: { readonly onClose: () => void }) {
  const isOpen = useProject((state) => state.project !== null)
  const [listed, setListed] = useState<AnswerOf<'listBackups'> | null>(null)
  const [chosen, setChosen] = useState<ChosenBackup | null>(null)
  useEffect(() => void act('listBackups', {}).then((answer) => setListed(answer ?? null)), [])
  const backUp = async (): Promise<void> => {
    if ((await act('backUpNow', {})) === undefined) return
    notify('done', 'Backed up.')
    setListed((await act('listBackups', {})) ?? null)
  }
  return (
    <Dialog title="Backups" width="wide" onClose={onClose}>
      <p className={styles('note')}>
        {isOpen
          ? 'Plumbline backs this project up when it is opened and closed, and every quarter of an hour while it changes. It keeps three backups of the newest day, one of each day before, ten in all.'
          : 'Backups of every project that was open on this machine, also of those whose folder is gone.'}
      </p>
      <div className={styles('backups')}>
        <BackupList projects={listed?.projects ?? null} chosen={chosen} onChoose={setChosen} />
        {chosen ? (
          <BackupDetail key={chosen.projectId + chosen.backup.number} chosen={chosen} />
        ) : (
          <p className={styles('unchosen')}>Choose a backup to see what was done since.</p>
        )}
      </div>
      <p className={styles('path')}>{listed?.folder}</p>
      <DialogActions>
        <Button onPress={() => void act('showBackups', {})}>Show folder</Button>
        {isOpen && <Button onPress={() => void backUp()}>Back up now</Button>}
        <Button onPress={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  )
}
