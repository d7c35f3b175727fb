/** Expressions marked `[…]` in a sentence of our own, published on Friday 2023-02-17 unless another day is given, with the values they must have. */
export interface Expression {
  readonly sentence: string;
  readonly values: readonly string[];
  readonly published?: string;
  readonly language?: string;
}

const TABLE = `
He was arrested [on Friday] near the port. | 2023-02-17
May Town, England - A court [on Tuesday] fined the firm. | 2023-02-14
Will Smith [on Tuesday] denied the claim. | 2023-02-14
Theresa May [on Tuesday] denied it too. | 2023-02-14
Residents were told to leave [on Tuesday] after a fire. | 2023-02-14
They agreed to meet [on Tuesday]. | 2023-02-21
The trial continues [on Monday]. | 2023-02-20
Trains were suspended until at least [Monday]. | 2023-02-20
The order stays in force until noon [Saturday]. | 2023-02-18
A gale warning is in effect to noon MST [Tuesday]. | 2023-02-21
The pool will close [from Monday] for repairs. | 2023-02-20
The ship leaves [on Sunday] for Oslo. | 2023-02-19
The ship left [on Sunday] for Oslo. | 2023-02-12
The island goes to the polls [on Wednesday]. | 2023-02-22
The rules come into force [on Monday]. | 2023-02-20
The festival ends [on Sunday]. | 2023-02-19
The second leg is [on Wednesday]. | 2023-02-22
Schools are closed through [Tuesday]. | 2023-02-21
Talks continued through [Sunday]. | 2023-02-12
Snow is forecast for [Saturday]. | 2023-02-18
He appears in court [on Monday]. | 2023-02-20
Tickets go on sale [on Tuesday]. | 2023-02-21
The offer expires [on Monday]. | 2023-02-20
The plan, unveiled [on Monday], faces a court test. | 2023-02-13
The crash [on Monday] leaves the village without a doctor. | 2023-02-13
Heavy snow [on Sunday] closes schools. | 2023-02-12
The order was in force until noon [Saturday]. | 2023-02-11
The club, who play in red, lost [on Saturday]. | 2023-02-11
The toll stood at nine [by Tuesday morning]. | 2023-02-14
Police asked drivers to avoid the road [until Monday]. | 2023-02-20
The sale is [on Friday 24th] at noon. | 2023-02-24
Police found the van [early on Friday 3rd] by the quay. | 2023-02-03
He was last seen [late on Tuesday 7th], officers said. | 2023-02-07
They met [on Tuesday the 7th]. | 2023-02-07
The fair opens [on Friday], 8th time lucky. | 2023-02-17
It came [on Tuesday, March 7th]. | 2023-03-07
The side plays in Madrid [on Tuesday]. | 2023-02-21
The judge said he was remanded in custody [until 3 March]. | 2023-03-03
The judge remanded him [until 12 January]. | 2024-01-12
The vote is due [on the 21st], the clerk wrote. | 2023-02-21
He fell ill [on the 14th]. | 2023-02-14
The siege, which began [on the 20th], cost little. | 2023-01-20
The council met [on Thursday] and voted. | 2023-02-16
Two men died [on Wednesday] when the wall fell. | 2023-02-15
The mayor said [on Tuesday] that the bridge was safe. | 2023-02-14
Fire broke out [on Monday]. | 2023-02-13
The storm hit [on Sunday] and flooded streets. | 2023-02-12
Voters went to the polls [on Saturday]. | 2023-02-11
The minister will visit the town [on Monday]. | 2023-02-20
Talks are expected to resume [on Tuesday]. | 2023-02-21
The trial is due to begin [on Wednesday]. | 2023-02-22
A strike planned for [Thursday] was called off. | 2023-02-23
The court is to rule [on Saturday]. | 2023-02-18
The team would travel [on Sunday], the coach said. | 2023-02-19
He said the shops will reopen [on Monday]. | 2023-02-20
The company announced [on Monday] that it will close the plant. | 2023-02-13
She was seen [last Friday] at the station. | 2023-02-10
Prices rose [last Tuesday]. | 2023-02-14
The hearing is set for [next Tuesday]. | 2023-02-21
The parade starts [this Saturday]. | 2023-02-18
Police were called [late Thursday] to the house. | 2023-02-16
The shooting began [early Friday]. | 2023-02-17
Gunmen attacked the post [Monday night]. | 2023-02-13
The blast was heard [Wednesday morning] across the city. | 2023-02-15
The flight landed [on Thursday evening]. | 2023-02-16
Crews worked [late on Monday night] to clear it. | 2023-02-13
It happened [on Sunday afternoon local time]. | 2023-02-12
The match kicked off [Saturday afternoon]. | 2023-02-11
The curfew holds [until Sunday], he said of what is to come. | 2023-02-12,2023-02-19
Schools were closed [since Tuesday]. | 2023-02-14
[Thursday’s] ruling surprised many. | 2023-02-16
The prime minister spoke [today]. | 2023-02-17
A bus crashed [yesterday]. | 2023-02-16
Snow will fall [tomorrow]. | 2023-02-18
The final will be played [tonight]. | 2023-02-17
Shots were fired [last night]. | 2023-02-16
The road was blocked [this morning]. | 2023-02-17
The debate went on [yesterday evening]. | 2023-02-16
She left [the day before yesterday]. | 2023-02-15
He returns [the day after tomorrow]. | 2023-02-19
A suicide bomber struck a mosque [last month]. | 2023-01
The bank raised rates [last week]. | 2023-W06
The budget comes [next week]. | 2023-W08
Exports fell [this week]. | 2023-W07
The plant opened [earlier this week]. | 2023-W07
The report is due [later this month]. | 2023-02
Inflation peaked [last year]. | 2022
The league expands [next year]. | 2024
Wages rose [this year]. | 2023
The vote was held [earlier this month]. | 2023-02
The census is planned for [next month]. | 2023-03
The party won [last weekend]. | 2023-02-11/2023-02-12
Thousands marched [over the weekend]. | 2023-02-11/2023-02-12
A surge in attacks [since November] has worried many. | 2022-11
Prices have risen [since January]. | 2023-01
He resigned [in December]. | 2022-12
The law took effect [in October]. | 2022-10
Elections will be held [in May]. | 2023-05
The festival will return [in August]. | 2023-08
The treaty was signed [last March]. | 2022-03
The station opens [next June]. | 2023-06
Work began [last November]. | 2022-11
It snowed [in early January]. | 2023-01
The dam failed [in late September]. | 2022-09
The heat wave of [mid-July] killed crops. | 2022-07
The ship sank [on Feb. 3]. | 2023-02-03
The ship sank [on February 3]. | 2023-02-03
The explosion [on Feb 17] shook the town. | 2023-02-17
They married [on 14 February]. | 2023-02-14
They met [on the 5th of January]. | 2023-01-05
The decree was issued [on November 28]. | 2022-11-28
The concert will take place [on March 5]. | 2023-03-05
The exhibition is scheduled to open [on April 12]. | 2023-04-12
The truce ended [on 28 November]. | 2022-11-28
He was born [on June 3, 1961]. | 1961-06-03
He was born [on 3 June 1961]. | 1961-06-03
The flood of [Friday, August 12, 2022] was the worst. | 2022-08-12
The article was dated [2022-11-05]. | 2022-11-05
The permit expired [on 31/12/2022]. | 2022-12-31
The permit expired [on 12/31/2022]. | 2022-12-31
The file was stamped [17.02.2023]. | 2023-02-17
The bank failed [in March 2020]. | 2020-03
Elections were held [in July, 2018]. | 2018-07
The war began [in 2014]. | 2014
He has led the party [since 2009]. | 2009
The target is zero emissions [by 2050]. | 2050
He won the [2018] World Cup with France. | 2018
The factory was built [in the 1990s]. | 1990/1999
The style of [the early 1980s] is back. | 1980/1989
Rock music of [the 1960s] filled the hall. | 1960/1969
She arrived [two days ago]. | 2023-02-15
The firm was founded [ten years ago]. | 2013
He joined [three weeks ago]. | 2023-W04
She left [a year ago]. | 2022
The bridge closed [six months ago]. | 2022-08
The couple met [a decade ago]. | 2013
The tomb was opened [100 years ago]. | 1923
[A week ago] the river was low. | 2023-02-10
He retired [five years ago]. | 2018
Results come [in two weeks' time]. | 2023-W09
Rents rose [over the past three months]. | 2022-11/2023-02
The town lost jobs [in the last five years]. | 2018/2023
More rain is expected [in the next three days]. | 2023-02-17/2023-02-20
Sales grew [over the past two weeks]. | 2023-02-03/2023-02-17
The fair runs [between March 3 and 5]. | 2023-03-03/2023-03-05
The fair runs [3 to 5 March]. | 2023-03-03/2023-03-05
It rained [from 30 January to 2 February]. | 2023-01-30/2023-02-02
Lawmakers vote on the budget [Wednesday]. | 2023-02-22
Trains are back to normal [from Monday]. | 2023-02-20
Trains were back to normal [from Monday]. | 2023-02-13
Rain moves in [on Tuesday night]. | 2023-02-21
The squad flies out [Tuesday]. | 2023-02-21
The union is calling for a walkout [on Tuesday]. | 2023-02-21
The court’s vote on the ban [Wednesday] was close. | 2023-02-15
Envoys gather in Oslo [on Monday]. | 2023-02-20
The governor tours the port [on Saturday]. | 2023-02-18
The team flew home and returns [on Sunday]. | 2023-02-19
Parliament votes [Wednesday] on the deal. | 2023-02-22
The votes [on Wednesday] were counted twice. | 2023-02-15
New rules [on Monday] surprised many. | 2023-02-13
When do they leave? [On Tuesday]. | 2023-02-21
When did they leave? [On Tuesday]. | 2023-02-14
Q: What day is the vote? A: [On Tuesday]. | 2023-02-21
He will sing [on Oct. 8] only. | 2023-10-08
The fair runs [from March 3 to March 5]. | 2023-03-03/2023-03-05
The summit of [January 22-27] ended early. | 2023-01-22/2023-01-27
The games take place [on 10-12 March 2023] in Oslo. | 2023-03-10/2023-03-12
The school was closed [between 2010 and 2015]. | 2010/2015
Output doubled [from 2015 to 2019]. | 2015/2019
The [2015-2019] plan failed. | 2015/2019
The season of [2021-22] was short. | 2021/2022
The market was shut [from Monday to Wednesday]. | 2023-02-13/2023-02-15
It rained [from January to March 2021]. | 2021-01/2021-03
Sales fell [in the fourth quarter of 2022]. | 2022-10/2022-12
Profit rose [in Q3 2022]. | 2022-07/2022-09
Tourists stayed away [last summer]. | 2022-06/2022-08
The river froze [this winter]. | 2022-12/2023-02
The reform of [spring 2021] was dropped. | 2021-03/2021-05
The shop burnt down [on Christmas Eve]. | 2022-12-24
He proposed [on New Year’s Day]. | 2023-01-01
She survived the [September 11] attacks. | 2001-09-11
The quake struck [at 0814 GMT on Monday]. | 2023-02-13T08:14:00Z
The siege began [at 7:10 p.m. on Friday]. | 2023-02-17T19:10
The launch is set for [10 a.m. Tuesday]. | 2023-02-21T10:00
The train left [at 6:05 am on Feb. 3]. | 2023-02-03T06:05
The vote closed [on Thursday at 5 p.m.] in the capital. | 2023-02-16T17:00
Police found the van [early on Saturday]. | 2023-02-11
He has been missing [since last Tuesday]. | 2023-02-14
The case dates [from 1998]. | 1998
He spoke [during last year’s] campaign. | 2022
Nothing had changed [by Thursday]. | 2023-02-16
It was the worst drought [since the 1950s]. | 1950/1959
[In February 2019] the two sides signed. | 2019-02
The decision of [Feb. 1] stands. | 2023-02-01
The school year started [in September]. | 2022-09
It was the coldest night of [this year]. | 2023
The pact ran out [at the end of January]. | 2023-01
The museum is closed [until March]. | 2023-03
They did not expect them back before [the weekend]. | 2023-02-18/2023-02-19
They left before [the weekend] and came back. | 2023-02-11/2023-02-12
Work must be done before [the weekend]. | 2023-02-18/2023-02-19
Trains were halted until at least [Tuesday morning]. | 2023-02-21
[In October last year] the firm closed. | 2022-10
The firm closed [in October of last year]. | 2022-10
It opened [on 10 October last year]. | 2022-10-10
It closed [on January 3 this year]. | 2023-01-03
It will open [at the end of the year]. | 2023
It will open [by the end of next year]. | 2024
The road is closed until at least [the end of the month]. | 2023-02
It began [earlier this month]. | 2023-02
The quake struck [the week before last]. | 2023-W05
The bridge opens [the month after next]. | 2023-04
He has been in custody [since the start of the week]. | 2023-W07
[Last Tuesday], he left. | 2023-02-14
[Next Tuesday] the council meets. | 2023-02-21
The council has [until Tuesday] to decide. | 2023-02-21
The team hoped to finish [by Tuesday]. | 2023-02-21
The firm had closed the road [by Tuesday]. | 2023-02-14
`;

const DATED: readonly (readonly [published: string, rows: string])[] = [
  [
    '2024-01-02T09:00:00+05:00',
    'He was sworn in [on Sunday]. | 2023-12-31\nHe left [in December]. | 2023-12\nHe left [on Dec. 30]. | 2023-12-30\nPrices fell [last month]. | 2023-12\nIt ended [last week]. | 2023-W52\nHe will speak [on January 15]. | 2024-01-15',
  ],
  [
    '2023-12-28',
    'The fund will close [on January 15]. | 2024-01-15\nThe law comes [next month]. | 2024-01\nWork will begin [in March]. | 2024-03\nHe was hired [in June]. | 2023-06',
  ],
  [
    '2024-02-29',
    'It began [a year ago]. | 2023\nIt rained [yesterday]. | 2024-02-28\nShe was born [on 29 February 2020]. | 2020-02-29\nIt opens [tomorrow]. | 2024-03-01',
  ],
  [
    '2023-02-18',
    'The match was lost [over the weekend]. | 2023-02-18/2023-02-19\nThe bomb went off [on Friday]. | 2023-02-17',
  ],
];

const FOREIGN: readonly (readonly [language: string, rows: string])[] = [
  [
    'es',
    'El gobierno anunció el plan el [17 de febrero de 2023]. | 2023-02-17\nLa ley entró en vigor [en 2019]. | 2019\nMurió el [lunes] en su casa. | 2023-02-13\nLlegó [ayer] a la ciudad. | 2023-02-16',
  ],
  [
    'fr',
    'Il est arrivé le [3 février] à Lyon. | 2023-02-03\nIl a été élu [mardi soir]. | 2023-02-14\nLe musée a ouvert [en 2015]. | 2015',
  ],
  [
    'de',
    'Am [3. Februar 2023] brannte es. | 2023-02-03\nDie Stadt war [gestern] ohne Strom. | 2023-02-16\nDer Rat tagte am [Dienstag]. | 2023-02-14',
  ],
  ['ru', 'Пожар начался [3 февраля]. | 2023-02-03'],
];

function rows(table: string, over: Partial<Expression>): Expression[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [sentence = '', values = ''] = row.split(' | ');
      return { sentence, values: values.split(','), ...over };
    });
}

export const EXPRESSIONS: readonly Expression[] = [
  ...rows(TABLE, {}),
  ...DATED.flatMap(([published, table]) => rows(table, { published })),
  ...FOREIGN.flatMap(([language, table]) => rows(table, { language })),
];

/** Sentences of our own without any date: whatever is found in them is wrong. */
export const NO_DATES: readonly string[] = `
He holed out on the 14th green and lives on the 3rd floor.
The prime minister, Theresa May, greeted the crowd.
You may leave the hall now, the guard said.
Thousands joined the march on the capital.
They had to march on through the snow.
He came second in the race and third in the relay.
It took 45 seconds to reach the roof.
The home side won 2-1 after a goal in the second half.
She beat her rival 6-4, 7-5 in the final set.
The army sent 2,000 soldiers and 1990 tents were set up.
The bus carried 2019 people in all.
He scored in the 17th minute.
The reserve holds 24 bears and 7 wolves.
Route 66 is 3,940 kilometres long.
The jug is from an august collection.
His niece April and her friend June live in Perth.
The Sunday Times carried the interview.
Sheffield Wednesday drew with Hull.
Black Friday sales were weak.
The shop is open on Sundays.
Fridays for Future called for a protest.
The spring of the old clock broke.
A fall from the roof killed the worker.
The new law will cost 2 billion dollars.
The 5.6 magnitude quake was felt widely.
He lives at 1845 Oak Street.
Flight 2012 was delayed.
The bill passed by 198 to 172 votes.
Call 0800 1111 for help.
The number rose from 12 to 17.
He was 52 years old.
Two years later he died.
At the end of the day nobody won.
The end of the week-long siege was quiet.
They waited for two days.
The plane climbed to 10,000 feet.
Sun and Sat are not always words for days.
The tower has 12 floors and 40 rooms.
Marchers carried flags and dec boards.
The sum of 1,975 euros was paid.
It weighs between 1900 and 2000 tonnes.
Chapter 7 deals with water.
The ratio was 3/4.
Mark Spring and Summer Jones attended.
`
  .trim()
  .split('\n');
