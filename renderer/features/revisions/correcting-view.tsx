import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { Article } from '../../../shared/schema/article'
import { words } from '../../../shared/words/words'
import { chordHere } from '../../ui/keys/keys-here'
import { keepCorrection, useCorrectionDrafts } from '../../state/correction-drafts'
import { articleName } from '../../state/selectors'
import { useCurrentText } from '../../state/texts'
import { openArticle } from '../../state/view-state'
import { BarTitle, BarView } from '../../ui/panes/bar-view'
import { Button } from '../../ui/button'
import { DiscardQuestion } from './discard-question'
import { RevisionProgress } from './revision-progress'
import { showOutcomes } from './show-outcomes'
import { takeText } from './take-text'
import { classesOf } from '../../ui/classes'
import sheet from './correcting-view.module.css'

const styles = classesOf(sheet)
const said = words.revisions.correct

/** An article's text open to be put right. What is typed is kept until it is saved or thrown away, wherever the window goes. */
export function CorrectingView({ article }: { readonly article: Article }) {
  const text = useCurrentText(article)
  const draft = useCorrectionDrafts(({ drafts }) => drafts.get(article.id))
  const revisionId = article.revisions.at(-1)?.id ?? ''
  const [isLeaving, setLeaving] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const editor = useRef<HTMLTextAreaElement>(null)
  const isReady = text !== null
  useEffect(() => {
    if (isReady) editor.current?.focus()
  }, [isReady])

  const current = draft?.text ?? text ?? ''
  const isChanged = draft !== undefined && draft.text !== text
  const isStale = draft !== undefined && draft.revisionId !== revisionId
  const leave = (): void => {
    keepCorrection(article.id, null)
    openArticle(article.id)
  }
  const type = (next: string): void =>
    keepCorrection(
      article.id,
      next === text ? null : { revisionId: draft?.revisionId ?? revisionId, text: next },
    )
  const cancel = (): void => (isChanged ? setLeaving(true) : leave())
  const save = async (): Promise<void> => {
    if (!isChanged || isSaving || !current.trim()) return
    setSaving(true)
    const outcomes = await takeText('correctText', { articleId: article.id, text: current })
    setSaving(false)
    if (!outcomes) return
    keepCorrection(article.id, null)
    showOutcomes(article.id, outcomes)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
    if (event.key === 'Escape') cancel()
  }

  return (
    <BarView
      title={<BarTitle title={said.title} subject={articleName(article)} />}
      actions={
        <>
          <Button onPress={cancel}>{words.buttons.cancel}</Button>
          <Button
            look="primary"
            isDisabled={!isChanged || isSaving || !current.trim()}
            onPress={() => void save()}
          >
            {said.save}
          </Button>
        </>
      }
    >
      {isLeaving && (
        <div className={styles('notice')}>
          <DiscardQuestion
            question={said.leaving}
            onStay={() => {
              setLeaving(false)
              editor.current?.focus()
            }}
            onDiscard={leave}
          />
        </div>
      )}
      {isStale && <p className={styles('notice')}>{said.stale}</p>}
      {isSaving && (
        <div className={styles('saving')}>
          <RevisionProgress />
        </div>
      )}
      <textarea
        ref={editor}
        className={styles('editor')}
        aria-label={said.text(articleName(article))}
        dir="auto"
        spellCheck={false}
        disabled={!isReady}
        readOnly={isSaving}
        value={current}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className={styles('hint')}>
        {said.hint} <kbd>{chordHere('CmdOrCtrl+Enter')}</kbd> {said.saves}
      </p>
    </BarView>
  )
}
