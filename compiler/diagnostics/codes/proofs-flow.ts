/** TT32xx: flow, roles and consultation. */
export const proofsOfFlow = {};
