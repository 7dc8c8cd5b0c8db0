import { useEffect, useState } from 'react'
import type { StatementAnswer } from '../../../shared/domain/statements/statement-row'
import type { InputOf } from '../../../shared/ipc/contract'
import { api } from '../../api'
import { notify } from '../../state/answers'
import { useProject } from '../../state/project-state'

type Asked = InputOf<'askOthers'>

/** What other articles say of the same; null until it is known. It is asked again after every change of the project. */
export function useOthers(asked: Asked | null): StatementAnswer | null {
  const seq = useProject((state) => state.seq)
  const [answer, setAnswer] = useState<{ readonly of: string; readonly value: StatementAnswer } | null>(null)
  const key = JSON.stringify({ asked, seq })
  // More of the same list does not take the list away.
  const of = JSON.stringify({ ...asked, most: 0 })
  useEffect(() => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was written a few lines before
    const { asked: now } = JSON.parse(key) as { readonly asked: Asked | null }
    if (now === null) return
    let isWanted = true
    void api('askOthers', now).then((result) => {
      if (!isWanted) return
      if (!result.ok) notify('fault', result.fault.message)
      else if (result.value) setAnswer({ of, value: result.value })
    })
    return () => {
      isWanted = false
    }
  }, [key, of])
  return answer?.of === of ? answer.value : null
}
