import type { Resource, Template } from '../template/template.ts';
import { isObject, type Json, type JsonObject, objectAt, stringAt } from '../wire/json.ts';

/** What one statement of a role's policies allows. */
export interface Grant {
  readonly actions: readonly string[];
  /** ARNs; a trailing `*` stands for any ending. */
  readonly resources: readonly string[];
  /** With it, only items whose partition key is like one of these. */
  readonly leadingKeys: readonly string[] | null;
}

/** What each function may do, by function name. A function whose role the template does not define is not in it: nobody knows. */
export type Grants = ReadonlyMap<string, readonly Grant[]>;

/** Reads the roles of the template's functions. Throws on a statement that it could only pretend to understand. */
export function readGrants(template: Template): Grants {
  const policies = template.resourcesOf('AWS::IAM::Policy');
  const roles = template.resourcesOf('AWS::IAM::Role').map(({ id }) => template.identity(id));
  const functions = template.resourcesOf('AWS::Lambda::Function');
  return new Map(
    functions.flatMap((resource) => {
      const role = roles.find(({ arn }) => arn === resource.properties['Role']);
      return role === undefined ? [] : [[template.identity(resource.id).name, grantsOf(role.name, policies)] as const];
    }),
  );
}

function grantsOf(role: string, policies: readonly Resource[]): readonly Grant[] {
  return policies
    .filter(({ properties }) => textsOf(properties['Roles']).includes(role))
    .flatMap(({ properties }) => listOf(objectAt(properties, 'PolicyDocument')?.['Statement']))
    .map(grantOf);
}

function grantOf(statement: Json | undefined): Grant {
  if (!isObject(statement) || stringAt(statement, 'Effect') !== 'Allow') {
    throw new Error('The embedded stack understands statements that allow, and no others.');
  }
  return {
    actions: textsOf(statement['Action']),
    resources: textsOf(statement['Resource']),
    leadingKeys: leadingKeysOf(objectAt(statement, 'Condition')),
  };
}

function leadingKeysOf(condition: JsonObject | undefined): readonly string[] | null {
  if (condition === undefined) return null;
  const keys = objectAt(condition, 'ForAllValues:StringLike')?.['dynamodb:LeadingKeys'];
  if (keys === undefined) throw new Error(`The embedded stack does not understand ${JSON.stringify(condition)}.`);
  return textsOf(keys);
}

function listOf(value: Json | undefined): readonly (Json | undefined)[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function textsOf(value: Json | undefined): readonly string[] {
  return listOf(value).filter((item) => typeof item === 'string');
}
