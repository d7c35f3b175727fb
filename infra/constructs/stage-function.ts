import { Aws, type Duration } from 'aws-cdk-lib';
import { Effect, Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, RecursiveLoop, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { StagePolicy } from './stage.ts';

export interface StageFunctionProps {
  readonly policy: StagePolicy;
  readonly description: string;
  /** Folder of the finished bundle: `index.js` and `data/`. */
  readonly bundle: string;
  readonly timeout: Duration;
  readonly memorySize: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Set where the function sends messages to the queue that feeds it. */
  readonly sendsToItself: boolean;
}

/** One step of the pipeline: a function with its own role (exact actions, no managed policy) and its own log group. */
export class StageFunction extends Construct {
  readonly function: LambdaFunction;
  readonly logGroup: LogGroup;
  readonly #policy: Policy;

  constructor(scope: Construct, id: string, props: StageFunctionProps) {
    super(scope, id);
    const { policy } = props;
    this.logGroup = new LogGroup(this, 'Logs', {
      retention: policy.logRetention,
      removalPolicy: policy.removalPolicy,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.#policy = new Policy(this, 'May', { roles: [role] });
    this.function = new LambdaFunction(this, 'Function', {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(props.bundle),
      timeout: props.timeout,
      memorySize: props.memorySize,
      role,
      logGroup: this.logGroup,
      environment: { ...props.environment, DATELINE_STACK: Aws.STACK_NAME },
      // Lambda cuts a chain of messages to oneself after 16 hops and dead-letters it. A container of 100,000 articles
      // needs hundreds, and ends for certain: each step moves the cursor forward.
      ...(props.sendsToItself ? { recursiveLoop: RecursiveLoop.ALLOW } : {}),
    });
    // The event source mapping is refused while the role may not read its source.
    this.function.node.addDependency(this.#policy);
    this.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [this.logGroup.logGroupArn]);
  }

  /** Allows exactly these actions on exactly these resources; `leadingKeys` narrows them to items whose `pk` begins so. */
  allow(actions: readonly string[], resources: readonly string[], leadingKeys: readonly string[] = []): void {
    this.#policy.addStatements(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: [...actions],
        resources: [...resources],
        ...(leadingKeys.length === 0
          ? {}
          : { conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...leadingKeys] } } }),
      }),
    );
  }
}
