import type { Klok } from '@navolgbaar/kernel';
import { type Actor, systeemActor } from '@navolgbaar/platform/auth';
import {
  type Ankerplaats,
  type Auditverslag,
  Bestandsankerplaats,
  Onverzegelden,
  Verankeraar,
  Verzegelaar,
  verifieerAudit,
} from '@navolgbaar/platform/audit';
import {
  type Auditregel,
  PoolDatabank,
  UnitOfWork,
  maakDataSource,
  maakPool,
  nieuwId,
} from '@navolgbaar/platform/database';
import { Systeemklok } from '@navolgbaar/platform/observability';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Testdatabank, maakDatabank } from '../../harnas/databank';

/** A database with the audit parts on it, as api and worker put them together. */
export interface Auditproef {
  readonly databank: Testdatabank;
  readonly uow: UnitOfWork;
  readonly onverzegelden: Onverzegelden;
  readonly verzegelaar: Verzegelaar;
  readonly verankeraar: Verankeraar;
  readonly ankers: Ankerplaats;
  readonly ankerMap: string;
  /** Makes an organisation and returns its id. */
  organisatie(code: string): Promise<string>;
  /** One act with these audit lines, committed. */
  schrijf(organisatieId: string, ...regels: Partial<Auditregel>[]): Promise<void>;
  /** Seals until nothing is left; waits for transactions of others on the same server. */
  verzegelAlles(organisatieId: string): Promise<void>;
  verifieer(organisatie?: string): Promise<Auditverslag[]>;
  /** As the owner of the tables, with the triggers off and row-level security not forced. */
  alsEigenaar<T>(werk: (client: pg.Client) => Promise<T>): Promise<T>;
  sluit(): Promise<void>;
}

export const persoon = (organisatieId: string): Actor => ({
  soort: 'gebruiker',
  organisatieId,
  gebruikerId: '0199f0e0-0000-7000-8000-00000000abcd',
  naam: 'Toezichthouder',
  rollen: ['toezichthouder'],
  aanbiederId: null,
  gemeenteId: null,
  correlatieId: 'verzoek-1',
  herkomst: '192.0.2.7',
});

export async function maakAuditproef(klok: Klok = new Systeemklok()): Promise<Auditproef> {
  const databank = await maakDatabank();
  const ankerMap = await mkdtemp(join(tmpdir(), 'nav-ankers-'));
  const dataSource = await maakDataSource(databank.urls.app, 6).initialize();
  const systeem = new PoolDatabank(maakPool(databank.urls.systeem, 2, 'proef'));
  const uow = new UnitOfWork(dataSource, klok);
  const onverzegelden = new Onverzegelden(systeem, uow);
  const verzegelaar = new Verzegelaar(uow, onverzegelden, klok);
  const ankers = new Bestandsankerplaats(ankerMap);

  const alsEigenaar = async <T>(werk: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: databank.urls.beheer });
    await client.connect();
    try {
      return await werk(client);
    } finally {
      await client.end();
    }
  };

  return {
    databank,
    uow,
    onverzegelden,
    verzegelaar,
    verankeraar: new Verankeraar(uow, onverzegelden, ankers, klok),
    ankers,
    ankerMap,
    organisatie: async (code) => {
      const id = nieuwId();
      await alsEigenaar((c) =>
        c.query('INSERT INTO organisaties (id, naam, code) VALUES ($1, $2, $2)', [id, code]),
      );
      return id;
    },
    schrijf: (organisatieId, ...regels) =>
      uow.run(persoon(organisatieId), async () => {
        for (const regel of regels) {
          uow.schrijf({ handeling: 'melding:lezen', object: 'melding', objectId: nieuwId(), ...regel });
        }
      }),
    verzegelAlles: async (organisatieId) => {
      const wacht = async () => {
        const stand = await onverzegelden.perOrganisatie();
        return stand.find((w) => w.organisatieId === organisatieId)?.aantal ?? 0;
      };
      // Other test files on the same server may hold the watermark down for a moment.
      for (let poging = 0; (await wacht()) > 0; poging += 1) {
        if (poging > 400) throw new Error('De regels werden niet verzegeld.');
        if ((await verzegelaar.verzegel(organisatieId)) === 0) await new Promise((r) => setTimeout(r, 25));
      }
    },
    verifieer: async (organisatie) => {
      const uit: Auditverslag[] = [];
      const { app, systeem: systeemUrl } = databank.urls;
      const bron = { databaseUrl: app, databaseSysteemUrl: systeemUrl, ankers, organisatie, blok: 7 };
      for await (const verslag of verifieerAudit(bron)) uit.push(verslag);
      return uit;
    },
    alsEigenaar: (werk) =>
      alsEigenaar(async (client) => {
        await client.query(`
          ALTER TABLE audit.regels DISABLE TRIGGER ALL;
          ALTER TABLE audit.zegels DISABLE TRIGGER ALL;
          ALTER TABLE audit.regels NO FORCE ROW LEVEL SECURITY;
          ALTER TABLE audit.zegels NO FORCE ROW LEVEL SECURITY;
          ALTER TABLE audit.ketens NO FORCE ROW LEVEL SECURITY`);
        return werk(client);
      }),
    sluit: async () => {
      await dataSource.destroy();
      await systeem.onApplicationShutdown();
      await databank.sluit();
      await rm(ankerMap, { recursive: true, force: true });
    },
  };
}

/** An actor of the system in one organisation. */
export const systeem = (organisatieId: string): Actor => systeemActor(organisatieId, 'proef', 'proef');
