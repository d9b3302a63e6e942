import packageJson from '../../package.json' with { type: 'json' };

/** Flags with which `npm start` starts the bot: it is measured as it is run. */
export const flagsOfStart: readonly string[] = packageJson.scripts.start
  .split(' ')
  .filter((word) => word.startsWith('--'));
