/**
 * Words for the kind of place that something happens at, in the singular, each row one kind, in the languages that are read.
 * Words that a report of any incident may have (hospital, home, court) are left out.
 */
const rows = `
mosque mosquée mezquita moschee مسجد المسجد
church cathedral chapel église iglesia kirche كنيسة الكنيسة
temple shrine synagogue synagoga
market bazaar bazar marché mercado markt سوق السوق
shop supermarket mall supermarché tienda supermercado supermarkt
school kindergarten école lycée escuela colegio schule مدرسة المدرسة
university campus université universidad universität جامعة
hotel resort hostel hôtel فندق الفندق
restaurant café cafe bar pub nightclub disco discotheque teahouse diskothek discoteca tea مطعم مقهى
airport airfield runway aéroport aeropuerto flughafen مطار المطار
base barracks garrison checkpoint outpost caserne kaserne cuartel قاعدة حاجز
prison jail cárcel gefängnis سجن السجن
embassy consulate ambassade embajada botschaft سفارة
train railway carriage locomotive derailed derailment tren zug zugunglück قطار القطار
bus coach minibus autobus autocar autobús reisebus حافلة الحافلة
plane aircraft airliner jet helicopter avion avión flugzeug طائرة الطائرة
boat ship ferry dinghy trawler ferryboat bateau navire barco schiff boot قارب سفينة عبارة
bridge footbridge flyover pont puente brücke جسر
dam barrage presa staudamm سد
mine colliery mina bergwerk منجم
factory plant workshop mill usine fábrica fabrik مصنع
warehouse depot entrepôt almacén مستودع
flats apartment tenement immeuble apartamento wohnhaus wohnhauses
stadium arena stade estadio stadion ملعب
concert festival konzert concierto
wedding mariage boda hochzeit عرس
funeral obsèques beerdigung جنازة
beach playa strand plage
farm ferme granja bauernhof
refinery pipeline oilfield refinería raffinerie
cinema theatre theater teatro
`

const siteByWord: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const words = row.split(' ')
      return words.map((word) => [word, words[0] ?? word] as const)
    }),
)

const WORD = /\p{L}+/gu

/** The kinds of place that a passage names, each once: `market`, `bus`; what is said to happen at one did not happen at another. */
export function sitesOf(passage: string): readonly string[] {
  const found = new Set<string>()
  for (const [word] of passage.matchAll(WORD)) {
    const site = siteByWord.get(word.toLowerCase())
    if (site !== undefined) found.add(site)
  }
  return [...found]
}
