import { ofPage } from '../../../words/words'
import { XML } from './xml'

const SERIF = '<w:rFonts w:ascii="Source Serif 4" w:hAnsi="Source Serif 4" w:cs="Noto Naskh Arabic"/>'
const SANS = '<w:rFonts w:ascii="Inter" w:hAnsi="Inter" w:cs="Noto Naskh Arabic"/>'

/** Word keeps the language of scripts that run from right to left apart from that of all others. */
const LANGUAGE =
  ofPage.dir === 'rtl' ? `<w:lang w:val="en" w:bidi="${ofPage.lang}"/>` : `<w:lang w:val="${ofPage.lang}"/>`

type Style = {
  readonly id: string
  readonly name: string
  readonly basedOn?: string
  readonly paragraph?: string
  readonly run?: string
}

/** The names are those that word processors know, so that a heading is one in every language of theirs. */
const paragraphStyles: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    paragraph: '<w:keepNext/><w:spacing w:after="120"/>',
    run: '<w:b/><w:sz w:val="44"/>',
  },
  { id: 'Heading1', name: 'heading 1', ...headed(0, 320, 30) },
  { id: 'Heading2', name: 'heading 2', ...headed(1, 240, 25) },
  { id: 'Heading3', name: 'heading 3', ...headed(2, 180, 21) },
  { id: 'Quote', name: 'Quote', paragraph: '<w:ind w:start="360"/><w:spacing w:after="80"/>' },
  {
    id: 'ListParagraph',
    name: 'List Paragraph',
    paragraph:
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:start="360" w:hanging="360"/>',
  },
  { id: 'Header', name: 'header', run: `${SANS}<w:sz w:val="16"/>` },
  { id: 'Footer', name: 'footer', run: `${SANS}<w:sz w:val="16"/>` },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    paragraph: '<w:spacing w:after="0"/>',
    run: `${SANS}<w:sz w:val="16"/>`,
  },
  { id: 'CommentText', name: 'annotation text', run: `${SANS}<w:sz w:val="18"/>` },
  { id: 'TableHead', name: 'TableHead', paragraph: '<w:keepNext/>', run: `${SANS}<w:b/><w:sz w:val="17"/>` },
  { id: 'TableText', name: 'TableText', run: `${SANS}<w:sz w:val="17"/>` },
]

function headed(level: number, before: number, size: number): Pick<Style, 'paragraph' | 'run'> {
  return {
    paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="80"/><w:outlineLvl w:val="${level}"/>`,
    run: `<w:b/><w:bCs/><w:sz w:val="${size}"/>`,
  }
}

function styleOf({ id, name, paragraph = '', run = '' }: Style): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
}

/** The styles of a report in Word. */
export const docxStyles = `${XML}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>${SERIF}<w:sz w:val="21"/>${LANGUAGE}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${paragraphStyles.map(styleOf).join('')}<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="1D4A7A"/><w:u w:val="single"/></w:rPr></w:style><w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:rPr><w:sz w:val="16"/></w:rPr></w:style><w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:color="CFCAC0"/><w:insideH w:val="single" w:sz="4" w:color="DFDBD2"/></w:tblBorders><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`
