/**
 * How people and machines are called now. An audit line holds ids only, so that erasure does not break the chain; who may
 * read the audit may know who they are. The identity capability implements it.
 */
export abstract class Actornamen {
  /** Inside a unit of work. Who is unknown, or gone, is not in it. */
  abstract van(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
