/** The providers that are there and have no line yet: nobody considered them. Without those that are closed to the reader. */
export function nietOverwogen<A extends { readonly id: string }>(
  regels: readonly { readonly aanbiederId: string }[],
  werkzaam: readonly A[],
  conflicten: ReadonlySet<string>,
): A[] {
  const overwogen = new Set(regels.map(({ aanbiederId }) => aanbiederId));
  return werkzaam.filter(({ id }) => !overwogen.has(id) && !conflicten.has(id));
}
