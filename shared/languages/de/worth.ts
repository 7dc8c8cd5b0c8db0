import type { WorthWords } from '../language'

/** German: what makes a sentence worth checking, and what does not. */
export const worth: WorthWords = {
  causes: `
    weil, wegen, aufgrund, auf grund, infolge, durch, verursachte, verursacht, verursachten, führte zu,
    führten zu, geführt, ausgelöst, löste aus, löste, bewirkte, dank, zwang, zwangen, verhinderte, zur folge`,
  blames: `
    verantwortlich, verantwortlich für, verantwortung, beschuldigte, beschuldigt, beschuldigten, warf vor,
    warfen vor, vorgeworfen, wirft, schuld, schuld an, verdächtigt, verdacht, mutmaßlich, mutmaßliche,
    mutmaßlichen, bekannte sich, steckt hinter, angeklagt, unterstützt von, im auftrag, verbindungen zu,
    machte verantwortlich`,
  compares: `
    im vergleich, verglichen mit, gegenüber dem vorjahr, mehr als im, weniger als im, höher als, niedriger als,
    größer als, kleiner als, länger als, doppelt, doppelt so, verdoppelt, verdoppelte, verdreifacht, halbiert,
    halbierte, stieg, stiegen, gestiegen, sank, sanken, gesunken, fiel, fielen, gefallen, nahm zu, nahm ab,
    zugenommen, abgenommen, wuchs, gewachsen, zurückgegangen, ging zurück, übertraf, mehrheit, die meisten,
    im durchschnitt, anstieg, rückgang, anteil`,
  relations: `
    besitzt, besaß, besitzen, gehört, gehören, gehörte, gehörten, umfasst, umfasste, umfassen, schließt aus,
    schließt, ausgeschlossen, ausgenommen, gilt, gilt nicht, galt, gelten, betrifft, besteht aus, bestehen aus,
    enthält, enthalten, versorgt, versorgte, liefert, produziert, beschäftigt, beherrscht, kontrolliert,
    kontrollieren, verbietet, verboten, untersagt, erlaubt, erlaubte, verpflichtet, vorgeschrieben, liegt,
    liegen, grenzt, sitz in, teil der, teil des, mitglied, mitglieder, chef der, leiter der, hauptstadt,
    verheiratet mit, bruder, sohn von, bekannt als, eigentümer, inhaber, in kraft, geboren in, nutzt, trägt`,
  acts: `
    reist, reiste, reisten, gereist, besucht, besuchte, besuchten, flog, flogen, zog zurück, zurückgezogen,
    trat zurück, zurückgetreten, trat, traten, sagte ab, abgesagt, ausgesetzt, verschoben, verweigert,
    verweigerte, lehnte ab, abgelehnt, ablehnte, forderte, forderten, verlangte, bat, gebeten, entschuldigte,
    gestand, gestanden, räumte ein, bestritt, bestritten, dementierte, bestätigte, bestätigten, versprach,
    drohte, warnte, warnten, verließ, verließen, geprüft, untersucht, untersuchte, durchsucht, durchsuchte,
    beschlagnahmt, erschoss, erschossen, erstochen, gefoltert, vergewaltigt, hingerichtet, vergiftet, geplündert,
    geschmuggelt, lieferte, geliefert, erhielt, erhielten, zahlte, gezahlt, bezahlt, spendete, finanzierte,
    unterzeichnete, unterschrieb, veröffentlichte, verklagt, freigelassen, floh, flohen, geflohen, entkam,
    gestohlen, stahl, gefälscht, zerstört, überflutet, sank, eingestürzt, stürzte, evakuiert, geschlossen,
    schloss, eröffnet, eröffnete, eingeführt, abgeschafft, entwickelte, traf, trafen, getroffen, sprach mit,
    rief auf, aufgerufen, verletzt, gebrochen, wiederaufgenommen, stationiert, beschossen, bombardiert,
    angegriffen, eingenommen, gebaut, verkauft, gekauft, ausgebreitet, scheitern, gescheitert, brach, starb,
    starben, kam, kamen, kamen ums leben, kam ums leben, nahm fest, festgenommen`,
  absolutes: `
    alle, allen, aller, jeder, jede, jedes, jeden, keiner, keine, kein, keinen, niemand, nichts, nie, niemals,
    immer, überall, nirgends, nur, ausschließlich, ohne ausnahme, kein einziger, kein einziges`,
  opinions: `
    sollte, sollten, muss, müssen, hoffen, hofft, hoffe, hoffentlich, ich denke, wir denken, wir glauben,
    ich glaube, meiner meinung, unserer meinung, gut, gute, guter, schlecht, schlimm, schrecklich, schwierig,
    schwierige, schwierigen, schwer, wichtig, wichtige, interessant, schön, traurig, glücklich, stolz,
    enttäuscht, fair, ungerecht, klug, wünscht, freuen uns, freut, offenbar, sicherlich, natürlich, kurz gesagt,
    vielleicht, bleibt abzuwarten, weiß niemand, niemand weiß, wird sich zeigen, scheint, wahrscheinlich,
    unwahrscheinlich, ermüdend`,
  invitations: `
    mehr zum thema, lesen sie auch, lesen sie mehr, lesen sie hier, jetzt abonnieren, jetzt anmelden,
    hier klicken, klicken sie, folgen sie uns, anzeige, werbung`,
  credits: `
    foto :, fotos :, bild :, quelle :, quellen :, text :, mitarbeit :, redaktion :, alle rechte vorbehalten`,
}
