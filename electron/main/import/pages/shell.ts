import { html } from '../../../../shared/domain/report/html/html'
import type { Html } from '../../../../shared/domain/report/html/html'
import style from './page.css?raw'

const head = html`<!doctype html><meta charset="utf-8" /><title></title>`

/** A page of ours around what a file says. */
export function shell(body: Html, className = ''): string {
  const page = html`<body class="${className}">
    ${body}
  </body>`
  return `${head.markup}<style>${style}</style>${page.markup}`
}
