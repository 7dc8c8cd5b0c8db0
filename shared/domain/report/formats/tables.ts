import type { Report } from '../report'
import { retrievalOf } from '../html/render-claim'

/** A table of the report; its name is also that of its sheet and of its CSV file. */
export type ReportTable = {
  readonly name: 'claims' | 'evidence' | 'conflicts' | 'ledger'
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** The report as tables: claims, evidence, conflicts, and what each event comes to. Columns are never renamed, since others read them. */
export function tablesOf(report: Report, ledger: Omit<ReportTable, 'name'>): readonly ReportTable[] {
  return [claimsOf(report), evidenceOf(report), conflictsOf(report), { name: 'ledger', ...ledger }]
}

function claimsOf({ claims, findings }: Report): ReportTable {
  return {
    name: 'claims',
    columns: [
      'claim',
      'name',
      'type',
      'speaker',
      'date',
      'place',
      'quantity',
      'figure_resolved',
      'verdict',
      'verdict_definition',
      'reasoning',
      'independent_support',
      'independent_refutation',
      'quotes',
      'articles',
      'tags',
      'conflicts',
      'verdict_by',
      'verdict_at',
      'right_of_reply',
    ],
    rows: claims.map((claim, at) => [
      claim.number,
      claim.wording,
      claim.type,
      claim.speaker,
      claim.eventDate,
      claim.place,
      claim.quantity ?? '',
      findings[at]?.figure ?? '',
      claim.verdict.label,
      claim.verdict.definition,
      claim.reasoning,
      claim.independentSupport,
      claim.independentRefusal,
      claim.quotes.map(({ exact }) => exact).join('\n'),
      claim.quotes.map(({ articleName }) => articleName).join('\n'),
      claim.tags.join(', '),
      claim.conflicts.join(', '),
      claim.signed?.by ?? '',
      claim.signed?.at ?? '',
      claim.replies
        .map(({ who, asked, answer, answered }) => [who, asked, answered, answer].filter(Boolean).join(', '))
        .join('\n'),
    ]),
  }
}

function evidenceOf({ claims }: Report): ReportTable {
  return {
    name: 'evidence',
    columns: [
      'claim',
      'stance',
      'source',
      'publisher',
      'title',
      'date',
      'address',
      'retrieval',
      'place',
      'quote',
      'rating',
      'independence',
      'interests',
      'note',
      'sha256',
      'original',
      'translation',
      'translator',
    ],
    rows: claims.flatMap(({ number, evidence }) =>
      evidence.map(({ stance, sourceName, citation, place, quote, rating, note, hashes, translation }) => [
        number,
        stance,
        sourceName,
        citation?.publisher ?? '',
        citation?.title ?? '',
        citation?.date ?? '',
        citation?.address ?? '',
        citation === null ? '' : retrievalOf(citation),
        place ?? '',
        quote?.exact ?? '',
        rating?.code ?? '',
        citation?.independence ?? '',
        citation?.interests ?? '',
        note,
        hashes.map(({ sha256 }) => sha256).join(' '),
        translation?.original ?? '',
        translation?.text ?? '',
        translation?.by ?? '',
      ]),
    ),
  }
}

function conflictsOf({ conflicts }: Report): ReportTable {
  return {
    name: 'conflicts',
    columns: [
      'conflict',
      'title',
      'member',
      'claim',
      'name',
      'figure',
      'date',
      'verdict',
      'comparison',
      'explanation',
      'state',
      'method',
      'value',
      'reason',
      'by',
      'at',
    ],
    rows: conflicts.flatMap(({ number, title, members, comparison, state }) =>
      members.map(({ letter, claim, wording, quantity, date, verdict }) => [
        number,
        title,
        letter,
        claim === 0 ? '' : claim,
        wording,
        quantity ?? '',
        date,
        verdict.label,
        comparison?.kind ?? '',
        comparison?.explanation ?? '',
        state.kind,
        state.kind === 'resolved' ? state.method : state.kind === 'dismissed' ? state.reason : '',
        state.kind === 'resolved' ? state.value : '',
        state.kind === 'resolved' ? state.reason : state.kind === 'dismissed' ? state.note : '',
        state.kind === 'open' ? '' : state.by,
        state.kind === 'open' ? '' : state.at,
      ]),
    ),
  }
}
