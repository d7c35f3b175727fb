import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { decodeItem } from '../item-codec.ts';
import type { Item } from '../store.ts';

/** Attribute values as a stream event carries them: the SDK's, but binary ones as text. */
type StreamImage = Readonly<Record<string, object>>;

/** The row in a stream event's image. */
export function imageOf(image: StreamImage | undefined): Item | null {
  // Our rows hold no binary values, the one kind that an event writes differently; the decoder leaves unknown kinds out.
  return image === undefined ? null : decodeItem(image as Readonly<Record<string, AttributeValue>>);
}
