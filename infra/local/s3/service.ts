import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, header, type Request, readBody } from '../wire/http.ts';
import { ACCOUNT, REGION } from '../wire/names.ts';
import { ServiceError } from '../wire/service-error.ts';
import { childText, parseXml, writeXml, type XmlChild } from '../wire/xml.ts';
import { s3Error, unsupported } from './error.ts';
import { listObjects, listObjectsV2, listVersions } from './listing.ts';
import { abortUpload, completeUpload, createUpload, listParts, listUploads, uploadPart } from './multipart.ts';
import { parseNotifications, showNotifications } from './notifications.ts';
import {
  copyObject,
  deleteObject,
  deleteObjects,
  getObject,
  objectTagging,
  putObject,
  type Target,
  xmlAnswer,
} from './object-operations.ts';
import type { Bucket, ObjectStore } from './store.ts';

const MAX_XML = 4 * 1024 * 1024;
const OK: Answer = { status: 200, headers: {} };

/** Query parameters that choose no sub-resource: options, and what signed URLs and SDKs add. */
const OPTIONS = new Set(
  'list-type prefix delimiter max-keys continuation-token start-after fetch-owner encoding-type marker key-marker version-id-marker max-uploads upload-id-marker max-parts part-number-marker x-id versionId uploadId partNumber'.split(
    ' ',
  ),
);

/** The sub-resource (`versioning`, `tagging`, …) that a request names, `''` for none; more than one is refused. */
function subresource({ query }: Request): string {
  const names = [...new Set(query.keys())].filter(
    (name) => !OPTIONS.has(name) && !name.toLowerCase().startsWith('x-amz-') && !name.startsWith('response-'),
  );
  const legacy = names.filter((name) => !['AWSAccessKeyId', 'Signature', 'Expires'].includes(name));
  if (legacy.length > 1) throw unsupported(`the query ${legacy.join(' and ')}`);
  return legacy[0] ?? '';
}

interface Place {
  readonly bucket: string;
  readonly key: string;
}

const VIRTUAL_HOST = /^([a-z0-9][a-z0-9.-]+)\.(?:s3\.)?localhost(?::\d+)?$/;

/** Bucket and key of a request, path style or `bucket.localhost`. A key that is not valid UTF-8 is refused. */
function placeOf(request: Request): Place {
  const host = VIRTUAL_HOST.exec(header(request, 'host') ?? '')?.[1];
  const path = host === undefined ? request.path : `/${host}${request.path}`;
  const slash = path.indexOf('/', 1);
  try {
    const bucket = decodeURIComponent(slash < 0 ? path.slice(1) : path.slice(1, slash));
    const key = slash < 0 ? '' : decodeURIComponent(path.slice(slash + 1));
    if (Buffer.byteLength(key) > 1024) throw s3Error('KeyTooLongError', 'Your key is too long');
    return { bucket, key };
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    throw s3Error('InvalidURI', "Couldn't parse the specified URI.");
  }
}

/** Answers any S3 request; what is not implemented is 501, never a 200 that did nothing. */
export async function answerS3(request: Request, store: ObjectStore): Promise<Answer> {
  const { bucket, key } = { bucket: '', key: '', ...tryPlace(request) };
  try {
    const place = placeOf(request);
    const slow = store.chaos.slowness(place.bucket);
    if (slow > 0) await sleep(slow);
    if (place.bucket === '') return service(request, store);
    if (place.key === '') return await bucketRequest(request, store, place.bucket);
    return await objectRequest({ store, bucket: store.bucket(place.bucket), key: place.key, request });
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return refusal(error, request, `/${bucket}/${key}`);
  }
}

function tryPlace(request: Request): Place | undefined {
  try {
    return placeOf(request);
  } catch {
    return undefined;
  }
}

function refusal({ code, message, status, detail }: ServiceError, request: Request, resource: string): Answer {
  const { headers, ETag, ...members } = detail;
  const extra: Record<string, string> = typeof headers === 'string' ? JSON.parse(headers) : {};
  if (typeof ETag === 'string') extra['etag'] = ETag;
  if (request.method === 'HEAD' || status === 304) return { status, headers: extra };
  const content: XmlChild[] = [
    ['Code', code],
    ['Message', message],
    ...Object.entries(members).map(([name, value]): XmlChild => [name, String(value)]),
    ['Resource', resource],
    ['RequestId', 'local'],
    ['HostId', 'local'],
  ];
  return { status, headers: { 'content-type': 'application/xml', ...extra }, body: writeXml('Error', content) };
}

function service(request: Request, store: ObjectStore): Answer {
  if (request.method !== 'GET' || subresource(request) !== '') throw unsupported(`${request.method} of the service`);
  const buckets = store.buckets().map(
    ({ name, created }): XmlChild => [
      'Bucket',
      [
        ['Name', name],
        ['CreationDate', new Date(created).toISOString()],
      ],
    ],
  );
  return xmlAnswer('ListAllMyBucketsResult', [
    [
      'Owner',
      [
        ['ID', ACCOUNT],
        ['DisplayName', 'local'],
      ],
    ],
    ['Buckets', buckets],
  ]);
}

type BucketOperation = (store: ObjectStore, bucket: Bucket, request: Request) => Answer | Promise<Answer>;

const BUCKET_OPERATIONS: Readonly<Record<string, BucketOperation>> = {
  'HEAD ': () => ({ status: 200, headers: { 'x-amz-bucket-region': REGION } }),
  'DELETE ': (store, { name }) => {
    store.removeBucket(name);
    return { status: 204, headers: {} };
  },
  'GET ': (store, bucket, request) =>
    request.query.get('list-type') === '2'
      ? listObjectsV2(store, bucket, request)
      : listObjects(store, bucket, request),
  'GET versions': listVersions,
  'GET uploads': listUploads,
  // us-east-1 has no constraint: the element is empty.
  'GET location': () => xmlAnswer('LocationConstraint', []),
  'GET versioning': (_store, { versioning }) =>
    xmlAnswer('VersioningConfiguration', versioning === undefined ? [] : [['Status', versioning]]),
  'PUT versioning': putVersioning,
  'GET notification': (_store, { notifications }) =>
    xmlAnswer('NotificationConfiguration', showNotifications(notifications)),
  'PUT notification': async (store, { name }, request) => {
    store.setNotifications(name, parseNotifications(parseXml((await readBody(request, MAX_XML)).toString('utf8'))));
    return OK;
  },
  'POST delete': deleteObjects,
};

async function putVersioning(store: ObjectStore, { name }: Bucket, request: Request): Promise<Answer> {
  const status = childText(parseXml((await readBody(request, MAX_XML)).toString('utf8')), 'Status');
  if (status !== 'Enabled' && status !== 'Suspended')
    throw s3Error(
      'IllegalVersioningConfigurationException',
      'The versioning configuration specified in the request is invalid',
    );
  store.setVersioning(name, status);
  return OK;
}

async function bucketRequest(request: Request, store: ObjectStore, name: string): Promise<Answer> {
  const sub = subresource(request);
  if (request.method === 'PUT' && sub === '') {
    await readBody(request, MAX_XML);
    store.createBucket(name);
    return { status: 200, headers: { location: `/${name}` } };
  }
  const operation = BUCKET_OPERATIONS[`${request.method} ${sub}`];
  if (operation === undefined) throw unsupported(`${request.method} ?${sub} of a bucket`);
  return await operation(store, store.bucket(name), request);
}

type ObjectOperation = (target: Target) => Answer | Promise<Answer>;

const OBJECT_OPERATIONS: Readonly<Record<string, ObjectOperation>> = {
  'GET ': getObject,
  'HEAD ': getObject,
  'PUT ': (target) =>
    target.request.headers['x-amz-copy-source'] === undefined ? putObject(target) : copyObject(target),
  'DELETE ': deleteObject,
  'GET tagging': objectTagging,
  'PUT tagging': objectTagging,
  'DELETE tagging': objectTagging,
  'POST uploads': createUpload,
  'PUT part': uploadPart,
  'POST part': completeUpload,
  'DELETE part': abortUpload,
  'GET part': listParts,
};

async function objectRequest(target: Target): Promise<Answer> {
  const { request } = target;
  const sub = subresource(request);
  const operation =
    OBJECT_OPERATIONS[`${request.method} ${sub === '' && request.query.has('uploadId') ? 'part' : sub}`];
  if (operation === undefined) throw unsupported(`${request.method} ?${sub} of an object`);
  return await operation(target);
}
