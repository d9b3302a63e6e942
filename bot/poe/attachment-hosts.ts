/** `.name` stands for every host under it, `name` for that one host. */
export type HostList = readonly string[];

/**
 * Where the connector itself serves inline pictures, behind the bot's token. `trafficmanager.net` is anybody's, so only
 * Teams' own name in it. Source: docs/teams.md#files.
 */
export const connectorHosts: HostList = [
  'smba.trafficmanager.net',
  '.botframework.com',
  '.botframework.us',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
];

/** Where files of a chat lie: the sender's OneDrive, SharePoint, and the store of pictures. */
export const attachmentHosts: HostList = [
  ...connectorHosts,
  '.sharepoint.com',
  '.sharepoint.us',
  '.sharepoint-mil.us',
  '.sharepoint.de',
  '.sharepoint.cn',
  '.asm.skype.com',
  '.teams.microsoft.com',
  '.teams.microsoft.us',
];

export const isHostOf = (hosts: HostList, hostname: string): boolean =>
  hosts.some((host) => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host));
