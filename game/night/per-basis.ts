/** What follows from an object that never changes is worked out once for it, however many views ask. */
export function perBasis<Basis extends object, T>(make: (basis: Basis) => T): (basis: Basis) => T {
  const made = new WeakMap<Basis, { readonly value: T }>();
  return (basis) => {
    const known = made.get(basis);
    if (known !== undefined) return known.value;
    const value = make(basis);
    made.set(basis, { value });
    return value;
  };
}
