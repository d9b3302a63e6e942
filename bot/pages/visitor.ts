import { type Language, languageOfLocale } from '../../cards/languages/language.ts';
import type { PersonActor } from '../../claims/actor.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Person } from '../../claims/person.ts';
import type { SettingsRepository } from '../../storage/settings-repository.ts';
import type { Desk } from '../desk.ts';
import type { LinkClaims, LinkPurpose, Links } from '../links.ts';
import { deskActor } from '../review/desk-actor.ts';
import type { PageRequest } from './page.ts';
import type { StopReason } from './stop-page.ts';

/** Who opened a link, and what they see by it. The person whom the link was made for acts. */
export type Visitor = {
  readonly token: string;
  readonly link: LinkClaims;
  readonly actor: PersonActor;
  readonly claim: Claim;
  readonly language: Language;
  /** IANA time zone. */
  readonly timeZone: string;
};

export type Visit =
  | ({ readonly ok: true } & Visitor)
  | { readonly ok: false; readonly why: StopReason; readonly language: Language; readonly claimId?: string };

export type VisitorParts = {
  readonly links: Pick<Links, 'check'>;
  readonly store: { readonly settings: Pick<SettingsRepository, 'settingsOf'> };
  readonly desk: Pick<Desk, 'view'>;
  readonly actorOf: (person: Person) => Promise<PersonActor>;
};

/** A link that can't be read says no language either: then the browser's. */
const browserLanguage = ({ headers }: PageRequest): Language =>
  languageOfLocale(headers['accept-language']?.split(',')[0]);

export const receiveVisitor =
  ({ links, store, desk, actorOf }: VisitorParts) =>
  async (purpose: LinkPurpose, request: PageRequest): Promise<Visit> => {
    const token = request.params.token ?? '';
    const check = await links.check(purpose, token);
    if (!check.valid) {
      const expired = purpose === 'document' ? 'document-expired' : 'expired';
      return { ok: false, why: check.why === 'expired' ? expired : 'tampered', language: browserLanguage(request) };
    }
    const { claims: link } = check;
    const atDesk = purpose === 'document' && link.desk === true;
    const person = atDesk ? deskActor.person : link.person;
    if (!person) return { ok: false, why: 'tampered', language: browserLanguage(request) };
    const settings = await store.settings.settingsOf(person);
    const language = languageOfLocale(link.language ?? settings.language ?? settings.locale);
    const actor = atDesk ? deskActor : await actorOf(person);
    const stored = await desk.view(link.claimId, actor);
    if (!stored) return { ok: false, why: 'not-yours', language };
    const timeZone = settings.timeZone ?? 'UTC';
    return { ok: true, token, link, actor, claim: stored.claim, language, timeZone };
  };
