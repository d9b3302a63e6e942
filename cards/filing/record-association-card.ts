import type { Catalogue } from '../../claims/catalogue.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import type { FieldSpec } from '../../claims/form.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { button } from '../shared/button-view.ts';
import { fieldView } from '../shared/field-view.ts';
import { otherFormCard } from '../shared/form-card.ts';

type RecordAssociation = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  /** What is asked; ids of per-product answers without their product, which is chosen here too. */
  readonly fields: readonly FieldSpec[];
  readonly problems: readonly FieldProblem[];
  /** By input id. */
  readonly typed: Readonly<Record<string, string>>;
};

/** Asks for an association that predates claims. */
export const recordAssociationCard = ({ reader, catalogue, fields, problems, typed }: RecordAssociation): Card => {
  const texts = textsOf(reader.language);
  const problemOf = ({ id }: FieldSpec): FieldProblem | undefined =>
    problems.find(({ field }) => field === id || field.startsWith(`${id}.`));
  return otherFormCard({
    reader,
    title: texts('record.title'),
    intro: texts('record.intro'),
    problems,
    fields: fields.map((spec) => fieldView(spec, typed[spec.id], problemOf(spec), reader.language, catalogue)),
    buttons: [button('association.record', { filled: 'yes' }, texts('button.record'), { style: 'positive' })],
  });
};
