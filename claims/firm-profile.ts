import { type FieldContext, type FieldProblem, isComplaint, type Parsed, tooLong } from './fields/field-parser.ts';
import { linesUpTo, lineUpTo, parseEmail, parseMpnId } from './fields/text-fields.ts';
import { nameCharacters, readCharacters } from './fields.ts';

/** A partner location that earns incentives. `mpnId`: 1–10 digits, as in a claim. */
export type MpnLocation = { readonly mpnId: string; readonly label: string };

/** What a firm says of itself once, for all its claims. */
export type FirmProfile = {
  /** As customers and reviewers know the firm; 1–100 characters. */
  readonly name: string;
  readonly locations: readonly MpnLocation[];
  /** Whom to ask about the firm's claims where nobody else is named. */
  readonly contact?: { readonly name: string; readonly email: string };
};

type Inputs = Readonly<Record<string, string>>;

const mostLocations = 50;
const noContext: FieldContext = { details: {}, catalogue: { find: () => undefined, ofArea: () => [] } };

const readEmail = (raw: string): Parsed<string> => tooLong(raw, readCharacters) ?? parseEmail(raw, noContext);

/** `1234567, Budapest` a line; the label may be missing, a second line of the same ID replaces the first. */
const parseLocations = (raw: string): Parsed<readonly MpnLocation[]> => {
  const text = linesUpTo(readCharacters)(raw, noContext);
  if (isComplaint(text)) return text;
  const locations = new Map<string, MpnLocation>();
  for (const line of text.value.split('\n').filter((each) => each.trim() !== '')) {
    const [, id = '', rest = ''] = /^([^,;:\t]*)[,;:\t](.*)$/.exec(line) ?? /^\s*(\S*)(.*)$/.exec(line) ?? [];
    const mpnId = parseMpnId(id, noContext);
    if (isComplaint(mpnId)) return mpnId;
    const label = lineUpTo(nameCharacters)(rest.trim() === '' ? mpnId.value : rest, noContext);
    if (isComplaint(label)) return label;
    locations.set(mpnId.value, { mpnId: mpnId.value, label: label.value });
  }
  return locations.size > mostLocations
    ? { problem: 'too-many', max: mostLocations, count: locations.size }
    : { value: [...locations.values()] };
};

/** The lines that `mpnLocations` is filled in with. */
export const locationLines = (locations: readonly MpnLocation[]): string =>
  locations.map(({ mpnId, label }) => `${mpnId}, ${label}`).join('\n');

/**
 * Reads the form of a firm: `firmName`, `mpnLocations` (a line each: ID, label), and of the contact `partnerContactName` and
 * `partnerContactEmail`, both or neither.
 */
export const readFirmProfile = (
  inputs: Inputs,
): { readonly profile: FirmProfile } | { readonly problems: readonly FieldProblem[] } => {
  const problems: FieldProblem[] = [];
  const take = <T>(field: string, parsed: Parsed<T>): T | undefined => {
    if (!isComplaint(parsed)) return parsed.value;
    problems.push({ field, ...parsed });
    return undefined;
  };
  const line = lineUpTo(nameCharacters);
  const name = take('firmName', line(inputs.firmName ?? '', noContext));
  const locations = take('mpnLocations', parseLocations(inputs.mpnLocations ?? ''));
  const { partnerContactName = '', partnerContactEmail = '' } = inputs;
  const hasContact = partnerContactName.trim() !== '' || partnerContactEmail.trim() !== '';
  const who = hasContact ? take('partnerContactName', line(partnerContactName, noContext)) : undefined;
  const email = hasContact ? take('partnerContactEmail', readEmail(partnerContactEmail)) : undefined;
  if (problems.length > 0 || name === undefined || locations === undefined) return { problems };
  return {
    profile: {
      name,
      locations,
      ...(who === undefined || email === undefined ? {} : { contact: { name: who, email } }),
    },
  };
};
