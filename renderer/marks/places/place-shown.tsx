import { useEffect, useState } from 'react'
import type { Evidence } from '../../../shared/schema/claim'
import { readRange } from '../../../shared/domain/originals/cell-range'
import type { CellsWithHeads } from '../../../shared/domain/originals/cells-with-heads'
import { clockTime } from '../../../shared/domain/time/clock-time'
import { words } from '../../../shared/words/words'
import { goToOccurrence } from '../../state/go-to-occurrence'
import {
  addressOfOriginal,
  cellsOf,
  showOriginal,
  useIsCovered,
  useOriginalOfSource,
} from '../../state/originals'
import { classesOf } from '../../ui/classes'
import sheet from '../../ui/inspector.module.css'
import { AnchoringTag } from '../anchoring-tag'
import own from './place-shown.module.css'
import { Quote } from '../quote'
import { TranscriptLines } from './transcript-lines'

const styles = classesOf(sheet)
const ownStyles = classesOf(own)
const said = words.evidence

type PlaceShownProps = { readonly claimId: string; readonly evidence: Evidence }

/** The place in its source that evidence stands in, shown as what is there: a press on words or a picture leads to it. */
export function PlaceShown({ claimId, evidence: { sourceId, pinpoint } }: PlaceShownProps) {
  switch (pinpoint.kind) {
    case 'whole':
      return <span className={styles('where')}>{said.whole}</span>
    case 'page':
      return <span className={styles('where')}>{said.page(pinpoint.page)}</span>
    case 'timecode':
      return (
        <>
          <span className={styles('where')}>{said.at(pinpoint.at)}</span>
          <TranscriptLines sourceId={sourceId} pinpoint={pinpoint} />
        </>
      )
    case 'cells':
      return <Cells sourceId={sourceId} range={pinpoint.range} />
    case 'stretch': {
      const { from, to } = pinpoint
      return (
        <>
          <span className={styles('where')}>
            {said.stretch(clockTime(from), to === null ? null : clockTime(to))}
          </span>
          <TranscriptLines sourceId={sourceId} pinpoint={pinpoint} />
        </>
      )
    }
    case 'box':
      return (
        <Crop
          claimId={claimId}
          sourceId={sourceId}
          hash={pinpoint.crop.hash}
          label={said.box(pinpoint.page)}
        />
      )
    case 'passage':
      return (
        <>
          <button
            type="button"
            className={styles('link')}
            onClick={() => goToOccurrence(pinpoint.occurrence)}
          >
            <Quote occurrence={pinpoint.occurrence} />
          </button>
          <AnchoringTag anchoring={pinpoint.occurrence.anchoring} />
        </>
      )
  }
}

type CropProps = {
  readonly claimId: string
  readonly sourceId: string
  readonly hash: string
  readonly label: string
}

/** What is in a box, as it was drawn; a click shows it where it stands. What is hard to look at stays covered here. */
function Crop({ claimId, sourceId, hash, label }: CropProps) {
  const original = useOriginalOfSource(sourceId)
  const isCovered = useIsCovered(original ?? { kind: 'source', id: sourceId, hash })
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    void addressOfOriginal({ kind: 'claim', id: claimId, hash }).then((found) => {
      if (isCurrent) setAddress(found)
    })
    return () => {
      isCurrent = false
    }
  }, [claimId, hash])
  return (
    <>
      <span className={styles('where')}>{label}</span>
      {isCovered ? (
        <span className={styles('where')}>{words.originals.covered}</span>
      ) : (
        address !== null && (
          <button
            type="button"
            className={ownStyles('crop')}
            onClick={() => original && showOriginal(original)}
          >
            <img src={address} alt={label} />
          </button>
        )
      )}
    </>
  )
}

type CellsProps = { readonly sourceId: string; readonly range: string }

const noOriginal = { kind: 'source', id: '', hash: '' } as const

/** Cells of a table with what heads them; a click shows them where they stand. Only their range where their file is no table that can be shown. */
function Cells({ sourceId, range }: CellsProps) {
  const original = useOriginalOfSource(sourceId)
  const { kind, id, hash } = original ?? noOriginal
  const isCovered = useIsCovered(original ?? noOriginal)
  const [read, setRead] = useState<{ readonly of: string; readonly cells: CellsWithHeads | null } | null>(
    null,
  )
  const of = `${hash} ${range}`
  useEffect(() => {
    const place = readRange(range)
    if (hash === '' || !place) return undefined
    let isCurrent = true
    void cellsOf({ kind, id, hash }, place).then((cells) => {
      if (isCurrent) setRead({ of, cells })
    })
    return () => {
      isCurrent = false
    }
  }, [kind, id, hash, range, of])
  const cells = read?.of === of && !isCovered ? read.cells : null
  const label = said.cells(range)
  if (!cells || !original) return <span className={styles('where')}>{label}</span>
  return (
    <>
      <button
        type="button"
        className={`${styles('link')} ${styles('where')}`}
        onClick={() => showOriginal(original)}
      >
        {label}
      </button>
      <CellTable label={label} cells={cells} />
    </>
  )
}

type CellTableProps = { readonly label: string; readonly cells: CellsWithHeads }

function CellTable({ label, cells: { columns, rows, left } }: CellTableProps) {
  return (
    <>
      <div className={ownStyles('cells')}>
        <table aria-label={label}>
          <thead>
            <tr>
              {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the corner between the heads */}
              <td />
              {columns.map(({ name, heads }) => (
                <th key={name} scope="col">
                  <span className={ownStyles('name')}>{name}</span>
                  {heads.map((head, at) => (
                    <div key={at} dir="auto">
                      {head}
                    </div>
                  ))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, head, cells }) => (
              <tr key={number}>
                <th scope="row">
                  <span className={ownStyles('name')}>{number}</span> <bdi>{head}</bdi>
                </th>
                {columns.map(({ name }, at) => (
                  <td key={name} dir="auto">
                    {cells[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && <span className={styles('where')}>{said.cellsLeft(left)}</span>}
    </>
  )
}
