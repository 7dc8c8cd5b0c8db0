import { FileDown } from 'lucide-react'
import { useState } from 'react'
import type { Outcomes } from '../../../shared/domain/revisions/carry-claims'
import type { Article } from '../../../shared/schema/article'
import { words } from '../../../shared/words/words'
import { usePastedWords } from '../../marks/pasted-words'
import { act } from '../../state/act'
import { articleName } from '../../state/selectors'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { DraftField } from '../../ui/fields/field'
import { DiscardQuestion } from './discard-question'
import { RevisionProgress } from './revision-progress'
import { showOutcomes } from './show-outcomes'
import { takeText } from './take-text'
import { classesOf } from '../../ui/classes'
import sheet from './replace-dialog.module.css'

const styles = classesOf(sheet)
const said = words.revisions.replace

/** Puts another text in place of an article's, from a file or from the clipboard; what is marked is carried into it. */
export function ReplaceDialog({
  article,
  onClose,
}: {
  readonly article: Article
  readonly onClose: () => void
}) {
  const { isEmpty, pasted, field } = usePastedWords()
  const [isTried, setTried] = useState(false)
  const [isLeaving, setLeaving] = useState(false)
  const [isTaking, setTaking] = useState(false)
  const close = (): void => {
    if (isTaking) void act('cancelRevision', {})
    else if (isEmpty) onClose()
    else setLeaving(true)
  }
  // The buttons stay as they are meanwhile: one that is switched off would lose the keyboard, and Escape with it.
  const take = async (start: () => Promise<Outcomes | null>): Promise<void> => {
    if (isTaking) return
    setTaking(true)
    const outcomes = await start()
    setTaking(false)
    if (!outcomes) return
    onClose()
    showOutcomes(article.id, outcomes)
  }
  const replaceByFile = (): Promise<void> =>
    take(() => takeText('replaceTextFromFile', { articleId: article.id }))
  const replaceByPasted = async (): Promise<void> => {
    setTried(true)
    if (isEmpty) return
    await take(() => takeText('replaceText', { articleId: article.id, ...pasted }))
  }
  return (
    <Dialog title={said.title} width="wide" onClose={close}>
      <p className={styles('says')}>{said.explanation(articleName(article))}</p>
      <div>
        <Button icon={FileDown} onPress={() => void replaceByFile()}>
          {said.chooseFile}
        </Button>
      </div>
      <div className={styles('paste')}>
        <DraftField
          label={said.paste}
          autoFocus
          lines={10}
          {...field}
          fault={isTried && isEmpty ? said.nothingPasted : null}
        />
      </div>
      <RevisionProgress />
      {isLeaving ? (
        <DiscardQuestion question={said.leaving} onStay={() => setLeaving(false)} onDiscard={onClose} />
      ) : (
        <DialogActions>
          <Button onPress={close}>{words.buttons.cancel}</Button>
          <Button look="primary" onPress={() => void replaceByPasted()}>
            {said.action}
          </Button>
        </DialogActions>
      )}
    </Dialog>
  )
}
