import type { Person } from '../../claims/person.ts';
import type { SettingsRepository } from '../../storage/settings-repository.ts';

/** Comments that are offered again. */
const offered = 5;

/** A reviewer's comments used before, newest first. */
export const earlierComments = async (reviewer: Person, settings: SettingsRepository): Promise<readonly string[]> =>
  (await settings.settingsOf(reviewer)).comments ?? [];

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
