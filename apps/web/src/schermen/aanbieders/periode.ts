/** Whether something with a first and a last day holds on a day; without a first day it always did. */
export function looptOp(van: string | null, tot: string | null, dag: string): boolean {
  return (van === null || van <= dag) && (tot === null || tot >= dag);
}

/** What holds today first; the rest keeps its order. */
export function lopendEerst<T>(rijen: readonly T[], loopt: (rij: T) => boolean): T[] {
  return [...rijen.filter(loopt), ...rijen.filter((rij) => !loopt(rij))];
}
