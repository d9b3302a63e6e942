import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';

// Compiling some hundred files takes longer than everything else at start; from the second start on it is done already.
enableCompileCache();
if (existsSync('.env')) process.loadEnvFile('.env');
const { run } = await import('./run.ts');
await run(process.env);
