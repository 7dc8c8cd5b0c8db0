import type { ReactNode } from 'react'
import { cellOf } from '../../../shared/domain/overview/matrix'
import type { MatrixCell } from '../../../shared/domain/overview/matrix'
import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import { describeRating } from '../../../shared/domain/describe/describe-rating'
import type { Claim } from '../../../shared/schema/claim'
import type { Source } from '../../../shared/schema/source'
import { words } from '../../../shared/words/words'
import { KnownLine } from '../../marks/known-line'
import { ToneMark } from '../../marks/marks'
import { evidenceOf, openMatrixPlace, useMatrixPlace } from '../../state/overview/matrix'
import type { Matrix, MatrixPlace } from '../../state/overview/matrix'
import { useTones } from '../../state/derived'
import { useVerdictSteps } from '../../state/selectors'
import { wishFocus } from '../../ui/keep-focus'
import { classesOf } from '../../ui/classes'
import sheet from './matrix.module.css'

const styles = classesOf(sheet)
const said = words.overview.matrix

/** The width of a source's cells, in pixels. */
export const COLUMN = 44

/** A press makes a cell the current one, and goes where it leads. */
export function openFrom(place: MatrixPlace): void {
  useMatrixPlace.setState(place)
  openPlace(place)
}

/** Goes where a cell leads. */
export function openPlace(place: MatrixPlace): void {
  if (openMatrixPlace(place) === 'linking') wishFocus('evidence')
}

const roles = { corner: 'columnheader', head: 'columnheader', name: 'rowheader', cell: 'gridcell' } as const

type GridCellProps = {
  readonly id: string
  /** From 0 on, the names of the claims being the first column. */
  readonly index: number
  readonly label: string
  readonly look: keyof typeof roles
  readonly width: number
  readonly marks: Readonly<Record<`data-${string}`, string | boolean | undefined>>
  readonly title?: string
  readonly onPress?: () => void
  readonly onPoint?: () => void
  readonly children: ReactNode
}

/** One cell of the grid, of whatever kind: the grid has the focus and hears the keys for all of them. */
export function GridCell({
  id,
  index,
  label,
  look,
  width,
  marks,
  title,
  onPress,
  onPoint,
  children,
}: GridCellProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- its grid hears the keys
    <div
      {...marks}
      role={roles[look]}
      id={id}
      aria-colindex={index + 1}
      aria-label={label}
      title={title}
      className={styles(look)}
      style={{ inlineSize: width }}
      onClick={onPress}
      onPointerEnter={onPoint}
    >
      {children}
    </div>
  )
}

type SourceHeadProps = {
  readonly id: string
  readonly index: number
  readonly source: Source
  readonly used: number
  readonly isTogether: boolean
  readonly isCurrent: boolean
  readonly isCrossed: boolean
  readonly onPoint: () => void
}

/** A source above its column, its name on end. */
export function SourceHead({
  id,
  index,
  source,
  used,
  isTogether,
  isCurrent,
  isCrossed,
  onPoint,
}: SourceHeadProps) {
  return (
    <GridCell
      id={id}
      index={index + 1}
      label={factsOf(source, used, isTogether).join(' · ')}
      look="head"
      width={COLUMN}
      marks={{ 'data-current': isCurrent, 'data-crossed': isCrossed, 'data-together': isTogether }}
      onPress={() => openFrom({ claimId: null, sourceId: source.id })}
      onPoint={onPoint}
    >
      <span dir="auto">{nameOfSource(source)}</span>
    </GridCell>
  )
}

const nameOfSource = ({ title }: Source): string => title || said.untitledSource

function factsOf(source: Source, used: number, isTogether: boolean): readonly string[] {
  return [
    nameOfSource(source),
    describeRating(source.reliability, null)?.words ?? '',
    source.isPotential ? said.potential : said.usedBy(used),
    isTogether ? said.together : '',
  ].filter(Boolean)
}

type ClaimHeadProps = {
  readonly id: string
  readonly claim: Claim
  readonly width: number
  readonly isCurrent: boolean
  readonly onPoint: () => void
}

/** A claim before its row, with its verdict. */
export function ClaimHead({ id, claim, width, isCurrent, onPoint }: ClaimHeadProps) {
  const tone = useTones().get(claim.verdict) ?? 'unknown'
  const verdict = useVerdictLabel(claim.verdict)
  const name = nameOfClaim(claim)
  return (
    <GridCell
      id={id}
      index={0}
      label={`${name} · ${verdict}`}
      look="name"
      width={width}
      marks={{ 'data-current': isCurrent }}
      title={name}
      onPress={() => openFrom({ claimId: claim.id, sourceId: null })}
      onPoint={onPoint}
    >
      <ToneMark tone={tone} />
      <span dir="auto">{name}</span>
    </GridCell>
  )
}

function useVerdictLabel(id: string): string {
  return useVerdictSteps().find((step) => step.id === id)?.label ?? words.marks.noSuchVerdict
}

type CellProps = {
  readonly id: string
  readonly index: number
  readonly cell: MatrixCell
  readonly isCurrent: boolean
  readonly isCrossed: boolean
  readonly onPress: () => void
  readonly onPoint: () => void
}

/** What a source says of a claim, by one sign. */
export function Cell({ id, index, cell, isCurrent, isCrossed, onPress, onPoint }: CellProps) {
  const [stance, another] = cell.stances
  return (
    <GridCell
      id={id}
      index={index + 1}
      label={cell.words || said.nothing}
      look="cell"
      width={COLUMN}
      marks={{
        'data-current': isCurrent,
        'data-crossed': isCrossed,
        'data-stance': another ? 'several' : stance,
      }}
      onPress={onPress}
      onPoint={onPoint}
    >
      {cell.sign === '' ? '·' : cell.sign}
    </GridCell>
  )
}

type ReadoutProps = Pick<Matrix, 'rows' | 'columns'> & { readonly place: MatrixPlace }

/** What the cell says that is pointed at, or that one is in; the names stand whole here. */
export function Readout({ place, rows, columns }: ReadoutProps) {
  const claim = rows.find(({ id }) => id === place.claimId)
  const column = columns.find(({ source }) => source.id === place.sourceId)
  const verdict = useVerdictLabel(claim?.verdict ?? '')
  const cell = claim && column ? cellOf(evidenceOf(claim).get(column.source.id) ?? [], column.source) : null
  const notes = (claim && column ? (evidenceOf(claim).get(column.source.id) ?? []) : []).flatMap(({ note }) =>
    note.trim() === '' ? [] : [note],
  )
  return (
    // The cells say it to whoever hears them.
    <div className={styles('readout')} aria-hidden>
      <KnownLine
        known={
          claim
            ? [nameOfClaim(claim)]
            : column
              ? factsOf(column.source, column.used, column.group !== '')
              : [said.hint]
        }
      />
      <KnownLine
        known={
          claim && column && cell
            ? [
                nameOfSource(column.source),
                cell.words || said.nothing,
                ...notes,
                cell.sign === '' ? said.link : said.go,
              ]
            : claim
              ? [verdict]
              : column
                ? []
                : [said.legend]
        }
      />
    </div>
  )
}
