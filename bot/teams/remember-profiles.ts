import type { Clock } from '../clock.ts';
import type { Profile, ProfileAge } from '../turn.ts';
import type { Place } from './posts.ts';

type FetchProfile = (place: Place, memberId: string) => Promise<Profile | null>;

/** Null where Teams can't tell. */
export type RememberedProfiles = (...args: [...Parameters<FetchProfile>, ProfileAge?]) => Promise<Profile | null>;

/** Milliseconds for which an answer is recent. */
const recent = 10 * 60 * 1000;
const most = 5_000;

/** Spares Teams, and who waits for an answer, the same question again and again. What Teams could not tell is asked anew. */
export const rememberProfiles = (clock: Clock, fetch: FetchProfile): RememberedProfiles => {
  const known = new Map<string, { readonly profile: Profile; readonly until: number }>();
  return async (place, memberId, how = 'recent') => {
    const key = `${place.conversationId}|${memberId}`;
    const now = clock.now().epochMilliseconds;
    const held = known.get(key);
    if (how === 'recent' && held && held.until > now) return held.profile;
    known.delete(key);
    const profile = await fetch(place, memberId);
    if (profile === null) return null;
    if (known.size >= most) known.clear();
    known.set(key, { profile, until: now + recent });
    return profile;
  };
};
