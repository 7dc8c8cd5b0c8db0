import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { Compass } from 'lucide-react'
import { words } from '../../../shared/words/words'
import { notify } from '../../state/answers'
import { useProject } from '../../state/project-state'
import { followTour, leaveTour, nextStep, takeTour, tourSteps, useTour } from '../../state/tour/tour'
import type { TourStep } from '../../state/tour/tour'
import { openDialog } from '../../state/view-state'
import { Button } from '../../ui/button'
import { focusIn } from '../../ui/keep-focus'
import { useHint } from './use-hint'
import { classesOf } from '../../ui/classes'
import sheet from './tour-line.module.css'

const styles = classesOf(sheet)
const said = words.tour

/** The tour: what is to be done next, in a line of its own that lies over nothing. It is offered on the example until somebody took it, or did not want it. */
export function TourLine() {
  const at = useTour((tour) => tour.at)
  const isOffered = useProject(
    ({ settings, folder, exampleFolders, readOnly }) =>
      !settings.tourSeen && Object.values(exampleFolders).includes(folder) && readOnly === null,
  )
  useEffect(followTour, [])
  if (at === 'opening') return null
  if (at === 'done') return <Done />
  if (at !== 'off') return <Step key={at} step={at} />
  if (!isOffered) return null
  return (
    <Line
      says={said.offer}
      actions={
        <>
          <Button look="primary" onPress={() => void takeTour()}>
            {said.begin}
          </Button>
          <Button look="quiet" onPress={leaveTour}>
            {said.notNow}
          </Button>
        </>
      }
    />
  )
}

function Step({ step }: { readonly step: TourStep }) {
  const hint = useHint(step)
  useEffect(() => {
    // What is open, is typed or is selected is left first.
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || isBusyElsewhere()) return
      leave()
    }
    window.addEventListener('keydown', onEscape)
    return () => window.removeEventListener('keydown', onEscape)
  }, [])
  return (
    <Line
      head={
        <>
          <span className={styles('count')}>
            {said.stepOf(tourSteps.indexOf(step) + 1, tourSteps.length)}
          </span>{' '}
          <strong>{said.steps[step]}</strong>
        </>
      }
      says={hint?.says ?? ''}
      actions={
        <>
          {hint && <Button onPress={() => show(hint.element)}>{said.where}</Button>}
          <Button look="quiet" onPress={nextStep}>
            {said.skip}
          </Button>
          <Button look="quiet" onPress={leave}>
            {said.leave}
          </Button>
        </>
      }
    />
  )
}

function Done() {
  return (
    <Line
      says={said.done}
      actions={
        <>
          <Button onPress={() => openDialog('manual')}>{words.manual.title}</Button>
          <Button look="primary" onPress={leaveTour}>
            {said.finish}
          </Button>
        </>
      }
    />
  )
}

type LineProps = { readonly head?: ReactNode; readonly says: string; readonly actions: ReactNode }

function Line({ head, says, actions }: LineProps) {
  return (
    <section className={styles('line')} aria-label={said.title} data-pane="tour" tabIndex={-1}>
      <Compass size={16} aria-hidden />
      <output className={styles('words')}>
        {head} <span>{says}</span>
      </output>
      <div className={styles('actions')}>{actions}</div>
    </section>
  )
}

function leave(): void {
  leaveTour()
  notify('done', said.left)
}

/** Brings what is pointed at into view, and gives it the focus. */
function show(element: HTMLElement): void {
  element.scrollIntoView({ block: 'nearest' })
  focusIn(element)
}

function isBusyElsewhere(): boolean {
  const focus = document.activeElement
  return (
    document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') !==
      null ||
    focus instanceof HTMLInputElement ||
    focus instanceof HTMLTextAreaElement ||
    document.getSelection()?.isCollapsed === false
  )
}
