/** TT34xx: forms, papers and letters. */
export const proofsOfForms = {};
