import type { saving as en } from '../../en/store/saving'
import type { Worded } from '../../worded'
import { kinds } from '../terms/kinds'

const stored = { text: 'النص المحفوظ', original: 'الأصل المحفوظ' }

export const saving: Worded<typeof en> = {
  notSaved: (why) => `لم يُحفظ. ${why}.`,
  closed: 'لم يُحفظ: أُغلق المشروع.',
  projectTakenOut: 'لم يُحفظ: لا يمكن إخراج المشروع من نفسه.',
  twoValues: (kind) => `لم يُحفظ: في عملية واحدة قيمتان لـ${kinds[kind].name} واحد.`,
  invalid: (kind) => `لم يُحفظ: ${kinds[kind].the} بهذه الحال ليس صحيحاً.`,
  notStored: (kind) => `لم يُحفظ: هناك نص أو ملف يذكره هذا ${kinds[kind].the} ولم يُخزَّن.`,
  notLookedUp: 'لم يُحفظ: تعذّر البحث عن نص أو ملف',
  notComputed: 'حُفظت العملية ولم تُحسب.',
  nothingToUndo: 'لا شيء يُتراجع عنه.',
  nothingToRedo: 'لا شيء يُعاد.',
  stepInvalid: (kind) => `لن يترك ذلك ${kinds[kind].the} صحيحاً، فلم يتغيّر شيء.`,
  notClosed: 'تعذّر إغلاق المشروع على وجه سليم',
  documentsNotWritten: 'تعذّرت كتابة وثائق المشروع (والعمل محفوظ في سجله)',
  notCreated: {
    invalid: 'تعذّر إنشاء المشروع: ليس صحيحاً.',
    otherFiles: 'تعذّر إنشاء المشروع: في المجلد ملفات أخرى.',
  },
  blobs: {
    halfCharacter: 'في النص نصف حرف ولا يمكن تخزينه.',
    textNotSaved: 'لم يُحفظ النص',
    missing: (what) => `${stored[what]} مفقود من مجلد المشروع.`,
    notRead: (what) => `تعذّرت قراءة ${stored[what]}`,
    changed: (what) => `${stored[what]} ليس كما استُورد: فقد تغيّر ملفه أو تلف.`,
    notItsStructure: 'المخزَّن من العناوين والقوائم والجداول ليس لهذا النص.',
  },
}
