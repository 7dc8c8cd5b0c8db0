import { useEffect, useState } from 'react'
import { words } from '../../../shared/words/words'
import { isToDecide } from '../../state/tour/tour'
import type { TourStep } from '../../state/tour/tour'
import { mainOf, useView } from '../../state/view-state'

const said = words.tour.hints
const { titles } = words.commands

/** What to do next, and the thing in the window that it is done with. */
export type Hint = { readonly says: string; readonly element: HTMLElement }

type Rule = {
  readonly says: string
  /** What it is done with, as a selector. */
  readonly at: string
  readonly holds?: () => boolean
}

const LIST = '[data-pane="library"] [role="grid"]'
const lists = (list: 'articles' | 'claims' | 'conflicts') => (): boolean => useView.getState().view === list
const reads = (): boolean => mainOf(useView.getState()).kind === 'reader'
const toView = (view: 'articles' | 'claims' | 'conflicts' | 'report', holds?: () => boolean): Rule => ({
  says: said.show(titles[`show-${view}`]),
  at: `[data-tour="show-${view}"], [data-tour="views"]`,
  ...(holds && { holds }),
})

/** Of each step, what leads to its end, the nearest first: the first that can be seen is pointed at. */
const rules: Readonly<Record<TourStep, readonly Rule[]>> = {
  claim: [
    { says: said.mark(words.workbench.reading.newClaim), at: '[data-tour="new-claim"]', holds: reads },
    { says: said.words, at: '[data-pane="main"] [data-scrolls="text"]', holds: reads },
    { says: said.article, at: LIST, holds: lists('articles') },
    toView('articles'),
  ],
  evidence: [
    { says: said.stance, at: '[data-tour="passage"] [role="toolbar"]' },
    { says: said.passage, at: '[data-tour="passage"]' },
    { says: said.link(words.evidence.link), at: '[data-tour="link"]' },
    { says: said.claim, at: LIST, holds: lists('claims') },
    toView('claims'),
  ],
  report: [
    { says: said.report(words.report.exporting.html), at: '[data-tour="export"]' },
    { says: said.decide(words.conflicts.settling.action), at: '[data-focus="decision"]', holds: isToDecide },
    {
      says: said.conflict,
      at: '[data-keys="conflicts"] [role="grid"]',
      holds: () => lists('conflicts')() && isToDecide(),
    },
    toView('conflicts', isToDecide),
    toView('report'),
  ],
}

function hintFor(step: TourStep): Hint | null {
  for (const { says, at, holds } of rules[step]) {
    if (holds && !holds()) continue
    const element = [...document.querySelectorAll<HTMLElement>(at)].find(isShown)
    if (element) return { says, element }
  }
  return null
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0

/** What is pointed at carries this. */
const POINTED = 'data-pointed-at'

/** What to do next in a step, as the window is now; what it is done with is pointed at. */
export function useHint(step: TourStep | null): Hint | null {
  const [hint, setHint] = useState<Hint | null>(null)
  useEffect(() => {
    if (step === null) return
    let request = 0
    const look = (): void => {
      request = 0
      const found = hintFor(step)
      for (const each of document.querySelectorAll(`[${POINTED}]`))
        if (each !== found?.element) each.removeAttribute(POINTED)
      found?.element.setAttribute(POINTED, '')
      setHint((last) => (last?.says === found?.says && last?.element === found?.element ? last : found))
    }
    const observer = new MutationObserver(() => {
      if (request === 0) request = requestAnimationFrame(look)
    })
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['hidden'] })
    look()
    return () => {
      cancelAnimationFrame(request)
      observer.disconnect()
      for (const each of document.querySelectorAll(`[${POINTED}]`)) each.removeAttribute(POINTED)
    }
  }, [step])
  return step === null ? null : hint
}
