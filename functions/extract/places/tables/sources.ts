/**
 * Where outlets are at home: `domain|country or province code|town`. Only outlets that write for a country, a province or a town;
 * world-wide ones (reuters.com, apnews.com, cnn.com, bbc.com) are left out on purpose: their home says nothing of a story's place.
 * Extend it with `addSources`.
 */
export const SOURCE_ROWS = `
ajc.com|US.GA|Atlanta
chronicle.augusta.com|US.GA|Augusta
augustachronicle.com|US.GA|Augusta
savannahnow.com|US.GA|Savannah
macon.com|US.GA|Macon
onlineathens.com|US.GA|Athens
ledger-enquirer.com|US.GA|Columbus
gainesvilletimes.com|US.GA|Gainesville
al.com|US.AL|Birmingham
montgomeryadvertiser.com|US.AL|Montgomery
tuscaloosanews.com|US.AL|Tuscaloosa
gadsdentimes.com|US.AL|Gadsden
timesdaily.com|US.AL|Florence
decaturdaily.com|US.AL|Decatur
dothaneagle.com|US.AL|Dothan
adn.com|US.AK|Anchorage
newsminer.com|US.AK|Fairbanks
juneauempire.com|US.AK|Juneau
azcentral.com|US.AZ|Phoenix
tucson.com|US.AZ|Tucson
azstarnet.com|US.AZ|Tucson
arkansasonline.com|US.AR|Little Rock
nwaonline.com|US.AR|Fayetteville
latimes.com|US.CA|Los Angeles
sfgate.com|US.CA|San Francisco
sfchronicle.com|US.CA|San Francisco
mercurynews.com|US.CA|San Jose
eastbaytimes.com|US.CA|Oakland
sacbee.com|US.CA|Sacramento
fresnobee.com|US.CA|Fresno
modbee.com|US.CA|Modesto
sandiegouniontribune.com|US.CA|San Diego
ocregister.com|US.CA|Santa Ana
pe.com|US.CA|Riverside
dailynews.com|US.CA|Los Angeles
presstelegram.com|US.CA|Long Beach
vcstar.com|US.CA|Ventura
bakersfield.com|US.CA|Bakersfield
pressdemocrat.com|US.CA|Santa Rosa
recordnet.com|US.CA|Stockton
redding.com|US.CA|Redding
desertsun.com|US.CA|Palm Springs
montereyherald.com|US.CA|Monterey
noozhawk.com|US.CA|Santa Barbara
independent.com|US.CA|Santa Barbara
denverpost.com|US.CO|Denver
gazette.com|US.CO|Colorado Springs
coloradoan.com|US.CO|Fort Collins
chieftain.com|US.CO|Pueblo
gjsentinel.com|US.CO|Grand Junction
courant.com|US.CT|Hartford
ctpost.com|US.CT|Bridgeport
nhregister.com|US.CT|New Haven
registercitizen.com|US.CT|Torrington
theday.com|US.CT|New London
newstimes.com|US.CT|Danbury
delawareonline.com|US.DE|Wilmington
washingtonpost.com|US.DC|Washington
washingtontimes.com|US.DC|Washington
miamiherald.com|US.FL|Miami
sun-sentinel.com|US.FL|Fort Lauderdale
palmbeachpost.com|US.FL|West Palm Beach
orlandosentinel.com|US.FL|Orlando
tampabay.com|US.FL|Tampa
jacksonville.com|US.FL|Jacksonville
gainesville.com|US.FL|Gainesville
ocala.com|US.FL|Ocala
heraldtribune.com|US.FL|Sarasota
naplesnews.com|US.FL|Naples
news-press.com|US.FL|Fort Myers
pnj.com|US.FL|Pensacola
tallahassee.com|US.FL|Tallahassee
theledger.com|US.FL|Lakeland
floridatoday.com|US.FL|Melbourne
staradvertiser.com|US.HI|Honolulu
idahostatesman.com|US.ID|Boise
chicagotribune.com|US.IL|Chicago
suntimes.com|US.IL|Chicago
dailyherald.com|US.IL|Arlington Heights
pantagraph.com|US.IL|Bloomington
pjstar.com|US.IL|Peoria
sj-r.com|US.IL|Springfield
rrstar.com|US.IL|Rockford
news-gazette.com|US.IL|Champaign
herald-review.com|US.IL|Decatur
parisbeacon.com|US.IL|Paris
bnd.com|US.IL|Belleville
indystar.com|US.IN|Indianapolis
journalgazette.net|US.IN|Fort Wayne
southbendtribune.com|US.IN|South Bend
courierpress.com|US.IN|Evansville
tribstar.com|US.IN|Terre Haute
nwitimes.com|US.IN|Munster
desmoinesregister.com|US.IA|Des Moines
thegazette.com|US.IA|Cedar Rapids
qctimes.com|US.IA|Davenport
wcfcourier.com|US.IA|Waterloo
kansas.com|US.KS|Wichita
cjonline.com|US.KS|Topeka
ljworld.com|US.KS|Lawrence
courier-journal.com|US.KY|Louisville
kentucky.com|US.KY|Lexington
nola.com|US.LA|New Orleans
theadvocate.com|US.LA|Baton Rouge
shreveporttimes.com|US.LA|Shreveport
pressherald.com|US.ME|Portland
bangordailynews.com|US.ME|Bangor
sunjournal.com|US.ME|Lewiston
baltimoresun.com|US.MD|Baltimore
capitalgazette.com|US.MD|Annapolis
fredericknewspost.com|US.MD|Frederick
bostonglobe.com|US.MA|Boston
boston.com|US.MA|Boston
bostonherald.com|US.MA|Boston
masslive.com|US.MA|Springfield
telegram.com|US.MA|Worcester
lowellsun.com|US.MA|Lowell
southcoasttoday.com|US.MA|New Bedford
capecodtimes.com|US.MA|Hyannis
patriotledger.com|US.MA|Quincy
freep.com|US.MI|Detroit
detroitnews.com|US.MI|Detroit
mlive.com|US.MI|Grand Rapids
lansingstatejournal.com|US.MI|Lansing
startribune.com|US.MN|Minneapolis
twincities.com|US.MN|Saint Paul
duluthnewstribune.com|US.MN|Duluth
postbulletin.com|US.MN|Rochester
news.postbulletin.com|US.MN|Rochester
jordannews.com|US.MN|Jordan
swnewsmedia.com|US.MN|Jordan
mankatofreepress.com|US.MN|Mankato
sctimes.com|US.MN|Saint Cloud
clarionledger.com|US.MS|Jackson
sunherald.com|US.MS|Gulfport
djournal.com|US.MS|Tupelo
stltoday.com|US.MO|St. Louis
kansascity.com|US.MO|Kansas City
news-leader.com|US.MO|Springfield
columbiatribune.com|US.MO|Columbia
columbiamissourian.com|US.MO|Columbia
billingsgazette.com|US.MT|Billings
missoulian.com|US.MT|Missoula
omaha.com|US.NE|Omaha
journalstar.com|US.NE|Lincoln
reviewjournal.com|US.NV|Las Vegas
lasvegassun.com|US.NV|Las Vegas
rgj.com|US.NV|Reno
unionleader.com|US.NH|Manchester
concordmonitor.com|US.NH|Concord
nj.com|US.NJ|Newark
northjersey.com|US.NJ|Hackensack
app.com|US.NJ|Asbury Park
courierpostonline.com|US.NJ|Cherry Hill
pressofatlanticcity.com|US.NJ|Atlantic City
abqjournal.com|US.NM|Albuquerque
santafenewmexican.com|US.NM|Santa Fe
nydailynews.com|US.NY|New York
nypost.com|US.NY|New York
newsday.com|US.NY|Melville
amny.com|US.NY|New York
timesunion.com|US.NY|Albany
buffalonews.com|US.NY|Buffalo
democratandchronicle.com|US.NY|Rochester
syracuse.com|US.NY|Syracuse
poughkeepsiejournal.com|US.NY|Poughkeepsie
lohud.com|US.NY|White Plains
silive.com|US.NY|Staten Island
charlotteobserver.com|US.NC|Charlotte
newsobserver.com|US.NC|Raleigh
journalnow.com|US.NC|Winston-Salem
greensboro.com|US.NC|Greensboro
fayobserver.com|US.NC|Fayetteville
starnewsonline.com|US.NC|Wilmington
citizen-times.com|US.NC|Asheville
inforum.com|US.ND|Fargo
bismarcktribune.com|US.ND|Bismarck
cleveland.com|US.OH|Cleveland
dispatch.com|US.OH|Columbus
columbuslocalnews.com|US.OH|Columbus
cincinnati.com|US.OH|Cincinnati
toledoblade.com|US.OH|Toledo
daytondailynews.com|US.OH|Dayton
springfieldnewssun.com|US.OH|Springfield
oxfordpress.com|US.OH|Oxford
journal-news.com|US.OH|Hamilton
ohio.com|US.OH|Akron
vindy.com|US.OH|Youngstown
oklahoman.com|US.OK|Oklahoma City
newsok.com|US.OK|Oklahoma City
tulsaworld.com|US.OK|Tulsa
oregonlive.com|US.OR|Portland
registerguard.com|US.OR|Eugene
statesmanjournal.com|US.OR|Salem
mailtribune.com|US.OR|Medford
inquirer.com|US.PA|Philadelphia
philly.com|US.PA|Philadelphia
post-gazette.com|US.PA|Pittsburgh
triblive.com|US.PA|Pittsburgh
pennlive.com|US.PA|Harrisburg
mcall.com|US.PA|Allentown
lehighvalleylive.com|US.PA|Easton
ldnews.com|US.PA|Lebanon
lancasteronline.com|US.PA|Lancaster
readingeagle.com|US.PA|Reading
ydr.com|US.PA|York
goerie.com|US.PA|Erie
thetimes-tribune.com|US.PA|Scranton
timesleader.com|US.PA|Wilkes-Barre
providencejournal.com|US.RI|Providence
thestate.com|US.SC|Columbia
thecolumbiastar.com|US.SC|Columbia
postandcourier.com|US.SC|Charleston
greenvilleonline.com|US.SC|Greenville
goupstate.com|US.SC|Spartanburg
myrtlebeachonline.com|US.SC|Myrtle Beach
argusleader.com|US.SD|Sioux Falls
rapidcityjournal.com|US.SD|Rapid City
tennessean.com|US.TN|Nashville
commercialappeal.com|US.TN|Memphis
knoxnews.com|US.TN|Knoxville
timesfreepress.com|US.TN|Chattanooga
dailypostathenian.com|US.TN|Athens
dallasnews.com|US.TX|Dallas
star-telegram.com|US.TX|Fort Worth
chron.com|US.TX|Houston
houstonchronicle.com|US.TX|Houston
statesman.com|US.TX|Austin
mysanantonio.com|US.TX|San Antonio
expressnews.com|US.TX|San Antonio
elpasotimes.com|US.TX|El Paso
caller.com|US.TX|Corpus Christi
wacotrib.com|US.TX|Waco
athensreview.com|US.TX|Athens
theparisnews.com|US.TX|Paris
texastribune.org|US.TX|
lubbockonline.com|US.TX|Lubbock
amarillo.com|US.TX|Amarillo
sltrib.com|US.UT|Salt Lake City
deseret.com|US.UT|Salt Lake City
deseretnews.com|US.UT|Salt Lake City
burlingtonfreepress.com|US.VT|Burlington
rutlandherald.com|US.VT|Rutland
timesdispatch.com|US.VA|Richmond
richmond.com|US.VA|Richmond
pilotonline.com|US.VA|Norfolk
dailypress.com|US.VA|Newport News
roanoke.com|US.VA|Roanoke
newsadvance.com|US.VA|Lynchburg
dailyprogress.com|US.VA|Charlottesville
seattletimes.com|US.WA|Seattle
seattlepi.com|US.WA|Seattle
thenewstribune.com|US.WA|Tacoma
theolympian.com|US.WA|Olympia
spokesman.com|US.WA|Spokane
columbian.com|US.WA|Vancouver
heraldnet.com|US.WA|Everett
yakimaherald.com|US.WA|Yakima
wvgazette.com|US.WV|Charleston
wvgazettemail.com|US.WV|Charleston
herald-dispatch.com|US.WV|Huntington
dominionpost.com|US.WV|Morgantown
jsonline.com|US.WI|Milwaukee
madison.com|US.WI|Madison
greenbaypressgazette.com|US.WI|Green Bay
journaltimes.com|US.WI|Racine
trib.com|US.WY|Casper
usatoday.com|US|
npr.org|US|
politico.com|US|
foxnews.com|US|
nbcnews.com|US|
cbsnews.com|US|
abcnews.go.com|US|
richmondandtwickenhamtimes.co.uk|GB.ENG|Richmond upon Thames
thelancasterandmorecambecitizen.co.uk|GB.ENG|Lancaster
theguardian.com|GB|
telegraph.co.uk|GB|
independent.co.uk|GB|
thetimes.co.uk|GB|
dailymail.co.uk|GB|
mirror.co.uk|GB|
express.co.uk|GB|
thesun.co.uk|GB|
standard.co.uk|GB.ENG|London
mylondon.news|GB.ENG|London
manchestereveningnews.co.uk|GB.ENG|Manchester
liverpoolecho.co.uk|GB.ENG|Liverpool
birminghammail.co.uk|GB.ENG|Birmingham
yorkshirepost.co.uk|GB.ENG|Leeds
chroniclelive.co.uk|GB.ENG|Newcastle upon Tyne
bristolpost.co.uk|GB.ENG|Bristol
oxfordmail.co.uk|GB.ENG|Oxford
yorkpress.co.uk|GB.ENG|York
theargus.co.uk|GB.ENG|Brighton
lancashiretelegraph.co.uk|GB.ENG|Blackburn
thenorthernecho.co.uk|GB.ENG|Darlington
scotsman.com|GB.SCT|Edinburgh
heraldscotland.com|GB.SCT|Glasgow
dailyrecord.co.uk|GB.SCT|Glasgow
walesonline.co.uk|GB.WLS|Cardiff
belfasttelegraph.co.uk|GB.NIR|Belfast
irishnews.com|GB.NIR|Belfast
independent.ie|IE|Dublin
irishtimes.com|IE|Dublin
irishexaminer.com|IE|Cork
rte.ie|IE|Dublin
theglobeandmail.com|CA|
nationalpost.com|CA|
cbc.ca|CA|
thestar.com|CA.08|Toronto
torontosun.com|CA.08|Toronto
ottawacitizen.com|CA.08|Ottawa
lfpress.com|CA.08|London
thespec.com|CA.08|Hamilton
therecord.com|CA.08|Kitchener
windsorstar.com|CA.08|Windsor
montrealgazette.com|CA.10|Montreal
vancouversun.com|CA.02|Vancouver
timescolonist.com|CA.02|Victoria
calgaryherald.com|CA.01|Calgary
edmontonjournal.com|CA.01|Edmonton
leaderpost.com|CA.11|Regina
thestarphoenix.com|CA.11|Saskatoon
winnipegfreepress.com|CA.03|Winnipeg
thechronicleherald.ca|CA.07|Halifax
smh.com.au|AU.02|Sydney
dailytelegraph.com.au|AU.02|Sydney
theage.com.au|AU.07|Melbourne
heraldsun.com.au|AU.07|Melbourne
couriermail.com.au|AU.04|Brisbane
brisbanetimes.com.au|AU.04|Brisbane
adelaidenow.com.au|AU.05|Adelaide
perthnow.com.au|AU.08|Perth
thewest.com.au|AU.08|Perth
canberratimes.com.au|AU.01|Canberra
themercury.com.au|AU.06|Hobart
abc.net.au|AU|
nzherald.co.nz|NZ|Auckland
stuff.co.nz|NZ|
dawn.com|PK|Karachi
tribune.com.pk|PK|Karachi
thenews.com.pk|PK|Karachi
thenews.pk|PK|Karachi
geo.tv|PK|Karachi
nation.com.pk|PK|Lahore
dailytimes.com.pk|PK|Lahore
pakistantoday.com.pk|PK|Lahore
brecorder.com|PK|Karachi
app.com.pk|PK|Islamabad
arynews.tv|PK|Karachi
timesofindia.indiatimes.com|IN|
timesofindia.com|IN|
hindustantimes.com|IN|New Delhi
thehindu.com|IN|Chennai
indianexpress.com|IN|New Delhi
ndtv.com|IN|New Delhi
deccanherald.com|IN.19|Bengaluru
telegraphindia.com|IN.28|Kolkata
deccanchronicle.com|IN.40|Hyderabad
tribuneindia.com|IN|Chandigarh
greaterkashmir.com|IN.12|Srinagar
dnaindia.com|IN|Mumbai
mid-day.com|IN.16|Mumbai
thedailystar.net|BD|Dhaka
bdnews24.com|BD|Dhaka
dhakatribune.com|BD|Dhaka
newagebd.net|BD|Dhaka
kathmandupost.com|NP|Kathmandu
thehimalayantimes.com|NP|Kathmandu
dailymirror.lk|LK|Colombo
tolonews.com|AF|Kabul
pajhwok.com|AF|Kabul
khaama.com|AF|Kabul
xinhuanet.com|CN|Beijing
chinadaily.com.cn|CN|Beijing
globaltimes.cn|CN|Beijing
scmp.com|HK|Hong Kong
taipeitimes.com|TW|Taipei
japantimes.co.jp|JP|Tokyo
asahi.com|JP|Tokyo
mainichi.jp|JP|Tokyo
koreaherald.com|KR|Seoul
koreatimes.co.kr|KR|Seoul
yna.co.kr|KR|Seoul
straitstimes.com|SG|Singapore
channelnewsasia.com|SG|Singapore
thestar.com.my|MY|Kuala Lumpur
nst.com.my|MY|Kuala Lumpur
bangkokpost.com|TH|Bangkok
nationthailand.com|TH|Bangkok
thejakartapost.com|ID|Jakarta
antaranews.com|ID|Jakarta
inquirer.net|PH|Manila
philstar.com|PH|Manila
rappler.com|PH|Manila
mb.com.ph|PH|Manila
vnexpress.net|VN|Hanoi
vietnamnews.vn|VN|Hanoi
phnompenhpost.com|KH|Phnom Penh
irrawaddy.com|MM|Yangon
mmtimes.com|MM|Yangon
haaretz.com|IL|Tel Aviv
jpost.com|IL|Jerusalem
timesofisrael.com|IL|Jerusalem
ynetnews.com|IL|Tel Aviv
wafa.ps|PS|Ramallah
maannews.net|PS|Bethlehem
dailystar.com.lb|LB|Beirut
naharnet.com|LB|Beirut
sana.sy|SY|Damascus
jordantimes.com|JO|Amman
gulfnews.com|AE|Dubai
khaleejtimes.com|AE|Dubai
thenational.ae|AE|Abu Dhabi
arabnews.com|SA|Riyadh
spa.gov.sa|SA|Riyadh
gulf-times.com|QA|Doha
timesofoman.com|OM|Muscat
kuwaittimes.com|KW|Kuwait City
tehrantimes.com|IR|Tehran
presstv.ir|IR|Tehran
hurriyetdailynews.com|TR|Istanbul
dailysabah.com|TR|Istanbul
ahram.org.eg|EG|Cairo
egyptindependent.com|EG|Cairo
rudaw.net|IQ.11|Erbil
moscowtimes.com|RU|Moscow
themoscowtimes.com|RU|Moscow
tass.com|RU|Moscow
kyivpost.com|UA|Kyiv
kyivindependent.com|UA|Kyiv
unian.info|UA|Kyiv
spiegel.de|DE|
dw.com|DE|
thelocal.de|DE|
france24.com|FR|
lemonde.fr|FR|Paris
thelocal.fr|FR|
ansa.it|IT|Rome
elpais.com|ES|Madrid
ekathimerini.com|GR|Athens
thelocal.se|SE|
balkaninsight.com|RS|
premiumtimesng.com|NG|Abuja
punchng.com|NG|Lagos
vanguardngr.com|NG|Lagos
guardian.ng|NG|Lagos
thisdaylive.com|NG|Lagos
dailytrust.com|NG|Abuja
nation.africa|KE|Nairobi
standardmedia.co.ke|KE|Nairobi
the-star.co.ke|KE|Nairobi
monitor.co.ug|UG|Kampala
newvision.co.ug|UG|Kampala
thecitizen.co.tz|TZ|Dar es Salaam
ghanaweb.com|GH|Accra
graphic.com.gh|GH|Accra
news24.com|ZA|
iol.co.za|ZA|
timeslive.co.za|ZA|Johannesburg
dailymaverick.co.za|ZA|
herald.co.zw|ZW|Harare
sudantribune.com|SD|Khartoum
addisstandard.com|ET|Addis Ababa
jamaica-gleaner.com|JM|Kingston
jamaicaobserver.com|JM|Kingston
trinidadexpress.com|TT|Port of Spain
tribune242.com|BS|Nassau
buenosairestimes.com|AR|Buenos Aires
folha.uol.com.br|BR|Sao Paulo
mexiconewsdaily.com|MX|
eluniversal.com.mx|MX|Mexico City
goldentrianglenewspapers.com|US.MN|
myinrich.com|US.VA|Richmond
`;

/** Countries of domains. Domains sold to anybody (.tv, .co, .io, .me, .ly, .fm, .ai, .cc, .ws) tell nothing and are left out. */
export const COUNTRY_DOMAINS: Readonly<Record<string, string>> = Object.fromEntries(
  'ae:AE af:AF al:AL am:AM ao:AO ar:AR at:AT au:AU az:AZ ba:BA bd:BD be:BE bf:BF bg:BG bh:BH bi:BI bj:BJ bn:BN bo:BO br:BR bs:BS bw:BW by:BY bz:BZ ca:CA cd:CD cg:CG ch:CH ci:CI cl:CL cm:CM cn:CN cr:CR cu:CU cy:CY cz:CZ de:DE dk:DK do:DO dz:DZ ec:EC ee:EE eg:EG er:ER es:ES et:ET fi:FI fj:FJ fr:FR ga:GA ge:GE gh:GH gm:GM gr:GR gt:GT gy:GY hk:HK hn:HN hr:HR ht:HT hu:HU id:ID ie:IE il:IL in:IN iq:IQ ir:IR is:IS it:IT jm:JM jo:JO jp:JP ke:KE kg:KG kh:KH kp:KP kr:KR kw:KW kz:KZ la:LA lb:LB lk:LK lr:LR lt:LT lu:LU lv:LV ma:MA md:MD mg:MG mk:MK mm:MM mn:MN mo:MO mt:MT mu:MU mv:MV mw:MW mx:MX my:MY mz:MZ na:NA ne:NE ng:NG ni:NI nl:NL no:NO np:NP nz:NZ om:OM pa:PA pe:PE pg:PG ph:PH pk:PK pl:PL ps:PS pt:PT py:PY qa:QA ro:RO rs:RS ru:RU rw:RW sa:SA sd:SD se:SE sg:SG si:SI sk:SK sl:SL sn:SN so:SO ss:SS sv:SV sy:SY th:TH tj:TJ tm:TM tn:TN tr:TR tt:TT tw:TW tz:TZ ua:UA ug:UG uk:GB us:US uy:UY uz:UZ ve:VE vn:VN ye:YE za:ZA zm:ZM zw:ZW'
    .split(' ')
    .map((pair) => {
      const [domain = '', country = ''] = pair.split(':');
      return [domain, country];
    }),
);
