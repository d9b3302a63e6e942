import { html } from '../../bot/pages/html.ts';
import type { Shot } from '../browser/support/whole-life.ts';

/** A shot and the file of its picture, as the page names it. */
export type Frame = Shot & { readonly file: string };

/** Classes: the short page is the README's picture, three frames in a row, cut at the same height. */
const style = `
body { margin: 0; background: #f5f5f5; color: #242424; font: 16px/1.4 Noto Sans, Liberation Sans, sans-serif; }
main { display: grid; gap: 24px; padding: 24px; }
main.short { grid-template-columns: repeat(3, 1fr); width: 1320px; box-sizing: border-box; }
main.whole { grid-template-columns: minmax(0, 900px); justify-content: center; }
figure { margin: 0; background: #fff; border: 1px solid #ddd; border-radius: 8px; overflow: hidden; }
figcaption { padding: 12px 16px; font-size: 14px; white-space: nowrap; border-bottom: 1px solid #ddd; }
img { display: block; width: 100%; }
.short img { height: 380px; object-fit: cover; object-position: top; }
`;

/** @param kind `short`: the frames of the README's picture; `whole`: each picture as tall as it is. */
export const storyboard = (frames: readonly Frame[], kind: 'short' | 'whole'): string =>
  html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The life of a claim</title>
<style>${style}</style>
<main class="${kind}">
${frames.map(
  ({ who, caption, file }, at) => html`<figure>
<figcaption><b>${at + 1} ${who}</b> ${caption}</figcaption>
<img src="${file}" alt="${who}: ${caption}">
</figure>
`,
)}</main>
</html>
`.markup;
