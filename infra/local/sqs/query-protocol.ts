import { randomUUID } from 'node:crypto';
import { type Answer, type Request, readBody } from '../wire/http.ts';
import type { Json, JsonObject } from '../wire/json.ts';
import { ServiceError } from '../wire/service-error.ts';
import { writeXml, type XmlChild, type XmlContent } from '../wire/xml.ts';
import { queryCode } from './json-protocol.ts';
import type { Output } from './operation.ts';
import { runOperation } from './operations.ts';
import type { Queues } from './queues.ts';

const NAMESPACE = 'http://queue.amazonaws.com/doc/2012-11-05/';
const MAX_REQUEST = 4 * 1024 * 1024;

/** How the flattened lists and maps of the Query protocol are called in the JSON one. */
const LISTS: Readonly<Record<string, string>> = {
  AttributeName: 'AttributeNames',
  MessageAttributeName: 'MessageAttributeNames',
  MessageSystemAttributeName: 'MessageSystemAttributeNames',
  TagKey: 'TagKeys',
  SendMessageBatchRequestEntry: 'Entries',
  DeleteMessageBatchRequestEntry: 'Entries',
  ChangeMessageVisibilityBatchRequestEntry: 'Entries',
};
const MAPS: Readonly<Record<string, string>> = {
  Attribute: 'Attributes',
  MessageAttribute: 'MessageAttributes',
  MessageSystemAttribute: 'MessageSystemAttributes',
  Tag: 'Tags',
};

type Tree = Map<string, Tree | string>;

/** Unflattens `A.1.B=c` into nested maps. */
function treeOf(form: URLSearchParams): Tree {
  const tree: Tree = new Map();
  for (const [name, value] of form) {
    const parts = name.split('.');
    const last = parts.pop() ?? name;
    let node = tree;
    for (const part of parts) {
      const next = node.get(part);
      const child: Tree = next instanceof Map ? next : new Map();
      node.set(part, child);
      node = child;
    }
    node.set(last, value);
  }
  return tree;
}

const INDEX = /^\d+$/;

function jsonOf(node: Tree): JsonObject {
  const json: Record<string, Json> = {};
  for (const [name, child] of node) {
    const list = LISTS[name];
    const map = MAPS[name];
    if (typeof child === 'string') json[name] = child;
    else if (list !== undefined)
      json[list] = indexed(child).map((entry) => (typeof entry === 'string' ? entry : jsonOf(entry)));
    else if (map !== undefined) json[map] = mapOf(child);
    else json[name] = jsonOf(child);
  }
  return json;
}

function indexed(node: Tree): (Tree | string)[] {
  const entries = [...node].filter(([name]) => INDEX.test(name));
  return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, entry]) => entry);
}

function mapOf(node: Tree): JsonObject {
  const map: Record<string, Json> = {};
  for (const entry of indexed(node)) {
    if (typeof entry === 'string') continue;
    const key = entry.get('Name') ?? entry.get('Key');
    const value = entry.get('Value');
    if (typeof key === 'string' && value !== undefined) map[key] = typeof value === 'string' ? value : jsonOf(value);
  }
  return map;
}

/** Names of the repeated elements that the JSON members become. */
function elementName(operation: string, member: string): string {
  if (member === 'Messages') return 'Message';
  if (member === 'Successful') return `${operation}ResultEntry`;
  if (member === 'Failed') return 'BatchResultErrorEntry';
  if (member === 'QueueUrls' || member === 'queueUrls') return 'QueueUrl';
  return member.endsWith('s') ? member.slice(0, -1) : member;
}

function xmlOf(operation: string, output: Output): XmlChild[] {
  return Object.entries(output).flatMap(([member, value]): XmlChild[] => {
    if (Array.isArray(value))
      return value.map((entry): XmlChild => [elementName(operation, member), contentOf(operation, entry)]);
    if (member === 'Attributes' || member === 'MessageAttributes') {
      const pairs = Object.entries(value ?? {});
      return pairs.map(
        ([Name, inner]): XmlChild => [
          elementName(operation, member),
          [
            ['Name', Name],
            ['Value', contentOf(operation, inner)],
          ],
        ],
      );
    }
    if (member === 'Tags')
      return Object.entries(value ?? {}).map(
        ([Key, inner]): XmlChild => [
          'Tag',
          [
            ['Key', Key],
            ['Value', String(inner)],
          ],
        ],
      );
    return [[member, contentOf(operation, value)]];
  });
}

function contentOf(operation: string, value: unknown): XmlContent {
  if (typeof value === 'object' && value !== null) return xmlOf(operation, { ...value });
  return value === undefined ? undefined : String(value);
}

/** The Query protocol (form in, XML out) of older command lines and SDKs, over the same operations. */
export async function answerSqsQuery(request: Request, queues: Queues): Promise<Answer> {
  const headers = { 'content-type': 'text/xml' };
  try {
    const form = new URLSearchParams((await readBody(request, MAX_REQUEST)).toString('utf8'));
    const operation = form.get('Action') ?? '';
    if (!form.has('QueueUrl') && request.path.length > 1) form.set('QueueUrl', request.path);
    const { origin, signal } = request;
    const output = await runOperation(operation, jsonOf(treeOf(form)), { queues, origin, signal });
    const result: XmlChild[] = [
      [`${operation}Result`, xmlOf(operation, output)],
      ['ResponseMetadata', [['RequestId', randomUUID()]]],
    ];
    return { status: 200, headers, body: writeXml(`${operation}Response`, result, NAMESPACE) };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const fault: XmlChild[] = [
      ['Type', error.status < 500 ? 'Sender' : 'Receiver'],
      ['Code', queryCode(error)],
      ['Message', error.message],
    ];
    return {
      status: error.status,
      headers,
      body: writeXml(
        'ErrorResponse',
        [
          ['Error', fault],
          ['RequestId', randomUUID()],
        ],
        NAMESPACE,
      ),
    };
  }
}
