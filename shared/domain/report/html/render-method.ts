import type { Report, ReportChange } from '../report'
import { type Html, html, type Slot } from './html'
import { words } from '../../../words/words'
import { renderParagraphs } from './render-paragraphs'
import { renderTable } from './render-table'
import { renderVerdict } from './render-verdict'

const said = words.report
const of = said.method

/** How the work was done, what its marks mean, and what the report does not prove. */
export function renderMethod({ method, scale, vagueRule }: Report): Html {
  return html`<section id="method">
    <h2>${of.title}</h2>
    ${method.trim() === '' ? html`<p class="absent">${of.notDescribed}</p> ` : renderParagraphs(method)}
    <h3>${of.does}</h3>
    <ul>
      <li>${of.textKept}</li>
      <li>${of.figuresRead}<em>${of.compatible}</em>${of.isHelp}</li>
      <li>${words.values.vagueMethod[vagueRule]}</li>
      <li>${of.countOnce}</li>
      <li>${of.onlyStated}</li>
    </ul>
    <h3>${of.doesNotProve}</h3>
    <ul>
      <li>${of.chain}</li>
      <li>${of.hash}</li>
      <li>${of.withheld}</li>
    </ul>
    <h3>${of.verdicts(scale.title)}</h3>
    ${renderTable(
      [said.summary.verdict, said.summary.means],
      scale.steps.map((step) => [renderVerdict(step), step.definition]),
    )}
    <h3>${of.ratings}</h3>
    <p>${of.ratingsMean}</p>
    <div class="codes">
      ${renderTable([of.source, said.summary.means], pairs(words.ratings.reliability))}${renderTable([of.information, said.summary.means], pairs(words.ratings.credibility))}
    </div>
  </section> `
}

function pairs(meanings: Readonly<Record<string, string>>): readonly (readonly Slot[])[] {
  return Object.entries(meanings)
}

/** What was wrong in what was published, and how it was corrected. */
export function renderCorrections({ corrections }: Report): Html {
  const texts = words.reporting.corrections
  return html`<section id="corrections">
    <h2>${texts.title}</h2>
    ${
      corrections.length === 0
        ? html`<p class="absent">${texts.none}</p> `
        : renderTable(
            texts.columns,
            corrections.map(({ at, wrong, since, corrected, by }) => [
              at,
              wrong,
              since || said.notStated,
              corrected,
              by || said.notStated,
            ]),
          )
    }
  </section> `
}

/** Every operation in order, with its objects, values before and after, and hash. */
export function renderHistory({ history, historyHash }: Report): Html {
  return html`<section id="history">
    <h2>${said.parts.history}</h2>
    ${
      historyHash === null
        ? html`<p class="absent">${said.history.nothing}</p> `
        : html`<p>${said.history.lastHash}<code>${historyHash}</code></p>
            ${renderTable(
              words.reporting.history.columns,
              history.map(({ seq, at, by, operation, changes }) => [
                seq,
                at,
                by === '' ? said.notStated : by,
                operation,
                changes.map(renderChange),
              ]),
            )}`
    }
  </section> `
}

function renderChange({ object, what, fields }: ReportChange): Html {
  const texts = words.reporting.history
  return html`<p class="change" dir="auto">${object}${what === 'changed' ? null : ` (${texts[what]})`}</p>
    ${
      fields.length === 0
        ? null
        : html`<ul class="from-to">
            ${fields.map(({ name, from, to }) =>
              what === 'changed'
                ? html`<li dir="auto">
                    ${name}: <del>${from || texts.nothing}</del> → <ins>${to || texts.nothing}</ins>
                  </li> `
                : html`<li dir="auto">${name}: ${what === 'added' ? to : from}</li> `,
            )}
          </ul> `
    }`
}
