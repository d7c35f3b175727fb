const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Written with a full stop that belongs to the word. */
export const ABBREVIATIONS = set(
  'Mr Mrs Ms Dr Prof Gen Lt Col Maj Capt Sgt Cpl Cmdr Adm Brig Gov Sen Sens Rep Reps Rev Fr Hon Pres Sec Supt Insp Det St Ste Mt Ft Jr Sr Inc Corp Co Ltd Bros Messrs Mme Mlle Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Calif Fla Tex Mass Conn Ariz Ala Ark Colo Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Va Vt Wash Wis Wyo Ga Del N.Y Pvt Ave Blvd vs etc Ph.D Assn Dept Univ',
);

/** `No. 10`, `p. 4`: abbreviations only before a figure. */
export const NUMBERED_ABBREVIATIONS = set('No no Nos nos p pp Art art vol Vol');

/** Abbreviations after which a sentence never ends. */
export const TITLE_ABBREVIATIONS = set(
  'Mr. Mrs. Ms. Dr. Prof. Gen. Lt. Col. Maj. Capt. Sgt. Cpl. Cmdr. Adm. Brig. Gov. Sen. Sens. Rep. Reps. Rev. Fr. Hon. Pres. Sec. Supt. Insp. Det. St. Ste. Mt. Ft. Messrs. Mme. Mlle. vs. Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec. No. Nos.',
);

/** Words that begin sentences and hardly ever go on after an abbreviation: `… in the U.S. The …`. */
export const SENTENCE_STARTERS = set(
  'The A An In On At It He She They We I But And Or So If As Its His Her Their This That These Those There Then When While After Before Since Some Many Most Several Other Others However Meanwhile According For From By With To Not No Yes What Who How Why Where You Our My One Two Three Police Officials Last Earlier Also Both Each Under Despite Although Though Because During Such',
);
