import { once } from 'node:events';
import { REMEDIES } from '#article/remedies.ts';
import { type Command, flag } from '../command.ts';
import { ENTITIES_HELP, ENTITIES_OPTION, extractorOf } from '../entities-option.ts';
import { explain } from '../explain.ts';
import { openInputs } from '../inputs.ts';
import { METADATA_HELP, METADATA_OPTIONS, metadataOf } from '../metadata-options.ts';
import { startProgress } from '../progress.ts';
import { readArticles } from '../read-articles.ts';

/** `dateline extract`: one article a line on standard output, in the order of the input; 2 if anything was rejected. */
export const extractCommand: Command = {
  name: 'extract',
  usage: 'extract PATH… [OPTIONS]',
  summary:
    'Normalize and extract files, folders and containers (.jsonl, .gz, .zip, feeds …). One JSON article a line; "-" reads standard input.\nA reject is a line with "reject"; the exit code is then 2.',
  more: 'Examples:\n  dateline extract story.txt --explain\n  dateline extract inbox/ > articles.jsonl\n  curl -s https://example.org/a | dateline extract - --url https://example.org/a',
  options: { explain: { type: 'boolean' }, ...ENTITIES_OPTION, ...METADATA_OPTIONS },
  optionHelp: { explain: 'show the text with the evidence marked, for people', ...ENTITIES_HELP, ...METADATA_HELP },
  async run(input) {
    const progress = startProgress('extract');
    const find = await extractorOf(input);
    let rejects = 0;
    for await (const object of openInputs(input.positionals, metadataOf(input.values), new Date())) {
      for await (const outcome of readArticles(object, find)) {
        if (!outcome.ok) rejects += 1;
        progress.step();
        await write(render(outcome, flag(input, 'explain')));
      }
    }
    progress.end();
    return rejects > 0 ? 2 : 0;
  },
};

type Read = typeof readArticles extends (input: never) => AsyncIterable<infer T> ? T : never;

function render(outcome: Read, forPeople: boolean): string {
  if (!forPeople) return `${JSON.stringify(outcome.ok ? outcome.value : { reject: outcome.reject })}\n`;
  if (outcome.ok) return `${explain(outcome.value)}\n`;
  const { code, message, provenance } = outcome.reject;
  return `rejected ${provenance.key}${provenance.item === null ? '' : ` ${provenance.item.label}`}: ${code}: ${message}\n  ${REMEDIES[code]}\n`;
}

/** Waits when the reader is slower than we are, so that a big input never piles up in memory. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
