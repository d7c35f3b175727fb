const MARKS = /\p{M}/gu;
const ASCII = /^[ -~]*$/;

/** Without accents: `Fès` → `Fes`, `Ozbek` of `Özbek`. Letters that are no letter with an accent stay. */
export function withoutAccents(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFD').replace(MARKS, '').normalize('NFC');
}

/** Consonants that spellings of one name exchange, and those of other alphabets, as one Latin letter each. Of groups (`sch`, `kh`)
 * the `h` falls, as vowels and half-vowels do. */
const AS_ONE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ b: 'b', c: 'k', d: 'd', f: 'f', g: 'g', k: 'k', l: 'l', m: 'm', n: 'n', p: 'p', q: 'k', r: 'r' },
    ...{ s: 's', t: 't', v: 'v', w: 'v', x: 'k', z: 's', ß: 's', ł: 'l', đ: 'd', ø: '', æ: '', ð: 'd', þ: 't' },
    ...{ б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', ж: 's', з: 's', к: 'k', л: 'l', м: 'm', н: 'n', п: 'p', р: 'r' },
    ...{ с: 's', т: 't', ф: 'f', х: 'k', ц: 's', ч: 'k', ш: 's', щ: 's' },
    ...{ β: 'v', γ: 'g', δ: 'd', ζ: 's', θ: 't', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'k', π: 'p', ρ: 'r', σ: 's' },
    ...{ ς: 's', τ: 't', φ: 'f', χ: 'k', ψ: 'p' },
  }),
);
const LEAST_CONSONANTS = 3;

/**
 * What the spellings of a name in different languages and cases have in common: its consonants, doubled ones once (`Lysenko`,
 * `Lyssenko`, `Лысенко`: `lsnk`). A word with fewer than three, or of a script without these letters, is itself in lower case.
 */
export function skeletonOf(word: string): string {
  const plain = withoutAccents(word.toLowerCase());
  let skeleton = '';
  for (const letter of plain) {
    const consonant = AS_ONE.get(letter) ?? '';
    if (consonant !== '' && !skeleton.endsWith(consonant)) skeleton += consonant;
  }
  return skeleton.length < LEAST_CONSONANTS ? plain : skeleton;
}
