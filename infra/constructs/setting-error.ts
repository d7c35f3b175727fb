/** A setting of `cdk deploy -c …` that cannot be meant, or lacks something: said in one line, without a stack. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}
