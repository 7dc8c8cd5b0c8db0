import type { standing as en } from '../../en/features/standing'
import type { Worded } from '../../worded'
import type { Modality } from '../../../schema/claim-reading'
import { isolated, quoted } from '../terms/quoted'

const modalities: Readonly<Record<Modality, string>> = {
  happened: 'وقع',
  planned: 'مزمَع',
  alleged: 'مزعوم',
  denied: 'منفيّ',
}

export const standing: Worded<typeof en> = {
  heading: 'ما تقوله الجملة',
  again: 'القراءة من جديد',
  fields: {
    speaker: 'القائل',
    quotedBy: 'نقله عنه',
    eventDate: 'متى',
    hour: 'الساعة',
    place: 'أين',
    modality: 'مدى التحقّق',
    disputedBy: 'يخالفه',
  },
  modalities,
  modalityNotSaid: 'غير مذكور',
  modalityMeanings: {
    happened: 'يقال إنه وقع',
    planned: 'يقال إنه سيقع',
    alleged: 'يقال إن أحداً فعله، ولا أحد يجزم بذلك',
    denied: 'هناك من يقول إن الأمر ليس كذلك',
  },
  word: (field, shown) => `${field}: ${isolated(shown)}`,
  says: 'هو القائل',
  quotedBy: '، والناقل عنه:',
  throughNobody: 'لا أحد',
  in: '، في',
  isSaid: 'الأمر',
  on: '، بتاريخ',
  at: '، في',
  disputed: '، ويخالفه:',
  unknown: {
    speaker: 'شخص لم يُسمَّ',
    eventDate: 'غير مذكور',
    place: 'مكان غير مذكور',
    modality: 'لم يُذكر هل وقع',
    disputedBy: 'لا أحد',
  },
  listHint: 'تفصل بين الأسماء فاصلة منقوطة',
  chainHint: 'بدءاً من القائل؛ وتفصل بين الأسماء فاصلة منقوطة',
  zone: 'المنطقة الزمنية',
  placePrecision: 'مدى قرب المكان المسمّى',
  readFrom: (words) => `قُرئ من ${quoted(words)}`,
  byHand: 'أُدخل يدوياً',
  wordsRead: 'قُرئ من',
  quoted,
  show: (field, words) => `عرض ما قُرئت منه خانة ${quoted(field)}: ${isolated(words)}`,
}
