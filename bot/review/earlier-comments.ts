import type { Person } from '../../claims/person.ts';
import type { PeopleRepository } from '../../storage/people-repository.ts';

/** Comments that are offered again. */
const offered = 5;

/** A reviewer's comments used before, newest first. */
export const earlierComments = async (reviewer: Person, people: PeopleRepository): Promise<readonly string[]> =>
  (await people.settingsOf(reviewer)).comments ?? [];

/** Keeps a comment for the next time. */
export const rememberComment = async (comment: string, reviewer: Person, people: PeopleRepository): Promise<void> => {
  const settings = await people.settingsOf(reviewer);
  const others = (settings.comments ?? []).filter((known) => known !== comment);
  await people.saveSettings(reviewer, { ...settings, comments: [comment, ...others].slice(0, offered) });
};
