/** Paragraphs that a source adds to every article: sign-ups, credits, rights. They are dropped from the *comparison*
 * only. Fixed rules and not counted claims: the outcome stays a function of the text alone, whatever came before.
 * What the rules miss, the verification survives: shared furniture without shared names, lead and rare words is no copy. */
const MAX_LENGTH = 420;
const FURNITURE = [
  /^\W{0,4}(?:all rights reserved|copyright\b|\u00a9|\(c\) ?\d{4})/i,
  /\ball rights reserved\b/i,
  /\bmay not be (?:published|reproduced|broadcast|rewritten|redistributed)\b/i,
  /^\W{0,4}(?:subscribe|sign up|signup|log in|register now|click here|follow us|like us|join us on|download (?:the|our)|get (?:the|our) (?:latest|daily|free))\b/i,
  /\b(?:newsletter|daily briefing|breaking news alerts?|push notifications?|email address|inbox)\b.{0,120}\b(?:sign up|subscribe|register|delivered|enter|receive)\b/i,
  /\b(?:sign up|subscribe|register|enter)\b.{0,120}\b(?:newsletter|daily briefing|breaking news alerts?|email address|inbox)\b/i,
  /^\W{0,4}(?:read more|read also|also read|see also|related|recommended|more on this|more from|watch(?: now)?|advertisement|story continues below|share this|continue reading)\b.{0,160}$/i,
  /^\W{0,4}\(?(?:additional )?(?:reporting|writing|editing|compiled|contributed|translated) by\b/i,
  /\bcontributed to this (?:report|story|article)\b/i,
  /\b(?:terms of (?:use|service)|privacy policy|cookie policy|terms and conditions)\b/i,
  /^\W{0,4}(?:this (?:story|article|material|content) (?:has been|was|may|is) (?:published|generated|syndicated|produced|created|auto|not be|copyright))/i,
];

/** The paragraphs of a text that are its own. If furniture is all there is, the text stays as it is. */
export function ownParagraphs(text: string): readonly string[] {
  const paragraphs = text.split('\n\n').filter((paragraph) => paragraph.trim() !== '');
  const own = paragraphs.filter(
    (paragraph) => paragraph.length > MAX_LENGTH || !FURNITURE.some((pattern) => pattern.test(paragraph)),
  );
  return own.length > 0 ? own : paragraphs;
}
