import type { Chance } from '../../support/random.ts';

/** Forms that wires fill in: each call with the same `who` gives another filling of the same form. */
const WORDS =
  'Ashcombe Bellerive Cortland Dunraven Everley Foxhall Glenrock Hartsmere Inglewood Jessamine Kirkwall Lyndhurst Monteith Newbury Oakhurst Pemberly Quincy Rosedale Stanmore Tremaine'.split(
    ' ',
  );
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WINDS = 'northerly southerly westerly easterly north-westerly south-easterly'.split(' ');

export interface Filled {
  readonly title: string;
  readonly text: string;
}
export type Form = (c: Chance, who: string) => Filled;

const cents = (c: Chance): string => `${1 + c.below(90)} cts`;
const mln = (c: Chance): string => `${1 + c.below(900)}.${c.below(10)} mln`;
const net = (c: Chance): string => `${1 + c.below(90)},${100 + c.below(899)},000`;
const pct = (c: Chance): string => `${c.below(12)}.${c.below(10)} pct`;
const date = (c: Chance): string => `${c.pick(MONTHS)} ${1 + c.below(28)}`;
const paragraphs = (...list: readonly string[]): string => list.join('\n\n');

export const companyOf = (c: Chance): string =>
  `${c.pick(WORDS)} ${c.pick(['Industries', 'Bancorp', 'Resources', 'Biotech', 'Stores', 'Realty', 'Logistics'])}`;

/** The next filling is by the same issuer: another day, month or operation. */
export const SERIES: Readonly<Record<string, Form>> = {
  'market help': (c, who) => ({
    title: `${who} money market given ${mln(c)} help`,
    text: paragraphs(
      `The ${who} central bank said it had provided the money market with ${mln(c)} stg of assistance in response to an early round of bill offers from the discount houses.`,
      `Earlier the bank had estimated the shortage in the system today at ${mln(c)} stg. It bought bills for resale on ${date(c)} at rates between ${pct(c)} and ${pct(c)}.`,
      `It also bought ${mln(c)} stg of bank bills outright, comprising ${mln(c)} in band one at ${pct(c)} and ${mln(c)} in band two at ${pct(c)}.`,
    ),
  }),
  'monthly figures, long': (c, who) => {
    const [month, before] = [c.pick(MONTHS), c.pick(MONTHS)];
    return {
      title: `${who} consumer prices rise ${pct(c)} in ${month}`,
      text: paragraphs(
        `Consumer prices in ${who} rose ${pct(c)} in ${month} after a rise of ${pct(c)} in ${before}, the national statistics office said on ${date(c)}. Prices were ${pct(c)} higher than in the same month a year earlier.`,
        `Food prices, which make up a quarter of the basket, rose ${pct(c)} in the month, while the cost of housing, water and electricity increased ${pct(c)}. Transport was ${pct(c)} dearer because of fuel prices, and clothing and footwear ${pct(c)} cheaper as seasonal sales went on.`,
        `The core index, which leaves out food and energy, rose ${pct(c)} from the month before and ${pct(c)} from a year earlier. Economists polled by the agency had expected a rise of ${pct(c)} in the month.`,
        'The office collects prices of 640 goods and services in 85 towns between the first and the twentieth of each month. The figures are not adjusted for the season and are revised only with the weights, every five years. The central bank wants to keep inflation near the middle of its target range over the medium term.',
      ),
    };
  },
  'forecast, long': (c, who) => ({
    title: `${who} shipping forecast`,
    text: paragraphs(
      `${who} area: winds ${c.pick(WINDS)} ${3 + c.below(5)} to ${5 + c.below(4)}, occasionally ${7 + c.below(3)} later. Sea moderate or rough, becoming ${c.pick(['slight', 'very rough', 'moderate'])}. Showers, visibility good, occasionally poor in rain. Highest temperature ${5 + c.below(20)}, lowest ${c.below(9)}.`,
      `General synopsis at ${c.below(24)}00: low ${980 + c.below(30)} moving ${c.pick(['north-east', 'south', 'slowly east'])} and losing its identity. High ${1015 + c.below(25)} expected over the continent by the same time tomorrow.`,
      'Mariners are reminded that winds in squalls may be two forces stronger than stated and that the sea state refers to open water. The next forecast for coastal waters will be issued at the usual hour by the marine office. Warnings are broadcast on the working frequencies of the coast stations after an announcement on the calling channel.',
      'Owners of small craft should ask the harbour office about local restrictions before they leave, wear life jackets on deck at all times and tell somebody on shore when they mean to be back.',
    ),
  }),
  'market close, long': (c, who) => ({
    title: `${who} stocks close ${c.pick(['higher', 'lower', 'mixed'])}`,
    text: paragraphs(
      `${who} share prices closed ${c.pick(['higher', 'lower', 'little changed'])} on ${date(c)}, with the index of ${40} leading shares ending ${c.below(60)}.${c.below(10)} points ${c.pick(['up', 'down'])} at ${1000 + c.below(9000)}.${c.below(10)}.`,
      `Turnover was ${mln(c)} shares compared with ${mln(c)} the day before. Gaining issues outnumbered losing ones by ${50 + c.below(300)} to ${50 + c.below(300)}, with ${20 + c.below(90)} unchanged.`,
      `Among the most active shares were the ${c.pick(WORDS)} group, ${cents(c)} ${c.pick(['up', 'down'])} at ${1 + c.below(40)}.${10 + c.below(89)}, and ${c.pick(WORDS)} Mines, ${cents(c)} ${c.pick(['up', 'down'])} at ${1 + c.below(40)}.${10 + c.below(89)}. Dealers said institutions stayed on the sidelines before the long weekend and that overseas interest was small.`,
      `The broader all-share index, which covers every company listed on the exchange, ended at ${500 + c.below(900)}.${c.below(100)}. The exchange is open from nine to four on working days; settlement takes place on the third day after the trade.`,
    ),
  }),
};

/** The next filling is by another issuer. */
export const FORMS: Readonly<Record<string, Form>> = {
  earnings: (c, who) => ({
    title: `${who} 3rd qtr net`,
    text: paragraphs(
      `Shr ${cents(c)} vs ${cents(c)}`,
      `Net ${net(c)} vs ${net(c)}`,
      `Revs ${mln(c)} vs ${mln(c)}`,
      'Nine mths',
      `Shr ${cents(c)} vs ${cents(c)}`,
      `Net ${net(c)} vs ${net(c)}`,
      `Revs ${mln(c)} vs ${mln(c)}`,
      `NOTE: Prior year includes gain of ${mln(c)} dlrs from sale of assets.`,
    ),
  }),
  dividend: (c, who) => ({
    title: `${who} sets quarterly payout`,
    text: paragraphs(`Qtly div ${cents(c)} vs ${cents(c)} prior`, `Pay ${date(c)}`, `Record ${date(c)}`),
  }),
  posting: (c, who) => ({
    title: `${who} raises crude oil prices`,
    text: paragraphs(
      `${who} said it raised the contract price it will pay for all grades of crude oil by 50 cts a barrel, effective ${date(c)}.`,
      `The increase brings the company's postings for the intermediate and sour grades to ${15 + c.below(8)}.00 dlrs a barrel.`,
      `${who} last changed its crude oil postings on ${date(c)}.`,
    ),
  }),
  'investor alert, long': (c, who) => ({
    title: `${c.pick(WORDS)} & ${c.pick(WORDS)} reminds ${who} investors of deadline`,
    text: paragraphs(
      `The law firm reminds purchasers of the securities of ${who} between ${date(c)} and ${date(c)} of the lead plaintiff deadline of ${date(c)} in the class action filed against the company.`,
      `If you bought shares of ${who} during the class period you may be entitled to compensation without payment of any out of pocket fees or costs through a contingency fee arrangement. To join the action, call the firm free of charge or send a message for information on the class action.`,
      `According to the lawsuit, the company during the class period made false or misleading statements or failed to disclose that it had overstated its revenue by ${mln(c)} dlrs. When the true details entered the market, the lawsuit claims that investors suffered damages.`,
      'A class action lawsuit has already been filed. If you wish to serve as lead plaintiff, you must move the court no later than the deadline. A lead plaintiff is a representative party acting on behalf of other class members in directing the litigation. Your ability to share in any potential future recovery is not dependent on serving as lead plaintiff. No class has been certified. Until a class is certified, you are not represented by counsel unless you retain one.',
    ),
  }),
  'bond, long': (c, who) => ({
    title: `${who} issues ${mln(c)} dlr eurobond`,
    text: paragraphs(
      `${who} is issuing a ${50 + 10 * c.below(40)} mln dlr eurobond due ${date(c)} ${1990 + c.below(20)} carrying a coupon of ${5 + c.below(5)}-${1 + 2 * c.below(4)}/8 pct and priced at ${98 + c.below(4)}-${1 + 2 * c.below(4)}/8, lead manager ${c.pick(WORDS)} Securities said.`,
      `The bonds are guaranteed by ${c.pick(WORDS)} Bank and will be available in denominations of ${c.pick(['1,000', '5,000', '10,000'])} dlrs. The selling concession is 1-1/4 pct, while management and underwriting each pay 5/16 pct. The payment date is ${date(c)} and the issue will be listed in Luxembourg.`,
      'The notes cannot be called before maturity except for tax reasons. Subscriptions are taken by the syndicate, and trading on a when-issued basis is expected to begin in the course of the afternoon. As is usual the offer is not open to residents of the issuing country or to investors who are barred from it by the law of the place where they live.',
    ),
  }),
};
