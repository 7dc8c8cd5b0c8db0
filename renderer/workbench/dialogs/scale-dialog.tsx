import { useMemo, useState } from 'react'
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { MOST_STEPS, faultOfScale } from '../../../shared/domain/verdicts/own-scale'
import type { WrittenScale } from '../../../shared/domain/verdicts/own-scale'
import type { Tone } from '../../../shared/schema/project'
import { words } from '../../../shared/words/words'
import { ToneMark } from '../../marks/marks'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { Button, IconButton } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { Choice } from '../../ui/fields/choice'
import type { Option } from '../../ui/fields/choice'
import { DraftField } from '../../ui/fields/field'
import { classesOf } from '../../ui/classes'
import sheet from './scale-dialog.module.css'

const styles = classesOf(sheet)
const said = words.verdicts.own

type Step = WrittenScale['steps'][number] & {
  /** Tells the rows apart while they are moved. */
  readonly key: string
}

const tones: readonly Option<Tone>[] = (
  ['good', 'mixed', 'unknown', 'contested', 'bad', 'stale'] as const
).map((tone) => ({ id: tone, label: said.tones[tone], mark: <ToneMark tone={tone} /> }))

/** The verdicts of the project, as the newsroom wants them: names, meanings, shapes and order. Those that claims have stay. */
export function ScaleDialog({ onClose }: { readonly onClose: () => void }) {
  const scale = useProject((state) => state.project?.verdictScale)
  const kept = useProject((state) => state.project?.ownScale)
  const claims = useProject((state) => state.claims)
  const [title, setTitle] = useState(scale?.title ?? '')
  const [steps, setSteps] = useState<readonly Step[]>(
    () => scale?.steps.map((step) => ({ ...step, key: step.id })) ?? [],
  )
  const [added, setAdded] = useState(0)
  const written: WrittenScale = {
    title,
    steps: steps.map(({ id, label, definition, tone }) => ({ id, label, definition, tone })),
  }
  const fault = faultOfScale(written)
  const usedBy = useMemo(() => {
    const counts = new Map<string | null, number>()
    for (const { verdict } of claims.values()) counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
    return (id: string | null): number => counts.get(id) ?? 0
  }, [claims])
  const change = (key: string, fields: Partial<Step>): void =>
    setSteps(steps.map((step) => (step.key === key ? { ...step, ...fields } : step)))
  const move = (at: number, by: 1 | -1): void => {
    const step = steps[at]
    if (step) setSteps(steps.toSpliced(at, 1).toSpliced(at + by, 0, step))
  }
  const add = (): void => {
    setAdded(added + 1)
    setSteps([...steps, { key: `new ${added}`, id: null, label: '', definition: '', tone: 'unknown' }])
  }
  const save = async (): Promise<void> => {
    if (
      fault === null &&
      (await act('updateProject', { verdictScale: { title, steps: [...written.steps] } })) !== undefined
    )
      onClose()
  }
  return (
    <Dialog title={said.title} width="wide" onClose={onClose}>
      <p className={styles('hint')}>{said.explanation}</p>
      {kept && <p className={styles('hint')}>{said.replaces(kept.title)}</p>}
      <DraftField label={said.name} value={title} onChange={setTitle} />
      <ol className={styles('steps')} aria-label={said.steps}>
        {steps.map(({ key, id, label, definition, tone }, at) => {
          const used = usedBy(id)
          return (
            <li key={key} className={styles('step')}>
              <kbd>{at}</kbd>
              {at === 0 ? (
                <ToneMark tone="none" />
              ) : (
                <Choice
                  label={said.shape(at)}
                  isLabelHidden
                  options={tones}
                  value={tone}
                  onChoose={(chosen) => change(key, { tone: chosen })}
                />
              )}
              <DraftField
                label={said.label(at)}
                value={label}
                onChange={(next) => change(key, { label: next })}
              />
              <DraftField
                label={said.meaning(at)}
                value={definition}
                onChange={(next) => change(key, { definition: next })}
              />
              <span className={styles('tools')}>
                <IconButton
                  icon={ArrowUp}
                  label={said.up(label)}
                  isDisabled={at < 2}
                  onPress={() => move(at, -1)}
                />
                <IconButton
                  icon={ArrowDown}
                  label={said.down(label)}
                  isDisabled={at === 0 || at === steps.length - 1}
                  onPress={() => move(at, 1)}
                />
                <IconButton
                  icon={Trash2}
                  label={used > 0 ? said.used(label, used) : said.remove(label)}
                  isDisabled={at === 0 || used > 0}
                  onPress={() => setSteps(steps.filter((step) => step.key !== key))}
                />
              </span>
            </li>
          )
        })}
      </ol>
      <Button look="quiet" icon={Plus} isDisabled={steps.length >= MOST_STEPS} onPress={add}>
        {said.add}
      </Button>
      {fault !== null && <output className={styles('hint')}>{fault}</output>}
      <DialogActions>
        <Button onPress={onClose}>{said.cancel}</Button>
        <Button look="primary" isDisabled={fault !== null} onPress={() => void save()}>
          {said.save}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
