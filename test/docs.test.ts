import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const filesUnder = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));

const sources = ['appPackage', 'bot', 'cards', 'claims', 'storage', 'test'].flatMap((folder) =>
  filesUnder(folder, /\.(ts|js)$/),
);
const papers = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...filesUnder('docs', /\.md$/),
  ...filesUnder('.github', /\.md$/),
];

/** Without what stands in fenced blocks: a line there may begin with `#`. */
const proseOf = (markdown: string): string => markdown.replace(/^```.*?^```/gms, '');

/** A heading's name in an address, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const anchorsOf = (path: string): ReadonlySet<string> =>
  new Set([...proseOf(read(path)).matchAll(/^#+ +(.+)$/gm)].map(([, heading = '']) => anchorOf(heading)));

/** Every source that comments name, as written; lines of a comment are read as one. */
const sourcesNamed = (text: string): readonly string[] =>
  [...text.replaceAll(/\n\s*(?:\*|\/\/) ?/g, ' ').matchAll(/\bSource: +(\S+)/g)].map(([, source = '']) => source);

const headingsNamed = (text: string): readonly (readonly [path: string, anchor: string])[] =>
  [...text.matchAll(/\b(docs\/[\w-]+\.md)#([\w-]+)/g)].map(([, path = '', anchor = '']) => [path, anchor]);

const isHeading = (path: string, anchor: string): boolean =>
  existsSync(join(root, path)) && anchorsOf(path).has(anchor);

describe('the reader of comments', () => {
  it('finds sources on one line, on the next, and after two slashes', () => {
    const text = '/** A rule. Source: docs/a.md#b. */\n/**\n * Another one. Source:\n * RFC 1.\n */\n// Source: c';
    assert.deepEqual(sourcesNamed(text), ['docs/a.md#b.', 'RFC', 'c']);
  });

  it('names headings as GitHub does', () => {
    assert.equal(anchorOf("A firm's own duplicate, `two`"), 'a-firms-own-duplicate-two');
  });
});

describe('sources in comments', () => {
  const isExample = (path: string): boolean => path === 'test/docs.test.ts';

  it('are there', () => {
    assert.ok(sources.flatMap((path) => sourcesNamed(read(path))).length > 50);
  });

  it('begin with a heading of docs/', () => {
    const wrong = sources
      .filter((path) => !isExample(path))
      .flatMap((path) =>
        sourcesNamed(read(path))
          .filter((source) => headingsNamed(source).length === 0)
          .map((source) => `${path}: ${source}`),
      );
    assert.deepEqual(wrong, []);
  });

  it('name headings that are there', () => {
    const wrong = sources
      .filter((path) => !isExample(path))
      .flatMap((path) =>
        headingsNamed(read(path))
          .filter(([paper, anchor]) => !isHeading(paper, anchor))
          .map(([paper, anchor]) => `${path}: ${paper}#${anchor}`),
      );
    assert.deepEqual(wrong, []);
  });
});

describe('the papers', () => {
  it('link to files and headings that are there', () => {
    const wrong = papers.flatMap((path) =>
      [
        ...proseOf(read(path))
          .replaceAll(/`[^`]*`/g, '')
          .matchAll(/\]\(([^)\s]+)\)/g),
      ]
        .map(([, target = '']) => target)
        .filter((target) => !/^[a-z]+:/.test(target))
        .filter((target) => {
          const [file = '', anchor] = target.split('#');
          const to =
            file === ''
              ? path
              : relative(root, resolve(root, dirname(path), file))
                  .split(sep)
                  .join('/');
          return !existsSync(join(root, to)) || (anchor !== undefined && !anchorsOf(to).has(anchor));
        })
        .map((target) => `${path}: ${target}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('name files and folders that are there', () => {
    const wrong = papers.flatMap((path) =>
      [...read(path).matchAll(/`((?:appPackage|bot|cards|claims|docs|storage|test)\/[\w./-]*)`/g)]
        .map(([, named = '']) => named)
        .filter((named) => !existsSync(join(root, named)))
        .map((named) => `${path}: ${named}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('name scripts of package.json', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const wrong = papers.flatMap((path) =>
      [...read(path).matchAll(/\bnpm run ([\w-]+)/g)]
        .map(([, script = '']) => script)
        .filter((script) => !Object.hasOwn(scripts, script))
        .map((script) => `${path}: ${script}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('say in the README what each package is for', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const rows = read('README.md')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .join('\n');
    const unnamed = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !name.startsWith('@types/') && !rows.includes(`\`${name}\``),
    );
    assert.deepEqual(unnamed, []);
  });

  it('name settings that .env.sample explains', () => {
    const settings = new Set([...read('.env.sample').matchAll(/^(\w+)=/gm)].map(([, name]) => name));
    const wrong = papers.flatMap((path) =>
      [...proseOf(read(path)).matchAll(/^\| `([A-Za-z_]+)`|`([A-Z]+(?:_[A-Z]+)+)`/gm)]
        .map(([, row, named]) => row ?? named ?? '')
        .filter((name) => /^[A-Z]+(_[A-Z]+)+$|^Microsoft/.test(name) && !settings.has(name))
        .map((name) => `${path}: ${name}`),
    );
    assert.deepEqual(wrong, []);
  });
});
