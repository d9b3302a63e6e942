import type { BusinessCalendar } from '../claims/business-calendar.ts';
import type { Catalogue } from '../claims/catalogue.ts';
import type { ClaimPolicy } from '../claims/policy.ts';
import type { Store } from '../storage/store.ts';
import type { Clock } from './clock.ts';
import type { Desk } from './desk.ts';
import type { Links } from './links.ts';
import type { Log } from './log.ts';
import type { MailRetries } from './mail/mail-retries.ts';
import type { Mailer } from './mail/mailer.ts';
import type { FetchAttachment } from './poe/fetch-attachment.ts';
import type { AddPoe, ReceiveFile } from './poe/poe-intake.ts';
import type { Roles } from './roles.ts';
import type { TenantDirectory } from './tenant-directory.ts';

/** What actions and commands work with; assembled once in `app.ts`. */
export type Services = {
  readonly clock: Clock;
  readonly store: Store;
  readonly desk: Desk;
  readonly roles: Roles;
  /** Entra object ids of the reviewers. */
  readonly reviewers: readonly string[];
  /** `REVIEW_CONVERSATION`: the desk until somebody writes `review here`. */
  readonly reviewConversation: string | null;
  readonly policy: ClaimPolicy;
  readonly catalogue: Catalogue;
  readonly calendar: BusinessCalendar;
  /** Of a country, for a customer's window; the deployment's where it is not given or not known. */
  readonly calendarOf: (country: string | undefined) => BusinessCalendar;
  readonly tenants: TenantDirectory;
  readonly links: Links;
  readonly fetchAttachment: FetchAttachment;
  readonly receiveFile: ReceiveFile;
  readonly addPoe: AddPoe;
  /** Takes mail to customers; null where the deployment sends none. */
  readonly mailer: Mailer | null;
  readonly mailRetries: MailRetries;
  /** Random ids of files and errors. */
  readonly newId: () => string;
  /** Of the app in Teams' catalogue; null in local mode. */
  readonly teamsAppId: string | null;
  readonly log: Log;
};
