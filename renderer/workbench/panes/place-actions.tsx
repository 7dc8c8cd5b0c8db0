import type { OriginalOf } from '../../../shared/domain/operations/kept-file'
import type { Evidence, Stance } from '../../../shared/schema/claim'
import type { Source } from '../../../shared/schema/source'
import { words } from '../../../shared/words/words'
import type { TakePlace } from '../../features/originals/places/place-beside'
import { act, save } from '../../state/act'
import { notify, sayInstead } from '../../state/answers'
import { useOpenClaim } from '../../state/open-claim'
import { useProject } from '../../state/project-state'
import { Button } from '../../ui/button'
import { StanceActions } from './link-passage'

const said = words.originals.box

type PlaceActionsProps = {
  readonly of: OriginalOf
  readonly take: TakePlace
  readonly onDone: () => void
}

/** Whether an original is a file of a source, or of the article that the source is. */
export function isOfSource(of: OriginalOf, source: Source | undefined): boolean {
  return source !== undefined && (of.kind === 'source' ? source.id : source.articleId) === of.id
}

/** Makes a place in an original evidence for the open claim, or the place of evidence that it has already. */
export function PlaceActions({ of, take, onDone }: PlaceActionsProps) {
  const claim = useOpenClaim()
  const sources = useProject((state) => state.sources)
  const isReadOnly = useProject((state) => state.readOnly !== null)
  if (isReadOnly) return null
  if (!claim) return <span>{said.openClaim}</span>
  const isItsSource = ({ sourceId }: Evidence): boolean => isOfSource(of, sources.get(sourceId))
  const setFor = async ({ id }: Evidence): Promise<void> => {
    const pinpoint = await take()
    if (pinpoint === null) return notify('fault', words.evidence.noCrop)
    if (await save('updateEvidence', { claimId: claim.id, evidenceId: id, fields: { pinpoint } })) onDone()
  }
  const link = async (stance: Stance): Promise<void> => {
    const pinpoint = await take()
    if (pinpoint === null) return notify('fault', words.evidence.noCrop)
    const from =
      of.kind === 'source'
        ? { kind: 'source' as const, sourceId: of.id, pinpoint }
        : { kind: 'article' as const, articleId: of.id, pinpoint }
    if (await act('addEvidence', { claimId: claim.id, stance, credibility: null, note: '', from })) {
      sayInstead(words.workbench.linking.linked)
      onDone()
    }
  }
  return (
    <>
      {claim.evidence.filter(isItsSource).map((evidence) => (
        <Button key={evidence.id} look="primary" onPress={() => void setFor(evidence)}>
          {said.setFor(words.evidence.stances[evidence.stance])}
        </Button>
      ))}
      <StanceActions hasKeys={false} onChoose={(stance) => void link(stance)} />
    </>
  )
}
