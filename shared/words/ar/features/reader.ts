import type { reader as en } from '../../en/features/reader'
import type { Worded } from '../../worded'
import { claims } from './claims'
import { counted } from '../terms/format-count'
import { evidence } from './evidence'
import { isolated, quoted } from '../terms/quoted'
import { nouns } from '../terms/nouns'

export const reader: Worded<typeof en> = {
  noTitle: 'لم يُذكر عنوان',
  outlet: 'الوسيلة',
  by: 'الكاتب',
  published: 'النشر',
  caption: 'شرح صورة',
  notStated: 'غير مذكور',
  notOnTheScale: 'ليس في السلّم',
  text: (article) => `نص ${quoted(article)}`,
  fact: (name, value) => `${name}: ${isolated(value)}`,
  margin: {
    title: 'الادعاءات إلى جانب النص',
    why: (verdict, pieces) =>
      `${isolated(verdict)} · ${pieces === 0 ? 'بلا دليل بعد' : counted(pieces, nouns.evidence)}`,
  },
  edges: {
    start: 'بداية العلامة',
    end: 'نهاية العلامة',
    keys: (alt) => `بالسحب أو بمفاتيح الأسهم: كلمة كلمة، ومع ${isolated(alt)} حرفاً حرفاً`,
  },
  links: {
    opens: (click, key) => `يُفتح في المتصفح بعد سؤال: ${isolated(click)} أو ${isolated(key)}.`,
    staysClosed: 'ليس عنواناً على الويب، فلا يُفتح.',
    toNote: (click, key) => `إلى الملاحظة: ${isolated(click)} أو ${isolated(key)}.`,
    toMark: (click, key) => `رجوع إلى موضع الملاحظة: ${isolated(click)} أو ${isolated(key)}.`,
    click: 'نقرة',
  },
  selected: 'الكلمات المحدَّدة',
  nothingSelected: 'لم تعد أي كلمات محدَّدة',
  claim: (type, wording, verdict) =>
    `ادعاء (${claims.types[type]}): ${isolated(wording)} – ${isolated(verdict)}`,
  evidence: (stance, wording) => `دليل (${evidence.stances[stance]}) في: ${isolated(wording)}`,
  changed: (mark, was) => `${mark}\nتغيّر: كان يقول ${quoted(was)}.`,
}
