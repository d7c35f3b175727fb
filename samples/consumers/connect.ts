import { existsSync, readFileSync } from 'node:fs';

/** Where a Dateline stack is: what to give to AWS clients, and the names of its resources. */
export interface Connection {
  readonly aws: {
    readonly region?: string;
    readonly endpoint?: string;
    readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
  readonly recordsTable: string;
  readonly articleBucket: string;
  readonly eventBus: string;
}

interface Session {
  readonly region: string;
  readonly endpoints: { readonly dynamodb: string };
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * A deployed stack when RECORDS_TABLE (and, where wanted, ARTICLE_BUCKET and EVENT_BUS_NAME: the stack's outputs) is set;
 * region, credentials and AWS_ENDPOINT_URL come from the environment as for any AWS program. Else the embedded stack that
 * `dateline up` or `npm start` runs in this clone.
 */
export function connect(environment: Readonly<Record<string, string | undefined>> = process.env): Connection {
  const { RECORDS_TABLE: table, ARTICLE_BUCKET: bucket = '', EVENT_BUS_NAME: bus = '' } = environment;
  if (table !== undefined) return { aws: {}, recordsTable: table, articleBucket: bucket, eventBus: bus };
  const file = new URL('../../.dateline/session.json', import.meta.url);
  if (!existsSync(file)) {
    throw new Error('No stack: run "npm start" in another terminal, or set RECORDS_TABLE to that of a deployed stack.');
  }
  const { region, endpoints, outputs }: Session = JSON.parse(readFileSync(file, 'utf8'));
  return {
    aws: { region, endpoint: endpoints.dynamodb, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } },
    recordsTable: outputs['RecordsTableName'] ?? '',
    articleBucket: outputs['ArticleBucketName'] ?? '',
    eventBus: outputs['EventBusName'] ?? '',
  };
}

/** What a sample is: a function of a connection and its arguments that prints lines. */
export type Sample = (connection: Connection, args: readonly string[], print: (line: string) => void) => Promise<void>;
