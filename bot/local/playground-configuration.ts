import type { PlaygroundCast, PlaygroundPerson } from './playground-people.ts';

const account = (cast: PlaygroundCast, { id, givenName, surname }: PlaygroundPerson) => {
  const email = `${givenName}.${surname}@${cast.domain}`.toLowerCase();
  return {
    id: `29:${id}`,
    name: `${givenName} ${surname}`,
    // The tool's own spelling.
    userPrincipleName: email,
    aadObjectId: id,
    givenName,
    surname,
    email,
  };
};

/**
 * What the Microsoft 365 Agents Playground reads at start (its schema `teams-app-test-tool-config/0.1.1`; YAML, of which JSON is
 * a part). Every id is fixed, so that conversations survive a restart: the tool's defaults change at each start.
 */
export const playgroundConfiguration = (cast: PlaygroundCast) => ({
  version: '0.1.1',
  tenantId: cast.tenantId,
  bot: { id: `28:${cast.idPrefix}0002`, name: 'CPOR Claims' },
  currentUser: account(cast, cast.you),
  users: cast.colleagues.map((colleague) => account(cast, colleague)),
  personalChat: { id: `a:${cast.name}-personal-chat` },
  groupChat: { id: `19:${cast.name}-group-chat@thread.v2`, name: `${cast.firm} chat` },
  team: {
    id: `19:${cast.name}-general@thread.tacv2`,
    name: cast.firm,
    aadGroupId: `${cast.idPrefix}0003`,
    channels: [{ id: `19:${cast.name}-claims@thread.tacv2`, name: 'Claims' }],
  },
});

/** File name of a cast's configuration. */
export const configurationFile = (cast: PlaygroundCast): string => `${cast.name}.yml`;
