import type { Block } from './blocks.ts';
import { weightOf } from './letters.ts';

/** What a house says of its rights, in the languages of the press. */
const RIGHTS =
  /all rights reserved|todos los derechos reservados|todos os direitos reservados|alle rechte (?:vorbehalten|voorbehouden)|tous droits réservés|tutti i diritti (?:sono )?riservati|alla rättigheter|alle rettigheter|wszelkie prawa zastrzeżone|všechna práva|toate drepturile|все права защищены|всі права захищено|tüm hakları|may not be (?:published|reproduced|republished|copied)(?:,| or| without)|無断(?:転載|複製)|版权所有|版權所有|무단 ?(?:전재|복제)|جميع الحقوق محفوظة/iu;
const LAST = 2;
const LONGEST_RIGHTS = 700;
/** A label above a headline is shorter than this and no sentence. */
const LABEL = 130;
const SENTENCE = /[.!?。！？۔।…]["”»’」)]?$/u;
const ENOUGH = 250;
/** So much of the choice may stand in labels above the headline. */
const FEW = 0.2;
const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * A choice without what a page puts at the edges of its text: the last one or two blocks where they state the house's rights, and labels
 * above the h1 that shows the headline (editions, menus). Of 157 labelled blocks with such words one was in a text, and no label
 * above a headline that the trees took. At least 250 letters stay.
 */
export function withoutEdges(blocks: readonly Block[], chosen: readonly boolean[], title: string | null): boolean[] {
  const trimmed = [...chosen];
  for (let round = 0; round < LAST; round++) {
    const last = trimmed.lastIndexOf(true);
    const text = blocks[last]?.text ?? '';
    if (text === '' || text.length > LONGEST_RIGHTS || !RIGHTS.test(text)) break;
    trimmed[last] = false;
  }
  const whole = weigh(blocks, trimmed);
  if (whole < ENOUGH) return [...chosen];
  const headline = headlineAt(blocks, title);
  const above = trimmed.map((flag, i) => flag && i < headline && isLabel(blocks[i]?.text ?? ''));
  const letters = weigh(blocks, above);
  return letters === 0 || letters > FEW * whole || whole - letters < ENOUGH
    ? trimmed
    : trimmed.map((flag, i) => flag && above[i] !== true);
}

const isLabel = (text: string): boolean => text.length < LABEL && !SENTENCE.test(text);

function headlineAt(blocks: readonly Block[], title: string | null): number {
  const wanted = squash(title ?? '');
  return wanted === '' ? -1 : blocks.findIndex(({ host, text }) => host.tag === 'h1' && squash(text) === wanted);
}

const squash = (text: string): string => text.toLowerCase().replace(NOT_WORD, '');

function weigh(blocks: readonly Block[], flags: readonly boolean[]): number {
  return blocks.reduce((sum, block, i) => sum + (flags[i] === true ? weightOf(block.text) : 0), 0);
}
