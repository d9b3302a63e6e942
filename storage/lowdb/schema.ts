/** Counts the layouts of the file. A document's own format is told by the document. */
export const layout = 1;

/** A table of documents; `revision` counts the writes of a row. */
const documents = (name: string, key: string, columns = ''): string =>
  `CREATE TABLE IF NOT EXISTS ${name} (
    key ${key} PRIMARY KEY NOT NULL, revision INTEGER NOT NULL, ${columns} document TEXT NOT NULL);`;

/**
 * Tables of documents, and beside them what documents are found by: all of it could be made again from the documents, turns,
 * numbers and what was set aside excepted. Times are epoch milliseconds.
 */
export const schema = `
${documents('claims', 'INTEGER', 'summary TEXT NOT NULL,')}
${documents('settings', 'TEXT')}
${documents('conversations', 'TEXT', 'firm TEXT, person TEXT,')}
${documents('review_desk', 'TEXT')}
${documents('cards', 'TEXT')}
${documents('subscriptions', 'TEXT', 'firm TEXT NOT NULL,')}
${documents('muted_claims', 'TEXT')}
${documents('diary', 'TEXT')}
${documents('firms', 'TEXT')}
${documents('waiting_files', 'TEXT', 'oldest INTEGER,')}
CREATE INDEX IF NOT EXISTS conversations_of_firm ON conversations (firm) WHERE firm IS NOT NULL;
CREATE INDEX IF NOT EXISTS conversations_with_person ON conversations (person) WHERE person IS NOT NULL;
CREATE INDEX IF NOT EXISTS subscriptions_of_firm ON subscriptions (firm);
CREATE INDEX IF NOT EXISTS waiting_files_by_age ON waiting_files (oldest);
CREATE TABLE IF NOT EXISTS set_aside (
  id INTEGER PRIMARY KEY, of_table TEXT NOT NULL, key TEXT NOT NULL, document TEXT NOT NULL, why TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS claim_index (
  number INTEGER PRIMARY KEY, firm TEXT NOT NULL, owner TEXT NOT NULL, status TEXT NOT NULL,
  answered INTEGER NOT NULL, competing INTEGER NOT NULL, assignee TEXT, moves_at INTEGER,
  keys TEXT NOT NULL, words TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS claims_of_owner ON claim_index (owner, status);
CREATE INDEX IF NOT EXISTS claims_of_firm ON claim_index (firm, status);
CREATE INDEX IF NOT EXISTS claims_by_status ON claim_index (status);
CREATE INDEX IF NOT EXISTS claims_by_assignee ON claim_index (assignee, status);
CREATE INDEX IF NOT EXISTS answered_claims ON claim_index (status) WHERE answered = 1;
CREATE INDEX IF NOT EXISTS competing_claims ON claim_index (status) WHERE competing = 1;
CREATE INDEX IF NOT EXISTS moving_claims ON claim_index (moves_at) WHERE moves_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS claim_counts (
  scope TEXT NOT NULL, status TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (scope, status)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS claim_keys (
  base TEXT NOT NULL, number INTEGER NOT NULL, key TEXT NOT NULL, holder TEXT NOT NULL,
  PRIMARY KEY (base, number)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS owed_notices (
  id INTEGER PRIMARY KEY, notice TEXT UNIQUE NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL,
  due_at INTEGER NOT NULL, waits INTEGER NOT NULL, document TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS owed_by_claim ON owed_notices (number);
CREATE INDEX IF NOT EXISTS owed_by_time ON owed_notices (at, number, id, due_at);
CREATE INDEX IF NOT EXISTS owed_to_unreachable ON owed_notices (waits) WHERE waits = 1;
CREATE TABLE IF NOT EXISTS claim_turns (turn TEXT PRIMARY KEY NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS turns_by_time ON claim_turns (at);
CREATE TABLE IF NOT EXISTS numbers (name TEXT PRIMARY KEY NOT NULL, last INTEGER NOT NULL);
INSERT OR IGNORE INTO numbers VALUES ('claim', 0);
CREATE VIRTUAL TABLE IF NOT EXISTS claim_search USING fts5
  (words, scopes, tokenize = 'trigram', content = '', contentless_delete = 1);
PRAGMA user_version = ${layout};
`;
