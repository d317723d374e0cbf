import { escapeLiteral } from "pg";

/**
 * The tables, in the order of what they refer to. Texts are compared by their bytes, as in the other stores. The chain
 * (`log`) is only ever added to; what may be erased lies apart (`personal`, and the snapshot). `wake` is the earliest
 * deadline of a dossier; the deadlines themselves are in its snapshot and follow from its log.
 *
 * Positions of the feed are numbered before they are committed, so a later one may be seen earlier. Whoever takes one
 * holds the feed's lock in share until the commit: once a reader gets it alone, all smaller positions are settled.
 */
const first = (schema: string): string => `
CREATE TABLE ${schema}.document (hash text COLLATE "C" PRIMARY KEY, text text NOT NULL);
CREATE TABLE ${schema}.dossier (
  id text COLLATE "C" PRIMARY KEY,
  seq bigint NOT NULL,
  wake text COLLATE "C",
  definition text COLLATE "C" REFERENCES ${schema}.document,
  state text NOT NULL
);
CREATE INDEX dossier_wake ON ${schema}.dossier (wake) WHERE wake IS NOT NULL;
CREATE SEQUENCE ${schema}.log_position;
CREATE TABLE ${schema}.log (
  position bigint PRIMARY KEY,
  dossier text COLLATE "C" NOT NULL,
  seq bigint NOT NULL,
  key text COLLATE "C" NOT NULL,
  recorded text COLLATE "C" NOT NULL,
  hash text NOT NULL,
  entry text NOT NULL,
  UNIQUE (dossier, seq),
  UNIQUE (dossier, key)
);
CREATE FUNCTION ${schema}.next_position() RETURNS bigint LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock_shared(${escapeLiteral(`${schema}.log`)}::regclass::oid::bigint);
  SELECT nextval(${escapeLiteral(`${schema}.log_position`)});
$$;
CREATE TABLE ${schema}.personal (
  dossier text COLLATE "C" NOT NULL,
  seq bigint NOT NULL,
  data text NOT NULL,
  PRIMARY KEY (dossier, seq)
);
CREATE TABLE ${schema}.outbox (
  position bigint GENERATED ALWAYS AS IDENTITY,
  id text COLLATE "C" PRIMARY KEY,
  not_before text COLLATE "C" NOT NULL,
  attempts integer NOT NULL,
  effect text NOT NULL
);
CREATE INDEX outbox_turn ON ${schema}.outbox (not_before, position);
CREATE TABLE ${schema}.serial (
  unit text COLLATE "C" NOT NULL,
  day text COLLATE "C" NOT NULL,
  last bigint NOT NULL,
  PRIMARY KEY (unit, day)
);
`;

/** What makes each version of a store out of the one before, given the quoted name of its schema. */
export const SCHEMA_STEPS: readonly ((schema: string) => string)[] = [first];
