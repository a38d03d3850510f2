/**
 * SQLSTATE classes that say that it was not committed: 40 rolled back, 23 a deferred check failed, P0 a trigger refused,
 * 25 the transaction was over before.
 */
const ZEKER_NIET = /^(40|23|25|P0)/;

/**
 * What a COMMIT came to. When a statement failed and the work swallowed its error, PostgreSQL answers it with a rollback
 * and no error: without this check an act that left nothing behind would be told as done.
 * @throws Error when nothing was committed
 * @throws VastleggenOnzeker when the connection was lost while committing: nobody knows which it was
 */
export async function legVast(commit: Promise<{ command: string }>): Promise<void> {
  const { command } = await commit.catch((fout: { code?: string }) => {
    if (ZEKER_NIET.test(fout.code ?? '')) throw fout;
    throw new VastleggenOnzeker();
  });
  if (command !== 'COMMIT') throw new Error('De transactie was al mislukt en is teruggedraaid.');
}

/** Whether the server did not answer at all: on such a connection not even a rollback makes sense. */
export const isStil = (fout: unknown): boolean =>
  /Query read timeout/.test((fout as { message?: string } | null)?.message ?? '');

/**
 * Whether it was stored nobody knows. Not a `DomeinFout`: those say that a rule refused the act, so that nothing was
 * stored, and whoever catches one may undo what belongs to it.
 */
export class VastleggenOnzeker extends Error {
  readonly code = 'VASTLEGGEN_ONZEKER';

  constructor() {
    super('Het is niet zeker of dit is opgeslagen.');
    this.name = 'VastleggenOnzeker';
  }
}

/** The connection was lost before the commit, so nothing was stored. */
export class VerbindingVerbroken extends Error {
  /** SQLSTATE connection_failure. */
  readonly code = '08006';

  constructor(oorzaak: unknown) {
    super('De verbinding met de databank viel weg.', { cause: oorzaak });
    this.name = 'VerbindingVerbroken';
  }
}
