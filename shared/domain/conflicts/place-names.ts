import { foldWord } from '../quantities/split-words'

/**
 * Countries whose name is one word, by their English names; then, behind a colon, how Arabic, French, German and Spanish
 * write them where the letters differ. Offline, this is all that is known of which place lies in which: a country is never a part
 * of a town.
 */
const countryRows = `
afghanistan: أفغانستان afganistan|albania: ألبانيا albanie albanien|algeria: الجزائر algérie algerien argelia
angola: أنغولا|argentina: الأرجنتين argentine argentinien|armenia: أرمينيا arménie armenien|australia: أستراليا australie australien
austria: النمسا autriche österreich|azerbaijan: أذربيجان azerbaïdjan aserbaidschan azerbaiyán|bahrain: البحرين bahreïn bahréin
bangladesh: بنغلاديش bangladesch|belarus: بيلاروسيا biélorussie weißrussland bielorrusia|belgium: بلجيكا belgique belgien bélgica
benin: بنين bénin|bolivia: بوليفيا bolivie bolivien|bosnia: البوسنة bosnie bosnien|botswana|brazil: البرازيل brésil brasilien brasil
britain: بريطانيا großbritannien|bulgaria: بلغاريا bulgarie bulgarien|burundi: بوروندي|cambodia: كمبوديا cambodge kambodscha camboya
cameroon: الكاميرون cameroun kamerun camerún|canada: كندا kanada canadá|chad: تشاد tchad tschad|chile: تشيلي chili
china: الصين chine|colombia: كولومبيا colombie kolumbien|congo: الكونغو kongo|croatia: كرواتيا croatie kroatien croacia
cuba: كوبا kuba|cyprus: قبرص chypre zypern chipre|denmark: الدنمارك danemark dänemark dinamarca|djibouti: جيبوتي dschibuti yibuti
ecuador: الإكوادور équateur|egypt: مصر égypte ägypten egipto|eritrea: إريتريا érythrée|estonia: إستونيا estonie estland
ethiopia: إثيوبيا éthiopie äthiopien etiopía|finland: فنلندا finlande finnland finlandia|france: فرنسا frankreich francia
gabon: الغابون gabun|gambia: غامبيا gambie|georgia: جورجيا géorgie georgien|germany: ألمانيا allemagne deutschland alemania
ghana: غانا|greece: اليونان grèce griechenland grecia|guatemala: غواتيمالا|guinea: غينيا guinée|haiti: هايتي haïti haití
honduras: هندوراس|hungary: المجر hongrie ungarn hungría|iceland: آيسلندا islande island islandia|india: الهند inde indien
indonesia: إندونيسيا indonésie indonesien|iran: إيران irán|iraq: العراق irak|ireland: أيرلندا irlande irland irlanda
israel: إسرائيل israël|italy: إيطاليا italie italien italia|jamaica: جامايكا jamaïque jamaika|japan: اليابان japon japón
jordan: الأردن jordanie jordanien jordania|kazakhstan: كازاخستان kasachstan kazajistán|kenya: كينيا kenia|kosovo: كوسوفو
kuwait: الكويت koweït|kyrgyzstan: قرغيزستان kirghizistan kirgistan|laos: لاوس|latvia: لاتفيا lettonie lettland letonia
lebanon: لبنان liban libanon líbano|lesotho|liberia: ليبيريا libéria|libya: ليبيا libye libyen libia
lithuania: ليتوانيا lituanie litauen lituania|luxembourg: لوكسمبورغ luxemburg luxemburgo|madagascar: مدغشقر madagaskar|malawi: ملاوي
malaysia: ماليزيا malaisie malasia|mali: مالي malí|malta: مالطا malte|mauritania: موريتانيا mauritanie mauretanien
mexico: المكسيك mexique mexiko méxico|moldova: مولدوفا moldavie moldau moldavia|mongolia: منغوليا mongolie mongolei
morocco: المغرب maroc marokko marruecos|mozambique: موزمبيق mosambik|myanmar: ميانمار birmanie birmania|namibia: ناميبيا namibie
nepal: نيبال népal|netherlands: هولندا niederlande|nicaragua: نيكاراغوا|niger: النيجر níger|nigeria: نيجيريا nigéria
norway: النرويج norvège norwegen noruega|oman: omán|pakistan: باكستان pakistán|palestine: فلسطين palästina palestina
panama: بنما|paraguay: باراغواي|peru: بيرو pérou perú|philippines: الفلبين philippinen filipinas
poland: بولندا pologne polen polonia|portugal: البرتغال|qatar: قطر katar|romania: رومانيا roumanie rumänien rumania
russia: روسيا russie russland rusia|rwanda: رواندا ruanda|senegal: السنغال sénégal|serbia: صربيا serbie serbien
singapore: سنغافورة singapour singapur|slovakia: سلوفاكيا slovaquie slowakei eslovaquia|slovenia: سلوفينيا slovénie slowenien eslovenia
somalia: الصومال somalie|spain: إسبانيا espagne spanien españa|sudan: السودان soudan sudán|sweden: السويد suède schweden suecia
switzerland: سويسرا suisse schweiz suiza|syria: سوريا سورية syrie syrien siria|taiwan: تايوان|tajikistan: طاجيكستان tadjikistan tadschikistan
tanzania: تنزانيا tanzanie tansania|thailand: تايلاند thaïlande tailandia|togo: توغو|tunisia: تونس tunisie tunesien túnez
turkey: تركيا turquie türkei turquía|turkmenistan: تركمانستان|uganda: أوغندا ouganda|ukraine: أوكرانيا ucrania|uruguay: أوروغواي
uzbekistan: أوزبكستان ouzbékistan usbekistan|venezuela: فنزويلا|vietnam: فيتنام viêtnam|yemen: اليمن yémen jemen
zambia: زامبيا zambie sambia|zimbabwe: زيمبابوي simbabwe`

/** Cities that are much in the news, in the same form: in Arabic script nothing else tells that a word is a name. */
const cityRows = `
abidjan: أبيدجان|abuja: أبوجا|aden: عدن|aleppo: حلب alep|algiers: alger algier argel|amman: عمان|ankara: أنقرة|athens: أثينا athènes athen atenas|baghdad: بغداد bagdad
basra: البصرة bassora|beijing: بكين pékin peking pekín|beirut: بيروت beyrouth|benghazi: بنغازي|berlin: برلين berlín
brussels: بروكسل bruxelles brüssel bruselas|cairo: القاهرة caire kairo|damascus: دمشق damas damaskus damasco|fallujah: الفلوجة
gaza: غزة|geneva: جنيف genève genf ginebra|ghouta: الغوطة|hama: حماة|homs: حمص|idlib: إدلب|istanbul: إسطنبول
jerusalem: القدس jérusalem jerusalén|kabul: كابول كابل kaboul|kandahar: قندهار|khartoum: الخرطوم khartum jartum|kyiv: كييف kiev kiew
latakia: اللاذقية lattaquié|london: لندن londres|madrid: مدريد|mogadishu: مقديشو mogadiscio mogadischu|mosul: الموصل mossoul mossul
moscow: موسكو moscou moskau moscú|paris: باريس parís|rafah: رفح|raqqa: الرقة|riyadh: الرياض riyad|rome: روما rom roma
sanaa: صنعاء|tehran: طهران téhéran teheran teherán|tikrit: تكريت|tripoli: طرابلس trípoli tripolis|vienna: فيينا vienne wien viena
warsaw: وارسو varsovie warschau varsovia|washington: واشنطن|agadir: أكادير|alexandria: الإسكندرية alexandrie alejandría
antioch: أنطاكيا antakya|antwerp: anvers antwerpen amberes|asuncion: asunción|bamako: باماكو|bangkok: بانكوك|barcelona: برشلونة barcelone
belgrade: بلغراد belgrad belgrado|bogota: بوغوتا bogotá|bordeaux: burdeos|bucharest: بوخارست bucarest bukarest|budapest: بودابست
calcutta: كلكتا kolkata kalkutta|caracas: كاراكاس|casablanca: الدارالبيضاء|cologne: كولونيا köln colonia|copenhagen: كوبنهاغن copenhague kopenhagen
dakar: داكار|darfur: دارفور|delhi: دلهي|derna: درنة|dhaka: دكا dacca|diyarbakir: ديار بكر|donetsk: دونيتسك donezk|dresden: دريسدن dresde
dubai: دبي|dublin: دبلن dublín|el-fasher: الفاشر|florence: فلورنسا florenz florencia|gaziantep: عنتاب|hamburg: هامبورغ hambourg hamburgo
hanoi: هانوي hanoï|harare: هراري|havana: هافانا havane havanna habana|helsinki: هلسنكي|hodeidah: الحديدة|jakarta: جاكرتا yakarta djakarta
jenin: جنين|johannesburg: جوهانسبرغ|karachi: كراتشي karatschi|kathmandu: كاتماندو katmandou katmandú|kharkiv: خاركيف charkiw kharkov járkov
kherson: خيرسون cherson jersón|kinshasa: كينشاسا|lagos: لاغوس|lahore: لاهور|lima: ليما|lisbon: لشبونة lisbonne lissabon lisboa|luanda: لواندا
lviv: لفيف lwiw leópolis|lyon: ليون lyons|manila: مانيلا manille|mariupol: ماريوبول marioupol|marrakesh: مراكش marrakech marrakesch
marseille: مرسيليا marseilles marsella|mecca: مكة mecque mekka meca|medina: المدينة|milan: ميلانو mailand milán milano|montreal: مونتريال montréal
mumbai: مومباي bombay bombay|munich: ميونخ münchen múnich|nablus: نابلس naplouse|nairobi: نيروبي|naples: نابولي neapel nápoles|nice: نيس nizza niza
odesa: أوديسا odessa|omdurman: أم درمان|oslo: أوسلو|peshawar: بيشاور peschawar|prague: براغ prag praga|quetta: كويتا|rabat: الرباط
rotterdam: روتردام|sarajevo: سراييفو sarajewo|seoul: سيول séoul seúl|seville: إشبيلية sevilla séville|sfax: صفاقس|sofia: صوفيا|stockholm: ستوكهولم estocolmo
strasbourg: ستراسبورغ straßburg estrasburgo|taipei: تايبيه|tbilisi: تبليسي tiflis|tokyo: طوكيو tokio|tunis: تونس-العاصمة|turin: تورينو torino turín
tyre: صور|valencia: فالنسيا|venice: البندقية venise venedig venecia|vladivostok: فلاديفوستوك|wuhan: ووهان|yangon: يانغون|zagreb: زغرب|zurich: زيورخ zürich`

const englishOf: ReadonlyMap<string, string> = new Map(
  `${countryRows}|${cityRows}`.split(/[|\n]/).flatMap(namesOf),
)

/** Countries by their English names, in small letters. */
export const countries: readonly string[] = englishNames(countryRows)

/** Cities that are much in the news, by their English names, in small letters. */
export const cities: readonly string[] = englishNames(cityRows)

function englishNames(rows: string): readonly string[] {
  const names = rows.split(/[|\n]/).flatMap((row) => namesOf(row).slice(0, 1))
  return [...new Set(names.map(([, english]) => english))]
}

function namesOf(row: string): readonly (readonly [name: string, english: string])[] {
  const [english = '', others = ''] = row.trim().split(':')
  return [english, ...others.trim().split(' ')]
    .filter((name) => name !== '')
    .map((name) => [withoutArticle(foldWord(name)), english] as const)
}

/** The English name, in small letters, of a country or a well-known city that is named in any of the five languages; null for any other word. */
export function englishPlace(word: string): string | null {
  const folded = foldWord(word)
  const known = englishOf.get(withoutArticle(folded))
  if (known !== undefined || !arabic.test(folded)) return known ?? null
  return englishOf.get(withoutArticle(folded.replace(/^[وفبلك](?=.{3})/, ''))) ?? null
}

const arabic = /^[\u0600-\u06ff]/

/** Arabic writes its article on to the name: `ال`, or `لل` after "to". */
function withoutArticle(word: string): string {
  return word.replace(/^(?:ال|لل|ل)(?=.{3})/, '')
}
