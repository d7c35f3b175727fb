import { expect, test } from 'vitest';
import { readOne } from './read.ts';

const STORY = 'Rain floods market\n\nROME (AP) - Rain flooded the old market of the city on Monday, traders said.\n';

/** A wire item as it is transmitted. */
function framed(header: string, trailer: string): string {
  return `\u0001${header}\u0002${STORY}\u0003${trailer}\u0004`;
}

test.each([
  ['IPTC 7901, day first', '041915 GMT MAR 24', 'aa1234:2024-03-04'],
  ['IPTC 7901 without a zone', '041915 Mar 24', 'aa1234:2024-03-04'],
  ['ANPA 1312, month first', 'AP-03-04-24 1915EST', 'ap:aa1234:2024-03-04'],
  ['of the last century', 'AP-03-04-87 1915EST', 'ap:aa1234:1987-03-04'],
])('the stamp of %s is the day of sending, and makes the number an identity', async (_, trailer, name) => {
  const { uri, datePublished, dateBasis, section, text } = await readOne(framed('aa1234 3 FIN 0212\r\n', trailer));
  expect({ uri, datePublished, dateBasis, section, text }).toEqual({
    uri: `urn:anpa:${name}`,
    datePublished: name.slice(-10),
    dateBasis: 'format',
    section: 'FIN',
    text: STORY.trim().split('\n\n')[1],
  });
});

test.each(['', '991915 GMT MAR 24', '041915 GMT XYZ 24', 'AP-13-04-24 1915EST'])(
  'without a stamp that is a day (%j) the number names nothing',
  async (trailer) => {
    const { uri, dateCandidates } = await readOne(framed('aa1234 3 FIN 0212\r\n', trailer));
    expect([uri, dateCandidates.filter(({ basis }) => basis === 'format')]).toEqual(['urn:dateline:drop:file', []]);
  },
);
