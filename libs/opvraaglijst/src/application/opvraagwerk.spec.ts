import { describe, expect, it } from '@jest/globals';
import type { SchrijfTijdlijn, VolgOpenstaand, ZaakFeiten } from '@navolgbaar/onderzoek';
import type { Actor } from '@navolgbaar/platform/auth';
import type { UnitOfWork } from '@navolgbaar/platform/database';
import { Opvraaglijst } from '../domain/opvraaglijst';
import { Opvraagwerk } from './opvraagwerk';
import type { Opvraaglijsten } from './ports/opvraaglijsten';
import type { OpvraaglijstenQuery } from './queries/opvraaglijsten.query';

const lijst = () =>
  Opvraaglijst.begin({
    ...{ id: 'l', zaakId: 'z', zaakNummer: '2026-00001', bezoekId: null, aanbiederId: 'a' },
    ...{ aanbiederNaam: 'De Linde', behandelaarId: null, titel: 'Voor het bezoek', inleiding: null },
  });

describe('het werk aan een opvraaglijst', () => {
  it('vergrendelt eerst de zaak en dan de lijst, zoals alles in een zaak', async () => {
    const gezien: string[] = [];
    const noteer = <T>(wat: string, antwoord: T) => {
      gezien.push(wat);
      return Promise.resolve(antwoord);
    };
    const uow = { run: (_: Actor, doe: () => unknown) => doe(), schrijf: () => undefined };
    const lijsten = {
      laadVoorWijziging: () => noteer('slot op de lijst', lijst()),
      bewaar: () => noteer('bewaard', undefined),
    };
    const query = { detail: () => noteer('gelezen', lijst().staat) };
    const zaken = {
      vergrendel: () => noteer('slot op de zaak', undefined),
      van: () => Promise.resolve({ status: 'onderzoek_loopt' }),
    };
    const werk = new Opvraagwerk(
      uow as unknown as UnitOfWork,
      lijsten as unknown as Opvraaglijsten,
      query as unknown as OpvraaglijstenQuery,
      zaken as unknown as ZaakFeiten,
      {} as SchrijfTijdlijn,
      {} as VolgOpenstaand,
    );
    const actor = { soort: 'systeem', rollen: [] } as unknown as Actor;
    const soort = { recht: 'opvraaglijst:opstellen', open: true } as const;
    await werk.vanTeam(actor, soort, { id: 'l', gezien: 1 }, () => ({ handeling: 'wijzigen' }));
    expect(gezien).toEqual(['gelezen', 'slot op de zaak', 'slot op de lijst', 'bewaard']);
  });
});
