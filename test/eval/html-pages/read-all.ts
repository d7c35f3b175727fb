import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { LIMITS } from '#article/limits.ts';
import type { Reading } from '#normalize/draft.ts';
import { type Block, blocksOf } from '#normalize/html/blocks.ts';
import { parsePage } from '#normalize/html/parse-page.ts';
import { readHtml } from '#normalize/html/read-html.ts';
import { repairMojibake } from '#normalize/repair/mojibake.ts';

export const RECEIVED_AT = '2026-06-01T00:00:00Z';

/** Lets jsdom's windows go: a macrotask. */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export async function ours(html: string, url: string | null): Promise<{ reading: Reading; ms: number }> {
  const before = process.cpuUsage();
  const reading = await readHtml(html, { url: url || null, contentType: 'text/html', receivedAt: RECEIVED_AT }, LIMITS);
  const used = process.cpuUsage(before);
  await pause();
  return { reading, ms: (used.user + used.system) / 1000 };
}

export interface Plain {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedTime: string | null;
  readonly ms: number;
}

/** jsdom and Readability as they come, the yardstick. A page on which they throw gives nothing. */
export async function plainReadability(html: string, url: string | null): Promise<Plain> {
  const before = process.cpuUsage();
  let article: ReturnType<Readability['parse']> = null;
  try {
    const address = url !== null && URL.canParse(url) ? { url } : {};
    const dom = new JSDOM(html, { ...address, virtualConsole: new VirtualConsole() });
    article = new Readability(dom.window.document).parse();
    dom.window.close();
  } catch {
    article = null;
  }
  const used = process.cpuUsage(before);
  await pause();
  return {
    text: article === null ? '' : blockText(article.content ?? ''),
    title: article?.title ?? null,
    byline: article?.byline ?? null,
    publishedTime: article?.publishedTime ?? null,
    ms: (used.user + used.system) / 1000,
  };
}

const UNBOUNDED = { ...LIMITS, elements: 1_000_000, depth: 10_000, attributesPerElement: 100_000 };

/** The blocks of a page as the reader sees them. */
export function blocksOfPage(html: string): readonly Block[] {
  const parsed = parsePage(repairMojibake(html), UNBOUNDED);
  return parsed.ok ? blocksOf(parsed.page) : [];
}

/** Markup as text with a line a block, in the way that serves Readability best. */
export function blockText(html: string): string {
  const parsed = parsePage(html, UNBOUNDED);
  return parsed.ok
    ? blocksOf(parsed.page)
        .map((block) => block.text)
        .join('\n')
    : '';
}
