import type { Chance } from '../../support/random.ts';
import type { Text } from './data.ts';

/** Wire items that look alike and tell of different things: the same form, another company, quake, rate or match. */
const HEADS =
  'Arden Bexley Carrow Dunmore Elstow Farleigh Galton Harwood Ingram Jarrow Kelso Lanark Marlow Norden Oakham Penrith Quorn Radley Selby Thorne Upton Verwood Walsall Yarrow Zeal Ashby Brandon Corby Denholm Exning'.split(
    ' ',
  );
const TAILS =
  'Industries|Holdings|Financial|Mining|Foods|Electric|Savings Bank|Petroleum|Pharma|Textiles|Airlines|Insurance'.split(
    '|',
  );
const PLACES =
  'Tonga|Fiji|Honshu|Sumatra|Luzon|Antofagasta|Crete|Izmir|Oaxaca|Guerrero|Kamchatka|Molucca Sea|Kermadec Islands|Banda Sea|Vanuatu|Taiwan|Qinghai|Hindu Kush|Balleny Islands|Azores'.split(
    '|',
  );
const TEAMS = 'Rovers United City Athletic Rangers Wanderers Albion Town'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const two = (n: number): string => String(n).padStart(2, '0');

type Maker = (chance: Chance) => { readonly title: string; readonly text: string };

const MAKERS: Readonly<Record<string, Maker>> = {
  dividend: (c) => {
    const name = `${c.pick(HEADS)} ${c.pick(TAILS)}`;
    const cents = 5 + c.below(60);
    const month = c.pick(MONTHS);
    return {
      title: `${name} sets quarterly dividend`,
      text: `${name} Inc said its board declared a regular quarterly dividend of ${cents} cents a share, payable ${month} ${1 + c.below(28)} to holders of record on ${month} ${1 + c.below(28)}. The company said the payout was unchanged from the previous quarter. It has paid dividends in each quarter since it was listed.`,
    };
  },
  fixing: (c) => {
    const currency = c.pick(['dollar', 'pound', 'yen', 'franc', 'krona', 'peso', 'rand', 'zloty']);
    return {
      title: `Central bank fixes ${currency} rate`,
      text: `The central bank set the official ${currency} rate at ${1 + c.below(9)}.${1000 + c.below(8999)} on ${c.pick(MONTHS)} ${1 + c.below(28)}, compared with ${1 + c.below(9)}.${1000 + c.below(8999)} the day before. The bank publishes the fixing every working day at eleven. Traders said turnover was thin and no intervention was seen.`,
    };
  },
  quake: (c) => {
    const place = c.pick(PLACES);
    return {
      title: `Magnitude ${4 + c.below(2)}.${c.below(10)} earthquake strikes near ${place}`,
      text: `An earthquake of magnitude ${4 + c.below(2)}.${c.below(10)} struck ${10 + c.below(200)} km off ${place} at ${two(c.below(24))}:${two(c.below(60))} GMT, the geological survey said. The quake was at a depth of ${5 + c.below(300)} km. There were no immediate reports of damage or casualties, and no tsunami warning was issued.`,
    };
  },
  fixture: (c) => {
    const [a, b] = [`${c.pick(HEADS)} ${c.pick(TEAMS)}`, `${c.pick(HEADS)} ${c.pick(TEAMS)}`];
    const score = `${c.below(5)}-${c.below(5)}`;
    return {
      title: `${a} ${score} ${b}: match report`,
      text: `${a} and ${b} met on Saturday in front of a crowd of ${2000 + c.below(30000)}, and the match ended ${score}. The first goal came in the ${1 + c.below(45)}th minute after a corner. The managers of both sides said they were content with the effort of their players and looked forward to the return fixture.`,
    };
  },
  bond: (c) => {
    const name = `${c.pick(HEADS)} ${c.pick(TAILS)}`;
    return {
      title: `${name} issues bond`,
      text: `${name} is issuing a ${50 + 10 * c.below(40)} million dollar bond due ${2027 + c.below(9)}, paying ${2 + c.below(6)}-${1 + c.below(7)}/8 per cent and priced at ${98 + c.below(4)}-${1 + c.below(7)}/8, lead manager ${c.pick(HEADS)} Capital said. The bond is available in denominations of 5,000 and will be listed in Luxembourg. The selling concession is 1-1/4 per cent.`,
    };
  },
};

export const TEMPLATE_KINDS = Object.keys(MAKERS);

export function templateItem(kind: string, chance: Chance, published: string): Text {
  const maker = MAKERS[kind];
  if (maker === undefined) throw new Error(`no template ${kind}`);
  return { ...maker(chance), datePublished: published, datePrecision: 'instant' };
}
