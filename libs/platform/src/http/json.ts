import { type Jsonregels, TUSSEN_RIJEN } from '@navolgbaar/platform/database';
import type { FastifyInstance } from 'fastify';
import { type Pagina, maakCursor } from './lijst';

/** An answer of type T that is JSON already: it goes to the reader as it is. */
export class Json<T> {
  declare private readonly soort: T;

  constructor(readonly tekst: string) {}

  /** For whoever stores an answer instead of sending it. */
  toJSON(): unknown {
    return JSON.parse(this.tekst);
  }
}

/** Answers become JSON here, all of them. */
export function schrijfJson(server: FastifyInstance): void {
  server.setReplySerializer((antwoord) =>
    antwoord instanceof Json ? antwoord.tekst : JSON.stringify(antwoord),
  );
}

/**
 * A page of a list that the database wrote.
 * @param past how many rows fit; one more was asked, to know whether another page follows
 * @param sleutel the sort key of a row, where the next page begins
 */
export function jsonpagina<R>(
  { regels, aantal }: Jsonregels,
  past: number,
  sleutel: (rij: R) => (string | number | null)[],
): Json<Pagina<R>> {
  if (aantal <= past) return new Json(`{"resultaten":[${regels}],"volgende":null}`);
  const bladzijde = regels.slice(0, regels.lastIndexOf(TUSSEN_RIJEN));
  const begin = bladzijde.lastIndexOf(TUSSEN_RIJEN);
  const laatste = JSON.parse(begin < 0 ? bladzijde : bladzijde.slice(begin + TUSSEN_RIJEN.length)) as R;
  return new Json(`{"resultaten":[${bladzijde}],"volgende":"${maakCursor(sleutel(laatste))}"}`);
}
