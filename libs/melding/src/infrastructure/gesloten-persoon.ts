import type { Veldsluiter } from '@navolgbaar/platform/versleuteling';
import { persoonsindexen } from './persoonsindex';

interface Persoonsgegevens {
  readonly naam: string;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly toelichting: string | null;
}

/** What of a person is stored closed, with the indexes by which he is found. @param rij id of his row */
export function sluitPersoon(sluiter: Veldsluiter, rij: string, persoon: Persoonsgegevens) {
  const sluit = (kolom: 'naam' | 'telefoon' | 'email' | 'toelichting', waarde: string) =>
    sluiter.versleutel({ tabel: 'melding.personen', kolom, rij }, waarde);
  const { naam, telefoon, email, toelichting } = persoon;
  return {
    naam: sluit('naam', naam),
    telefoon: telefoon === null ? null : sluit('telefoon', telefoon),
    email: email === null ? null : sluit('email', email),
    toelichting: toelichting === null ? null : sluit('toelichting', toelichting),
    ...persoonsindexen(sluiter, persoon),
  };
}
