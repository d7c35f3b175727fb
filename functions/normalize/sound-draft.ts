import type { Embed, Image, Note } from '#article/article.ts';
import type { Draft } from './draft.ts';
import { soundText, soundUri } from './repair/sound.ts';

const orNull = (value: string | null, sound: (text: string) => string): string | null =>
  value === null ? null : sound(value);
const all = (values: readonly string[]): string[] => values.map(soundText).filter((text) => text !== '');

/** A draft whose every string may be stored (`soundText`): readers of markup and of JSON give what the document says, and that may be
 * control characters, half letters or tags that were escaped twice. The repair `sound` says that title or body were touched. */
export function soundDraft(draft: Draft): Draft {
  const title = orNull(draft.title, soundText);
  const paragraphs = all(draft.paragraphs);
  const touched = title !== draft.title || paragraphs.some((text, n) => text !== draft.paragraphs[n]);
  return {
    ...draft,
    uri: orNull(draft.uri, soundUri),
    url: orNull(draft.url, soundUri),
    source: orNull(draft.source, soundText),
    language: orNull(draft.language, soundText),
    title,
    paragraphs,
    byline: orNull(draft.byline, soundText),
    authors: all(draft.authors),
    description: orNull(draft.description, soundText),
    section: orNull(draft.section, soundText),
    keywords: all(draft.keywords),
    images: draft.images.map(soundImage),
    embeds: draft.embeds.map(soundEmbed),
    notes: draft.notes.map(soundNote),
    dateline: orNull(draft.dateline ?? null, soundText),
    located: orNull(draft.located ?? null, soundText),
    maybeLocated: orNull(draft.maybeLocated ?? null, soundText),
    dateCandidates: draft.dateCandidates.map((candidate) => ({ ...candidate, text: soundText(candidate.text) })),
    repairs: touched ? [...draft.repairs, 'sound'] : draft.repairs,
  };
}

function soundImage({ url, caption, credit }: Image): Image {
  return { url: soundUri(url), caption: orNull(caption, soundText), credit: orNull(credit, soundText) };
}

function soundEmbed(embed: Embed): Embed {
  return {
    ...embed,
    url: orNull(embed.url, soundUri),
    text: orNull(embed.text, soundText),
    author: orNull(embed.author, soundText),
    handle: orNull(embed.handle, soundText),
  };
}

const soundNote = ({ kind, text }: Note): Note => ({ kind, text: soundText(text) });
