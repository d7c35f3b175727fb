import type { TenseWords } from './foreign-verbs.ts';

const L = '\\p{L}';
const NEVER = '(?!)';

/** Perfective verbs of meeting, ruling, playing and travelling, which in the present tell of what is to come: Czech and Slovak, third person. */
const CZECH =
  'bude|budou|má|mají|musí|může|mohou|chce|chtějí|plánuje|plánují|hodlá|hodlají|čeká|čekají|zahájí|začne|začnou|začíná|začínají|skončí|končí|otevře|otevřou|otevírá|zavře|setká|setkají|sejde|sejdou|jedná|jednají|projedná|projednají|rozhodne|rozhodnou|rozhoduje|vynese|vyhlásí|oznámí|představí|podepíše|podepíšou|navštíví|přijede|přijedou|přiletí|odletí|odjede|odjedou|poletí|vystoupí|promluví|zahraje|zahrají|hraje|hrají|utká|utkají|odehraje|nastoupí|změří|čelí|hlasuje|hlasují|volí|zvolí|zasedne|zasedá|koná|konají|uskuteční|proběhne|proběhnou|vstoupí|vrátí|vyrazí|startuje|startují|pokračuje|pokračují|vyprší|vydá|předstane|převezme|přijme|převezmou|naváže|dorazí|plánován[aoy]?|naplánován[aoy]?|očekává';
const SLOVAK =
  'bude|budú|má|majú|musí|môže|môžu|chce|chcú|plánuje|plánujú|čaká|čakajú|začne|začnú|začína|začínajú|skončí|končí|otvorí|otvoria|zatvorí|stretne|stretnú|zíde|zídu|rokuje|rokujú|prerokuje|rozhodne|rozhodnú|vynesie|vyhlási|oznámi|predstaví|podpíše|podpíšu|navštívi|príde|prídu|priletí|odletí|odcestuje|odcestujú|poletí|vystúpi|prehovorí|zahrá|zahrajú|hrá|hrajú|stretnú|odohrá|nastúpi|zmeria|hlasuje|hlasujú|volí|zasadne|zasadá|koná|konajú|uskutoční|uskutočnia|prebehne|vstúpi|vráti|vyrazí|štartuje|pokračuje|pokračujú|vydá|predstúpi|prijme|dorazí|naplánovan[éáýo]|očakáva';

/** Facts of the grammars, compiled for this project: futures with their auxiliaries and perfective presents, participles of the past. */
export const SLAVIC_VERBS: Readonly<Record<string, TenseWords>> = {
  cs: {
    future: CZECH,
    past: `(?!(?:neděl[ei]|škol[ay]|cíl[ey]?|síl[ay]|podíl[ay]?|rozdíl[ay]?|díl[ay]?|titul[ay]?|kapitál[ay]?|materiál[ay]?|finále|finál[ey]|signál[ay]?|kanál[ay]?|hotel[ay]?|model[ay]?|seriál[ay]?|festival[ay]?|pravidl[ao]|jídl[ao]|letadl[ao]|vozidl[ao]|divadl[ao]|čísl[ao]|role|chvíl[ei]|celý|celá|celé|stole|kole|vole|ale|stále|dále|málo|kolo|těl[ao]|míle)(?!${L}))${L}{1,}(?:l|la|lo|li|ly)|byl[aoiy]?|${L}{3,}(?:án|ána|áno|áni|ány|en|ena|eno|eni|eny)(?<!plánován[aoy]?)|říká|uvádí|oznamuje`,
    aheadBefore: '(?:do|od|na)',
    behindBefore: NEVER,
  },
  sk: {
    future: SLOVAK,
    past: `(?!(?:nedele|škol[ay]|cieľ|sil[ay]|podiel|rozdiel|diel|titul|kapitál|materiál|finále|signál|kanál|hotel|model|seriál|festival|pravidl[ao]|jedl[ao]|lietadl[ao]|vozidl[ao]|divadl[ao]|čísl[ao]|chvíle|celý|ale|ďalej|málo|kolo|tel[ao])(?!${L}))${L}{1,}(?:l|la|lo|li)|bol[aoi]?|${L}{3,}(?:aný|aná|ané|aní|ený|ená|ené|ení)|hovorí|uvádza`,
    aheadBefore: '(?:do|od|na)',
    behindBefore: NEVER,
  },
  sl: {
    future:
      'bo|bodo|bosta|bomo|mora|morajo|želi|želijo|lahko|načrtuje|načrtujejo|namerava|pričakuje(?:jo)?|predviden[aoi]?|načrtovan[aoi]?|začenja|začne|začnejo|igra|igrajo|potuje|odpotuje|gosti|odloča|odprejo|zaprejo',
    past: 'je|so|sta|sem|smo|bil[aoi]?|pravi|pravijo',
    aheadBefore: '(?:do|od|za)',
    behindBefore: NEVER,
  },
  hr: {
    future:
      'će|ću|ćemo|bit\\sće|treba|trebaju|trebao\\sbi|trebala\\sbi|mora|moraju|može|mogu|želi|žele|planira(?:ju)?|namjerava(?:ju)?|namerava(?:ju)?|očekuje|predviđen[aoi]?|zakazan[aoi]?|planiran[aoi]?|počinje|počinju|završava|otvara|zatvara|igra|igraju|dočekuje|gostuje|putuje|putuju|odlučuje|glasa|glasaju',
    past: `(?!(?:nedjelja|ali|ili|bilo\\skoji|malo|kolo|cijelo|tijelo|odjel|dio|radio|studio|scenario|portfolio|video|audio|policija|sila|škola|skupštinske)(?!${L}))${L}{1,}(?:ao|la|lo|li|le|io|uo|eo)|bio|bila|bilo|bili|kaže|kažu|navodi`,
    aheadBefore: '(?:do|od|za)',
    behindBefore: NEVER,
  },
  sr: {
    future:
      'ће|ћу|ћемо|биће|треба|треба\\sда|мора|морају|може|могу|жели|желе|планира(?:ју)?|намерава(?:ју)?|очекује|предвиђен[аои]?|заказан[аои]?|планиран[аои]?|почиње|почињу|завршава|отвара|затвара|игра|играју|дочекује|гостује|путује|путују|одлучује|гласа|гласају',
    past: `(?!(?:недеља|али|или|мало|коло|цело|тело|део|радио|студио|видео|сила|школа)(?!${L}))${L}{1,}(?:ао|ла|ло|ли|ле|ио|уо|ео)|био|била|било|били|каже|кажу|наводи`,
    aheadBefore: '(?:до|од|за)',
    behindBefore: NEVER,
  },
  bg: {
    future:
      'ще|предстои|предстоят|трябва|може|могат|иска|искат|планира(?:т)?|възнамерява(?:т)?|очаква(?:т)?|предвиден[аои]?|насрочен[аои]?|планиран[аои]?|започва(?:т)?|завършва(?:т)?|открива(?:т)?|играе|играят|пътува(?:т)?|посещава|решава|гласува(?:т)?|приема',
    past: `${L}{2,}(?:ха|хме|ваше|ваха)|каза|заяви|съобщи|обяви|беше|бяха|стана|загина|загинаха|почина|почиваха|(?:бил[аои]?|били)|победи|спечели|загуби|падна|дойде|пристигна|замина|избухна|арестува|убити|ранени|${L}{3,}(?:ан|ана|ано|ани|ен|ена|ено|ени)\\s(?:е|са)`,
    aheadBefore: '(?:до|от|за)',
    behindBefore: NEVER,
  },
  mk: {
    future:
      'ќе|треба|мора|мораат|може|можат|сака|сакаат|планира(?:ат)?|очекува|предвиден[аои]?|закажан[аои]?|планиран[аои]?|почнува(?:ат)?|завршува|отвора|игра|играат|патува(?:ат)?|одлучува|гласа(?:ат)?',
    past: `${L}{2,}(?:ше|вме|ја|а)(?<=рекоа|беа|имаа|дојдоа|загинаа|${L}ше)|рече|изјави|соопшти|објави|беше|беа|стана|загина|почина|победи|изгуби|падна|дојде|пристигна|замина|приведе`,
    aheadBefore: '(?:до|од|за)',
    behindBefore: NEVER,
  },
  be: {
    future:
      'будзе|будуць|адбудзецца|адбудуцца|пройдзе|пройдуць|пачнецца|пачнуцца|плануе|плануюць|павін(?:ен|на|ны)|можа|могуць|хоча|хочуць|чакаецца|запланаван[аы]?|прызначан[аы]?|выступіць|сустрэнецца|сустрэнуцца|сыграе|прыедзе|прыляціць|наведае|абмяркуе|разгледзіць|абвесціць|пачынаецца|адкрыецца',
    past: `(?!(?:або|мала|кола|сіла|школа|нядзеля|калі)(?!${L}))${L}{1,}(?:аў|іў|ыў|еў|уў|ала|іла|ыла|ела|алі|ілі|ылі|елі|ло)(?:ся|ся)?|быў|была|было|былі|загінул[аі]|памёр`,
    aheadBefore: '(?:з|да)',
    behindBefore: NEVER,
  },
};
