import type { Scope } from "./scope.ts";

/** Something that is worked out once for an article, when it is first asked for. */
export function perScope<T extends object>(make: (scope: Scope) => T): (scope: Scope) => T {
  const known = new WeakMap<Scope, T>();
  return (scope) => {
    const before = known.get(scope);
    if (before !== undefined) return before;
    const made = make(scope);
    known.set(scope, made);
    return made;
  };
}
