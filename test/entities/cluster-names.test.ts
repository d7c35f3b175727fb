import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalName, clusterOrganizations } from '#extract/entities/cluster-names.ts';
import { clusterPersons } from '#extract/entities/cluster-persons.ts';
import { cleanName, isAcronymOf, withoutTitles } from '#extract/entities/names.ts';
import { startCpuTime } from '#test/support/cpu-time.ts';

const groups = (clusters: readonly { readonly names: readonly string[] }[]): string[] =>
  clusters.map(({ names }) => [...names].sort().join(' | ')).sort();

test.each([
  ['surname and given name', ['Javed Odho', 'Odho', 'Javed'], ['Javed | Javed Odho | Odho']],
  ['initials', ['J. Odho', 'Javed Odho', 'J.K. Rao'], ['J. Odho | Javed Odho', 'J.K. Rao']],
  ['middle names', ['Ghulam Javed Odho', 'Javed Odho'], ['Ghulam Javed Odho | Javed Odho']],
  ['names that go on', ['Murad Ali', 'Murad Ali Shah', 'Shah'], ['Murad Ali | Murad Ali Shah | Shah']],
  ['offices', ['Chief Minister Murad Ali Shah', 'Mr Shah'], ['Chief Minister Murad Ali Shah | Mr Shah']],
  [
    'two people of one surname',
    ['Bilawal Bhutto', 'Benazir Bhutto', 'Bhutto'],
    ['Benazir Bhutto', 'Bhutto', 'Bilawal Bhutto'],
  ],
  [
    'the only one of that surname named before it',
    ['Bilawal Bhutto', 'Bhutto', 'Benazir Bhutto'],
    ['Benazir Bhutto', 'Bhutto | Bilawal Bhutto'],
  ],
  [
    'marks and hyphens',
    ['José Peña', 'Jose Pena', 'Lee Jae-myung', 'Lee Jae Myung'],
    ['Jose Pena | José Peña', 'Lee Jae Myung | Lee Jae-myung'],
  ],
])('persons: %s', (_, names, expected) => {
  expect(groups(clusterPersons(names).clusters)).toEqual([...expected].sort());
});

const doubtsOf = (names: readonly string[]): [number, string[]][] => {
  const { clusters, doubts } = clusterPersons(names);
  return doubts.map(({ mention, candidates }) => [mention, candidates.map((at) => clusters[at]?.names[0] ?? '')]);
};

test('a surname that two people share is marked ambiguous and reported, not guessed', () => {
  const names = ['Bilawal Bhutto', 'Benazir Bhutto', 'Bhutto', 'Bhutto'];
  expect(clusterPersons(names).clusters).toEqual([
    { names: ['Bilawal Bhutto'], mentions: [0], ambiguous: false },
    { names: ['Benazir Bhutto'], mentions: [1], ambiguous: false },
    { names: ['Bhutto'], mentions: [2, 3], ambiguous: true },
  ]);
  expect(doubtsOf(names)).toEqual([
    [2, ['Bilawal Bhutto', 'Benazir Bhutto']],
    [3, ['Bilawal Bhutto', 'Benazir Bhutto']],
  ]);
});

test('a surname in use before its second bearer is named goes on with the first, and is reported from then on', () => {
  const names = ['Bilawal Bhutto', 'Bhutto', 'Benazir Bhutto', 'Bhutto'];
  expect(clusterPersons(names).clusters.map(({ names: joined, mentions }) => [joined, mentions])).toEqual([
    [
      ['Bilawal Bhutto', 'Bhutto'],
      [0, 1, 3],
    ],
    [['Benazir Bhutto'], [2]],
  ]);
  expect(doubtsOf(names)).toEqual([[3, ['Bilawal Bhutto', 'Benazir Bhutto']]]);
});

test('a headline surname of two people in the text, and an initial that fits two, are doubts', () => {
  expect(doubtsOf(['Bhutto', 'Bilawal Bhutto', 'Benazir Bhutto'])).toEqual([[0, ['Bilawal Bhutto', 'Benazir Bhutto']]]);
  expect(doubtsOf(['Bilawal Bhutto', 'Benazir Bhutto', 'B. Bhutto'])).toEqual([
    [2, ['Bilawal Bhutto', 'Benazir Bhutto']],
  ]);
  expect(doubtsOf(['Bilawal Bhutto', 'Bhutto', 'Benazir Rana'])).toEqual([]);
});

test.each([
  ['company forms', ['Apple', 'Apple Inc.'], [], ['Apple | Apple Inc.']],
  ['letters', ['Tehreek-e-Taliban Pakistan', 'TTP'], [], ['TTP | Tehreek-e-Taliban Pakistan']],
  [
    'brackets beat letters',
    ['National Bank', 'New Burg', 'NB'],
    [['New Burg', 'NB']],
    ['NB | New Burg', 'National Bank'],
  ],
  ['country before', ['US State Department', 'State Department'], [], ['State Department | US State Department']],
  ['prefix', ['Karachi Police', 'Karachi Police Office'], [], ['Karachi Police | Karachi Police Office']],
  ['order of ministries', ['Ministry of Defence', 'Defence Ministry'], [], ['Defence Ministry | Ministry of Defence']],
  [
    'the noun alone',
    ['University of Chicago', 'University', 'Committee'],
    [],
    ['Committee', 'University | University of Chicago'],
  ],
  ['a group', ['US Airways Group', 'US Airways'], [], ['US Airways | US Airways Group']],
  [
    'a branch',
    ['Kortex Europe', 'Kortex', 'Tehreek-e-Taliban Pakistan', 'Tehreek-e-Taliban'],
    [],
    ['Kortex', 'Kortex Europe', 'Tehreek-e-Taliban | Tehreek-e-Taliban Pakistan'],
  ],
  [
    'letters of a beginning',
    ['Frente de Liberación de Madera', 'FLIMA', 'FRIMA'],
    [],
    ['FLIMA | Frente de Liberación de Madera', 'FRIMA'],
  ],
  [
    'a firm that says its form is no short form',
    ['Nordvik AB', 'Nordvik', 'Nordvik Energy AB'],
    [],
    ['Nordvik | Nordvik AB', 'Nordvik Energy AB'],
  ],
  [
    'one firm in five forms',
    ['Acme Corp', 'Acme Corporation', 'Acme', 'ACME Corp.', 'Acme Inc.'],
    [],
    ['ACME Corp. | Acme | Acme Corp | Acme Corporation | Acme Inc.'],
  ],
  ['a country is no short form', ['Pakistan Army', 'Pakistan'], [], ['Pakistan', 'Pakistan Army']],
] as const)('organizations: %s', (_, names, acronyms, expected) => {
  expect(groups(clusterOrganizations(names, acronyms))).toEqual([...expected].sort());
});

test('every mention lands in exactly one cluster', () => {
  const word = fc.constantFrom('Ali', 'Khan', 'Shah', 'Murad', 'J.', 'Dr.', 'Bibi', 'al-Amin');
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const { clusters } = clusterPersons(names);
      expect(clusters.flatMap((cluster) => cluster.mentions).sort((left, right) => left - right)).toEqual(
        names.flatMap((given, at) => (given === given.toLowerCase() ? [] : [at])),
      );
    }),
  );
});

test('names as shown', () => {
  expect(cleanName('the Karachi Police’s')).toBe('Karachi Police');
  expect(withoutTitles('Deputy Prime Minister Ishaq Dar')).toBe('Ishaq Dar');
  expect(withoutTitles('Minister')).toBe('Minister');
  expect(canonicalName(['TTP', 'Tehreek-e-Taliban Pakistan'], cleanName)).toBe('Tehreek-e-Taliban Pakistan');
  expect(isAcronymOf('U.N.', 'United Nations')).toBe(true);
  expect(isAcronymOf('UN', 'Union of Workers')).toBe(false);
});

/** Four letters that no other number below 160,000 gives. */
const letters = (n: number): string =>
  [8000, 400, 20, 1].map((unit) => 'abcdefghijklmnoprstu'[Math.floor(n / unit) % 20] ?? '').join('');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

test('lists of twenty thousand names end in seconds, and each name still joins its equals', { timeout: 20_000 }, () => {
  const numbers = Array.from({ length: 20_000 }, (_, n) => n);
  const elapsed = startCpuTime();
  const people = numbers.flatMap((n) => [`${capital(letters(n))} Smith`, 'Smith', `${capital(letters(n))} Smith`]);
  const { clusters } = clusterPersons(people);
  expect(clusters.flatMap(({ mentions }) => mentions)).toHaveLength(people.length);
  // Some are short forms of others.
  expect(clusters.filter(({ mentions }) => mentions.length === 2).length).toBeGreaterThan(19_900);
  const firms = numbers.flatMap((n) => [
    `${capital(letters(n))} ${capital(letters(n + 3))} Rova Tesk Company`,
    letters(7 * n).toUpperCase(),
  ]);
  expect(clusterOrganizations(firms, []).flatMap(({ names }) => names)).toHaveLength(new Set(firms).size);
  expect(elapsed()).toBeLessThan(10_000);
});
