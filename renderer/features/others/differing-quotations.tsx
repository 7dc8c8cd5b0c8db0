import { useEffect, useState } from 'react'
import { Button as Plain } from 'react-aria-components'
import type { Span } from '../../../shared/domain/span'
import type { PrintedQuotation, QuotationPair } from '../../../shared/domain/statements/statement-row'
import { words } from '../../../shared/words/words'
import type { AuthenticBasis } from '../../../shared/schema/claim'
import { api } from '../../api'
import { Tag } from '../../marks/tag'
import { VisibleText } from '../../marks/visible-text'
import { save } from '../../state/act'
import { notify } from '../../state/answers'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { Button } from '../../ui/button'
import { Choice, optionsOf } from '../../ui/fields/choice'
import { pairWith, showRow } from './row-actions'
import { claimsAt, saidOf } from './said-of'
import { classesOf } from '../../ui/classes'
import sheet from './others.module.css'

const styles = classesOf(sheet)
const said = words.others.quotations

/** The quotations that the articles of an event print with other words: altered ones first, spellings behind a button. */
export function DifferingQuotations({ articleIds }: { readonly articleIds: readonly string[] }) {
  const pairs = useQuotations(articleIds)
  const [isWhole, setWhole] = useState(false)
  if (pairs.length === 0) return null
  const altered = pairs.filter(({ kind }) => kind === 'altered')
  const spellings = pairs.length - altered.length
  return (
    <section className={styles('typed')} aria-label={said.heading}>
      <h3>{said.heading}</h3>
      <p className={styles('hint')}>{said.hint}</p>
      <ul className={styles('rows')} aria-label={said.list}>
        {(isWhole ? pairs : altered).map((pair) => (
          <Pair key={keyOf(pair)} pair={pair} />
        ))}
      </ul>
      {spellings > 0 && (
        <Button look="quiet" onPress={() => setWhole(!isWhole)}>
          {isWhole ? said.fewer : said.spellings(spellings)}
        </Button>
      )}
    </section>
  )
}

function Pair({ pair: { a, b } }: { readonly pair: QuotationPair }) {
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const articles = useProject((state) => state.articles)
  const claims = useProject((state) => state.claims)
  const conflicts = useProject((state) => state.conflicts)
  const told = saidOf(a, b, { articles, claims, conflicts })
  const isOne = told?.said === 'says-the-same'
  return (
    <li className={styles('row')}>
      <Printed quotation={a} isOne={isOne} />
      <Printed quotation={b} isOne={isOne} />
      {told && (
        <span>
          <Tag>{words.others.said[told.said]}</Tag>
        </span>
      )}
      {!isReadOnly && (
        <span className={styles('gestures')}>
          <Button
            look="quiet"
            isDisabled={told?.said === 'says-the-same'}
            onPress={() => pairWith(a, b, 'says-the-same')}
          >
            {said.same}
          </Button>
          <Button
            look="quiet"
            isDisabled={told?.said === 'something-else'}
            onPress={() => pairWith(a, b, 'something-else')}
          >
            {said.notSame}
          </Button>
        </span>
      )}
    </li>
  )
}

/** `isOne`: both are said to be one utterance, so that one of the two can be marked as the authentic form. */
function Printed({ quotation, isOne }: { readonly quotation: PrintedQuotation; readonly isOne: boolean }) {
  const name = useProject((state) => articleName(state.articles.get(quotation.articleId)))
  return (
    <>
      <Plain className={styles('quotation')} onPress={() => showRow(quotation)}>
        <q className={styles('words')} dir="auto">
          {piecesOf(quotation)}
        </q>
      </Plain>
      <span className={styles('hint')} dir="auto">
        {[name, words.formats.inTurn(quotation.speakers) || said.nobody].join(' · ')}
      </span>
      {isOne && <Authentic quotation={quotation} />}
    </>
  )
}

const authentic = words.claims.authentic
const bases = optionsOf<AuthenticBasis | ''>({ '': authentic.notMarked, ...authentic.bases })

/** Marks the words that an article prints as those that were said, and where they stand so; the other one is then not marked. */
function Authentic({ quotation }: { readonly quotation: PrintedQuotation }) {
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const claim = useProject((state) => claimsAt(quotation, state)[0])
  if (!claim) return null
  return (
    <Choice
      label={authentic.mark}
      isLabelHidden
      options={bases}
      value={claim.authentic?.basis ?? ''}
      isDisabled={isReadOnly}
      onChoose={(basis) =>
        save('updateClaim', {
          id: claim.id,
          fields: {
            authentic: basis === '' ? null : { words: quotation.text, ...claim.authentic, basis },
          },
        })
      }
    />
  )
}

function piecesOf({ text, start, differing }: PrintedQuotation) {
  const own = differing.map((span): Span => ({ start: span.start - start, end: span.end - start }))
  const ends = [...own, { start: text.length, end: text.length }]
  return ends.map((span, at) => (
    <span key={span.start}>
      <VisibleText text={text.slice(own[at - 1]?.end ?? 0, span.start)} />
      {span.end > span.start && (
        <b className={styles('onlyHere')} title={said.differs}>
          <VisibleText text={text.slice(span.start, span.end)} />
        </b>
      )}
    </span>
  ))
}

const keyOf = ({ a, b }: QuotationPair): string =>
  [a, b].map(({ articleId, start }) => `${articleId} ${String(start)}`).join(' ')

const none: readonly QuotationPair[] = []

/** Asked again after every change of the project. */
function useQuotations(articleIds: readonly string[]): readonly QuotationPair[] {
  const seq = useProject((state) => state.seq)
  const [pairs, setPairs] = useState(none)
  const key = JSON.stringify({ articleIds, seq })
  useEffect(() => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was written a few lines before
    const { articleIds: asked } = JSON.parse(key) as { readonly articleIds: readonly string[] }
    let isWanted = true
    void api('compareQuotations', { articleIds: [...asked] }).then((result) => {
      if (!isWanted) return
      if (result.ok) setPairs(result.value ?? none)
      else notify('fault', result.fault.message)
    })
    return () => {
      isWanted = false
    }
  }, [key])
  return pairs
}
