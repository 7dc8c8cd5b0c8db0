import { useCallback, useMemo, useState } from 'react'
import { lettersOf } from '../../../shared/domain/originals/align-page'
import type { OriginalOf } from '../../../shared/domain/operations/kept-file'
import type { Span } from '../../../shared/domain/span'
import type { Article } from '../../../shared/schema/article'
import type { MachineFigure } from '../../../shared/schema/machine-reading'
import type { PrintedWord } from '../../../shared/schema/structure'
import { words } from '../../../shared/words/words'
import { useOffer } from '../../commands/offers'
import { OriginalView } from '../../features/originals/original-view'
import type { PlaceBeside } from '../../features/originals/places/place-beside'
import { useHighlights } from '../../marks/text-highlight'
import { useCurrentFigure } from '../../state/recognition/current-figure'
import { useOpenClaim } from '../../state/open-claim'
import { useProject } from '../../state/project-state'
import { useCurrentStructure } from '../../state/structures'
import { useCurrentText } from '../../state/texts'
import { goToBeside, select, useView } from '../../state/view-state'
import { StanceActions, linkPassage, offerStances } from './link-passage'
import { PlaceActions, isOfSource } from './place-actions'
import { WordActions, openClaims } from './reading-view'

type OriginalPaneProps = { readonly of: OriginalOf; readonly onClose: () => void }

/** A kept file beside its article or source; words of its pages are words of the text that was read from it. */
export function OriginalPane({ of, onClose }: OriginalPaneProps) {
  const article = useProject((state) => (of.kind === 'article' ? state.articles.get(of.id) : undefined))
  const places = usePlaces(of)
  return article ? (
    <OriginalOfArticle article={article} of={of} places={places} onClose={onClose} />
  ) : (
    <OriginalView of={of} beside={null} places={places} onClose={onClose} />
  )
}

type OriginalOfArticleProps = OriginalPaneProps & {
  readonly article: Article
  readonly places: PlaceBeside
}

const noWords: readonly PrintedWord[] = []

function OriginalOfArticle({ article, of, places, onClose }: OriginalOfArticleProps) {
  const articleId = article.id
  const text = useCurrentText(article)
  const { structure } = useCurrentStructure(article)
  const letters = useMemo(() => (text === null ? null : lettersOf(text)), [text])
  const highlights = useHighlights(article)
  const wanted = useWantedWords(article)
  const linking = useView(({ slots }) => slots.find(({ kind }) => kind === 'linking'))
  const claimId = linking?.kind === 'linking' ? linking.claimId : null
  const [selected, setSelected] = useState<Span | null>(null)
  const onSelect = useCallback(
    (span: Span | null): void => {
      setSelected(span)
      select(span && { articleId, ...span })
    },
    [articleId],
  )
  useOffer(
    'page',
    claimId !== null && selected
      ? offerStances((stance) => void linkPassage(claimId, stance, { articleId, ...selected }))
      : {},
  )
  const beside = useMemo(
    () =>
      letters && {
        letters,
        printed: structure?.printed ?? noWords,
        highlights,
        wanted,
        onOpen: (claimIds: readonly string[], { start, end }: Span): void => {
          openClaims(claimIds)
          goToBeside({ articleId, start, end })
        },
        onSelect,
        renderActions: (span: Span) =>
          claimId === null ? (
            <WordActions />
          ) : (
            <StanceActions onChoose={(stance) => void linkPassage(claimId, stance, { articleId, ...span })} />
          ),
        keys: claimId === null ? ('text' as const) : ('page' as const),
      },
    [letters, structure, highlights, wanted, onSelect, claimId, articleId],
  )
  return <OriginalView of={of} beside={beside} places={places} onClose={onClose} />
}

/** The words that were asked for last: those that the reader was sent to, or of the claim that was opened. */
function useWantedWords(article: Article): Span | null {
  const target = useView((state) => state.target)
  const claim = useOpenClaim()
  const revisionId = article.revisions.at(-1)?.id
  const [last, setLast] = useState<{
    readonly target: typeof target
    readonly claimId: string | undefined
    readonly wanted: Span | null
  }>({ target: null, claimId: undefined, wanted: null })
  if (last.target === target && last.claimId === claim?.id) return last.wanted
  const isSentHere = target !== last.target && target?.articleId === article.id && target.top === undefined
  const places = [
    ...(claim?.occurrences ?? []),
    ...(claim?.evidence.flatMap(({ pinpoint }) =>
      pinpoint.kind === 'passage' ? [pinpoint.occurrence] : [],
    ) ?? []),
  ]
  const ofClaim =
    claim?.id === last.claimId
      ? null
      : (places.find((each) => each.revisionId === revisionId)?.anchor ?? null)
  const next = isSentHere ? { start: target.start, end: target.end } : ofClaim
  setLast({ target, claimId: claim?.id, wanted: next ?? last.wanted })
  return last.wanted
}

/** The places in an original that the evidence of the open claim stands in, and what can be done with a new one. */
function usePlaces(of: OriginalOf): PlaceBeside {
  const claim = useOpenClaim()
  const current = useCurrentFigure((state) => state.current)
  const sources = useProject((state) => state.sources)
  return useMemo(
    () => ({
      file: of.hash,
      shown: [
        ...(current?.file === of.hash ? [boxOfFigure(current.figure)] : []),
        ...(claim?.evidence.flatMap(({ id, sourceId, stance, note, pinpoint }) =>
          ((pinpoint.kind === 'box' || pinpoint.kind === 'stretch') && pinpoint.file === of.hash) ||
          (pinpoint.kind === 'cells' && isOfSource(of, sources.get(sourceId)))
            ? [{ ...pinpoint, id, label: words.originals.box.of(words.evidence.stances[stance], note) }]
            : [],
        ) ?? []),
      ],
      renderActions: (take, onDone) => <PlaceActions of={of} take={take} onDone={onDone} />,
    }),
    [of, claim, current, sources],
  )
}

/** Where a figure is printed that waits for somebody to look at it. */
function boxOfFigure({ page, box, read, start }: MachineFigure): PlaceBeside['shown'][number] {
  return { kind: 'box', id: `figure ${start}`, page, box, label: words.recognition.figures.inPicture(read) }
}
