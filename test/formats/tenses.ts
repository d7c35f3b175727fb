/** Tense across asides, in headlines, and in languages from Slavic to Hindi: sentences of our own, published on Wednesday 2024-03-06; what stands in brackets is a date. */
export const TENSES: readonly string[] = `
en | She will meet Ana Rossi, who beat the top seed, [on Friday]. | 2024-03-08
en | She will meet Ana Rossi, the Italian who beat the top seed, [on Friday]. | 2024-03-08
en | They will play Rovers, who won the cup, at home [on Saturday]. | 2024-03-09
en | The trial will open, prosecutors said, [on Monday]. | 2024-03-11
en | The minister, who resigned, will appear before the panel [on Thursday]. | 2024-03-07
en | Lee will face Kim (who beat Park) [on Sunday]. | 2024-03-10
en | Lee faces Kim, whose brother won gold, [on Sunday]. | 2024-03-10
en | Lee lost to Kim, who will play the final, [on Sunday]. | 2024-03-03
en | He was arrested, police said, [on Sunday]. | 2024-03-03
en | The team was due to fly home to Tbilisi [on Wednesday]. | 2024-03-06
en | The team was due to fly home to Tbilisi [on Thursday]. | 2024-03-07
en | The players are to fly home after the loss [on Thursday]. | 2024-03-07
en | The two leaders are to sign the deal [on Friday]. | 2024-03-08
en | She was due to speak [on Thursday] but fell ill. | 2024-03-07
en | She was due to speak [on Tuesday] but fell ill. | 2024-03-05
en | He was to have been sworn in [on Friday]. | 2024-03-08
en | A funeral mass is being held [on Friday]. | 2024-03-08
en | Doors open at noon [on Saturday]. | 2024-03-09
en | Officials expect to name the victims [on Thursday]. | 2024-03-07
en | He told reporters he would resign [on Friday]. | 2024-03-08
en | He told reporters [on Friday] that he would resign. | 2024-03-01
en | The body was found by a man who walks his dog there [on Sunday]. | 2024-03-03
en | The ship that sank [on Sunday] will be raised. | 2024-03-03
en | The man who will lead the party was chosen [on Sunday]. | 2024-03-03
en | Voters who missed the first round can vote [on Sunday]. | 2024-03-10
en | Two people who were hurt in the crash died [on Sunday]. | 2024-03-03
en | Judges who heard the case will rule [on Friday]. | 2024-03-08
en | The minister who was due to attend died [on Sunday]. | 2024-03-03
en | The storm, which killed nine, is forecast to reach the coast [on Friday]. | 2024-03-08
en | Talks to end the strike, which began late, resume [on Thursday]. | 2024-03-07
en | Talks to end the strike, which began late, resumed [on Monday]. | 2024-03-04
en | Police had been due to question him [on Thursday]. | 2024-03-07
ru | Министр выступит в парламенте в [пятницу]. | 2024-03-08
ru | Президенты встретятся в Баку в [четверг]. | 2024-03-07
ru | Суд огласит приговор в [понедельник]. | 2024-03-11
ru | Команда улетит домой в [пятницу]. | 2024-03-08
ru | Команда улетела домой в [пятницу]. | 2024-03-01
ru | Она сыграет с Анной, которая победила чемпионку, в [пятницу]. | 2024-03-08
ru | Похороны пройдут в [субботу]. | 2024-03-09
ru | Поезда пойдут в [субботу]. | 2024-03-09
ru | Совет соберётся в [четверг]. | 2024-03-07
ru | Суд вынесет решение в [четверг]. | 2024-03-07
ru | Полиция задержала мужчину, который выступит в суде, в [понедельник]. | 2024-03-04
ru | Он живёт в городе, где в [понедельник] сгорел дом. | 2024-03-04
pl | Drużyna zagra z Legią w [piątek]. | 2024-03-08
pl | Ministrowie spotkają się w [czwartek]. | 2024-03-07
pl | Prezydent wygłosi orędzie w [piątek]. | 2024-03-08
pl | Sąd ogłosi wyrok w [poniedziałek]. | 2024-03-11
pl | Iga zmierzy się z Aną, która pokonała mistrzynię, w [piątek]. | 2024-03-08
pl | Piłkarze polecą do domu w [czwartek]. | 2024-03-07
pl | Zespół wylądował w [czwartek]. | 2024-02-29
pl | Rada omówi budżet w [poniedziałek]. | 2024-03-11
cs | Prezidenti se setkají ve [čtvrtek]. | 2024-03-07
cs | Prezidenti se setkali ve [čtvrtek]. | 2024-02-29
cs | Ministr vystoupí v [pátek] v Brně. | 2024-03-08
cs | Soud vynese rozsudek v [pondělí]. | 2024-03-11
cs | Tým odletí domů v [pátek]. | 2024-03-08
cs | Vláda bude jednat v [pátek]. | 2024-03-08
cs | Vláda jednala v [pátek]. | 2024-03-01
cs | Sparta hraje v [sobotu] doma. | 2024-03-09
cs | Sparta vyhrála v [sobotu] doma. | 2024-03-02
sk | Prezidenti sa stretnú vo [štvrtok]. | 2024-03-07
sk | Prezidenti sa stretli vo [štvrtok]. | 2024-02-29
sk | Minister vystúpi v [piatok]. | 2024-03-08
uk | Президенти зустрінуться у [четвер]. | 2024-03-07
uk | Президенти зустрілися у [четвер]. | 2024-02-29
uk | Міністр виступить у [п’ятницю]. | 2024-03-08
uk | Суд оголосить вирок у [понеділок]. | 2024-03-11
bg | Президентите ще се срещнат в [четвъртък]. | 2024-03-07
bg | Президентите се срещнаха в [четвъртък]. | 2024-02-29
hr | Predsjednici će se sastati u [četvrtak]. | 2024-03-07
hr | Predsjednici su se sastali u [četvrtak]. | 2024-02-29
sr | Председници ће се састати у [четвртак]. | 2024-03-07
sr | Председници су се састали у [четвртак]. | 2024-02-29
sl | Predsednika se bosta sestala v [četrtek]. | 2024-03-07
sl | Predsednika sta se sestala v [četrtek]. | 2024-02-29
hu | A miniszter [pénteken] fog beszélni. | 2024-03-08
hu | A miniszter [pénteken] beszélt a lapnak. | 2024-03-01
ro | Președinții se vor întâlni [joi]. | 2024-03-07
ro | Președinții s-au întâlnit [joi]. | 2024-02-29
el | Οι πρόεδροι θα συναντηθούν την [Πέμπτη]. | 2024-03-07
el | Οι πρόεδροι συναντήθηκαν την [Πέμπτη]. | 2024-02-29
fi | Presidentit tapasivat [torstaina]. | 2024-02-29
fi | Presidentit aikovat tavata [torstaina]. | 2024-03-07
ar | سيلتقي الرئيسان [الخميس] في الرباط. | 2024-03-07
ar | التقى الرئيسان [الخميس] في الرباط. | 2024-02-29
hi | राष्ट्रपति [गुरुवार] को मिलेंगे। | 2024-03-07
hi | राष्ट्रपति [गुरुवार] को मिले थे। | 2024-02-29
he | הנשיאים ייפגשו [ביום חמישי]. | 2024-03-07
he | הנשיאים נפגשו [ביום חמישי]. | 2024-02-29
de | Er trifft am [Freitag] auf Lee, der den Meister schlug. | 2024-03-08
de | Sie wird auf Lee, der den Meister schlug, am [Freitag] treffen. | 2024-03-08
de | Sie trifft auf Lee, der den Meister schlug, am [Freitag]. | 2024-03-08
de | [Kommendes Wochenende] spielt die Band in Ulm. | 2024-03-09/2024-03-10
de | [Nächstes Wochenende] spielt die Band in Ulm. | 2024-03-09/2024-03-10
de | [Vergangenes Wochenende] spielte die Band in Ulm. | 2024-03-02/2024-03-03
de | [Kommende Woche] spielt die Band in Ulm. | 2024-W11
de | Sie sollte am [Donnerstag] sprechen, wurde aber krank. | 2024-03-07
fr | Elle affrontera Lee, qui a battu la tenante, [vendredi]. | 2024-03-08
fr | Il devait parler [jeudi] à Nice. | 2024-03-07
fr | L’équipe doit rentrer à Tbilissi [jeudi]. | 2024-03-07
es | Se medirá con Lee, que venció a la campeona, el [viernes]. | 2024-03-08
es | El equipo debía volar a casa el [jueves]. | 2024-03-07
it | Affronterà Lee, che ha battuto la campionessa, [venerdì]. | 2024-03-08
it | La squadra doveva rientrare [giovedì]. | 2024-03-07
pt | Enfrentará Lee, que venceu a campeã, na [sexta-feira]. | 2024-03-08
pt | A equipa devia regressar na [quinta-feira]. | 2024-03-07
nl | Ze speelt tegen Lee, die de kampioen versloeg, op [vrijdag]. | 2024-03-08
nl | Het team zou [donderdag] naar huis vliegen. | 2024-03-07
sv | Hon möter Lee, som slog mästaren, på [fredag]. | 2024-03-08
sv | Laget skulle flyga hem på [torsdag]. | 2024-03-07
tr | Takım [perşembe] günü dönecek. | 2024-03-07
tr | Takım [perşembe] günü döndü. | 2024-02-29
en | He may have died [on Sunday], police said. | 2024-03-03
en | The gun could have been fired [on Sunday]. | 2024-03-03
en | The planned march was called off [on Sunday]. | 2024-03-03
en | The deal would be signed [on Friday], he said. | 2024-03-08
en | The deal is expected to be formally signed [on Friday]. | 2024-03-08
en | The mayor, who had said he would quit, left [on Sunday]. | 2024-03-03
en | The town where the band will play was flooded [on Sunday]. | 2024-03-03
en | The bill, which would ban knives, passed [on Monday]. | 2024-03-04
en | The bill (which would ban knives) passed [on Monday]. | 2024-03-04
en | The court, which sits in Lyon, rules [on Friday]. | 2024-03-08
en | Schools in the town, where nine died, reopen [on Thursday]. | 2024-03-07
en | The king will be buried [on Saturday], the palace said. | 2024-03-09
en | The king was buried [on Saturday], the palace said. | 2024-03-02
en | The king, the palace said, was buried [on Saturday]. | 2024-03-02
en | Police are investigating a crash [on Sunday]. | 2024-03-03
en | Police are appealing for witnesses to a fire [on Saturday]. | 2024-03-02
en | The two are meeting in Rome [on Friday]. | 2024-03-08
en | The two sides are to meet again [on Friday]. | 2024-03-08
en | The two were to meet in Rome [on Friday]. | 2024-03-08
en | Rain is forecast [on Friday]. | 2024-03-08
en | The firm was expected to report results [on Thursday]. | 2024-03-07
en | The firm reported results [on Thursday], as had been expected. | 2024-02-29
en | He had planned to speak [on Monday], but the hall was shut. | 2024-03-04
en | She was scheduled to sing [on Friday] but cancelled. | 2024-03-08
en | She was to sing [on Sunday] but lost her voice. | 2024-03-03
en | The storm killed nine and is expected to hit Oslo [on Friday]. | 2024-03-08
en | A man due to be sentenced [on Friday] was found dead. | 2024-03-08
en | A man jailed [on Friday] was found dead. | 2024-03-01
en | The president, Ana Rossi, [on Monday] signed the law. | 2024-03-04
en | The president, who will leave soon, signed the law [on Monday]. | 2024-03-04
en | Rossi beat Lee, who had never lost, [on Sunday]. | 2024-03-03
en | Workers plan to strike [on Monday]. | 2024-03-11
en | Voting closes [on Sunday]. | 2024-03-10
en | Talks to end the strike, which began late, resumed [on Monday]. | 2024-03-04
cs | Policie v [pondělí] zadržela muže, který vystoupí u soudu. | 2024-03-04
cs | Muž zemřel v [neděli] v nemocnici, uvedla policie. | 2024-03-03
cs | Premiér řekl v [úterý], že v [pátek] odletí do Říma. | 2024-03-05 2024-03-08
cs | Nehoda se stala v [sobotu] u Brna. | 2024-03-02
cs | Na dálnici v [sobotu] havaroval kamion, řidič má zlomenou nohu. | 2024-03-02
sk | Polícia v [pondelok] zadržala muža. | 2024-03-04
sk | Premiér v [utorok] povedal, že v [piatok] odcestuje do Ríma. | 2024-03-05 2024-03-08
sl | Policija je v [ponedeljek] prijela moškega. | 2024-03-04
sl | Minister bo v [petek] nagovoril poslance. | 2024-03-08
sl | Premier je v [torek] dejal, da bo v [petek] odpotoval v Rim. | 2024-03-05 2024-03-08
hr | Policija je u [ponedjeljak] uhitila muškarca. | 2024-03-04
hr | Premijer je u [utorak] rekao da će u [petak] otputovati u Rim. | 2024-03-05 2024-03-08
hr | Sabor glasa u [petak]. | 2024-03-08
sr | Полиција је у [понедељак] ухапсила мушкарца. | 2024-03-04
sr | Премијер је у [уторак] рекао да ће у [петак] отпутовати у Рим. | 2024-03-05 2024-03-08
bg | Полицията задържа в [понеделник] мъж. | 2024-03-04
bg | Премиерът каза във [вторник], че в [петък] ще замине за Рим. | 2024-03-05 2024-03-08
mk | Полицијата во [понеделник] приведе маж. | 2024-03-04
mk | Премиерот во [петок] ќе патува во Рим. | 2024-03-08
hu | A rendőrség [hétfőn] elfogott egy férfit. | 2024-03-04
hu | A kormányfő [kedden] közölte, hogy [pénteken] Rómába utazik. | 2024-03-05 2024-03-08
hu | A parlament [hétfőn] szavaz a törvényről. | 2024-03-11
ro | Poliția a reținut [joi] un bărbat. | 2024-02-29
ro | Premierul a declarat [marți] că va pleca [vineri] la Roma. | 2024-03-05 2024-03-08
el | Η αστυνομία συνέλαβε την [Πέμπτη] έναν άνδρα. | 2024-02-29
el | Ο πρωθυπουργός είπε την [Τρίτη] ότι θα πάει την [Παρασκευή] στη Ρώμη. | 2024-03-05 2024-03-08
fi | Poliisi otti [maanantaina] kiinni miehen. | 2024-03-04
fi | Pääministeri sanoi [tiistaina], että hän matkustaa [perjantaina] Roomaan. | 2024-03-05 2024-03-08
fi | Mies kuoli [sunnuntaina] sairaalassa. | 2024-03-03
id | Polisi menangkap seorang pria pada [Kamis]. | 2024-02-29
id | Presiden mengatakan [Selasa] ia akan ke Roma pada [Jumat]. | 2024-03-05 2024-03-08
ar | اعتقلت الشرطة رجلا [الخميس] في الرباط. | 2024-02-29
ar | قال الوزير [الثلاثاء] إنه سيزور روما [الجمعة]. | 2024-03-05 2024-03-08
ar | أصيب ثلاثة في حادث سيارة [الأحد]. | 2024-03-03
ar | انقلبت سيارة [السبت] في القاهرة. | 2024-03-02
he | המשטרה עצרה גבר [ביום חמישי]. | 2024-02-29
he | השר אמר [ביום שלישי] כי ייפגש עמו [ביום שישי]. | 2024-03-05 2024-03-08
hi | पुलिस ने [गुरुवार] को एक व्यक्ति को गिरफ्तार किया। | 2024-02-29
hi | मंत्री ने [मंगलवार] को कहा कि वह [शुक्रवार] को रोम जाएंगे। | 2024-03-05 2024-03-08
bn | মন্ত্রী [শুক্রবার] রোমে যাবেন। | 2024-03-08
bn | পুলিশ [শুক্রবার] একজনকে গ্রেপ্তার করেছে। | 2024-03-01
lt | Policija [pirmadienį] sulaikė vyrą. | 2024-03-04
lt | Prezidentai susitiks [ketvirtadienį]. | 2024-03-07
lv | Prezidenti tiksies [ceturtdien]. | 2024-03-07
lv | Policija [pirmdien] aizturēja vīrieti. | 2024-03-04
et | Presidendid kohtuvad [neljapäeval]. | 2024-03-07
et | Presidendid kohtusid [neljapäeval]. | 2024-02-29
ca | La policia va detenir un home [dijous]. | 2024-02-29
ca | El president visitarà Roma [divendres]. | 2024-03-08
fa | رئیس جمهور [پنجشنبه] به رم خواهد رفت. | 2024-03-07
fa | رئیس جمهور [پنجشنبه] به رم رفت. | 2024-02-29
uk | Поліція затримала чоловіка у [четвер]. | 2024-02-29
uk | Область відновлює міст, пошкоджений у [четвер]. | 2024-02-29
uk | Прем’єр сказав у [вівторок], що полетить до Рима в [п’ятницю]. | 2024-03-05 2024-03-08
ru | Полиция задержала мужчину в [четверг]. | 2024-02-29
ru | Пожар в [четверг] унёс жизни двоих. | 2024-02-29
ru | Депутат находится под арестом с [четверга]. | 2024-02-29
ru | Премьер сказал во [вторник], что полетит в Рим в [пятницу]. | 2024-03-05 2024-03-08
ru | Суд отправил мужчину под арест в [пятницу]. | 2024-03-01
pl | Policja zatrzymała w [czwartek] mężczyznę. | 2024-02-29
pl | Premier powiedział we [wtorek], że w [piątek] wyda oświadczenie. | 2024-03-05 2024-03-08
fr | La police devait interroger l’homme [jeudi]. | 2024-03-07
fr | Il devait 300 euros, a-t-il dit [lundi]. | 2024-03-04
es | La policía detuvo a un hombre, que iba a huir, el [lunes]. | 2024-03-04
it | La polizia ha fermato un uomo, che doveva partire, [lunedì]. | 2024-03-04
nl | De man, die in een huis werd gevonden, verschijnt [vrijdag] voor de rechter. | 2024-03-08
de | Der Mann, der am [Freitag] starb, war 52. | 2024-03-01
de | Die Frau, die am [Freitag] aussagen wird, ist 52. | 2024-03-08
tr | Polis [perşembe] günü bir adamı gözaltına aldı. | 2024-02-29
en | Storm to hit coast [on Friday] | 2024-03-08
en | Bank to cut rates [Thursday] | 2024-03-07
en | King to address parliament [Tuesday] | 2024-03-12
en | Rossi to fly home [Friday] | 2024-03-08
en | Two killed in bid to cross river [on Friday] | 2024-03-01
en | Man arrested over plot to kill mayor [on Friday] | 2024-03-01
en | Crowds flock to church [on Sunday] | 2024-03-03
en | Search for boys to resume at dawn [Thursday] | 2024-03-07
en | Police in talks to free hostages [on Monday] | 2024-03-04
en | Hundreds march to protest law [on Sunday] | 2024-03-03
en | New law to take effect [Friday] | 2024-03-08
en | Rovers to play United [on Saturday] | 2024-03-09
en | Minister not to attend summit [on Saturday] | 2024-03-09
en | Police were called to reports of a fire [on Sunday] | 2024-03-03
en | Fire crews race to save mill [on Sunday] | 2024-03-03
en | The mayor, forced to quit [on Sunday], has left. | 2024-03-03
en | Speaking to reporters [on Friday], he smiled. | 2024-03-01
en | Trip to hospital [on Sunday] | 2024-03-03
en | The firm decided to cut jobs [on Monday]. | 2024-03-04
`
  .trim()
  .split('\n');
