import { credibilityWords, reliabilityWords } from '../../describe/describe-rating'
import type { Report } from '../report'
import { type Html, html, type Slot } from './html'
import { words } from '../../../words/words'
import { renderParagraphs } from './render-paragraphs'
import { renderTable } from './render-table'
import { renderVerdict } from './render-verdict'

/** How the work was done, what its marks mean, and what the report does not prove. */
export function renderMethod({ method, scale, vagueRule }: Report): Html {
  return html`<section id="method">
    <h2>Method and limits</h2>
    ${
      method.trim() === ''
        ? html`<p class="absent">The journalist has not described the method of this project.</p> `
        : renderParagraphs(method)
    }
    <h3>What the program does</h3>
    <ul>
      <li>
        The text of an article is kept as it was imported, and never changed; a correction is a new revision
        beside it. Quotes in this report are cut from that text, with one sentence on either side.
      </li>
      <li>
        Figures are read from the words by rule, and compared by what they count, where, when and how much.
        <em>Differs, compatible</em> means that they can be true together. The comparison is a help to the
        journalist and not a verdict: every verdict and every resolution in this report was chosen by a
        person.
      </li>
      <li>${words.values.vagueMethod[vagueRule]}</li>
      <li>
        Sources that have the same origin, such as the copies of one wire story, count once. An article does
        not count as evidence for what it says itself.
      </li>
      <li>
        Facts about articles and sources are given only where something states them. What is missing here was
        not stated.
      </li>
    </ul>
    <h3>What this report does not prove</h3>
    <ul>
      <li>
        The history is a chain of hashes. It proves the order of the steps, and that none was altered
        afterwards; it does not prove the time, which comes from the clock of the computer.
      </li>
      <li>A SHA-256 proves that a file is the one that was checked, not that what it says is true.</li>
      <li>Where the identity of a source is withheld, the reader cannot repeat that part of the work.</li>
    </ul>
    <h3>Verdicts: ${scale.title}</h3>
    ${renderTable(
      ['Verdict', 'It means'],
      scale.steps.map((step) => [renderVerdict(step), step.definition]),
    )}
    <h3>Ratings: the Admiralty code</h3>
    <p>
      The letter rates the source, the figure the piece of information, and each is judged apart from the
      other. F and 6 say that it cannot be judged; they are not the worst. A dash stands for a half that
      nobody has judged.
    </p>
    <div class="codes">
      ${renderTable(['Source', 'It means'], pairs(reliabilityWords))}${renderTable(['Information', 'It means'], pairs(credibilityWords))}
    </div>
  </section> `
}

function pairs(meanings: Readonly<Record<string, string>>): readonly (readonly Slot[])[] {
  return Object.entries(meanings)
}

/** Everything that was done, in order, and the hash that fixes it. */
export function renderHistory({ history, historyHash }: Report): Html {
  return html`<section id="history">
    <h2>History</h2>
    ${
      historyHash === null
        ? html`<p class="absent">Nothing has been recorded yet.</p> `
        : html`<p>The hash of the last line fixes all lines before it: <code>${historyHash}</code></p>
            ${renderTable(
              ['No.', 'When (UTC)', 'Who', 'What'],
              history.map(({ seq, at, by, operation }) => [
                seq,
                at,
                by === '' ? 'not stated' : by,
                operation,
              ]),
            )}`
    }
  </section> `
}
