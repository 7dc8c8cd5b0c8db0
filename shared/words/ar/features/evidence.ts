import type { evidence as en } from '../../en/features/evidence'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'
import { isolated } from '../terms/quoted'
import { nouns } from '../terms/nouns'

export const evidence: Worded<typeof en> = {
  heading: 'الأدلة',
  link: 'ربط دليل…',
  beside: 'عرضه إلى جانب الادعاء',
  none: 'لم يُربط شيء بعد.',
  independent: (supporting, refuting) => `${support(supporting, 'يدعمه')}، و${support(refuting, 'يدحضه')}.`,
  sourceGone: 'مصدر لم يعد موجوداً',
  stance: 'الموقف من الادعاء',
  stances: { supports: 'يدعم', refutes: 'يدحض', context: 'سياق' },
  credibility: 'مصداقية المعلومة',
  notJudged: 'لم تُقيَّم بعد',
  grade: (grade, meaning) => `${isolated(grade)} – ${meaning}`,
  note: 'ملاحظة',
  translation: {
    add: 'إضافة ترجمة',
    original: 'بلفظه الأصلي',
    text: 'الترجمة',
    by: 'المترجم',
  },
  unlink: 'فك الربط',
  whole: 'المصدر كله',
  page: (page) => `الصفحة ${isolated(page)}`,
  at: (timecode) => `عند ${isolated(timecode)}`,
  cells: (range) => `الخلايا ${isolated(range)}`,
  cellsLeft: (count) => `ما لا يُعرض هنا من الخلايا: ${formatCount(count)}.`,
  linesLeft: (count) => `ما لا يُعرض هنا من الأسطر: ${formatCount(count)}.`,
  stretch: (from, to) => (to === null ? `عند ${isolated(from)}` : `من ${isolated(from)} إلى ${isolated(to)}`),
  box: (page) => (page === null ? 'جزء من الصورة' : `جزء من الصفحة ${isolated(page)}`),
  cropName: (page) => (page === null ? 'جزء من الصورة' : `جزء من الصفحة ${page}`),
  noCrop: 'تعذّر رسم ما في الإطار. يلزم رسمه من جديد.',
  where: 'أين فيه',
  places: {
    whole: 'كله',
    page: 'صفحة',
    timecode: 'لحظة معيّنة',
    cells: 'خلايا من جدول',
    passage: 'مقطع',
    box: 'إطار مرسوم',
    stretch: 'مقطع من تسجيل',
  },
  placeOf: { page: 'الصفحة', timecode: 'الرمز الزمني', cells: 'خلية أو نطاق' },
}

function support(count: number, does: string): string {
  return count === 0 ? `لا ${does} أي مصدر مستقل` : `${does} ${counted(count, nouns.independentSource)}`
}
