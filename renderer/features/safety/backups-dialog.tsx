import { useEffect, useState } from 'react'
import type { AnswerOf } from '../../../shared/ipc/contract'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { notify } from '../../state/answers'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { BackupDetail } from './backup-detail'
import { BackupList, type ChosenBackup } from './backup-list'
import { classesOf } from '../../ui/classes'
import sheet from './safety.module.css'

const styles = classesOf(sheet)
const said = words.safety.backups

/** The backups there are, what going back to one would take away, and going back. */
export function BackupsDialog({ onClose }: { readonly onClose: () => void }) {
  const isOpen = useProject((state) => state.project !== null)
  const [listed, setListed] = useState<AnswerOf<'listBackups'> | null>(null)
  const [chosen, setChosen] = useState<ChosenBackup | null>(null)
  useEffect(() => void act('listBackups', {}).then((answer) => setListed(answer ?? null)), [])
  const backUp = async (): Promise<void> => {
    if ((await act('backUpNow', {})) === undefined) return
    notify('done', said.backedUp)
    setListed((await act('listBackups', {})) ?? null)
  }
  return (
    <Dialog title={said.title} width="wide" onClose={onClose}>
      <p className={styles('note')}>{isOpen ? said.explanation : said.ofAllProjects}</p>
      <div className={styles('backups')}>
        <BackupList projects={listed?.projects ?? null} chosen={chosen} onChoose={setChosen} />
        {chosen ? (
          <BackupDetail key={chosen.projectId + chosen.backup.number} chosen={chosen} />
        ) : (
          <p className={styles('unchosen')}>{said.choose}</p>
        )}
      </div>
      <p className={styles('path')}>{listed?.folder}</p>
      <DialogActions>
        <Button onPress={() => void act('showBackups', {})}>{said.show}</Button>
        {isOpen && <Button onPress={() => void backUp()}>{said.backUpNow}</Button>}
        <Button onPress={onClose}>{words.buttons.close}</Button>
      </DialogActions>
    </Dialog>
  )
}
