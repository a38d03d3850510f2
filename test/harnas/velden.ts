/** `resultaten[].id`: every name at every depth, so that a field in a part is a decision as well. */
function veldnamen(waarde: unknown, pad = ''): string[] {
  if (Array.isArray(waarde))
    return waarde.length === 0 ? [`${pad}[]`] : waarde.flatMap((deel) => veldnamen(deel, `${pad}[]`));
  if (waarde === null || typeof waarde !== 'object') return [pad];
  return Object.entries(waarde).flatMap(([naam, deel]) => veldnamen(deel, pad ? `${pad}.${naam}` : naam));
}

/** The names in a body. A branch that is empty in one row and filled in another counts as filled. */
export function velden(body: unknown): string[] {
  return gevuld(veldnamen(body));
}

/** The same over several bodies of one route. */
export function gevuld(namen: readonly string[]): string[] {
  const alle = [...new Set(namen)];
  return alle.filter(
    (naam) => !alle.some((ander) => ander.startsWith(`${naam}.`) || ander.startsWith(`${naam}[`)),
  );
}
