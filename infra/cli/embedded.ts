import { ScanCommand, type ScanCommandOutput } from '@aws-sdk/client-dynamodb';
import type { LocalStack } from '#infra/local/local-stack.ts';
import { startLocal } from '#infra/local/start-local.ts';
import { synthesize } from '#infra/synth.ts';
import { decodeItem } from '#records/item-codec.ts';
import type { Item } from '#records/store.ts';
import { startProgress } from './progress.ts';
import { output, type Session, type Target, targetOf } from './target.ts';

export interface EmbeddedOptions {
  /** A folder that outlives the process, or `memory`. */
  readonly dataDir: string;
  readonly port?: number;
  readonly chaos?: number;
  /** Lines of the functions' logs. */
  readonly log?: (line: string) => void;
}

/** The synthesized stack on this machine, with clients that reach it. */
export interface Embedded {
  readonly stack: LocalStack;
  readonly session: Session;
  readonly target: Target;
  /** Waits until everything that was dropped is recorded and announced. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** Synthesizes if the sources changed, provisions, and starts the functions. */
export async function startEmbedded({ dataDir, port, chaos, log }: EmbeddedOptions): Promise<Embedded> {
  const progress = startProgress('stack');
  const { template, assets, fresh } = await synthesize();
  if (fresh) progress.note('stack: synthesized and bundled');
  const stack = await startLocal({
    template,
    assets,
    dataDir,
    ...(port === undefined ? {} : { port }),
    ...(chaos === undefined ? {} : { chaos }),
    ...(log === undefined ? {} : { log }),
  });
  const session: Session = {
    pid: process.pid,
    region: stack.region,
    endpoints: stack.endpoints,
    outputs: stack.outputs,
  };
  return {
    stack,
    session,
    target: targetOf(session),
    settled: () => stack.settled(),
    stop: () => stack.stop(),
  };
}

/** Every row of the records table in the order of its keys. A scan: for dumps of an embedded stack, never for consumers. */
export async function allRows(target: Target): Promise<readonly Item[]> {
  const rows: Item[] = [];
  let start: ScanCommandOutput['LastEvaluatedKey'];
  do {
    const page: ScanCommandOutput = await target.dynamodb.send(
      new ScanCommand({
        TableName: output(target, 'RecordsTableName'),
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      }),
    );
    for (const attributes of page.Items ?? []) {
      const row = decodeItem(attributes);
      if (row !== null) rows.push(row);
    }
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return rows.sort((a, b) => compare(a.pk, b.pk) || compare(a.sk, b.sk));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
