import type { PageRequest } from './page.ts';

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/**
 * Whether a form came from our own pages. Old browsers and tools send no `Origin` and are let through: the form's token speaks
 * for them. The page may be open under another name than `PUBLIC_URL` (127.0.0.1 for localhost), which `Host` then tells.
 */
export const isSameOrigin = ({ headers }: PageRequest, publicUrl: string): boolean => {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return origin === new URL(publicUrl).origin || (host !== undefined && hostOf(origin) === host);
};
