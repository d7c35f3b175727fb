import type { DateCandidate } from '#article/article.ts';
import type { Limits } from '#article/limits.ts';
import { type Draft, emptyDraft, type Reading } from '../draft.ts';
import { parseFragment } from '../markup/fragment.ts';
import { readMarkupBody } from '../markup/paragraphs.ts';
import { isMoreLine, withoutHidden, withoutMoreLinks } from '../markup/read-more.ts';
import { urlOf } from '../metadata.ts';
import type { ReadPage } from '../read-page.ts';
import { type CleaningStep, lossWarning, takesText } from '../repair/clean.ts';
import { repairText } from '../repair/repair-text.ts';
import { readStatedDate } from '../stated-date.ts';
import { bareOf, withStatedTitle } from '../stated-title.ts';
import { readUncleanText } from '../text/read-unclean-text.ts';
import { PLAIN_LETTER } from './plain-letter.ts';
import { type TextPart, textParts } from './text-parts.ts';

const PAGE_TYPE = /^content-type:\s{0,10}multipart\/related/im;
const SNAPSHOT = /^snapshot-content-location:\s{0,10}(\S{1,2000})/im;
const LOCATION = /^content-location:\s{0,10}https?:/im;
const ENVELOPE = 20_000;
const UNSUBSCRIBE =
  /^.{0,200}\b(?:unsubscribe|(?:view|read|see|open) (?:this|the|it|email|post|newsletter|message)?\b.{0,40}\b(?:in|on) (?:your |the |a )?(?:web ?browser|browser|web)|manage (?:your )?(?:preferences|subscription)|you (?:are receiving|received) this|sent to you because|all rights reserved|update your preferences|forward(?:ed)? this|want to change how you receive|our mailing address is)\b.{0,200}$/i;
/** Buttons that newsletters set around a letter, and what is left of a footer. */
const BUTTON =
  /^(?:(?:like|comments?|restack|share)(?: (?:like|comments?|restack|share)){0,4}|reply|read in app|listen in app|subscribe(?: now)?|subscribed|upgrade to paid|start writing|leave a comment|share this post|give a gift subscription|thanks for reading!.{0,160}|[.|·•]|[=_*-]{10,200})$/i;
const SIGNATURE = /\n-- \r?\n/;

/** Reads a mail (a newsletter, a release sent by mail) or a saved page (MHTML): subject, sender, date, and the body of its text or HTML part.
 * Refused: `malformed`, `no-text`, `too-deep`, `too-many-entries`. */
export async function readMail(bytes: Uint8Array, readPage: ReadPage, limits: Limits): Promise<Reading> {
  const excess = excessOf(bytes, limits);
  if (excess !== null) return excess;
  const { default: PostalMime } = await import('postal-mime');
  const mail = await parse(PostalMime, bytes, limits);
  if (mail === null) return refuse('malformed', 'the mail cannot be taken apart');
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, ENVELOPE)).toString('latin1');
  const snapshot = SNAPSHOT.exec(head)?.[1] ?? null;
  const parts = async (): Promise<readonly TextPart[]> =>
    await textParts(bytes, async (message) => await parse(PostalMime, message, limits));
  if (mail.html !== undefined && (snapshot !== null || (PAGE_TYPE.test(head) && LOCATION.test(head)))) {
    return await readSavedPage(await parts(), head, snapshot, readPage);
  }
  const { text, html } = UNREADABLE.test(`${mail.text}${mail.html}`) ? joined(await parts()) : mail;
  const body = bodyOf(text ?? '', html ?? '');
  if (body === null) return refuse('no-text', 'the mail has no text part and no HTML part with text');
  return { ok: true, draft: draftOf(mail, headerOf(head, 'date') ?? mail.date ?? null, body) };
}

const MESSAGE_WITHIN = /^content-type:[ \t]{0,20}message\/rfc822/gim;
const BOUNDARY_LINE = /^--/gm;
const MOST_MESSAGES_WITHIN = 100;

/** Messages within messages cost the parser a copy each (20,000 of them took 2.5 GB), boundary lines a part each. */
function excessOf(bytes: Uint8Array, limits: Limits): Reading | null {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (countOf(message, MESSAGE_WITHIN, MOST_MESSAGES_WITHIN) > MOST_MESSAGES_WITHIN)
    return refuse('too-deep', `more than ${MOST_MESSAGES_WITHIN} messages lie within the mail`);
  if (countOf(message, BOUNDARY_LINE, limits.entries) > limits.entries)
    return refuse('too-many-entries', `the mail has more than ${limits.entries} parts`);
  return null;
}

/** Counts up to one more than `most`. */
function countOf(text: string, pattern: RegExp, most: number): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) if (++count > most) break;
  return count;
}

function draftOf(mail: Mail, sent: string | null, body: Draft): Draft {
  const passedOn = body.repairs.includes(FORWARDED.name) || body.repairs.includes(UNQUOTED.name);
  const subject = repairText((mail.subject ?? '').trim()).text.replace(PASSED_ON, '') || null;
  const titled: Draft =
    passedOn && body.title !== null
      ? { ...body, titleBasis: 'headline' }
      : withStatedTitle(body, headlineOf(subject, body.title));
  return {
    ...titled,
    format: 'eml',
    kindConfidence: 60,
    uri: (mail.messageId ?? '').replace(ANGLES, '').trim() || null,
    source: mail.from?.name?.trim() || (mail.from?.address?.split('@')[1] ?? null),
    dateCandidates: withSent(body.dateCandidates, sent, passedOn),
  };
}

/** The subject without what kind of mail it announces; the headline of the text itself where the subject is that and some words more. */
function headlineOf(subject: string | null, headline: string | null): string | null {
  const bare = subject?.replace(KIND, '') ?? null;
  return bare !== null && headline !== null && bareOf(bare).endsWith(bareOf(headline)) ? headline : bare;
}

const KIND =
  /^(?:(?:press|news|media) (?:release|statement|advisory)|for immediate release|pressemitteilung|communiqué(?: de presse)?|comunicato stampa|(?:nota|comunicado) de (?:prensa|imprensa)|persbericht|pressmeddelande|pressemelding|pressemeddelelse|пресс-релиз)\s?[:|–—-]{1,2}\s{0,3}(?=\S)/i;

/** Of a story that was passed on, the day on which it was first sent counts. */
function withSent(stated: readonly DateCandidate[], sent: string | null, passedOn: boolean): readonly DateCandidate[] {
  if (passedOn && stated.length > 0) return stated;
  return [...readStatedDate(sent, { role: 'published', basis: 'format', in: 'meta', confidence: 95 }), ...stated];
}

/** A saved page holds its frames and advertisements beside it: the page is the part that the mail names, else that of the address, else the first. */
async function readSavedPage(
  parts: readonly TextPart[],
  head: string,
  snapshot: string | null,
  readPage: ReadPage,
): Promise<Reading> {
  const pages = parts.filter(({ type }) => type === 'html');
  const start = START.exec(head)?.[1] ?? null;
  const root =
    pages.find(({ id }) => start !== null && id === start) ??
    pages.find(({ location }) => snapshot !== null && location === snapshot) ??
    pages[0];
  if (root === undefined) return refuse('no-text', 'the saved page has no HTML part');
  const address = snapshot ?? (root.location?.startsWith('http') === true ? root.location : null);
  const page = await readPage(root.text, address === null ? null : urlOf(address));
  return page.ok ? { ok: true, draft: { ...page.draft, format: 'mhtml' } } : page;
}

/** `start="<main@page>"` names the part to begin with. */
const START = /\bstart\s{0,4}=\s{0,4}"?<?([^>"\s;]{1,500})/i;
/** What a decoder leaves where bytes are not in the charset. */
const UNREADABLE = /\ufffd/;

function joined(parts: readonly TextPart[]): { readonly text: string; readonly html: string } {
  const of = (wanted: TextPart['type']): string =>
    parts.flatMap(({ type, text }) => (type === wanted ? [text] : [])).join('\n');
  return { text: of('plain'), html: of('html') };
}

const ANGLES = /^<|>$/g;

interface Mail {
  readonly attachments: readonly { readonly mimeType: string; readonly content: ArrayBuffer | Uint8Array | string }[];
  readonly subject?: string | undefined;
  readonly messageId?: string | undefined;
  readonly date?: string | undefined;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly from?: { readonly name?: string; readonly address?: string | undefined } | undefined;
}

async function parse(
  parser: typeof import('postal-mime').default,
  bytes: Uint8Array,
  limits: Limits,
): Promise<Mail | null> {
  try {
    return await parser.parse(bytes, { maxNestingDepth: Math.min(limits.depth, 32), maxHeadersSize: 1_048_576 });
  } catch {
    // The parser throws plain errors on nesting and header bombs, and on nothing else.
    return null;
  }
}

function bodyOf(text: string, html: string): Draft | null {
  const markup = html === '' ? null : readMarkupBody(withoutMoreLinks(withoutHidden(parseFragment(html))));
  const reading =
    text.trim() === '' ? null : readUncleanText(text, [UNQUOTED, FORWARDED, SIGNATURE_OFF, ...PLAIN_LETTER]);
  const plain = reading?.ok === true ? reading.draft : null;
  const letters = (draft: { readonly paragraphs: readonly string[] }) => draft.paragraphs.join('').length;
  const chosen =
    plain !== null && (markup === null || letters(plain) > letters(markup) / 2)
      ? plain
      : markup === null || markup.paragraphs.length === 0
        ? null
        : { ...emptyDraft('eml'), ...markup };
  if (chosen === null) return null;
  const headline = chosen.title !== null && isFurniture(chosen.title) ? null : chosen.title;
  const paragraphs = chosen.paragraphs.filter((line) => !isFurniture(line));
  return takesText(chosen.paragraphs, paragraphs)
    ? { ...chosen, warnings: [...chosen.warnings, lossWarning('mail-footer')] }
    : {
        ...chosen,
        title: headline,
        paragraphs,
        repairs: paragraphs.length < chosen.paragraphs.length ? [...chosen.repairs, 'mail-footer'] : chosen.repairs,
      };
}

function isFurniture(line: string): boolean {
  return UNSUBSCRIBE.test(line) || BUTTON.test(line) || isMoreLine(line);
}

/** `Fwd: Re:` in front of a subject. */
const PASSED_ON = /^(?:(?:fwd?|re|wg|aw|tr|rv|vs|sv|enc|i)\s?:\s{0,3}){1,6}(?=\S)/i;
const QUOTES = /^>{1,5} ?/gm;
const QUOTED_LINE = /^>/;

/** A mail of nothing but quoted lines is the mail that it quotes. */
const UNQUOTED: CleaningStep = {
  name: 'unquoted',
  apply(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const quoted = lines.filter((line) => QUOTED_LINE.test(line)).length;
    return quoted > lines.length * 0.8 ? text.replace(QUOTES, '') : text;
  },
  mayRemove: [],
};

/** A few words above the mark of a forwarded mail. */
const FORWARD =
  /^[\s\S]{0,600}?(?=^-{2,20} ?(?:forwarded message|original message|weitergeleitete nachricht|message transféré|mensaje reenviado) ?-{2,20}\s|^begin forwarded message:)/im;
const FORWARDED: CleaningStep = {
  name: 'forwarded',
  apply: (text) => text.replace(FORWARD, ''),
  mayRemove: [new RegExp(FORWARD.source, 'gim')],
};

/** What follows the line `-- ` is the sender's card, unless it is most of the mail. */
const SIGNATURE_OFF: CleaningStep = {
  name: 'signature',
  apply(text) {
    const end = SIGNATURE.exec(text)?.index ?? text.length;
    const rest = text.slice(0, end);
    return takesText([text], [rest]) ? text : rest;
  },
  mayRemove: [/\n-- \r?\n[\s\S]*$/g],
};

/** The date as the sender wrote it: the parser turns it to UTC, which loses the offset. */
function headerOf(head: string, name: string): string | null {
  const line = head.split('\n').find((one) => one.toLowerCase().startsWith(`${name}:`));
  return line === undefined ? null : line.slice(name.length + 1).trim();
}

function refuse(code: 'malformed' | 'no-text' | 'too-deep' | 'too-many-entries', message: string): Reading {
  return { ok: false, refusal: { code, message } };
}
