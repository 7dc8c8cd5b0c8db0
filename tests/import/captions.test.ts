import { describe, expect, test } from 'vitest'
import { makeDocx } from './make-docx'
import { makeEpub } from './make-office'
import { makeOpen } from './make-open'
import { makeTaggedPdf } from './make-pdf'
import { page, structureOf } from './structure-of'

const words = 'People look for what the flood left of Odrin, on 4 May 2024.'
const styled = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const wordStyles = {
  'word/styles.xml':
    '<w:styles><w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style><w:style w:type="paragraph" w:styleId="Bild"><w:name w:val="Own"/><w:basedOn w:val="Beschriftung"/></w:style></w:styles>',
}
const box = (inside: string): string =>
  `<w:p><w:r><w:t>Before.</w:t></w:r><w:r><w:pict><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`
const openStyles = `<style:style style:name="Caption" style:family="paragraph"/><style:style style:name="Illustration" style:family="paragraph" style:parent-style-name="Caption"/><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Illustration"/>`
const rtf = String.raw`{\rtf1\ansi{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s35\sbasedon0\snext0 caption;}{\s36\sbasedon35 Own;}}`

describe('captions are told from the running text', () => {
  test.each<[string, string, string | Uint8Array, object]>([
    [
      'of a figure on a page',
      'a.html',
      page(
        `<figure><img src="a.jpg"><figcaption>${words} <span>Photo: A. Haddad</span></figcaption></figure>`,
      ),
      { captions: [`${words} Photo: A. Haddad`] },
    ],
    [
      'by the names that pages give them',
      'a.html',
      page(
        `<div class="wp-caption alignleft"><img src="a.jpg"><p class="wp-caption-text">${words}</p></div><div class="c-media"><img src="b.jpg"><div class="c-media__caption">The bridge.</div></div><p class="story-image-caption">The river.</p><p class=MsoCaption>Figure 1: The mill.</p>`,
      ),
      { captions: [words, 'The bridge.', 'The river.', 'Figure 1: The mill.'] },
    ],
    [
      'a quotation, a heading or a passage that is only called so is none',
      'a.html',
      page(
        `<figure><blockquote>We saw it.</blockquote><figcaption>The mayor</figcaption></figure><h2 class="caption">What is known</h2><div class="caption"><h3>More</h3><p>${words}</p></div><p class="closed-captions">Shown with words.</p><p>See <span class="caption">this</span> one.</p>`,
      ),
      { headings: ['2 What is known', '3 More'], quotations: ['We saw it.'] },
    ],
    [
      'with a link, in Arabic',
      'a.html',
      page(
        '<figure><figcaption>سكان يبحثون عن <a href="https://example.org/x">المفقودين</a></figcaption></figure>',
      ),
      { captions: ['سكان يبحثون عن المفقودين'], links: ['المفقودين → https://example.org/x'] },
    ],
    [
      'of a saved page in one file',
      'a.mhtml',
      `From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"; type="text/html"\n\n--b\nContent-Type: text/html; charset=utf-8\nContent-Location: https://example.org/\n\n${page(`<figure><figcaption>${words}</figcaption></figure>`)}\n--b--\n`,
      { captions: [words] },
    ],
    [
      'the title of a picture that is alone in Markdown',
      'a.md',
      `It rained.\n\n![the river](a.jpg "${words}")\n\nIt rained ![rain](b.jpg "Rain") again.`,
      { captions: [words] },
    ],
    [
      'by the style of a Word document, or by the one that it rests on, in a box too',
      'a.docx',
      makeDocx(styled('Beschriftung', words) + box(styled('Bild', 'The bridge.')), '', wordStyles),
      { captions: [words, 'The bridge.'] },
    ],
    [
      'in a frame of an OpenDocument text',
      'a.odt',
      makeOpen(
        'text',
        `<text:p>Before.<draw:frame><draw:text-box><text:p text:style-name="P1"><draw:frame><draw:image/></draw:frame>${words}</text:p></draw:text-box></draw:frame></text:p><text:p text:style-name="Quotations">We saw it.</text:p>`,
        { styles: openStyles },
      ),
      { captions: [words], quotations: ['We saw it.'] },
    ],
    [
      'by the style of a Rich Text file, with its headings',
      'a.rtf',
      String.raw`${rtf}\pard\s1\outlinelevel0 The week\par\pard\plain It rained.\par\pard\s35 {\b ${words}}\par\pard\s36 The bridge.\par\pard After.\par}`,
      { headings: ['1 The week'], captions: [words, 'The bridge.'] },
    ],
    [
      'of a book',
      'a.epub',
      makeEpub([`<p>It rained.</p><figure><img src="a.jpg"/><figcaption>${words}</figcaption></figure>`]),
      { captions: [words] },
    ],
    [
      'that the tags of a PDF name',
      'a.pdf',
      makeTaggedPdf([
        ['P', [[72, 700, 'It rained for two days.']]],
        ['Figure', [['Caption', [[72, 686, words]]]]],
        ['P', [[72, 672, 'After.']]],
      ]),
      { captions: [words], pages: [['1', expect.stringContaining(words)]] },
    ],
  ])('%s', async (_, name, content, expected) => {
    expect(await structureOf(name, content)).toEqual(expected)
  })
})
