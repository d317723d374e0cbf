/** TT31xx: what was proved of the time a procedure takes. */
export const proofsOfTime = {};
