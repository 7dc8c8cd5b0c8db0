import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import { FileText, Trash2 } from 'lucide-react'
import { Button as Plain } from 'react-aria-components'
import type { Source } from '../../../shared/schema/source'
import { ReliabilityChoice, TierChoice } from '../../marks/evidence-choices'
import { KeptFile } from '../../marks/kept-file'
import { LinkActions } from '../../marks/link-actions'
import { StanceMark } from '../../marks/marks'
import { QuestionsOn } from '../../marks/questions/question-list'
import { readTypedDate } from '../../../shared/domain/quantities/read-typed-date'
import { words } from '../../../shared/words/words'
import { faultOfDate } from '../../state/acts/fault-of-date'
import { save } from '../../state/act'
import { removeSourceShown } from '../../state/acts/removals'

import { evidenceFrom } from './evidence-from'
import { TalkSection } from './talk-section'
import { useProject } from '../../state/project-state'
import { inspect, openArticle, useView } from '../../state/view-state'
import { Button, IconButton } from '../../ui/button'
import { Field } from '../../ui/fields/field'
import { Inspector } from '../../ui/inspector'
import { Columns, Section } from '../../ui/section'
import { Switch } from '../../ui/fields/switch'
import { classesOf } from '../../ui/classes'
import sheet from '../../ui/inspector.module.css'

const styles = classesOf(sheet)
const said = words.sources

const dates: ReadonlySet<keyof Source> = new Set(['published', 'retrieved'])

/** Everything about one source, open to change. */
export function SourceInspector({ source }: { readonly source: Source }) {
  const isReadOnly = useProject((state) => state.readOnly !== null)
  // How near an article is to what it tells of is one fact, wherever it is set.
  const article = useProject((state) => state.articles.get(source.articleId ?? ''))
  const change = (fields: Partial<Source>): Promise<boolean> =>
    save('updateSource', { id: source.id, fields })
  const field = (
    label: string,
    name: 'url' | 'publisher' | 'published' | 'retrieved' | 'independenceGroup',
    hint = '',
  ) => (
    <Field
      label={label}
      hint={hint}
      isReadOnly={isReadOnly}
      value={source[name]}
      check={(text) => (dates.has(name) ? faultOfDate(text) : null)}
      onSave={(value) => change({ [name]: dates.has(name) ? readTypedDate(value, '') : value.trim() })}
    />
  )
  const { articleId } = source
  return (
    <Inspector
      title={said.kind}
      action={
        <IconButton
          icon={Trash2}
          label={said.remove}
          isDisabled={isReadOnly}
          onPress={() => void removeSourceShown(source.id)}
        />
      }
    >
      <div className={styles('top')}>
        <p className={styles('hint')}>{said.kinds[source.kind]}</p>
        <Field
          label={source.kind === 'person' ? said.name : said.title}
          isRequired
          isReadOnly={isReadOnly}
          value={source.title}
          onSave={(title) => change({ title })}
        />
        <ReliabilityChoice
          label={said.reliability}
          value={source.reliability}
          isDisabled={isReadOnly}
          onChoose={(reliability) => change({ reliability })}
        />
        <TierChoice
          value={(article ?? source).tier ?? null}
          isDisabled={isReadOnly}
          onChoose={(tier) =>
            article ? save('updateArticle', { id: article.id, fields: { tier } }) : change({ tier })
          }
        />
        <Columns>
          {field(said.publisher, 'publisher')}
          {field(source.kind === 'person' ? said.talk.when : said.published, 'published', said.dateHint)}
        </Columns>
        <Columns>
          {field(said.address, 'url')}
          {field(said.retrieved, 'retrieved', said.dateHint)}
        </Columns>
        {source.url.trim() !== '' && (
          <LinkActions of={{ kind: 'source', id: source.id }} address={source.url.trim()} />
        )}
        {field(said.group, 'independenceGroup', said.groupHint)}
        <Field
          label={words.reporting.source.interests}
          lines={2}
          isReadOnly={isReadOnly}
          value={source.interests ?? ''}
          onSave={(interests) => change({ interests })}
        />
        {articleId !== null && (
          <Button icon={FileText} onPress={() => openArticle(articleId)}>
            {said.openArticle}
          </Button>
        )}
        {source.file && (
          <KeptFile of={{ kind: 'source', id: source.id, hash: source.file.hash }} file={source.file} />
        )}
      </div>
      {source.kind === 'person' && (
        <TalkSection talk={source.talk} isReadOnly={isReadOnly} onChange={(talk) => change({ talk })} />
      )}
      <Section title={said.potential.label}>
        <Switch
          label={said.potential.switch}
          isSelected={source.isPotential === true}
          isDisabled={isReadOnly}
          onChange={(isPotential) => void change({ isPotential })}
        />
      </Section>
      <Section title={said.protection}>
        <Switch
          label={said.withhold}
          isSelected={source.identityWithheld}
          isDisabled={isReadOnly}
          onChange={(identityWithheld) => void change({ identityWithheld })}
        />
        {source.identityWithheld && (
          <Field
            label={said.withheldReason}
            lines={2}
            isReadOnly={isReadOnly}
            value={source.withheldReason}
            onSave={(withheldReason) => change({ withheldReason })}
          />
        )}
      </Section>
      <QuestionsOn kind="source" id={source.id} />
      <UsedBy sourceId={source.id} />
      <Section title={said.note}>
        <Field
          label={said.note}
          lines={2}
          isReadOnly={isReadOnly}
          value={source.note}
          onSave={(note) => change({ note })}
        />
      </Section>
    </Inspector>
  )
}

function UsedBy({ sourceId }: { readonly sourceId: string }) {
  const links = evidenceFrom(
    sourceId,
    useProject((state) => state.claims),
  )
  const isShown = useView(({ slots }) =>
    slots.some((each) => each.kind === 'source' && each.sourceId === sourceId),
  )
  // The middle of the window has it in full.
  if (isShown) return null
  return (
    <Section title={said.used}>
      {links.length === 0 && <p className={styles('hint')}>{said.unused}</p>}
      <ul className={styles('items')}>
        {links.map(({ claim, evidence }) => (
          <li key={evidence.id} className={styles('item')}>
            <StanceMark stance={evidence.stance} />
            <Plain className={styles('link')} onPress={() => inspect({ kind: 'claim', claimId: claim.id })}>
              {nameOfClaim(claim)}
            </Plain>
          </li>
        ))}
      </ul>
    </Section>
  )
}
