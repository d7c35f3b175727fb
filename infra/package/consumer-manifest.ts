const DYNAMODB = '@aws-sdk/client-dynamodb';
const S3 = '@aws-sdk/client-s3';

interface ProjectManifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** The package.json that consumers get: the library alone, and no dependency but the AWS SDK. S3 is wanted only by who
 * reads long texts through `dateline-news/s3`. */
export function consumerManifest({ name, version, description, license, dependencies }: ProjectManifest) {
  const from = (types: string, file: string) => ({ types: `./dist/types/${types}.d.ts`, default: `./dist/${file}.js` });
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    exports: {
      '.': from('records/dateline-news', 'dateline-news'),
      './s3': from('records/consumer/s3-body-reader', 's3'),
      './schemas/*.json': './dist/schemas/*.json',
      './package.json': './package.json',
    },
    files: ['dist'],
    scripts: { postpack: 'node infra/package/postpack.ts' },
    dependencies: { [DYNAMODB]: `^${dependencies[DYNAMODB]}` },
    peerDependencies: { [S3]: `^${dependencies[S3]}` },
    peerDependenciesMeta: { [S3]: { optional: true } },
  };
}
