/** An instant as ISO 8601 in UTC, e.g. `2026-11-21T09:00:00Z`. */
export type Timestamp = string;
