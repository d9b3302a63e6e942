import type { Catalogue } from '../../claims/catalogue.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import type { MpnLocation } from '../../claims/firm-profile.ts';
import type { FieldSpec } from '../../claims/form.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type FieldView, fieldView } from '../shared/field-view.ts';
import { pickQuestion } from '../shared/question-view.ts';

type Location = {
  readonly spec: FieldSpec;
  /** The claim's location so far, or what was typed. */
  readonly value: string | undefined;
  readonly problem: FieldProblem | undefined;
  /** At least one; the first is chosen where nothing is. */
  readonly locations: readonly MpnLocation[];
  readonly reader: Reader;
  readonly catalogue: Catalogue;
};

/** The firm's locations to choose from, and beside them the input for any other; what is typed there wins. */
export const locationFields = ({
  spec,
  value,
  problem,
  locations,
  reader,
  catalogue,
}: Location): readonly FieldView[] => {
  const texts = textsOf(reader.language);
  const isListed = locations.some(({ mpnId }) => mpnId === value);
  const chosen = isListed ? value : locations[0]?.mpnId;
  const pick = pickQuestion({
    id: 'mpnLocation',
    label: texts('field.mpnLocation.label'),
    texts,
    required: true,
    problems: [],
    typed: chosen === undefined ? {} : { mpnLocation: chosen },
    choices: locations.map(({ mpnId, label }) => ({
      value: mpnId,
      title: label === mpnId ? mpnId : texts('choice.location', { label, mpnId }),
    })),
  });
  const typed = fieldView(spec, isListed ? '' : value, problem, reader.language, catalogue);
  const other = texts('field.optional', { label: texts('field.mpnLocation.other') });
  return [pick, 'label' in typed ? { ...typed, label: other } : typed];
};
