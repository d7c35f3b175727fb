/** Messy stories as wires, papers and crawls deliver them, in our own words. `expected` holds what must come out. */
export interface WireText {
  readonly name: string;
  /** Arrival; 20 June 2024 at noon where it is not given. */
  readonly receivedAt?: string;
  readonly text: string;
  readonly expected: {
    readonly title?: string;
    readonly byline?: string | null;
    readonly authors?: readonly string[];
    readonly begins: string;
    readonly paragraphs: number;
    readonly places?: readonly string[] | null;
    readonly agency?: string | null;
    readonly published?: string | null;
    readonly notes?: readonly string[];
    readonly embeds?: number;
    readonly pubStatus?: string;
    readonly absent?: readonly string[];
    readonly titleBasis?: string;
    readonly description?: string;
    readonly section?: string;
    readonly kind?: string;
    readonly dateConfidence?: number;
    readonly language?: string;
    readonly dateModified?: string;
    readonly embargoedUntil?: string | null;
    readonly warnings?: readonly string[];
  };
}

const P = 'The second paragraph tells how many people live in the valley and what they grow there in a good year.';

export const WIRE_TEXTS: readonly WireText[] = [
  {
    name: 'AP with overline, byline and tail',
    text: `Eds: Updates with quotes from the mayor. Adds byline.\n\nFerry runs aground off northern coast, all 112 aboard safe\n\nBy MARIA KELLER\nAssociated Press\n\nTRONDHEIM, Norway (AP) — A ferry with 112 people aboard ran aground in thick fog on Tuesday, the coast guard said.\n\n${P}\n\n___\n\nAssociated Press writer Jan Olsen in Oslo contributed to this report.`,
    expected: {
      title: 'Ferry runs aground off northern coast, all 112 aboard safe',
      byline: 'MARIA KELLER',
      begins: 'TRONDHEIM, Norway (AP) — A ferry',
      paragraphs: 2,
      places: ['TRONDHEIM'],
      agency: 'AP',
      notes: ['editors-note'],
    },
  },
  {
    name: 'Reuters update with bullets and credit lines',
    text: `UPDATE 2-Copper miner halts work after tailings dam leak\n\n(Adds company comment, share price)\n\nBy Lena Ortiz\n\nLIMA, May 4 (Reuters) - A copper miner in southern Peru halted work at its largest pit on Thursday after a leak from a tailings dam, it said.\n\n${P}\n\n(Reporting by Lena Ortiz; Editing by Tom Hart)\n\n((lena.ortiz@example.org; +51 1 555 0100))`,
    expected: {
      title: 'Copper miner halts work after tailings dam leak',
      byline: 'Lena Ortiz',
      begins: 'LIMA, May 4 (Reuters) - A copper',
      paragraphs: 2,
      places: ['LIMA'],
      agency: 'Reuters',
      notes: ['update'],
      absent: ['lena.ortiz@', 'Reporting by'],
    },
  },
  {
    name: 'refile line',
    text: `REFILE-Court clears former minister of graft\n\n(Refiles to fix typo in headline)\n\nACCRA, June 9 (Reuters) - A court in Ghana on Friday cleared a former roads minister of graft.\n\n${P}`,
    expected: {
      title: 'Court clears former minister of graft',
      begins: 'ACCRA, June 9',
      paragraphs: 2,
      places: ['ACCRA'],
      notes: ['update'],
    },
  },
  {
    name: 'Xinhua',
    text: `Xinhua headline: New rail bridge opens in Zambia\n\nLUSAKA, April 18 (Xinhua) -- A rail bridge built over two years opened to traffic on Tuesday in the south of Zambia.\n\n${P} Enditem`,
    expected: {
      begins: 'LUSAKA, April 18 (Xinhua) -- A rail',
      paragraphs: 2,
      places: ['LUSAKA'],
      agency: 'Xinhua',
      absent: ['Enditem'],
    },
  },
  {
    name: 'PTI',
    text: `Leopard strays into housing colony, caught after six hours\n\nNashik, Mar 6 (PTI) A leopard that strayed into a housing colony here was caught on Monday after a six-hour search, officials said.\n\n${P} PTI ABC XYZ\nXYZ`,
    expected: {
      title: 'Leopard strays into housing colony, caught after six hours',
      begins: 'Nashik, Mar 6 (PTI) A leopard',
      paragraphs: 2,
      places: ['Nashik'],
      agency: 'PTI',
      absent: ['PTI ABC'],
    },
  },
  {
    name: 'ANI with trailing agency',
    text: `Guwahati (Assam) [India], July 11 (ANI): Water entered ninety villages along the river on Tuesday, the disaster authority said.\n\n${P} (ANI)`,
    expected: {
      begins: 'Guwahati (Assam) [India], July 11 (ANI): Water',
      paragraphs: 2,
      places: ['Guwahati'],
      agency: 'ANI',
    },
  },
  {
    name: 'TASS',
    text: `MOSCOW, October 3. /TASS/. A cargo ship left for the orbital station on Tuesday, the space agency said.\n\n${P}`,
    expected: { begins: 'MOSCOW, October 3. /TASS/. A cargo', paragraphs: 2, places: ['MOSCOW'], agency: 'TASS' },
  },
  {
    name: 'EFE in Spanish',
    text: `El puerto de Vigo reabre tras la tormenta\n\nVigo (España), 12 nov (EFE).- El puerto de Vigo reabrió este domingo al tráfico tras dos días de temporal, informó la autoridad portuaria.\n\nLos barcos que esperaban en la ría entraron durante la mañana y descargaron pescado, según la misma fuente. EFE`,
    expected: {
      title: 'El puerto de Vigo reabre tras la tormenta',
      begins: 'Vigo (España), 12 nov (EFE).- El puerto',
      paragraphs: 2,
      places: ['Vigo'],
      agency: 'EFE',
    },
  },
  {
    name: 'AFP slug and urgent',
    text: `URGENT: Magnitude 6.2 quake hits off Tonga: seismologists\n\nNuku'alofa, Aug 2, 2023 (AFP) - A strong undersea quake struck off Tonga on Wednesday, seismologists said.\n\n${P}\n\nabc/xy/zz\n\n© Agence France-Presse`,
    expected: {
      title: 'Magnitude 6.2 quake hits off Tonga: seismologists',
      begins: "Nuku'alofa, Aug 2, 2023 (AFP) - A strong",
      paragraphs: 2,
      places: ["Nuku'alofa"],
      agency: 'AFP',
      published: '2023-08-02',
      absent: ['abc/xy', 'Agence'],
    },
  },
  {
    name: 'South Asian paper, all lines single-spaced',
    text: `Traders protest against new levy\nOur Correspondent\nMULTAN: Traders in the walled city kept their shops shut on Monday in protest against a new levy on signboards.\nThey gathered at the clock tower and marched to the office of the commissioner, where they handed over a list of demands.\nThe commissioner promised to meet their leaders later this week.\nPublished in The Morning Page, March 14th, 2023`,
    expected: {
      title: 'Traders protest against new levy',
      byline: 'Our Correspondent',
      begins: 'MULTAN: Traders',
      paragraphs: 3,
      places: ['MULTAN'],
      published: '2023-03-14',
      absent: ['Published in'],
    },
  },
  {
    name: 'crawl dump with section, share bar, byline and caption in front',
    text: ` date 2023-03-14 World\nShare\nBy Web Desk\nMarch 14, 2023\nA view of the bridge. — Reuters/File\nQUETTA: Two bridges on the highway were closed on Tuesday after flash floods, the road authority said.\n${P}`,
    expected: {
      begins: 'QUETTA: Two bridges',
      paragraphs: 2,
      places: ['QUETTA'],
      published: '2023-03-14',
      absent: ['Share', 'Reuters/File'],
    },
  },
  {
    name: 'crawl dump, month only',
    text: ` date 2023-02 GAZIANTEP, Turkey - Rescue teams pulled a boy from the rubble on the ninth day, state media said.\n\n${P}`,
    expected: { begins: 'GAZIANTEP, Turkey - Rescue', paragraphs: 2, places: ['GAZIANTEP'], published: '2023-02' },
  },
  {
    name: 'crawl dump, headline run into the dateline',
    text: ` date 2023-02-23 Aftershock hits southern province, hundreds hurt ISTANBUL, Feb 23 (Reuters) - An aftershock hit a southern province on Thursday, the interior minister said.\n\n${P}`,
    expected: {
      title: 'Aftershock hits southern province, hundreds hurt',
      begins: 'ISTANBUL, Feb 23 (Reuters) - An aftershock',
      paragraphs: 2,
      places: ['ISTANBUL'],
      published: '2023-02-23',
    },
  },
  {
    name: 'crawl dump whose dateline is of another day',
    text: ` date 2023-02-07 ANKARA, Feb 6 (Reuters) – Rescuers dug with their hands through the night, witnesses said.\n\n${P}`,
    expected: {
      begins: 'ANKARA, Feb 6 (Reuters) – Rescuers',
      paragraphs: 2,
      places: ['ANKARA'],
      published: '2023-02-07',
    },
  },
  {
    name: 'dump with a stray tag and no dateline',
    text: ` date 2021-11-05 <p>Farmers blocked the main road to the capital with tractors on Friday in a dispute over diesel prices.\n\n${P}`,
    expected: { begins: 'Farmers blocked the main road', paragraphs: 2, places: null, published: '2021-11-05' },
  },
  {
    name: 'local US TV',
    text: `Deputies: Man found safe after night in swamp\n\nPosted: Jan. 4, 2022 at 10:12 AM EST\n\nLEE COUNTY, Fla. (WXYZ) - A man who had been missing since Monday was found safe in a swamp, deputies said.\n\n${P}\n\nCopyright 2022 WXYZ. All rights reserved.`,
    expected: {
      title: 'Deputies: Man found safe after night in swamp',
      begins: 'LEE COUNTY, Fla. (WXYZ) - A man',
      paragraphs: 2,
      places: ['LEE COUNTY'],
      agency: 'WXYZ',
      absent: ['All rights'],
    },
  },
  {
    name: 'press release',
    text: `FOR IMMEDIATE RELEASE\n\nNorthwind Names New Chief Executive\n\nSEATTLE--(BUSINESS WIRE)--Northwind Turbines, a maker of small wind turbines, today named Dana Reyes chief executive.\n\n${P}\n\nAbout Northwind\nNorthwind builds turbines.\n\nContacts\nAda Low, press@northwind.example\n\n###`,
    expected: {
      title: 'Northwind Names New Chief Executive',
      begins: 'SEATTLE--(BUSINESS WIRE)--Northwind',
      paragraphs: 4,
      places: ['SEATTLE'],
      agency: 'BUSINESS WIRE',
      absent: ['###', 'FOR IMMEDIATE'],
    },
  },
  {
    name: 'correction above the story',
    text: `CORRECTION: This story corrects the name of the river in the second paragraph.\n\nTown votes to move its bell tower\n\nHALLSTATT, Austria (AP) — Residents voted on Sunday to move a bell tower that leans over the lake.\n\n${P}`,
    expected: {
      title: 'Town votes to move its bell tower',
      begins: 'HALLSTATT, Austria (AP) — Residents',
      paragraphs: 2,
      places: ['HALLSTATT'],
      notes: ['correction'],
    },
  },
  {
    name: 'kill notice',
    text: `MANDATORY KILL\n\nKill the story headlined “Actor dies at 90”, sent at 1012 GMT. The actor is alive, his agent says. A kill is mandatory.\n\nThe Wire`,
    expected: { begins: 'The Wire', paragraphs: 1, pubStatus: 'canceled', notes: ['kill', 'kill'], places: null },
  },
  {
    name: 'hard-wrapped mail text',
    text: `Subject: Storm delays harvest\nDate: Tue, 5 Sep 2023 14:00:00 +0200\nAuthor: Ines Haas\n\nGRAZ, Austria - A storm with hail the size of eggs has delayed the\nharvest of pumpkins in the south by at least two weeks, the chamber\nof farmers said on Tuesday.\n\nThe loss is put at four million euros. Insurers have begun to send\nassessors to the villages that were hit.`,
    expected: {
      title: 'Storm delays harvest',
      byline: 'Ines Haas',
      begins: 'GRAZ, Austria - A storm with hail the size of eggs has delayed the harvest',
      paragraphs: 2,
      places: ['GRAZ'],
      published: '2023-09-05T14:00:00+02:00',
    },
  },
  {
    name: 'title in capitals, byline with desk, place and date line',
    text: `GOVERNMENT TO REPAIR 40 SCHOOLS BEFORE WINTER\n\nBy Sana Mir and Ali Raza\n\nSkardu, Sept. 8: The regional government will repair forty schools before the first snow, its spokesman said.\n\n${P}`,
    expected: {
      title: 'GOVERNMENT TO REPAIR 40 SCHOOLS BEFORE WINTER',
      byline: 'Sana Mir and Ali Raza',
      authors: ['Sana Mir', 'Ali Raza'],
      begins: 'Skardu, Sept. 8: The regional',
      paragraphs: 2,
      places: ['Skardu'],
    },
  },
  {
    name: 'embedded posts of several kinds',
    text: `Power cut darkens half of city\n\nNAIROBI, Kenya (AP) — A failure at a substation left half of the city in the dark on Sunday night.\n\nWe are working to restore supply. Thank you for your patience. https://t.co/AbCdEf1234\n\n— Grid Company (@GridCoKE) May 7, 2023\n\n${P}\n\n"Lights out in the whole of Eastlands" pic.twitter.com/xYz12 — Wanja (@wanja_n) 7 May 2023`,
    expected: {
      title: 'Power cut darkens half of city',
      begins: 'NAIROBI, Kenya (AP) — A failure',
      paragraphs: 2,
      places: ['NAIROBI'],
      embeds: 2,
      absent: ['t.co', '@GridCoKE', 'Lights out'],
    },
  },
  {
    name: 'mojibake and entities',
    text: `LYON, France (AP) â€” The mayor said itâ€™s â€œtime to actâ€\u009d on noise &amp; dust from the caf&eacute; terraces on Monday.\n\n${P}`,
    expected: {
      begins: 'LYON, France (AP) — The mayor said it’s “time to act” on noise & dust from the café terraces',
      paragraphs: 2,
      places: ['LYON'],
    },
  },
  {
    name: 'clean prose without anything',
    text: `The old ferry made its last crossing on Sunday.\n\n${P}\n\n“It was time,” its captain said.`,
    expected: {
      begins: 'The old ferry made its last crossing on Sunday.',
      paragraphs: 3,
      places: null,
      byline: null,
      published: null,
    },
  },
  {
    name: 'interview with turns',
    text: `Question time with the harbour master\n\nMORGAN: Why was the light out?\n\nHALE: The cable had been cut by a trawler the night before.\n\nMORGAN: Who pays for it?\n\nHALE: The insurer of the trawler, we hope. We have written to them twice and had no answer so far.`,
    expected: { title: 'Question time with the harbour master', begins: 'MORGAN: Why', paragraphs: 4 },
  },
  {
    name: 'two-line paragraphs of a German wire',
    text: `Brand in Lagerhalle: Zwei Verletzte\n\nBremen (dpa/lni) - Bei einem Brand in einer Lagerhalle im Hafen sind am Dienstag zwei Menschen verletzt worden.\n\nDie Feuerwehr war mit achtzig Kräften im Einsatz, wie ein Sprecher sagte. Die Ursache ist noch unklar.\n\n# dpa-Notizblock\n\n## Orte\n- [Hafen](Bremen)`,
    expected: {
      title: 'Brand in Lagerhalle: Zwei Verletzte',
      begins: 'Bremen (dpa/lni) - Bei einem',
      paragraphs: 2,
      places: ['Bremen'],
      agency: 'dpa/lni',
      absent: ['Notizblock'],
    },
  },
  {
    name: 'numbered lists and subheads stay in the body',
    text: `What to know about the new ferry timetable\n\nThe timetable changes on Monday. Here is what travellers need to know:\n\n1. The first boat leaves at 5 a.m.\n\n2. Bicycles travel free.\n\nWHAT ABOUT FREIGHT?\n\n${P}`,
    expected: {
      title: 'What to know about the new ferry timetable',
      begins: 'The timetable changes on Monday.',
      paragraphs: 5,
      places: null,
    },
  },
];
