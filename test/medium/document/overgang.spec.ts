import { randomUUID } from 'node:crypto';
import { DataSource, type MigrationInterface } from 'typeorm';
import { Bestandscontrole1790000310000 } from '../../../libs/document/src/infrastructure/migrations/1790000310000-bestandscontrole';
import { Inhouden1790000311000 } from '../../../libs/document/src/infrastructure/migrations/1790000311000-inhouden';
import { Originelen1790000312000 } from '../../../libs/document/src/infrastructure/migrations/1790000312000-originelen';
import { openWerkplek, type Werkplek } from '../../harnas/werkplek';

const STAPPEN: readonly MigrationInterface[] = [
  new Bestandscontrole1790000310000(),
  new Inhouden1790000311000(),
  new Originelen1790000312000(),
];

let plek: Werkplek;
let eigenaar: DataSource;
beforeAll(async () => {
  plek = await openWerkplek();
  eigenaar = await new DataSource({ type: 'postgres', url: plek.databank.urls.beheer }).initialize();
});
afterAll(async () => {
  await eigenaar.destroy();
  await plek.sluit();
});

async function zet(richting: 'up' | 'down'): Promise<void> {
  const loper = eigenaar.createQueryRunner();
  try {
    for (const stap of richting === 'up' ? STAPPEN : [...STAPPEN].reverse()) await stap[richting](loper);
  } finally {
    await loper.release();
  }
}

describe('documenten van voor de controle', () => {
  const ids = { een: randomUUID(), zelfde: randomUUID(), rapport: randomUUID(), elders: randomUUID() };
  const oud = (id: string, organisatieId: string, hash: string, soort: string, door: string | null) =>
    plek.sql(
      `INSERT INTO document.documenten (organisatie_id, id, object, object_id, naam, mediatype, grootte, sha256,
         opslagsleutel, soort, vertrouwelijk, status, gedeeld_met_aanbieder, versie, aangemaakt_op, aangemaakt_door)
       VALUES ($1, $2::uuid, 'zaak', $2::uuid, 'stuk.pdf', 'application/pdf', 10, repeat($3, 64), $2::uuid::text, $4, false,
         'beschikbaar', false, 1, now(), $5)`,
      [organisatieId, id, hash, soort, door],
    );

  it('wachten alsnog, behalve wat het systeem zelf maakte; dezelfde inhoud staat er daarna één keer', async () => {
    await zet('down');
    await oud(ids.een, plek.organisatieA, 'a', 'bijlage', randomUUID());
    await oud(ids.zelfde, plek.organisatieA, 'a', 'bijlage', randomUUID());
    await oud(ids.rapport, plek.organisatieA, 'b', 'rapport', null);
    await oud(ids.elders, plek.organisatieB, 'a', 'bijlage', randomUUID());
    await zet('up');
    const rijen = await plek.sql<{
      id: string;
      status: string;
      sleutel: string;
      versleuteld: boolean;
      wacht: boolean;
    }>(
      `SELECT d.id, d.status, i.opslagsleutel AS sleutel, i.versleuteld, c.controleer_op IS NOT NULL AS wacht
         FROM document.documenten d JOIN document.inhouden i USING (organisatie_id, sha256)
         JOIN document.controles c ON c.document_id = d.id`,
    );
    const van = (id: string) => rijen.find((rij) => rij.id === id);
    const wacht = { status: 'niet_gecontroleerd', versleuteld: false, wacht: true };
    expect(van(ids.een)).toMatchObject(wacht);
    expect(van(ids.zelfde)).toMatchObject({ ...wacht, sleutel: van(ids.een)?.sleutel });
    expect(van(ids.elders)).toMatchObject({ ...wacht, sleutel: ids.elders });
    expect(van(ids.rapport)).toMatchObject({ status: 'eigen', versleuteld: false, wacht: false });
    const over = [ids.een, ids.zelfde].find((id) => id !== van(ids.een)?.sleutel);
    expect(await plek.sql('SELECT opslagsleutel FROM document.te_wissen')).toEqual([{ opslagsleutel: over }]);
  });

  it('kunnen terug naar hoe het was', async () => {
    await zet('down');
    const rijen = await plek.sql<{ id: string; status: string }>(
      'SELECT id, status FROM document.documenten WHERE opslagsleutel IS NOT NULL',
    );
    expect(Object.fromEntries(rijen.map(({ id, status }) => [id, status]))).toEqual({
      [ids.een]: 'quarantaine',
      [ids.zelfde]: 'quarantaine',
      [ids.elders]: 'quarantaine',
      [ids.rapport]: 'beschikbaar',
    });
    await zet('up');
  });
});
