import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';

// Taking the types out of some hundred files and compiling them takes longer than everything else at start; from the second start
// on it is done already. This file is JavaScript, as it is read before that is on.
enableCompileCache();
if (existsSync('.env')) process.loadEnvFile('.env');
const { run } = await import('./run.ts');
await run(process.env);
