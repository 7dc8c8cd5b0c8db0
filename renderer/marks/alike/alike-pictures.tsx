import { useEffect, useMemo, useState } from 'react'
import { Columns2 } from 'lucide-react'
import { keptFiles } from '../../../shared/domain/operations/kept-file'
import type { OriginalOf } from '../../../shared/domain/operations/kept-file'
import { areSaidOther, lookAlike } from '../../../shared/domain/originals/one-picture'
import type { Article, Original } from '../../../shared/schema/article'
import type { Source } from '../../../shared/schema/source'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { addressOfOriginal, showOriginal, useIsCovered } from '../../state/originals'
import { useProject } from '../../state/project-state'
import type { ProjectState } from '../../state/project-state'
import { remembered } from '../../state/remembered'
import { articleName } from '../../state/selectors'
import { inspect, openArticle } from '../../state/view-state'
import { Button } from '../../ui/button'
import { Section } from '../../ui/section'
import { classesOf } from '../../ui/classes'
import sheet from '../../ui/inspector.module.css'
import own from './alike-pictures.module.css'

const styles = classesOf(sheet)
const ownStyles = classesOf(own)
const said = words.originals.alike

/** A picture that an article or a source keeps, and what that is called. */
type KeptPicture = { readonly of: OriginalOf; readonly file: Original; readonly title: string }

/** The pictures of a project that can be told by their look, each file once. */
const picturesIn = remembered(
  (articles: ReadonlyMap<string, Article>, sources: ReadonlyMap<string, Source>): readonly KeptPicture[] => {
    const found = new Map<string, KeptPicture>()
    const note = (
      kind: 'article' | 'source',
      id: string,
      title: string,
      files: readonly Original[],
    ): void => {
      for (const file of files)
        if (file.look && !found.has(file.hash))
          found.set(file.hash, { of: { kind, id, hash: file.hash }, file, title })
    }
    for (const source of sources.values()) note('source', source.id, source.title, keptFiles(source))
    for (const article of articles.values())
      note('article', article.id, articleName(article), keptFiles(article))
    return [...found.values()]
  },
)

/** The other pictures that look like one, those among them that were said to be other pictures, too. */
function picturesLike(
  file: Original,
  { articles, sources }: Pick<ProjectState, 'articles' | 'sources'>,
): readonly KeptPicture[] {
  const { look } = file
  if (!look) return []
  return picturesIn(articles, sources).filter(
    (other) =>
      other.file.hash !== file.hash &&
      (areSaidOther(file, other.file) || lookAlike(look, other.file.look ?? [])),
  )
}

/** The other pictures of the project that look like a kept one, beside it: whoever looks at both says whether they are one. */
export function AlikePictures({ of, file }: { readonly of: OriginalOf; readonly file: Original }) {
  const articles = useProject((state) => state.articles)
  const sources = useProject((state) => state.sources)
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const found = useMemo(() => picturesLike(file, { articles, sources }), [file, articles, sources])
  if (found.length === 0) return null
  return (
    <Section title={said.title}>
      <ul className={styles('items')}>
        {found.map((other) => {
          const isOther = areSaidOther(file, other.file)
          const name = other.title
          return (
            <li key={other.file.hash} className={styles('item')}>
              <div className={styles('itemBody')}>
                <button type="button" className={styles('link')} dir="auto" onClick={() => goTo(other)}>
                  {name}
                </button>
                <Pair a={of} b={other.of} nameOfB={name} />
                <span className={styles('where')}>{isOther ? said.saidOther : said.oneSource}</span>
                <div className={styles('itemActions')}>
                  <Button look="quiet" icon={Columns2} onPress={() => showOriginal(other.of)}>
                    {said.beside}
                  </Button>
                  <Button
                    look="quiet"
                    isDisabled={isReadOnly}
                    onPress={() =>
                      void act('setSamePicture', { a: file.hash, b: other.file.hash, areSame: isOther })
                    }
                  >
                    {isOther ? said.same : said.notSame}
                  </Button>
                </div>
              </div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function goTo({ of }: KeptPicture): void {
  if (of.kind === 'article') openArticle(of.id)
  else inspect({ kind: 'source', sourceId: of.id })
}

type PairProps = { readonly a: OriginalOf; readonly b: OriginalOf; readonly nameOfB: string }

/** Two pictures that look alike: where one is hard to look at, the other is, too. */
function Pair({ a, b, nameOfB }: PairProps) {
  const covered = [useIsCovered(a), useIsCovered(b)]
  const isCovered = covered.includes(true)
  return (
    <div className={ownStyles('pair')}>
      <Small of={a} label={said.this} isCovered={isCovered} />
      <Small of={b} label={nameOfB} isCovered={isCovered} />
    </div>
  )
}

type SmallProps = { readonly of: OriginalOf; readonly label: string; readonly isCovered: boolean }

/** A picture so small that two stand beside each other. */
function Small({ of: { kind, id, hash }, label, isCovered }: SmallProps) {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    if (!isCovered)
      void addressOfOriginal({ kind, id, hash }).then((found) => {
        if (isCurrent) setAddress(found)
      })
    return () => {
      isCurrent = false
    }
  }, [kind, id, hash, isCovered])
  if (isCovered) return <span className={ownStyles('covered')}>{words.originals.covered}</span>
  return address === null ? <span /> : <img src={address} alt={label} />
}
