const COUNTRIES = `
  Syrian Syria|Iraqi Iraq|Turkish Turkey|Lebanese Lebanon|Jordanian Jordan|Israeli Israel|Palestinian Palestine
  Saudi Saudi_Arabia|Iranian Iran|Yemeni Yemen|Egyptian Egypt|Libyan Libya|Tunisian Tunisia|Algerian Algeria
  Moroccan Morocco|Sudanese Sudan|Ethiopian Ethiopia|Somali Somalia|Kenyan Kenya|Nigerian Nigeria|Malian Mali
  Congolese Congo|Rwandan Rwanda|Ugandan Uganda|Afghan Afghanistan|Pakistani Pakistan|Indian India
  Bangladeshi Bangladesh|Burmese Myanmar|Chinese China|Japanese Japan|Korean Korea|Vietnamese Vietnam|Thai Thailand
  Indonesian Indonesia|Malaysian Malaysia|Filipino Philippines|Philippine Philippines|Australian Australia
  Russian Russia|Ukrainian Ukraine|Belarusian Belarus|Polish Poland|German Germany|French France|British Britain
  Irish Ireland|Spanish Spain|Portuguese Portugal|Italian Italy|Greek Greece|Dutch Netherlands|Belgian Belgium
  Swiss Switzerland|Austrian Austria|Swedish Sweden|Norwegian Norway|Danish Denmark|Finnish Finland
  Hungarian Hungary|Romanian Romania|Bulgarian Bulgaria|Serbian Serbia|Bosnian Bosnia|Croatian Croatia
  Albanian Albania|Georgian Georgia|Armenian Armenia|Azerbaijani Azerbaijan|Kazakh Kazakhstan|American United_States
  Canadian Canada|Mexican Mexico|Cuban Cuba|Haitian Haiti|Colombian Colombia|Venezuelan Venezuela|Brazilian Brazil
  Argentine Argentina|Chilean Chile|Peruvian Peru|Bolivian Bolivia|Ecuadorian Ecuador|Chechen Chechnya`

/** Adjectives of countries, in lower case, with the country each names: `the Syrian civil war` speaks of Syria. */
export const enDemonyms: ReadonlyMap<string, string> = new Map(
  COUNTRIES.split(/[|\n]/)
    .map((pair) => pair.trim().split(' '))
    .flatMap(([people, country]) =>
      people && country ? [[people.toLowerCase(), country.replaceAll('_', ' ')] as const] : [],
    ),
)
