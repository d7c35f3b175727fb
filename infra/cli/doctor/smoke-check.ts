import { setTimeout as sleep } from 'node:timers/promises';
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { openRecords } from '#records/consumer/records.ts';
import { output, type Target } from '../target.ts';
import { type Check, type Finding, good, isDenied } from './check.ts';

const SMOKE_SECONDS = 90;

/** Drops an article of its own, waits for its record, and deletes it again (which withdraws it). */
export function smokeCheck(target: Target): Check {
  return {
    name: 'smoke drop',
    advice:
      'look at the alarms and their sections in infra/RUNBOOK.md; "dateline where KEY" tells how far the file got',
    run: async () => {
      const Bucket = output(target, 'DropBucketName');
      const Key = `dateline-doctor/${Date.now()}.txt`;
      const Body = `A line written by the doctor to see whether a file that is dropped becomes a record. ${Key}\n`;
      try {
        await target.s3.send(new PutObjectCommand({ Bucket, Key, Body }));
      } catch (error) {
        if (!isDenied(error)) throw error;
        return [mayNotDrop(Bucket)];
      }
      try {
        return await waitFor(target, Bucket, Key);
      } finally {
        await target.s3.send(new DeleteObjectCommand({ Bucket, Key }));
      }
    },
  };
}

function mayNotDrop(bucket: string): Finding {
  return {
    level: 'wrong',
    says: 'your credentials may not drop files',
    advice: `whoever drops needs s3:PutObject on arn:aws:s3:::${bucket}/*, and the doctor s3:DeleteObject too`,
  };
}

async function waitFor(target: Target, bucket: string, key: string): Promise<readonly Finding[]> {
  const records = openRecords({ client: target.dynamodb, tableName: output(target, 'RecordsTableName') });
  const wanted = target.outputs['EntitiesSource'];
  const started = performance.now();
  for (let second = 0; second < SMOKE_SECONDS; second++) {
    const [status] = await records.where(bucket, key);
    const [articleId] = status?.articleIds ?? [];
    const record = articleId === undefined ? null : await records.article(articleId);
    if (record !== null) {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const source = 'provenance' in record ? record.provenance.extractors['entities'] : undefined;
      if (wanted === undefined || source?.startsWith(wanted)) return good(`a record after ${seconds} s`);
      const advice = 'the warnings of the record say why: "dateline article ID --json"';
      return [{ level: 'wrong', says: `a record, but its names come from ${source}, not from ${wanted}`, advice }];
    }
    await sleep(1000);
  }
  throw new Error(`no record of ${key} after ${SMOKE_SECONDS} s`);
}
