import { expect, test } from 'vitest'
import { readPasted } from '../../electron/main/import/formats/read-pasted'

/** What Word puts on the clipboard, in short: a head full of styles, comments around the fragment, elements of its own. */
const word = (
  body: string,
): string => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=EN-GB><!--StartFragment-->${body}<!--EndFragment--></body></html>`

/** What a browser puts there: every element with its computed style. */
const browser = (body: string): string =>
  `<meta charset='utf-8'>${body.replaceAll('<p>', '<p style="margin: 0px; color: rgb(0, 0, 0); white-space: normal; background-color: rgb(255, 255, 255);">')}`

test.each<[string, string, string]>([
  [
    'paragraphs of Word',
    word(
      '<p class=MsoNormal>More than <b>120</b>,000 people were killed.<o:p></o:p></p><p class=MsoNormal>“96” – or 97.<o:p></o:p></p>',
    ),
    'More than 120,000 people were killed.\n\n“96” – or 97.',
  ],
  ['what Word struck out', word('<p class=MsoNormal><s>96</s> 140 people died.</p>'), '140 people died.'],
  [
    'a mark above the line in Word',
    word('<p class=MsoNormal>45<sup>4</sup> people died.</p>'),
    '45[4] people died.',
  ],
  [
    'a table of Word with an empty cell',
    word(
      '<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Place</p></td><td><p class=MsoNormal>Killed</p></td><td><p class=MsoNormal>Missing</p></td></tr><tr><td><p class=MsoNormal>Odrin</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td><td><p class=MsoNormal>12</p></td></tr></table>',
    ),
    'Place\tKilled\tMissing\nOdrin\t\t12',
  ],
  [
    'paragraphs of a browser',
    browser('<p>One <a href="https://example.org/">hundred</a>.</p><p>Two.</p>'),
    'One hundred.\n\nTwo.',
  ],
  ['Arabic of a browser', browser('<p dir="rtl">قال المتحدث: “قُتل 140”.</p>'), 'قال المتحدث: “قُتل 140”.'],
])('%s', (_, html, text) => {
  expect(readPasted(html).text).toBe(text)
})
