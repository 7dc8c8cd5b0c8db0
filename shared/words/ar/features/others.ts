import type { others as en } from '../../en/features/others'
import type { Worded } from '../../worded'
import { counted, countedAfter, formatCount } from '../terms/format-count'
import { isolated } from '../terms/quoted'
import { nouns } from '../terms/nouns'

export const others: Worded<typeof en> = {
  title: 'ما يقوله الآخرون',
  selection: 'ما يقوله الآخرون',
  asked: 'السؤال عن',
  where: 'البحث في',
  inEvent: (title, articles) => `${isolated(title)} (${counted(articles, nouns.furtherArticle)})`,
  nearest: 'أقرب المقالات',
  nearestMeaning: 'بحسب ما تشترك فيه من كلمات مع هذا المقال',
  reading: 'جارٍ قراءة المقالات…',
  none: 'ليس في أي مقال آخر هنا كلمة منه.',
  found: (rows, articles) =>
    `${counted(rows, nouns.sentence)} من ${countedAfter(articles, nouns.article)}، الأرجح أولاً`,
  list: 'جمل قد تتحدث عن الأمر نفسه',
  more: 'عرض المزيد',
  legend: 'بالخط العريض: كلمات مشتركة. تحته نقاط: اسم في واحدة فقط. داخل إطار: نفي.',
  saidBy: (speakers) => `من يُسمّى قائلاً بذلك: ${speakers.map(isolated).join('؛ ')}`,
  copies: (names) => `الكلمات نفسها بعينها: ${names.map(isolated).join('؛ ')}`,
  negated: 'نفي',
  onlyHere: 'اسم لا يرد إلا في هذه',
  open: 'الفتح هناك',
  askFromHere: 'ما يقوله الآخرون في هذه',
  gestures: {
    'says-otherwise': 'يقول غير ذلك',
    denies: 'ينفيه',
    'says-the-same': 'يقول الشيء نفسه',
    'something-else': 'عن أمر آخر',
  },
  said: {
    'says-otherwise': 'يقول غير ذلك',
    denies: 'ينفيه',
    'says-the-same': 'يقول الشيء نفسه',
    'something-else': 'عن أمر آخر',
  },
  openConflict: 'فتح التعارض',
  help: 'تُختار الجملة بمفاتيح الأسهم، وتُفتح بمفتاح Enter.',
  quotations: {
    heading: 'اقتباسات مختلفة',
    hint: 'كلام شخص واحد نُشر بكلمات أخرى. وتحت كل اقتباس من سُمّي قائلاً له.',
    spellings: (count) => `بالكلمات نفسها وبإملاء آخر: ${formatCount(count)}`,
    fewer: 'إخفاء الأشكال الإملائية',
    same: 'القول نفسه',
    notSame: 'ليس القول نفسه',
    nobody: 'لا أحد سُمّي معه',
    differs: 'يختلف',
    list: 'اقتباسات مختلفة، مثنى مثنى',
  },
  inThisEvent: {
    heading: 'ما يقال عن…',
    field: 'كلمات، مثل: هل تشمل الهدنة البلدة',
    placeholder: 'موضوع السؤال',
  },
}
