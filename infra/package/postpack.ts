import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** After `npm pack`: the project's own package.json is back in its place. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const kept = join(root, 'package.project.json');
if (existsSync(kept)) renameSync(kept, join(root, 'package.json'));
