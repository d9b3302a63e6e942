/** Texts of renewing and recording associations. */
export const renewalEn = {
  'button.renew': 'Renew',
  'button.copy': 'New subscription: copy the claim',
  'button.record': 'Record',
  'renew.title': 'Renew {claimId}',
  'renew.intro': 'When do the subscriptions end now? A date left as it is changes nothing.',
  'renew.other-subscription':
    'Renewed under a new subscription ID? That is a new claim. A copy takes over all but the subscription; once it is official, it takes the place of this one.',
  'record.title': 'Record an association',
  'record.intro':
    'A Dynamics 365 or Power BI association from before there were claims stays valid until its subscription ends. Recorded here it is listed, reminded of and renewed like any other.',
  'note.renewed': 'The new end dates are recorded.',
  'note.copied': 'A copy of {claimId}, to be renewed. Enter the new subscription.',
  'note.recorded': 'The association is recorded.',
  'list.recorded': 'recorded',
  'channel.recorded': 'Recorded: it predates claims.',
  'now.recorded': 'Recorded: it predates claims, so nobody reviewed it here.',
  'flag.recorded': 'Recorded: it predates claims and was not reviewed',
  'command.renew': 'renew 12',
  'help.command.renew': 'enters new subscription end dates',
  'command.record-association': 'record association',
  'help.command.record-association': 'enters an association from before there were claims',
} as const;
