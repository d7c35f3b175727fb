/** Files that hold several stories, in our own words, and what must come out of each; and texts with marks and breaks that are one story. */
export interface StoryFile {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly container: string;
  readonly titles: readonly string[];
  readonly datelines: readonly (string | null)[];
  /** The last 24 letters of each text. */
  readonly ends: readonly string[];
}

const BRIDGE =
  'LEEDS, England, March 4 (AFN) - Engineers closed the Crown Point bridge on Monday after a barge struck one of its piers.\n\nNobody was hurt, said Dana Holt of the city council. Buses will go by the ring road until Friday.';
const STRIKE =
  'LIMA, March 4 (AFN) - Bus drivers in the capital of Peru ended their strike on Monday after nine days.\n\nTheir union said the owners had agreed to shorter shifts and to pay for the days lost in the quarrel.';
const QUAKE =
  'OSAKA, Japan, March 5 (AFN) - An earthquake shook houses around the bay before dawn on Tuesday, the weather agency said.\n\nTrains stood still for an hour while the tracks were checked, and no damage had been found by noon.';
const BODIES = [BRIDGE, STRIKE, QUAKE];
const TITLES = ['Barge hits bridge in Leeds', 'Bus drivers in Lima end strike', 'Earthquake shakes Osaka bay'];
const DATELINES = ['LEEDS, England, March 4 (AFN) -', 'LIMA, March 4 (AFN) -', 'OSAKA, Japan, March 5 (AFN) -'];
const ENDS = BODIES.map((body) => body.slice(-24));
const STORIES = BODIES.map((body, i) => `${TITLES[i]}\n\n${body}`);
const AFN = { titles: TITLES, datelines: DATELINES, ends: ENDS };

const frame = (story: string, i: number): string =>
  `\u0001aa012${i} 3 POL 0212\r\n\u0002${story.replaceAll('\n', '\r\n')}\r\n\u0003041915 GMT MAR 24\u0004`;
const telex = (story: string, i: number): string => `ZCZC ABC012${i} 3 POL 0212\n${story}\n\nNNNN\n\n\n`;
const mail = (story: string, i: number): string =>
  `From desk@news.example Mon Mar  4 10:0${i}:00 2024\nFrom: Desk <desk@news.example>\nSubject: ${TITLES[i]}\nDate: Mon, 4 Mar 2024 10:0${i}:00 +0000\nMessage-ID: <m${i}@news.example>\nContent-Type: text/plain; charset=utf-8\n\n${story.split('\n\n').slice(1).join('\n\n')}\n`;
const nitf = (body: string, i: number): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">\n<nitf><head><docdata><doc-id id-string="n${i}"/></docdata></head><body><body.head><hedline><hl1>${TITLES[i]}</hl1></hedline></body.head><body.content>${body
    .split('\n\n')
    .map((text) => `<p>${text}</p>`)
    .join('')}</body.content></body></nitf>\n`;
const object = (body: string, i: number): object => ({ uri: `urn:x:${i}`, title: TITLES[i], text: body });

export const STORY_FILES: readonly StoryFile[] = [
  {
    name: 'IPTC 7901 frames',
    text: BODIES.map((_, i) => frame(STORIES[i] ?? '', i)).join('\r\n'),
    container: 'wire',
    ...AFN,
  },
  {
    name: 'frames with padding between them',
    text: `\u0016\u0016${STORIES.map(frame).join('\u0016\u0016\u0000\r\n')}\u0016\n`,
    container: 'wire',
    ...AFN,
  },
  { name: 'stories between stars', text: STORIES.join('\n\n***\n\n'), container: 'text', ...AFN },
  { name: 'telex frames', text: STORIES.map(telex).join(''), container: 'wire', ...AFN },
  {
    name: 'telex frames, service line below, Windows line ends, the last not closed',
    text: STORIES.map(
      (story, i) =>
        `ZCZC\r\nDEL0${i}7 4 GEN 0150\r\n${story.replaceAll('\n', '\r\n')}\r\n${i === 2 ? '' : 'NNNN\r\n\r\n'}`,
    ).join(''),
    container: 'wire',
    ...AFN,
  },
  { name: 'mbox', text: STORIES.map(mail).join('\n'), container: 'mbox', ...AFN },
  { name: 'end marks of the wire', text: STORIES.join('\n-0-\n\n'), container: 'text', ...AFN },
  { name: '-30-, the last closed too', text: `${STORIES.join('\n\n-30-\n\n')}\n\n-30-\n`, container: 'text', ...AFN },
  { name: 'NNNN alone', text: `${STORIES.join('\n\nNNNN\n\n\n')}\n\nNNNN\n`, container: 'text', ...AFN },
  { name: 'ENDS of releases', text: `${STORIES.join('\n\nENDS\n\n')}\n\nENDS\n`, container: 'text', ...AFN },
  { name: '### of releases', text: STORIES.join('\n\n###\n\n'), container: 'text', ...AFN },
  { name: 'rows of signs', text: STORIES.join('\n\n==============================\n\n'), container: 'text', ...AFN },
  {
    name: 'rows above and below',
    text: `----------\n${STORIES.join('\n----------\n\n')}\n----------\n`,
    container: 'text',
    ...AFN,
  },
  {
    name: 'form feeds, Windows line ends',
    text: STORIES.join('\n\f\n').replaceAll('\n', '\r\n'),
    container: 'text',
    ...AFN,
  },
  {
    name: 'datelines between end marks, no headlines',
    text: `BC-Leeds\n${BRIDGE}\n-0-\nBC-Lima\n${STRIKE}\n-0-\n`,
    container: 'text',
    titles: [
      'Engineers closed the Crown Point bridge on Monday after a barge struck one of its piers',
      'Bus drivers in the capital of Peru ended their strike on Monday after nine days',
    ],
    datelines: DATELINES.slice(0, 2),
    ends: ENDS.slice(0, 2),
  },
  {
    name: 'a dump with a date line for each',
    text: ' date 2023-02-17 Karachi: Two men were held near the harbour on Friday after a chase through the fish market, police said.\n\nThe market was closed until noon.\n\n date 2023-02-18 Lahore: Rain filled the underpasses of the city on Saturday and stopped the trams for three hours.\n\nPumps were brought in from the canal.\n',
    container: 'text',
    titles: [
      'Two men were held near the harbour on Friday after a chase through the fish market, police said',
      'Rain filled the underpasses of the city on Saturday and stopped the trams for three hours',
    ],
    datelines: ['Karachi:', 'Lahore:'],
    ends: ['t was closed until noon.', 'brought in from the canal.'.slice(-24)],
  },
  {
    name: 'a header block for each',
    text: STORIES.map((_, i) => `Headline: ${TITLES[i]}\nDate: 2024-03-0${4 + i}\nSource: AFN\n\n${BODIES[i]}\n`).join(
      '\n\n',
    ),
    container: 'text',
    ...AFN,
  },
  {
    name: 'JSON objects on many lines',
    text: BODIES.map((body, i) => JSON.stringify(object(body, i), null, 2)).join('\n'),
    container: 'json-sequence',
    ...AFN,
  },
  {
    name: 'JSON objects with commas between',
    text: BODIES.map((body, i) => JSON.stringify(object(body, i), null, 2)).join(',\n'),
    container: 'json-sequence',
    ...AFN,
  },
  {
    name: 'a JSON text sequence',
    text: BODIES.map((body, i) => `\u001e${JSON.stringify(object(body, i))}\n`).join(''),
    container: 'json-sequence',
    ...AFN,
  },
  {
    name: 'JSON objects, the first longer than is looked at',
    text: BODIES.map((body, i) =>
      JSON.stringify({ note: 'x'.repeat(i === 0 ? 70_000 : 1), ...object(body, i) }, null, 1),
    ).join('\n'),
    container: 'json-sequence',
    ...AFN,
  },
  { name: 'NITF documents', text: BODIES.map(nitf).join(''), container: 'xml-sequence', ...AFN },
  {
    name: 'NITF documents without declarations',
    text: BODIES.map((body, i) => nitf(body, i).split('\n').slice(2).join('\n')).join(''),
    container: 'xml-sequence',
    ...AFN,
  },
  {
    name: 'a feed behind a NITF document',
    text: `${nitf(BRIDGE, 0)}<?xml version="1.0"?><rss version="2.0"><channel><title>AFN</title>${[STRIKE, QUAKE]
      .map(
        (body, i) =>
          `<item><title>${TITLES[i + 1]}</title><guid>urn:x:${i}</guid><description>${body
            .split('\n\n')
            .map((text) => `&lt;p&gt;${text}&lt;/p&gt;`)
            .join('')}</description></item>`,
      )
      .join('')}</channel></rss>`,
    container: 'xml-sequence',
    ...AFN,
  },
];

export const ONE_STORY: readonly string[] = [
  `World news in brief\n\n${BODIES.join('\n\n***\n\n')}`,
  `World news in brief, with headlines and stars\n\n***\n\n${STORIES.join('\n\n***\n\n')}`,
  `The long way home, a story with stars\n\nBy Dana Whitfield\n\nIt was raining when the train left the station at last, and nobody had told the passengers why.\n\n* * *\n\nLONDON, where she had lived for years, had never seemed so far away as it did that night on the border.`,
  `World news in brief, rows\n\n${BODIES.join('\n\n==========\n\n')}`,
  `World news in brief, with headlines below a title\n\n==========\n\n${STORIES.join('\n\n==========\n\n')}`,
  `Barge hits bridge, with notes\n\n${BRIDGE}\n\nENDS\n\nNotes to editors\n\nThe bridge was built in 1842 and carries 20,000 cars a day. Pictures are on the site of the council.`,
  `Barge hits bridge, with a boilerplate\n\n${BRIDGE}\n\n###\n\nAbout Holt Marine\n\nHolt Marine has salvaged ships in the Humber since 1911 and employs 240 people in Hull and Grimsby.`,
  `The long night, a story with scenes\n\nBy Dana Whitfield\n\nThe lamp went out at ten, and the harbour was black as a cellar.\n\n----------\n\nBy morning the boats had gone, and nobody knew who had cut the ropes.\n\n----------\n\nShe found the knife in May.`,
  `Transcript of the hearing\n\nLEEDS, March 4 (AFN) - The chair opened the hearing at ten.\n\n----------\n\nCHAIR: Ms Holt, who closed the bridge?\n\nHOLT: I did, at six in the morning.\n\n----------\n\nCHAIR: Thank you. We go on after lunch.`,
  `Siege of the mill, a chronicle\n\n4 March 2024\n\nThe owners shut the gates at dawn, and the weavers stayed outside in the rain.\n\n==========\n\nThe second day\n\n5 March 2024\n\nThe weavers came back with soup and a band and stayed until the lamps went out.`,
  `Barge hits bridge, one end mark\n\n${BRIDGE}\n-0-\n`,
  `ZCZC ABC0123 3 POL 0212\nBarge hits bridge\n\n${BRIDGE}\nNNNN\n`,
  `\u0001aa0123 3 POL 0212\u0002Barge hits bridge\n\n${BRIDGE}\n\u0003041915 GMT MAR 24\u0004`,
  `# Markdown with a table\n\n${BRIDGE}\n\n| day | cars |\n|------------|------|\n| Monday | 20 |\n\n----------\n\n## What comes next\n\nThe bridge opens on Friday, if the divers find the pier sound.`,
  `Pages of a printed report\n\n${BRIDGE}\n\f2\n\nThe report goes on about the piers, their age and their stones.\n\f3\n\nIt ends with a table of costs.`,
  JSON.stringify({ title: 'One object {in a string} and "quotes"', text: `${BRIDGE} } { "` }, null, 2),
];
