import { useEffect, useMemo, useState } from 'react'
import type { FoundName, NamesAnswer } from '../../../shared/domain/names/create-name-book'
import { createNarrowing } from '../../../shared/domain/search/narrow-list'
import { foldText } from '../../../shared/domain/search/fold-text'
import { api } from '../../api'
import { notify } from '../answers'
import { useListChoice } from '../place/places'
import { useProject } from '../project-state'

/** The name under which it is kept how the list of names is narrowed. */
export const NAMES = 'names'

const narrow = createNarrowing((name: FoundName) => [name.name, ...name.forms.map((form) => form.name)])

/** The names of the project, as they were narrowed; null until the texts were read. */
export function useNames(): (NamesAnswer & { readonly shown: readonly FoundName[] }) | null {
  const articles = useProject((state) => state.articles)
  const oneNames = useProject((state) => state.project?.oneNames)
  const apartNames = useProject((state) => state.project?.apartNames)
  const { words } = useListChoice(NAMES)
  const [answer, setAnswer] = useState<NamesAnswer | null>(null)
  useEffect(() => {
    let isWanted = true
    void api('readNames', {}).then((result) => {
      if (!isWanted) return
      if (!result.ok) notify('fault', result.fault.message)
      else if (result.value) setAnswer(result.value)
    })
    return () => {
      isWanted = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- what main is asked follows from these
  }, [articles, oneNames, apartNames])
  return useMemo(
    () => answer && { ...answer, shown: narrow(answer.names, [], { words, chosen: {} }) },
    [answer, words],
  )
}

/** How many claims have a name in their words. */
export function useClaimsNaming(): (name: FoundName) => number {
  const claims = useProject((state) => state.claims)
  return useMemo(() => {
    const folded = [...claims.values()].map(({ wording }) => foldText(wording))
    return ({ forms }) => {
      const wanted = forms.map((form) => foldText(form.name))
      return folded.filter((wording) => wanted.some((form) => wording.includes(form))).length
    }
  }, [claims])
}
