import { formats } from './formats'
import { isolated } from './quoted'

/** A counted thing as it stands behind three to ten, eleven to ninety-nine, and a hundred. */
type Thing = readonly [few: string, many: string, other: string]

/** What is counted, and units, by the English name under which they are kept. */
const things: Readonly<Record<string, Thing>> = {
  people: ['أشخاص', 'شخصاً', 'شخص'],
  killed: ['قتلى', 'قتيلاً', 'قتيل'],
  injured: ['جرحى', 'جريحاً', 'جريح'],
  missing: ['مفقودين', 'مفقوداً', 'مفقود'],
  displaced: ['نازحين', 'نازحاً', 'نازح'],
  evacuated: ['أشخاص أُجلوا', 'شخصاً أُجلوا', 'شخص أُجلوا'],
  arrested: ['معتقلين', 'معتقلاً', 'معتقل'],
  detained: ['محتجزين', 'محتجزاً', 'محتجز'],
  charged: ['متهمين', 'متهماً', 'متهم'],
  convicted: ['مدانين', 'مداناً', 'مدان'],
  trapped: ['عالقين', 'عالقاً', 'عالق'],
  abducted: ['مخطوفين', 'مخطوفاً', 'مخطوف'],
  rescued: ['أشخاص أُنقذوا', 'شخصاً أُنقذوا', 'شخص أُنقذوا'],
  released: ['مفرَج عنهم', 'مفرَجاً عنهم', 'مفرَج عنهم'],
  infected: ['مصابين بالعدوى', 'مصاباً بالعدوى', 'مصاب بالعدوى'],
  affected: ['متضررين', 'متضرراً', 'متضرر'],
  survived: ['ناجين', 'ناجياً', 'ناجٍ'],
  survivors: ['ناجين', 'ناجياً', 'ناجٍ'],
  deported: ['مرحَّلين', 'مرحَّلاً', 'مرحَّل'],
  vaccinated: ['ملقَّحين', 'ملقَّحاً', 'ملقَّح'],
  casualties: ['إصابات', 'إصابة', 'إصابة'],
  victims: ['ضحايا', 'ضحية', 'ضحية'],
  population: ['نسمات', 'نسمة', 'نسمة'],
  residents: ['سكان', 'ساكناً', 'ساكن'],
  civilians: ['مدنيين', 'مدنياً', 'مدني'],
  children: ['أطفال', 'طفلاً', 'طفل'],
  women: ['نساء', 'امرأة', 'امرأة'],
  men: ['رجال', 'رجلاً', 'رجل'],
  soldiers: ['جنود', 'جندياً', 'جندي'],
  fighters: ['مقاتلين', 'مقاتلاً', 'مقاتل'],
  rebels: ['معارضين مسلحين', 'معارضاً مسلحاً', 'معارض مسلح'],
  militants: ['مسلحين', 'مسلحاً', 'مسلح'],
  police: ['شرطيين', 'شرطياً', 'شرطي'],
  refugees: ['لاجئين', 'لاجئاً', 'لاجئ'],
  migrants: ['مهاجرين', 'مهاجراً', 'مهاجر'],
  hostages: ['رهائن', 'رهينة', 'رهينة'],
  protesters: ['متظاهرين', 'متظاهراً', 'متظاهر'],
  journalists: ['صحفيين', 'صحفياً', 'صحفي'],
  families: ['عائلات', 'عائلة', 'عائلة'],
  students: ['طلاب', 'طالباً', 'طالب'],
  prisoners: ['سجناء', 'سجيناً', 'سجين'],
  workers: ['عمال', 'عاملاً', 'عامل'],
  doctors: ['أطباء', 'طبيباً', 'طبيب'],
  attacks: ['هجمات', 'هجوماً', 'هجوم'],
  'air strikes': ['غارات جوية', 'غارة جوية', 'غارة جوية'],
  rockets: ['صواريخ', 'صاروخاً', 'صاروخ'],
  missiles: ['صواريخ', 'صاروخاً', 'صاروخ'],
  buildings: ['مبانٍ', 'مبنى', 'مبنى'],
  houses: ['منازل', 'منزلاً', 'منزل'],
  schools: ['مدارس', 'مدرسة', 'مدرسة'],
  hospitals: ['مستشفيات', 'مستشفى', 'مستشفى'],
  villages: ['قرى', 'قرية', 'قرية'],
  towns: ['بلدات', 'بلدة', 'بلدة'],
  countries: ['بلدان', 'بلداً', 'بلد'],
  vehicles: ['مركبات', 'مركبة', 'مركبة'],
  votes: ['أصوات', 'صوتاً', 'صوت'],
  seats: ['مقاعد', 'مقعداً', 'مقعد'],
  cases: ['حالات', 'حالة', 'حالة'],
  second: ['ثوانٍ', 'ثانية', 'ثانية'],
  minute: ['دقائق', 'دقيقة', 'دقيقة'],
  hour: ['ساعات', 'ساعة', 'ساعة'],
  day: ['أيام', 'يوماً', 'يوم'],
  week: ['أسابيع', 'أسبوعاً', 'أسبوع'],
  month: ['أشهر', 'شهراً', 'شهر'],
  year: ['سنوات', 'سنة', 'سنة'],
  decade: ['عقود', 'عقداً', 'عقد'],
  metre: ['أمتار', 'متراً', 'متر'],
  kilometre: ['كيلومترات', 'كيلومتراً', 'كيلومتر'],
  mile: ['أميال', 'ميلاً', 'ميل'],
  tonne: ['أطنان', 'طناً', 'طن'],
}

/** The names of all that is called otherwise here. */
export const namedThings = (): readonly string[] => Object.keys(things)

const byName = new Map(Object.values(things).map((thing) => [thing[0], thing]))

/** Several of a counted thing; a word of a text stays as it is. */
export function nameOfThing(name: string): string {
  return things[name]?.[0] ?? name
}

/** The same as it stands behind “the number of”; one of several words, or a word of a text, stays as it is. */
export function definiteThing(name: string): string {
  const several = things[name]?.[0]
  if (several === undefined || several.includes(' ')) return several ?? name
  return `ال${several.replace(/\u064D$/u, 'ي')}`
}

/** One of a unit. */
export function nameOfOne(name: string): string {
  return things[name]?.[2] ?? name
}

/** A figure with what it counts, in the form that the last number of the figure asks for. */
export function figureOf(figure: string, thing: string): string {
  const forms = byName.get(thing)
  if (forms === undefined) return `${isolated(figure)} ${isolated(thing)}`
  const [few, many, other] = forms
  const number = (figure.match(/[\d٠-٩][\d٠-٩,.٬٫]*/gu)?.at(-1) ?? '')
    .replaceAll(/[٠-٩]/gu, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replaceAll(/[,٬]/gu, '')
    .replace('٫', '.')
  const isWhole = number !== '' && Number.isInteger(Number(number)) && !/\p{L}\s*$/u.test(figure)
  return `${isolated(figure)} ${isWhole ? formats.plural(Number(number), { few, many, other }) : other}`
}
