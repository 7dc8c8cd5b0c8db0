import type { ByKind } from '../../../document-kinds'
import { nouns, type Noun } from './nouns'

/** What the kinds of documents are called: of one alone, of a certain one, with a count, and above several. All of them are masculine, so that sentences can be made of any. */
export const kinds: ByKind<{
  readonly name: string
  readonly the: string
  readonly count: Noun
  readonly title: string
  readonly all: string
}> = {
  project: { name: 'مشروع', the: 'المشروع', count: nouns.project, title: 'المشاريع', all: 'مشاريع' },
  article: { name: 'مقال', the: 'المقال', count: nouns.article, title: 'المقالات', all: 'مقالات' },
  claim: { name: 'ادعاء', the: 'الادعاء', count: nouns.claim, title: 'الادعاءات', all: 'ادعاءات' },
  source: { name: 'مصدر', the: 'المصدر', count: nouns.source, title: 'المصادر', all: 'مصادر' },
  conflict: { name: 'تعارض', the: 'التعارض', count: nouns.conflict, title: 'التعارضات', all: 'تعارضات' },
  event: { name: 'حدث', the: 'الحدث', count: nouns.event, title: 'الأحداث', all: 'أحداث' },
  question: {
    name: 'سؤال',
    the: 'السؤال',
    count: nouns.question,
    title: 'الأسئلة والتعليقات',
    all: 'أسئلة وتعليقات',
  },
}
