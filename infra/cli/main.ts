/** The `dateline` command. */
import { call } from './call.ts';
import { tell } from './told.ts';

// A closed pipe (`dateline … | head`) ends the program quietly, as other Unix tools do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

// What a stream or a timer throws comes here instead.
process.on('uncaughtException', (error) => process.exit(tell(error)));

try {
  process.exitCode = await call(process.argv.slice(2));
} catch (error) {
  process.exitCode = tell(error);
}
