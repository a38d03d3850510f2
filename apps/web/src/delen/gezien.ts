import type { UseQueryResult } from '@tanstack/react-query';

/**
 * The record that a form changes or acts on: its version on the screen, and how to read it again. A form holds on to the
 * version that it opened with: a refresh in the background may not raise it, or somebody else's change would be
 * overwritten without a word.
 */
export interface Gezien<R extends { versie: number } = { versie: number }> {
  versie: number;
  /**
   * Reads the newest; undefined when it is there no more.
   * @throws ApiFout when it cannot be read
   */
  haalOp: () => Promise<R | undefined>;
}

/** The record of a query, as a form sees it. */
export function gezienVan<R extends { versie: number }>(
  record: R,
  vraag: Pick<UseQueryResult<R>, 'refetch'>,
): Gezien<R> {
  return { versie: record.versie, haalOp: () => herlees(vraag) };
}

/** Asks again, and does not take the old answer for the new one when that fails. */
export async function herlees<R>(vraag: Pick<UseQueryResult<R>, 'refetch'>): Promise<R | undefined> {
  const { data } = await vraag.refetch({ throwOnError: true });
  return data;
}
