import { CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Fixes the logical id of a construct's main resource. CloudFormation replaces a resource whose logical id changes, and
 * for a bucket, table or queue that loses what it holds; so their ids do not depend on where they stand in the tree.
 */
export function pinLogicalId(construct: IConstruct, logicalId: string): void {
  cfnResourceOf(construct).overrideLogicalId(logicalId);
}

/** The L1 resource below an L2 construct. */
export function cfnResourceOf(construct: IConstruct): CfnResource {
  const child = construct.node.defaultChild;
  if (child instanceof CfnResource) return child;
  throw new Error(`${construct.node.path} has no resource of its own.`);
}
