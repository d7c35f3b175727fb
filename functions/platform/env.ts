/** The named environment variables. Throws once, naming all that are missing: a function without its environment must not start. */
export function readEnv<Name extends string>(
  names: readonly Name[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Readonly<Record<Name, string>> {
  const missing = names.filter((name) => (environment[name] ?? '') === '');
  if (missing.length > 0) throw new Error(`Environment variables are missing: ${missing.join(', ')}.`);
  const found = names.map((name): [Name, string] => [name, environment[name] ?? '']);
  return Object.fromEntries(found) as Record<Name, string>;
}
