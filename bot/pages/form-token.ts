import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Proof that a form was drawn by a page of this link. Only who has the link can make it; it needs no cookie, no script and no
 * memory, so a page that was open over a restart still works.
 */
export const formTokenOf = (linkToken: string): string =>
  createHmac('sha256', linkToken).update('form').digest('base64url');

export const isFormTokenOf = (linkToken: string, sent: string | undefined): boolean => {
  const expected = Buffer.from(formTokenOf(linkToken));
  const given = Buffer.from(sent ?? '');
  return given.byteLength === expected.byteLength && timingSafeEqual(given, expected);
};
