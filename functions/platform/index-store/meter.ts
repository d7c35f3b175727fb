/** Units of one call on the index table, by DynamoDB's arithmetic in memory, as answered by the service otherwise. */
export interface IndexUnits {
  readonly operation: 'read' | 'write' | 'put' | 'remove' | 'page' | 'join' | 'swap' | 'leave' | 'buckets';
  readonly pk: string;
  readonly readUnits: number;
  readonly writeUnits: number;
}
export type IndexMeter = (units: IndexUnits) => void;
