import { expect, test } from 'vitest'
import { addEvidence, updateEvidence } from '../../../shared/domain/operations/evidence'
import { updateSource } from '../../../shared/domain/operations/sources'
import { independentSources } from '../../../shared/domain/sources/independent-sources'
import { noLineage } from '../../../shared/domain/sources/lineage'
import type { Stance } from '../../../shared/schema/claim'
import type { Talk } from '../../../shared/schema/source'
import { sourceOf } from '../report/seed-example'
import { afterEdits, documents, someCircumstances, valueOf } from './some-documents'

const talk: Talk = { way: 'call', terms: 'off-record', interpreter: 'A colleague', recording: '' }
const asked = afterEdits(documents, [
  { kind: 'source', id: 'officer', value: sourceOf('officer', 'An officer', { kind: 'person' }) },
])
const update = (fields: Parameters<typeof updateSource>[1]['fields'], on = asked) =>
  afterEdits(on, valueOf(updateSource(on, { id: 'officer', fields })).edits)
const link = (on: typeof asked, stance: Stance) =>
  addEvidence(
    on,
    {
      claimId: 'late',
      from: { kind: 'source', sourceId: 'officer', pinpoint: { kind: 'whole' } },
      stance,
      credibility: null,
      note: '',
    },
    someCircumstances(),
  )

test('whoever spoke off the record is withheld, until somebody decides otherwise', () => {
  const off = update({ talk })
  expect(off.source.get('officer')).toMatchObject({ talk, identityWithheld: true })
  const named = update({ identityWithheld: false }, off)
  expect(update({ talk: { ...talk, recording: 'On a stick' } }, named).source.get('officer')).toMatchObject({
    identityWithheld: false,
  })
  expect(update({ talk: { ...talk, terms: 'background' } }).source.get('officer')).toMatchObject({
    identityWithheld: false,
  })
})

test('a source that nobody has asked yet is no evidence', () => {
  const potential = update({ isPotential: true })
  expect(link(potential, 'supports')).toMatchObject({ ok: false, fault: { code: 'not-allowed' } })
  const linked = valueOf(link(potential, 'context'))
  const after = afterEdits(potential, linked.edits)
  const turned = { claimId: 'late', evidenceId: linked.id, fields: { stance: 'supports' as const } }
  expect(updateEvidence(after, turned, someCircumstances())).toMatchObject({
    ok: false,
    fault: { code: 'not-allowed' },
  })
  const answered = update({ isPotential: false }, after)
  const counted = afterEdits(answered, valueOf(updateEvidence(answered, turned, someCircumstances())).edits)
  const claim = counted.claim.get('late')
  if (!claim) throw new Error('The claim is there.')
  expect(independentSources(claim, counted.source, counted.article, noLineage).supporting).toBe(1)
  expect(updateSource(counted, { id: 'officer', fields: { isPotential: true } })).toMatchObject({
    ok: false,
    fault: { code: 'not-allowed' },
  })
})
