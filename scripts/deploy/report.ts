// Says how a deployment went: on standard output what was done, on standard error why it was not, with exit 1.
import { BuildError } from '../build/buildError';
import { DeployError } from './deployError';

export async function report(work: () => Promise<string>): Promise<void> {
  try {
    process.stdout.write(`${await work()}\n`);
  } catch (error) {
    if (!(error instanceof DeployError) && !(error instanceof BuildError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
