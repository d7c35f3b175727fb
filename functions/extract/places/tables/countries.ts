/**
 * Countries and territories: `code|name|other names|demonyms (adjective; plural)|latitude,longitude of a middle point`.
 * Written by hand from common knowledge. Demonyms that would mislead are left out on purpose: `Dominican` belongs to DO (DM shares it),
 * `Congolese` to CD, `Guinean` to GN, `Samoan` to WS, `Indian` to IN (never IO), `Georgian` to GE (resolved by neighbours like the name).
 */
export const COUNTRY_ROWS = `
AD|Andorra|Principality of Andorra|Andorran;Andorrans|42.55,1.58
AE|United Arab Emirates|UAE;U.A.E.;Emirates|Emirati;Emiratis|23.75,54.5
AF|Afghanistan|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan;Afghans;Afghani;Afghanis|33,66
AG|Antigua and Barbuda|Antigua & Barbuda|Antiguan;Antiguans;Barbudan|17.05,-61.8
AI|Anguilla||Anguillian;Anguillan|18.22,-63.05
AL|Albania|Republic of Albania|Albanian;Albanians|41,20
AM|Armenia|Republic of Armenia|Armenian;Armenians|40.25,45
AO|Angola|Republic of Angola|Angolan;Angolans|-12.5,18.5
AQ|Antarctica|Antarctic Continent|Antarctic|-78.16,16.41
AR|Argentina|Argentine Republic;Republica Argentina|Argentine;Argentinian;Argentines;Argentinians;Argentinean|-34,-64
AS|American Samoa|||-14.32,-170.74
AT|Austria|Republic of Austria;Osterreich|Austrian;Austrians|47.33,13.33
AU|Australia|Commonwealth of Australia|Australian;Australians;Aussie;Aussies|-25,135
AW|Aruba||Aruban;Arubans|12.5,-69.97
AX|Aland Islands|Aland||60.25,20
AZ|Azerbaijan|Republic of Azerbaijan|Azerbaijani;Azerbaijanis;Azeri;Azeris|40.5,47.5
BA|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina;BiH|Bosnian;Bosnians;Herzegovinian|44.25,17.83
BB|Barbados||Barbadian;Barbadians;Bajan;Bajans|13.17,-59.53
BD|Bangladesh|People's Republic of Bangladesh|Bangladeshi;Bangladeshis|24,90
BE|Belgium|Kingdom of Belgium;Belgie;Belgique|Belgian;Belgians|50.75,4.5
BF|Burkina Faso|Burkina|Burkinabe;Burkinabes|12.5,-1.67
BG|Bulgaria|Republic of Bulgaria|Bulgarian;Bulgarians|42.67,25.25
BH|Bahrain|Kingdom of Bahrain|Bahraini;Bahrainis|26.03,50.55
BI|Burundi|Republic of Burundi|Burundian;Burundians|-3.5,30
BJ|Benin|Republic of Benin|Beninese;Beninois|9.5,2.25
BL|Saint Barthelemy|St. Barts;St. Barths;St. Barthelemy||17.9,-62.83
BM|Bermuda||Bermudian;Bermudan;Bermudians|32.32,-64.76
BN|Brunei|Brunei Darussalam|Bruneian;Bruneians|4.5,114.67
BO|Bolivia|Plurinational State of Bolivia|Bolivian;Bolivians|-17,-65
BQ|Caribbean Netherlands|Bonaire, Saint Eustatius and Saba||12.18,-68.25
BR|Brazil|Federative Republic of Brazil;Brasil|Brazilian;Brazilians|-10,-55
BS|Bahamas|The Bahamas;Commonwealth of The Bahamas|Bahamian;Bahamians|24.25,-76
BT|Bhutan|Kingdom of Bhutan|Bhutanese|27.5,90.5
BW|Botswana|Republic of Botswana|Batswana;Motswana;Botswanan|-22,24
BY|Belarus|Byelorussia;Belorussia;Republic of Belarus|Belarusian;Belarusians;Belarussian|53,28
BZ|Belize||Belizean;Belizeans|17.25,-88.75
CA|Canada||Canadian;Canadians;Canuck;Canucks|60.11,-113.64
CC|Cocos Islands|Cocos (Keeling) Islands;Keeling Islands||-12.16,96.87
CD|Democratic Republic of the Congo|DR Congo;D.R. Congo;DRC;Congo-Kinshasa;Democratic Republic of Congo;Zaire;Congo|Congolese;Zairean|-2.5,23.5
CF|Central African Republic|CAR|Central African|7,21
CG|Republic of the Congo|Congo-Brazzaville;Republic of Congo;Congo Republic||-1,15.5
CH|Switzerland|Swiss Confederation;Schweiz;Suisse;Svizzera|Swiss|47,8.01
CI|Ivory Coast|Cote d'Ivoire;Côte d'Ivoire|Ivorian;Ivorians;Ivoirian|8,-5
CK|Cook Islands||Cook Islander;Cook Islanders|-21.23,-159.78
CL|Chile|Republic of Chile|Chilean;Chileans|-33,-71
CM|Cameroon|Republic of Cameroon;Cameroun|Cameroonian;Cameroonians|6,12.5
CN|China|People's Republic of China;PRC;P.R.C.;mainland China;Red China;Communist China|Chinese|35,105
CO|Colombia|Republic of Colombia|Colombian;Colombians|4,-73.25
CR|Costa Rica||Costa Rican;Costa Ricans|10,-84
CU|Cuba|Republic of Cuba|Cuban;Cubans|22,-79.5
CV|Cape Verde|Cabo Verde|Cape Verdean;Cape Verdeans|16,-24
CW|Curacao|Curaçao||12.17,-69
CX|Christmas Island|||-10.49,105.63
CY|Cyprus|Republic of Cyprus|Cypriot;Cypriots;Greek Cypriot;Greek Cypriots|35,33
CZ|Czech Republic|Czechia|Czech;Czechs|49.75,15
DE|Germany|Federal Republic of Germany;Deutschland;FRG;West Germany;East Germany;GDR|German;Germans;West German;East German;West Germans;East Germans|51.5,10.5
DJ|Djibouti|Republic of Djibouti|Djiboutian;Djiboutians|11.83,42.5
DK|Denmark|Kingdom of Denmark;Danmark|Danish;Dane;Danes|56,10
DM|Dominica|Commonwealth of Dominica||15.5,-61.33
DO|Dominican Republic||Dominican;Dominicans|19,-70.67
DZ|Algeria|People's Democratic Republic of Algeria|Algerian;Algerians|28,3
EC|Ecuador|Republic of Ecuador|Ecuadorian;Ecuadorians;Ecuadorean;Ecuadoran|-1.25,-78.25
EE|Estonia|Republic of Estonia|Estonian;Estonians|59,26
EG|Egypt|Arab Republic of Egypt|Egyptian;Egyptians|27,30
EH|Western Sahara|Sahrawi Arab Democratic Republic;Spanish Sahara|Sahrawi;Sahrawis;Saharawi|25,-13.5
ER|Eritrea|State of Eritrea|Eritrean;Eritreans|15.5,38.25
ES|Spain|Kingdom of Spain;Espana;España|Spanish;Spaniard;Spaniards|40,-4
ET|Ethiopia|Federal Democratic Republic of Ethiopia;Abyssinia|Ethiopian;Ethiopians;Abyssinian|8,38
FI|Finland|Republic of Finland;Suomi|Finnish;Finn;Finns|64,26
FJ|Fiji|Republic of Fiji;Fiji Islands|Fijian;Fijians|-18,178
FK|Falkland Islands|Falklands;Malvinas;Islas Malvinas|Falkland Islander;Falkland Islanders|-51.75,-59.17
FM|Micronesia|Federated States of Micronesia|Micronesian;Micronesians|6.92,158.16
FO|Faroe Islands|Faroes;Faeroe Islands|Faroese|62,-7
FR|France|French Republic|French;Frenchman;Frenchmen;Frenchwoman|46,2
GA|Gabon|Gabonese Republic|Gabonese|-1,11.75
GB|United Kingdom|UK;U.K.;Great Britain;Britain;United Kingdom of Great Britain and Northern Ireland|British;Briton;Britons;Brit;Brits|54.76,-2.7
GD|Grenada||Grenadian;Grenadians|12.12,-61.67
GE|Georgia|Republic of Georgia;Georgia (country)|Georgian;Georgians|42,43.5
GF|French Guiana|Guyane|French Guianese|4,-53
GG|Guernsey|Bailiwick of Guernsey||49.58,-2.33
GH|Ghana|Republic of Ghana|Ghanaian;Ghanaians|8.1,-1.2
GI|Gibraltar||Gibraltarian;Gibraltarians|36.14,-5.35
GL|Greenland|Kalaallit Nunaat|Greenlandic;Greenlander;Greenlanders|72,-40
GM|Gambia|The Gambia;Republic of The Gambia|Gambian;Gambians|13.5,-15.5
GN|Guinea|Republic of Guinea;Guinea-Conakry|Guinean;Guineans|10.83,-10.67
GP|Guadeloupe||Guadeloupean|16.17,-61.42
GQ|Equatorial Guinea||Equatorial Guinean;Equatoguinean|1.7,10.33
GR|Greece|Hellenic Republic;Hellas|Greek;Greeks;Hellenic|39,22
GS|South Georgia and the South Sandwich Islands|South Georgia||-54.5,-37
GT|Guatemala|Republic of Guatemala|Guatemalan;Guatemalans|15.5,-90.25
GU|Guam||Guamanian;Guamanians|13.48,144.8
GW|Guinea-Bissau|Guinea Bissau|Bissau-Guinean;Bissau-Guineans|12,-15
GY|Guyana|Co-operative Republic of Guyana|Guyanese|5,-59
HK|Hong Kong|Hong Kong SAR;Hongkong|Hong Konger;Hong Kongers;Hongkongers|22.28,114.17
HN|Honduras|Republic of Honduras|Honduran;Hondurans|15,-86.5
HR|Croatia|Republic of Croatia;Hrvatska|Croatian;Croatians;Croat;Croats|45.17,15.5
HT|Haiti|Republic of Haiti|Haitian;Haitians|19,-72.42
HU|Hungary|Magyarorszag|Hungarian;Hungarians|47,20
ID|Indonesia|Republic of Indonesia;Dutch East Indies|Indonesian;Indonesians|-5,120
IE|Ireland|Republic of Ireland;Irish Republic;Eire|Irish;Irishman;Irishmen|53,-8
IL|Israel|State of Israel|Israeli;Israelis|31.5,34.75
IM|Isle of Man||Manx|54.25,-4.5
IN|India|Republic of India;Bharat|Indian;Indians|22,79
IO|British Indian Ocean Territory|Chagos Islands;Chagos Archipelago||-6,72
IQ|Iraq|Republic of Iraq|Iraqi;Iraqis|33,44
IR|Iran|Islamic Republic of Iran;Persia|Iranian;Iranians|32,53
IS|Iceland|Republic of Iceland|Icelandic;Icelander;Icelanders|65,-18
IT|Italy|Italian Republic;Italia|Italian;Italians|42.83,12.83
JE|Jersey|Bailiwick of Jersey||49.22,-2.12
JM|Jamaica||Jamaican;Jamaicans|18.17,-77.37
JO|Jordan|Hashemite Kingdom of Jordan;Hashemite Kingdom|Jordanian;Jordanians|31,36
JP|Japan|Nippon|Japanese|35.69,139.75
KE|Kenya|Republic of Kenya|Kenyan;Kenyans|1,38
KG|Kyrgyzstan|Kyrgyz Republic;Kirghizia|Kyrgyz;Kyrgyzstani|41.5,75
KH|Cambodia|Kingdom of Cambodia;Kampuchea|Cambodian;Cambodians;Khmer|13,105
KI|Kiribati|Gilbert Islands|I-Kiribati|1.42,173
KM|Comoros|Union of the Comoros|Comorian;Comorians;Comoran|-12.17,44.25
KN|Saint Kitts and Nevis|St. Kitts and Nevis;St. Kitts;Saint Kitts|Kittitian;Nevisian|17.33,-62.75
KP|North Korea|DPRK;D.P.R.K.;Democratic People's Republic of Korea;N. Korea;NKorea|North Korean;North Koreans|40,127
KR|South Korea|Republic of Korea;ROK;S. Korea;SKorea;Korea|South Korean;South Koreans;Korean;Koreans|36.5,127.75
KW|Kuwait|State of Kuwait|Kuwaiti;Kuwaitis|29.5,47.75
KY|Cayman Islands|Caymans|Caymanian|19.5,-80.67
KZ|Kazakhstan|Republic of Kazakhstan;Kazakstan|Kazakh;Kazakhs;Kazakhstani|48,68
LA|Laos|Lao PDR;Lao People's Democratic Republic|Laotian;Laotians;Lao|18,105
LB|Lebanon|Lebanese Republic|Lebanese|33.83,35.83
LC|Saint Lucia|St. Lucia|Saint Lucian;St. Lucian;St Lucian;Saint Lucians|13.88,-60.97
LI|Liechtenstein|Principality of Liechtenstein||47.17,9.53
LK|Sri Lanka|Ceylon|Sri Lankan;Sri Lankans;Lankan;Ceylonese|7.75,80.75
LR|Liberia|Republic of Liberia|Liberian;Liberians|6.5,-9.5
LS|Lesotho|Kingdom of Lesotho;Basutoland|Basotho|-29.5,28.25
LT|Lithuania|Republic of Lithuania|Lithuanian;Lithuanians|55.42,24
LU|Luxembourg|Grand Duchy of Luxembourg|Luxembourgish;Luxembourger;Luxembourgers|49.75,6.17
LV|Latvia|Republic of Latvia|Latvian;Latvians|57,25
LY|Libya|State of Libya;Libyan Arab Jamahiriya|Libyan;Libyans|28,17
MA|Morocco|Kingdom of Morocco|Moroccan;Moroccans|31.17,-7.09
MC|Monaco|Principality of Monaco|Monegasque;Monacan|43.73,7.42
MD|Moldova|Republic of Moldova;Moldavia|Moldovan;Moldovans;Moldavian|47.25,28.58
ME|Montenegro|Crna Gora|Montenegrin;Montenegrins|42.75,19.25
MF|Saint Martin|Collectivity of Saint Martin||18.08,-63.05
MG|Madagascar|Republic of Madagascar|Malagasy;Madagascan|-20,47
MH|Marshall Islands|Republic of the Marshall Islands|Marshallese|7.11,171.24
MK|North Macedonia|Macedonia;Republic of Macedonia;FYROM;Former Yugoslav Republic of Macedonia|Macedonian;Macedonians|41.67,21.75
ML|Mali|Republic of Mali|Malian;Malians|18,-2
MM|Myanmar|Burma;Republic of the Union of Myanmar|Burmese;Myanmarese|22,98
MN|Mongolia|Outer Mongolia|Mongolian;Mongolians|46,105
MO|Macau|Macao|Macanese|22.2,113.55
MP|Northern Mariana Islands|Northern Marianas;CNMI||15.21,145.76
MQ|Martinique||Martiniquais;Martinican|14.67,-61
MR|Mauritania|Islamic Republic of Mauritania|Mauritanian;Mauritanians|20.25,-10.5
MS|Montserrat|||16.74,-62.19
MT|Malta|Republic of Malta|Maltese|35.92,14.43
MU|Mauritius|Republic of Mauritius|Mauritian;Mauritians|-20.3,57.58
MV|Maldives|The Maldives;Republic of Maldives|Maldivian;Maldivians|3.2,73
MW|Malawi|Republic of Malawi;Nyasaland|Malawian;Malawians|-13.5,34
MX|Mexico|United Mexican States|Mexican;Mexicans|23,-102
MY|Malaysia|Malaya|Malaysian;Malaysians|2.5,112.5
MZ|Mozambique|Republic of Mozambique|Mozambican;Mozambicans|-18.25,35
NA|Namibia|Republic of Namibia;South West Africa|Namibian;Namibians|-22,17
NC|New Caledonia|Nouvelle-Caledonie|New Caledonian;New Caledonians|-21.5,165.5
NE|Niger|Republic of Niger|Nigerien;Nigeriens|18,9
NF|Norfolk Island|||-29.03,167.95
NG|Nigeria|Federal Republic of Nigeria|Nigerian;Nigerians|10,8
NI|Nicaragua|Republic of Nicaragua|Nicaraguan;Nicaraguans|13,-85
NL|Netherlands|The Netherlands;Holland;Kingdom of the Netherlands;Nederland|Dutch;Dutchman;Dutchmen;Netherlander|52.25,5.75
NO|Norway|Kingdom of Norway;Norge|Norwegian;Norwegians|62,10
NP|Nepal|Federal Democratic Republic of Nepal|Nepalese;Nepali;Nepalis|28,84
NR|Nauru|Republic of Nauru|Nauruan;Nauruans|-0.52,166.93
NU|Niue||Niuean|-19.05,-169.87
NZ|New Zealand|Aotearoa;NZ;N.Z.|New Zealander;New Zealanders;Kiwi;Kiwis|-42,174
OM|Oman|Sultanate of Oman|Omani;Omanis|21,57
PA|Panama|Republic of Panama|Panamanian;Panamanians|9,-80
PE|Peru|Republic of Peru|Peruvian;Peruvians|-10,-75.25
PF|French Polynesia||French Polynesian|-15,-140
PG|Papua New Guinea|PNG|Papua New Guinean;Papua New Guineans|-6,147
PH|Philippines|The Philippines;Republic of the Philippines|Filipino;Filipinos;Philippine;Filipina;Filipinas|13,122
PK|Pakistan|Islamic Republic of Pakistan|Pakistani;Pakistanis|30,70
PL|Poland|Republic of Poland;Polska|Polish;Pole;Poles|52,20
PM|Saint Pierre and Miquelon|St. Pierre and Miquelon||46.83,-56.33
PN|Pitcairn|Pitcairn Islands;Pitcairn Island||-25.07,-130.1
PR|Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican;Puerto Ricans|18.25,-66.5
PS|Palestine|Palestinian Territories;Palestinian Territory;State of Palestine;Occupied Palestinian Territory;occupied territories|Palestinian;Palestinians|31.92,35.2
PT|Portugal|Portuguese Republic|Portuguese|39.69,-8.05
PW|Palau|Republic of Palau|Palauan;Palauans|7.5,134.57
PY|Paraguay|Republic of Paraguay|Paraguayan;Paraguayans|-23.33,-58
QA|Qatar|State of Qatar|Qatari;Qataris|25.5,51.25
RE|Reunion|La Reunion;Réunion;La Réunion|Reunionese|-21.1,55.6
RO|Romania|Rumania|Romanian;Romanians|46,25
RS|Serbia|Republic of Serbia;Srbija;Yugoslavia;Serbia and Montenegro|Serbian;Serbians;Serb;Serbs;Yugoslav;Yugoslavs;Yugoslavian|44.82,20.46
RU|Russia|Russian Federation;USSR;U.S.S.R.;Soviet Union;Rossiya|Russian;Russians;Soviet;Soviets|60,100
RW|Rwanda|Republic of Rwanda|Rwandan;Rwandans;Rwandese|-2,30
SA|Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi;Saudis;Saudi Arabian;Saudi Arabians|25,45
SB|Solomon Islands|Solomons|Solomon Islander;Solomon Islanders|-8,159
SC|Seychelles|Republic of Seychelles|Seychellois|-4.58,55.67
SD|Sudan|Republic of the Sudan;Republic of Sudan|Sudanese|16,30
SE|Sweden|Kingdom of Sweden;Sverige|Swedish;Swede;Swedes|62,15
SG|Singapore|Republic of Singapore|Singaporean;Singaporeans|1.37,103.8
SH|Saint Helena|St. Helena||-15.95,-5.7
SI|Slovenia|Republic of Slovenia|Slovenian;Slovenians;Slovene;Slovenes|46.08,15
SJ|Svalbard and Jan Mayen|Svalbard||78,16
SK|Slovakia|Slovak Republic|Slovak;Slovaks;Slovakian|48.67,19.5
SL|Sierra Leone|Republic of Sierra Leone|Sierra Leonean;Sierra Leoneans|8.5,-11.5
SM|San Marino|Republic of San Marino|Sammarinese|43.94,12.46
SN|Senegal|Republic of Senegal|Senegalese|14.5,-14.25
SO|Somalia|Federal Republic of Somalia|Somali;Somalis;Somalian|6,48
SR|Suriname|Surinam;Dutch Guiana|Surinamese|4,-56
SS|South Sudan|Republic of South Sudan|South Sudanese|7.5,30
ST|Sao Tome and Principe|São Tomé and Príncipe;Sao Tome & Principe|Sao Tomean|1,7
SV|El Salvador|Republic of El Salvador|Salvadoran;Salvadorans;Salvadorean;Salvadorian|13.83,-88.92
SX|Sint Maarten|St. Maarten||18.04,-63.07
SY|Syria|Syrian Arab Republic|Syrian;Syrians|35,38
SZ|Eswatini|Swaziland;Kingdom of Eswatini|Swazi;Swazis|-26.5,31.5
TC|Turks and Caicos Islands|Turks and Caicos;Turks & Caicos||21.73,-71.58
TD|Chad|Republic of Chad;Tchad|Chadian;Chadians|15,19
TF|French Southern Territories|Kerguelen||-49.25,69.17
TG|Togo|Togolese Republic|Togolese|8.67,1.08
TH|Thailand|Kingdom of Thailand;Siam|Thai;Thais|15.5,101
TJ|Tajikistan|Republic of Tajikistan|Tajik;Tajiks;Tajikistani|39,71
TK|Tokelau|||-9.17,-171.82
TL|East Timor|Timor-Leste;Timor Leste|East Timorese;Timorese|-8.83,125.75
TM|Turkmenistan||Turkmen;Turkmens|40,60
TN|Tunisia|Republic of Tunisia;Tunisie|Tunisian;Tunisians|34,9
TO|Tonga|Kingdom of Tonga|Tongan;Tongans|-20,-175
TR|Turkey|Turkiye;Türkiye;Republic of Turkey|Turkish;Turk;Turks|39.06,34.91
TT|Trinidad and Tobago|Trinidad & Tobago|Trinidadian;Trinidadians;Tobagonian|11,-61
TV|Tuvalu|Ellice Islands|Tuvaluan;Tuvaluans|-8.52,179.14
TW|Taiwan|Republic of China;Chinese Taipei;Formosa|Taiwanese|24,121
TZ|Tanzania|United Republic of Tanzania;Tanganyika|Tanzanian;Tanzanians|-6,35
UA|Ukraine|the Ukraine|Ukrainian;Ukrainians|49,32
UG|Uganda|Republic of Uganda|Ugandan;Ugandans|2,33
US|United States|United States of America;USA;U.S.A.;US;U.S.;America;the States|American;Americans;U.S.-American|39.76,-98.5
UY|Uruguay|Oriental Republic of Uruguay|Uruguayan;Uruguayans|-33,-56
UZ|Uzbekistan|Republic of Uzbekistan|Uzbek;Uzbeks;Uzbekistani|41.71,63.85
VA|Vatican City|Vatican;The Vatican;Holy See;Vatican City State||41.9,12.45
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines;St. Vincent;Saint Vincent|Vincentian;Vincentians|13.08,-61.2
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan;Venezuelans|8,-66
VG|British Virgin Islands|BVI;B.V.I.||18.5,-64.5
VI|U.S. Virgin Islands|US Virgin Islands;United States Virgin Islands;USVI;Virgin Islands||18.34,-64.93
VN|Vietnam|Viet Nam;Socialist Republic of Vietnam;North Vietnam;South Vietnam|Vietnamese;South Vietnamese;North Vietnamese|16.17,107.83
VU|Vanuatu|Republic of Vanuatu;New Hebrides|ni-Vanuatu;Vanuatuan|-16,167
WF|Wallis and Futuna|||-13.29,-176.2
WS|Samoa|Western Samoa;Independent State of Samoa|Samoan;Samoans|-13.8,-172.18
XK|Kosovo|Republic of Kosovo;Kosova|Kosovar;Kosovars;Kosovan;Kosovo Albanian;Kosovo Albanians|42.58,21
YE|Yemen|Republic of Yemen;North Yemen;South Yemen|Yemeni;Yemenis;Yemenite|15.5,47.5
YT|Mayotte||Mahoran|-12.83,45.17
ZA|South Africa|Republic of South Africa;RSA|South African;South Africans|-29,24
ZM|Zambia|Republic of Zambia;Northern Rhodesia|Zambian;Zambians|-14.33,28.5
ZW|Zimbabwe|Republic of Zimbabwe;Rhodesia;Southern Rhodesia|Zimbabwean;Zimbabweans|-19,29.75
`;

/** Demonyms of parts of countries and of regions: `word;word|admin1 code or region slug`. */
export const OTHER_DEMONYM_ROWS = `
English;Englishman;Englishmen|admin1:GB.ENG
Scottish;Scot;Scots;Scotsman|admin1:GB.SCT
Welsh;Welshman;Welshmen|admin1:GB.WLS
Northern Irish|admin1:GB.NIR
Catalan;Catalans;Catalonian|admin1:ES.56
Basque;Basques|admin1:ES.59
Galician;Galicians|admin1:ES.58
Andalusian;Andalusians|admin1:ES.51
Bavarian;Bavarians|admin1:DE.02
Saxon|admin1:DE.13
Sicilian;Sicilians|admin1:IT.15
Sardinian;Sardinians|admin1:IT.14
Tuscan|admin1:IT.16
Venetian;Venetians|admin1:IT.20
Breton;Bretons|admin1:FR.53
Corsican;Corsicans|admin1:FR.94
Quebecois;Québécois;Quebecer;Quebecers|admin1:CA.10
Ontarian;Ontarians|admin1:CA.08
Albertan;Albertans|admin1:CA.01
Manitoban;Manitobans|admin1:CA.03
Queenslander;Queenslanders|admin1:AU.04
Tasmanian;Tasmanians|admin1:AU.06
Texan;Texans|admin1:US.TX
Californian;Californians|admin1:US.CA
Floridian;Floridians|admin1:US.FL
New Yorker;New Yorkers|geonames:5128581
Hawaiian;Hawaiians|admin1:US.HI
Alaskan;Alaskans|admin1:US.AK
Virginian;Virginians|admin1:US.VA
West Virginian;West Virginians|admin1:US.WV
Carolinian;Carolinians|region:the-carolinas
North Carolinian;North Carolinians|admin1:US.NC
South Carolinian;South Carolinians|admin1:US.SC
Tennessean;Tennesseans|admin1:US.TN
Kentuckian;Kentuckians|admin1:US.KY
Ohioan;Ohioans|admin1:US.OH
Hoosier;Hoosiers|admin1:US.IN
Illinoisan;Illinoisans|admin1:US.IL
Iowan;Iowans|admin1:US.IA
Minnesotan;Minnesotans|admin1:US.MN
Wisconsinite;Wisconsinites|admin1:US.WI
Michigander;Michiganders|admin1:US.MI
Pennsylvanian;Pennsylvanians|admin1:US.PA
Marylander;Marylanders|admin1:US.MD
Vermonter;Vermonters|admin1:US.VT
Louisianan;Louisianans;Louisianian|admin1:US.LA
Mississippian;Mississippians|admin1:US.MS
Alabamian;Alabamians;Alabaman|admin1:US.AL
Arkansan;Arkansans|admin1:US.AR
Missourian;Missourians|admin1:US.MO
Kansan;Kansans|admin1:US.KS
Nebraskan;Nebraskans|admin1:US.NE
Oklahoman;Oklahomans|admin1:US.OK
Coloradan;Coloradans|admin1:US.CO
Arizonan;Arizonans|admin1:US.AZ
Nevadan;Nevadans|admin1:US.NV
Utahn;Utahns|admin1:US.UT
Oregonian;Oregonians|admin1:US.OR
Washingtonian;Washingtonians|geonames:4140963
Bostonian;Bostonians|geonames:4930956
Chicagoan;Chicagoans|geonames:4887398
Angeleno;Angelenos|geonames:5368361
Londoner;Londoners|geonames:2643743
Parisian;Parisians|geonames:2988507
Berliner;Berliners|geonames:2950159
Muscovite;Muscovites|geonames:524901
Mumbaikar;Mumbaikars|geonames:1275339
Delhiite;Delhiites|geonames:1261481
Karachiite;Karachiites|geonames:1174872
Liverpudlian;Liverpudlians|geonames:2644210
Mancunian;Mancunians|geonames:2643123
Glaswegian;Glaswegians|geonames:2648579
Neapolitan;Neapolitans|geonames:3172394
Milanese|geonames:3173435
Viennese|geonames:2761369
Roman;Romans|geonames:3169070
Sydneysider;Sydneysiders|geonames:2147714
Torontonian;Torontonians|geonames:6167865
Long Islander;Long Islanders|region:long-island
New Englander;New Englanders|region:new-england
Punjabi;Punjabis|region:punjab
Sindhi;Sindhis|admin1:PK.05
Balochi;Baloch;Baluch|admin1:PK.02
Kashmiri;Kashmiris|region:kashmir
Bengali;Bengalis|region:bengal
Gujarati;Gujaratis|admin1:IN.09
Tibetan;Tibetans|admin1:CN.14
Uighur;Uighurs;Uyghur;Uyghurs|admin1:CN.13
Chechen;Chechens|admin1:RU.12
Dagestani;Dagestanis|admin1:RU.17
Ingush|admin1:RU.19
Tatar;Tatars|admin1:RU.73
Siberian;Siberians|region:siberia
Crimean;Crimeans|region:crimea
Abkhaz;Abkhazian;Abkhazians|region:abkhazia
South Ossetian;South Ossetians;Ossetian|region:south-ossetia
Transnistrian|region:transnistria
Kurdish;Kurd;Kurds|region:kurdistan
Gazan;Gazans|region:gaza-strip
Turkish Cypriot;Turkish Cypriots|region:northern-cyprus
Acehnese|admin1:ID.01
Balinese|admin1:ID.02
Javanese|region:java
Sumatran|region:sumatra
Papuan;Papuans|region:new-guinea
Zanzibari;Zanzibaris|region:zanzibar
Darfuri;Darfuris|region:darfur
Tigrayan;Tigrayans|admin1:ET.53
Okinawan;Okinawans|admin1:JP.47
African;Africans|region:africa
North African;North Africans|region:north-africa
West African;West Africans|region:west-africa
East African;East Africans|region:east-africa
Southern African|region:southern-africa
Sub-Saharan|region:sub-saharan-africa
Asian;Asians|region:asia
East Asian;East Asians|region:east-asia
South Asian;South Asians|region:south-asia
Southeast Asian;Southeast Asians;South-East Asian|region:southeast-asia
Central Asian;Central Asians|region:central-asia
European;Europeans|region:europe
Eastern European;Eastern Europeans;East European|region:eastern-europe
Western European;Western Europeans;West European|region:western-europe
Latin American;Latin Americans|region:latin-america
South American;South Americans|region:south-america
North American;North Americans|region:north-america
Central American;Central Americans|region:central-america
Middle Eastern;Mideast|region:middle-east
Balkan|region:balkans
Baltic|region:baltics
Scandinavian;Scandinavians|region:scandinavia
Nordic|region:nordic-countries
Caucasian|region:caucasus
Caribbean|region:caribbean
Antillean|region:antilles
Sahelian|region:sahel
Polynesian;Polynesians|region:polynesia
Melanesian;Melanesians|region:melanesia
Appalachian|region:appalachia
Midwestern;Midwesterner;Midwesterners|region:midwest
Alpine|region:alps
Himalayan|region:himalayas
Amazonian|region:amazon
Andean|region:andes
Arctic|region:arctic
Iberian|region:iberian-peninsula
`;
