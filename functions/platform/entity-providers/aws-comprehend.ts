import {
  ComprehendClient,
  DetectEntitiesCommand,
  InvalidRequestException,
  type LanguageCode,
  TextSizeLimitExceededException,
  UnsupportedLanguageException,
} from '@aws-sdk/client-comprehend';
import type { ComprehendPort } from './comprehend.ts';
import type { Refusal } from './provider.ts';

/** The service allows some twenty calls a second unless asked for more: what it puts off is tried again here, for seconds. */
const ATTEMPTS = 6;

/** What would be refused again, however often it is asked; null for everything that may pass or be put right. */
function refusalOf(error: unknown): Refusal | null {
  if (error instanceof UnsupportedLanguageException) return 'unsupported-language';
  const ofText = error instanceof TextSizeLimitExceededException || error instanceof InvalidRequestException;
  return ofText ? 'unsupported-text' : null;
}

/** Amazon Comprehend by the client of the AWS SDK; region and credentials are those of the environment. */
export function createAwsComprehend(
  client: ComprehendClient = new ComprehendClient({ maxAttempts: ATTEMPTS, retryMode: 'adaptive' }),
): ComprehendPort {
  return {
    async detectEntities(text, language) {
      try {
        const LanguageCode = language as LanguageCode;
        const { Entities } = await client.send(new DetectEntitiesCommand({ Text: text, LanguageCode }));
        return Entities ?? [];
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal === null) throw error;
        return refusal;
      }
    },
  };
}
