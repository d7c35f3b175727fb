/**
 * Places that no list of towns or provinces has: `slug|kind|name|country or -|latitude,longitude|other names`.
 * kinds: r region, c continent, w water, m mountain, i island, f facility. Written by hand; points are rounded middles.
 * Disputed territories carry the country that `policy.ts` rules.
 */
export const REGION_ROWS = `
americas|c|Americas|-|15,-85|the Americas
africa|c|Africa|-|7.19,21.1|
asia|c|Asia|-|29.84,89.3|
europe|c|Europe|-|48.69,9.14|Continental Europe
north-america|c|North America|-|46.07,-100.55|
south-america|c|South America|-|-14.6,-57.66|
oceania|c|Oceania|-|-18.31,138.52|Australasia
antarctic|c|Antarctic|AQ|-78.16,16.41|
arctic|r|Arctic|-|75,0|Arctic Circle;High Arctic
latin-america|r|Latin America|-|-14.6,-57.66|
central-america|r|Central America|-|12.77,-85.6|
middle-east|r|Middle East|-|33.14,35.86|Mideast;Near East
north-africa|r|North Africa|-|28,10|Northern Africa;Maghreb
west-africa|r|West Africa|-|12,-3|Western Africa
east-africa|r|East Africa|-|2,38|Eastern Africa
central-africa|r|Central Africa|-|3,19|
southern-africa|r|Southern Africa|-|-22,23|
sub-saharan-africa|r|Sub-Saharan Africa|-|0,20|sub-Saharan Africa
horn-of-africa|r|Horn of Africa|-|8,45|
sahel|r|Sahel|-|15,5|the Sahel;Sahel region
sahara|r|Sahara|-|23,13|Sahara Desert
east-asia|r|East Asia|-|35,115|Eastern Asia;Far East;Northeast Asia
south-asia|r|South Asia|-|23,78|Indian subcontinent;Indian Subcontinent;Southern Asia
southeast-asia|r|Southeast Asia|-|10,106|South-East Asia;South East Asia;Southeastern Asia
central-asia|r|Central Asia|-|43,65|
west-asia|r|West Asia|-|33,45|Western Asia
asia-pacific|r|Asia-Pacific|-|5,130|Asia Pacific
indo-pacific|r|Indo-Pacific|-|0,110|
western-europe|r|Western Europe|-|48,3|West Europe
eastern-europe|r|Eastern Europe|-|51,28|East Europe
central-europe|r|Central Europe|-|49,15|
northern-europe|r|Northern Europe|-|61,15|
southern-europe|r|Southern Europe|-|41,14|
scandinavia|r|Scandinavia|-|63,16|Scandinavian Peninsula
nordic-countries|r|Nordic countries|-|63,16|
balkans|r|Balkans|-|43,21|the Balkans;Western Balkans;Balkan Peninsula
baltics|r|Baltic states|-|57,25|Baltics;Baltic States
benelux|r|Benelux|-|51,5|
caucasus|r|Caucasus|-|42.5,44.5|South Caucasus;Transcaucasia
north-caucasus|r|North Caucasus|RU|43.5,44.5|
iberian-peninsula|r|Iberian Peninsula|-|40,-4|Iberia
anatolia|r|Anatolia|TR|39,35|Asia Minor
levant|r|Levant|-|33.5,36.5|
arabian-peninsula|r|Arabian Peninsula|-|22,47|Arabia
gulf-states|r|Gulf states|-|25,50|Gulf States;Gulf Arab states
caribbean|r|Caribbean|-|17,-70|West Indies;Caribbean Basin
antilles|r|Antilles|-|18,-68|Greater Antilles;Lesser Antilles
polynesia|r|Polynesia|-|-15,-150|
melanesia|r|Melanesia|-|-10,155|
pacific-islands|r|Pacific Islands|-|-10,170|South Pacific Islands;Pacific Rim
british-isles|r|British Isles|-|54,-4|
low-countries|r|Low Countries|-|51.5,5|
european-union|r|European Union|-|48.69,9.14|EU;E.U.
eurozone|r|Eurozone|-|48,8|Euro zone;euro zone
gaza-strip|r|Gaza Strip|PS|31.42,34.36|Gaza
west-bank|r|West Bank|PS|31.95,35.25|Judea and Samaria
palestinian-territories|r|Palestinian territories|PS|31.92,35.2|Occupied Territories
golan-heights|r|Golan Heights|SY|33,35.75|Golan
kashmir|r|Kashmir|-|34.3,75|Jammu-Kashmir;Kashmir Valley
indian-kashmir|r|Indian-administered Kashmir|IN|34,75|Indian Kashmir;Indian-controlled Kashmir;Indian-held Kashmir
pakistani-kashmir|r|Pakistan-administered Kashmir|PK|34.2,73.7|Pakistani Kashmir;Pakistan-controlled Kashmir
punjab|r|Punjab region|-|31,74|
bengal|r|Bengal|-|24,88|
swat-valley|r|Swat Valley|PK|35.2,72.5|Swat
fata|r|Federally Administered Tribal Areas|PK|33,70.2|FATA;tribal areas
north-waziristan|r|North Waziristan|PK|32.95,70.0|
south-waziristan|r|South Waziristan|PK|32.3,69.75|
waziristan|r|Waziristan|PK|32.6,69.9|
khyber-agency|r|Khyber Agency|PK|33.95,71.05|Khyber Pass
bajaur|r|Bajaur|PK|34.75,71.5|Bajaur Agency
kurram|r|Kurram|PK|33.7,70.35|Kurram Agency
orakzai|r|Orakzai|PK|33.75,70.95|
mohmand|r|Mohmand|PK|34.4,71.3|Mohmand Agency
tora-bora|m|Tora Bora|AF|34.12,70.22|
crimea|r|Crimea|UA|45.3,34.4|Crimean Peninsula
donbas|r|Donbas|UA|48.3,38|Donbass
transcarpathia|r|Transcarpathia|UA|48.4,23.3|
abkhazia|r|Abkhazia|GE|43,41|
south-ossetia|r|South Ossetia|GE|42.35,44|
nagorno-karabakh|r|Nagorno-Karabakh|AZ|39.8,46.75|Nagorno Karabakh;Karabakh;Artsakh
nakhchivan|r|Nakhchivan|AZ|39.33,45.5|
transnistria|r|Transnistria|MD|47.2,29.4|Trans-Dniester;Transdniestria
northern-cyprus|r|Northern Cyprus|CY|35.25,33.6|Turkish Republic of Northern Cyprus;TRNC
kurdistan|r|Kurdistan|-|37,43|
iraqi-kurdistan|r|Iraqi Kurdistan|IQ|36.4,44.4|Kurdistan Region;Kurdistan Region of Iraq
somaliland|r|Somaliland|SO|9.6,45|
puntland|r|Puntland|SO|8.5,49|
jubaland|r|Jubaland|SO|0.5,42|
darfur|r|Darfur|SD|13,24.5|
nuba-mountains|m|Nuba Mountains|SD|11.3,30.3|
abyei|r|Abyei|SD|9.6,28.4|
ogaden|r|Ogaden|ET|7,44|
niger-delta|r|Niger Delta|NG|5.3,6.5|
biafra|r|Biafra|NG|6,7.5|
kivu|r|Kivu|CD|-2.5,28.5|
ituri|r|Ituri|CD|1.8,29.8|
katanga|r|Katanga|CD|-9,26|
kasai|r|Kasai|CD|-5.5,21.5|
casamance|r|Casamance|SN|12.8,-15.5|
azawad|r|Azawad|ML|20,-1|
cabo-delgado|r|Cabo Delgado|MZ|-12.3,39.5|
transvaal|r|Transvaal|ZA|-25,28|
zanzibar|i|Zanzibar|TZ|-6.13,39.36|Zanzibar Archipelago;Unguja
sinai|r|Sinai|EG|29.5,34|Sinai Peninsula
nile-delta|r|Nile Delta|EG|30.9,31.1|
upper-egypt|r|Upper Egypt|EG|26,32|
cyrenaica|r|Cyrenaica|LY|27,23|
tripolitania|r|Tripolitania|LY|30.5,14|
kabylie|r|Kabylie|DZ|36.5,4.2|Kabylia
rif|r|Rif|MA|35,-4|
green-zone|f|Green Zone|IQ|33.3,44.39|
sadr-city|f|Sadr City|IQ|33.39,44.46|
guantanamo|f|Guantanamo Bay|CU|19.9,-75.15|Guantánamo Bay;Guantanamo Bay Naval Base
siberia|r|Siberia|RU|60,105|
russian-far-east|r|Russian Far East|RU|60,135|
urals|m|Ural Mountains|RU|60,60|Urals
manchuria|r|Manchuria|CN|45,126|
xinjiang|r|Xinjiang Uighur Autonomous Region|CN|41,85|Xinjiang Uyghur Autonomous Region;East Turkestan
tibetan-plateau|r|Tibetan Plateau|CN|33,88|
pearl-river-delta|r|Pearl River Delta|CN|22.7,113.6|
three-gorges|f|Three Gorges Dam|CN|30.82,111|Three Gorges
korean-peninsula|r|Korean Peninsula|-|38,127.5|Korean peninsula
dmz|r|Demilitarized Zone|KR|38,127|Korean Demilitarized Zone
indochina|r|Indochina|-|15,105|
danube-delta|r|Danube Delta|RO|45.1,29.5|
mekong-delta|r|Mekong Delta|VN|10,105.8|
golden-triangle|r|Golden Triangle|-|20.35,100.1|
borneo|i|Borneo|-|1,114|
kalimantan|r|Kalimantan|ID|-1,113.5|
java|i|Java|ID|-7.3,110|
sumatra|i|Sumatra|ID|-0.5,101.5|
sulawesi|i|Sulawesi|ID|-2,121|Celebes
lombok|i|Lombok|ID|-8.57,116.3|
timor|i|Timor|-|-9.2,124.8|
new-guinea|i|New Guinea|-|-5,140|
irian-jaya|r|Irian Jaya|ID|-4,138|
flores|i|Flores Island|ID|-8.7,121|
luzon|i|Luzon|PH|16,121|
mindanao|i|Mindanao|PH|8,125|
visayas|r|Visayas|PH|11,123.5|
jolo|i|Jolo|PH|6,121.1|
basilan|i|Basilan|PH|6.57,122.03|
spratly-islands|i|Spratly Islands|-|8.6,111.9|Spratlys
paracel-islands|i|Paracel Islands|-|16.5,112|Paracels
senkaku|i|Senkaku Islands|JP|25.75,123.5|Diaoyu Islands;Senkakus
dokdo|i|Dokdo|KR|37.24,131.87|Takeshima;Liancourt Rocks
kuril-islands|i|Kuril Islands|RU|46.5,151|Kurils;Kuriles;Northern Territories
honshu|i|Honshu|JP|36,138|
kyushu|i|Kyushu|JP|33,131|
shikoku|i|Shikoku|JP|33.75,133.5|
kansai|r|Kansai|JP|34.8,135.5|
kanto|r|Kanto|JP|35.8,139.6|
tohoku|r|Tohoku|JP|39,141|
hindu-kush|m|Hindu Kush|-|35.5,71.5|
himalayas|m|Himalayas|-|28.5,84|Himalaya
karakoram|m|Karakoram|-|35.8,76.5|
everest|m|Mount Everest|NP|27.99,86.93|Everest;Mt. Everest
k2|m|K2|PK|35.88,76.51|
alps|m|Alps|-|46.5,9.5|Swiss Alps;French Alps
pyrenees|m|Pyrenees|-|42.7,1|
carpathians|m|Carpathians|-|47,25.5|Carpathian Mountains
apennines|m|Apennines|IT|43,13|
andes|m|Andes|-|-32,-70|Andes Mountains
rockies|m|Rocky Mountains|-|43,-110|Rockies
appalachians|m|Appalachians|US|40,-78|Appalachian Mountains
sierra-nevada|m|Sierra Nevada|US|37.5,-119|Sierra Nevada Mountains
cascades|m|Cascade Range|US|46,-121.5|Cascades;Cascade Mountains
ozarks|m|Ozarks|US|37,-92.5|Ozark Mountains
blue-ridge|m|Blue Ridge Mountains|US|37,-80.5|Blue Ridge
great-smoky|m|Great Smoky Mountains|US|35.6,-83.5|Smoky Mountains;Smokies;Great Smoky Mountains National Park
adirondacks|m|Adirondacks|US|44,-74.3|Adirondack Mountains
catskills|m|Catskills|US|42.1,-74.4|Catskill Mountains
poconos|m|Poconos|US|41.1,-75.4|Pocono Mountains
black-hills|m|Black Hills|US|44,-103.8|
mount-rainier|m|Mount Rainier|US|46.85,-121.76|
mount-st-helens|m|Mount St. Helens|US|46.2,-122.18|
mount-mckinley|m|Denali|US|63.07,-151.01|Mount McKinley
kilauea|m|Kilauea|US|19.41,-155.28|
kilimanjaro|m|Mount Kilimanjaro|TZ|-3.07,37.35|Kilimanjaro
mount-kenya|m|Mount Kenya|KE|-0.15,37.3|
mount-fuji|m|Mount Fuji|JP|35.36,138.73|
etna|m|Mount Etna|IT|37.75,15|Etna
vesuvius|m|Mount Vesuvius|IT|40.82,14.43|Vesuvius
mont-blanc|m|Mont Blanc|FR|45.83,6.86|
matterhorn|m|Matterhorn|CH|45.98,7.66|
merapi|m|Mount Merapi|ID|-7.54,110.44|Merapi
pinatubo|m|Mount Pinatubo|PH|15.14,120.35|
mayon|m|Mayon|PH|13.26,123.69|Mayon Volcano
krakatoa|m|Krakatoa|ID|-6.1,105.42|Krakatau
ararat|m|Mount Ararat|TR|39.7,44.3|
atlas|m|Atlas Mountains|MA|31.5,-6|
eyjafjallajokull|m|Eyjafjallajokull|IS|63.63,-19.62|
atlantic|w|Atlantic Ocean|-|10,-25|Atlantic
north-atlantic|w|North Atlantic|-|35,-40|North Atlantic Ocean
south-atlantic|w|South Atlantic|-|-25,-15|South Atlantic Ocean
pacific|w|Pacific Ocean|-|-3.5,-135|Pacific
south-pacific|w|South Pacific|-|-30,-130|South Pacific Ocean
north-pacific|w|North Pacific|-|30,-160|
western-pacific|w|Western Pacific|-|10,150|
indian-ocean|w|Indian Ocean|-|-10,70|
arctic-ocean|w|Arctic Ocean|-|85,0|
southern-ocean|w|Southern Ocean|-|-65,0|
mediterranean|w|Mediterranean Sea|-|35.5,18|Mediterranean
black-sea|w|Black Sea|-|43,34|
caspian-sea|w|Caspian Sea|-|42,50|Caspian
aral-sea|w|Aral Sea|-|45,60|
red-sea|w|Red Sea|-|20,38.5|
dead-sea|w|Dead Sea|-|31.5,35.5|
baltic-sea|w|Baltic Sea|-|58,20|Baltic
north-sea|w|North Sea|-|56,3|
irish-sea|w|Irish Sea|-|53.7,-5|
norwegian-sea|w|Norwegian Sea|-|69,2|
barents-sea|w|Barents Sea|-|74,36|
bering-sea|w|Bering Sea|-|58,-178|
bering-strait|w|Bering Strait|-|65.75,-169|
adriatic|w|Adriatic Sea|-|43,15|Adriatic
aegean|w|Aegean Sea|-|39,25|Aegean
ionian|w|Ionian Sea|-|38,19|
tyrrhenian|w|Tyrrhenian Sea|-|40,12|
sea-of-marmara|w|Sea of Marmara|TR|40.7,28|
sea-of-azov|w|Sea of Azov|-|46,37|
bosphorus|w|Bosphorus|TR|41.12,29.07|Bosporus
dardanelles|w|Dardanelles|TR|40.2,26.4|
english-channel|w|English Channel|-|50,-2|
strait-of-dover|w|Strait of Dover|-|51,1.5|
bay-of-biscay|w|Bay of Biscay|-|45.5,-4|
strait-of-gibraltar|w|Strait of Gibraltar|-|35.97,-5.5|Straits of Gibraltar
persian-gulf|w|Persian Gulf|-|27,51|Arabian Gulf;the Gulf;Gulf
gulf-of-oman|w|Gulf of Oman|-|24.5,58.5|
gulf-of-aden|w|Gulf of Aden|-|12.5,48|
strait-of-hormuz|w|Strait of Hormuz|-|26.57,56.25|
bab-el-mandeb|w|Bab el-Mandeb|-|12.58,43.33|
gulf-of-aqaba|w|Gulf of Aqaba|-|29,34.7|
suez-canal|w|Suez Canal|EG|30.6,32.33|
panama-canal|w|Panama Canal|PA|9.1,-79.7|
arabian-sea|w|Arabian Sea|-|15,65|
bay-of-bengal|w|Bay of Bengal|-|15,88|
andaman-sea|w|Andaman Sea|-|10,96|
strait-of-malacca|w|Strait of Malacca|-|4,100|Malacca Strait;Straits of Malacca
south-china-sea|w|South China Sea|-|13,115|
east-china-sea|w|East China Sea|-|29,125|
yellow-sea|w|Yellow Sea|-|36,123|West Sea
sea-of-japan|w|Sea of Japan|-|40,135|East Sea
sea-of-okhotsk|w|Sea of Okhotsk|-|55,150|
taiwan-strait|w|Taiwan Strait|-|24.5,119.5|
philippine-sea|w|Philippine Sea|-|20,130|
java-sea|w|Java Sea|ID|-5,111|
sulu-sea|w|Sulu Sea|PH|8,120|
coral-sea|w|Coral Sea|-|-20,155|
tasman-sea|w|Tasman Sea|-|-40,160|
timor-sea|w|Timor Sea|-|-10,127|
gulf-of-thailand|w|Gulf of Thailand|-|9.5,102|
gulf-of-tonkin|w|Gulf of Tonkin|-|20,108|
gulf-of-guinea|w|Gulf of Guinea|-|2,5|
mozambique-channel|w|Mozambique Channel|-|-19,41|
caribbean-sea|w|Caribbean Sea|-|15,-75|
gulf-of-mexico|w|Gulf of Mexico|-|25,-90|
gulf-of-california|w|Gulf of California|MX|28,-112|Sea of Cortez
gulf-of-alaska|w|Gulf of Alaska|US|57,-144|
hudson-bay|w|Hudson Bay|CA|60,-86|
great-lakes|w|Great Lakes|-|45,-84|
lake-superior|w|Lake Superior|-|47.7,-87.5|
lake-michigan|w|Lake Michigan|US|44,-87|
lake-huron|w|Lake Huron|-|44.8,-82.4|
lake-erie|w|Lake Erie|-|42.2,-81.2|
lake-ontario|w|Lake Ontario|-|43.7,-77.9|
lake-champlain|w|Lake Champlain|US|44.5,-73.3|
lake-tahoe|w|Lake Tahoe|US|39.1,-120.03|
great-salt-lake|w|Great Salt Lake|US|41.1,-112.5|
lake-mead|w|Lake Mead|US|36.15,-114.4|
lake-okeechobee|w|Lake Okeechobee|US|26.95,-80.8|
lake-lanier|w|Lake Lanier|US|34.2,-84|
lake-pontchartrain|w|Lake Pontchartrain|US|30.2,-90.1|
chesapeake-bay|w|Chesapeake Bay|US|38,-76.2|
puget-sound|w|Puget Sound|US|47.6,-122.4|
san-francisco-bay|w|San Francisco Bay|US|37.7,-122.3|
tampa-bay|w|Tampa Bay|US|27.76,-82.54|
galveston-bay|w|Galveston Bay|US|29.5,-94.8|
long-island-sound|w|Long Island Sound|US|41.1,-72.9|
mississippi-river|w|Mississippi River|US|35,-90.5|
missouri-river|w|Missouri River|US|42,-97|
ohio-river|w|Ohio River|US|38,-86|
colorado-river|w|Colorado River|US|36,-112|
rio-grande|w|Rio Grande|-|29,-102|
hudson-river|w|Hudson River|US|42,-73.9|
potomac|w|Potomac River|US|38.9,-77.2|Potomac
delaware-river|w|Delaware River|US|40.5,-75|
susquehanna|w|Susquehanna River|US|41,-76.5|
tennessee-river|w|Tennessee River|US|35,-87|
columbia-river|w|Columbia River|US|46,-120|
red-river|w|Red River|US|33.5,-96|
arkansas-river|w|Arkansas River|US|36,-96|
savannah-river|w|Savannah River|US|33.5,-82|
chattahoochee|w|Chattahoochee River|US|33.5,-85|Chattahoochee
connecticut-river|w|Connecticut River|US|42.5,-72.5|
james-river|w|James River|US|37.5,-77.5|
kanawha-river|w|Kanawha River|US|38.5,-81.8|
yukon-river|w|Yukon River|-|64,-155|
st-lawrence|w|St. Lawrence River|CA|47,-71|Saint Lawrence
amazon-river|w|Amazon River|BR|-2.5,-58|
amazon|r|Amazon|BR|-4,-62|Amazon rainforest;Amazon basin;Amazonia;Amazon Rainforest
orinoco|w|Orinoco River|VE|8,-65|Orinoco
parana-river|w|Paraná River|AR|-30,-59.5|
rio-de-la-plata|w|Río de la Plata|-|-35,-57|River Plate
thames|w|River Thames|GB|51.5,-0.6|Thames;Thames River
severn|w|River Severn|GB|52,-2.3|Severn
mersey|w|River Mersey|GB|53.4,-2.9|Mersey
tyne|w|River Tyne|GB|54.97,-1.7|
shannon|w|River Shannon|IE|53,-8.3|
seine|w|Seine|FR|48.9,2.2|Seine River
loire|w|Loire River|FR|47.4,0.7|
rhone|w|Rhône|FR|45,4.8|Rhone;Rhone River
rhine|w|Rhine|DE|50.5,7.5|Rhine River;River Rhine
danube|w|Danube|-|45,20|Danube River;River Danube
elbe|w|Elbe|DE|52.5,11.8|Elbe River
oder|w|Oder River|PL|52.5,14.6|
vistula|w|Vistula|PL|52,20|
po-river|w|Po River|IT|45,10|
tiber|w|Tiber|IT|42,12.4|
volga|w|Volga|RU|53,48|Volga River
don-river|w|Don River|RU|49,41|
dnieper|w|Dnieper|UA|49,33|Dnipro River;Dnieper River
amur|w|Amur River|RU|51,130|
lena-river|w|Lena River|RU|65,125|
lake-baikal|w|Lake Baikal|RU|53.5,108|Baikal
tigris|w|Tigris|IQ|34,43.8|Tigris River
euphrates|w|Euphrates|IQ|34,42|Euphrates River
jordan-river|w|Jordan River|-|32,35.55|River Jordan
litani|w|Litani River|LB|33.4,35.6|Litani
sea-of-galilee|w|Sea of Galilee|IL|32.8,35.6|Lake Tiberias
indus|w|Indus|PK|28,69.5|Indus River
ganges|w|Ganges|IN|25.5,83|Ganga;Ganges River
brahmaputra|w|Brahmaputra|IN|26.5,92.5|Brahmaputra River
yamuna|w|Yamuna|IN|27.5,78|Yamuna River
mekong|w|Mekong|-|15,105|Mekong River
irrawaddy|w|Irrawaddy|MM|20,95|Irrawaddy River;Irrawaddy Delta
yangtze|w|Yangtze|CN|30.5,112|Yangtze River;Yangzi;Yangtze River Delta
yellow-river|w|Yellow River|CN|36,110|
yalu|w|Yalu River|-|40.5,125|Yalu
han-river|w|Han River|KR|37.5,127|
nile|w|Nile|EG|24,33|Nile River;River Nile
blue-nile|w|Blue Nile River|SD|12.5,34.5|
congo-river|w|Congo River|CD|-2,20|
niger-river|w|Niger River|ML|14,-4|River Niger
zambezi|w|Zambezi|ZM|-16.5,28.5|Zambezi River
limpopo-river|w|Limpopo River|ZA|-22.3,29|
lake-victoria|w|Lake Victoria|-|-1,33|
lake-tanganyika|w|Lake Tanganyika|-|-6,29.5|
lake-malawi|w|Lake Malawi|-|-12,34.5|
lake-chad|w|Lake Chad|TD|13,14.2|Lake Chad Basin
lake-kivu|w|Lake Kivu|-|-2,29.1|
lake-titicaca|w|Lake Titicaca|-|-15.8,-69.4|
lake-geneva|w|Lake Geneva|CH|46.45,6.55|
lake-como|w|Lake Como|IT|46,9.27|
loch-ness|w|Loch Ness|GB|57.3,-4.45|
murray-river|w|Murray River|AU|-35,142|
great-barrier-reef|w|Great Barrier Reef|AU|-18.3,147.7|
victoria-falls|w|Victoria Falls|ZW|-17.92,25.86|
niagara-falls|w|Horseshoe Falls|CA|43.08,-79.07|
midwest|r|Midwest|US|41.9,-93|Upper Midwest;Middle West;American Midwest
new-england|r|New England|US|43.5,-71.5|
mid-atlantic|r|Mid-Atlantic|US|40,-76|mid-Atlantic
deep-south|r|Deep South|US|32.5,-87|American South
pacific-northwest|r|Pacific Northwest|US|46,-121|
east-coast|r|East Coast|US|39,-75|Eastern Seaboard;Eastern seaboard;U.S. East Coast
west-coast|r|West Coast|US|39,-122|U.S. West Coast
gulf-coast|r|Gulf Coast|US|29.8,-90|U.S. Gulf Coast
great-plains|r|Great Plains|US|41,-101|
rust-belt|r|Rust Belt|US|41,-83|
bible-belt|r|Bible Belt|US|34,-88|
sun-belt|r|Sun Belt|US|33,-100|Sunbelt
appalachia|r|Appalachia|US|38,-81.5|
bay-area|r|Bay Area|US|37.75,-122.3|San Francisco Bay Area
silicon-valley|r|Silicon Valley|US|37.39,-122.06|
southern-california|r|Southern California|US|34.2,-117.5|SoCal
northern-california|r|Northern California|US|39,-121.5|
central-valley|r|Central Valley|US|36.7,-119.8|San Joaquin Valley
los-angeles-area|r|San Fernando Valley|US|34.2,-118.5|
napa-valley|r|Napa Valley|US|38.45,-122.35|
silver-state|r|Great Basin|US|40,-117|
the-carolinas|r|Carolinas|US|34.8,-80.5|the Carolinas
tidewater|r|Hampton Roads|US|36.95,-76.35|
outer-banks|r|Outer Banks|US|35.5,-75.5|
delmarva|r|Delmarva Peninsula|US|38.4,-75.5|
long-island|i|Long Island|US|40.8,-73.1|
staten-island-r|i|Fire Island|US|40.65,-73.1|
hamptons|r|Hamptons|US|40.9,-72.35|the Hamptons
cape-cod|r|Cape Cod|US|41.68,-70.2|
marthas-vineyard|i|Martha's Vineyard|US|41.39,-70.64|
nantucket|i|Nantucket Island|US|41.28,-70.1|
upstate-new-york|r|Upstate New York|US|43,-75.5|upstate New York
hudson-valley|r|Hudson Valley|US|41.7,-74|
finger-lakes|r|Finger Lakes|US|42.7,-76.8|
lehigh-valley|r|Lehigh Valley|US|40.65,-75.4|
florida-keys|i|Florida Keys|US|24.67,-81.5|the Keys
everglades|r|Everglades|US|25.9,-80.9|Everglades National Park
south-florida|r|South Florida|US|26.2,-80.3|
central-florida|r|Central Florida|US|28.5,-81.4|
florida-panhandle|r|Florida Panhandle|US|30.5,-86|
mississippi-delta|r|Mississippi Delta|US|33.4,-90.9|
golden-triangle-ms|r|Research Triangle|US|35.9,-78.85|Research Triangle Park
piedmont-triad|r|Piedmont Triad|US|36.1,-80|
upstate-sc|r|Lowcountry|US|32.8,-80|
west-texas|r|West Texas|US|31.9,-102|
east-texas|r|East Texas|US|32,-95|
north-texas|r|North Texas|US|33,-97|
south-texas|r|South Texas|US|28,-98|
central-texas|r|Central Texas|US|31,-97.5|
texas-panhandle|r|Texas Panhandle|US|35.2,-101.8|
dfw|r|Dallas-Fort Worth|US|32.8,-97|Dallas/Fort Worth;Metroplex
rio-grande-valley|r|Rio Grande Valley|US|26.2,-98.1|
hill-country|r|Hill Country|US|30.2,-98.9|Texas Hill Country
upper-peninsula|r|Upper Peninsula|US|46.4,-87|
lower-48|r|Lower 48|US|39.8,-98.6|
navajo-nation|r|Navajo Nation|US|36,-110|
yellowstone|r|Yellowstone National Park|US|44.6,-110.5|Yellowstone
yosemite|r|Yosemite National Park|US|37.85,-119.55|Yosemite
grand-canyon|r|Grand Canyon|US|36.1,-112.1|Grand Canyon National Park
death-valley|r|Death Valley|US|36.5,-117|
mojave|r|Mojave Desert|US|35,-115.5|
big-sur|r|Big Sur|US|36.27,-121.8|
aleutians|i|Aleutian Islands|US|52,-174|Aleutians
oahu|i|Oahu|US|21.45,-158|
maui|i|Maui|US|20.8,-156.3|
kauai|i|Kauai|US|22.07,-159.5|
manhattan|r|Lower Manhattan|US|40.71,-74.01|
harlem|r|Harlem|US|40.81,-73.95|
wall-street|f|Wall Street|US|40.706,-74.009|
times-square|f|Times Square|US|40.758,-73.985|
ground-zero|f|Ground Zero|US|40.711,-74.013|
world-trade-center|f|World Trade Center|US|40.712,-74.013|
central-park|f|Central Park|US|40.78,-73.965|
hollywood|r|Hollywood, Los Angeles|US|34.1,-118.33|
las-vegas-strip|r|Las Vegas Strip|US|36.12,-115.17|
capitol-hill|f|Capitol Hill|US|38.89,-77.005|U.S. Capitol;US Capitol
white-house|f|White House|US|38.8977,-77.0365|Oval Office;West Wing
pentagon|f|Pentagon|US|38.871,-77.056|
camp-david|f|Camp David|US|39.648,-77.465|
fort-hood|f|Fort Hood|US|31.135,-97.78|Fort Cavazos
fort-bragg|f|Fort Bragg|US|35.14,-79|Fort Liberty
fort-benning|f|Fort Benning|US|32.36,-84.95|
fort-campbell|f|Fort Campbell|US|36.66,-87.47|
fort-detrick|f|Fort Detrick|US|39.43,-77.42|
fort-gordon|f|Fort Gordon|US|33.42,-82.14|Fort Eisenhower
fort-jackson|f|Fort Jackson|US|34.03,-80.85|
fort-meade|f|Fort Meade|US|39.11,-76.74|
camp-pendleton|f|Camp Pendleton|US|33.33,-117.42|
camp-lejeune|f|Camp Lejeune|US|34.67,-77.35|
cape-canaveral|f|Cape Canaveral|US|28.47,-80.54|Kennedy Space Center
jfk|f|John F. Kennedy International Airport|US|40.64,-73.78|JFK;JFK Airport;Kennedy Airport;JFK International Airport
laguardia|f|LaGuardia Airport|US|40.777,-73.873|LaGuardia
ohare|f|O'Hare International Airport|US|41.98,-87.9|O'Hare;O'Hare Airport
lax|f|Los Angeles International Airport|US|33.94,-118.41|LAX
dulles|f|Dulles International Airport|US|38.95,-77.46|Washington Dulles
heathrow|f|Heathrow Airport|GB|51.47,-0.45|Heathrow;London Heathrow
gatwick|f|Gatwick Airport|GB|51.15,-0.18|Gatwick;London Gatwick
stansted|f|Stansted Airport|GB|51.885,0.235|Stansted
charles-de-gaulle|f|Charles de Gaulle Airport|FR|49.01,2.55|Roissy
schiphol|f|Schiphol|NL|52.31,4.76|Schiphol Airport
ben-gurion|f|Ben Gurion Airport|IL|32.01,34.88|Ben Gurion International Airport
bagram|f|Bagram Air Base|AF|34.95,69.27|Bagram;Bagram Airfield
ramstein|f|Ramstein Air Base|DE|49.44,7.6|
chernobyl|f|Chernobyl|UA|51.39,30.1|Chernobyl nuclear power plant;Chornobyl
fukushima-daiichi|f|Fukushima Daiichi|JP|37.42,141.03|Fukushima Daiichi nuclear power plant
zaporizhzhia-npp|f|Zaporizhzhia nuclear power plant|UA|47.51,34.59|
three-mile-island|f|Three Mile Island|US|40.15,-76.72|
auschwitz|f|Auschwitz|PL|50.03,19.2|Auschwitz-Birkenau
tiananmen|f|Tiananmen Square|CN|39.905,116.39|
tahrir|f|Tahrir Square|EG|30.044,31.236|
red-square|f|Red Square|RU|55.754,37.62|
kremlin|f|Kremlin|RU|55.752,37.617|
downing-street|f|Downing Street|GB|51.503,-0.128|10 Downing Street
westminster|f|Palace of Westminster|GB|51.4995,-0.125|Houses of Parliament
buckingham-palace|f|Buckingham Palace|GB|51.501,-0.142|
canary-wharf|f|Canary Wharf|GB|51.505,-0.02|
trafalgar-square|f|Trafalgar Square|GB|51.508,-0.128|
eiffel-tower|f|Eiffel Tower|FR|48.858,2.294|
champs-elysees|f|Champs-Élysées|FR|48.87,2.307|Champs-Elysees
elysee|f|Élysée Palace|FR|48.87,2.317|Elysee Palace
brandenburg-gate|f|Brandenburg Gate|DE|52.516,13.378|
st-peters|f|St. Peter's Square|VA|41.902,12.457|St. Peter's Basilica
temple-mount|f|Temple Mount|-|31.778,35.236|Haram al-Sharif;Western Wall;Al-Aqsa Mosque
east-jerusalem|r|East Jerusalem|PS|31.79,35.24|
old-city|f|Old City of Jerusalem|-|31.777,35.234|
raisina|f|Red Fort|IN|28.656,77.241|
taj-mahal|f|Taj Mahal|IN|27.175,78.042|
red-zone|f|Lal Masjid|PK|33.712,73.087|Red Mosque
blue-house|f|Blue House|KR|37.587,126.975|
panmunjom|f|Panmunjom|KR|37.956,126.677|
un-headquarters|f|United Nations Headquarters|US|40.749,-73.968|U.N. headquarters;UN headquarters
scottish-highlands|r|Scottish Highlands|GB|57.1,-4.7|
midlands|r|Midlands|GB|52.6,-1.6|English Midlands
west-midlands|r|West Midlands|GB|52.5,-2|
east-midlands|r|East Midlands|GB|52.9,-1|
east-anglia|r|East Anglia|GB|52.5,1|
home-counties|r|Home Counties|GB|51.5,-0.3|
lake-district|r|Lake District|GB|54.5,-3.1|
west-country|r|West Country|GB|51,-3.3|
cotswolds|r|Cotswolds|GB|51.8,-2|
tyneside|r|Tyneside|GB|54.98,-1.6|
merseyside|r|Merseyside|GB|53.42,-2.92|
teesside|r|Teesside|GB|54.57,-1.23|
yorkshire|r|Yorkshire|GB|53.96,-1.08|
sussex|r|Sussex|GB|50.95,-0.14|
channel-islands|i|Channel Islands|-|49.4,-2.3|
hebrides|i|Hebrides|GB|57.5,-7|Outer Hebrides;Inner Hebrides
ulster|r|Ulster|-|54.6,-7|
munster|r|Munster|IE|52.3,-8.7|
leinster|r|Leinster|IE|53,-7|
connacht|r|Connacht|IE|53.6,-9|Connaught
riviera|r|French Riviera|FR|43.5,7|Cote d'Azur;Côte d'Azur
provence|r|Provence|FR|43.8,5.5|
alsace|r|Alsace|FR|48.3,7.5|
lorraine|r|Lorraine|FR|48.7,6.2|
burgundy|r|Burgundy|FR|47.2,4.5|
picardy|r|Picardy|FR|49.7,2.8|
ruhr|r|Ruhr|DE|51.5,7.2|Ruhr Valley
black-forest|r|Black Forest|DE|48.2,8.2|
prussia|r|Prussia|DE|53,14|
east-prussia|r|East Prussia|-|54.5,20.5|
saxony-r|r|Rhineland|DE|50.5,7|
tyrol|r|Tyrol|AT|47.2,11.4|
south-tyrol|r|South Tyrol|IT|46.7,11.3|
transylvania|r|Transylvania|RO|46.5,24|
bohemia|r|Bohemia|CZ|50,14.5|
moravia|r|Moravia|CZ|49.3,16.8|
silesia|r|Upper Silesia|PL|50.4,18.8|
galicia-eastern|r|Eastern Galicia|UA|49.5,24.5|
vojvodina|r|Vojvodina|RS|45.3,19.9|
sandzak|r|Sandzak|RS|43.2,19.8|
dalmatia|r|Dalmatia|HR|43.5,16.5|
istria|r|Istria|HR|45.2,13.9|
republika-srpska|r|Republika Srpska|BA|44.8,17.2|
thrace|r|Thrace|-|41.3,26.3|
peloponnese|r|Peloponnese|GR|37.5,22.3|
crete|i|Crete|GR|35.24,24.8|
lesbos|i|Lesbos|GR|39.2,26.3|Lesvos
rhodes|i|Rhodes|GR|36.2,28|
samos|i|Samos Island|GR|37.75,26.8|
corfu|i|Corfu|GR|39.6,19.85|
lapland|r|Lapland|FI|68,26|
majorca|i|Majorca|ES|39.6,2.9|Mallorca
ibiza|i|Ibiza|ES|38.98,1.43|
tenerife|i|Tenerife|ES|28.27,-16.6|
canaries|i|Canary Islands|ES|28.3,-16|Canaries
balearics|i|Balearic Islands|ES|39.5,3|Balearics
azores|i|Azores|PT|38.5,-28|
madeira|i|Madeira|PT|32.75,-17|
algarve|r|Algarve|PT|37.2,-8.2|
lampedusa|i|Lampedusa|IT|35.5,12.6|
capri|i|Capri|IT|40.55,14.24|
patagonia|r|Patagonia|AR|-43,-69|
pampas|r|Pampas|AR|-35,-62|
tierra-del-fuego|r|Tierra del Fuego|-|-54,-69|
atacama|r|Atacama Desert|CL|-24,-69.3|
easter-island|i|Easter Island|CL|-27.1,-109.35|
galapagos|i|Galapagos Islands|EC|-0.6,-90.6|Galapagos;Galápagos
gran-chaco|r|Gran Chaco|PY|-22,-60|
yucatan-peninsula|r|Yucatan Peninsula|MX|20,-89|
baja|r|Baja|MX|28,-113.5|Baja California Peninsula
riviera-maya|r|Riviera Maya|MX|20.6,-87.1|
hispaniola|i|Hispaniola|-|19,-71|
tortola|i|Tortola|VG|18.43,-64.62|
st-thomas-vi|i|St. Thomas|VI|18.34,-64.93|
st-croix|i|St. Croix|VI|17.73,-64.75|
vieques|i|Vieques|PR|18.12,-65.44|
nova-scotia-cb|i|Cape Breton|CA|46.2,-60.7|Cape Breton Island
vancouver-island|i|Vancouver Island|CA|49.6,-125.6|
maritimes|r|Maritimes|CA|46,-64|Maritime Provinces;Atlantic Canada
newfoundland|i|Newfoundland|CA|48.9,-56|
labrador|r|Labrador|CA|54,-62|
canadian-prairies|r|Canadian Prairies|CA|52,-106|
lower-mainland|r|Lower Mainland|CA|49.2,-122.6|
gta|r|Greater Toronto Area|CA|43.7,-79.4|GTA
outback|r|Outback|AU|-24,133|Australian Outback
gold-coast-r|r|Great Dividing Range|AU|-30,151|
kimberley|r|Kimberley region|AU|-16.5,126|
torres-strait|w|Torres Strait|AU|-10,142.5|
bass-strait|w|Bass Strait|AU|-40,146|
north-island|i|North Island|NZ|-39,176|
south-island|i|South Island|NZ|-43.5,171|
bougainville|i|Bougainville|PG|-6.2,155.2|
guadalcanal|i|Guadalcanal|SB|-9.6,160.2|
tahiti|i|Tahiti|PF|-17.65,-149.45|
iwo-jima|i|Iwo Jima|JP|24.78,141.32|
okinawa-i|i|Okinawa Island|JP|26.5,128|
diego-garcia|i|Diego Garcia|IO|-7.31,72.41|
marianas|i|Mariana Islands|-|16,145.7|Marianas
saipan-i|i|Saipan|MP|15.19,145.75|
pemba|i|Pemba Island|TZ|-5.17,39.77|Pemba
mafia-island|i|Mafia Island|TZ|-7.85,39.78|
gozo|i|Gozo|MT|36.05,14.25|Gozo Island;Għawdex
comino|i|Comino|MT|36.01,14.34|
praslin|i|Praslin|SC|-4.33,55.74|Praslin Island
la-digue|i|La Digue|SC|-4.36,55.83|
mahe|i|Mahé Island|SC|-4.68,55.48|
bintan|i|Bintan|ID|1.1,104.5|Bintan Island
nias|i|Nias|ID|1.1,97.5|Nias Island
halmahera|i|Halmahera|ID|0.6,127.9|Halmahera Island
buru|i|Buru Island|ID|-3.4,126.6|
seram|i|Seram Island|ID|-3.1,129.5|Seram
sumba|i|Sumba|ID|-9.7,119.9|Sumba Island
sumbawa|i|Sumbawa|ID|-8.7,118|Sumbawa Island
langkawi|i|Langkawi|MY|6.35,99.8|Langkawi Island
negros|i|Negros Island|PH|10,123|
panay|i|Panay Island|PH|11.1,122.5|
mindoro|i|Mindoro|PH|12.9,121.1|Mindoro Island
socotra|i|Socotra|YE|12.5,53.9|Socotra Island
djerba|i|Djerba|TN|33.8,10.85|Jerba
lanzarote|i|Lanzarote|ES|29.04,-13.63|
fuerteventura|i|Fuerteventura|ES|28.4,-14|
gran-canaria|i|Gran Canaria|ES|27.95,-15.6|
la-palma|i|La Palma Island|ES|28.68,-17.86|La Palma
menorca|i|Menorca|ES|39.95,4.1|Minorca
la-gomera|i|La Gomera|ES|28.1,-17.2|
el-hierro|i|El Hierro|ES|27.74,-18|
elba|i|Elba Island|IT|42.78,10.27|Isle of Elba
ischia|i|Ischia|IT|40.73,13.9|
pantelleria|i|Pantelleria|IT|36.8,11.99|
stromboli|i|Stromboli|IT|38.79,15.21|
giglio|i|Giglio|IT|42.36,10.9|Giglio Island;Isola del Giglio
skye|i|Isle of Skye|GB|57.3,-6.25|
mull|i|Isle of Mull|GB|56.45,-6|
lewis|i|Isle of Lewis|GB|58.2,-6.6|
harris|i|Isle of Harris|GB|57.9,-6.85|
arran|i|Isle of Arran|GB|55.58,-5.22|
islay|i|Islay|GB|55.77,-6.2|Isle of Islay
south-uist|i|South Uist|GB|57.25,-7.33|
north-uist|i|North Uist|GB|57.6,-7.33|
benbecula|i|Benbecula|GB|57.45,-7.3|
rugen|i|Rügen|DE|54.4,13.4|Ruegen
sylt|i|Sylt|DE|54.9,8.33|
oland|i|Öland|SE|56.75,16.65|
bornholm|i|Bornholm|DK|55.13,14.92|
funen|i|Funen|DK|55.3,10.4|Fyn
lolland|i|Lolland|DK|54.75,11.4|
saaremaa|i|Saaremaa|EE|58.4,22.5|
hiiumaa|i|Hiiumaa|EE|58.9,22.6|
santorini|i|Santorini|GR|36.4,25.43|
mykonos|i|Mykonos|GR|37.45,25.37|
chios|i|Chios|GR|38.37,26.06|
zakynthos|i|Zakynthos|GR|37.79,20.78|Zante
cephalonia|i|Cephalonia|GR|38.23,20.55|Kefalonia
euboea|i|Euboea|GR|38.55,23.85|Evia
leros|i|Leros|GR|37.14,26.85|
kalymnos|i|Kalymnos|GR|36.98,26.98|
karpathos|i|Karpathos|GR|35.58,27.15|
naxos|i|Naxos|GR|37.07,25.48|
paros|i|Paros|GR|37.07,25.2|
skiathos|i|Skiathos|GR|39.17,23.45|
thasos|i|Thasos|GR|40.68,24.65|
lemnos|i|Lemnos|GR|39.9,25.25|
kythira|i|Kythira|GR|36.2,23|Kythera
margarita-island|i|Margarita Island|VE|11,-64|Isla de Margarita;Isla Margarita
roatan|i|Roatán|HN|16.35,-86.45|Roatan
ometepe|i|Ometepe|NI|11.5,-85.58|
chiloe|i|Chiloé|CL|-42.6,-73.9|Chiloe Island
fernando-de-noronha|i|Fernando de Noronha|BR|-3.85,-32.42|
abaco|i|Abaco Islands|BS|26.4,-77.1|Abaco;Great Abaco;Abacos
andros|i|Andros Island|BS|24.4,-78|
grand-bahama|i|Grand Bahama|BS|26.65,-78.3|Grand Bahama Island
eleuthera|i|Eleuthera|BS|25.1,-76.1|
nevis|i|Nevis|KN|17.15,-62.58|
st-kitts|i|St. Kitts|KN|17.33,-62.75|Saint Kitts
bequia|i|Bequia|VC|13,-61.23|
carriacou|i|Carriacou|GD|12.48,-61.45|
grand-cayman|i|Grand Cayman|KY|19.32,-81.24|
viti-levu|i|Viti Levu|FJ|-17.8,178|
vanua-levu|i|Vanua Levu|FJ|-16.6,179.2|
tanna|i|Tanna Island|VU|-19.5,169.35|Tanna
espiritu-santo|i|Espiritu Santo Island|VU|-15.3,166.9|
efate|i|Efate|VU|-17.67,168.4|
malaita|i|Malaita|SB|-9,161|
savaii|i|Savai'i|WS|-13.6,-172.4|
upolu|i|Upolu|WS|-13.9,-171.75|
tongatapu|i|Tongatapu|TO|-21.2,-175.2|
new-britain|i|New Britain Island|PG|-5.7,150.5|
trinidad|i|Trinidad Island|TT|10.4,-61.3|Trinidad
antigua|i|Antigua Island|AG|17.08,-61.8|Antigua
terceira|i|Terceira|PT|38.72,-27.2|Terceira Island
tarawa|i|Tarawa|KI|1.42,173|
kwajalein|i|Kwajalein|MH|8.72,167.73|Kwajalein Atoll
kangaroo-island|i|Kangaroo Island|AU|-35.8,137.2|
rottnest|i|Rottnest Island|AU|-32,115.5|Rottnest
lord-howe|i|Lord Howe Island|AU|-31.55,159.08|
fraser-island|i|K'gari|AU|-25.2,153.1|Fraser Island
stewart-island|i|Stewart Island|NZ|-47,167.9|
chatham-islands|i|Chatham Islands|NZ|-44,-176.5|
waiheke|i|Waiheke Island|NZ|-36.8,175.1|Waiheke
whakaari|i|White Island|NZ|-37.52,177.18|Whakaari
tsushima|i|Tsushima Island|JP|34.4,129.3|
amami|i|Amami Oshima|JP|28.3,129.4|
yonaguni|i|Yonaguni|JP|24.45,123|Yonaguni Island
awaji|i|Awaji Island|JP|34.4,134.8|
ulleung|i|Ulleung Island|KR|37.5,130.87|Ulleungdo
yeonpyeong|i|Yeonpyeong Island|KR|37.67,125.7|Yeonpyeong
baengnyeong|i|Baengnyeong Island|KR|37.95,124.67|Baengnyeong
kinmen|i|Kinmen|TW|24.45,118.37|Quemoy
koh-samui|i|Koh Samui|TH|9.5,100|Ko Samui
koh-tao|i|Koh Tao|TH|10.1,99.84|Ko Tao
koh-phangan|i|Koh Phangan|TH|9.73,100.03|Ko Phangan
phi-phi|i|Phi Phi Islands|TH|7.74,98.77|Koh Phi Phi;Ko Phi Phi
phu-quoc|i|Phú Quốc|VN|10.23,103.96|Phu Quoc Island
con-dao|i|Côn Đảo|VN|8.69,106.6|Con Dao Islands
bhasan-char|i|Bhasan Char|BD|22.37,91.39|
majuli|i|Majuli|IN|26.95,94.2|
kish|i|Kish Island|IR|26.53,53.98|
qeshm|i|Qeshm Island|IR|26.8,55.9|
kharg|i|Kharg Island|IR|29.25,50.32|Kharg
abu-musa|i|Abu Musa|-|25.87,55.03|
principe|i|Príncipe Island|ST|1.61,7.4|
bioko|i|Bioko|GQ|3.5,8.7|
nosy-be|i|Nosy Be|MG|-13.33,48.27|
goree|i|Gorée Island|SN|14.67,-17.4|Gorée
kodiak-island|i|Kodiak Island|US|57.4,-153.5|
block-island|i|Block Island|US|41.17,-71.58|
catalina-island|i|Catalina Island|US|33.38,-118.42|Santa Catalina Island
whidbey|i|Whidbey Island|US|48.2,-122.7|
san-juan-islands|i|San Juan Islands|US|48.5,-123|
baffin-island|i|Baffin Island|CA|68,-70|
ellesmere|i|Ellesmere Island|CA|79,-82|
haida-gwaii|i|Haida Gwaii|CA|53.2,-132|
magdalen-islands|i|Magdalen Islands|CA|47.4,-61.8|
manitoulin|i|Manitoulin Island|CA|45.75,-82.2|
salt-spring|i|Salt Spring Island|CA|48.8,-123.5|
novaya-zemlya|i|Novaya Zemlya|RU|74,57|
wrangel|i|Wrangel Island|RU|71.2,-179.4|
lofoten|i|Lofoten|NO|68.2,14|Lofoten Islands
utoya|i|Utøya|NO|60.02,10.25|Utoya
aran-islands|i|Aran Islands|IE|53.1,-9.7|
achill|i|Achill Island|IE|53.96,-10|Achill
porto-santo|i|Porto Santo Island|PT|33.07,-16.35|
oleron|i|Île d'Oléron|FR|45.92,-1.28|Oléron
re-island|i|Île de Ré|FR|46.2,-1.4|
quang-nam|r|Quảng Nam|VN|15.6,108|Quang Nam Province
binh-duong|r|Bình Dương|VN|11.2,106.65|Binh Duong Province
binh-phuoc|r|Bình Phước|VN|11.75,106.9|
binh-thuan|r|Bình Thuận|VN|11.1,108.1|
binh-dinh|r|Bình Định|VN|14.1,109|
ba-ria-vung-tau|r|Bà Rịa–Vũng Tàu|VN|10.55,107.25|
dak-nong|r|Đắk Nông|VN|12.25,107.7|
hau-giang|r|Hậu Giang|VN|9.78,105.6|
kien-giang|r|Kiên Giang|VN|10,105.2|
long-an|r|Long An|VN|10.7,106.2|
ninh-thuan|r|Ninh Thuận|VN|11.7,108.9|
phu-yen|r|Phú Yên|VN|13.2,109.1|
quang-binh|r|Quảng Bình|VN|17.5,106.3|
tien-giang|r|Tiền Giang|VN|10.4,106.3|
vinh-phuc|r|Vĩnh Phúc|VN|21.35,105.55|
soc-trang|r|Sóc Trăng Province|VN|9.6,105.95|
el-alto|r|El Alto|BO|-16.51,-68.17|
yugoslavia|r|former Yugoslavia|-|44,20|Former Yugoslavia
soviet-union|r|former Soviet Union|-|55,60|Former Soviet Union
czechoslovakia|r|Czechoslovakia|-|49.5,17|
ottoman-empire|r|Ottoman Empire|-|40,32|
mesopotamia|r|Mesopotamia|IQ|33,44|
holy-land|r|Holy Land|-|31.7,35.2|
galilee|r|Galilee|IL|32.8,35.3|Upper Galilee
negev|r|Negev|IL|30.8,34.8|Negev Desert
bekaa|r|Bekaa Valley|LB|33.85,36|Bekaa;Beqaa Valley
panjshir|r|Panjshir Valley|AF|35.3,69.5|
korengal|r|Korengal Valley|AF|34.9,70.9|
ferghana|r|Fergana Valley|UZ|40.6,71.2|Ferghana Valley
empty-quarter|r|Empty Quarter|SA|20,50|
hejaz|r|Hejaz|SA|24,39|
rif-dimashq-g|r|Eastern Ghouta|SY|33.53,36.4|Ghouta
sunni-triangle|r|Sunni Triangle|IQ|33.6,43.5|
shatt-al-arab|w|Shatt al-Arab|IQ|30.4,48.1|
line-of-control|r|Line of Control|-|34.2,74|
siachen|m|Siachen Glacier|-|35.5,77|Siachen
rann-of-kutch|r|Rann of Kutch|IN|24,70|
thar|r|Thar Desert|-|27,71|
deccan|r|Deccan|IN|17,77|
northeast-india|r|Northeast India|IN|26,93|North East India
terai|r|Terai|NP|27,84.5|
chittagong-hill|r|Chittagong Hill Tracts|BD|22.5,92.2|
cox-bazar|r|Kutupalong|BD|21.21,92.16|
jaffna-peninsula|r|Jaffna Peninsula|LK|9.75,80.1|
great-rift|r|Great Rift Valley|KE|0,36|Rift Valley
serengeti|r|Serengeti|TZ|-2.3,34.8|Serengeti National Park
kruger|r|Kruger National Park|ZA|-24,31.5|
kalahari|r|Kalahari|BW|-23.5,22|Kalahari Desert
okavango|r|Okavango Delta|BW|-19.3,22.8|
cape-of-good-hope|r|Cape of Good Hope|ZA|-34.36,18.47|
robben-island|i|Robben Island|ZA|-33.8,18.37|
soweto-r|r|Garden Route|ZA|-34,22.8|
`;
