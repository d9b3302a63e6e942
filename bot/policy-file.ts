import { type ClaimPolicy, defaultPolicy, parsePolicy } from '../claims/policy.ts';
import type { ConfigProblem } from './config-rules.ts';

type Reading = { readonly text: string } | { readonly why: string };

/** The defaults, with what the file named by `CLAIM_POLICY_FILE` says on them. */
export const readPolicyFile = (
  path: string | undefined,
  read: (path: string) => Reading,
): { readonly policy: ClaimPolicy; readonly problems: readonly ConfigProblem[] } => {
  const refused = (...sentences: readonly string[]) => ({
    policy: defaultPolicy,
    problems: sentences.map((problem) => ({ variable: 'CLAIM_POLICY_FILE', problem })),
  });
  if (path === undefined) return { policy: defaultPolicy, problems: [] };
  const reading = read(path);
  if ('why' in reading) return refused(`cannot be read: ${reading.why}.`);
  let json: unknown;
  try {
    json = JSON.parse(reading.text);
  } catch {
    return refused(`names ${path}, which is not JSON.`);
  }
  const policy = parsePolicy(json);
  return 'poeFileBytes' in policy
    ? { policy, problems: [] }
    : refused(...policy.map((bad) => `names ${path}, in which ${bad.path || 'the whole'} is wrong: ${bad.problem}.`));
};
