import { expect, test } from 'vitest';
import { CHARSET_SAMPLES } from './charset-samples.ts';
import { charsetsFor, DELIVERIES, type Delivery, type Story } from './delivered.ts';
import { readAll, readOne } from './read.ts';
import { LANGUAGE_WIRES } from './wire-languages.ts';

const over = { receivedAt: '2025-03-05T12:00:00Z' };
const PUBLISHED = '2025-03-04T09:30:00+03:00';
const SINGLE_BREAK = /(?<!\n)\n(?!\n)/g;

/** A wire as the reader of plain text understands it: that is what every format must give again. */
async function storyOf(text: string) {
  const { title, authors, language, dateline, text: body } = await readOne(text, over);
  const story: Story = {
    title,
    byline: authors.length > 0 ? authors.join(', ') : null,
    language: language ?? '',
    published: PUBLISHED,
    paragraphs: body.replaceAll(SINGLE_BREAK, ' ').split('\n\n'),
  };
  return { story, authors, dateline: dateline === null ? null : dateline.text };
}

/** Two short lines are little to tell a page's text by: a page has a lead of some length and more text below. */
function longer(story: Story): Story {
  const more = CHARSET_SAMPLES.find(({ language }) => language === story.language)?.text;
  // In Arabic script the end of a dateline that stood on a line of its own is told by the end of a short first sentence.
  const lead = story.language === 'ar' ? story.paragraphs : [story.paragraphs.join(' ')];
  return { ...story, paragraphs: more === undefined ? lead : [...lead, more] };
}

async function deliver(delivery: Delivery, charset: string, story: Story) {
  const outcomes = await readAll(delivery.make(story, charset), over);
  return outcomes.map((outcome) => {
    if (!outcome.ok) return outcome.reject.message;
    const { title, text, language, authors, dateline, datePublished } = outcome.value;
    const at = dateline === null ? null : text.slice(dateline.start, dateline.end);
    return { title, text, language, authors: delivery.bylined ? authors : null, dateline: at, datePublished };
  });
}

test.each(LANGUAGE_WIRES.map((wire) => [wire.name, wire.text] as const))(
  '%s comes out of every format in every charset of its language alike',
  async (_, text) => {
    const { story, authors, dateline } = await storyOf(text);
    for (const delivery of DELIVERIES) {
      const delivered = delivery.page === true ? longer(story) : story;
      for (const charset of charsetsFor(delivered, delivery)) {
        const expected = {
          title: story.title,
          text: delivered.paragraphs.join('\n\n'),
          language: story.language,
          authors: delivery.bylined ? authors : null,
          dateline,
          datePublished: PUBLISHED,
        };
        expect({ [`${delivery.name} in ${charset}`]: await deliver(delivery, charset, delivered) }).toEqual({
          [`${delivery.name} in ${charset}`]: [expected],
        });
      }
    }
  },
);
