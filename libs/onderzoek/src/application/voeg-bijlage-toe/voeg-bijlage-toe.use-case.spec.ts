import { describe, expect, it } from '@jest/globals';
import type { OntvangenBestand, SlaDocumentOp } from '@navolgbaar/document';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import type { UnitOfWork } from '@navolgbaar/platform/database';
import { Readable } from 'node:stream';
import type { OpdrachtRepository } from '../ports/opdracht.repository';
import type { ZaakRepository } from '../ports/zaak.repository';
import { VoegBijlageToe } from './voeg-bijlage-toe.use-case';

const actor = { rollen: ['aanbieder'], aanbiederId: 'a', soort: 'gebruiker' } as unknown as Actor;

/** The second transaction, the one that records the file, ends with this error. */
async function vergetenNa(fout: Error): Promise<OntvangenBestand[]> {
  const vergeten: OntvangenBestand[] = [];
  let keer = 0;
  const uow = {
    run: (_: Actor, werk: () => Promise<unknown>) => {
      keer += 1;
      return keer === 1 ? werk() : Promise.reject(fout);
    },
  } as unknown as UnitOfWork;
  const opdrachten = {
    laadVoorWijziging: () => Promise.resolve({ aanbiederId: 'a', status: 'gegeven' }),
  } as unknown as OpdrachtRepository;
  const documenten = {
    ontvang: () => Promise.resolve({ opslagsleutel: 's' } as OntvangenBestand),
    vergeet: (bestand: OntvangenBestand) => Promise.resolve(void vergeten.push(bestand)),
  } as unknown as SlaDocumentOp;
  const voegToe = new VoegBijlageToe(uow, opdrachten, {} as ZaakRepository, documenten);
  const command = { opdrachtId: 'o', naam: 'rapport.pdf', inhoud: Readable.from([]) };
  await expect(voegToe.execute(actor, command)).rejects.toBe(fout);
  return vergeten;
}

describe('een bijlage die niet kon worden vastgelegd', () => {
  it('gaat uit de opslag als zij is geweigerd', async () => {
    expect(await vergetenNa(new DomeinFout('OVERGANG_NIET_MOGELIJK'))).toHaveLength(1);
  });

  it('blijft in de opslag als onzeker is of zij is vastgelegd', async () => {
    expect(await vergetenNa(new Error('Connection terminated unexpectedly'))).toEqual([]);
  });
});
