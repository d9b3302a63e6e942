/** Endings that Hungarian and Turkish put on a number, and words that say it is one: `12-es`, `12'yi`, `12 numaralı`. */
const endings: ReadonlySet<string> = new Set(
  (
    'es as os est ast ost t at et ot vel nel nal val bol rol ben ban re ra nek nak ig tol hoz hez e a ' +
    'yi yu i u nin nun in un ye ya te ta de da den dan ten tan si sini sinin lik luk ' +
    'esrol osrol asrol esre osra asra esnel osnal asnal esnek osnak asnak eshez oshoz ashoz esbol osbol asbol estol ostol astol ' +
    's szamu szamut szam numarali nolu no th'
  ).split(' '),
);

/** Products, not numbers: Microsoft 365, Dynamics 365. */
const before365: ReadonlySet<string> = new Set(['microsoft', 'office', 'dynamics', 'm', 'd', 'ms', 'o']);

const numberIn = (token: string): string | undefined => {
  const [, digits, ending = ''] = /^(?:cpor|no|nr)?0*(\d{1,12})([a-z]{0,6})$/.exec(token) ?? [];
  return digits !== undefined && (ending === '' || endings.has(ending)) ? digits : undefined;
};

export type NumberedText = {
  /** `CPOR-000012`; null when the text names no claim. */
  readonly claimId: string | null;
  /** The words without it. */
  readonly words: readonly string[];
};

/** `12`, `#12`, `000012`, `CPOR-12`, `cpor 000012`, `12-es`, `12'yi` → `CPOR-000012`; the number after CPOR where there are several. */
export const readClaimNumber = (words: readonly string[]): NumberedText => {
  const candidates = words.flatMap((word, at) => {
    const digits = numberIn(word);
    const isProduct = digits === '365' && before365.has(words[at - 1] ?? '');
    return digits === undefined || isProduct ? [] : [{ digits, at }];
  });
  const isSure = ({ at }: { readonly at: number }) => words[at]?.startsWith('cpor') || words[at - 1] === 'cpor';
  const found = candidates.find(isSure) ?? candidates[0];
  if (found === undefined) return { claimId: null, words };
  let [start, end] = [found.at, found.at + 1];
  if (words[start - 1] === 'cpor') start -= 1;
  while (endings.has(words[end] ?? '')) end += 1;
  return {
    claimId: `CPOR-${found.digits.padStart(6, '0')}`,
    words: [...words.slice(0, start), ...words.slice(end)],
  };
};
