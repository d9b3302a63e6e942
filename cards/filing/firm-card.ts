import type { FieldProblem } from '../../claims/fields.ts';
import { type FirmProfile, locationLines } from '../../claims/firm-profile.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { button } from '../shared/button-view.ts';
import { otherFormCard } from '../shared/form-card.ts';
import { textQuestion } from '../shared/question-view.ts';

type Firm = {
  readonly reader: Reader;
  readonly profile: FirmProfile | null;
  /** The draft to go back to. */
  readonly claimId?: string | undefined;
  readonly problems: readonly FieldProblem[];
  /** By input id; what is typed stands before what is stored. */
  readonly typed: Readonly<Record<string, string>>;
};

const stored = (profile: FirmProfile | null): Readonly<Record<string, string>> =>
  profile === null
    ? {}
    : {
        firmName: profile.name,
        mpnLocations: locationLines(profile.locations),
        partnerContactName: profile.contact?.name ?? '',
        partnerContactEmail: profile.contact?.email ?? '',
      };

/** What a firm says of itself once: its name, its partner locations and whom to ask. */
export const firmCard = ({ reader, profile, claimId, problems, typed }: Firm): Card => {
  const texts = textsOf(reader.language);
  const asked = { texts, problems, typed: { ...stored(profile), ...typed }, isMultiline: false } as const;
  return otherFormCard({
    reader,
    title: texts('firm.title'),
    intro: texts('firm.intro'),
    problems,
    fields: [
      textQuestion({
        ...asked,
        id: 'firmName',
        label: texts('firm.name'),
        hint: texts('firm.name.hint'),
        missing: texts('firm.name.missing'),
        required: true,
      }),
      textQuestion({
        ...asked,
        id: 'mpnLocations',
        label: texts('firm.locations'),
        hint: texts('firm.locations.hint'),
        missing: texts('firm.locations.missing'),
        required: true,
        isMultiline: true,
      }),
      textQuestion({ ...asked, id: 'partnerContactName', label: texts('firm.contact-name'), required: false }),
      textQuestion({
        ...asked,
        id: 'partnerContactEmail',
        label: texts('firm.contact-email'),
        required: false,
        style: 'Email',
      }),
    ],
    buttons: [
      button('firm.edit', { ...(claimId && { claimId }), filled: 'yes' }, texts('button.save'), { style: 'positive' }),
      ...(claimId === undefined
        ? []
        : [button('draft.resume', { claimId }, texts('button.back-to-draft'), { sendsInputs: false })]),
    ],
  });
};
