/** Builds the generated data that is not committed, where it is missing or older than its sources. Each builder decides for itself. */
import { buildGazetteer } from '#extract/places/build/build-gazetteer.ts';

const builders: readonly (() => Promise<void>)[] = [buildGazetteer];

for (const build of builders) await build();
