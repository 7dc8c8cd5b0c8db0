import type { checkable as en } from '../../en/reports/checkable'
import type { Worded } from '../../worded'
import { countedAfter, formatCount } from '../terms/format-count'
import { isolated, quoted } from '../terms/quoted'
import { nouns } from '../terms/nouns'

export const checkable: Worded<typeof en> = {
  pageTitle: (project) => `${isolated(project)}: تقرير بأصوله، للفحص`,
  report: 'التقرير',
  notYet:
    'لم يُفحص شيء. وإن لم يتغيّر ذلك فالملف تالف أو غُيّر، أو إن هذا المتصفح لا يشغّل نصوصاً برمجية: وعندئذ لا يُعتمد عليه.',
  found: 'ما فُحص',
  leftOut: 'ما ليس في هذا الملف',
  whole: {
    title: 'الملف كله',
    choose: 'يُختار هذا الملف مرة أخرى فتظهر بصمة SHA-256 له كله، ثم تُقارَن بالبصمة المبلَّغة بطريق آخر:',
  },
  proves: {
    title: 'ما يمكن أن يثبته هذا',
    lines: [
      'الملف متفق مع نفسه: فالتقرير والأصول والنصوص التي فيه هي، بايتاً بايتاً، تلك التي يذكر بصمات SHA-256 لها.',
      'إن كانت بصمة SHA-256 للملف كله هي المبلَّغة بطريق آخر فلم يغيّره أحد منذ ذلك الحين.',
    ],
  },
  doesNotProve: {
    title: 'ما لا يمكن أن يثبته',
    lines: [
      'من أنشأه. فمن يغيّر الملف عن قصد يستطيع أن يغيّر هذا الفحص أيضاً، والفحص المغيَّر قد يقول أي شيء. لذلك تُقارَن بصمة SHA-256 للملف كله، وتُحسب ببرنامج مستقل: \u2068sha256sum\u2069 أو \u2068shasum -a 256\u2069 أو \u2068certutil -hashfile\u2069.',
      'أن ما يقوله التقرير أو أصل من الأصول صحيح.',
      'متى جرى شيء: فالأوقات من ساعة الجهاز الذي جرى عليه العمل.',
    ],
  },
  check: {
    checking: 'جارٍ الفحص…',
    good: 'كل ما في هذا الملف مطابق.',
    bad: 'في هذا الملف ما لا يطابق ما يذكره: فقد غُيّر أو تلف. وهو معلَّم أدناه. ولا يُعتمد على الملف.',
    matches: 'مطابق',
    differs: 'غير مطابق: غُيّر أو تلف',
    notNamed: 'لا يذكره التقرير',
    list: 'قائمة ما يحمله الملف',
    page: 'الصفحة المحيطة بالتقرير',
    state: 'حال المشروع',
    stateNamed: 'هي التي يذكرها التقرير',
    chain: 'مطابق: كل قيد يتصل بما قبله، حتى الحال التي يذكرها التقرير',
    noChain: 'لا يصل إلى الحال التي يذكرها التقرير',
    save: 'حفظ',
    ownHash: 'لا يتيح هذا المتصفح للصفحة حساب SHA-256: فحسبها الملف بنفسه.',
  },
  names: {
    report: 'report.html',
    history: 'history.jsonl',
    text: (article) => `${article}.txt`,
  },
  left: {
    withheld: (source) => `المصدر ${formatCount(source)}: هويته محجوبة.`,
    historyWithheld: 'السجل: فيه ما هو محجوب.',
    historyNotTold: 'السجل: لا يحمله إلا تقرير كامل بكل الادعاءات.',
    historyOlder: 'السجل: كتب إصدار أقدم من Plumbline جزءاً منه بشكل آخر.',
  },
  megabytes: (bytes) => `${formatCount(Math.max(0.1, Math.ceil(bytes / 100_000) / 10))} ميغابايت`,
  atMost: (size, limit) =>
    `ملف واحد يفحص نفسه في متصفح: ${isolated(size)} على الأكثر. ويمكن أن يحمل حتى ${isolated(limit)}.`,
  tooLarge: (size, limit) =>
    `لم يُكتب شيء: حجم الأصول ${isolated(size)}، والملف الذي يستطيع متصفح أن يفتحه يحمل حتى ${isolated(limit)}. يمكن اختيار ادعاءات أقل، أو حزم المشروع لزميل.`,
  written: (size, files) =>
    files === 0
      ? `${isolated(size)}، بلا أي أصل`
      : `${isolated(size)}، مع ${countedAfter(files, nouns.original)}`,
  sha256: (hash) => `بصمة الملف (SHA-256): ${isolated(hash)}`,
  verified: {
    whole: 'كل ما في التقرير مطابق.',
    none: (name) => `${quoted(name)} ليس تقريراً يمكن فحصه.`,
    noEnd: 'آخره مفقود',
  },
}
