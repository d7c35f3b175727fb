/**
 * Towns of the news that the lists of towns lack, mostly because fewer than 500 people live there:
 * `province code|name|latitude,longitude|other names`. Written by hand; points are rounded.
 */
export const MORE_TOWN_ROWS = `
IS.42|Vík|63.42,-19.01|Vík í Mýrdal
IS.42|Hvolsvöllur|63.75,-20.22|
MZ.01|Palma|-10.78,40.48|
SJ.21|Barentsburg|78.06,14.21|
SJ.21|Ny-Ålesund|78.92,11.93|
UA.26|Robotyne|47.45,35.84|
LB.07|Bint Jbeil|33.12,35.43|Bint Jubayl
LB.07|Khiam|33.33,35.61|
CD.11|Bunagana|-1.3,29.59|
CD.11|Masisi|-1.4,28.81|
CD.11|Rubaya|-1.55,28.88|
CD.11|Walikale|-1.42,28.06|
IL.01|Nir Oz|31.31,34.4|
GL.06|Ittoqqortoormiit|70.48,-21.97|Scoresbysund
GB.ENG|Whitehall|51.51,-0.13|
`;
