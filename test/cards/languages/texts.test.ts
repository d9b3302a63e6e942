import assert from 'node:assert/strict';
import { IntlMessageFormat } from 'intl-messageformat';
import { channelEn } from '../../../cards/languages/channel-en.ts';
import { customerEn } from '../../../cards/languages/customer-en.ts';
import { en as partnerEn } from '../../../cards/languages/en.ts';
import { languageOfLocale, languages, localeOf } from '../../../cards/languages/language.ts';
import { reminderEn } from '../../../cards/languages/reminder-en.ts';
import { reviewEn } from '../../../cards/languages/review-en.ts';
import { catalogues, textsOf } from '../../../cards/languages/texts.ts';

const { en } = catalogues;
const translations = languages.filter((language) => language !== 'en');

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** Names of the arguments, also of those inside a plural or a choice. */
const argumentsIn = (ast: Ast): readonly string[] =>
  ast.flatMap((element) => {
    const own = 'value' in element && typeof element.value === 'string' && element.type !== 0 ? [element.value] : [];
    const inner = 'options' in element ? Object.values(element.options).flatMap(({ value }) => argumentsIn(value)) : [];
    return [...own, ...inner];
  });

const argumentsOf = (pattern: string, language: (typeof languages)[number]): readonly string[] => {
  const message = new IntlMessageFormat(pattern, localeOf(language), undefined, { ignoreTag: true });
  return [...new Set(argumentsIn(message.getAst()))].toSorted();
};

/** Names, examples and numbers are the same in every language, and so are words that only look English. */
const sameEverywhere = new Set<string>([
  'field.of-product',
  'field.customerDomain.hint',
  'field.customerTenantId.hint',
  'field.customerContactEmail.hint',
  'field.technicalContactEmail.hint',
  'field.partnerContactEmail.hint',
  'field.customerName.hint',
  'choice.solutionArea.microsoft-365',
  'choice.solutionArea.business-applications',
  'choice.purchaseChannel.volume-licensing',
  'choice.purchaseChannel.web-direct',
  'choice.purchaseChannel.csp',
  'choice.location',
  'history.line',
  'file.line',
  'list.choice',
  'step.programme.title',
  'step.partner.title',
  'step.evidence.title',
  'when.moment',
  'when.zone',
  'size.kilobytes',
  'size.megabytes',
  'card.speak',
  'desk.facts.programme',
  'desk.facts.partner',
  'document.line',
  'queue.count',
  'progress',
]);

describe('The texts of every language', () => {
  for (const language of translations) {
    it(`have the keys of English in ${language}`, () => {
      assert.deepEqual(Object.keys(catalogues[language]).toSorted(), Object.keys(en).toSorted());
    });

    it(`have the arguments of English in ${language}`, () => {
      for (const [key, pattern] of Object.entries(catalogues[language]))
        assert.deepEqual(
          argumentsOf(pattern, language),
          argumentsOf(Object.entries(en).find(([one]) => one === key)?.[1] ?? '', 'en'),
          key,
        );
    });

    it(`are translated into ${language}`, () => {
      const left = Object.entries(en)
        .filter(
          ([key, pattern]) =>
            !sameEverywhere.has(key) && pattern === new Map(Object.entries(catalogues[language])).get(key),
        )
        .map(([key]) => key);
      assert.deepEqual(left, []);
    });
  }

  it('have one place each', () => {
    const keys = [partnerEn, channelEn, customerEn, reminderEn, reviewEn].flatMap((part) => Object.keys(part));
    assert.deepEqual(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      [],
    );
  });

  it('say “opts out” of the customer’s silence, never “accepts”', () => {
    assert.match(textsOf('en')('step.contacts.intro'), /don’t opt out.*official/);
  });
});

describe('A text', () => {
  it('puts a value in as it is', () => {
    assert.equal(textsOf('en')('welcome.hello', { name: '{x} <b>' }), 'Hello {x} <b>!');
  });

  it('counts in the way of the language', () => {
    assert.equal(textsOf('en')('list.total', { count: 1 }), '1 claim');
    assert.equal(textsOf('en')('list.total', { count: 2 }), '2 claims');
  });
});

describe('The language of a locale', () => {
  it('is English unless the bot has better', () => {
    assert.equal(languageOfLocale('hu-HU'), 'hu');
    assert.equal(languageOfLocale('TR'), 'tr');
    assert.equal(languageOfLocale('de-DE'), 'en');
    assert.equal(languageOfLocale(undefined), 'en');
  });
});
