import { synthesize } from '#infra/synth.ts';
import { told } from '../told.ts';
import { type Check, good } from './check.ts';

/** What this machine needs. */
export function machineChecks(): readonly Check[] {
  return [
    {
      name: 'Node',
      advice: 'run "npm run setup": it brings the right Node into the folder',
      run: () => {
        const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
        if (major < 24 || (major === 24 && minor < 15)) throw new Error(`Node ${process.versions.node} is too old`);
        return Promise.resolve(good(`Node ${process.versions.node}`));
      },
    },
    {
      name: 'synth',
      advice: 'the message names the construct or bundle at fault; "npm run synth" repeats it',
      run: async () => {
        try {
          return good((await synthesize()).fresh ? 'the stack synthesizes' : 'the stack is synthesized (cached)');
        } catch (error) {
          const mishap = told(error);
          if (mishap === null) throw error;
          return [{ level: 'wrong', says: mishap.line, advice: null }];
        }
      },
    },
  ];
}
