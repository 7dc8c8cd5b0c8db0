import { directionOf, type Html, html, type Slot } from './html'

/** A table whose first row heads the columns and whose first cells head the rows. */
export function renderTable(columns: readonly string[], rows: readonly (readonly Slot[])[]): Html {
  return html`<table>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first = null, ...rest]) =>
          html`<tr>
            <th scope="row">${first}</th>
            ${rest.map((cell) => html`<td ${directionOf(cell)}>${cell}</td>`)}
          </tr> `,
      )}
    </tbody>
  </table> `
}
