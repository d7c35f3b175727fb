/** Other names of provinces and states: `code|name;name`. GeoNames gives one name for each; news uses these too. */
export const ADMIN1_ALIAS_ROWS = `
PK.03|KPK;Khyber-Pakhtunkhwa;North-West Frontier Province;North West Frontier Province;Northwest Frontier Province;Pakhtunkhwa
PK.02|Baluchistan
PK.05|Sind
PK.06|Azad Jammu and Kashmir;Azad Kashmir
PK.07|Northern Areas;Gilgit Baltistan
IN.12|Jammu & Kashmir;Jammu-Kashmir
IN.21|Orissa
IN.39|Uttaranchal
IN.22|Pondicherry
IN.37|Chattisgarh
IN.01|Andaman and Nicobar Islands;Andaman Islands;Nicobar Islands
CN.20|Neimenggu
CN.13|Sinkiang
CN.30|Kwangtung
CN.31|Hainan Island
ES.56|Catalunya;Cataluna
ES.59|Euskadi;Basque country;Basque region
ES.54|Castilla-La Mancha;Castile-La Mancha
ES.55|Castilla y Leon;Castile and Leon
ES.51|Andalucia
ES.32|Navarra
DE.02|Bayern
DE.06|Niedersachsen
DE.07|North-Rhine Westphalia;Nordrhein-Westfalen
DE.08|Rhineland-Palatinate
DE.13|Sachsen
DE.01|Baden-Württemberg
DE.05|Hessen
DE.15|Thüringen
DE.12|Mecklenburg-Western Pomerania
FR.75|Nouvelle-Aquitaine;Aquitaine
FR.94|Corse
FR.53|Bretagne
FR.28|Normandie
FR.11|Ile de France;Paris region
IT.12|Piemonte
IT.09|Lombardia
IT.16|Toscana
IT.15|Sicilia
IT.14|Sardegna
IT.13|Puglia
IT.10|Marche
RU.73|Tatarstan
RU.17|Daghestan
RU.12|Chechen Republic
RU.19|Ingushetia
RU.68|North Ossetia
RU.22|Kabardino-Balkaria
RU.27|Karachay-Cherkessia
RU.24|Kalmykia
RU.01|Adygea
RU.08|Bashkiria;Bashkortostan
RU.11|Buryatia
RU.63|Yakutia
RU.79|Tuva;Tyva
RU.38|Krasnodar Territory
RU.70|Stavropol Territory;Stavropol
RU.92|Kamchatka Peninsula
RU.64|Sakhalin;Sakhalin Island
RU.59|Primorsky Krai;Maritime Territory
RU.42|Leningrad Oblast;Leningrad region
UA.11|Autonomous Republic of Crimea
UA.14|Lugansk
UA.07|Kharkov
UA.17|Odessa region
UA.26|Zaporozhye
CA.05|Newfoundland & Labrador
CA.12|Yukon Territory
CA.10|Québec
CA.09|P.E.I.
AU.01|ACT
ID.04|Special Capital Region of Jakarta
ID.36|Papua province
PH.14|ARMM;Bangsamoro
TH.61|Phangnga
IQ.01|Al Anbar;Al-Anbar
IQ.15|Ninawa;Nineveh Plains
IQ.18|Salahuddin;Salahaddin
IQ.11|Arbil;Irbil
IQ.08|Dohuk
IQ.09|Thi Qar;Dhiqar
IQ.13|Tamim
AF.10|Hilmand
AF.39|Uruzgan
AF.37|Khost
AF.27|Wardak
AF.09|Ghor
AF.05|Bamiyan
AF.18|Ningarhar
SY.06|Deraa
SY.07|Deir al-Zor;Deir Ezzor
SY.10|Hamah
SY.12|Idleb
SD.55|North Darfur
SD.49|South Darfur
SD.47|West Darfur
SD.50|South Kordofan
YE.15|Saada
YE.25|Taiz
YE.14|Marib
YE.08|Hodeida
YE.21|Jawf
YE.20|Bayda
YE.04|Hadramawt;Hadhramaut
YE.24|Lahj
YE.18|Dhale
YE.22|Hajjah
MM.01|Arakan
MM.03|Irrawaddy
MM.05|Karen State
MM.06|Karenni State
KP.18|Rason
KR.01|Jeju;Jeju Island;Cheju
KR.13|Gyeonggi
KR.12|Inchon
JP.13|Hyogo
JP.30|Ōita
BR.07|Distrito Federal
MX.15|State of Mexico;Mexico State
MX.16|Michoacan
MX.19|Nuevo Leon
MX.22|Queretaro
GB.WLS|Cymru
GB.NIR|N. Ireland;N Ireland
NG.11|Federal Capital Territory
NG.27|Borno
NG.44|Yobe
NG.49|Plateau
NG.36|Delta State
ZA.02|Kwazulu Natal
TR.63|Sanliurfa
TR.80|Sirnak
TR.70|Hakkari
LY.69|Benghazi district
NP.2|Madhesh Province
LK.38|Northern Province
ET.51|Oromia
ET.45|Afar
CD.01|Bandundu
CH.GE|Canton of Geneva
NL.11|Zuid-Holland
NL.07|Noord-Holland
BE.VLG|Vlaanderen
BE.WAL|Wallonie
AR.23|Tierra del Fuego Province
FR.93|PACA
`;

/** Names of towns that GeoNames does not list with them: `geonames id|name;name`. */
export const CITY_ALIAS_ROWS = `
2634341|City of Westminster;Westminster
698625|Oleksandriia;Oleksandria;Alexandria
5128581|New York;New York City;Big Apple;NYC
5368361|Los Angeles;LA
4140963|Washington;Washington D.C.;Washington DC;District of Columbia;Washington, D.C.;D.C.
1566083|Ho Chi Minh City;Saigon
2562619|Victoria
498817|Leningrad;St. Petersburg
472757|Stalingrad
1275339|Bombay
1264527|Madras
1275004|Calcutta
1273294|Delhi
1261481|New Delhi
1816670|Peking;Beijing
745044|Constantinople;Istanbul
1609350|Bangkok
2464470|Tunis
703448|Kiev;Kyiv;Kyyiv
706483|Kharkov
698740|Odessa
170654|Damascus
98182|Baghdad
281184|Jerusalem
281133|Gaza City
360630|Cairo
3530597|Mexico City
1701668|Manila;Metro Manila
1174872|Karachi
2643743|London;Greater London
2147714|Sydney
3435910|Buenos Aires
108410|Riyadh
292223|Dubai
292968|Abu Dhabi
285787|Kuwait City;Kuwait
2673730|Stockholm
2950159|East Berlin;West Berlin
2867714|Munich
3169070|Rome
4180439|Atlanta
99454|Fallujah;Falluja
1138958|Kabul
71137|Sanaa;Sana'a
`;

/** Middle points of wide provinces, where the mean of the towns lies far from the middle: `code|latitude,longitude`. */
export const ADMIN1_POINT_ROWS = `
CA.01|55,-115
CA.02|54,-125
CA.03|55,-97
CA.04|46.5,-66.5
CA.05|52,-56
CA.07|45,-63
CA.08|49.25,-84.5
CA.09|46.35,-63.4
CA.10|52,-72
CA.11|54,-106
CA.12|63,-136
CA.13|65,-120
CA.14|70,-90
AU.01|-35.5,149
AU.02|-33,146
AU.03|-20,134
AU.04|-22,144
AU.05|-30,135
AU.06|-42,147
AU.07|-37,144
AU.08|-25,122
GB.ENG|52.16,-0.7
GB.SCT|56,-4
GB.WLS|52.5,-3.5
GB.NIR|54.5,-6.5
BR.04|-4,-64
BR.16|-5,-53
BR.14|-13,-56
BR.15|-18.5,-44.5
BR.05|-12.5,-41.5
CN.13|41,85
CN.14|31,88
CN.20|44,113
CN.06|36,96
CN.32|30.5,103
CN.15|38,101
CN.29|25,101.5
CN.08|48,128
IN.24|26.5,74
IN.16|19.5,76
IN.35|23.5,78.5
IN.36|27,80.5
IN.12|33.75,75
PK.02|28,66.5
PK.05|26,68.75
PK.04|31,72
PK.03|34.5,72
RU.63|65,130
RU.91|64,95
RU.30|54,136
RU.87|67,75
RU.32|62,72
RU.15|66,172
RU.92|57,160
RU.44|63,154
RU.20|57,106
RU.34|64,54
RU.06|64,44
RU.59|45,135
ID.36|-4,139
ZA.08|-30,21
ZA.05|-32,26.5
ZA.11|-34,20
ZA.03|-28.5,27
ZA.02|-29,31
AR.01|-36,-60
MX.06|28.5,-106
MX.26|29.3,-110.3
`;
