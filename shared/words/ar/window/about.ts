import type { about as en } from '../../en/window/about'
import type { Worded } from '../../worded'
import { isolated } from '../terms/quoted'

export const about: Worded<typeof en> = {
  title: 'عن Plumbline',
  icon: 'شاقول معلَّق بخيطه',
  name: 'Plumbline',
  version: (version) => `الإصدار ${isolated(version)}`,
  what: 'برنامج للتحقّق من المعلومات يعمل بلا إنترنت: الادعاءات ومصادرها، وما يتعارض منها.',
  runsOn: (electron, chromium, node) => isolated(`Electron ${electron}, Chromium ${chromium}, Node ${node}`),
  network: 'لا يتصل البرنامج بأي جهة، ولذلك لا يبحث عن تحديثات أيضاً: الإصدار الأحدث هو ما يثبّته المستخدم بنفسه.',
  data: 'ما يعرفه البرنامج عن اللغات كُتب له خصيصاً. وما يميّز به اللغات بعضها من بعض هو بيانات eld، أما الحروف والعلامات وترتيبها فمن Unicode كما ترد في ICU. ويقرأ الصورَ برنامجُ Tesseract ببياناته. الخطوط: Inter وSource Serif 4 وNoto Naskh Arabic والخطوط المرفقة بالتقارير.',
  licence: 'مرخَّص بموجب رخصة Apache 2.0، من دون ضمان من أي نوع.',
  licences: 'نصوص الرخص كاملة',
  reading: 'جارٍ القراءة…',
}
