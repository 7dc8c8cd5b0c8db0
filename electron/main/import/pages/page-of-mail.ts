import PostalMime from 'postal-mime'
import { words } from '../../../../shared/words/words'
import { restoreWindowsLetters } from '../formats/decode-bytes'
import { mailAddress } from '../mail/mail-address'
import { embedParts } from './embed-parts'
import { holdLinks } from './hold-links'
import { linesOf } from './plain-pages'
import { html } from '../../../../shared/domain/report/html/html'
import { shell } from './shell'

const said = words.originals.mail

/**
 * A mail: its headers as it states them, what hangs on it by name, and below its words, in a frame within the frame, so that no style of
 * the mail can pass for a header.
 */
export async function pageOfMail(bytes: Uint8Array): Promise<string> {
  const mail = await PostalMime.parse(bytes)
  const date = mail.headers.find(({ key }) => key === 'date')?.value ?? ''
  const facts: readonly (readonly [string, string])[] = [
    [said.from, mail.from ? mailAddress(mail.from) : ''],
    [said.to, (mail.to ?? []).map(mailAddress).join(', ')],
    [said.copy, (mail.cc ?? []).map(mailAddress).join(', ')],
    [said.date, date],
    [said.subject, mail.subject ?? ''],
    [said.attachments, mail.attachments.map(({ filename }) => filename ?? said.unnamed).join(', ')],
  ]
  const head = facts
    .filter(([, value]) => value.trim() !== '')
    .map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd dir="auto">${value}</dd>`,
    )
  const parts = mail.attachments.flatMap(({ contentId, mimeType, content }) =>
    contentId && typeof content !== 'string'
      ? [
          {
            names: [`cid:${contentId.replace(/^<|>$/gu, '')}`],
            mediaType: mimeType,
            bytes: new Uint8Array(content),
          },
        ]
      : [],
  )
  const body = mail.html?.trim()
    ? html`<iframe
        sandbox
        title="${said.words}"
        srcdoc="${holdLinks(embedParts(restoreWindowsLetters(mail.html), parts))}"
      ></iframe>`
    : html`<main>${linesOf(restoreWindowsLetters(mail.text ?? ''))}</main>`
  return shell(
    html`<header><dl>${head}</dl></header>
      ${body}`,
    'mail',
  )
}
