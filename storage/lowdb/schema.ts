/** Counts the layouts of the file. A document's own format is told by the document. */
export const layout = 6;

/** A table of documents; `revision` counts the writes of a row. */
const documents = (name: string, key: string, columns = ''): string =>
  `CREATE TABLE ${name} (key ${key} PRIMARY KEY NOT NULL, revision INTEGER NOT NULL, ${columns} document TEXT NOT NULL);`;

/**
 * Triggers that keep what a claim is found by outside of its row in step with the columns that it comes from.
 * @param enters what a row brings with it, told of it as `new`.
 * @param leaves what goes with a row, told of it as `old`.
 */
const follows = (name: string, columns: string, enters: string, leaves: string): string => `
CREATE TRIGGER ${name}_enter AFTER INSERT ON claims BEGIN ${enters} END;
CREATE TRIGGER ${name}_leave AFTER DELETE ON claims BEGIN ${leaves} END;
CREATE TRIGGER ${name}_change AFTER UPDATE OF ${columns} ON claims
WHEN ${columns
  .split(', ')
  .map((column) => `new.${column} IS NOT old.${column}`)
  .join(' OR ')}
BEGIN ${leaves} ${enters} END;`;

/** Whose lists a claim stands in, as `scopeOf` (claims/claim-columns.ts) names them. */
const counted = (row: 'new' | 'old', by: 1 | -1): string => `
INSERT INTO claim_counts
  SELECT column1, ${row}.status, ${by} FROM (VALUES ('everybody'), (${row}.firm), (${row}.owner)) WHERE true
  ON CONFLICT DO UPDATE SET count = count + excluded.count;`;

/** Whether the claim has left a card behind. Of one that is not known to have arrived it has. */
const comparesCard = `
UPDATE cards SET behind = EXISTS (SELECT 1 FROM claims WHERE key = new.claim AND events > coalesce(new.events, -1))
  WHERE key = new.key;`;

/**
 * Tables of documents, with the columns by which documents are found: those, what is left behind, the claims' counts, keys, files and search could be made
 * again from the documents. Times are epoch milliseconds.
 */
export const schema = `
${documents('settings', 'TEXT')}
${documents('conversations', 'TEXT', 'firm TEXT, person TEXT, disabled INTEGER NOT NULL,')}
CREATE INDEX conversations_of_firm ON conversations (firm) WHERE firm IS NOT NULL;
CREATE INDEX conversations_with_person ON conversations (person) WHERE person IS NOT NULL;
${documents('review_desk', 'TEXT')}
${documents('cards', 'TEXT', 'claim INTEGER NOT NULL, place TEXT NOT NULL, events INTEGER, behind INTEGER NOT NULL DEFAULT 0,')}
CREATE INDEX cards_of_claim ON cards (claim);
CREATE INDEX cards_left_behind ON cards (key) WHERE behind = 1;
${documents('subscriptions', 'TEXT', 'firm TEXT NOT NULL,')}
CREATE INDEX subscriptions_of_firm ON subscriptions (firm);
${documents('muted_claims', 'TEXT')}
${documents('firms', 'TEXT')}
${documents('diary', 'TEXT')}
${documents('waiting_files', 'TEXT', 'person TEXT NOT NULL, received_at INTEGER NOT NULL,')}
CREATE INDEX waiting_files_of_person ON waiting_files (person, received_at);
CREATE INDEX waiting_files_by_age ON waiting_files (received_at);
CREATE TABLE set_aside (
  id INTEGER PRIMARY KEY, of_table TEXT NOT NULL, key TEXT NOT NULL, document TEXT NOT NULL, why TEXT NOT NULL);

${documents(
  'claims',
  'INTEGER',
  `summary TEXT NOT NULL, firm TEXT NOT NULL, owner TEXT NOT NULL, customer TEXT, status TEXT NOT NULL, answered INTEGER NOT NULL,
   competing INTEGER NOT NULL, assignee TEXT, moves_at INTEGER, keys TEXT, holder TEXT, files TEXT, words TEXT NOT NULL, events INTEGER NOT NULL,`,
)}
CREATE INDEX claims_of_owner ON claims (owner, status);
CREATE INDEX claims_of_firm ON claims (firm, status);
CREATE INDEX claims_of_customer ON claims (firm, customer, status) WHERE customer IS NOT NULL;
CREATE INDEX claims_by_status ON claims (status);
CREATE INDEX claims_by_assignee ON claims (assignee, status);
CREATE INDEX answered_claims ON claims (status) WHERE answered = 1;
CREATE INDEX competing_claims ON claims (status) WHERE competing = 1;
CREATE INDEX moving_claims ON claims (moves_at) WHERE moves_at IS NOT NULL;

CREATE TRIGGER claim_moves AFTER UPDATE OF events ON claims WHEN new.events > old.events
BEGIN UPDATE cards SET behind = 1 WHERE claim = new.key AND behind = 0; END;
CREATE TRIGGER card_enters AFTER INSERT ON cards BEGIN ${comparesCard} END;
CREATE TRIGGER card_catches_up AFTER UPDATE OF events ON cards BEGIN ${comparesCard} END;

CREATE TABLE claim_counts (
  scope TEXT NOT NULL, status TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (scope, status)) WITHOUT ROWID;
${follows('claim_counts', 'status, firm, owner', counted('new', 1), counted('old', -1))}

CREATE TABLE claim_keys (
  base TEXT NOT NULL, claim INTEGER NOT NULL, association TEXT NOT NULL, PRIMARY KEY (base, claim)) WITHOUT ROWID;
${follows(
  'claim_keys',
  'keys',
  `INSERT INTO claim_keys SELECT value ->> 'base', new.key, value FROM json_each(new.keys);`,
  `DELETE FROM claim_keys WHERE base IN (SELECT value ->> 'base' FROM json_each(old.keys)) AND claim = old.key;`,
)}

CREATE TABLE claim_files (
  sha256 TEXT NOT NULL, claim INTEGER NOT NULL, customer TEXT NOT NULL, PRIMARY KEY (sha256, claim)) WITHOUT ROWID;
${follows(
  'claim_files',
  'files',
  `INSERT INTO claim_files SELECT value ->> 'sha256', new.key, value ->> 'customer' FROM json_each(new.files);`,
  `DELETE FROM claim_files WHERE sha256 IN (SELECT value ->> 'sha256' FROM json_each(old.files)) AND claim = old.key;`,
)}

CREATE VIRTUAL TABLE claim_search USING fts5 (words, tokenize = 'trigram', content = '', contentless_delete = 1);
${follows(
  'claim_search',
  'words',
  'INSERT INTO claim_search (rowid, words) VALUES (new.key, new.words);',
  'DELETE FROM claim_search WHERE rowid = old.key;',
)}

CREATE TABLE owed_notices (
  id INTEGER PRIMARY KEY, notice TEXT UNIQUE NOT NULL, claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
  at INTEGER NOT NULL, due_at INTEGER NOT NULL DEFAULT 0, waits TEXT, document TEXT NOT NULL);
CREATE INDEX owed_by_claim ON owed_notices (claim, at);
CREATE INDEX owed_by_time ON owed_notices (at, claim, id, due_at);
CREATE INDEX owed_and_waiting ON owed_notices (waits) WHERE waits IS NOT NULL;
CREATE TABLE claim_turns (turn TEXT PRIMARY KEY NOT NULL, claim INTEGER NOT NULL, at INTEGER NOT NULL);
CREATE INDEX turns_by_time ON claim_turns (at);
CREATE TABLE claim_numbers (last INTEGER NOT NULL);
INSERT INTO claim_numbers VALUES (0);
PRAGMA user_version = ${layout};
`;
