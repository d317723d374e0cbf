/** Version of the tables below, kept in the file; a newer file is not opened. */
export const STORE_VERSION = 1;

/**
 * The chain (`log`) is only ever added to. What may be erased lies apart (`personal`, and the snapshot). `wake` is the
 * earliest deadline of a dossier; the deadlines themselves are in its snapshot and follow from its log.
 */
export const SCHEMA = `
CREATE TABLE dossier (
  id TEXT PRIMARY KEY,
  seq INTEGER NOT NULL,
  wake TEXT,
  state TEXT NOT NULL
) STRICT;
CREATE INDEX dossier_wake ON dossier (wake) WHERE wake IS NOT NULL;
CREATE TABLE log (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  dossier TEXT NOT NULL,
  seq INTEGER NOT NULL,
  key TEXT NOT NULL,
  entry TEXT NOT NULL,
  UNIQUE (dossier, seq),
  UNIQUE (dossier, key)
) STRICT;
CREATE TABLE personal (
  dossier TEXT NOT NULL,
  seq INTEGER NOT NULL,
  data TEXT NOT NULL,
  PRIMARY KEY (dossier, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  not_before TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  effect TEXT NOT NULL
) STRICT;
CREATE INDEX outbox_turn ON outbox (not_before);
CREATE TABLE document (hash TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;
