import { expect, test } from 'vitest';
import { toldCounts } from './told-counts.ts';

test.each([
  ['Two women aged 31 and 44 died.', 'killed | 2 | women'],
  ['Two sisters, aged five and seven, drowned.', 'killed | 2 | sisters'],
  ['Three more boys aged 14 to 16 were hurt.', 'injured | 3 | more boys'],
  ['Three girls aged between 14 and 16 were hurt.', 'injured | 3 | girls'],
  ['Four girls under 12 were injured.', 'injured | 4 | girls'],
  ['Girls under 12 were injured.'],
  ['Children between the ages of 5 and 11 were killed.'],
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
