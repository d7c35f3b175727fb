import type { Answer, Request } from '../wire/http.ts';
import { type JsonObject, objectsAt, parseObject, requiredString, stringAt, stringsAt } from '../wire/json.ts';
import { answerJson } from '../wire/json-protocol.ts';
import { arnOf, lastName } from '../wire/names.ts';
import { notImplemented, ServiceError } from '../wire/service-error.ts';
import type { Buses } from './buses.ts';
import { parseEntry, parseTarget, type Rule } from './rule.ts';
import { rateOf } from './schedules.ts';

type Output = Readonly<Record<string, unknown>>;

function putEvents(input: JsonObject, buses: Buses): Output {
  const entries = objectsAt(input, 'Entries');
  if (entries.length < 1 || entries.length > 10)
    throw new ServiceError('ValidationException', 'Entries must have length between 1 and 10');
  const results = entries.map((entry): Output => {
    try {
      const { bus, ...event } = parseEntry(entry);
      // AWS takes events for a bus that does not exist and drops them; here the mistake shows.
      if (!buses.has(bus)) throw new ServiceError('InvalidArgument', `Event bus ${bus} does not exist.`);
      return { EventId: buses.put(bus, event) };
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      return {
        ErrorCode: error.code === 'MissingParameter' ? 'InvalidArgument' : error.code,
        ErrorMessage: error.message,
      };
    }
  });
  return { FailedEntryCount: results.filter((result) => 'ErrorCode' in result).length, Entries: results };
}

function busOf(input: JsonObject): string {
  return lastName(stringAt(input, 'EventBusName') ?? 'default');
}

function ruleOf(input: JsonObject, buses: Buses, name: string): Rule {
  const found = buses.rules().find((rule) => rule.name === name && rule.bus === busOf(input));
  if (found === undefined)
    throw new ServiceError('ResourceNotFoundException', `Rule ${name} does not exist on EventBus ${busOf(input)}.`);
  return found;
}

function putRule(input: JsonObject, buses: Buses): Output {
  const name = requiredString(input, 'Name');
  const pattern = stringAt(input, 'EventPattern');
  const schedule = stringAt(input, 'ScheduleExpression');
  if (schedule !== undefined) rateOf(schedule);
  const before = buses.rules().find((rule) => rule.name === name && rule.bus === busOf(input));
  buses.putRule({
    name,
    bus: busOf(input),
    pattern: pattern === undefined ? undefined : parseObject(pattern),
    schedule,
    enabled: stringAt(input, 'State') !== 'DISABLED',
    targets: before?.targets ?? [],
  });
  return { RuleArn: arnOf('events', `rule/${name}`) };
}

function putTargets(input: JsonObject, buses: Buses): Output {
  const rule = ruleOf(input, buses, requiredString(input, 'Rule'));
  const added = objectsAt(input, 'Targets').map(parseTarget);
  const kept = rule.targets.filter(({ id }) => !added.some((target) => target.id === id));
  buses.putRule({ ...rule, targets: [...kept, ...added] });
  return { FailedEntryCount: 0, FailedEntries: [] };
}

function removeTargets(input: JsonObject, buses: Buses): Output {
  const rule = ruleOf(input, buses, requiredString(input, 'Rule'));
  const gone = new Set(stringsAt(input, 'Ids'));
  buses.putRule({ ...rule, targets: rule.targets.filter(({ id }) => !gone.has(id)) });
  return { FailedEntryCount: 0, FailedEntries: [] };
}

const OPERATIONS: Readonly<Record<string, (input: JsonObject, buses: Buses) => Output>> = {
  PutEvents: putEvents,
  PutRule: putRule,
  PutTargets: putTargets,
  RemoveTargets: removeTargets,
  DeleteRule: (input, buses) => {
    const name = requiredString(input, 'Name');
    if (ruleOf(input, buses, name).targets.length > 0)
      throw new ServiceError('ValidationException', 'Rule can not be deleted since it has targets.');
    buses.removeRule(busOf(input), name);
    return {};
  },
  ListRules: (input, buses) => ({
    Rules: buses
      .rules()
      .filter(({ bus }) => bus === busOf(input))
      .map(({ name, bus, pattern, schedule, enabled }) => ({
        Name: name,
        Arn: arnOf('events', `rule/${name}`),
        EventBusName: bus,
        State: enabled ? 'ENABLED' : 'DISABLED',
        ...(pattern === undefined ? {} : { EventPattern: JSON.stringify(pattern) }),
        ...(schedule === undefined ? {} : { ScheduleExpression: schedule }),
      })),
  }),
  ListTargetsByRule: (input, buses) => ({
    Targets: ruleOf(input, buses, requiredString(input, 'Rule')).targets.map(
      ({ id, arn, input: fixed, inputPath }) => ({
        Id: id,
        Arn: arn,
        ...(fixed === undefined ? {} : { Input: fixed }),
        ...(inputPath === undefined ? {} : { InputPath: inputPath }),
      }),
    ),
  }),
  CreateEventBus: (input, buses) => {
    const name = requiredString(input, 'Name');
    if (buses.has(name)) throw new ServiceError('ResourceAlreadyExistsException', `Event bus ${name} already exists.`);
    buses.create(name);
    return { EventBusArn: arnOf('events', `event-bus/${name}`) };
  },
  ListEventBuses: (_input, buses) => ({
    EventBuses: buses.names().map((Name) => ({ Name, Arn: arnOf('events', `event-bus/${Name}`) })),
  }),
};

/** `X-Amz-Target: AWSEvents.<Operation>`. */
export function answerEvents(request: Request, operation: string, buses: Buses): Promise<Answer> {
  return answerJson(
    request,
    { namespace: 'com.amazonaws.events', contentType: 'application/x-amz-json-1.1' },
    (input) => {
      const run = Object.hasOwn(OPERATIONS, operation) ? OPERATIONS[operation] : undefined;
      if (run === undefined) throw notImplemented('eventbridge', operation);
      return run(input, buses);
    },
  );
}
