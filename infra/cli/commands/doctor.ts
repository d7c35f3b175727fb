import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { type Command, type CommandInput, noArguments, text } from '../command.ts';
import { accountChecks } from '../doctor/account-checks.ts';
import { capacityChecks } from '../doctor/capacity-checks.ts';
import { type Check, passes } from '../doctor/check.ts';
import { comprehendCheck } from '../doctor/comprehend-check.ts';
import { machineChecks } from '../doctor/machine-checks.ts';
import { smokeCheck } from '../doctor/smoke-check.ts';
import { currentSessions, findTarget, TARGET_HELP, TARGET_OPTIONS } from '../target.ts';

const PATIENCE = { maxAttempts: 2, requestHandler: { requestTimeout: 8_000 } } as const;

const print = (line: string): void => console.log(line);

/** Each needs what the one before it found: the first that fails ends it. */
async function inOrder(checks: readonly Check[]): Promise<boolean> {
  for (const check of checks) if (!(await passes(check, print))) return false;
  return true;
}

/** They are independent: all are shown, whatever the others found. */
async function all(checks: readonly Check[]): Promise<boolean> {
  let good = true;
  for (const check of checks) good = (await passes(check, print)) && good;
  return good;
}

async function examine(input: CommandInput, stack: string): Promise<boolean> {
  const cloudformation = new CloudFormationClient(PATIENCE);
  if (!(await inOrder(accountChecks(stack, cloudformation)))) return false;
  const target = await findTarget(input);
  const asking = target.outputs['EntitiesSource'] === 'comprehend' ? [comprehendCheck()] : [];
  const capacity = capacityChecks(stack, target, { cloudformation, lambda: new LambdaClient(PATIENCE) });
  return await all([...capacity, ...asking, smokeCheck(target)]);
}

export const doctorCommand: Command = {
  name: 'doctor',
  usage: 'doctor [--stack NAME]',
  summary:
    'Checks what Dateline needs: Node and synth; with --stack also region, credentials, bootstrap, the stack, quotas and\nsettings of its functions, queues and tables. Then it drops a line of its own, waits for its record and takes it back.',
  more: 'Without --stack it looks at this machine and at the embedded stack, if one is running.\n✓ good   ! works, but not at full speed   – you may not ask, so it was not checked   ✗ wrong (exit code 1)',
  options: { ...TARGET_OPTIONS },
  optionHelp: { ...TARGET_HELP },
  async run(input) {
    noArguments(input);
    if (!(await inOrder(machineChecks()))) return 1;
    const stack = text(input, 'stack');
    if (stack !== null) return (await examine(input, stack)) ? 0 : 1;
    if (currentSessions().length === 0) {
      console.log('– no embedded stack is running ("dateline up" starts one); nothing was dropped');
      return 0;
    }
    return (await inOrder([smokeCheck(await findTarget(input))])) ? 0 : 1;
  },
};
