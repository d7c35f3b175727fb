/**
 * Rulings on names that people or states disagree on, and on names that two rows would share. The policy:
 * - A place is named as the article names it; a ruling only says which row the bare name means.
 * - A territory is given the country whose ISO 3166-1 code GeoNames gives it, without taking sides; Kosovo has `XK`, Taiwan `TW`,
 *   Western Sahara `EH`, Palestine `PS`, Hong Kong `HK`, Macau `MO`.
 * - A territory that two or more states hold or claim, and that ISO does not list, is a region without a country (Kashmir, Jerusalem's
 *   old city, the Korean peninsula); where one state is generally recognized as sovereign, the region has that country (Crimea `UA`,
 *   Abkhazia and South Ossetia `GE`, Nagorno-Karabakh `AZ`, Transnistria `MD`, Northern Cyprus `CY`, Golan Heights `SY`, Somaliland `SO`).
 * - Cities stay where GeoNames puts them (Jerusalem `IL`, East Jerusalem is a region of `PS`).
 * - A state that is no more is its successor where there is one (USSR: Russia), else a region (Czechoslovakia).
 * Rows: `key of the bare name|place id`. A qualifier in the text (`Gaza, Mozambique`) overrules a ruling.
 */
export const RULING_ROWS = `
gaza|region:gaza-strip
gaza strip|region:gaza-strip
west bank|region:west-bank
golan|region:golan-heights
golan heights|region:golan-heights
jerusalem|geonames:281184
almaty|geonames:1526384
east jerusalem|region:east-jerusalem
kashmir|region:kashmir
crimea|region:crimea
donbas|region:donbas
donbass|region:donbas
abkhazia|region:abkhazia
south ossetia|region:south-ossetia
nagorno karabakh|region:nagorno-karabakh
transnistria|region:transnistria
northern cyprus|region:northern-cyprus
kosovo|country:XK
taiwan|country:TW
western sahara|country:EH
hong kong|country:HK
macau|country:MO
macao|country:MO
puerto rico|country:PR
somaliland|region:somaliland
puntland|region:puntland
kurdistan|region:kurdistan
quebec|admin1:CA.10
tibet|admin1:CN.14
xinjiang|admin1:CN.13
korea|country:KR
congo|country:CD
burma|country:MM
macedonia|country:MK
swaziland|country:SZ
holland|country:NL
britain|country:GB
england|admin1:GB.ENG
scotland|admin1:GB.SCT
wales|admin1:GB.WLS
northern ireland|admin1:GB.NIR
soviet union|country:RU
ussr|country:RU
yugoslavia|country:RS
czechoslovakia|region:czechoslovakia
zanzibar|region:zanzibar
singapore|country:SG
vatican|country:VA
djibouti|country:DJ
`;
