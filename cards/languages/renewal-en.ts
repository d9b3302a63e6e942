/** Texts of renewing and recording associations. */
export const renewalEn = {
  'button.renew': 'Renew',
  'button.copy': 'New subscription: copy the claim',
  'button.record': 'Record',
  'renew.title': 'Renew {claimId}',
  'renew.intro': 'When do the subscriptions end now? Dates you don’t change stay the same.',
  'renew.other-subscription':
    'Renewed under a new subscription ID? That needs a new claim. A copy keeps everything but the subscription, and replaces this claim when it becomes official.',
  'record.title': 'Record an association',
  'record.intro':
    'A Dynamics 365 or Power BI association from before CPOR stays valid until its subscription ends. Record it here to list it, get reminders and renew it like any other.',
  'note.renewed': 'The new end dates were saved.',
  'note.copied': 'This is a copy of {claimId} for the renewal. Enter the new subscription.',
  'note.recorded': 'The association was recorded.',
  'list.recorded': 'recorded',
  'channel.recorded': 'Recorded: from before CPOR.',
  'now.recorded': 'Recorded: from before CPOR, so it wasn’t reviewed here.',
  'flag.recorded': 'Recorded: from before CPOR, not reviewed',
  'command.renew': 'renew 12',
  'help.command.renew': 'enter new subscription end dates',
  'command.record-association': 'record association',
  'help.command.record-association': 'record an association from before CPOR',
} as const;
