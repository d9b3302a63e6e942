import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const rooms = ['bot', 'cards', 'storage', 'claims', 'appPackage', 'test'] as const;

type SourceFile = {
  /** From the project's root, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** As written: `./a.ts`, `zod`, `node:fs`. */
  readonly imports: readonly string[];
};

/** Imports at the beginning of a line, re-exports, dynamic and bare ones. */
const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(importPattern)].flatMap(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? []);

const filesUnder = (room: string): readonly SourceFile[] =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js)$/.test(entry.name))
    .map((entry) => {
      const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, lines: text.split('\n').length - 1, imports: importsOf(text) };
    });

const files = rooms.flatMap(filesUnder);
const product = files.filter(({ path }) => !path.startsWith('test/'));

const isOurs = (specifier: string): boolean => specifier.startsWith('.');
const target = (file: SourceFile, specifier: string): string =>
  join(dirname(file.path), specifier).split(sep).join('/');
const roomOf = (path: string): string => path.split('/')[0] ?? '';
const packageOf = (specifier: string): string =>
  specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : (specifier.split('/')[0] ?? '');

const roomsBelow: Readonly<Record<string, readonly string[]>> = {
  bot: ['bot', 'cards', 'storage', 'claims'],
  cards: ['cards', 'claims'],
  storage: ['storage', 'claims'],
  claims: ['claims'],
  appPackage: ['appPackage', 'claims'],
};

/** Packages that live in one folder, so that they can be exchanged for others. */
const confined: readonly (readonly [packages: RegExp, folder: string])[] = [
  [/^(botbuilder|botframework-.*)$/, 'bot/teams/'],
  [/^restify$/, 'bot/http/'],
  [/^(@azure\/msal-.*|@microsoft\/microsoft-graph-.*)$/, 'bot/entra/'],
  [/^nodemailer$/, 'bot/mail/'],
  [/^(lowdb|node:sqlite)$/, 'storage/lowdb/'],
  [/^(pg|pg-boss)$/, 'storage/postgres/'],
  [/^@azure\/(?!msal-)/, 'storage/documents/'],
];

/** The first way back to where it began, or null. */
const loopIn = (graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null => {
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const loop = visit(next, [...trail, node]);
      if (loop) return loop;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const loop = visit(node, []);
    if (loop) return loop;
  }
  return null;
};

describe('the scanner of this test', () => {
  it('finds imports however they are written', () => {
    const text = `import { a } from './a.ts';\nimport type {\n  B,\n} from "zod";\nimport 'side';\nexport * from './c.ts';\nawait import('node:fs');`;
    assert.deepEqual(importsOf(text), ['./a.ts', 'zod', 'side', './c.ts', 'node:fs']);
  });

  it('finds loops', () => {
    assert.deepEqual(
      loopIn(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
      ['b', 'c', 'b'],
    );
    assert.equal(
      loopIn(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
          ['c', []],
        ]),
      ),
      null,
    );
  });

  it('sees every room', () => {
    for (const room of rooms)
      assert.ok(
        files.some(({ path }) => roomOf(path) === room),
        room,
      );
  });
});

describe('the house', () => {
  it('imports downwards only', () => {
    const wrong = product.flatMap((file) =>
      file.imports
        .filter(
          (specifier) => isOurs(specifier) && !roomsBelow[roomOf(file.path)]?.includes(roomOf(target(file, specifier))),
        )
        .map((specifier) => `${file.path} imports ${specifier}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('has no import loop', () => {
    const graph = new Map(
      product.map((file) => [file.path, file.imports.filter(isOurs).map((specifier) => target(file, specifier))]),
    );
    assert.equal(loopIn(graph)?.join(' → ') ?? null, null);
  });

  it('keeps the ground floor free of everything but zod, holidays and the names of countries', () => {
    const allowed = ['zod', 'date-holidays', 'i18n-iso-countries'];
    const wrong = product
      .filter(({ path }) => path.startsWith('claims/'))
      .flatMap(({ path, imports }) =>
        imports
          .filter((specifier) => !isOurs(specifier) && !allowed.includes(packageOf(specifier)))
          .map((specifier) => `${path} imports ${specifier}`),
      );
    assert.deepEqual(wrong, []);
  });

  for (const [packages, folder] of confined)
    it(`keeps ${packages.source} in ${folder}`, () => {
      const wrong = product.filter(
        ({ path, imports }) =>
          !path.startsWith(folder) && imports.some((specifier) => packages.test(packageOf(specifier))),
      );
      assert.deepEqual(
        wrong.map(({ path }) => path),
        [],
      );
    });

  it('reads the environment in one place, and beside the bot where the package is made', () => {
    const readers = product.filter(({ text }) =>
      /\bprocess\s*\.\s*env\b|\bprocess\s*\[|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b/.test(text),
    );
    const allowed = ['appPackage/package-app.ts', 'bot/main.js'];
    assert.deepEqual(
      readers.map(({ path }) => path).filter((path) => !allowed.includes(path)),
      [],
    );
  });

  it('shares only named exports', () => {
    assert.deepEqual(
      product.filter(({ text }) => /^export default\b/m.test(text)).map(({ path }) => path),
      [],
    );
  });
});

describe('the files', () => {
  it('are at most 300 lines long, languages aside', () => {
    const long = files.filter(({ path, lines }) => lines > 300 && !/(^|\/)(languages|texts|fixtures)\//.test(path));
    assert.deepEqual(
      long.map(({ path, lines }) => `${path}: ${lines}`),
      [],
    );
  });

  it('are named in kebab-case', () => {
    const wrong = files.filter(
      ({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.d)?\.(ts|js)$/.test(path.split('/').at(-1) ?? ''),
    );
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
    );
  });

  it('have names that say something', () => {
    const empty = /(^|\/)[^/]*\b(utils?|helpers?|common|manager|misc)\b[^/]*(\/|\.ts$)/;
    assert.deepEqual(
      product.filter(({ path }) => empty.test(path)).map(({ path }) => path),
      [],
    );
  });

  it('are half of them under 80 lines', () => {
    const lines = product.map((file) => file.lines).sort((a, b) => a - b);
    assert.ok((lines[Math.floor(lines.length / 2)] ?? 0) < 80);
  });

  it('silence no checker without a reason', () => {
    const silent = files.filter(({ text }) =>
      /@ts-(ignore|nocheck|expect-error)\s*$|biome-ignore [\w/]+\s*$/m.test(text),
    );
    assert.deepEqual(
      silent.map(({ path }) => path),
      [],
    );
  });
});
