/** Builds the generated data that is not committed, where it is missing or older than its sources. Each builder decides for itself. */
const builders: readonly (() => Promise<void>)[] = [];

for (const build of builders) await build();
