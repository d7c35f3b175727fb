/** `npm run bench [-- NAME…]`: runs every program beside this one (or those named) and prints their tables. */
import { runPrograms } from '#test/support/run-programs.ts';

await runPrograms(new URL('.', import.meta.url));
