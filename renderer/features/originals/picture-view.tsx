import { useMemo, useRef, useState } from 'react'
import type { PictureSize } from '../../../shared/domain/originals/picture-size'
import { wordsOnPage } from '../../../shared/domain/originals/printed-page'
import { words } from '../../../shared/words/words'
import { BoxLayer } from './places/box-layer'
import { cropOfPicture } from './places/crop'
import { BoxBar } from './places/place-bar'
import type { PlaceBeside } from './places/place-beside'
import { useBoxDraft } from './places/use-box-draft'
import { BoxButton, Tray } from './tray'
import { useDragToScroll } from './use-drag-to-scroll'
import { isPressed, useHold } from './use-hold'
import { useSize } from './use-size'
import { runsOfPrinted } from './words/page-runs'
import { PageWords } from './words/page-words'
import type { PageRect } from './words/page-words'
import type { TextBeside } from './words/text-beside'
import { belowWords, usePageSelection } from './words/use-page-selection'
import { zone } from '../../commands/offers'
import { SelectionBar } from '../../ui/selection-bar'
import { classesOf } from '../../ui/classes'
import sheet from './original-view.module.css'

const styles = classesOf(sheet)
const said = words.originals

/** A picture with more pixels is not drawn: each takes four bytes of memory. */
const MOST_PIXELS = 120_000_000

/** Around a picture that fits, in pixels. */
const MARGIN = 24

type PictureViewProps = {
  readonly address: string
  readonly name: string
  /** The size that the file states. */
  readonly stated: PictureSize | null
  /** The text that a machine read in it; null where there is none. */
  readonly beside: TextBeside | null
  readonly places: PlaceBeside
}

/** A picture on the table: larger and smaller, turned, pushed about by hand or by the arrow keys. */
export function PictureView({ address, name, stated, beside, places }: PictureViewProps) {
  const { draft, setDraft, boxes, toggle } = useBoxDraft(places)
  const stage = useRef<HTMLDivElement>(null)
  const room = useSize(stage)
  const drag = useDragToScroll()
  const [drawn, setDrawn] = useState<PictureSize | 'broken' | null>(null)
  const { zoom, setZoom, turn, isLying, turnOn, press } = useHold()
  const { selected, tellSelected } = usePageSelection(stage, beside)
  const printed = beside?.printed
  const source = useMemo(() => {
    const read = wordsOnPage(printed ?? [], null)
    return read.length > 0 ? runsOfPrinted(read, turn) : null
  }, [printed, turn])
  if (stated === null) return <p className={styles('note')}>{said.picture.unknown}</p>
  if (stated.width * stated.height > MOST_PIXELS)
    return <p className={styles('note')}>{said.picture.tooLarge(stated.width, stated.height)}</p>
  if (drawn === 'broken')
    return (
      <p className={styles('note')} role="alert">
        {said.picture.broken}
      </p>
    )
  const { width, height } = drawn ?? stated
  const [across, down] = isLying ? [height, width] : [width, height]
  const fit = room ? Math.min(1, (room.width - MARGIN * 2) / across, (room.height - MARGIN * 2) / down) : 1
  const scale = zoom.kind === 'fit' ? Math.max(fit, 0.01) : zoom.scale
  return (
    <div className={styles('table')}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what scrolls is scrolled by keys, and hears others */}
      <section
        ref={stage}
        className={styles('stage')}
        aria-label={name}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
        tabIndex={0}
        data-grab
        onKeyDown={(event) => {
          if (isPressed(event, 'b')) toggle(null)
          press(event, scale)
        }}
        {...(beside ? zone(beside.keys) : {})}
        {...drag}
      >
        <div className={styles('sheet')} style={{ width: across * scale, height: down * scale }}>
          <img
            src={address}
            alt={name}
            draggable={false}
            style={{
              width: width * scale,
              height: height * scale,
              transform: `rotate(${turn}deg)`,
            }}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              setDrawn({ width: naturalWidth || stated.width, height: naturalHeight || stated.height })
            }
            onError={() => setDrawn('broken')}
          />
          {source && (
            <PageWords
              key={turn}
              source={source}
              label={said.picture.words}
              scale={scale}
              beside={beside}
              onShown={(rect) => showIn(stage.current, rect)}
              onSelect={(found) => tellSelected(null, found)}
            />
          )}
          {selected && beside && (
            <SelectionBar
              at={belowWords(selected, { left: 0, top: 0, width: across * scale, height: down * scale })}
            >
              {beside.renderActions(selected.span)}
            </SelectionBar>
          )}
          <BoxLayer
            turn={turn}
            shown={boxes}
            draft={draft?.box ?? null}
            onDraw={draft && ((box) => setDraft({ page: null, box }))}
          />
        </div>
      </section>
      {draft && (
        <BoxBar
          draft={draft}
          onChange={setDraft}
          places={places}
          crop={(box) => cropOfPicture(address, box)}
        />
      )}
      <Tray zoom={{ ...zoom, scale }} onZoom={setZoom} onTurn={turnOn}>
        <BoxButton onPress={() => toggle(null)} />
      </Tray>
    </div>
  )
}

/** Brings a place of a picture into view that is larger than its room. */
function showIn(frame: HTMLElement | null, { left, top }: PageRect): void {
  if (!frame) return
  frame.scrollTo({
    left: left * frame.scrollWidth - frame.clientWidth / 2,
    top: top * frame.scrollHeight - frame.clientHeight / 2,
  })
}
