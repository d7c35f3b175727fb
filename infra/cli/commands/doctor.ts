import { setTimeout as sleep } from 'node:timers/promises';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { synthesize } from '#infra/synth.ts';
import { openRecords } from '#records/consumer/records.ts';
import { type Command, text } from '../command.ts';
import { currentSession, findTarget, output, TARGET_HELP, TARGET_OPTIONS, type Target } from '../target.ts';

/** One thing that must be right. `advice` says what to do when it is not. */
interface Check {
  readonly name: string;
  readonly advice: string;
  /** What was found, for people; throws when it is wrong. */
  run(): Promise<string>;
}

const ATTEMPTS = 2;
const TIMEOUT_MS = 8_000;
const SMOKE_SECONDS = 90;

function machineChecks(): Check[] {
  return [
    {
      name: 'Node',
      advice: 'run "npm run setup": it brings the right Node into the folder',
      run: () => {
        const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
        if (major < 24 || (major === 24 && minor < 15)) throw new Error(`Node ${process.versions.node} is too old`);
        return Promise.resolve(`Node ${process.versions.node}`);
      },
    },
    {
      name: 'synth',
      advice: 'the message names the construct or bundle at fault; "npm run synth" repeats it',
      run: async () => ((await synthesize()).fresh ? 'the stack synthesizes' : 'the stack is synthesized (cached)'),
    },
  ];
}

/** Read-only questions to the account. */
function accountChecks(stack: string): Check[] {
  const client = new CloudFormationClient({ maxAttempts: ATTEMPTS, requestHandler: { requestTimeout: TIMEOUT_MS } });
  const describe = async (StackName: string) =>
    (await client.send(new DescribeStacksCommand({ StackName }))).Stacks?.[0];
  return [
    {
      name: 'region',
      advice: 'set AWS_REGION, or a region in your AWS profile',
      run: async () => await client.config.region(),
    },
    {
      name: 'credentials',
      advice: 'sign in ("aws sso login", or AWS_PROFILE / AWS_ACCESS_KEY_ID), then try again',
      run: async () => `key ${(await client.config.credentials()).accessKeyId.slice(0, 4)}…`,
    },
    {
      name: 'bootstrap',
      advice: 'run "npx cdk bootstrap" once for this account and region',
      run: async () => `CDKToolkit is ${(await describe('CDKToolkit'))?.StackStatus ?? 'there'}`,
    },
    {
      name: 'stack',
      advice: `deploy it with "npx cdk deploy", or name another one; ${stack} is what was asked for`,
      run: async () => `${stack} is ${(await describe(stack))?.StackStatus ?? 'there'}`,
    },
  ];
}

/** Drops an article of its own, waits for its record, and deletes it again (which withdraws it). */
function smokeCheck(target: Target): Check {
  return {
    name: 'smoke drop',
    advice:
      'look at the alarms and their sections in infra/RUNBOOK.md; "dateline where KEY" tells how far the file got',
    run: async () => {
      const Bucket = output(target, 'DropBucketName');
      const Key = `dateline-doctor/${Date.now()}.txt`;
      const records = openRecords({ client: target.dynamodb, tableName: output(target, 'RecordsTableName') });
      const Body = `A line written by the doctor to see whether a file that is dropped becomes a record. ${Key}\n`;
      const started = performance.now();
      await target.s3.send(new PutObjectCommand({ Bucket, Key, Body }));
      try {
        for (let second = 0; second < SMOKE_SECONDS; second++) {
          const [status] = await records.where(Bucket, Key);
          const [articleId] = status?.articleIds ?? [];
          if (articleId !== undefined && (await records.article(articleId)) !== null) {
            return `a record after ${((performance.now() - started) / 1000).toFixed(1)} s`;
          }
          await sleep(1000);
        }
        throw new Error(`no record of ${Key} after ${SMOKE_SECONDS} s`);
      } finally {
        await target.s3.send(new DeleteObjectCommand({ Bucket, Key }));
      }
    },
  };
}

async function passes({ name, advice, run }: Check): Promise<boolean> {
  try {
    console.log(`✓ ${name.padEnd(12)} ${await run()}`);
    return true;
  } catch (error) {
    console.log(`✗ ${name.padEnd(12)} ${error instanceof Error ? error.message : String(error)}\n  → ${advice}`);
    return false;
  }
}

export const doctorCommand: Command = {
  name: 'doctor',
  usage: 'doctor [--stack NAME]',
  summary:
    'Checks what Dateline needs: Node, synth, and (with --stack) region, credentials, bootstrap and the stack itself;\nthen drops a line of its own, waits for its record and takes it back.',
  more: 'Without --stack it looks at this machine and at the embedded stack, if one is running.',
  options: { ...TARGET_OPTIONS },
  optionHelp: { ...TARGET_HELP },
  async run(input) {
    const stack = text(input, 'stack');
    const checks = [...machineChecks(), ...(stack === null ? [] : accountChecks(stack))];
    for (const check of checks) if (!(await passes(check))) return 1;
    if (stack === null && currentSession() === null) {
      console.log('– no embedded stack is running ("dateline up" starts one); nothing was dropped');
      return 0;
    }
    return (await passes(smokeCheck(await findTarget(stack)))) ? 0 : 1;
  },
};
