/**
 * Countries as news writes them: ISO 3166-1 code | names, the usual one first | adjectives and names of the people.
 * Own list. An adjective is also the singular of the people; plurals in -s are derived.
 */
const ROWS = `
AF|Afghanistan|Afghan,Afghani
AL|Albania|Albanian
DZ|Algeria|Algerian
AD|Andorra|Andorran
AO|Angola|Angolan
AG|Antigua and Barbuda,Antigua|Antiguan
AR|Argentina|Argentine,Argentinian,Argentinean
AM|Armenia|Armenian
AU|Australia|Australian,Aussie
AT|Austria|Austrian
AZ|Azerbaijan|Azerbaijani,Azeri
BS|Bahamas,The Bahamas|Bahamian
BH|Bahrain|Bahraini
BD|Bangladesh|Bangladeshi
BB|Barbados|Barbadian
BY|Belarus|Belarusian,Belarussian
BE|Belgium|Belgian
BZ|Belize|Belizean
BJ|Benin|Beninese
BT|Bhutan|Bhutanese
BO|Bolivia|Bolivian
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian,Bosniak
BW|Botswana|Botswanan
BR|Brazil|Brazilian
BN|Brunei|Bruneian
BG|Bulgaria|Bulgarian
BF|Burkina Faso|Burkinabe
BI|Burundi|Burundian
KH|Cambodia|Cambodian
CM|Cameroon|Cameroonian
CA|Canada|Canadian
CV|Cape Verde|Cape Verdean
CF|Central African Republic|
TD|Chad|Chadian
CL|Chile|Chilean
CN|China,People's Republic of China,PRC|Chinese
CO|Colombia|Colombian
KM|Comoros|Comorian
CG|Republic of Congo,Congo-Brazzaville|
CD|Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC,Congo|Congolese
CR|Costa Rica|Costa Rican
CI|Ivory Coast,Cote d'Ivoire,Côte d'Ivoire|Ivorian
HR|Croatia|Croatian,Croat
CU|Cuba|Cuban
CY|Cyprus|Cypriot
CZ|Czech Republic,Czechia|Czech
DK|Denmark|Danish,Dane
DJ|Djibouti|Djiboutian
DM|Dominica|
DO|Dominican Republic|Dominican
EC|Ecuador|Ecuadorian,Ecuadorean
EG|Egypt|Egyptian
SV|El Salvador|Salvadoran,Salvadorean
GQ|Equatorial Guinea|Equatoguinean
ER|Eritrea|Eritrean
EE|Estonia|Estonian
SZ|Eswatini,Swaziland|Swazi
ET|Ethiopia|Ethiopian
FJ|Fiji|Fijian
FI|Finland|Finnish,Finn
FR|France|French,Frenchman,Frenchwoman,Frenchmen
GA|Gabon|Gabonese
GM|Gambia,The Gambia|Gambian
GE|Georgia|Georgian
DE|Germany|German
GH|Ghana|Ghanaian
GR|Greece|Greek
GD|Grenada|Grenadian
GT|Guatemala|Guatemalan
GN|Guinea|Guinean
GW|Guinea-Bissau|
GY|Guyana|Guyanese
HT|Haiti|Haitian
VA|Vatican,Holy See,Vatican City|
HN|Honduras|Honduran
HK|Hong Kong|Hongkonger,Hong Konger
HU|Hungary|Hungarian
IS|Iceland|Icelandic,Icelander
IN|India|Indian
ID|Indonesia|Indonesian
IR|Iran,Islamic Republic of Iran|Iranian
IQ|Iraq|Iraqi
IE|Ireland,Republic of Ireland|Irish,Irishman,Irishwoman
IL|Israel|Israeli
IT|Italy|Italian
JM|Jamaica|Jamaican
JP|Japan|Japanese
JO|Jordan|Jordanian
KZ|Kazakhstan|Kazakh,Kazakhstani
KE|Kenya|Kenyan
KI|Kiribati|
KP|North Korea,DPRK|North Korean
KR|South Korea,Republic of Korea,Korea|South Korean,Korean
XK|Kosovo|Kosovar
KW|Kuwait|Kuwaiti
KG|Kyrgyzstan|Kyrgyz
LA|Laos|Laotian,Lao
LV|Latvia|Latvian
LB|Lebanon|Lebanese
LS|Lesotho|Basotho
LR|Liberia|Liberian
LY|Libya|Libyan
LI|Liechtenstein|
LT|Lithuania|Lithuanian
LU|Luxembourg|Luxembourger
MO|Macau,Macao|Macanese
MG|Madagascar|Malagasy,Madagascan
MW|Malawi|Malawian
MY|Malaysia|Malaysian
MV|Maldives|Maldivian
ML|Mali|Malian
MT|Malta|Maltese
MH|Marshall Islands|Marshallese
MR|Mauritania|Mauritanian
MU|Mauritius|Mauritian
MX|Mexico|Mexican
FM|Micronesia|Micronesian
MD|Moldova|Moldovan
MC|Monaco|Monegasque
MN|Mongolia|Mongolian
ME|Montenegro|Montenegrin
MA|Morocco|Moroccan
MZ|Mozambique|Mozambican
MM|Myanmar,Burma|Burmese
NA|Namibia|Namibian
NR|Nauru|Nauruan
NP|Nepal|Nepalese,Nepali
NL|Netherlands,The Netherlands,Holland|Dutch,Dutchman,Dutchwoman
NZ|New Zealand|New Zealander,Kiwi
NI|Nicaragua|Nicaraguan
NE|Niger|Nigerien
NG|Nigeria|Nigerian
MK|North Macedonia,Macedonia|Macedonian
NO|Norway|Norwegian
OM|Oman|Omani
PK|Pakistan|Pakistani
PW|Palau|Palauan
PS|Palestine,Palestinian Territories,State of Palestine|Palestinian
PA|Panama|Panamanian
PG|Papua New Guinea|Papua New Guinean
PY|Paraguay|Paraguayan
PE|Peru|Peruvian
PH|Philippines,The Philippines|Filipino,Philippine,Filipina
PL|Poland|Polish,Pole
PT|Portugal|Portuguese
PR|Puerto Rico|Puerto Rican
QA|Qatar|Qatari
RO|Romania|Romanian
RU|Russia,Russian Federation|Russian
RW|Rwanda|Rwandan
WS|Samoa|Samoan
SM|San Marino|
ST|Sao Tome and Principe|
SA|Saudi Arabia,Saudi|Saudi,Saudi Arabian
SN|Senegal|Senegalese
RS|Serbia|Serbian,Serb
SC|Seychelles|Seychellois
SL|Sierra Leone|Sierra Leonean
SG|Singapore|Singaporean
SK|Slovakia|Slovak,Slovakian
SI|Slovenia|Slovenian,Slovene
SB|Solomon Islands|Solomon Islander
SO|Somalia|Somali,Somalian
ZA|South Africa|South African
SS|South Sudan|South Sudanese
ES|Spain|Spanish,Spaniard
LK|Sri Lanka|Sri Lankan
SD|Sudan|Sudanese
SR|Suriname|Surinamese
SE|Sweden|Swedish,Swede
CH|Switzerland|Swiss
SY|Syria|Syrian
TW|Taiwan|Taiwanese
TJ|Tajikistan|Tajik
TZ|Tanzania|Tanzanian
TH|Thailand|Thai
TL|East Timor,Timor-Leste|Timorese,East Timorese
TG|Togo|Togolese
TO|Tonga|Tongan
TT|Trinidad and Tobago,Trinidad|Trinidadian
TN|Tunisia|Tunisian
TR|Turkey,Türkiye,Turkiye|Turkish,Turk
TM|Turkmenistan|Turkmen
TV|Tuvalu|Tuvaluan
UG|Uganda|Ugandan
UA|Ukraine|Ukrainian
AE|United Arab Emirates,UAE,U.A.E.|Emirati
GB|United Kingdom,UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland|British,Briton,English,Scottish,Scot,Welsh,Englishman,Scotsman,Welshman,Northern Irish
US|United States,United States of America,US,U.S.,USA,U.S.A.,America|American
UY|Uruguay|Uruguayan
UZ|Uzbekistan|Uzbek
VU|Vanuatu|Vanuatuan
VE|Venezuela|Venezuelan
VN|Vietnam,Viet Nam|Vietnamese
EH|Western Sahara|Sahrawi,Sahraoui
YE|Yemen|Yemeni
ZM|Zambia|Zambian
ZW|Zimbabwe|Zimbabwean`;

/** Peoples, faiths and followings without one country. */
const GROUPS = `Arab Kurd Kurdish Pashtun Pashtoon Baloch Baluch Balochi Punjabi Sindhi Kashmiri Bengali Tamil Sinhalese Sinhala Uighur Uyghur Rohingya
Tibetan Chechen Tatar Tartar Hazara Berber Tuareg Hausa Igbo Yoruba Fulani Tutsi Hutu Zulu Oromo Tigrayan Amhara Druze Yazidi Yezidi Maronite
Alawite Muslim Moslem Islamic Islamist Sunni Shia Shiite Shi'ite Sufi Salafi Salafist Wahhabi Ahmadi Hindu Sikh Buddhist Jain Christian Catholic
Protestant Orthodox Anglican Evangelical Methodist Baptist Lutheran Presbyterian Mormon Coptic Copt Jewish Jew Hasidic Zoroastrian Bahai
European Asian African African-American Latino Latina Hispanic Scandinavian Nordic Balkan Caribbean Persian Cossack Roma Romani Aboriginal Maori Inuit
Democrat Democratic Republican Conservative Tory Tories Labour Liberal Marxist Communist Socialist Maoist Naxalite Nazi Zionist Jihadist Soviet Latin Slavic
Catalan Basque Flemish Walloon Bavarian Sicilian Corsican Crimean Abkhaz Ossetian Dagestani Darfuri Gazan Hawaiian Texan Californian
Londoner Parisian Berliner Muscovite Jesuit Baathist Ba'athist Peronist Chavista Kremlinologist`;

export interface Country {
  readonly code: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
}

const list = (field: string | undefined): string[] => (field ?? '').split(',').filter((word) => word !== '');

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code = '', names, demonyms] = row.split('|');
    return { code, names: list(names), demonyms: list(demonyms) };
  });

/** Lower-case country name → code. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ code, names }) => names.map((name): [string, string] => [name.toLowerCase(), code])),
);

const INVARIABLE = /(?:ese|ish|ch|ss|sh|men|man)$/;
const plurals = (word: string): string[] =>
  INVARIABLE.test(word) ? [word] : [word, word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`];

/** Demonym (capitalised, singular or plural) → country code. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ code, demonyms }) => demonyms.flatMap(plurals).map((word): [string, string] => [word, code])),
);

/** Peoples, faiths and followings, singular and plural. */
export const GROUP_WORDS: ReadonlySet<string> = new Set(GROUPS.split(/\s+/).flatMap(plurals));

/** `Afghans` → `Afghan`; a word that is no plural of a listed one stays as it is. */
export function singularOf(name: string): string {
  const candidates = [name.endsWith('ies') ? `${name.slice(0, -3)}y` : '', name.endsWith('s') ? name.slice(0, -1) : ''];
  return candidates.find((word) => DEMONYMS.has(word) || GROUP_WORDS.has(word)) ?? name;
}
