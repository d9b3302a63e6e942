import { partner } from '../who-may.ts';
import { rule } from './rule.ts';

export const saveStep = rule({
  type: 'SaveStep',
  from: { editing: partner },
  decide: (_claim, command) => [{ type: 'StepSaved', details: command.details, form: command.form }],
});
