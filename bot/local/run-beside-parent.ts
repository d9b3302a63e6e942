import { pathToFileURL } from 'node:url';

// Runs a script for as long as the parent lives: `node run-beside-parent.ts <script> <arguments…>`. The parent holds the other
// end of standard input, which the operating system closes with it, after kill -9 too. The Playground itself would live on.
process.stdin.on('close', () => process.exit(0)).resume();
// Ctrl-C reaches the whole process group; the parent ends us when it needs us no more.
process.on('SIGINT', () => undefined);

const [node, , script, ...rest] = process.argv;
if (node === undefined || script === undefined) throw new Error('which script?');
process.argv = [node, script, ...rest];
await import(pathToFileURL(script).href);
