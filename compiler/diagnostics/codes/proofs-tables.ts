/** TT33xx: tables of fees and terms. */
export const proofsOfTables = {};
