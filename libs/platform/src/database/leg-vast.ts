import type { ClientBase } from 'pg';

/**
 * Commits. When a statement failed and the work swallowed its error, PostgreSQL answers COMMIT with a rollback and no
 * error: without this check an act that left nothing behind would be told as done.
 * @throws Error when nothing was committed
 */
export async function legVast(client: Pick<ClientBase, 'query'>): Promise<void> {
  const { command } = await client.query('COMMIT');
  if (command !== 'COMMIT') throw new Error('De transactie was al mislukt en is teruggedraaid.');
}
