import type { Card } from '../card.ts';
import { cardTemplate } from './card-template.ts';
import template from './form-card.json' with { type: 'json' };
import { type Form, type FormView, formView } from './form-view.ts';

const draw = cardTemplate<FormView>(template);

/** A form about a claim that shows nothing but what every form does. */
export const formCard = (form: Form): Card => draw(formView(form));
