import { useMemo, useState } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import { describeFigure } from '../../../shared/domain/describe/describe-figure'
import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import { compareClaims } from '../../../shared/domain/judging/compare-claims'
import type { JudgedKind } from '../../../shared/domain/judging/judgement'
import type { Claim } from '../../../shared/schema/claim'
import { words as catalogue } from '../../../shared/words/words'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { ChoiceBox } from '../../ui/fields/choice-box'
import { DraftField } from '../../ui/fields/field'
import { classesOf } from '../../ui/classes'
import boxesSheet from '../../ui/boxes.module.css'
import sheet from './choose-claims.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)

/** How many claims are offered at a time. */
const MOST_SHOWN = 100

type ChooseClaimsProps = {
  readonly label: string
  readonly find: string
  readonly noneMatch: string
  readonly further: (count: number) => string
  /** The claim that others are held against; those that count the same thing come first. */
  readonly start: Claim | undefined
  readonly mode: 'single' | 'multiple'
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
  /** A claim that is not offered. */
  readonly without?: string | undefined
}

/** A list of claims to choose from, with a field that narrows it. */
export function ChooseClaims({
  label,
  find,
  noneMatch,
  further,
  start,
  mode,
  chosen,
  onChoose,
  without,
}: ChooseClaimsProps) {
  const claims = useProject((state) => state.claims)
  const [words, setWords] = useState('')
  const sorted = useMemo(() => byCloseness(start, claims.values()), [start, claims])
  const wanted = words.trim().toLowerCase()
  const found = sorted.filter(
    (claim) =>
      claim.id !== without &&
      (chosen.includes(claim.id) || `${nameOfClaim(claim)} ${claim.wording}`.toLowerCase().includes(wanted)),
  )
  const shown = found.slice(0, MOST_SHOWN)
  return (
    <>
      <DraftField label={find} value={words} onChange={setWords} />
      <GridList
        aria-label={label}
        className={boxes('choices')}
        selectionMode={mode}
        selectedKeys={new Set(chosen)}
        onSelectionChange={(keys) => onChoose(keys === 'all' ? [...claims.keys()] : [...keys].map(String))}
        renderEmptyState={() => <p>{noneMatch}</p>}
      >
        {shown.map((claim) => (
          <GridListItem
            key={claim.id}
            id={claim.id}
            textValue={`${nameOfClaim(claim)} – ${claim.wording}`}
            className={boxes('choice')}
          >
            {mode === 'multiple' && <ChoiceBox />}
            <ClaimLine claim={claim} start={start} />
          </GridListItem>
        ))}
      </GridList>
      {found.length > shown.length && (
        <p className={styles('more')}>{further(found.length - shown.length)}</p>
      )}
    </>
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
