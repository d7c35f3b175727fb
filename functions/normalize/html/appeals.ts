import type { Block } from './blocks.ts';
import { weightOf } from './letters.ts';
import type { ElementNode } from './tree.ts';

/** What a house says when it asks its readers: for support of its work, for gifts, for membership. */
const ASKS =
  /(?:^|[^\p{L}])(?:(?:support|fund|back|sustain|strengthen) (?:us|our|independent|quality|local|[\p{L}]+['’]s)(?: [\p{L}-]+){0,2} (?:newsroom|journalis|report|work|coverage|mission)|support us|contribut(?:e|ing) (?:as little|just|today|now|to our)|make (?:a|your)(?: [\p{L}-]+){0,2} (?:contribution|donation|gift)|your (?:contribution|donation|gift|support|help)|with your (?:help|support)|becom(?:e|ing) a (?:member|supporter|patron)|(?:news|journalism|stories|reporting|site|coverage) (?:free|alive|independent|open) (?:for|to) |high-quality journalism|coverage needs you|(?:rely|depend) on (?:our )?(?:readers|supporters|donations)|reader[- ](?:funded|supported)|ihre? (?:spende|unterstützung)|unterstützen sie (?:uns|unsere)|spenden sie|soutenez (?:notre|nos|une|l)|(?:faire|faites) un don|(?:votre|vos) (?:dons?|soutien)|apoy[ae] (?:nuestro|el periodismo)|(?:haz|haga) una donación|(?:tu|su) (?:aporte|donación|apoyo|contribución)|hazte soci[oa]|apoie (?:o |a |nosso|nossa)|faça uma doação|sua (?:doação|contribuição)|sostieni (?:il nostro|la nostra|l)|fai una donazione|il tuo (?:contributo|sostegno)|steun (?:ons|onze)|doneer|(?:jouw|uw) (?:donatie|steun|bijdrage)|støt (?:os|vores)|støtt oss|stöd (?:oss|vår)|wesprzyj (?:nas|nasz)|поддержите (?:нас|нашу)|підтримайте (?:нас|нашу)|bizi destekle|dukung kami|dukungan anda)/iu;
/** Money, or a word for giving it, and what it is for. */
const MONEY =
  /[$€£]\s?\d|\d\s?(?:€|euros?|zł|kr|₽|₴|tl|lei)(?!\p{L})|donat|donor|contribut|\bgift|membership|spende|(?<!\p{L})dons?(?!\p{L})|donaci|doaç|donazion|contribui|doneer|doni(?:ere|er)|darowizn|wpłat|donasi|пожертв|донат|bağış/iu;
/** A house speaks of itself and to its readers. */
const ITSELF =
  /(?:^|[^\p{L}])(?:we|us|our|ours|wir|uns|unsere[nrs]?|nous|notre|nos|nosotros|nuestr[oa]s?|nós|noss[oa]s?|noi|nostr[oaie]|ons|onze|wij|os|vores|oss|vår[at]?|nas|nasz\p{L}*|нас|нам|наш\p{L}*|мы|ми|biz\p{L}*|kami)(?![\p{L}])|journalism|newsroom|[$€£]\s?\d/iu;
const FEWEST = 2;
const LONGEST = 500;
const LEVELS = 5;
/** So much of the box must ask; so much of the choice the box may be; so much must stay. */
const ASKING = 0.4;
const MOST = 0.7;
const ENOUGH = 250;
const MOST_HITS = 40;

/**
 * A choice without the boxes in which a house asks its readers for support: two or more paragraphs in one box that ask, one of them
 * for money, two fifths of its letters (taken or not) and not more than seven tenths of the choice, behind the first paragraph. Under a short report
 * such a box is longer than the text and reads as well. A report about a collection stays: its text is more than the asking in it.
 */
export function withoutAppeals(blocks: readonly Block[], chosen: readonly boolean[]): boolean[] {
  const asking = blocks.filter(({ text }) => isAppeal(text)).slice(0, MOST_HITS);
  if (asking.length < FEWEST || !asking.some((block) => chosen[block.index] === true)) return [...chosen];
  const first = blocks[chosen.indexOf(true)];
  const around = new Map<ElementNode, Block[]>();
  for (const block of asking)
    for (
      let element: ElementNode | null = block.host, up = 0;
      element !== null && up < LEVELS;
      element = element.parent, up++
    )
      around.set(element, [...(around.get(element) ?? []), block]);
  const whole = weigh(blocks.filter((block) => chosen[block.index] === true));
  const boxes = new Set<ElementNode>();
  for (const [element, hits] of around) {
    if (hits.length < FEWEST || !hits.some(({ text }) => MONEY.test(text))) continue;
    const box = new Set([element]);
    if (first === undefined || isInside(first.host, box)) continue;
    const inside = blocks.filter((block) => isInside(block.host, box));
    const taken = weigh(inside.filter((block) => chosen[block.index] === true));
    if (taken <= MOST * whole && weigh(hits) >= ASKING * weigh(inside)) boxes.add(element);
  }
  const stays = blocks.map((block) => chosen[block.index] === true && !isInside(block.host, boxes));
  return weigh(blocks.filter((block) => stays[block.index] === true)) >= ENOUGH ? stays : [...chosen];
}

const isAppeal = (text: string): boolean => text.length <= LONGEST && ASKS.test(text) && ITSELF.test(text);

const weigh = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + weightOf(text), 0);

function isInside(host: ElementNode, boxes: ReadonlySet<ElementNode>): boolean {
  for (let element: ElementNode | null = host; element !== null; element = element.parent)
    if (boxes.has(element)) return true;
  return false;
}
