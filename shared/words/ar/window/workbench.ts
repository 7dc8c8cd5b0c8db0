import type { workbench as en } from '../../en/window/workbench'
import type { Worded } from '../../worded'
import { counted } from '../terms/format-count'
import { nouns } from '../terms/nouns'
import { quoted } from '../terms/quoted'

export const workbench: Worded<typeof en> = {
  title: 'مساحة العمل',
  open: 'مفتوحة',
  welcome: {
    what: 'الادعاءات ومصادرها، وما يتعارض منها. كل شيء يبقى على هذا الجهاز.',
    newProject: 'مشروع جديد…',
    openProject: 'فتح مشروع…',
    openExample: 'فتح المثال',
    recentProjects: 'المشاريع الأخيرة',
    recent: 'الأخيرة',
  },
  status: {
    title: 'الحالة',
    notices: (count) => counted(count, nouns.notice),
    saveNow: 'الحفظ الآن',
    discard: 'تجاهل',
    readOnly: (reason) => `للقراءة فقط: ${reason}`,
    saving: 'جارٍ الحفظ…',
    saved: 'محفوظ',
    notSaved: (changes) => `لم يُحفظ بعد: ${counted(changes, nouns.change)}`,
    ofArticle: (article, problem) => `${quoted(article)}: ${problem}`,
  },
  panes: {
    library: 'عرض المكتبة',
    inspector: 'عرض لوحة التفاصيل',
    sides: 'عرض الجانبين',
    drop: 'إفلات الملفات أو المجلدات هنا لاستيرادها',
  },
  back: 'الموضع السابق',
  forward: 'الموضع التالي',
  buttonNames: 'أسماء الأزرار',
  inspector: {
    title: 'التفاصيل',
    close: 'إغلاق لوحة التفاصيل',
    pin: 'إبقاء هذا هنا عند فتح مقال آخر',
    unpin: 'متابعة المقال الذي يُفتح',
    gone: 'لم يعد هذا في المشروع.',
  },
  gone: {
    article: 'لم يعد هذا المقال في المشروع.',
    claim: 'لم يعد هذا الادعاء في المشروع.',
    conflict: 'لم يعد هذا التعارض في المشروع.',
    suggestion: 'لم يعد هذا مقترحاً: إما أُجيب عنه، وإما تغيّرت الأرقام.',
  },
  reading: {
    choose: {
      articles: 'لقراءة مقال يُختار من القائمة.',
      claims: 'لرؤية ادعاء في نصه يُختار من القائمة.',
      conflicts: 'لمقارنة ما يُقال في تعارض يُختار من القائمة.',
      events: 'لرؤية ما يُروى عن حدث يُختار من القائمة.',
      sources: 'لرؤية ما يستند إلى مصدر يُختار من القائمة.',
    },
    newClaim: 'ادعاء جديد',
    addToClaim: 'إضافة إلى هذا الادعاء',
    added: 'أُضيف إلى الادعاء.',
    long: {
      title: 'أيُجعل كل هذا ادعاءً واحداً؟',
      explanation: (characters) =>
        `المحدَّد ${counted(characters, nouns.character)}. والأَولى أن يكون الادعاء كلمات قليلة تحتمل الصواب والخطأ.`,
      goOn: 'إنشاء الادعاء',
      keep: 'التحديد من جديد',
    },
  },
  slots: {
    title: 'إلى الجانب',
    close: 'إغلاق ما في الجانب',
    closed: 'أُغلق ما كان في الجانب',
    together: 'تمرير الاثنين معاً',
    drop: 'فتح إلى الجانب',
  },
  linking: {
    title: 'ربط دليل بالادعاء',
    linked: 'رُبط دليلاً.',
    where: 'أين الدليل',
    passage: 'مقطع من مقال',
    source: 'مصدر آخر',
    article: 'المقال',
    hint: 'يُحدَّد المقطع، ثم يُبيَّن ما يعنيه للادعاء.',
  },
  keptWords: {
    title: 'كلمات لم تُحفظ بعد',
    explanation: 'كانت هذه الكلمات تُكتب حين توقفت النافذة عن العمل. ويمكن نسخ ما يلزم الاحتفاظ به منها.',
    copy: 'نسخ',
  },
}
