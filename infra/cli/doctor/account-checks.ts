import { type CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { askingFor, type Check, good, isDenied } from './check.ts';

/** Who asks, where, and whether the stack is there. */
export function accountChecks(stack: string, client: CloudFormationClient): readonly Check[] {
  const statusOf = async (StackName: string): Promise<string> => {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName }));
    return `${StackName} is ${Stacks?.[0]?.StackStatus ?? 'there'}`;
  };
  return [
    {
      name: 'region',
      advice: 'set AWS_REGION, or a region in your AWS profile',
      run: async () => good(await client.config.region()),
    },
    {
      name: 'credentials',
      advice: 'sign in ("aws sso login", or AWS_PROFILE / AWS_ACCESS_KEY_ID), then try again',
      run: async () => good(`key ${(await client.config.credentials()).accessKeyId.slice(0, 4)}…`),
    },
    {
      name: 'bootstrap',
      advice: 'run "npx cdk bootstrap" once for this account and region',
      run: () =>
        askingFor('cloudformation:DescribeStacks on CDKToolkit', 'the bootstrap', async () =>
          good(await statusOf('CDKToolkit')),
        ),
    },
    {
      name: 'stack',
      advice: `deploy it with "npx cdk deploy" (dev: DatelineDev, -c stage=prod: Dateline), or name another one; ${stack} is what was asked for, in the region above`,
      run: async () => {
        try {
          return good(await statusOf(stack));
        } catch (error) {
          if (!isDenied(error)) throw error;
          const advice = `ask for cloudformation:DescribeStacks on ${stack}: its outputs name the bucket, the queues and the tables`;
          return [{ level: 'wrong', says: `your credentials may not look at the stack ${stack}`, advice }];
        }
      },
    },
  ];
}
