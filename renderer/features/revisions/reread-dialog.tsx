import { useEffect, useMemo, useState } from 'react'
import { countChangedWords, diffTexts } from '../../../shared/domain/revisions/diff-texts'
import { isDoubtful, shareRead } from '../../../shared/domain/import/loss'
import type { RereadPreview } from '../../../shared/ipc/state'
import type { Fault } from '../../../shared/result'
import type { Article } from '../../../shared/schema/article'
import type { PartCounts } from '../../../shared/domain/structure/map-structure'
import { words } from '../../../shared/words/words'
import { api } from '../../api'
import { TextDifference } from '../../marks/differences/text-difference'
import { act } from '../../state/act'
import { showRevisionProgress } from '../../state/revision-state'
import { articleName } from '../../state/selectors'
import { useCurrentText } from '../../state/texts'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { RevisionProgress } from './revision-progress'
import { showOutcomes } from './show-outcomes'
import { takeText } from './take-text'
import { classesOf } from '../../ui/classes'
import sheet from './reread-dialog.module.css'

const styles = classesOf(sheet)
const said = words.revisions.reread

type RereadDialogProps = { readonly article: Article; readonly onClose: () => void }

/** What was read, or why it could not be; null while it is being read. */
type Reading = RereadPreview | 'nothing changes' | { readonly fault: Fault } | null

/** Reads an article's original again, shows what that would change, and changes it when it is told to. */
export function RereadDialog({ article, onClose }: RereadDialogProps) {
  const [reading, setReading] = useState<Reading>(null)
  const [isTaking, setTaking] = useState(false)
  const articleId = article.id
  useEffect(() => {
    let isWanted = true
    void api('previewReread', { articleId }).then((answer) => {
      showRevisionProgress(null)
      if (!isWanted) return
      if (!answer.ok) setReading({ fault: answer.fault })
      else if (answer.value === null) onClose()
      else setReading(answer.value)
    })
    return () => {
      isWanted = false
      void api('cancelRevision', {})
    }
  }, [articleId, onClose])

  const preview = reading !== null && typeof reading !== 'string' && 'taking' in reading ? reading : null
  const take = async ({ taking }: RereadPreview): Promise<void> => {
    if (isTaking) return
    setTaking(true)
    const outcomes = await takeText('rereadOriginal', { articleId, taking })
    setTaking(false)
    if (!outcomes) return
    onClose()
    showOutcomes(articleId, outcomes)
  }
  const close = (): void => (isTaking ? void act('cancelRevision', {}) : onClose())
  const current = article.revisions.at(-1)
  return (
    <Dialog title={said.title} width="wide" onClose={close}>
      <p className={styles('says')}>
        {said.explanation(articleName(article), current?.original?.name ?? '')}
      </p>
      {current?.reason === 'corrected' && <p className={styles('warning')}>{said.corrected}</p>}
      <div aria-live="polite" className={styles('answer')}>
        {reading === null && <p>{said.reading}</p>}
        {reading === 'nothing changes' && <p>{said.same}</p>}
        {reading !== null && typeof reading !== 'string' && 'fault' in reading && (
          <p className={styles('warning')}>{reading.fault.message}</p>
        )}
        {preview && <Preview article={article} preview={preview} />}
      </div>
      <RevisionProgress />
      <DialogActions>
        <Button onPress={close}>{preview ? words.buttons.cancel : words.buttons.close}</Button>
        {preview && (
          <Button look="primary" autoFocus onPress={() => void take(preview)}>
            {said.action}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}

type PreviewProps = { readonly article: Article; readonly preview: RereadPreview }

/** So many marks that are not exact are named. */
const NAMED = 12

function Preview({ article, preview }: PreviewProps) {
  const { before, after, outcomes, shaken, loss } = preview
  const all = Object.values(outcomes).reduce((sum, count) => sum + count, 0)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its keys are those of a structure
  const kinds = (Object.keys(after) as (keyof PartCounts)[]).filter((kind) => before[kind] !== after[kind])
  return (
    <>
      <Words article={article} text={preview.text} />
      <p>
        {kinds.length === 0
          ? said.partsStay
          : `${words.reader.fact(said.parts, words.formats.inRow(kinds.map((kind) => said.part(kind, before[kind], after[kind]))))}.`}
      </p>
      {loss && isDoubtful(loss) && (
        <p className={styles('warning')}>
          {words.readings.doubtful(article.revisions.at(-1)?.original?.name ?? '', shareRead(loss))}
        </p>
      )}
      <p>
        {all === 0
          ? said.noMarks
          : shaken.length === 0
            ? said.allExact(all)
            : said.someExact(outcomes.exact, all)}
      </p>
      {shaken.length > 0 && (
        <ul className={styles('marks')} aria-label={said.marks}>
          {shaken.slice(0, NAMED).map((mark, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- the list never changes
            <li key={at}>
              <q dir="auto">{mark.was}</q> {said.outcome(mark.kind)}
              {mark.kind === 'changed' && (
                <>
                  {' '}
                  <q dir="auto">{mark.words}</q>
                </>
              )}
            </li>
          ))}
          {shaken.length > NAMED && <li>{said.andMore(shaken.length - NAMED)}</li>}
        </ul>
      )}
    </>
  )
}

/** How many words come in and go, and which. */
function Words({ article, text }: { readonly article: Article; readonly text: string }) {
  const current = useCurrentText(article)
  const parts = useMemo(() => (current === null ? null : diffTexts(current, text)), [current, text])
  if (current === null || parts === null) return null
  if (!parts.some(({ kind }) => kind === 'changed')) return <p>{said.wordsStay}</p>
  const { added, removed } = countChangedWords(parts, current, text)
  return (
    <>
      <p>{added + removed === 0 ? said.onlySigns : said.words(added, removed)}</p>
      <section className={styles('difference')} aria-label={said.difference}>
        <TextDifference a={current} b={text} />
      </section>
    </>
  )
}
