import { type Part, render } from '../render.ts';

/** Our own words. */
export const heading = (text: string): Part => render('heading', { text });
export const paragraph = (text: string): Part => render('paragraph', { text });
export const quietLine = (text: string): Part => render('quiet-line', { text });

/** A line that holds what a person typed: shown as written, markdown and mentions are not interpreted. */
export const asWritten = (text: string): Part => render('as-written', { text });
export const problemLine = (text: string): Part => render('problem', { text });
/** A bold title as written, and a quiet line under it. */
export const titledLines = (title: string, detail: string): Part =>
  render('titled-lines', { title, detail: detail === '' ? '' : `\n${detail}` });
