import type { TaggedSpan } from '../spans.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Offices and forms of address before a person's name, lower case, in the languages that are read beside English. */
const TITLES: Readonly<Record<string, ReadonlySet<string>>> = {
  de: words(
    'herr frau professor general oberst pfarrer bischof kardinal papst könig königin senator senatorin landrat landrätin kanzler kanzlerin',
  ),
  fr: words(
    'maître monsieur madame mme mlle docteur professeur général colonel capitaine président présidente ministre député députée sénateur sénatrice maire juge préfet préfète père abbé',
  ),
  es: words(
    'don doña señor señora doctor doctora ministro ministra presidente presidenta alcalde alcaldesa gobernador gobernadora senador senadora diputado diputada juez jueza general coronel capitán comisario comisaria fray papa',
  ),
  it: words(
    'signor signora dottor dottoressa avvocato avvocata onorevole ministro ministra presidente sindaco sindaca senatore senatrice deputato deputata generale colonnello procuratore prefetto questore papa monsignor cardinale',
  ),
  pt: words(
    'senhor senhora dom dona doutor doutora ministro ministra presidente presidenta governador governadora prefeito prefeita senador senadora deputado deputada delegado delegada general coronel papa',
  ),
  nl: words('minister burgemeester premier koning koningin generaal professor wethouder meneer mevrouw commissaris'),
  tr: words(
    'vali bakan bakanı başkan başkanı cumhurbaşkanı başbakan milletvekili kaymakam sözcüsü müdürü profesör general',
  ),
  pl: words(
    'pan pani prezydent premier minister ministra marszałek poseł posłanka senator generał prokurator sędzia burmistrz wojewoda',
  ),
  cs: words(
    'pan paní prezident prezidentka premiér premiérka ministr ministryně poslanec poslankyně senátor senátorka primátor primátorka starosta starostka generál hejtman',
  ),
  sv: words('statsminister minister kung drottning general professor'),
  da: words('statsminister minister kong dronning borgmester general professor'),
  nb: words('statsminister minister kong dronning ordfører general professor'),
  id: words(
    'bapak ibu pak presiden menteri gubernur bupati walikota jenderal kapten komisaris brigjen irjen letjen mayjen kolonel haji',
  ),
};
/** Offices that are one word with what they are of (`Polizeisprecherin`, `utrikesminister`). */
const LONG_OFFICE =
  /^\p{L}{3,}(?:sprecher|minister|präsident|chef|meister|direktor|kanzler|leiter|trainer|kommissar|richter|vorsitzender?|borgmester|woordvoerder|voorzitter)(?:in|e|en)?$/u;
const COMPOUNDING = words('de nl sv da nb no');

/** Words that own or point and begin a sentence before a noun (`Sein Begleiter`): in these languages they are nobody's name. */
const POINTING: Readonly<Record<string, ReadonlySet<string>>> = {
  de: words(
    'Sein Seine Seinem Seinen Seiner Ihr Ihre Ihrem Ihren Ihrer Unser Unsere Unserem Unseren Unserer Mein Meine Meinem Meinen Meiner Der Die Das Dem Den Ein Eine Einem Einen Einer Dieser Diese Dieses Diesem Diesen Kein Keine Jeder Jede Jedes Beide Zwei Drei',
  ),
  nl: words('Zijn Haar Hun Ons Onze Mijn Het Een Deze Dit Die'),
  sv: words('Hennes Deras Vår Vårt Våra Denna Detta Dessa En Ett'),
  da: words('Hendes Deres Vores Denne Dette Disse En Et'),
  nb: words('Hennes Deres Vår Vårt Våre Denne Dette Disse En Et'),
};

const FIRST_WORD = /^(?<first>[\p{L}.]+) (?=\p{L})/u;
const firstOf = ({ text }: TaggedSpan): string => FIRST_WORD.exec(text)?.groups?.['first'] ?? '';
const behind = (span: TaggedSpan, first: string): TaggedSpan => ({
  ...span,
  start: span.start + first.length + 1,
  text: span.text.slice(first.length + 1),
});
const tongue = (language: string): string => {
  const code = language.slice(0, 2).toLowerCase();
  return code === 'no' || code === 'nn' ? 'nb' : code === 'sk' ? 'cs' : code;
};

/** A person's span without the pointing word that opens its sentence; itself otherwise. */
export function withoutPointing(span: TaggedSpan, language: string, opens: boolean): TaggedSpan {
  const first = firstOf(span);
  const points = opens && span.type === 'PER' && first !== '' && POINTING[tongue(language)]?.has(first) === true;
  return points ? behind(span, first) : span;
}

/** A person's span without the offices before the name; itself when there are none. */
export function withoutForeignTitles(span: TaggedSpan, language: string): TaggedSpan {
  if (span.type !== 'PER') return span;
  const code = tongue(language);
  let rest = span;
  for (let first = firstOf(rest); first !== ''; first = firstOf(rest)) {
    const low = first.toLowerCase();
    const isLong = COMPOUNDING.has(code) && LONG_OFFICE.test(low);
    if (TITLES[code]?.has(low) !== true && !isLong) break;
    rest = behind(rest, first);
  }
  return rest;
}
