/** Words around a name that tell what it is. Hand-written. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before a place: `in Paris`. */
export const LOCATIVE = words(
  'in at near from to across around outside throughout toward towards via into inside within between beyond off along through over under visit visited visiting leaving left reached reach entered downtown nearby suburban rural central northern southern eastern western northeastern northwestern southeastern southwestern north south east west upstate',
);
/** Before a person's name. */
export const TITLES = words(
  'mr mrs ms miss dr sir dame lord lady president chancellor premier senator sen rep representative congressman congresswoman governor gov mayor sheriff judge justice attorney officer detective sgt sergeant lt lieutenant capt captain col colonel gen general maj major cpl pvt adm admiral commander chief secretary minister ambassador king queen prince princess pope cardinal archbishop bishop father fr rev reverend pastor imam rabbi sheikh professor prof coach quarterback pitcher spokesman spokeswoman spokesperson actor actress singer author director chairman chairwoman ceo saint aunt uncle brother sister councilman councilwoman trooper deputy inspector principal superintendent named called',
);
/** After a place, inside the name of an organization. */
export const ORG_TAILS = words(
  'university college school schools high elementary academy institute hospital clinic medical church cathedral mosque temple times post tribune herald news gazette star journal globe chronicle examiner observer press daily telegraph guardian bank inc corp corporation co company ltd llc group holdings industries airlines airways railway railways motors energy electric oil gas police department dept ministry council commission committee court courts authority agency bureau board office association society foundation federation union league club fc united city rovers athletic athletics party parliament congress assembly senate house government army navy guard force forces militia regiment museum library theatre theater gallery orchestra symphony festival center centre stadium arena field park zoo hotel inn resort casino mall market exchange stock chamber fund trust project program initiative conference summit treaty accord agreement declaration protocol act cup open marathon derby games olympics bowl championship championships series award awards prize bulls bears lions tigers eagles hawks giants dodgers yankees mets jets bills patriots celtics lakers cavaliers pacers pistons rockets spurs mavericks cowboys texans saints falcons panthers ravens steelers browns bengals titans colts jaguars dolphins buccaneers redskins packers vikings seahawks cardinals rams chargers raiders chiefs broncos reds cubs sox braves marlins phillies nationals orioles pirates astros rangers mariners angels athletics royals twins brewers rockies padres diamondbacks bulldogs wildcats gators hurricanes seminoles gamecocks wolverines buckeyes spartans hoosiers boilermakers badgers hawkeyes huskers longhorns aggies sooners jayhawks',
);
/** After a name, in the name of a street. */
export const STREET_TAILS = words(
  'street st avenue ave road rd boulevard blvd drive dr lane ln way court ct highway hwy parkway pkwy freeway expressway turnpike pike terrace place plaza circle trail alley row crescent route',
);
/** After a name, in the name of a water or other natural feature. */
export const NATURE_TAILS = words(
  'river lake creek bay island islands mountain mountains mount valley canyon beach harbor harbour sea ocean strait gulf channel peninsula falls reservoir pond bayou swamp marsh glacier volcano forest desert basin springs hill hills ridge peak cape point delta archipelago reef gorge fjord plateau',
);
export const NATURE_HEADS = words('lake mount mt river rio cape gulf bay strait sea isle');
/** After a name, in the name of a district. */
export const ADMIN_TAILS = words(
  'county parish borough township province state district region prefecture governorate oblast department municipality territory canton emirate division tehsil taluk mandal regency raion krai subdistrict ward village town city',
);
export const FACILITY_TAILS = words(
  'airport station bridge dam prison jail port base camp tower palace castle plant refinery square tunnel terminal courthouse cemetery monument memorial landfill',
);
/** After a person's name. */
export const PERSON_VERBS = words(
  'said says told added wrote tweeted asked replied explained recalled testified pleaded admitted jr sr scored batted hit threw who whose himself herself',
);
/** After a place that acts or has people: `Paris police`, `Chicago-based`. */
export const PLACE_NEXT = words(
  'police residents resident officials area region city based born native county authorities government suburb suburbs neighborhood man woman mayor councilman courthouse airport firefighters resident fire department metropolitan',
);
/** Small words inside names: `Isle of Man`, `Rio de Janeiro`. */
export const CONNECTORS = words(
  'of the and de la le les du del dela das dos da do di y e el al ul il on upon in under am im an der den sur sous en aux bei by with l d',
);
/** Words that begin sentences or stand in headlines: in one word they are no place, whatever village bears the name. */
export const SENTENCE_WORDS = words(
  'the a an this that he she it we i you they his her my our but and or so as if no not yes on in at of to for by with from is was be are has had have do does did who what when where why how mr mrs ms dr us am pm all one two new old such most many some any then there here now more also its their your than only both each were been will would can could should may might must police university president street county river city god oh ok him me out up down off over after before while during since until because about under between through sunday center centre central north south east west northern southern eastern western northeast northwest southeast southwest',
);
export const MONTHS_AND_DAYS = words(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec',
);
