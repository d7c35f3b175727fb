/**
 * Cities that newsrooms let stand alone, without a state or country: `name|place id`. A bare dateline with one of these names means
 * the famous city, and so does a bare `Washington` or `New York` in a text.
 */
export const STANDALONE_ROWS = `
atlanta|US
baltimore|US
boston|US
chicago|US
cincinnati|US
cleveland|US
dallas|US
denver|US
detroit|US
honolulu|US
houston|US
indianapolis|US
las vegas|US
los angeles|US
miami|US
milwaukee|US
minneapolis|US
new orleans|US
new york|US
oklahoma city|US
philadelphia|US
phoenix|US
pittsburgh|US
st louis|US
salt lake city|US
san antonio|US
san diego|US
san francisco|US
seattle|US
washington|US
nashville|US
memphis|US
charlotte|US
tampa|US
orlando|US
sacramento|US
kansas city|US
albuquerque|US
tulsa|US
amsterdam|NL
athens|GR
auckland|NZ
baghdad|IQ
bangkok|TH
barcelona|ES
beijing|CN
beirut|LB
belfast|GB
belgrade|RS
berlin|DE
bogota|CO
bonn|DE
brasilia|BR
brussels|BE
bucharest|RO
budapest|HU
buenos aires|AR
cairo|EG
canberra|AU
caracas|VE
colombo|LK
copenhagen|DK
dhaka|BD
djibouti|DJ
dubai|AE
dublin|IE
edinburgh|GB
frankfurt|DE
geneva|CH
gibraltar|GI
guatemala city|GT
hamburg|DE
hanoi|VN
havana|CU
helsinki|FI
hong kong|HK
islamabad|PK
istanbul|TR
jakarta|ID
jerusalem|IL
johannesburg|ZA
kabul|AF
karachi|PK
kuala lumpur|MY
kuwait city|KW
lagos|NG
lahore|PK
lima|PE
lisbon|PT
london|GB
luxembourg|LU
macau|MO
madrid|ES
manila|PH
melbourne|AU
mexico city|MX
milan|IT
monaco|MC
montreal|CA
moscow|RU
mumbai|IN
munich|DE
nairobi|KE
new delhi|IN
oslo|NO
ottawa|CA
panama city|PA
paris|FR
peshawar|PK
prague|CZ
quebec city|CA
rio de janeiro|BR
rome|IT
san juan|PR
san marino|SM
santiago|CL
sao paulo|BR
seoul|KR
shanghai|CN
singapore|SG
stockholm|SE
sydney|AU
taipei|TW
tehran|IR
tel aviv|IL
tokyo|JP
toronto|CA
tunis|TN
vancouver|CA
vatican city|VA
vienna|AT
warsaw|PL
zurich|CH
`;
