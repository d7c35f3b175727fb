/**
 * The drop bucket of the embedded stack, as its template names it. An article that has neither uri nor URL is known by bucket
 * and key: with one name for all that runs on this machine, in memory or on the stack, the same file has one id.
 */
export const EMBEDDED_DROP_BUCKET = 'datelinedev-dropbucket';
