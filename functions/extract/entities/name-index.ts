type Words = readonly string[];

/** Different names of a text, of persons and of organizations each, that are compared with one another; any further one, as only
 * a list of thousands has, is joined with its equals alone. Of 0.7 MB of names each compared with all took up to 87 s. */
export const MOST_COMPARED = 2_000;

/** Groups of names by the words of their forms: which of thousands a name is compared with at all. */
export class NameIndex<Group> {
  readonly #order = new Map<Group, number>();
  readonly #first = new Map<string, Set<Group>>();
  readonly #last = new Map<string, Set<Group>>();
  readonly #any = new Map<string, Set<Group>>();

  add(group: Group, form: Words): void {
    if (!this.#order.has(group)) this.#order.set(group, this.#order.size);
    put(this.#first, form[0], group);
    put(this.#last, form.at(-1), group);
    for (const word of form) put(this.#any, word, group);
  }

  /** The groups with a form that begins or ends with the same word, in the order in which the groups came. */
  near(form: Words): Group[] {
    return this.#inOrder([...(this.#first.get(form[0] ?? '') ?? []), ...(this.#last.get(form.at(-1) ?? '') ?? [])]);
  }

  beginning(word: string): Group[] {
    return this.#inOrder(this.#first.get(word) ?? []);
  }

  ending(word: string): Group[] {
    return this.#inOrder(this.#last.get(word) ?? []);
  }

  holding(word: string): Group[] {
    return this.#inOrder(this.#any.get(word) ?? []);
  }

  #inOrder(groups: Iterable<Group>): Group[] {
    return [...new Set(groups)].sort((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
  }
}

function put<Group>(map: Map<string, Set<Group>>, word: string | undefined, group: Group): void {
  if (word === undefined) return;
  const known = map.get(word);
  if (known === undefined) map.set(word, new Set([group]));
  else known.add(group);
}
