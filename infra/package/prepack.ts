import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPackage } from './build-package.ts';
import { consumerManifest } from './consumer-manifest.ts';

/** Before `npm pack`: builds `dist/` and puts the consumers' package.json in the place of the project's, which is kept
 * beside and restored by `postpack` (or by the next `prepack`, should the packing be killed). */
const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = join(root, 'package.json');
const kept = join(root, 'package.project.json');

const project = readFileSync(existsSync(kept) ? kept : manifest, 'utf8');
buildPackage(root);
writeFileSync(kept, project);
writeFileSync(manifest, `${JSON.stringify(consumerManifest(JSON.parse(project)), null, 2)}\n`);
