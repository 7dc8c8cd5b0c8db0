import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import { useMemo, useState } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import type { Selection } from 'react-aria-components'
import type { Claim } from '../../../shared/schema/claim'
import { compareClaims } from '../../../shared/domain/judging/compare-claims'
import type { JudgedKind } from '../../../shared/domain/judging/judgement'
import { words as catalogue } from '../../../shared/words/words'
import { describeFigure } from '../../../shared/domain/describe/describe-figure'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { openConflict } from '../../state/view-state'
import { Button } from '../../ui/button'
import { ChoiceBox } from '../../ui/fields/choice-box'
import { Dialog, DialogActions } from '../../ui/dialog'
import { DraftField } from '../../ui/fields/field'
import { wishFocus } from '../../ui/keep-focus'
import { classesOf } from '../../ui/classes'
import sheet from './new-conflict-dialog.module.css'

const styles = classesOf(sheet)
const said = catalogue.conflicts.making

type NewConflictDialogProps = {
  /** The claim to start from, if one is open. */
  readonly claimId: string | null
  readonly onClose: () => void
}

/** How many claims are offered at a time. */
const MOST_SHOWN = 100

/** Chooses the claims that disagree; those that count the same thing as the open claim come first. */
export function NewConflictDialog({ claimId, onClose }: NewConflictDialogProps) {
  const claims = useProject((state) => state.claims)
  const [selected, setSelected] = useState<Selection>(new Set(claimId === null ? [] : [claimId]))
  const [title, setTitle] = useState('')
  const [words, setWords] = useState('')
  const start = claims.get(claimId ?? '')
  const sorted = useMemo(() => byCloseness(start, claims.values()), [start, claims])
  const chosen = selected === 'all' ? [...claims.keys()] : [...selected].map(String)
  const wanted = words.trim().toLowerCase()
  const found = sorted.filter(
    (claim) =>
      chosen.includes(claim.id) || `${nameOfClaim(claim)} ${claim.wording}`.toLowerCase().includes(wanted),
  )
  const shown = found.slice(0, MOST_SHOWN)

  const create = async (): Promise<void> => {
    const made = await act('addConflict', { members: chosen, title: title.trim() })
    if (!made) return
    onClose()
    openConflict(made.id)
    wishFocus('decision')
  }

  return (
    <Dialog title={said.title} width="wide" onClose={onClose}>
      <DraftField label={said.question} placeholder={said.placeholder} value={title} onChange={setTitle} />
      <DraftField label={said.find} value={words} onChange={setWords} />
      <GridList
        aria-label={said.claims}
        className={styles('list')}
        selectionMode="multiple"
        selectedKeys={selected}
        onSelectionChange={setSelected}
        renderEmptyState={() => <p>{said.noneMatch}</p>}
      >
        {shown.map((claim) => (
          <GridListItem
            key={claim.id}
            id={claim.id}
            textValue={`${nameOfClaim(claim)} – ${claim.wording}`}
            className={styles('item')}
          >
            <ChoiceBox />
            <ClaimLine claim={claim} start={start} />
          </GridListItem>
        ))}
      </GridList>
      {found.length > shown.length && (
        <p className={styles('more')}>{said.further(found.length - shown.length)}</p>
      )}
      <DialogActions>
        <Button onPress={onClose}>{catalogue.buttons.cancel}</Button>
        <Button look="primary" isDisabled={chosen.length < 2} onPress={() => void create()}>
          {said.action}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function ClaimLine({ claim, start }: { readonly claim: Claim; readonly start: Claim | undefined }) {
  const article = useProject((state) => state.articles.get(claim.occurrences[0]?.articleId ?? ''))
  const kind = start && start.id !== claim.id ? kindOf(start, claim) : null
  return (
    <div className={styles('words')}>
      <span dir="auto">{nameOfClaim(claim)}</span>
      <span className={styles('known')}>
        {[
          claim.quantity ? describeFigure(claim.quantity) : catalogue.conflicts.member.noFigure,
          kind === null ? '' : catalogue.comparison.kinds[kind],
          articleName(article),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  )
}

const weight: Readonly<Record<JudgedKind, number>> = {
  contradicts: 7,
  'does-not-add-up': 6,
  differs: 5,
  compatible: 5,
  'part-of': 4,
  'different-time': 4,
  'says-otherwise': 3,
  agree: 2,
  'different-thing': 1,
}

/** What comparing two claims would yield, were they of one thing; null where there is nothing to compare. */
function kindOf(a: Claim, b: Claim): JudgedKind | null {
  const claims = new Map([a, b].map((claim) => [claim.id, claim]))
  const comparison = compareClaims({ members: [a.id, b.id] }, claims, useProject.getState().articles)
  return comparison?.judgement.kind ?? null
}

function byCloseness(start: Claim | undefined, claims: Iterable<Claim>): readonly Claim[] {
  return [...claims]
    .map((claim) => ({ claim, near: closeness(start, claim) }))
    .toSorted((a, b) => b.near - a.near)
    .map(({ claim }) => claim)
}

/** How likely two claims are to be about the same thing, for the order of the list only. */
function closeness(start: Claim | undefined, claim: Claim): number {
  if (start?.id === claim.id) return 8
  const kind = start ? kindOf(start, claim) : null
  return kind === null ? 0 : weight[kind]
}
