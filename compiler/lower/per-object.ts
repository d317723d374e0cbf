/** The function with its answers kept as long as the object they were made from; it must depend on nothing else. */
export function perObject<A extends object, B>(work: (from: A) => B): (from: A) => B {
  const known = new WeakMap<A, { readonly answer: B }>();
  return (from) => {
    let found = known.get(from);
    if (found === undefined) known.set(from, (found = { answer: work(from) }));
    return found.answer;
  };
}
