/** Openings of wire stories in the forms of many houses, written for this test; what must be read from each.
 * `dateline | places | qualifiers | agency | date | strength || prose` */
export const DATELINES: readonly string[] = `
Malmö. | Malmö | | | | weak || Ett lager brann ner i natt och två fördes till sjukhus.
BERLIN. | BERLIN | | | | weak || Die Bundesregierung hat den Haushalt beschlossen.
Казань. | Казань | | | | weak || Полицейские задержали трех мужчин.
Santiago de Chile. | Santiago de Chile | | | | weak || Un sismo sacudió el norte del país.
(Tokyo, 12th March) | Tokyo | | | 12th March | weak || A strong quake shook the capital.
(Geneva, 12 March 2024) – | Geneva | | | 12 March 2024 | weak || The office was alarmed.
[Monrovia, March 12, 2024] | Monrovia | | | March 12, 2024 | weak || Police arrested three men.
(Nairobi) – | Nairobi | | | | weak || Kenyan authorities should look into it.
THE HAGUE, Netherlands (Reuters) - | THE HAGUE | Netherlands | Reuters | | strong || Judges will rule.
GENERAL SANTOS CITY (PNA) -- | GENERAL SANTOS CITY | | PNA | | strong || Police arrested three men.
Bogotá D.C., 12 de marzo de 2024. | Bogotá D.C. | | | 12 de marzo de 2024 | weak || La Fiscalía imputó cargos.
Helsinki. STT. | Helsinki | | STT | | strong || Kaksi ihmistä kuoli kolarissa.
ASTANA. KAZINFORM - | ASTANA | | KAZINFORM | | strong || The president signed the law.
Kyiv. March 12. Interfax-Ukraine – | Kyiv | | Interfax-Ukraine | March 12 | strong || The president signed it.
Valencia / EFE. | Valencia | | EFE | | strong || La Policía ha detenido a tres hombres.
Caracas, 12 Mar. AVN.- | Caracas | | AVN | 12 Mar. | strong || La Policía detuvo a tres hombres.
Gdańsk, 12.03.2024 r. – | Gdańsk | | | 12.03.2024 | strong || Policja zatrzymała trzech mężczyzn.
JAKARTA, iNews.id - | JAKARTA | | iNews.id | | strong || Polisi menangkap tiga orang.
Jan 9, 2024 (KOKX) TULSA - | TULSA | | KOKX | Jan 9, 2024 | strong || A truck overturned.
May 18, 2023 (Jungle Post) – | | | Jungle Post | May 18, 2023 | strong || A truck overturned.
(KOKX) Jan. 9, 2024, TULSA, Okla. - | TULSA | Okla. | KOKX | Jan. 9, 2024 | strong || A truck overturned.
(Jan 9, 2024) TULSA (KOKX) - | TULSA | | KOKX | Jan 9, 2024 | strong || A truck overturned.
KOKX - TULSA, Jan 9, 2024 - | TULSA | | KOKX | Jan 9, 2024 | strong || A truck overturned.
Reuters - LONDON, March 12 - | LONDON | | Reuters | March 12 | strong || A truck overturned.
AFP, Lyon, 12 mars 2024 - | Lyon | | AFP | 12 mars 2024 | strong || Un camion s'est renversé.
Mar. 12 (UPI) -- | | | UPI | Mar. 12 | strong || A truck overturned.
Tue 12 Mar 2024 [ANI] New Delhi: | New Delhi | | ANI | 12 Mar 2024 | strong || A truck overturned.
12 March 2024 (Lusaka Times) LUSAKA: | LUSAKA | | Lusaka Times | 12 March 2024 | strong || A truck overturned.
March 12, 2024, TULSA, Okla. — | TULSA | Okla. | | March 12, 2024 | strong || A truck overturned.
(dpa) Ulm, 12. März - | Ulm | | dpa | 12. März | strong || Ein Lastwagen ist umgekippt.
12. März 2024 (dpa) - | | | dpa | 12. März 2024 | strong || Ein Lastwagen ist umgekippt.
12 mar 2024 (EFE) Madrid.- | Madrid | | EFE | 12 mar 2024 | strong || Un camión volcó.
12 de março de 2024 (Lusa) Porto - | Porto | | Lusa | 12 de março de 2024 | strong || Um camião capotou.
2024. március 12. (MTI) Szeged - | Szeged | | MTI | 2024. március 12. | strong || Felborult egy teherautó.
12. března 2024 (ČTK) Praha - | Praha | | ČTK | 12. března 2024 | strong || Kamion se převrátil.
12/03/2024 (VNA) Hà Nội - | Hà Nội | | VNA | 12/03/2024 | strong || Một chiếc xe tải bị lật.
12 марта 2024 г. (ТАСС) Казань — | Казань | | ТАСС | 12 марта 2024 г. | strong || Грузовик перевернулся.
12 марта. /ТАСС/. | | | ТАСС | 12 марта. | strong || Грузовик перевернулся.
Łódź, 5 kwietnia 2023 r. (PAR) - | Łódź | | PAR | 5 kwietnia 2023 r. | strong || Ciężarówka przewróciła się.
Gdynia, 5 kwietnia 2023 roku - | Gdynia | | | 5 kwietnia 2023 roku | strong || Ciężarówka przewróciła się.
Казань, 5 апреля 2023 г — | Казань | | | 5 апреля 2023 г | strong || Грузовик перевернулся.
Київ, 5 квітня 2023 р. (Укрінформ) — | Київ | | Укрінформ | 5 квітня 2023 р. | strong || Вантажівка перекинулася.
Скопје, 5 април 2023 година (МИА) - | Скопје | | МИА | 5 април 2023 година | strong || Камион се преврте.
NIŠ, 5. aprila 2023. godine (Tanjug) - | NIŠ | | Tanjug | 5. aprila 2023. godine | strong || Kamion se prevrnuo.
Vilnius, 2023 m. balandžio 5 d. (BNS) - | Vilnius | | BNS | 2023 m. balandžio 5 d. | strong || Apvirto sunkvežimis.
Rīga, 2023. gada 5. aprīlī (LETA) - | Rīga | | LETA | 2023. gada 5. aprīlī | strong || Apgāzās kravas auto.
Bakı, 5 aprel 2023-cü il (AZƏRTAC) - | Bakı | | AZƏRTAC | 5 aprel 2023-cü il | strong || Yük maşını aşıb.
(sda) | | | sda | | strong || In Ulm ist eine Halle ausgebrannt.
Liège 12/03 (BELGA) = | Liège | | BELGA | 12/03 | strong || Un entrepôt a brûlé.
SYDNEY, AAP - | SYDNEY | | AAP | | strong || A warehouse has burned down.
MADRID, 12 (EUROPA PRESS) - | MADRID | | EUROPA PRESS | | strong || Un almacén se ha incendiado.
Middelburg, 31/01/2023 - | Middelburg | | | 31/01/2023 | strong || A ferry ran aground.
Dortmund, 12.03.2024 (dpx) - | Dortmund | | dpx | 12.03.2024 | strong || Ein Schiff lief auf Grund.
Bern, 12.3. (ats) - | Bern | | ats | 12.3. | strong || Un bateau s'est échoué.
ROUEN (Seine-Maritime), le 4 avril 2024 - | ROUEN | Seine-Maritime | | 4 avril 2024 | strong || Un bateau s'est échoué.
NANTES, lundi 1er avril (AFP) - | NANTES | | AFP | 1er avril | strong || Un bateau s'est échoué.
Madrid, lunes 4 abr (EFE).- | Madrid | | EFE | 4 abr | strong || Un barco encalló.
ROMA, 4 apr. (askanews) - | ROMA | | askanews | 4 apr. | strong || Una nave si è arenata.
ROMA (ANSA), 4 APR - | ROMA | | ANSA | 4 APR | strong || Una nave si è arenata.
Gdynia, 4.04.2024 (PAP) - | Gdynia | | PAP | 4.04.2024 | strong || Statek osiadł na mieliźnie.
04.04.2024, Gdynia (PAP) - | Gdynia | | PAP | 04.04.2024 | strong || Statek osiadł na mieliźnie.
ZAGREB, 4. travnja 2024. (Hina) - | ZAGREB | | Hina | 4. travnja 2024. | strong || Brod se nasukao.
Budapest, 2024. április 4., csütörtök (MTI) - | Budapest | | MTI | 2024. április 4. | strong || Egy hajó zátonyra futott.
Klaipėda, balandžio 4 d. (BNS) – | Klaipėda | | BNS | balandžio 4 d. | strong || Laivas užplaukė ant seklumos.
Aarhus /ritzau/ - | Aarhus | | ritzau | | strong || Et skib er gået på grund.
Hải Phòng, ngày 4/4/2024 - | Hải Phòng | | | 4/4/2024 | strong || Một tàu hàng mắc cạn.
Medan, 4/4 (ANTARA) - | Medan | | ANTARA | 4/4 | strong || Sebuah kapal kandas.
SULPHUR, Okla., 04/05/2024 - | SULPHUR | Okla. | | 04/05/2024 | strong || A barge ran aground.
LONDON – 4 April 2024 – | LONDON | | | 4 April 2024 | strong || A barge ran aground.
Ghent, Belgium – March 11, 2024 – | Ghent | Belgium | | March 11, 2024 | strong || A barge ran aground.
ACCRA, March 11, GNA – | ACCRA | | GNA | March 11 | strong || A barge ran aground.
KARACHI - | KARACHI | | | | strong || 12 May 2007 was a dark day.
4 April 2024, London - | London | | | 4 April 2024 | strong || A barge ran aground.
KARACHI, Pakistan (AP) — | KARACHI | Pakistan | AP | | strong || A fire broke out at a mill.
LONDON (AP) — | LONDON | | AP | | strong || The museum reopened its doors.
CHARLESTON, W.Va. (AP) — | CHARLESTON | W.Va. | AP | | strong || Lawmakers met in a late session.
ST. LOUIS (AP) — | ST. LOUIS | | AP | | strong || Rain delayed the game.
WASHINGTON D.C. (AP) — | WASHINGTON D.C. | | AP | | strong || The court ruled on the case.
KARACHI, Pakistan, Feb 17 (Reuters) - | KARACHI | Pakistan | Reuters | Feb 17 | strong || Gunmen stormed a depot.
LONDON (Reuters) - | LONDON | | Reuters | | strong || Shares rose in early trade.
BEIJING/SEOUL (Reuters) - | BEIJING,SEOUL | | Reuters | | strong || Two envoys met.
NEW YORK/LONDON, March 3 (Reuters) - | NEW YORK,LONDON | | Reuters | March 3 | strong || Oil slipped.
FRANKFURT, Germany The central bank | FRANKFURT | Germany | | | weak
LONDON The government | LONDON | | | | weak
Karachi, Feb 17, 2023 (AFP) - | Karachi | | AFP | Feb 17, 2023 | strong || A siege ended.
Berlin (dpa) - | Berlin | | dpa | | strong || Die Bahn fährt wieder.
Madrid, 17 feb (EFE).- | Madrid | | EFE | 17 feb | strong || El museo abrió sus puertas.
(ANSA) - ROME, FEB 17 - | ROME | | ANSA | FEB 17 | strong || A bridge was closed.
PARIS, 3 mars (AFP) - | PARIS | | AFP | 3 mars | strong || Le marché a rouvert.
KARACHI, Feb. 17 (Xinhua) -- | KARACHI | | Xinhua | Feb. 17 | strong || A truck overturned.
SEOUL, Feb. 17 (Yonhap) -- | SEOUL | | Yonhap | Feb. 17 | strong || A ship was launched.
TOKYO (Kyodo) -- | TOKYO | | Kyodo | | strong || The yen weakened.
TOKYO, Feb. 17 (Jiji Press)-- | TOKYO | | Jiji Press | Feb. 17 | strong || Trains stopped.
Hanoi (VNA) – | Hanoi | | VNA | | strong || Two ports will be dredged.
KUALA LUMPUR, Feb 17 (Bernama) -- | KUALA LUMPUR | | Bernama | Feb 17 | strong || Flood gates were opened.
New Delhi, Feb 17 (PTI) | New Delhi | | PTI | Feb 17 | strong || A bus caught fire.
Karachi, Feb 17 (IANS) | Karachi | | IANS | Feb 17 | strong || Police closed roads.
SOUTH WAZIRISTAN, April 5 (APP): | SOUTH WAZIRISTAN | | APP | April 5 | strong || A jirga was held.
New Delhi [India], February 17 (ANI): | New Delhi | India | ANI | February 17 | strong || A minister spoke.
Islamabad [Pakistan], January 31 (ANI): | Islamabad | Pakistan | ANI | January 31 | strong || A report was filed.
KARACHI: | KARACHI | | | | weak || Traders shut their shops.
Karachi: | Karachi | | | | weak || Traders shut their shops.
TPO - | TPO | | | | weak || Traders shut their shops.
KARACHI – | KARACHI | | | | strong || Traders shut their shops.
KARACHI - | KARACHI | | | | strong || Traders shut their shops.
Karachi | | Karachi | | | | weak || Traders shut their shops.
KARACHI, SINDH: | KARACHI | SINDH | | | weak || Traders shut their shops.
Karachi, February 18 The | Karachi | | | February 18 | weak
Jaipur, Aug 21: | Jaipur | | | Aug 21 | strong || The lake is full again.
Ramauli (Sitapur), August 21: | Ramauli | Sitapur | | August 21 | strong || The school has no roof.
ISLAMABAD/KARACHI: | ISLAMABAD,KARACHI | | | | weak || Flights were delayed.
MOSCOW, February 17. /TASS/. | MOSCOW | | TASS | February 17 | strong || A rocket was launched.
MOSCOW. Feb 17 (Interfax) - | MOSCOW | | Interfax | Feb 17 | strong || The bank kept its rate.
MOSCOW (Sputnik) – | MOSCOW | | Sputnik | | strong || The envoy left.
BOWLING GREEN, Ky. (WBKO) -- | BOWLING GREEN | Ky. | WBKO | | strong || A tornado damaged homes.
HORRY COUNTY, SC (WBTW) - | HORRY COUNTY | SC | WBTW | | strong || Deputies found a boat.
PALO ALTO, Calif., January 5, 2016 — | PALO ALTO | Calif. | | January 5, 2016 | strong || A chip was shown.
LOUISVILLE, KY--(Marketwire - December 23, 2010) - | LOUISVILLE | KY | Marketwire | December 23, 2010 | strong || A firm announced results.
NEW YORK--(BUSINESS WIRE)-- | NEW YORK | | BUSINESS WIRE | | strong || A fund was launched.
BOSTON, June 4, 2020 /PRNewswire/ -- | BOSTON | | PRNewswire | June 4, 2020 | strong || A drug was approved.
TORONTO, June 04, 2020 (GLOBE NEWSWIRE) -- | TORONTO | | GLOBE NEWSWIRE | June 04, 2020 | strong || Gold was found.
Washington (CNN) | Washington | | CNN | | strong || The Senate voted late.
Washington (CNN) -- | Washington | | CNN | | strong || The Senate voted late.
BUENOS AIRES, March 13 — | BUENOS AIRES | | | March 13 | strong || The toll was lowered.
Rio de Janeiro, 4 mar (EFE).- | Rio de Janeiro | | EFE | 4 mar | strong || Una lluvia inundó calles.
PORT-AU-PRINCE, Haiti (AP) — | PORT-AU-PRINCE | Haiti | AP | | strong || Aid arrived by sea.
L'AQUILA, Italy (AP) — | L'AQUILA | Italy | AP | | strong || The dome was restored.
SÃO PAULO (Reuters) - | SÃO PAULO | | Reuters | | strong || Coffee prices fell.
ABOARD AIR FORCE ONE (AP) — | | | AP | | strong || The president spoke to reporters.
UNITED NATIONS (AP) — | UNITED NATIONS | | AP | | strong || The council met.
NAYPYITAW, Myanmar, 17 February 2023 (AP) -- | NAYPYITAW | Myanmar | AP | 17 February 2023 | strong || A bridge fell.
Beirut, Lebanon – | Beirut | Lebanon | | | weak || The power was cut again.
COX’S BAZAR, Bangladesh – | COX’S BAZAR | Bangladesh | | | strong || Huts were washed away.
GAZA CITY, Gaza Strip (AP) — | GAZA CITY | Gaza Strip | AP | | strong || Trucks crossed.
Kyiv, Ukraine — | Kyiv | Ukraine | | | weak || The lights went out.
Stoke-on-Trent, England (PA) - | Stoke-on-Trent | England | PA | | strong || A kiln was lit.
Lahore, Feb 17 (Staff Reporter) - | Lahore | | Staff Reporter | Feb 17 | strong || A court adjourned.
MANILA, Philippines — | MANILA | Philippines | | | strong || Classes were called off.
CANBERRA, Australia, Friday (AAP) - | CANBERRA | Australia | AAP | Friday | strong || Fuel was cheaper.
`
  .trim()
  .split('\n');

/** Openings that are no datelines. */
export const NO_DATELINES: readonly string[] = `
Malmö. That is the word on the lips of every commuter this spring.
Malmö. Lund. Ystad. Trelleborg. Fyra städer får nya bussar i vår.
Paris. Where else would a painter of that age have gone to live?
Barcelona. Messi. Dos palabras que fueron una sola durante veinte años.
(Updated March 12, 2024) The study found that cats sleep more in winter.
(Photo) – The study found that cats sleep more in winter.
(Liverpool 2, Everton 1) – The derby ended in rain.
The Hague. The judges met.
GEMPA - 16.2.
PARIS - Karten
January 9, 2024 (Tuesday) was a cold day in Tulsa.
May 18, 2023 (the day of the vote) - that is when it began.
9 January 2024 (Day 12) - Teams set off early.
Sept. 11, 2001 (AP Photo) - A view of the towers.
In 2024 (Reuters reported) Tulsa - A truck overturned.
March 12, 2024, will be remembered in the town.
CNN, Debbie Wasserman Schultz and Eric Holder were sent parcels.
12. März 2024 – Berlin feiert den Jahrestag mit einem Fest.
BREAKING NEWS: A fire has broken out near the station.
UPDATE: The road is open again.
Premier Division, Saturday 14 October 2023 - Rovers won in the rain.
Council Meeting, 14 October 2023 - The road will be mended.
England 23/4 - Smith was out first.
River 3/4 - A story of mud.
WATCH: Whale swims up the river.
Read more: The story behind the bridge.
The minister said: We will not move.
He was 52. He leaves two sons.
But this is not true, the mayor said.
NASA The agency launched a probe.
U.S. The word stands for a country.
Trump-Kim talks ended without a deal.
Anglo-American shares fell in London.
In London, the government said it would wait.
On Friday, police closed the road.
Why it matters: The river feeds two cities.
Q: What did you see that night?
By the time help came, the barn was gone.
Photo: A man looks at the sea.
Prime Minister: We will go on.
Score: Two goals in one half.
I - Introduction to the plan
THE END. Nobody spoke.
President Joe Biden – Who is running again – spoke late.
"Karachi: the city that never sleeps" is his third book.
`
  .trim()
  .split('\n');
