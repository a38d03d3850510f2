import { randomUUID } from 'node:crypto';
import type { Actor, Rol } from '@navolgbaar/platform/auth';
import { MailFout } from '@navolgbaar/platform/mail';
import { eenBericht, eenCollegebericht, maakOpstelling } from './opstelling';

let o: Awaited<ReturnType<typeof maakOpstelling>>;
beforeAll(async () => {
  o = await maakOpstelling();
});
afterAll(() => o.sluit());
beforeEach(async () => {
  await o.sql('TRUNCATE bericht.berichten, bericht.bezorgingen, bericht.postbus');
  o.verzender.mails.length = 0;
  o.verzender.antwoord = async () => undefined;
});

const toezicht = (organisatieId = o.organisatieA) => o.actor('toezichthouder', { organisatieId });
const rijVan = async (id: string) => (await o.sql('SELECT * FROM bericht.berichten WHERE id = $1', [id]))[0]!;
async function opnieuw(actor: Actor, id: string) {
  const [rij] = await o.sql<{ versie: number }>('SELECT versie FROM bericht.berichten WHERE id = $1', [id]);
  return o.bezorg.verstuurAnders(actor, { id, gezien: rij?.versie ?? 1 }, { kanaal: 'mail', adres: null });
}
const gebeurtenissen = (id: string) =>
  o.sql<{ type: string; payload: object }>(
    'SELECT type, payload FROM outbox.gebeurtenissen WHERE aggregaat_id = $1 ORDER BY id',
    [id],
  );

describe('ZetBerichtKlaar', () => {
  it('bewaart de brief zoals hij verzonden wordt, met versie van het sjabloon, en meldt dat hij klaarstaat', async () => {
    const { berichtId } = await o.zetKlaar.execute(toezicht(), eenBericht());
    const rij = await rijVan(berichtId);
    expect(rij).toMatchObject({
      status: 'voorgenomen',
      sjabloon: 'ontvangstbevestiging-melder',
      sjabloon_versie: 1,
      onderwerp: 'Wij hebben uw melding ontvangen (nummer 2026-00042)',
      pogingen: 0,
    });
    expect(rij.tekst).toContain('geen inhoudelijke terugkoppeling');
    await expect(gebeurtenissen(berichtId)).resolves.toEqual([
      { type: 'BerichtKlaargezet', payload: { berichtId } },
    ]);
  });

  it('bewaart het adres nergens leesbaar: niet in de rij, de gebeurtenis of de auditregel', async () => {
    const { berichtId } = await o.zetKlaar.execute(toezicht(), eenBericht());
    const [alles] = await o.sql<{ tekst: string }>(
      `SELECT string_agg(t, ' ') AS tekst FROM (
         SELECT b::text || encode(b.ontvanger, 'escape') AS t FROM bericht.berichten b WHERE id = $1
         UNION ALL SELECT g::text FROM outbox.gebeurtenissen g WHERE aggregaat_id = $1
         UNION ALL SELECT r::text FROM audit.regels r WHERE object_id = $1::text) x`,
      [berichtId],
    );
    expect(alles!.tekst).toContain('bericht:klaarzetten');
    expect(alles!.tekst).not.toContain('melder@voorbeeld.nl');
  });

  it('maakt met dezelfde sleutel geen tweede brief, ook niet als twee processen tegelijk komen', async () => {
    const bericht = eenBericht();
    const uitkomsten = await Promise.all([1, 2, 3].map(() => o.zetKlaar.execute(toezicht(), bericht)));
    expect(new Set(uitkomsten.map((u) => u.berichtId)).size).toBe(1);
    expect(uitkomsten.filter((u) => u.nieuw)).toHaveLength(1);
    await expect(gebeurtenissen(uitkomsten[0]!.berichtId)).resolves.toHaveLength(1);
  });

  it('geeft dezelfde sleutel in een andere organisatie een eigen brief', async () => {
    const bericht = eenBericht();
    const een = await o.zetKlaar.execute(toezicht(), bericht);
    const twee = await o.zetKlaar.execute(toezicht(o.organisatieB), bericht);
    expect(twee).toMatchObject({ nieuw: true });
    expect(twee.berichtId).not.toBe(een.berichtId);
  });

  it('bestaat niet als de handeling waar de brief bij hoort, wordt teruggedraaid', async () => {
    const actor = toezicht();
    const terug = o.uow.run(actor, async () => {
      await o.zetKlaar.execute(actor, eenBericht());
      throw new Error('terug');
    });
    await expect(terug).rejects.toThrow('terug');
    await expect(o.sql('SELECT 1 FROM bericht.berichten')).resolves.toEqual([]);
  });

  it.each([
    ['een ontbrekend veld', { velden: { meldingsnummer: '1' } }, 'BERICHT.VELD_ONTBREEKT'],
    [
      'een onjuist adres',
      { ontvanger: { soort: 'melder' as const, adres: 'a@b.nl\r\nBcc: c@d.nl' } },
      'BERICHT.ADRES_ONGELDIG',
    ],
    [
      'een ander soort ontvanger',
      { ontvanger: { soort: 'college' as const, adres: 'a@b.nl' } },
      'BERICHT.ONTVANGER_PAST_NIET',
    ],
    ['een onbekende brief', { sjabloon: 'verzonnen' as never }, 'BERICHT.SJABLOON_ONBEKEND'],
  ])('weigert %s en bewaart niets', async (_geval, anders, code) => {
    await expect(o.zetKlaar.execute(toezicht(), eenBericht(anders))).rejects.toMatchObject({ code });
    await expect(o.sql('SELECT 1 FROM bericht.berichten')).resolves.toEqual([]);
  });

  it('gebruikt de eigen versie van de organisatie vanaf de dag dat die geldt, en niet bij een ander', async () => {
    await o.sql(
      `WITH s AS (INSERT INTO bericht.sjabloonstanden VALUES ($1, 'ontvangstbevestiging-melder', 1)),
            t AS (INSERT INTO bericht.sjablonen (organisatie_id, code, herkomst, versie, geldig_vanaf, aan_soort, onderwerp, tekst, bron)
              SELECT $1::uuid, 'ontvangstbevestiging-melder', 'eigen', n, '2026-03-01', 'melder', o, 'Eigen tekst', 'T'
                FROM (VALUES (1, 'Eigen onderwerp {{meldingsnummer}}'), (2, 'Later')) AS v (n, o))
       INSERT INTO bericht.sjabloonkeuzes SELECT $1, 'ontvangstbevestiging-melder', n, 'eigen', n, dag::date, $2, now()
         FROM (VALUES (1, '2026-03-01'), (2, '2026-04-01')) AS v (n, dag)`,
      [o.organisatieB, randomUUID()],
    );
    const eigen = await o.zetKlaar.execute(toezicht(o.organisatieB), eenBericht());
    expect(await rijVan(eigen.berichtId)).toMatchObject({
      sjabloon_herkomst: 'eigen',
      sjabloon_versie: 1,
      onderwerp: 'Eigen onderwerp 2026-00042',
    });
    const ander = await o.zetKlaar.execute(toezicht(), eenBericht());
    expect(await rijVan(ander.berichtId)).toMatchObject({
      sjabloon_herkomst: 'meegeleverd',
      sjabloon_versie: 1,
    });
  });

  it.each<Rol>(['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder', 'archivaris', 'fg'])(
    'weigert de rol %s, net als lezen en opnieuw verzenden',
    async (rol) => {
      const actor = o.actor(rol);
      await expect(o.zetKlaar.execute(actor, eenBericht())).rejects.toMatchObject({ code: 'GEEN_RECHT' });
      await expect(o.zoek.execute(actor, { aantal: 10 })).rejects.toMatchObject({ code: 'GEEN_RECHT' });
      await expect(opnieuw(actor, randomUUID())).rejects.toMatchObject({
        code: 'GEEN_RECHT',
      });
    },
  );

  it.each<Rol>(['aanbieder', 'college', 'beheerder'])(
    'toont de rijen ook in de database niet aan de rol %s',
    async (rol) => {
      await o.zetKlaar.execute(toezicht(), eenBericht());
      const tel = (r: Rol) =>
        o.uow.run(o.actor(r), () =>
          o.uow.query<{ n: number }>('t-tel', 'SELECT count(*) AS n FROM bericht.berichten'),
        );
      await expect(tel(rol)).resolves.toEqual([{ n: 0 }]);
      await expect(tel('toezichthouder')).resolves.toEqual([{ n: 1 }]);
    },
  );
});

describe('VerzendBerichten', () => {
  it('verzendt elk wachtend bericht één keer, met ons kenmerk, en bevestigt het', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 23; n += 1) ids.push((await o.zetKlaar.execute(toezicht(), eenBericht())).berichtId);
    const verslagen = await Promise.all([1, 2, 3].map(() => o.verzend.execute(o.organisatieA)));
    expect(o.verzender.mails.map((m) => m.berichtId).sort()).toEqual([...ids].sort());
    expect(verslagen.reduce((som, v) => som + v.bevestigd, 0)).toBe(23);
    expect(o.verzender.mails[0]).toMatchObject({ aan: 'melder@voorbeeld.nl', organisatieId: o.organisatieA });
    expect(o.verzender.mails[0]!.html).toContain('<p>');
    const open = await o.sql(
      `SELECT 1 FROM bericht.berichten WHERE status <> 'bevestigd' OR bevestigd_op IS NULL`,
    );
    expect(open).toEqual([]);
    await o.verzend.execute(o.organisatieA);
    expect(o.verzender.mails).toHaveLength(23);
  });

  it('verzendt niet binnen een transactie: de status staat al vast terwijl de mailserver antwoordt', async () => {
    const { berichtId } = await o.zetKlaar.execute(toezicht(), eenBericht());
    let tijdens = '';
    o.verzender.antwoord = async () => {
      tijdens = (await rijVan(berichtId)).status as string;
    };
    await o.verzend.execute(o.organisatieA);
    expect(tijdens).toBe('aangeboden');
  });

  it('laat de berichten van een andere organisatie liggen', async () => {
    const { berichtId } = await o.zetKlaar.execute(toezicht(o.organisatieB), eenBericht());
    await o.verzend.execute(o.organisatieA);
    expect(o.verzender.mails).toEqual([]);
    expect(await rijVan(berichtId)).toMatchObject({ status: 'voorgenomen' });
  });

  it('probeert na een tijdelijke weigering later opnieuw, en geeft het na vijf keer aan een mens', async () => {
    const { berichtId } = await o.zetKlaar.execute(toezicht(), eenBericht());
    o.verzender.antwoord = async () => {
      throw new MailFout('SMTP 451', true);
    };
    await expect(o.verzend.execute(o.organisatieA)).resolves.toEqual({
      bevestigd: 0,
      uitgesteld: 1,
      mislukt: 0,
    });
    expect(await rijVan(berichtId)).toMatchObject({ status: 'voorgenomen', fout: 'SMTP 451', pogingen: 1 });
    await o.verzend.execute(o.organisatieA);
    expect(o.verzender.mails).toHaveLength(1);
    for (const minuten of [1, 5, 30, 120]) {
      o.klok.vooruit(`PT${minuten}M`);
      await o.verzend.execute(o.organisatieA);
    }
    expect(o.verzender.mails).toHaveLength(5);
    expect(await rijVan(berichtId)).toMatchObject({ status: 'mislukt', pogingen: 5 });
  });

  it('laat een weigering voorgoed meteen zien, en houdt de andere berichten niet op', async () => {
    const slecht = await o.zetKlaar.execute(toezicht(), eenBericht());
    const goed = await o.zetKlaar.execute(toezicht(), eenBericht());
    o.verzender.antwoord = async ({ berichtId }) => {
      if (berichtId === slecht.berichtId) throw new MailFout('SMTP 550', false);
    };
    await expect(o.verzend.execute(o.organisatieA)).resolves.toEqual({
      bevestigd: 1,
      uitgesteld: 0,
      mislukt: 1,
    });
    expect(await rijVan(slecht.berichtId)).toMatchObject({ status: 'mislukt', fout: 'SMTP 550' });
    expect(await rijVan(goed.berichtId)).toMatchObject({ status: 'bevestigd' });
    const regels = await o.sql<{ handeling: string }>(
      'SELECT handeling FROM audit.regels WHERE object_id = $1 ORDER BY id',
      [slecht.berichtId],
    );
    expect(regels.map((r) => r.handeling)).toEqual([
      'bericht:klaarzetten',
      'bericht:aanbieden',
      'bericht:mislukken',
    ]);
  });

  it('verliest niets als het proces tijdens het verzenden sterft: na een kwartier gaat het opnieuw, met hetzelfde kenmerk', async () => {
    const { berichtId } = await o.zetKlaar.execute(toezicht(), eenBericht());
    // What a process leaves behind that took the message and died.
    await o.sql(
      `UPDATE bericht.berichten SET status = 'aangeboden', aangeboden_op = $2, pogingen = 1, versie = versie + 1 WHERE id = $1`,
      [berichtId, o.klok.nu().toString()],
    );
    o.klok.vooruit('PT14M');
    await o.verzend.execute(o.organisatieA);
    expect(o.verzender.mails).toEqual([]);
    o.klok.vooruit('PT2M');
    await o.verzend.execute(o.organisatieA);
    expect(o.verzender.mails.map((m) => m.berichtId)).toEqual([berichtId]);
    expect(await rijVan(berichtId)).toMatchObject({ status: 'bevestigd', pogingen: 2 });
  });

  it('laat een antwoord dat te laat komt het antwoord van een ander proces niet overschrijven', async () => {
    const { berichtId } = await o.zetKlaar.execute(toezicht(), eenBericht());
    o.verzender.antwoord = async () => {
      await o.sql(`UPDATE bericht.berichten SET status = 'bevestigd', versie = versie + 1 WHERE id = $1`, [
        berichtId,
      ]);
      throw new MailFout('ETIMEDOUT', false);
    };
    await o.verzend.execute(o.organisatieA);
    expect(await rijVan(berichtId)).toMatchObject({ status: 'bevestigd', fout: null });
  });

  it('zet een geheim alleen in de mail die uitgaat, en vergeet het daarna', async () => {
    const link = 'https://toezicht.example/partnervraag/GEHEIM';
    const { berichtId } = await o.zetKlaar.execute(
      toezicht(),
      eenBericht({
        ...{ sjabloon: 'partnervraag', ontvanger: { soort: 'partner', adres: 'oost@wij.example' } },
        velden: { ...eenBericht().velden, partner: 'WIJ', gesteldOp: '2 maart', uiterlijkeDatum: '9 maart' },
        geheim: { link },
      }),
    );
    type Rij = { tekst: string; geheim: Buffer | null; alles: string };
    const rij = async () =>
      (
        await o.sql<Rij>(`SELECT tekst, geheim, b::text AS alles FROM bericht.berichten b WHERE id = $1`, [
          berichtId,
        ])
      )[0];
    const voor = await rij();
    expect([voor?.geheim === null, voor?.alles.includes('GEHEIM')]).toEqual([false, false]);
    await o.verzend.execute(o.organisatieA);
    expect(o.verzender.mails[0]?.tekst).toContain(link);
    expect(o.verzender.mails[0]?.html).toContain(link);
    expect(await rij()).toMatchObject({ geheim: null, tekst: voor?.tekst });
  });

  it('laat een onleesbaar adres zien als mislukt, zonder iets te verzenden', async () => {
    const { berichtId } = await o.zetKlaar.execute(toezicht(), eenBericht());
    await o.sql(`UPDATE bericht.berichten SET ontvanger = ontvanger || '\\x00' WHERE id = $1`, [berichtId]);
    await o.verzend.execute(o.organisatieA);
    expect(o.verzender.mails).toEqual([]);
    expect(await rijVan(berichtId)).toMatchObject({ status: 'mislukt', fout: 'ADRES_ONLEESBAAR' });
  });
});

describe('VerzendOpnieuw', () => {
  async function mislukt() {
    const { berichtId } = await o.zetKlaar.execute(toezicht(), eenCollegebericht());
    o.verzender.antwoord = async () => {
      throw new MailFout('SMTP 550', false);
    };
    await o.verzend.execute(o.organisatieA);
    o.verzender.antwoord = async () => undefined;
    return berichtId;
  }

  it('zet een mislukt bericht weer klaar, meldt dat, en de verzender stuurt het', async () => {
    const id = await mislukt();
    await expect(opnieuw(toezicht(), id)).resolves.toEqual({ id, status: 'voorgenomen' });
    expect((await gebeurtenissen(id)).map(({ type }) => type)).toEqual([
      'BerichtKlaargezet',
      'BerichtMislukt',
      'BerichtKlaargezet',
    ]);
    await o.verzend.execute(o.organisatieA);
    expect(await rijVan(id)).toMatchObject({ status: 'bevestigd', fout: null, mislukt_op: null });
    await expect(opnieuw(toezicht(), id)).rejects.toMatchObject({
      code: 'OVERGANG_NIET_MOGELIJK',
    });
  });

  it('kent het bericht van een andere organisatie niet', async () => {
    const id = await mislukt();
    await expect(opnieuw(toezicht(o.organisatieB), id)).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
    expect(await rijVan(id)).toMatchObject({ status: 'mislukt' });
  });

  it('is als mislukt te vinden, met de reden en het adres van het college, bij de eigen organisatie', async () => {
    const id = await mislukt();
    await o.zetKlaar.execute(toezicht(), eenBericht());
    const gevonden = await o.zoek.execute(toezicht(), { status: ['mislukt'], aantal: 10 });
    expect(gevonden).toHaveLength(1);
    expect(gevonden[0]).toMatchObject({ id, fout: 'SMTP 550', adres: 'college@gemeente.nl' });
    await expect(o.zoek.execute(toezicht(o.organisatieB), { aantal: 10 })).resolves.toEqual([]);
  });
});

describe('ZoekBerichten', () => {
  it('toont het adres van een melder niet in de lijst', async () => {
    const bericht = eenBericht();
    await o.zetKlaar.execute(toezicht(), bericht);
    const [regel] = await o.zoek.execute(toezicht(), { objectId: bericht.objectId, aantal: 10 });
    expect(regel).toMatchObject({
      aanSoort: 'melder',
      adres: null,
      status: 'voorgenomen',
      verzondenOp: null,
    });
    expect(JSON.stringify(regel)).not.toContain('melder@voorbeeld.nl');
  });

  it('bladert van nieuw naar oud zonder iets over te slaan', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1)
      ids.unshift((await o.zetKlaar.execute(toezicht(), eenBericht())).berichtId);
    const een = await o.zoek.execute(toezicht(), { aantal: 3 });
    const twee = await o.zoek.execute(toezicht(), { aantal: 3, na: { mislukt: false, id: een.at(-1)!.id } });
    expect([...een, ...twee].map((b) => b.id)).toEqual(ids);
  });
});
