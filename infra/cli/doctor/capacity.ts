import type { Finding } from './check.ts';

/** What the account says of one function and of what feeds it. */
export interface FunctionFacts {
  readonly name: string;
  readonly timeoutSeconds: number;
  /** Invocations at once that its event source may cause; null where that is not bounded. */
  readonly atOnce: number | null;
  /** Part of the account's concurrency that is set aside for it; null where none is. */
  readonly reserved: number | null;
  /** The queue that feeds it; null for the one fed by the table's stream. */
  readonly queue: { readonly visibilitySeconds: number; readonly deliveries: number | null } | null;
  /** False when somebody switched its event source off. */
  readonly fed: boolean;
}

export interface AccountFacts {
  /** Functions that may run at once in the account and region. */
  readonly concurrency: number;
  /** Of these, what no function has reserved. */
  readonly unreserved: number;
}

export interface TableFacts {
  readonly name: string;
  readonly status: string;
  readonly onDemand: boolean;
  /** Upper bounds that somebody set on the table, units a second; null where there are none. */
  readonly most: { readonly read: number | null; readonly write: number | null };
  readonly streams: boolean;
  /** The attribute by which rows expire, null where they do not. */
  readonly timeToLive: string | null;
  /** What the account allows one table, units a second; null where it was not asked. */
  readonly quota: { readonly read: number; readonly write: number } | null;
}

/** Lambda's advice: a message must stay hidden for six times as long as its function may take. */
const VISIBILITY_PER_TIMEOUT = 6;
/** Fewer deliveries than this, and a moment's throttling sends a message to the dead letters. */
const FEWEST_DELIVERIES = 5;
/** Write units a second that a burst takes: ten `relate` functions at full speed. */
const BURST_UNITS = 4_000;

const finding = (level: Finding['level'], says: string, advice: string | null = null): Finding => ({
  level,
  says,
  advice,
});

/** Does the account let as many functions run at once as the queues may start? */
export function judgeConcurrency(account: AccountFacts, functions: readonly FunctionFacts[]): readonly Finding[] {
  const shared = functions.filter(({ reserved }) => reserved === null);
  const wanted = shared.reduce((sum, { atOnce }) => sum + (atOnce ?? 1), 0);
  const words = `the account runs ${account.concurrency} functions at once, ${account.unreserved} of them for whoever comes; Dateline takes up to ${wanted}`;
  if (account.unreserved >= wanted) return [finding('good', words)];
  return [
    finding(
      'slow',
      words,
      'nothing is lost (the queues wait), but a burst takes longer: ask for more "Concurrent executions" of AWS Lambda in Service Quotas (free, usually within a day; new accounts begin with 10)',
    ),
  ];
}

/** Is the function switched on, with room for what feeds it, and does its queue hide messages for long enough? */
export function judgeFunction(facts: FunctionFacts): readonly Finding[] {
  const { name, timeoutSeconds, atOnce, reserved, queue, fed } = facts;
  const found: Finding[] = [];
  if (!fed)
    found.push(
      finding('wrong', `the event source of ${name} is switched off`, 'switch it on again (Lambda console, Triggers)'),
    );
  if (reserved === 0) {
    found.push(
      finding(
        'wrong',
        `${name} is switched off: its reserved concurrency is 0`,
        'take the reservation away, or raise it',
      ),
    );
  } else if (reserved !== null && atOnce !== null && reserved < atOnce) {
    found.push(
      finding(
        'slow',
        `${name} has ${reserved} invocations reserved and its queue starts up to ${atOnce}: the rest is throttled, and each throttled delivery counts`,
        `reserve at least ${atOnce}, or take the reservation away`,
      ),
    );
  }
  if (queue !== null) found.push(...judgeQueue(name, timeoutSeconds, queue));
  return found.length > 0 ? found : [finding('good', goodWords(facts))];
}

function judgeQueue(
  name: string,
  timeout: number,
  { visibilitySeconds, deliveries }: NonNullable<FunctionFacts['queue']>,
): readonly Finding[] {
  const found: Finding[] = [];
  const needed = VISIBILITY_PER_TIMEOUT * timeout;
  if (visibilitySeconds < needed) {
    const level = visibilitySeconds < timeout ? 'wrong' : 'slow';
    const says = `messages of ${name} come again after ${visibilitySeconds} s, and the function may take ${timeout} s`;
    found.push(finding(level, `${says}: work is done twice`, `deploy again: the template says ${needed} s`));
  }
  if (deliveries === null) {
    found.push(
      finding('wrong', `the queue of ${name} has no dead letters behind it`, 'deploy again: the template has them'),
    );
  } else if (deliveries < FEWEST_DELIVERIES) {
    found.push(
      finding(
        'slow',
        `the queue of ${name} gives up after ${deliveries} deliveries`,
        `deploy again: with fewer than ${FEWEST_DELIVERIES} a moment's throttling makes dead letters`,
      ),
    );
  }
  return found;
}

function goodWords({ name, timeoutSeconds, atOnce, reserved, queue }: FunctionFacts): string {
  const most = atOnce === null ? '' : `, ${atOnce} at once`;
  const held = reserved === null ? '' : ` (${reserved} reserved)`;
  const hidden = queue === null ? '' : `; messages stay hidden for ${queue.visibilitySeconds} s`;
  return `${name} takes ${timeoutSeconds} s at most${most}${held}${hidden}`;
}

/** Is the table there, with what Dateline needs of it, and with room for a burst? */
export function judgeTable(
  table: TableFacts,
  needs: { readonly stream: boolean; readonly ttl: boolean },
): readonly Finding[] {
  const { name, status, onDemand, most, streams, timeToLive, quota } = table;
  const found: Finding[] = [];
  if (status !== 'ACTIVE' && status !== 'UPDATING')
    found.push(finding('wrong', `the ${name} table is ${status}`, 'wait, or deploy again'));
  if (needs.stream && !streams)
    found.push(
      finding('wrong', `the ${name} table has no stream: nothing is announced`, 'deploy again: the template has one'),
    );
  if (needs.ttl && timeToLive === null)
    found.push(
      finding(
        'slow',
        `rows of the ${name} table do not expire: it grows for ever`,
        'deploy again: the template has a time to live',
      ),
    );
  if (!onDemand)
    found.push(
      finding(
        'slow',
        `the ${name} table has provisioned capacity: what is beyond it is throttled`,
        'set it back to on-demand, or see that a burst fits',
      ),
    );
  const bound = [most.write, quota?.write ?? null].filter((units) => units !== null);
  const least = bound.length === 0 ? null : Math.min(...bound);
  if (least !== null && least < BURST_UNITS) {
    const whose = most.write === least ? 'somebody set this bound on the table' : 'the quota of the account';
    found.push(
      finding(
        'slow',
        `the ${name} table takes ${least} write units a second (${whose}); a burst would take ${BURST_UNITS}`,
        most.write === least
          ? 'take the bound away, or raise it'
          : 'ask for more "Table-level write throughput limit" of Amazon DynamoDB in Service Quotas',
      ),
    );
  }
  const limits = least === null ? '' : `, up to ${least} write units a second`;
  return found.length > 0 ? found : [finding('good', `the ${name} table is ${status}${limits}`)];
}
