import assert from 'node:assert/strict';
import type { Actor } from '../../../claims/actor.ts';
import type { Claim } from '../../../claims/claim.ts';
import type { CommandType, CreatingCommand } from '../../../claims/command.ts';
import { decide } from '../../../claims/decide.ts';
import { isRefusal, type RefusalReason } from '../../../claims/refusal.ts';
import { commandsFor } from '../../../claims/transitions.ts';
import { maySee } from '../../../claims/who-may.ts';
import {
  aClaim,
  aContext,
  admin,
  aFile,
  anAdmin,
  anAnsweredRound,
  aPartner,
  aPerson,
  aReviewer,
  deskTenant,
  otherFirm,
  owner,
  someDetails,
} from '../../support/build-claim.ts';
import { customer, given, mail, otherClaim, time } from '../../support/given-claim.ts';
import { commandTypes, lifecycleTable, specimenNames, specimens } from '../../support/lifecycle-table.ts';

const stranger = aPerson({ tenantId: otherFirm });

const roles = {
  owner: aPartner(),
  'firm admin': anAdmin(),
  'owner who is admin': anAdmin(owner),
  colleague: aPartner(aPerson()),
  "other firm's member": aPartner(stranger),
  "other firm's admin": anAdmin(stranger),
  'same person id in another tenant': anAdmin({ ...owner, tenantId: otherFirm }),
  reviewer: aReviewer(),
  'reviewer of the same firm': aReviewer(aPerson()),
  'reviewer who owns it': aReviewer(owner),
  'reviewer who submitted it': aReviewer(admin),
  'the customer': customer,
  time,
  'the mail server': mail,
  'another claim': otherClaim,
} satisfies Record<string, Actor>;
type Role = keyof typeof roles;
const roleNames = Object.keys(roles) as readonly Role[];

type Who =
  | 'partner'
  | 'admin'
  | 'reviewer'
  | 'impartial reviewer'
  | 'the customer'
  | 'time'
  | 'the mail server'
  | 'another claim';

const allowed: { readonly [W in Who]: readonly Role[] } = {
  partner: ['owner', 'firm admin', 'owner who is admin', 'reviewer who owns it'],
  admin: ['firm admin', 'owner who is admin'],
  reviewer: ['reviewer', 'reviewer of the same firm', 'reviewer who owns it', 'reviewer who submitted it'],
  'impartial reviewer': ['reviewer', 'reviewer of the same firm'],
  'the customer': ['the customer'],
  time: ['time'],
  'the mail server': ['the mail server'],
  'another claim': ['another claim'],
};

/**
 * Who may give a command in the first status that knows it; written out by hand from
 * docs/claims.md#what-may-happen-in-each-status.
 */
const whoMay: { readonly [T in Exclude<CommandType, CreatingCommand>]: Who } = {
  SaveStep: 'partner',
  AskAdmin: 'partner',
  AwaitSignature: 'partner',
  DiscardDraft: 'partner',
  AddPoe: 'partner',
  RemovePoe: 'partner',
  HandOver: 'partner',
  SubmitClaim: 'admin',
  FlagCompeting: 'another claim',
  UnflagCompeting: 'another claim',
  AssignReviewer: 'reviewer',
  ReleaseReviewer: 'reviewer',
  AddNote: 'reviewer',
  StartReview: 'impartial reviewer',
  RequestInformation: 'impartial reviewer',
  WithdrawRequest: 'impartial reviewer',
  AnswerRequest: 'partner',
  ApproveAnswer: 'impartial reviewer',
  AskAgain: 'impartial reviewer',
  ApproveClaim: 'impartial reviewer',
  RejectClaim: 'impartial reviewer',
  UpholdRejection: 'impartial reviewer',
  WithdrawClaim: 'partner',
  DisputeClaim: 'admin',
  Disassociate: 'admin',
  EndOnCustomersWord: 'impartial reviewer',
  CorrectContact: 'admin',
  ChangeSubscriptionEnd: 'admin',
  KeepPartnerCenterId: 'partner',
  OptOut: 'the customer',
  Agree: 'the customer',
  ReportWrongPerson: 'the customer',
  RecordCustomerTold: 'the mail server',
  OpenOptOutWindow: 'the mail server',
  ReportBounce: 'the mail server',
  MarkToBeSuperseded: 'another claim',
  LapseSuperseding: 'another claim',
  Supersede: 'another claim',
  PassTime: 'time',
  RecordOutage: 'time',
};

const claimFor = (type: CommandType): Claim => {
  const { leads, on } = lifecycleTable[type];
  const name = specimenNames.find((one) => leads[one]);
  assert.ok(name, `${type} starts somewhere`);
  return { ...specimens[name], ...on } as Claim;
};

const seesNothing: readonly Role[] = [
  'colleague',
  "other firm's member",
  "other firm's admin",
  'same person id in another tenant',
];

const expectedRefusal = (who: Who, role: Role, isDraft: boolean): RefusalReason => {
  if (seesNothing.includes(role)) return 'not-your-claim';
  if (isDraft && ['reviewer', 'reviewer of the same firm', 'reviewer who submitted it'].includes(role)) {
    return 'not-your-claim';
  }
  if (who === 'impartial reviewer') return role.startsWith('reviewer') ? 'own-claim' : 'only-reviewers';
  if (who === 'reviewer') return 'only-reviewers';
  if (who === 'the customer') return 'only-customer';
  if (who === 'admin')
    return ['owner', 'reviewer who owns it'].includes(role) ? 'only-incentives-admins' : 'not-your-claim';
  return 'not-your-claim';
};

describe('every command given by every role', () => {
  for (const type of commandTypes) {
    if (type === 'StartDraft' || type === 'RecordAssociation') continue;
    const claim = claimFor(type);
    const { command, context } = lifecycleTable[type];
    const who = whoMay[type];
    for (const role of roleNames) {
      if (allowed[who].includes(role)) {
        it(`${type} is open to: ${role}`, () => {
          assert.equal(given(claim, context).when(roles[role], command).refusal, null);
        });
      } else {
        const reason = expectedRefusal(who, role, claim.status === 'editing');
        it(`${type} is refused to: ${role} (${reason})`, () => {
          given(claim, context).when(roles[role], command).thenRefused(reason);
        });
      }
    }
  }
});

describe('roles that change with the status', () => {
  it('an owner hands over a draft, but no claim that others know of', () => {
    const command = { type: 'HandOver', to: aPerson() } as const;
    given(aClaim('submitted')).when(aPartner(), command).thenRefused('only-incentives-admins');
  });

  it('an owner withdraws an open claim, but no dispute', () => {
    const command = { type: 'WithdrawClaim', reason: 'Filed by mistake.' } as const;
    given(aClaim('disputed')).when(aPartner(), command).thenRefused('only-incentives-admins');
  });

  it('somebody who answered a request decides nothing, though they own nothing', () => {
    const answerer = aPerson({ tenantId: deskTenant });
    const claim = aClaim('submitted', { answered: true, rounds: [anAnsweredRound()], answeredBy: [answerer] });
    given(claim).when(aReviewer(answerer), { type: 'ApproveAnswer', comment: '' }).thenRefused('own-claim');
  });

  it('somebody who drafted a claim and handed it over decides nothing', () => {
    const drafter = aPerson();
    const claim = aClaim('under-review', { draftedBy: drafter });
    given(claim)
      .when(aReviewer(drafter), { type: 'ApproveClaim', comment: '', confirmSupersede: false })
      .thenRefused('own-claim');
  });

  it('a former owner sees the claim no more', () => {
    const claim = aClaim('submitted', { owner: aPerson() });
    given(claim).when(aPartner(), { type: 'WithdrawClaim', reason: 'Mine.' }).thenRefused('not-your-claim');
  });
});

describe('a reviewer with a hand in the partner’s side', () => {
  const approve = { type: 'ApproveClaim', comment: '', confirmSupersede: false } as const;
  const colleague = aPerson({ tenantId: deskTenant });

  it('decides nothing after disputing', () => {
    const disputed = given(aClaim('rejected')).when(anAdmin(aPerson()), {
      type: 'DisputeClaim',
      justification: 'It is on page 3.',
    }).claim;
    given(disputed).when(aReviewer(aPerson()), approve).thenRefused('own-claim');
    given(disputed).when(aReviewer(aPerson()), { type: 'UpholdRejection', comment: 'Yes.' }).thenRefused('own-claim');
  });

  it('decides nothing after writing in the draft, but may after only opening it', () => {
    const writer = aPerson();
    const form = { version: 1, step: 'partner', returnToReview: false, unaccepted: {} } as const;
    const details = someDetails({ claimName: 'Another name' });
    for (const [saved, refused] of [
      [details, 'own-claim'],
      [someDetails(), null],
    ] as const) {
      const draft = aClaim('editing', { details: someDetails() });
      const written = given(draft).when(anAdmin(writer), { type: 'SaveStep', details: saved, form }).claim;
      const submitted = given(written).when(anAdmin(), { type: 'SubmitClaim' }).claim;
      assert.equal(given(submitted).when(aReviewer(writer), { type: 'StartReview' }).refusal?.refused ?? null, refused);
    }
  });

  it('decides nothing after adding evidence', () => {
    const claim = aClaim('under-review', { files: [aFile({ addedBy: colleague })] });
    given(claim).when(aReviewer(colleague), approve).thenRefused('own-claim');
  });
});

describe('a person who may not see a claim', () => {
  for (const name of specimenNames) {
    it(`learns nothing of its status: ${name}`, () => {
      const reasons = new Set(
        commandTypes.map((type) => {
          const outcome = decide(specimens[name], lifecycleTable[type].command, roles.colleague, aContext());
          return isRefusal(outcome) ? JSON.stringify(outcome) : 'allowed';
        }),
      );
      assert.deepEqual([...reasons], ['{"refused":"not-your-claim"}']);
      assert.deepEqual(commandsFor(specimens[name], roles.colleague), []);
    });
  }

  it('hears the same of a claim that does not exist', () => {
    assert.deepEqual(decide(null, { type: 'SubmitClaim' }, anAdmin(), aContext()), { refused: 'not-your-claim' });
  });
});

describe('who sees a claim', () => {
  for (const name of specimenNames) {
    const isDraft = name === 'editing' || name === 'discarded';
    it(`${name}: owner, the firm's admins${isDraft ? '' : ', reviewers'}`, () => {
      const seeing = roleNames.filter((role) => roles[role].kind === 'person' && maySee(specimens[name], roles[role]));
      const insiders: readonly Role[] = ['owner', 'firm admin', 'owner who is admin', 'reviewer who owns it'];
      const desk: readonly Role[] = ['reviewer', 'reviewer of the same firm', 'reviewer who submitted it'];
      assert.deepEqual([...seeing].sort(), [...insiders, ...(isDraft ? [] : desk)].sort());
    });
  }
});
