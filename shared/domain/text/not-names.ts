/**
 * Words that stand with a capital, at the start of a sentence or as a title, and are the name of nothing that a story is about;
 * in the languages that are told by capitals.
 */
export const notNames: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december mister north south east west northern southern eastern western state states secretary minister president
  government united nations general council party army police foreign associated press reuters agence photograph reporting
  editing source news there here they their them these those this that then than when where while what which with without
  within from into over under about above after again against almost along also although among another around because before
  behind below between beyond both despite during each either every except following further given have having however
  inside instead just last least less like many meanwhile more most much near nearly neither never next nobody none nothing
  once only other others outside part perhaps rather roughly several since some soon still such though through throughout
  thus together toward towards unless until upon very were will would your three four five seven eight nine eleven twelve
  thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
  hundreds thousand thousands million millions dozen dozens first second third later earlier officials according
  turnout inflation unemployment rescue rescuers prosecutors militants gunmen protesters witnesses residents firefighters soldiers
  troops fighting shelling clashes doctors medics workers relief storm floods flooding earthquake wildfire wildfires landslides
  heavy rain shares prices wages exports imports growth output oil unknown unidentified armed masked local police hospital
  hospitals schools children women families people civilians victims survivors passengers migrants refugees rebels insurgents
  fighters airstrikes strikes attacks bombs explosions protests demonstrators opposition voters polls ballots counting results
  initial preliminary final latest new fresh further recent total overall average nationwide temperatures tickets staff judge
  prosecution defence court investigators detectives rangers divers crews teams emergency aid donors ministers leaders talks
  negotiators observers monitors activists human rights figures data statistics research study survey revenue profit losses
  sales investors analysts economists consumers households employers unions teachers students pupils patients nurses
  footage video pictures images photos social media local residents neighbours relatives tens scores barely fewer today
  yesterday tomorrow tonight early late midday weather winter summer spring autumn
  congress parliament senate assembly cabinet treasury lawmakers congreso parlamento senado asamblea gobierno parlement sénat
  assemblée gouvernement
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre octobre novembre
  décembre plus moins selon dans après avant pendant depuis entre elle elles mais quand leur leurs cette avec sans pour
  lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
  noviembre diciembre según desde hasta entre durante después antes menos unos unas este esta estos estas pero cuando para
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz juni juli oktober dezember
  angaben angst haft kraft folge richtung zukunft teilen betrieb sicherheit höhe mitternacht krankenhäusern gefahr menschen
  polizei regierung behörden zeugen berichten medienberichten`.split(/\s+/),
)
