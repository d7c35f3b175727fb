import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extract } from '#extract/extract.ts';
import { extractWith, openProvider } from '#handlers/extract-with.ts';
import { type EntitiesSource, entitiesSourceOf } from '#infra/constructs/entities-source.ts';
import { type CommandInput, text, UsageError } from './command.ts';
import type { Extract } from './read-articles.ts';

export const ENTITIES_OPTION = { entities: { type: 'string' } } as const;
export const ENTITIES_HELP = {
  entities: 'where names come from: built-in (default), comprehend (Amazon’s service, paid), onnx:FOLDER',
} as const;

/** The source of names that `--entities` asks for, as `cdk deploy -c entities=…` understands it. */
export function entitiesOf(input: CommandInput): EntitiesSource | null {
  try {
    return entitiesSourceOf(text(input, 'entities') ?? undefined, process.cwd());
  } catch (error) {
    throw new UsageError(error instanceof Error ? `--${error.message}` : String(error));
  }
}

/** What finds dates, places and names, with the names from where `--entities` says. */
export async function extractorOf(input: CommandInput): Promise<Extract> {
  const source = entitiesOf(input);
  if (source === null) return extract;
  const model = source.choice === 'onnx' ? `${source.folder}${sep}` : sep;
  try {
    return extractWith(await openProvider(source.choice, pathToFileURL(model)));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
