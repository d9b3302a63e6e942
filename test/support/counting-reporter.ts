import { type MochaOptions, type Runner, reporters } from 'mocha';

/** Mocha's own report with one plain line of counts at its end, for whoever reads only that. */
class CountingReporter extends reporters.Spec {
  constructor(runner: Runner, options: MochaOptions) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      process.stdout.write(`${passes} passed, ${failures} failed, ${pending} skipped\n`);
    });
  }
}

export default CountingReporter;
