import { readFileSync } from 'node:fs';
import { chunksOf, type EntityProvider, type ProvidedSpan } from './provider.ts';
import { type Piece, readVocabulary, wordPieces } from './wordpiece.ts';

/** What is used of a session of onnxruntime. */
export interface OnnxSession {
  run(
    feeds: Readonly<Record<string, object>>,
  ): Promise<Readonly<Record<string, { readonly data: ArrayLike<number>; readonly dims: readonly number[] }>>>;
}

export interface OnnxRuntime {
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => object;
  readonly InferenceSession: { create(path: string): Promise<OnnxSession> };
}

/** A token classifier exported to ONNX: `model.onnx`, `vocab.txt`, and `config.json` with `id2label` in one folder. */
export interface OnnxModel {
  readonly id: string;
  readonly session: OnnxSession;
  readonly tensor: OnnxRuntime['Tensor'];
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Labels by number: `O`, `B-PER`, `I-ORG` … */
  readonly labels: readonly string[];
  readonly lowerCase: boolean;
}

/** Pieces of one window, the two marks at its ends not counted. */
const WINDOW = 254;

const TYPES: ReadonlyMap<string, ProvidedSpan['type']> = new Map([
  ['PER', 'PER'],
  ['PERSON', 'PER'],
  ['ORG', 'ORG'],
  ['LOC', 'LOC'],
  ['GPE', 'LOC'],
  ['FAC', 'LOC'],
]);

/** Most probable label of a row of logits and its probability. */
function best(logits: ArrayLike<number>, from: number, count: number): { label: number; probability: number } {
  let label = 0;
  for (let at = 1; at < count; at++) if ((logits[from + at] ?? 0) > (logits[from + label] ?? 0)) label = at;
  let sum = 0;
  for (let at = 0; at < count; at++) sum += Math.exp((logits[from + at] ?? 0) - (logits[from + label] ?? 0));
  return { label, probability: 1 / sum };
}

async function classify(model: OnnxModel, pieces: readonly Piece[]): Promise<{ label: string; probability: number }[]> {
  const mark = (name: string): number => model.vocabulary.get(name) ?? 0;
  const ids = [mark('[CLS]'), ...pieces.map(({ id }) => id), mark('[SEP]')];
  const tensor = (value: (at: number) => number): object =>
    new model.tensor(
      'int64',
      BigInt64Array.from(ids, (_, at) => BigInt(value(at))),
      [1, ids.length],
    );
  const answer = await model.session.run({
    input_ids: tensor((at) => ids[at] ?? 0),
    attention_mask: tensor(() => 1),
    token_type_ids: tensor(() => 0),
  });
  const logits = answer['logits'] ?? Object.values(answer)[0];
  if (logits === undefined) throw new Error('the ONNX model gave no output');
  const count = model.labels.length;
  return pieces.map((_, at) => {
    const { label, probability } = best(logits.data, (at + 1) * count, count);
    return { label: model.labels[label] ?? 'O', probability };
  });
}

interface Open {
  readonly type: ProvidedSpan['type'];
  readonly start: number;
  end: number;
  least: number;
}

/** BIO labels of the words' first pieces as spans. */
function spansOf(pieces: readonly Piece[], found: readonly { label: string; probability: number }[]): Open[] {
  const spans: Open[] = [];
  let open: Open | null = null;
  pieces.forEach((piece, at) => {
    if (!piece.first) {
      if (open !== null) open.end = piece.end;
      return;
    }
    const { label = 'O', probability = 0 } = found[at] ?? {};
    const type = TYPES.get(label.slice(2));
    if (type === undefined) open = null;
    else if (open !== null && label.startsWith('I-') && open.type === type) {
      open.end = piece.end;
      open.least = Math.min(open.least, probability);
    } else {
      open = { type, start: piece.start, end: piece.end, least: probability };
      spans.push(open);
    }
  });
  return spans;
}

async function namesIn(model: OnnxModel, source: string, place: 'text' | 'title'): Promise<ProvidedSpan[]> {
  const spans: ProvidedSpan[] = [];
  const cut = (part: string): readonly Piece[] => wordPieces(part, model.vocabulary, model.lowerCase);
  for (const chunk of chunksOf(source, WINDOW, (part) => cut(part).length)) {
    const pieces = cut(chunk.text);
    if (pieces.length === 0) continue;
    for (const { type, start, end, least } of spansOf(pieces, await classify(model, pieces)))
      spans.push({
        in: place,
        start: chunk.start + start,
        end: chunk.start + end,
        text: chunk.text.slice(start, end),
        type,
        confidence: Math.round(least * 100),
      });
  }
  return spans;
}

/** A token classifier in ONNX as a provider of names. */
export function onnxProvider(model: OnnxModel): EntityProvider {
  return {
    id: model.id,
    namesOf: async ({ title, text }) => ({
      ok: true,
      spans: [...(await namesIn(model, title, 'title')), ...(await namesIn(model, text, 'text'))],
    }),
  };
}

/** Not one of our dependencies: 25–46 MB a platform. Who deploys a model installs it, and only then it is in the bundle. */
const MODULE = 'onnxruntime-node';

async function installedRuntime(): Promise<OnnxRuntime> {
  try {
    return (await import(MODULE)) as OnnxRuntime;
  } catch (cause) {
    throw new Error(`Names by an ONNX model need the package ${MODULE}: npm install ${MODULE}`, { cause });
  }
}

/** Loads a model from a folder; `runtime` is onnxruntime-node unless given. Throws, saying what is missing. */
export async function onnxModel(folder: URL, runtime?: OnnxRuntime): Promise<OnnxModel> {
  const { InferenceSession, Tensor } = runtime ?? (await installedRuntime());
  const config = JSON.parse(readFileSync(new URL('config.json', folder), 'utf8')) as {
    readonly id2label: Readonly<Record<string, string>>;
    readonly do_lower_case?: boolean;
    readonly name?: string;
  };
  const labels = Object.entries(config.id2label).sort(([left], [right]) => Number(left) - Number(right));
  return {
    id: `onnx:${config.name ?? 'model'}`,
    session: await InferenceSession.create(new URL('model.onnx', folder).pathname),
    tensor: Tensor,
    vocabulary: readVocabulary(readFileSync(new URL('vocab.txt', folder), 'utf8')),
    labels: labels.map(([, label]) => label),
    lowerCase: config.do_lower_case ?? false,
  };
}
