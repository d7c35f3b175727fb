/** Sentences of our own, published on Wednesday 2024-03-06: what stands in brackets is a date, with the values in order. The tense of the clause decides about a weekday. */
export const FOREIGN_WEEKDAYS: readonly string[] = `
de | Der Minister trat am [Freitag] zurück. | 2024-03-01
de | Das Gericht verurteilte den Mann am [Donnerstag] zu drei Jahren. | 2024-02-29
de | Der Rat hat am [Montag] den Haushalt beschlossen. | 2024-03-04
de | Der Rat wird am [Montag] über den Haushalt abstimmen. | 2024-03-11
de | Am [Freitag] beginnt in Jena die Messe. | 2024-03-08
de | Die Ministerin sagte am [Dienstag], dass die Brücke am [Samstag] wieder öffnet. | 2024-03-05 2024-03-09
de | Ein Streik ist für [Donnerstag] geplant. | 2024-03-07
de | Ein Mann ist am [Sonntag] bei einem Brand gestorben. | 2024-03-03
de | Die Kanzlerin soll am [Freitag] in Rom eintreffen. | 2024-03-08
de | Er soll am [Samstag] einen Radfahrer angegriffen haben. | 2024-03-02
de | Am [kommenden Freitag] und am [vergangenen Freitag] war frei. | 2024-03-08 2024-03-01
de | Der Zug entgleiste am [Freitagabend] bei Ulm. | 2024-03-01
de | Am [Mittwochmorgen] stießen zwei Busse zusammen. | 2024-03-06
de | Die Schule bleibt bis [Montag] geschlossen. | 2024-03-11
de | Seit [Montag] ist die Brücke gesperrt. | 2024-03-04
de | Ab [Montag] ist die Brücke gesperrt. | 2024-03-11
de | [In der Nacht auf Samstag] brannte eine Scheune. | 2024-03-02
de | [In der Nacht von Freitag auf Samstag] brannte eine Scheune. | 2024-03-01/2024-03-02
de | [Von Montag bis Mittwoch] wurde gestreikt. | 2024-03-04/2024-03-06
de | Die Bahn streikt [von Donnerstag bis Samstag]. | 2024-03-07/2024-03-09
de | Nach Angaben der Polizei wurde die Frau am [Samstag] tot gefunden. | 2024-03-02
de | Am [Sonntag] wählt das Land ein neues Parlament. | 2024-03-10
de | [Gestern Abend] und [heute Morgen] schneite es. | 2024-03-05 2024-03-06
fr | Le ministre a démissionné [vendredi]. | 2024-03-01
fr | Le ministre doit démissionner [vendredi]. | 2024-03-08
fr | Le procès s’ouvrira [lundi] à Lyon. | 2024-03-11
fr | Le procès s’ouvre [lundi] à Lyon. | 2024-03-11
fr | Le procès s’est ouvert [lundi] à Lyon. | 2024-03-04
fr | Trois personnes ont été tuées [dimanche], a annoncé la police. | 2024-03-03
fr | Le président a annoncé [mardi] qu’il se rendra [samedi] à Nice. | 2024-03-05 2024-03-09
fr | Un incendie s’est déclaré [vendredi soir] dans une usine. | 2024-03-01
fr | Une grève est prévue [jeudi]. | 2024-03-07
fr | Il est mort [samedi] à Paris. | 2024-03-02
fr | Les bureaux de vote ouvriront [dimanche matin]. | 2024-03-10
fr | [Dans la nuit de vendredi à samedi], une voiture a brûlé. | 2024-03-01/2024-03-02
fr | La réunion de [vendredi dernier] et celle de [vendredi prochain]. | 2024-03-01 2024-03-08
fr | Le musée est fermé depuis [lundi]. | 2024-03-04
fr | Le musée sera fermé à partir de [lundi]. | 2024-03-11
fr | Il pleuvait [lundi]. | 2024-03-04
fr | Elle pourrait comparaître [jeudi]. | 2024-03-07
es | El juez dictó sentencia el [viernes]. | 2024-03-01
es | El juez dictará sentencia el [viernes]. | 2024-03-08
es | La feria comienza el [jueves]. | 2024-03-07
es | El presidente dijo el [lunes] que viajará el [sábado] a Quito. | 2024-03-04 2024-03-09
es | Un hombre murió el [viernes por la noche] en un choque. | 2024-03-01
es | El [pasado viernes] y el [próximo viernes] hay fiesta. | 2024-03-01 2024-03-08
es | El [viernes pasado] hubo lluvia. | 2024-03-01
es | El Congreso votará el [lunes que viene]. | 2024-03-11
es | Los trabajadores van a parar el [martes]. | 2024-03-12
es | Han muerto dos personas el [domingo]. | 2024-03-03
es | Las clases siguen suspendidas hasta el [lunes]. | 2024-03-11
es | El barco se hundió [la madrugada del martes]. | 2024-03-05
es | La reunión está prevista para el [jueves]. | 2024-03-07
es | El [viernes 8] habrá paro. | 2024-03-08
es | [Anoche] tembló la tierra. | 2024-03-05
it | Il governo ha approvato [lunedì] il decreto. | 2024-03-04
it | Il governo approverà [lunedì] il decreto. | 2024-03-11
it | La fiera comincia [giovedì]. | 2024-03-07
it | Due operai sono morti [venerdì] in un cantiere. | 2024-03-01
it | L’incidente è avvenuto [venerdì sera] sulla statale. | 2024-03-01
it | Lo sciopero è previsto per [venerdì]. | 2024-03-08
it | [Venerdì scorso] pioveva, [venerdì prossimo] no. | 2024-03-01 2024-03-08
it | [Nella notte tra sabato e domenica] un’auto è finita nel fiume. | 2024-03-02/2024-03-03
it | [Domenica mattina] si vota in tre comuni. | 2024-03-10
it | Le scuole resteranno chiuse fino a [lunedì]. | 2024-03-11
pt | O ministro renunciou na [sexta-feira]. | 2024-03-01
pt | O ministro vai renunciar na [sexta-feira]. | 2024-03-08
pt | O julgamento começa na [quinta-feira]. | 2024-03-07
pt | Três pessoas morreram na [sexta-feira à noite]. | 2024-03-01
pt | A greve está marcada para [segunda-feira]. | 2024-03-11
pt | O presidente disse na [segunda-feira] que viajará no [sábado]. | 2024-03-04 2024-03-09
pt | O preso fugiu na [sexta-feira (1)]. | 2024-03-01
pt | A votação ocorrerá na [próxima terça-feira]. | 2024-03-12
pt | A ponte foi reaberta no [domingo passado]. | 2024-03-03
nl | De minister trad [vrijdag] af. | 2024-03-01
nl | De minister zal [vrijdag] aftreden. | 2024-03-08
nl | De rechtszaak begint [donderdag]. | 2024-03-07
nl | De politie heeft [maandag] een man aangehouden. | 2024-03-04
nl | Een vrouw is [zondag] overleden na een brand. | 2024-03-03
nl | De trein ontspoorde [vrijdagavond] bij Zwolle. | 2024-03-01
nl | De staking is gepland voor [donderdag]. | 2024-03-07
nl | [Afgelopen zaterdag] regende het, [komende zaterdag] niet. | 2024-03-02 2024-03-09
nl | [Gisteravond] brak brand uit. | 2024-03-05
nl | De premier meldde [dinsdag] dat de weg [zaterdag] wordt heropend. | 2024-03-05 2024-03-09
pl | Minister zrezygnował w [piątek]. | 2024-03-01
pl | Minister zrezygnuje, a sejm zbierze się w [piątek]. | 2024-03-08
pl | Proces rozpocznie się w [czwartek]. | 2024-03-07
pl | W [niedzielę] zginęły trzy osoby. | 2024-03-03
pl | Do wypadku doszło w [piątek wieczorem]. | 2024-03-01
pl | Strajk jest planowany na [poniedziałek]. | 2024-03-11
pl | W [ubiegły czwartek] padało, a w [przyszły czwartek] będzie sucho. | 2024-02-29 2024-03-07
pl | Droga będzie zamknięta do [soboty]. | 2024-03-09
pl | [W nocy z piątku na sobotę] spłonął dom. | 2024-03-01/2024-03-02
ru | Министр ушёл в отставку в [пятницу]. | 2024-03-01
ru | Министр уйдёт в отставку, заседание состоится в [пятницу]. | 2024-03-08
ru | Суд начнётся в [четверг]. | 2024-03-07
ru | В [воскресенье] погибли три человека. | 2024-03-03
ru | Пожар начался [в ночь на пятницу]. | 2024-03-01
ru | Авария произошла [вечером в субботу]. | 2024-03-02
ru | В [прошлую среду] шёл снег, в [следующую среду] будет дождь. | 2024-02-28 2024-03-13
ru | Мост закрыт до [понедельника]. | 2024-03-11
ru | Выборы запланированы на [воскресенье]. | 2024-03-10
ru | Совет охраны окружающей среды заявил это в [понедельник]. | 2024-03-04
sv | Ministern avgick i [fredags]. | 2024-03-01
sv | Ministern avgår på [fredag]. | 2024-03-08
sv | Mötet hålls på [torsdag]. | 2024-03-07
sv | En man greps på [fredagen]. | 2024-03-01
sv | Tåget spårade ur på [fredagskvällen]. | 2024-03-01
sv | Rättegången börjar [måndag]. | 2024-03-11
sv | Polisen uppgav på [söndagen] att två personer skadats. | 2024-03-03
sv | Strejken väntas börja på [lördag]. | 2024-03-09
tr | Bakan [cuma] günü istifa etti. | 2024-03-01
tr | Bakan [cuma] günü istifa edecek. | 2024-03-08
tr | Duruşma [perşembe] günü başlayacak. | 2024-03-07
tr | Kazada [pazartesi] günü üç kişi öldü. | 2024-03-04
tr | [Geçen cuma] yağmur yağdı, [gelecek cuma] kar bekleniyor. | 2024-03-01 2024-03-08
tr | Toplantının [salı] günü yapılması planlanıyor. | 2024-03-12
tr | Yangın [cuma akşamı] çıktı. | 2024-03-01
da | Ministeren gik af i [fredags]. | 2024-03-01
da | Mødet holdes på [torsdag]. | 2024-03-07
no | Statsråden gikk av [fredag]. | 2024-03-01
no | Rettssaken starter [torsdag]. | 2024-03-07
de | Bei Ulm ist am [Donnerstagabend] ein Zug entgleist. | 2024-02-29
de | Die Gewerkschaft ruft für [Montag] zum Streik auf. | 2024-03-11
de | Der Rat kündigte für [Samstag] eine Feier an. | 2024-03-09
de | Die Sitzung wurde auf [Montag] verschoben. | 2024-03-11
de | Am [Montag] sagen drei Zeugen aus. | 2024-03-11
de | Am [Samstag] demonstrieren die Anwohner. | 2024-03-09
de | [Freitag nächster Woche] ist der letzte Termin. | 2024-03-15
fr | L’accord signé [lundi] expire dans un an. | 2024-03-04
fr | Le match a été reporté à [samedi]. | 2024-03-09
fr | « Nous serons dans la rue [samedi] », a déclaré une élue. | 2024-03-09
es | El sindicato convocó un paro para el [lunes]. | 2024-03-11
es | Habrá huelga el [viernes de la próxima semana]. | 2024-03-15
es | Los vecinos marchan el [lunes]. | 2024-03-11
es | El sorteo es el [sábado]. | 2024-03-09
it | La partita è stata rinviata a [sabato]. | 2024-03-09
it | Il decreto firmato [lunedì] vale un anno. | 2024-03-04
pt | A previsão indica chuva para [domingo]. | 2024-03-10
ru | Заседание перенесли на [четверг]. | 2024-03-07
ru | Билеты поступят в продажу в [понедельник]. | 2024-03-11
pl | W [poniedziałek] radni zagłosują nad budżetem. | 2024-03-11
sv | Vägen är avstängd till [söndag]. | 2024-03-10
pt | Na [segunda-feira], o ministro encontra-se com o rei. | 2024-03-11
nl | [Maandag] spreekt de premier met de koning. | 2024-03-11
ru | Он находится в больнице с [пятницы]. | 2024-03-01
ru | С [понедельника] будут ходить два парома. | 2024-03-11
pl | Od [piątku] brakuje wody. | 2024-03-01
tr | [Cumadan] beri su yok. | 2024-03-01
it | Da [venerdì] manca l’acqua. | 2024-03-01
uk | Суд розпочнеться в [четвер]. | 2024-03-07
uk | Пожежа сталася у [п’ятницю]. | 2024-03-01
`
  .trim()
  .split('\n');

/** No date is in these. */
export const FOREIGN_NO_WEEKDAYS: readonly string[] = `
pt | Na segunda fase do plano, a quarta equipe perdeu.
pt | Ele terminou na quinta posição e ela na sexta rodada.
ru | Закон об охране окружающей среды приняли единогласно.
ru | Среда обитания волка сужается.
tr | Köylüler pazar yerinde domates sattı.
de | Der Morgen war kühl, der Abend mild.
es | La mañana era fría.
fr | La victime était morte un dimanche de pluie.
de | Jeden Freitag gab es Fisch.
es | Cada lunes había mercado.
ru | Каждую пятницу здесь был рынок.
`
  .trim()
  .split('\n');
