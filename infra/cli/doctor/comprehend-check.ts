import { ComprehendClient } from '@aws-sdk/client-comprehend';
import { createAwsComprehend } from '#platform/entity-providers/aws-comprehend.ts';
import { type Check, denied, good, isDenied } from './check.ts';

/** A name server that knows no such host, and the SDK where it knows no such region. */
const NO_HOST = new Set(['ENOTFOUND', 'EAI_AGAIN']);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** In a stack whose names come from Amazon Comprehend: does the service answer in this region? One request, $0.0003. */
export function comprehendCheck(): Check {
  const client = new ComprehendClient({ maxAttempts: 2, requestHandler: { requestTimeout: 8_000 } });
  return {
    name: 'Comprehend',
    advice: 'deploy without -c entities=comprehend, or look at the service’s state in this region',
    run: async () => {
      const region = await client.config.region();
      try {
        await createAwsComprehend(client).detectEntities('Dateline is a newsdesk.', 'en');
        return good(`answers in ${region}`);
      } catch (error) {
        if (isDenied(error)) return [denied('comprehend:DetectEntities', 'whether the service answers in this region')];
        if (!NO_HOST.has(codeOf(error))) throw error;
        const advice = 'deploy in a region that has it (us-east-1, eu-west-1, eu-central-1 …), or without -c entities';
        return [{ level: 'wrong', says: `Amazon Comprehend has no address in ${region}`, advice }];
      }
    },
  };
}
