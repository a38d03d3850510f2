import { describe, expect, it } from '@jest/globals';
import type { VolgOpenstaand, ZaakFeiten } from '@navolgbaar/onderzoek';
import type { Actor } from '@navolgbaar/platform/auth';
import type { UnitOfWork } from '@navolgbaar/platform/database';
import type { Gebruik } from '../domain/gebruik';
import { Gebruikwerk } from './gebruikwerk';
import type { Gebruiken } from './ports/gebruiken';

describe('het werk aan een vastgelegde bevoegdheid', () => {
  it('vergrendelt eerst de zaak en dan de vastlegging, zoals alles in een zaak', async () => {
    const gezien: string[] = [];
    const noteer = <T>(wat: string, antwoord: T) => {
      gezien.push(wat);
      return Promise.resolve(antwoord);
    };
    const gebruik = { id: 'g', zaakId: 'z', versie: 1 } as Gebruik;
    const uow = { run: (_: Actor, doe: () => unknown) => doe(), schrijf: () => undefined };
    const gebruiken = {
      zaakVan: () => noteer('gelezen', 'z'),
      laadVoorWijziging: () => noteer('slot op de vastlegging', gebruik),
      bewaar: () => noteer('bewaard', undefined),
    };
    const zaken = { vergrendel: () => noteer('slot op de zaak', undefined) };
    const werk = new Gebruikwerk(
      uow as unknown as UnitOfWork,
      gebruiken as unknown as Gebruiken,
      zaken as unknown as ZaakFeiten,
      {} as VolgOpenstaand,
    );
    const actor = { soort: 'systeem', rollen: [] } as unknown as Actor;
    await werk.doe(actor, { id: 'g', gezien: 1 }, (nieuw) => ({ nieuw, handeling: 'x', velden: [] }));
    expect(gezien).toEqual(['gelezen', 'slot op de zaak', 'slot op de vastlegging', 'bewaard']);
  });
});
