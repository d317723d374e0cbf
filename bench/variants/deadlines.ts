import { checkAgreement, measure } from "../deadlines/measure.ts";

/** All ways to a deadline in one process: they are small, and turn by turn a busy machine disturbs them alike. */
checkAgreement();
process.send?.(Object.fromEntries(measure()));
