import type { settings as en } from '../en/settings'
import type { Worded } from '../worded'

export const settings: Worded<typeof en> = {
  title: 'الإعدادات',
  name: 'الاسم',
  nameHint: 'يرد في السجل وفي التقارير من الآن فصاعداً. ومن أراد ألا يُذكر اسمه ترك الحقل فارغاً.',
  language: 'لغة النافذة، بدءاً من التشغيل التالي',
  startAgain: 'إعادة التشغيل الآن',
  colours: 'الألوان',
  themes: { system: 'كالنظام', light: 'فاتح', dark: 'داكن' },
  coverAll: 'تغطية كل أصل حتى النقر عليه',
  projectTitle: 'عنوان هذا المشروع',
  verdictScale: 'سلّم الأحكام',
  vague: 'كيف تُقرأ «عشرات» (dozens) و«scores» و«مئات»',
  vagueRules: {
    acled: 'قاعدة ACLED: 12 و20 و100 أو أكثر',
    plural: 'اثنان منها على الأقل: 24 و40 و200 أو أكثر',
  },
  vagueMeanings: {
    acled: '«عشرات» 12 أو أكثر، و«scores» 20، و«مئات» 100: وهي القراءة الأكثر تحفظاً، كما تُحصي ACLED',
    plural: '«عشرات» 24 أو أكثر، و«scores» 40، و«مئات» 200',
  },
  method: 'المنهج، كما يرد في التقرير',
}
