import { useState } from 'react'
import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import { isMutual, type RelationEnd } from '../../../shared/domain/relations/relations-of'
import type { RelationKind } from '../../../shared/schema/relation'
import { words } from '../../../shared/words/words'
import { ChooseClaims } from './choose-claims'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { useTexts } from '../../state/texts'
import { inspect, select, type TextSelection } from '../../state/view-state'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { endSelection } from '../../ui/end-selection'
import { Choice, type Option, optionsOf } from '../../ui/fields/choice'

const said = words.relations

type Said = `${RelationKind}/${RelationEnd}`

/** What can be said, from whichever end. */
const options: readonly Option<Said>[] = optionsOf(said.from, said.meanings).flatMap(
  ({ id, label, meaning }) => [
    { id: `${id}/from` as const, label, meaning: meaning ?? '' },
    ...(isMutual(id) ? [] : [{ id: `${id}/to` as const, label: said.to[id] }]),
  ],
)

type RelateDialogProps = {
  /** The claim that is open. */
  readonly claimId: string | null
  /** The selected words, which are related in place of the claim. */
  readonly selection: TextSelection | null
  readonly onClose: () => void
}

/** Says how the selected words, or else the open claim, stand to another claim. */
export function RelateDialog({ claimId, selection, onClose }: RelateDialogProps) {
  const claim = useProject((state) => state.claims.get(claimId ?? ''))
  const article = useProject((state) => state.articles.get(selection?.articleId ?? ''))
  const text = useTexts((state) => state.texts.get(article?.revisions.at(-1)?.textHash ?? ''))
  const [relation, setRelation] = useState<Said>('same-as/from')
  const [chosen, setChosen] = useState<readonly string[]>(selection && claimId !== null ? [claimId] : [])
  const [other] = chosen

  const relate = async (): Promise<void> => {
    if (other === undefined) return
    const here = selection ? { place: selection } : { claimId: claimId ?? '' }
    const there = { claimId: other }
    const { kind, end } = partsOf(relation)
    const made = await act('addRelation', {
      kind,
      ...(end === 'from' ? { from: here, to: there } : { from: there, to: here }),
    })
    if (!made) return
    onClose()
    endSelection()
    select(null)
    inspect({ kind: 'claim', claimId: end === 'from' ? made.fromId : made.toId })
  }

  return (
    <Dialog title={said.dialog.title} width="wide" onClose={onClose}>
      <p dir="auto">
        {selection
          ? words.answers.quoted(text?.slice(selection.start, selection.end) ?? said.dialog.selected)
          : claim && nameOfClaim(claim)}
      </p>
      <Choice label={said.dialog.kind} options={options} value={relation} onChoose={setRelation} />
      <ChooseClaims
        label={said.dialog.claims}
        find={said.dialog.find}
        noneMatch={said.dialog.noneMatch}
        further={said.dialog.further}
        start={claim}
        mode="single"
        chosen={chosen}
        onChoose={setChosen}
        without={selection ? undefined : claim?.id}
      />
      <DialogActions>
        <Button onPress={onClose}>{words.buttons.cancel}</Button>
        <Button look="primary" isDisabled={other === undefined} onPress={() => void relate()}>
          {said.dialog.action}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function partsOf(relation: Said): { readonly kind: RelationKind; readonly end: RelationEnd } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of these two it is made
  const [kind, end] = relation.split('/') as [RelationKind, RelationEnd]
  return { kind, end }
}
