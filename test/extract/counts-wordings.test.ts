import { expect, test } from 'vitest';
import { findCounts } from '#extract/counts/find-counts.ts';
import { toldCounts } from './told-counts.ts';

test.each([
  ['Two women aged 31 and 44 died.', 'killed | 2 | women'],
  ['Two sisters, aged five and seven, drowned.', 'killed | 2 | sisters'],
  ['Three more boys aged 14 to 16 were hurt.', 'injured | 3 | more boys'],
  ['Three girls aged between 14 and 16 were hurt.', 'injured | 3 | girls'],
  ['Four girls under 12 were injured.', 'injured | 4 | girls'],
  ['Girls under 12 were injured.'],
  ['Children between the ages of 5 and 11 were killed.'],
  ['Five people aged over 80 died.', 'killed | 5 | people'],
  ['Anyone over 65 was evacuated.'],
  ['Two women aged 31 and three men died.', 'killed | 2 | women', 'killed | 3 | men'],
  ['The fire killed two brothers aged 9 and 11.', 'killed | 2 | brothers'],
  ['Three children, 5, 7 and 9, died in the house.', 'killed | 3 | children'],
  ['Three children, 5 women and 9 men died.', 'killed | 3 | children', 'killed | 5 | women', 'killed | 9 | men'],
  ['Over 12 people died.', 'killed | 12 | over | people'],
])('an age is no count: %s', (text, ...expected) => {
  expect(toldCounts(text)).toEqual(expected);
});

test.each([
  ['The board pays farmers 33,120 cedis a tonne.', 'amount | 33120 | cedis'],
  ['The repairs cost 1.2bn pounds, the firm said.', 'amount | 1200000000 | pounds | by the firm'],
  ['Visitors 2,000 strong came.'],
  ['The cabinet set aside Rs 1,240 crore for relief.', 'amount | 12400000000 | rs'],
  ['Each family gets Rs 5 lakh, and Rs. 50,000 at once.', 'amount | 500000 | rs', 'amount | 50000 | rs'],
  ['The plan costs Rs 1.2 lakh crore.', 'amount | 1200000000000 | rs'],
  ['The bridge cost ₹15,00,000.', 'amount | 1500000 | ₹'],
  ['He sent N500,000 along the N84 to Enugu.', 'amount | 500000 | naira'],
  ['He owed R12,500 to a man on the R500.', 'amount | 12500 | rand'],
  [
    'It asked for Dh4 million, AED 20 million and KSh 3 million.',
    'amount | 4000000 | dh',
    'amount | 20000000 | aed',
    'amount | 3000000 | ksh',
  ],
  ['It made EUR 412.6 million, or GH₵45,000 a day.', 'amount | 412600000 | eur', 'amount | 45000 | gh₵'],
  [
    'Some 200,000 pesos and 20,000 Kenyan shillings were found.',
    'amount | 200000 | pesos | some',
    'amount | 20000 | shillings',
  ],
  ['The car weighs 2,000 extra pounds.'],
  ['The club lost 20 billion won.', 'amount | 20000000000 | won'],
  ['With 3,000 won it led.'],
])('money is named by whole words: %s', (text, ...expected) => {
  expect(toldCounts(text)).toEqual(expected);
});

test.each([
  ['Over 1.5 lakh people were evacuated.', 'evacuated | 150000 | over | people'],
  ['Two lakh villagers were displaced.', 'displaced | 200000 | villagers'],
  ['The virus has infected 1.1 crore people.', 'infected | 11000000 | people'],
  ['About 2,50,000 people were displaced.', 'displaced | 250000 | about | people'],
])('Indian numbers multiply: %s', (text, ...expected) => {
  expect(toldCounts(text)).toEqual(expected);
});

test.each([
  ['A flood drowned two tapirs and killed 400 sheep.'],
  ['The fire killed 3 dogs and one cat.'],
  ['Divers freed 14 whales from nets.'],
  ['Police evacuated six beach hotels.'],
  ['The navy detained three fishing boats.'],
  ['The wolf killed 12 sheep farmers.', 'killed | 12 | sheep farmers'],
  ['Police evacuated six hotel guests.', 'evacuated | 6 | hotel guests'],
  ['Officers rescued 14 men from a boat.', 'rescued | 14 | men'],
  ['The blast killed 12 in houses nearby.', 'killed | 12'],
  ['The fire killed six cattle herders.', 'killed | 6'],
])('animals, buildings and vehicles are no people: %s', (text, ...expected) => {
  expect(toldCounts(text)).toEqual(expected);
});

test.each([
  [
    'Police put the toll at 12, while the army put its losses at four dead and 11 wounded.',
    'killed | 12 | by Police',
    'killed | 4 | by the army',
    'injured | 11 | by the army',
  ],
  [
    'Divers recovered 19 bodies, the port authority’s director, Captain Ada Mole, told reporters in Selm.',
    'killed | 19 | bodies | by Captain Ada Mole',
  ],
  ['Twelve people died, the mayor told state television.', 'killed | 12 | people | by the mayor'],
  ['Tara Nilsen told reporters in Ost that 12 people had died.', 'killed | 12 | people | by Tara Nilsen'],
  ['The mayor told reporters 12 people died.', 'killed | 12 | people | by The mayor'],
  ['Twelve people died, reported Radio Selm.', 'killed | 12 | people | by Radio Selm'],
  ['Police in Arlen, South Nebria, said 12 people died.', 'killed | 12 | people | by Police in Arlen'],
  ['The company put its losses at $3 million.', 'amount | 3000000 | $ | by The company'],
  ['We wrongly said that 12 people were injured.', 'injured | 12 | people'],
])('who tells speaks, not who is told: %s', (text, ...expected) => {
  expect(toldCounts(text)).toEqual(expected);
});

test.each([
  [
    'We erroneously reported that 12 people were hurt. Police say 21 people were hurt.',
    '12 erroneously reported',
    '21',
  ],
  ['We wrongly said that 12 people were hurt.', '12 wrongly said'],
  ['The ministry had earlier said 9 people died. It now says 12 people died.', '9 had earlier said', '12'],
  ['Initial reports said 9 people died, but the mayor said 12 people died.', '9 Initial reports', '12'],
  ['Police initially put the toll at 4. Six people were killed.', '4 initially put', '6'],
  ['Earlier, police said 12 people were killed. By night 14 people were killed.', '12 Earlier', '14'],
  ['The toll, previously put at 9, rose to 12.', '9 previously put', '12'],
  ['The army, which had earlier put the toll at nine, said 12 soldiers died.', '9 had earlier put', '12'],
  // Nothing replaces these.
  ['Initial reports said 9 people died.', '9'],
  ['The ministry had earlier said 9 people died and 30 people were hurt.', '9', '30'],
  ['Earlier, police said 12 people were arrested. Six people were killed.', '12', '6'],
  ['She had earlier said she was ill; 9 people died and 12 people died later.', '9', '12'],
  ['Earlier this week 12 people were killed. On Monday 14 people were killed.', '12', '14'],
])('figures that were replaced: %s', (text, ...expected) => {
  const counts = findCounts({ text, language: 'en', datePublished: null }, []);
  for (const { background } of counts) {
    if (background !== undefined) expect(text.slice(background.start, background.end)).toBe(background.text);
  }
  expect(counts.map(({ number, background }) => `${number} ${background?.text ?? ''}`.trim())).toEqual(expected);
});

test.each([
  ['Five suspected armed robbers were shot dead.', 'killed | 5 | suspected armed robbers'],
  ['Ten young footballers died when a bus overturned.', 'killed | 10 | young footballers'],
  ['Divers found the bodies of nine men.', 'killed | 9 | men'],
  ['The charred bodies of nine men were found in the hold.', 'killed | 9 | men'],
  ['The bodies of nine men lay in the morgue.'],
  ['Four soldiers were martyred and six injured.', 'killed | 4 | soldiers', 'injured | 6'],
  ['Three constables were hurt by flying stones.', 'injured | 3 | constables'],
  [
    'A police constable and two civilians were shot and injured.',
    'injured | 1 | police constable',
    'injured | 2 | civilians',
  ],
  ['Twelve people were nursing minor injuries.', 'injured | 12 | people'],
  ['Boats pulled 71 survivors from the water.', 'rescued | 71 | survivors'],
  ['In all 71 survivors were picked up by trawlers.', 'rescued | 71 | survivors'],
  ['The 71 survivors of the camp met on Sunday.'],
  ['The heat struck, sending 43 runners to hospital.', 'injured | 43 | runners'],
  ['The fall could have sent 43 people to hospital.'],
  ['She sent 43 letters to the hospital.'],
  ['No injuries were reported.', 'injured | 0'],
  ['No deaths have been reported so far.', 'killed | 0'],
  ['No serious injuries were reported.'],
  ['The team has 12 players missing through injury.'],
  ['Three players are missing after the avalanche.', 'missing | 3 | players'],
])('more ways to tell what happened to people: %s', (text, ...expected) => {
  expect(toldCounts(text)).toEqual(expected);
});
