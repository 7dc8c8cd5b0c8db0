import { useEffect, useState } from 'react'
import type { Evidence } from '../../../shared/schema/claim'
import { clockTime } from '../../../shared/domain/time/clock-time'
import { words } from '../../../shared/words/words'
import { goToOccurrence } from '../../state/go-to-occurrence'
import { addressOfOriginal, showOriginal, useIsCovered, useOriginalOfSource } from '../../state/originals'
import { classesOf } from '../../ui/classes'
import sheet from '../../ui/inspector.module.css'
import { AnchoringTag } from '../anchoring-tag'
import own from './place-shown.module.css'
import { Quote } from '../quote'

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
      return <span className={styles('where')}>{said.at(pinpoint.at)}</span>
    case 'cells':
      return <span className={styles('where')}>{said.cells(pinpoint.range)}</span>
    case 'stretch': {
      const { from, to } = pinpoint
      return (
        <span className={styles('where')}>
          {said.stretch(clockTime(from), to === null ? null : clockTime(to))}
        </span>
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
