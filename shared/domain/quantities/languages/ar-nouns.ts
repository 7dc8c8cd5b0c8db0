import type { Noun } from './language-table'
import { commonUnits, currency, measure, persons, share, stateNouns, things, timeUnit } from './units'

/** Arabic nouns after a figure, with what they count. */
export const arNouns: readonly (readonly [string, Noun])[] = [
  ...commonUnits,
  ...persons('people', 'شخص, شخصا, أشخاص, شخصين, نسمة, مواطن, فرد'),
  ...persons('civilians', 'مدني, مدنيا, مدنيين, مدنيون'),
  ...persons('children', 'طفل, طفلا, أطفال'),
  ...persons('women', 'امرأة, نساء, سيدة'),
  ...persons('soldiers', 'جندي, جنديا, جنود'),
  ...persons('fighters', 'مقاتل, مقاتلا, مقاتلين'),
  ...persons('refugees', 'لاجئ, لاجئا, لاجئين'),
  ...persons('hostages', 'رهينة, رهائن'),
  ...stateNouns('killed', 'قتيل, قتيلا, قتلى, وفاة, شهيد, شهيدا, شهداء'),
  ...stateNouns('injured', 'جريح, جريحا, جرحى, مصاب, مصابا, إصابة'),
  ...stateNouns('displaced', 'نازح, نازحا, نازحين'),
  ...stateNouns('missing', 'مفقود, مفقودا, مفقودين'),
  ...things('air strikes', 'غارة جوية, غارات جوية, غارة, غارات'),
  ...things('rockets', 'صاروخ, صاروخا, صواريخ'),
  ...timeUnit('minute', 'دقيقة, دقائق'),
  ...timeUnit('hour', 'ساعة, ساعات'),
  ...timeUnit('day', 'يوم, يوما, أيام'),
  ...timeUnit('week', 'أسبوع, أسبوعا, أسابيع'),
  ...timeUnit('month', 'شهر, شهرا, أشهر, شهور'),
  ...timeUnit('year', 'سنة, سنوات, عام, عاما, أعوام'),
  ...share('%', 'في ال مئة, في ال مائة, ب ال مئة, ب ال مائة, بالمئة, بالمائة'),
  ...currency('USD', 'دولار, دولارا, دولارات'),
  ...currency('EUR', 'يورو'),
  ...measure('km', 'كيلومتر, كيلومترا, كيلومترات, كلم'),
  ...measure('m', 'متر, مترا, أمتار'),
  ...measure('tonne', 'طن, طنا, أطنان'),
]
