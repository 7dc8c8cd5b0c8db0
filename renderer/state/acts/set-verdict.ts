import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import { scaleInWords } from '../../../shared/domain/verdicts/presets'
import { isSupported } from '../../../shared/domain/sources/has-evidence'
import { words } from '../../../shared/words/words'
import { save } from '../act'
import { askFirst, firstNamed } from './ask-first'
import { useProject } from '../project-state'

const said = words.claims.unsupported

/** Gives claims a verdict, after a question where it says more than their evidence. Answers whether it is saved. */
export async function setVerdict(ids: readonly string[], verdict: string): Promise<boolean> {
  if (!(await mayBeSaid(ids, verdict))) return false
  const [only, second] = ids
  if (only === undefined) return false
  return second === undefined
    ? save('updateClaim', { id: only, fields: { verdict } })
    : save('updateClaims', { ids: [...ids], verdict })
}

/** Asks where a verdict says that claims are supported and nothing supports them. Answers whether they are to have it. */
export async function mayBeSaid(ids: readonly string[], verdict: string): Promise<boolean> {
  const { project, claims } = useProject.getState()
  const step = project && scaleInWords(project.verdictScale).steps.find(({ id }) => id === verdict)
  const known = ids.flatMap((id) => claims.get(id) ?? [])
  const bare = step?.tone === 'good' ? known.filter((claim) => !isSupported(claim)) : []
  if (!step || bare.length === 0) return true
  return askFirst({
    title: said.title(step.label),
    explanation: said.explanation(bare.length),
    ...firstNamed(bare, (claim) => ({ name: nameOfClaim(claim), detail: '', quote: '' })),
    goOn: said.goOn(step.label),
    keep: said.keep,
  })
}
