import type { DateWords } from '../language'

/** Arabic: names and words of dates and times. */
export const dates: DateWords = {
  months: [
    'يناير, جانفي',
    'فبراير, شباط, فيفري',
    'مارس, آذار',
    'أبريل, إبريل, نيسان, أفريل',
    'مايو, أيار, ماي',
    'يونيو, حزيران, جوان',
    'يوليو, تموز, جويلية',
    'أغسطس, آب, أوت',
    'سبتمبر, أيلول',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  weekdays: ['الاثنين, الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  relative: [
    { words: 'اليوم', unit: 'day', by: 0 },
    { words: 'أمس', unit: 'day', by: -1 },
    { words: 'العام الماضي', unit: 'year', by: -1 },
    { words: 'الشهر الماضي', unit: 'month', by: -1 },
  ],
  quarters: '',
  halves: '',
  yearCues: 'عام, سنة, منذ, في, حتى',
  since: 'منذ',
  until: 'حتى',
  future: '',
  hours: { words: '', before: '' },
  hourLetter: 'h',
  decadeEnding: 's',
  clockWords: 'صباحا, مساء, بتوقيت, ظهرا, بعد الظهر',
}
