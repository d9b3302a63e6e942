import { languageOfLocale } from '../../cards/languages/language.ts';
import { StorageFullError } from '../../storage/errors.ts';
import type { Log } from '../log.ts';
import type { Page } from './page.ts';
import { stopPage } from './stop-page.ts';

export type GuardParts = { readonly log: Log; readonly newId: () => string; readonly basePath: string };

/** The one place where what a page did not expect becomes an answer: logged under a number that the reader is told. */
export const guardedPage =
  ({ log, newId, basePath }: GuardParts) =>
  (page: Page): Page =>
  async (request) => {
    try {
      return await page(request);
    } catch (error) {
      const language = languageOfLocale(request.headers['accept-language']?.split(',')[0]);
      const correlationId = newId();
      if (error instanceof StorageFullError) {
        log.error({ correlationId, error }, 'the disk is full: a page could not do its work');
        return stopPage({ why: 'full', language, basePath });
      }
      log.error({ correlationId, error }, 'a page failed');
      return stopPage({ why: 'failed', language, basePath, errorId: correlationId });
    }
  };
