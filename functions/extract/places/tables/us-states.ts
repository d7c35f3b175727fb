/** US states: `code|name|forms with points (AP and older)|middle point`. Postal codes count only after a comma and a place, or in capitals. */
export const US_STATE_ROWS = `
AL|Alabama|Ala.|32.75,-86.75
AK|Alaska||64,-150
AZ|Arizona|Ariz.|34.5,-111.5
AR|Arkansas|Ark.|34.75,-92.5
CA|California|Calif.;Cal.|37.25,-119.75
CO|Colorado|Colo.|39,-105.5
CT|Connecticut|Conn.|41.67,-72.67
DE|Delaware|Del.|39,-75.5
DC|District of Columbia|D.C.|38.9,-77.02
FL|Florida|Fla.|28.75,-82.5
GA|Georgia|Ga.|32.75,-83.5
HI|Hawaii||20.75,-156.5
ID|Idaho|Ida.|44.5,-114.25
IL|Illinois|Ill.|40,-89.25
IN|Indiana|Ind.|40,-86.25
IA|Iowa|Ia.|42,-93.5
KS|Kansas|Kan.;Kans.|38.5,-98.5
KY|Kentucky|Ky.|38.2,-84.88
LA|Louisiana|La.|31,-92
ME|Maine||45.5,-69.25
MD|Maryland|Md.|39,-76.75
MA|Massachusetts|Mass.|42.37,-71.11
MI|Michigan|Mich.|44.25,-85.5
MN|Minnesota|Minn.|46.25,-94.25
MS|Mississippi|Miss.|32.75,-89.75
MO|Missouri|Mo.|38.25,-92.5
MT|Montana|Mont.|47,-109.75
NE|Nebraska|Neb.;Nebr.|41.5,-99.75
NV|Nevada|Nev.|39.25,-116.75
NH|New Hampshire|N.H.|43.67,-71.5
NJ|New Jersey|N.J.|40.17,-74.5
NM|New Mexico|N.M.|34.5,-106
NY|New York|N.Y.|43,-75.5
NC|North Carolina|N.C.|35.5,-80
ND|North Dakota|N.D.|47.5,-100.5
OH|Ohio||40.25,-83
OK|Oklahoma|Okla.|35.5,-97.5
OR|Oregon|Ore.;Oreg.|44,-120.5
PA|Pennsylvania|Pa.;Penn.;Penna.|40.27,-76.91
RI|Rhode Island|R.I.|41.75,-71.5
SC|South Carolina|S.C.|34,-81
SD|South Dakota|S.D.|44.5,-100.25
TN|Tennessee|Tenn.|35.75,-86.25
TX|Texas|Tex.|31.25,-99.25
UT|Utah||39.25,-111.75
VT|Vermont|Vt.|44,-72.75
VA|Virginia|Va.|37.55,-77.45
WA|Washington|Wash.|47.5,-120.5
WV|West Virginia|W.Va.;W. Va.|38.5,-80.5
WI|Wisconsin|Wis.;Wisc.|44.5,-90
WY|Wyoming|Wyo.|43,-107.5
`;

/** Abbreviations of other provinces and of cities: `form|place id|when`: `q` only as a qualifier after a comma, `a` anywhere. */
export const ABBREVIATION_ROWS = `
B.C.|admin1:CA.02|a
BC|admin1:CA.02|q
Alta.|admin1:CA.01|a
AB|admin1:CA.01|q
Sask.|admin1:CA.11|a
SK|admin1:CA.11|q
Man.|admin1:CA.03|q
MB|admin1:CA.03|q
Ont.|admin1:CA.08|a
ON|admin1:CA.08|q
Que.|admin1:CA.10|q
QC|admin1:CA.10|q
N.B.|admin1:CA.04|a
NB|admin1:CA.04|q
N.S.|admin1:CA.07|a
NS|admin1:CA.07|q
P.E.I.|admin1:CA.09|a
PEI|admin1:CA.09|a
PE|admin1:CA.09|q
N.L.|admin1:CA.05|a
Nfld.|admin1:CA.05|a
NL|admin1:CA.05|q
N.W.T.|admin1:CA.13|a
NWT|admin1:CA.13|a
NSW|admin1:AU.02|a
N.S.W.|admin1:AU.02|a
Vic.|admin1:AU.07|q
Qld|admin1:AU.04|a
Qld.|admin1:AU.04|a
QLD|admin1:AU.04|a
WA|admin1:AU.08|x
Tas.|admin1:AU.06|q
TAS|admin1:AU.06|q
KPK|admin1:PK.03|a
K.P.|admin1:PK.03|q
KP|admin1:PK.03|q
NWFP|admin1:PK.03|a
AJK|admin1:PK.06|a
GB|admin1:PK.07|x
U.P.|admin1:IN.36|a
UP|admin1:IN.36|q
M.P.|admin1:IN.35|q
MP|admin1:IN.35|q
A.P.|admin1:IN.02|q
J&K|admin1:IN.12|a
TN|admin1:IN.25|x
KZN|admin1:ZA.02|a
L.A.|geonames:5368361|a
LA|geonames:5368361|c
NYC|geonames:5128581|a
N.Y.C.|geonames:5128581|a
S.F.|geonames:5391959|q
HK|country:HK|a
HCMC|geonames:1566083|a
KL|geonames:1735161|a
J'burg|geonames:993800|a
D.R.|country:DO|q
W. Germany|country:DE|a
`;
