import { useEffect, useState } from 'react'
import type { FormEvent, KeyboardEvent } from 'react'
import { unreadFigures } from '../../../../shared/domain/recognition/machine-figures'
import type { Article } from '../../../../shared/schema/article'
import type { MachineFigure } from '../../../../shared/schema/machine-reading'
import { words } from '../../../../shared/words/words'
import { act } from '../../../state/act'
import { lookAtFigure } from '../../../state/recognition/current-figure'
import { Button } from '../../../ui/button'
import { classesOf } from '../../../ui/classes'
import { useCutOut } from './use-cut-out'
import sheet from './figure-strip.module.css'

const styles = classesOf(sheet)
const said = words.recognition.figures

type FigureStripProps = {
  readonly article: Article
  /** The hash of the file that its text was read from. */
  readonly hash: string
}

/** The figures that a machine read, one after the other, each beside its cut-out, until a person has said what it is. */
export function FigureStrip({ article, hash }: FigureStripProps) {
  const all = article.machine?.figures ?? []
  const waiting = unreadFigures(article.machine)
  /** Those up to this place were put off. */
  const [passed, setPassed] = useState(-1)
  const figure = waiting.find(({ start }) => start > passed) ?? null
  useEffect(() => {
    lookAtFigure(figure && { file: hash, figure })
    return () => lookAtFigure(null)
  }, [figure, hash])
  const cutOut = useCutOut({ kind: 'article', id: article.id, hash }, figure)
  return (
    <section className={styles('strip')} aria-label={said.title}>
      <p className={styles('count')}>{said.done(all.length - waiting.length, all.length)}</p>
      {figure ? (
        <OneFigure
          // The next one begins anew, with the focus.
          key={`${figure.start} ${waiting.length}`}
          article={article}
          figure={figure}
          cutOut={cutOut}
          onLater={() => setPassed(figure.start)}
        />
      ) : (
        <Button autoFocus onPress={() => setPassed(-1)}>
          {said.look}
        </Button>
      )}
    </section>
  )
}

type OneFigureProps = {
  readonly article: Article
  readonly figure: MachineFigure
  readonly cutOut: string | null
  readonly onLater: () => void
}

function OneFigure({ article, figure, cutOut, onLater }: OneFigureProps) {
  const [typed, setTyped] = useState('')
  const [isSending, setSending] = useState(false)
  const wanted = typed.trim()
  const use = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (wanted === '' || isSending) return
    setSending(true)
    const { start, end } = figure
    const revisionId = article.revisions.at(-1)?.id ?? ''
    await act('confirmFigure', { articleId: article.id, revisionId, start, end, text: wanted })
    setSending(false)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onLater()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape puts the figure off from wherever in it
    <form className={styles('figure')} onSubmit={(event) => void use(event)} onKeyDown={onKeyDown}>
      <span className={styles('cutOut')}>
        {cutOut === ''
          ? said.noCutOut
          : cutOut && <img src={`data:image/png;base64,${cutOut}`} alt={said.cutOut} />}
      </span>
      <span className={styles('read')}>
        {said.machineRead} <b dir="auto">{figure.read}</b>
      </span>
      <label className={styles('field')}>
        {said.what}
        <input
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever opens it is asked for this
          autoFocus
          dir="auto"
          maxLength={200}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <Button type="submit" look="primary" isDisabled={wanted === ''} shortcut={said.keys.use}>
        {said.use(wanted)}
      </Button>
      <Button shortcut={said.keys.later} onPress={onLater}>
        {said.later}
      </Button>
      <p className={styles('waits')}>{said.waits}</p>
    </form>
  )
}
