import pg from 'pg';
import { verifieer } from '../../../apps/cli/src/audit/verifieer';
import { type Auditproef, maakAuditproef } from './auditproef';

let proef: Auditproef;

beforeAll(async () => {
  proef = await maakAuditproef();
});
afterAll(() => proef.sluit());

async function draai(organisatie?: string): Promise<{ code: number; tekst: string }> {
  const uit: string[] = [];
  const { app, systeem } = proef.databank.urls;
  const opdracht = {
    databaseUrl: app,
    databaseSysteemUrl: systeem,
    ankerMap: proef.ankerMap,
    organisatie,
  };
  const code = await verifieer(opdracht, { write: (deel) => uit.push(deel) });
  return { code, tekst: uit.join('') };
}

describe('npm run cli -- audit:verifieer', () => {
  it('is tevreden over een installatie zonder organisaties', async () => {
    expect(await draai()).toEqual({ code: 0, tekst: 'In orde: 0 van 0 ketens kloppen.\n' });
  });

  it('geeft 0 als alles klopt, 1 als er één keten niet klopt, en noemt de regel', async () => {
    const [goed, fout] = [await proef.organisatie('GOED'), await proef.organisatie('FOUT')];
    for (const org of [goed, fout]) {
      await proef.schrijf(org, {}, {}, {});
      await proef.verzegelAlles(org);
      await proef.verankeraar.veranker(org);
    }
    expect(await draai()).toEqual({
      code: 0,
      tekst:
        'Organisatie FOUT: in orde; 3 regels en 1 anker gecontroleerd.\n' +
        'Organisatie GOED: in orde; 3 regels en 1 anker gecontroleerd.\n' +
        'In orde: 2 van 2 ketens kloppen.\n',
    });
    await proef.alsEigenaar((c) =>
      c.query(
        `UPDATE audit.regels SET resultaat = 'geweigerd' WHERE organisatie_id = $1 AND id =
           (SELECT regel_id FROM audit.zegels WHERE organisatie_id = $1 AND volgnr = 2)`,
        [fout],
      ),
    );
    const { code, tekst } = await draai();
    expect(code).toBe(1);
    expect(tekst).toMatch(
      /Organisatie FOUT: AFWIJKING; 1 regel en 1 anker gecontroleerd\.\n {2}Wat: +regel gewijzigd\n {2}Volgnr: +2\n/,
    );
    expect(tekst).toContain('Organisatie GOED: in orde');
    expect(tekst).toContain('NIET in orde: 1 van 2 ketens kloppen niet.');
    expect((await draai('GOED')).code).toBe(0);
    expect((await draai('FOUT')).code).toBe(1);
  });

  it('zegt het als de organisatie niet bestaat', async () => {
    expect(await draai('NERGENS')).toEqual({
      code: 1,
      tekst: 'Er is geen organisatie met de code NERGENS.\n',
    });
  });
});

describe('wie bij de audit kan', () => {
  it.each(['systeem', 'register', 'taken'] as const)('nav_%s kan de audit niet lezen', async (rol) => {
    const client = new pg.Client({ connectionString: proef.databank.urls[rol] });
    await client.connect();
    try {
      for (const tabel of ['regels', 'zegels', 'ketens']) {
        await expect(client.query(`SELECT FROM audit.${tabel}`)).rejects.toMatchObject({ code: '42501' });
      }
    } finally {
      await client.end();
    }
  });
});
