/** What may follow a town and a full stop, `Malmö. Ett lager brann ner i natt …`: a sentence that reports, of five words at least, which points
 * at nothing said before (`Malmö. That is the word …`) and asks nothing. A list of towns (`Malmö. Lund. Ystad.`) has no such sentence. */
const SENTENCE = /\s(?<first>["“«„¿¡]?\p{Lu}[\p{L}\p{M}'’-]*)(?<rest>[^.!?…\n]{24,})(?<close>[.!?…\n]|$)/uy;
const WORDS = /\s+\p{L}/gu;
const FEWEST = 3;
/** Words that point at what stands before, in the languages that write such datelines, and opening words of a story that is told. */
const POINTING = new Set(
  `that this it he she they these those such so there here what who why how yes no and but or
dies diese dieser dieses es er sie so dort hier da was wer wie ja nein und aber oder
det detta denna dette denne han hon hun de så där der her hva hvad vad ja nei nej och og men
se tämä hän ne nämä siellä täällä mikä niin ja mutta esto esta este eso esa ese así ella él allí aquí qué quién y pero
ce cela c’est c'est cette cet il elle ils elles là ici que qui et mais isto esta este isso essa esse ele ela assim ali aqui e mas
questo questa quello quella è così lui lei lì qui che chi e ma dit dat deze hij zij daar hier wat wie en maar to ten ta on ona tam tu co kto i ale
это эта этот то он она они там здесь что кто так и но а это це цей ця він вона там тут що хто та але toto ten ta tam tady co kdo a ale bu şu o orada burada ne kim ve ama`.split(
    /\s+/,
  ),
);

/** Whether the prose at `at` may stand behind a place and a full stop. */
export function reportsBehindStop(text: string, at: number): boolean {
  SENTENCE.lastIndex = at;
  const { first = '', rest = '', close = '' } = SENTENCE.exec(text)?.groups ?? {};
  if (first === '' || close === '?' || close === '!' || close === '…') return false;
  return !POINTING.has(first.toLowerCase()) && (rest.match(WORDS)?.length ?? 0) >= FEWEST;
}
