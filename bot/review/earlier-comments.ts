import type { Person } from '../../claims/person.ts';
import type { SettingsRepository } from '../../storage/settings-repository.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';

/** Comments that are offered again. */
const offered = 5;

/** Comments that who is asked used before, newest first. */
export const earlierComments = async ({
  turn: { actor },
  services: { store },
}: {
  readonly turn: Pick<Turn, 'actor'>;
  readonly services: Services;
}): Promise<readonly string[]> => (await store.settings.settingsOf(actor.person)).comments ?? [];

/** Keeps a comment for the next time. */
export const rememberComment = async (
  comment: string,
  reviewer: Person,
  settings: SettingsRepository,
): Promise<void> => {
  await settings.changeSettings(reviewer, (stored) => {
    const others = (stored.comments ?? []).filter((known) => known !== comment);
    return { ...stored, comments: [comment, ...others].slice(0, offered) };
  });
};
