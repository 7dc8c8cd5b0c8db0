/**
 * Words for kinds of events in the languages that are read besides English, under the names that `eventOf` gives. Stems end in `*`;
 * German words may also be the last part of a longer one.
 */
export const eventWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: {
    earthquake: 'séisme* tremblement* tsunami',
    storm: 'tempête* ouragan* cyclone* typhon* tornade*',
    flood: 'inondation* crue* glissement*',
    fire: 'incendie*',
    landslide: 'avalanche*',
    crash: 'accident* déraillement* collision* naufrage* crash',
    collapse: 'effondrement* bousculade*',
    outbreak: 'épidémie* pandémie* virus choléra ebola rougeole',
    attack: 'attaque* attentat* bombardement* explosion* frappe* raid* fusillade* massacre* embuscade*',
    protest: 'manifestation* manifestant* émeute* rassemblement*',
    siege: 'siège assiégé*',
    war: 'guerre* conflit* insurrection crise*',
  },
  de: {
    earthquake: 'erdbeben* beben tsunami',
    storm: 'sturm sturms stürme stürmen hurrikan* zyklon* taifun* orkan* tornado*',
    flood: 'überschwemmung* hochwasser* flut fluten flutkatastrophe erdrutsch*',
    fire: 'brand brandes brände bränden',
    landslide: 'lawine* schneelawine*',
    crash: 'unfall* unfälle* unglück* absturz* zusammenstoß* kollision*',
    collapse: 'einsturz* massenpanik',
    outbreak: 'epidemie* pandemie* virus cholera ebola masern ausbruch*',
    attack:
      'angriff* anschlag* anschläge* attentat* bombe* bombardierung* explosion* massaker* beschuss überfall',
    protest:
      'protest proteste protesten protests demonstration* demonstrant* demonstrierte* unruhen krawalle*',
    siege: 'belagerung* belagert*',
    war: 'krieg* konflikt* aufstand* krise*',
  },
  es: {
    earthquake: 'terremoto* sismo* seísmo* tsunami',
    storm: 'tormenta* huracán* huracanes ciclón* tifón* tornado*',
    flood: 'inundacion* inundación* deslizamiento* aluvión',
    fire: 'incendio* fuego',
    landslide: 'avalancha* alud aludes',
    crash: 'accidente* choque* colisión descarrilamiento* naufragio*',
    collapse: 'derrumbe* estampida*',
    outbreak: 'brote* epidemia* pandemia* virus cólera ébola sarampión',
    attack: 'ataque* atentado* bomba* bombardeo* explosión explosiones tiroteo* masacre* emboscada*',
    protest: 'protesta* manifestación manifestaciones manifestante* disturbios marcha',
    siege: 'asedio* sitiad*',
    war: 'guerra* conflicto* insurgencia crisis',
  },
  ar: {
    earthquake: 'زلزال* زلازل هزة هزات تسونامي',
    storm: 'عاصفة عواصف إعصار أعاصير',
    flood: 'فيضان* سيول انهيار* انزلاق*',
    fire: 'حريق حرائق',
    crash: 'حادث حوادث تحطم تصادم غرق',
    outbreak: 'وباء كوليرا إيبولا فيروس كورونا',
    attack: 'هجوم* هجمات انفجار* تفجير* قصف غارة غارات مجزرة',
    protest: 'احتجاج* مظاهرة مظاهرات تظاهرة تظاهرات متظاهر*',
    siege: 'حصار',
    war: 'حرب نزاع صراع أزمة',
  },
}
