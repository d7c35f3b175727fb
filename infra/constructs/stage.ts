import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { SettingError } from './setting-error.ts';

/** `dev`: everything goes with `cdk destroy`. `prod`: what holds news stays, and the records table refuses deletion. */
export type Stage = 'dev' | 'prod';

export interface StagePolicy {
  readonly stage: Stage;
  readonly removalPolicy: RemovalPolicy;
  readonly deletionProtection: boolean;
  /** Empties buckets on `cdk destroy`; costs a custom resource, so only where wanted. */
  readonly emptyOnDestroy: boolean;
  readonly logRetention: RetentionDays;
  /** How long overwritten and deleted versions of dropped objects can be brought back. */
  readonly oldVersions: Duration;
}

const POLICIES: Readonly<Record<Stage, StagePolicy>> = {
  dev: {
    stage: 'dev',
    removalPolicy: RemovalPolicy.DESTROY,
    deletionProtection: false,
    emptyOnDestroy: true,
    logRetention: RetentionDays.ONE_WEEK,
    oldVersions: Duration.days(7),
  },
  prod: {
    stage: 'prod',
    removalPolicy: RemovalPolicy.RETAIN,
    deletionProtection: true,
    emptyOnDestroy: false,
    logRetention: RetentionDays.THREE_MONTHS,
    oldVersions: Duration.days(90),
  },
};

/** The policy of `-c stage=…`. Throws on any other word: a typing error must not deploy a stack that forgets its data. */
export function stagePolicyOf(value: unknown): StagePolicy {
  if (value === undefined || value === 'dev') return POLICIES.dev;
  if (value === 'prod') return POLICIES.prod;
  throw new SettingError(`-c stage=${String(value)}: there are the stages dev (default) and prod.`);
}
