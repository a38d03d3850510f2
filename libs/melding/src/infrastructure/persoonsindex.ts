import type { Indexveld, Veldsluiter, Veldversleuteling } from '@navolgbaar/platform/versleuteling';
import type { Betrokkenegegeven } from '../domain/betrokkenegegeven';

/** Which spelling of the indexes a row has. Another one is made again by the worker. */
export const INDEXVERSIE = 2;

const VELDEN: Readonly<Record<Betrokkenegegeven, Indexveld>> = {
  naam: { tabel: 'melding.personen', kolom: 'naam', normalisatie: 'naam' },
  telefoon: { tabel: 'melding.personen', kolom: 'telefoon', normalisatie: 'telefoon' },
  email: { tabel: 'melding.personen', kolom: 'email', normalisatie: 'email' },
};

/** The blind index by which a person is found. */
export const persoonsindex = (
  versleuteling: Veldversleuteling,
  gegeven: Betrokkenegegeven,
  waarde: string,
): Promise<Buffer> => versleuteling.blindeIndex(VELDEN[gegeven], waarde);

/** The three of one person; null for what is not known of him. */
export function persoonsindexen(
  sluiter: Veldsluiter,
  { naam, telefoon, email }: { naam: string; telefoon: string | null; email: string | null },
) {
  const van = (gegeven: Betrokkenegegeven, waarde: string | null) =>
    waarde === null ? null : sluiter.blindeIndex(VELDEN[gegeven], waarde);
  return {
    naamIndex: sluiter.blindeIndex(VELDEN.naam, naam),
    telefoonIndex: van('telefoon', telefoon),
    emailIndex: van('email', email),
    indexVersie: INDEXVERSIE,
  };
}
