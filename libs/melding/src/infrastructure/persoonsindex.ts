import type { Indexveld, Veldversleuteling } from '@navolgbaar/platform/versleuteling';
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
export async function persoonsindexen(
  versleuteling: Veldversleuteling,
  { naam, telefoon, email }: { naam: string; telefoon: string | null; email: string | null },
): Promise<{
  naamIndex: Buffer;
  telefoonIndex: Buffer | null;
  emailIndex: Buffer | null;
  indexVersie: number;
}> {
  const van = (gegeven: Betrokkenegegeven, waarde: string | null) =>
    waarde === null ? null : persoonsindex(versleuteling, gegeven, waarde);
  const [naamIndex, telefoonIndex, emailIndex] = await Promise.all([
    persoonsindex(versleuteling, 'naam', naam),
    van('telefoon', telefoon),
    van('email', email),
  ]);
  return { naamIndex, telefoonIndex, emailIndex, indexVersie: INDEXVERSIE };
}
