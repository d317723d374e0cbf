import type { Command } from "./record.ts";

/** The order to move a dossier to another version. */
export type MigrateCommand = Omit<Command, "event">;

/** What a migration is called in a history. */
export const MIGRATION_EVENT = "chuyen_phien_ban";
