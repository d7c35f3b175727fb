/**
 * Countries as Spanish, Portuguese, Italian, French, German and Dutch call them: `code|name;name`. Left out is what is also a
 * word, a person's name or a town somewhere (`Granada` for Grenada, `Maurice` for Mauritius, `Siria`, `Polonia`).
 */
export const EXONYM_ROWS = `
AD|Andorre
AE|Emiratos Árabes Unidos;Emirados Árabes Unidos;Emirati Arabi Uniti;Émirats arabes unis;Vereinigte Arabische Emirate;Verenigde Arabische Emiraten
AF|Afganistán;Afeganistão
AG|Antigua y Barbuda;Antígua e Barbuda;Antigua-et-Barbuda;Antigua und Barbuda;Antigua en Barbuda
AI|Anguila
AL|Albanie;Albanien
AM|Arménie;Armenien
AQ|Antártida;Antartide;Antarctique;Antarktis
AR|Argentinien;Argentinië
AS|Samoa Americana;Samoa Americane;Samoa américaines;Amerikanisch-Samoa;Amerikaans-Samoa
AT|Autriche;Oostenrijk
AU|Australie;Australien
AX|Islas Aland;Ilhas Aland;Isole Åland;Îles Åland;Ålandinseln
AZ|Azerbaiyán;Azerbaijão;Azerbaigian;Azerbaïdjan;Aserbaidschan;Azerbeidzjan
BA|Bosnia y Herzegovina;Bósnia e Herzegovina;Bosnia ed Erzegovina;Bosnie-Herzégovine;Bosnien und Herzegowina;Bosnië en Herzegovina
BB|Barbade
BD|Bangladés;Bangladesch
BE|Bélgica;Belgio;Belgien
BF|Burquina Faso
BG|Bulgarie;Bulgarien;Bulgarije
BH|Baréin;Bahrein
BL|São Bartolomeu
BM|Bermudas;Bermudes
BO|Bolivie;Bolivien
BQ|Caribe neerlandés;Países Baixos Caribenhos;Caraibi Olandesi;Pays-Bas caribéens;Karibische Niederlande;Caribisch Nederland
BR|Brasile;Brésil;Brasilien;Brazilië
BT|Bután;Butão;Bhoutan
BW|Botsuana
BY|Bielorrusia;Bielorrússia;Bielorussia;Biélorussie
CC|Islas Cocos;Îles Cocos;Kokosinseln;Cocoseilanden
CD|República Democrática del Congo;Kongo-Kinshasa
CF|República Centroafricana;República Centro-Africana;Repubblica Centrafricana;République centrafricaine;Zentralafrikanische Republik;Centraal-Afrikaanse Republiek
CG|República do Congo;Kongo-Brazzaville
CH|Suiza;Suíça;Zwitserland
CI|Costa do Marfim;Costa d’Avorio;Ivoorkust
CK|Islas Cook;Ilhas Cook;Isole Cook;Îles Cook;Cookinseln;Cookeilanden
CL|Cile
CM|Camerún;Camarões;Kamerun;Kameroen
CN|Cina
CO|Colombie;Kolumbien
CV|Capo Verde;Cap-Vert;Kaapverdië
CW|Curazao
CX|Isla de Navidad;Ilha Christmas;Isola Christmas;Île Christmas;Weihnachtsinsel;Christmaseiland
CY|Chipre;Cipro;Chypre;Zypern
CZ|Chequia;Tchéquia;Cechia;Tchéquie;Tschechien;Tsjechië
DE|Alemania;Alemanha;Germania;Allemagne;Duitsland
DK|Dinamarca;Danimarca;Danemark;Denemarken
DO|República Dominicana;Repubblica Dominicana;République dominicaine;Dominikanische Republik;Dominicaanse Republiek
DZ|Algérie;Algerien;Algerije
EC|Equador
EE|Estonie;Estland
EG|Egipto;Egito;Egitto;Égypte;Ägypten
EH|Sáhara Occidental;Saara Ocidental;Sahara Occidentale;Westsahara;Westelijke Sahara
ER|Eritreia;Érythrée
ES|Espanha;Spagna;Espagne;Spanien;Spanje
ET|Etiopía;Éthiopie;Äthiopien
FI|Finlande;Finnland
FJ|Fiyi;Figi;Fidji;Fidschi
FK|Ilhas Malvinas;Isole Falkland;Îles Malouines;Falklandinseln;Falklandeilanden
FM|Micronésie;Mikronesien
FO|Islas Feroe;Ilhas Faroé;Isole Fær Øer;Îles Féroé;Färöer;Faeröer
FR|Francia;Frankreich;Frankrijk
GA|Gabão;Gabun
GB|Reino Unido;Regno Unito;Royaume-Uni;Vereinigtes Königreich;Verenigd Koninkrijk;Gran Bretaña;Grã-Bretanha;Gran Bretagna;Grande-Bretagne;Großbritannien;Groot-Brittannië
GE|Georgien
GF|Guayana Francesa;Guiana Francesa;Guyana Francese;Guyane française;Französisch-Guayana;Frans-Guyana
GG|Guernesey
GL|Groenlandia;Groenland;Grönland
GM|Gambie
GN|Guiné;Guinée
GP|Guadalupa
GQ|Guinea Ecuatorial;Guiné Equatorial;Guinea Equatoriale;Guinée équatoriale;Äquatorialguinea;Equatoriaal-Guinea
GR|Grèce;Griechenland;Griekenland
GS|Islas Georgia del Sur y Sandwich del Sur;Ilhas Geórgia do Sul e Sandwich do Sul;Georgia del Sud e Sandwich Australi;Géorgie du Sud-et-les Îles Sandwich du Sud;Südgeorgien und die Südlichen Sandwichinseln;Zuid-Georgia en Zuidelijke Sandwicheilanden
GW|Guinea-Bisáu;Guiné-Bissau;Guinée-Bissau
GY|Guiana
HK|RAS di Hong Kong;R.A.S. chinoise de Hong Kong;Sonderverwaltungsregion Hongkong;Hongkong SAR van China
HR|Croacia;Croazia;Croatie;Kroatien;Kroatië
HU|Hungría;Ungheria;Hongrie;Ungarn;Hongarije
ID|Indonésie;Indonesien
IE|Irlanda;Irlande;Irland;Ierland
IL|Israele
IM|Isla de Man;Ilha de Man;Isola di Man;Île de Man
IN|Inde;Indien
IO|Territorio Británico del Océano Índico;Território Britânico do Oceano Índico;Territorio Britannico dell’Oceano Indiano;Territoire britannique de l’océan Indien;Britisches Territorium im Indischen Ozean;Brits Indische Oceaanterritorium
IQ|Irak;Iraque
IS|Islandia;Islanda;IJsland
IT|Italie;Italien
JM|Giamaica;Jamaïque
JO|Jordania;Giordania;Jordanie;Jordanien
JP|Japón;Japão;Giappone
KE|Kenia;Quênia
KG|Kirguistán;Quirguistão;Kirghizistan;Kirghizstan;Kirgisistan;Kirgizië
KH|Camboya;Camboja;Cambogia;Cambodge;Kambodscha;Cambodja
KI|Quiribati
KM|Comoras;Comores;Comore;Komoren;Comoren
KN|San Cristóbal y Nieves;São Cristóvão e Névis;Saint Kitts e Nevis;Saint-Christophe-et-Niévès;St. Kitts und Nevis;Saint Kitts en Nevis
KP|Corea del Norte;Coreia do Norte;Corea del Nord;Corée du Nord;Nordkorea;Noord-Korea
KR|Corea del Sur;Coreia do Sul;Corea del Sud;Corée du Sud;Südkorea;Zuid-Korea
KY|Islas Caimán;Ilhas Cayman;Isole Cayman;Îles Caïmans;Kaimaninseln;Kaaimaneilanden
KZ|Kazajistán;Cazaquistão;Kazakistan;Kasachstan;Kazachstan
LB|Libanon
LC|Sainte-Lucie
LS|Lesoto
LT|Lituania;Lituanie;Litauen;Litouwen
LV|Letonia;Lettonia;Lettonie;Lettland;Letland
LY|Libia;Libye;Libyen;Libië
MA|Marruecos;Marrocos;Maroc;Marokko
MD|Moldavie;Republik Moldau
MG|Madagaskar
MH|Islas Marshall;Ilhas Marshall;Isole Marshall;Îles Marshall;Marshallinseln;Marshalleilanden
MK|Macedonia del Norte;Macedônia do Norte;Macedonia del Nord;Macédoine du Nord;Nordmazedonien;Noord-Macedonië
MN|Mongolie;Mongolei
MO|RAS di Macao;R.A.S. chinoise de Macao;Sonderverwaltungsregion Macau;Macau SAR van China
MP|Islas Marianas del Norte;Ilhas Marianas do Norte;Isole Marianne Settentrionali;Îles Mariannes du Nord;Nördliche Marianen;Noordelijke Marianen
MQ|Martinica
MR|Mauritanie;Mauretanien
MT|Malte
MV|Maldivas;Maldive;Malediven;Maldiven
MW|Malaui
MX|Messico;Mexique
MY|Malasia;Malaisie;Maleisië
MZ|Mozambico;Mosambik
NA|Namibie
NC|Nueva Caledonia;Nova Caledônia;Nuova Caledonia;Neukaledonien;Nieuw-Caledonië
NF|Isla Norfolk;Ilha Norfolk;Isola Norfolk;Île Norfolk;Norfolkinsel
NL|Países Bajos;Países Baixos;Paesi Bassi;Pays-Bas;Niederlande;Olanda;Hollande
NO|Noruega;Norvegia;Norvège;Norwegen;Noorwegen
NZ|Nueva Zelanda;Nova Zelândia;Nuova Zelanda;Nouvelle-Zélande;Neuseeland;Nieuw-Zeeland
PE|Pérou
PF|Polinesia Francesa;Polinesia Francese;Polynésie française;Französisch-Polynesien;Frans-Polynesië
PG|Papúa Nueva Guinea;Papua-Nova Guiné;Papua Nuova Guinea;Papouasie-Nouvelle-Guinée;Papua-Neuguinea;Papoea-Nieuw-Guinea
PH|Filipinas;Filippine;Philippinen;Filipijnen
PK|Paquistão
PL|Pologne
PM|San Pedro y Miquelón;São Pedro e Miquelão;Saint-Pierre e Miquelon;Saint-Pierre-et-Miquelon;St. Pierre und Miquelon;Saint-Pierre en Miquelon
PN|Islas Pitcairn;Ilhas Pitcairn;Isole Pitcairn;Îles Pitcairn;Pitcairninseln;Pitcairneilanden
PR|Porto Rico
PS|Territorios Palestinos;Territori Palestinesi;Territoires palestiniens;Palästinensische Autonomiegebiete;Palestijnse gebieden
PT|Portogallo
PW|Palaos
PY|Paraguai
QA|Catar;Katar
RE|Reunião;Riunione
RO|Romênia;Roumanie;Rumänien;Roemenië
RS|Serbie;Serbien;Servië
RU|Rusia;Russie;Russland;Rusland
SA|Arabia Saudí;Arábia Saudita;Arabie saoudite;Saudi-Arabien;Saoedi-Arabië
SB|Islas Salomón;Ilhas Salomão;Isole Salomone;Îles Salomon;Salomonen;Salomonseilanden
SC|Seicheles;Seychellen
SD|Sudão;Soedan
SE|Suecia;Svezia;Schweden;Zweden
SH|Sant’Elena;Sainte-Hélène;Sint-Helena
SI|Eslovenia;Slovénie;Slowenien
SJ|Svalbard y Jan Mayen;Svalbard e Jan Mayen;Svalbard et Jan Mayen;Spitzbergen und Jan Mayen;Spitsbergen en Jan Mayen
SK|Eslovaquia;Slovacchia;Slovaquie;Slowakei;Slowakije
SL|Sierra Leona;Serra Leoa
SM|Saint-Marin
SO|Somalie
SS|Sudán del Sur;Sudão do Sul;Sud Sudan;Soudan du Sud;Südsudan;Zuid-Soedan
ST|Santo Tomé y Príncipe;São Tomé e Príncipe;Sao Tomé-et-Principe;São Tomé und Príncipe;Sao Tomé en Principe
SY|Syrie;Syrien
SZ|Esuatini;Essuatíni
TC|Islas Turcas y Caicos;Ilhas Turcas e Caicos;Isole Turks e Caicos;Îles Turques-et-Caïques;Turks- und Caicosinseln;Turks- en Caicoseilanden
TD|Chade;Ciad;Tschad;Tsjaad
TF|Territorios Australes Franceses;Territórios Franceses do Sul;Terre Australi Francesi;Terres australes françaises;Französische Süd- und Antarktisgebiete;Franse Gebieden in de zuidelijke Indische Oceaan
TH|Tailandia;Thailandia;Thaïlande
TJ|Tayikistán;Tadjiquistão;Tagikistan;Tadjikistan;Tadschikistan;Tadzjikistan
TL|Timor Est;Timor oriental;Oost-Timor
TM|Turcomenistão
TN|Tunesien;Tunesië
TR|Turquía;Turchia;Turquie;Türkei;Turkije
TT|Trinidad y Tobago;Trinidad e Tobago;Trinité-et-Tobago;Trinidad und Tobago;Trinidad en Tobago
TZ|Tanzanie;Tansania
UA|Ucrania;Ucraina;Oekraïne
UG|Ouganda;Oeganda
US|Estados Unidos;Stati Uniti;États-Unis;Vereinigte Staaten;Verenigde Staten;EEUU;Etats Unis
UY|Uruguai
UZ|Uzbequistão;Ouzbékistan;Usbekistan;Oezbekistan
VA|Ciudad del Vaticano;Cidade do Vaticano;Città del Vaticano;État de la Cité du Vatican;Vatikanstadt;Vaticaanstad
VC|San Vicente y las Granadinas;São Vicente e Granadinas;Saint Vincent e Grenadine;Saint-Vincent-et-les Grenadines;St. Vincent und die Grenadinen;Saint Vincent en de Grenadines
VG|Islas Vírgenes Británicas;Ilhas Virgens Britânicas;Isole Vergini Britanniche;Îles Vierges britanniques;Britische Jungferninseln;Britse Maagdeneilanden
VI|Islas Vírgenes de EE. UU.;Ilhas Virgens Americanas;Isole Vergini Americane;Îles Vierges des États-Unis;Amerikanische Jungferninseln;Amerikaanse Maagdeneilanden
VN|Vietnã
WF|Wallis y Futuna;Wallis e Futuna;Wallis-et-Futuna;Wallis und Futuna;Wallis en Futuna
YE|Iêmen;Jemen
ZA|Sudáfrica;África do Sul;Afrique du Sud;Südafrika;Zuid-Afrika
ZM|Zambie;Sambia
ZW|Zimbabue;Simbabwe
`;
