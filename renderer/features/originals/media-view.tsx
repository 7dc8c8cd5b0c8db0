import { Bookmark, Pause, Play } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { OriginalOf } from '../../../shared/domain/operations/kept-file'
import { useTranscript } from '../../marks/places/use-transcript'
import { useOffer, zone } from '../../commands/offers'
import { words } from '../../../shared/words/words'
import { IconButton } from '../../ui/button'
import { Choice } from '../../ui/fields/choice'
import { clockTime } from '../../../shared/domain/time/clock-time'
import { PlaceBar } from './places/place-bar'
import type { PlaceBeside } from './places/place-beside'
import { SpokenLines } from './spoken-lines'
import { StretchFields, inOrder } from './places/stretch-fields'
import type { Stretch } from './places/stretch-fields'
import { classesOf } from '../../ui/classes'
import sheet from './original-view.module.css'

const styles = classesOf(sheet)
const said = words.originals.media

const speeds = ['0.5', '0.75', '1', '1.25', '1.5', '2'] as const
type Speed = (typeof speeds)[number]

/** So far the arrow keys go, in seconds. */
const STEP = 5

type MediaViewProps = {
  readonly of: OriginalOf
  readonly kind: 'audio' | 'video'
  readonly address: string
  readonly name: string
  readonly places: PlaceBeside
}

/** A recording or a video: played, sought in, faster and slower. It begins when it is told to. */
export function MediaView({ of, kind, address, name, places }: MediaViewProps) {
  const [draft, setDraft] = useState<Stretch | null>(null)
  const media = useRef<HTMLVideoElement & HTMLAudioElement>(null)
  const [isPlaying, setPlaying] = useState(false)
  const [isBroken, setBroken] = useState(false)
  /** Sound alone is played where the pictures of a video are of a kind that nothing here knows. */
  const [isUnseen, setUnseen] = useState(false)
  const [at, setAt] = useState(0)
  const [length, setLength] = useState(0)
  const [speed, setSpeed] = useState<Speed>('1')
  const transcript = useTranscript(of.kind === 'source' ? of.id : null)
  const stretches = places.shown.flatMap((place) => (place.kind === 'stretch' ? [place] : []))
  const [first] = stretches
  const beginning = first?.from
  useEffect(() => {
    if (media.current && beginning !== undefined) media.current.currentTime = beginning
  }, [beginning])
  /** The present position of the player, which reports it only now and then. */
  const now = (): number => media.current?.currentTime ?? at
  useOffer('media', {
    'stretch-begin': () => setDraft({ from: now(), to: draft?.to ?? null }),
    'stretch-end': () => setDraft({ from: draft?.from ?? now(), to: now() }),
  })
  if (isBroken)
    return (
      <p className={styles('note')} role="alert">
        {said.broken}
      </p>
    )
  const seek = (to: number): void => {
    if (media.current) media.current.currentTime = Math.min(Math.max(to, 0), length)
  }
  const toggle = (): void => {
    const { current } = media
    if (!current) return
    // It is refused where the file turns out to be none; the element says so by itself.
    if (current.paused) void current.play().catch(() => undefined)
    else current.pause()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const isOnControl =
      event.target instanceof HTMLElement &&
      (event.target.closest('button') ?? event.target.closest('input')) !== null
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === ' ' && !isOnControl) toggle()
    else if (event.key === 'ArrowRight' && !isOnControl) seek(at + STEP)
    else if (event.key === 'ArrowLeft' && !isOnControl) seek(at - STEP)
    else return
    event.preventDefault()
  }
  const Element = kind
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a player hears keys
    <section
      {...zone('media')}
      className={styles('table')}
      aria-label={name}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={styles('screen')} data-spoken={transcript !== null}>
        {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- what is kept has none */}
        <Element
          ref={media}
          src={address}
          preload="metadata"
          disableRemotePlayback
          hidden={isUnseen}
          onLoadedMetadata={() => setUnseen(media.current?.videoWidth === 0)}
          onPlay={() => setPlaying(true)}
          onPause={() => setPlaying(false)}
          onEnded={() => setPlaying(false)}
          onTimeUpdate={({ currentTarget }) => setAt(currentTarget.currentTime)}
          onDurationChange={({ currentTarget: { duration } }) =>
            setLength(Number.isFinite(duration) ? duration : 0)
          }
          onError={() => setBroken(true)}
        />
        {isUnseen && <p className={styles('note')}>{said.unseen}</p>}
        {transcript && <SpokenLines transcript={transcript} at={at} onSeek={seek} />}
      </div>
      {draft && (
        <PlaceBar onClose={() => setDraft(null)}>
          <StretchFields stretch={draft} onChange={setDraft} />
          {places.renderActions(
            async () => ({ kind: 'stretch', file: places.file, ...inOrder(draft) }),
            () => setDraft(null),
          )}
        </PlaceBar>
      )}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a group of buttons, no form */}
      <div className={`${styles('floating')} ${styles('tray')}`} role="toolbar" aria-label={said.tray}>
        <IconButton
          icon={isPlaying ? Pause : Play}
          label={isPlaying ? said.pause : said.play}
          onPress={toggle}
        />
        <input
          type="range"
          className={styles('track')}
          aria-label={said.position}
          aria-valuetext={said.of(clockTime(at), clockTime(length))}
          min={0}
          max={length}
          step={0.1}
          value={at}
          disabled={length === 0}
          onChange={({ currentTarget }) => seek(Number(currentTarget.value))}
        />
        <span className={styles('zoom')}>{said.of(clockTime(at), clockTime(length))}</span>
        <IconButton
          icon={Bookmark}
          label={said.mark}
          onPress={() => setDraft(draft ? null : (first ?? { from: now(), to: null }))}
        />
        <div className={styles('speed')}>
          <Choice
            label={said.speed}
            isLabelHidden
            options={speeds.map((id) => ({ id, label: said.times(Number(id)) }))}
            value={speed}
            onChoose={(next) => {
              setSpeed(next)
              if (media.current) media.current.playbackRate = Number(next)
            }}
          />
        </div>
      </div>
    </section>
  )
}
