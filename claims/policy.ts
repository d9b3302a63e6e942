/** Every duration and limit of the rules; `CLAIM_POLICY_FILE` overrides any. Units stand in the names. Source: domain rules §6, §7, §8. */
export type ClaimPolicy = {
  readonly untouchedDraftBusinessDays: number;
  readonly reviewStartBusinessDays: number;
  readonly decisionBusinessDays: number;
  readonly answerBusinessDays: number;
  readonly optOutBusinessDays: number;
  readonly disputeCalendarDays: number;
  readonly disputeDecisionBusinessDays: number;
  /** Bytes. */
  readonly poeFileBytes: number;
  readonly poeFilesPerClaim: number;
  /** Local wall-clock time of reminders, `HH:MM`. */
  readonly reminderTime: string;
  /** Business days that a time transition against the partner waits after an outage. */
  readonly outageGraceBusinessDays: number;
  /** By calendar (`HU`, `GB-ENG`): ISO dates made holidays or business days against the library's word. */
  readonly calendarExceptions: Readonly<
    Record<string, { readonly holidays?: readonly string[]; readonly businessDays?: readonly string[] }>
  >;
};
