import type { UnitOfWork } from '@navolgbaar/platform/database';

const NUMMER = `
  INSERT INTO bevinding.tellers AS t (organisatie_id, zaak_id, reeks, laatste) VALUES ($1, $2, $3, $4)
  ON CONFLICT (organisatie_id, zaak_id, reeks) DO UPDATE SET laatste = t.laatste + $4
  RETURNING laatste`;

/** The first of so many next numbers of a series within a case. */
export async function neemNummer(
  uow: UnitOfWork,
  zaakId: string,
  reeks: 'bewijs' | 'bevinding',
  aantal: number,
): Promise<number> {
  const waarden = [uow.actor().organisatieId, zaakId, reeks, aantal];
  const [rij] = await uow.query<{ laatste: number }>('bevinding-nummer', NUMMER, waarden);
  return (rij?.laatste as number) - aantal + 1;
}
