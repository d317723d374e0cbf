import { authorityFaults } from "./authority-faults.ts";
import { catalogueFaults } from "./catalogue-faults.ts";
import { flowFaults } from "./flow-faults.ts";
import { formFaults } from "./form-faults.ts";
import { furtherFaults } from "./further-faults.ts";
import { lawFaults } from "./law-faults.ts";
import type { Mutation } from "./mutation.ts";
import { paperFaults } from "./paper-faults.ts";
import { parallelFaults } from "./parallel-faults.ts";
import { promiseFaults } from "./promise-faults.ts";
import { reliefFaults } from "./relief-faults.ts";
import { tableFaults } from "./table-faults.ts";
import { termTableFaults } from "./term-table-faults.ts";
import { timeFaults } from "./time-faults.ts";

/** Every kind of fault, in the order of the table in `docs/mutations.md`. */
export const mutations: readonly Mutation[] = [
  ...flowFaults,
  ...parallelFaults,
  ...authorityFaults,
  ...timeFaults,
  ...promiseFaults,
  ...tableFaults,
  ...reliefFaults,
  ...termTableFaults,
  ...formFaults,
  ...paperFaults,
  ...furtherFaults,
  ...lawFaults,
  ...catalogueFaults,
];
