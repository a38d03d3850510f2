import 'reflect-metadata';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import sharp from 'sharp';
import { Pakket } from '@navolgbaar/platform/database';
import { RAPPORT } from '../harnas/aanbiederrapport';
import { Lijstproef, type Proefbezoek } from '../harnas/bezoeklijst';
import { beantwoordOpvraaglijst, stuurOpvraaglijst } from '../harnas/opvraaglijst';
import { TestApp } from '../harnas/test-app';
import { Overlegwereld } from '../harnas/werkoverleg';

/*
 * What a request asks of the database, as a number that does not grow with the rows (architecture §3.10: a fixed number
 * of queries per page). A test that fails here says that somebody added a statement to a hot path: if that is meant,
 * the number changes together with docs/prestaties.md.
 *
 * Every request begins with the session and, in a unit of work, has BEGIN, its settings, the audit lines and COMMIT.
 */
const BEGIN = ['identiteit-sessie', 'uow-begin', 'uow-instellingen'];
const LIJST = ['identiteit-sessie', 'uow-instellingen', 'melding-werkvoorraad-open', 'uow-regel'];
const DOSSIER = [
  ...BEGIN,
  ...[
    'SELECT melding.meldingen',
    ...['uow-volgorde', 'melding-eerdere', 'uow-volgorde-uit'],
    'melding-verwant',
    'melding-over-melder',
    'uow-regel',
    'uow-commit',
  ],
];
/**
 * The dossier of a case: six statements for all that its page needs to be usable, between the session and the audit line.
 * Names of colleagues and the counts of the menu belong to the shell, which asks them once for all pages.
 */
const ZAAKDOSSIER = [
  ...BEGIN,
  'zaak-dossier',
  ...['termijn-details-zaak', 'melding-rond-zaak'],
  ...['maatregel-rond-zaak', 'rapport-lijst-zaak', 'bevinding-rond-zaak'],
  ...['uow-regel', 'uow-commit'],
];
const INNAME = [
  ...BEGIN,
  ...['idempotentie-lees', 'aanbieder-feiten', 'melding-routetabel', 'uow-nummer'],
  ...['invoeging-melding.meldingen', 'idempotentie-bewaar', 'uow-regel', 'uow-gebeurtenis', 'uow-commit'],
];

/** Per role: what is asked on the start page, and how many lists are written down as read. */
const TERMIJNEN = ['termijnen-agenda', 'uitstel-open-lijst', 'termijnen-van-ids'];
const TOEZICHT = [
  ...TERMIJNEN,
  ...['melding-te-wegen-niemand', 'berichten-lijst', 'zaken-wijzigingen', 'zaken-onderwerpen'],
  // The mail that waits is read in the order of an index.
  ...['uow-volgorde', 'post-lijst-open', 'uow-volgorde-uit', 'twijfel-lijst-status-verstreken'],
  ...['actiepunt-open', 'weegtaak-wachtend', 'melding-rond-zaak', 'patroon-lijst'],
  ...['veiligheidsafspraak-signalen', 'corrigerend-signalen'],
];
/** What waits for the team, what is late at a provider, and the last days of both as they stand now. */
const OPVRAAGLIJSTEN = (kring: string) => [
  ...[`opvraaglijst-wacht-op-team${kring}`, `opvraaglijst-bij-aanbieder${kring}-voor`, 'termijnen-van-ids'],
  ...[`wederhoor-wachtend${kring}`, `wederhoor-wachtend${kring}-voor`],
];
const VANDAAG = {
  toezichthouder: {
    vragen: [
      ...[...TOEZICHT, 'zaken-open-van', 'melding-te-wegen'],
      ...[
        'opdracht-lijst-zaken-status',
        'maatregel-lijst-zaken-status',
        'maatregel-lijst-zaken-status-keuze',
        'rapport-lijst-status-zaken',
      ],
      ...['bezoek-lijst-van-gepland', 'opgave-lijst-behandelaar-te-lezen'],
      ...[...OPVRAAGLIJSTEN('-zaken'), 'activiteit-wachtend-wie', 'collegeadvies-wachtend-team-zaken'],
    ],
    regels: 23,
  },
  coordinator: {
    vragen: [
      ...[...TOEZICHT, 'termijnen-wacht-op-delen', 'melding-te-wegen-iemand'],
      ...[
        'opdracht-lijst-status',
        'maatregel-lijst-status',
        'maatregel-lijst-status-keuze',
        'publicatie-lijst',
        'rapport-lijst-status',
      ],
      ...['bezoek-lijst-gepland', 'opgave-lijst-te-lezen', 'identiteit-conflicten-lopend'],
      // The four lists of the whole team are read in the order of an index.
      ...['uow-volgorde', 'uow-volgorde', 'uow-volgorde', 'uow-volgorde'],
      ...['uow-volgorde-uit', 'uow-volgorde-uit', 'uow-volgorde-uit', 'uow-volgorde-uit'],
      ...[...OPVRAAGLIJSTEN(''), 'activiteit-wachtend', 'collegeadvies-wachtend-team'],
    ],
    regels: 25,
  },
  aanbieder: {
    vragen: [
      ...[
        'opdracht-lijst-aanbieder-status',
        'maatregel-lijst-eigen-status-aanbieder',
        'uitstel-van-aanbieder',
      ],
      ...['termijnen-van-ids', 'uow-volgorde', 'uow-volgorde-uit'],
      ...['identiteit-accountverzoeken', 'document-gedeeld-met', 'identiteit-werken-bij'],
      ...['clientenstop-van-aanbieder', 'opgave-lijst-aanbieder-te-doen', 'twijfel-lijst-status-aanbieder'],
      ...['opvraaglijst-bij-aanbieder-aanbieder', 'termijnen-van-ids'],
      ...['veiligheidsafspraak-lijst-aanbieder-status', 'wederhoor-lijst-aanbieder-status'],
      'zienswijzevraag-lijst-status',
    ],
    regels: 11,
  },
  college: {
    vragen: ['collegeadvies-wachtend-college', 'publicatie-lijst', 'college-stukken-gemeente-sinds'],
    regels: 3,
  },
  jurist: { vragen: ['collegeadvies-wachtend-jurist', 'college-stukken-gemeente-sinds'], regels: 2 },
  beheerder: { vragen: ['mislukkingen-lijst'], regels: 1 },
  fg: { vragen: [], regels: 0 },
} as const;

/** The page of a provider: its profile, and what happened there. */
const PROFIEL = [
  ...BEGIN,
  ...['aanbieder-detail', 'aanbieder-locaties', 'aanbieder-inzetten', 'relatie-van-aanbieder'],
  ...['netwerk-van-aanbieder', 'clientenstop-van-aanbieder', 'uow-regel', 'uow-commit'],
];
// Its parts are asked together: which of them comes first is not promised.
const BEELD = [
  ...BEGIN,
  ...['aanbieder-feiten', 'uow-volgorde', 'melding-nieuwste-over', 'uow-volgorde-uit'],
  ...['weging-van', 'weging-besluiten-van'],
  ...['uow-volgorde', 'zaak-lijst-aanbieder-toegang', 'uow-volgorde-uit', 'termijnen-eerste-open'],
  ...['uow-volgorde', 'zaak-lijst-aanbieder-open-toegang', 'uow-volgorde-uit', 'termijnen-eerste-open'],
  ...['uow-volgorde', 'bezoek-lijst-aanbieder', 'uow-volgorde-uit'],
  ...['opdracht-lijst-aanbieder-nieuwste', 'termijnen-van-ids'],
  ...['uow-volgorde', 'maatregel-lijst-aanbieder', 'uow-volgorde-uit'],
  ...['uow-volgorde', 'rapport-lijst-aanbieder', 'uow-volgorde-uit', 'publicatie-lijst'],
  // Every list that was read leaves its line.
  ...Array.from({ length: 8 }, () => 'uow-regel'),
  'uow-commit',
].sort();

/** What was weighed of a melding, and of earlier signals about its provider as it was then. */
const WEGINGEN = [
  ...BEGIN,
  ...['melding-feiten', 'uow-volgorde', 'melding-eerdere', 'uow-volgorde-uit'],
  ...['weging-van', 'weging-besluiten-van', 'weegtaak-van'],
  ...['uow-regel', 'uow-commit'],
];

/** Comparable weighings: the weighings, what may be seen of their meldingen, the decisions, what the reader weighs again, and names. */
const GELIJK = [
  ...BEGIN,
  ...['weging-vastgesteld-tussen', 'melding-rond-zaak', 'weging-besluiten-van', 'herweging-nog-voor'],
  'identiteit-contacten',
  ...['uow-regel', 'uow-commit'],
];

const WEKKER = 'SELECT pg_notify';

const TOETS = { antwoord: 'ja', toelichting: 'Blijkt uit het verslag van de nachtdienst.' };
const ZAAK = {
  ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Medicatie', domein: 'kwaliteit', wet: 'wmo' },
};
const inhoud = (aanbiederId: string) => ({
  soort: 'calamiteit',
  kanaal: 'telefoon',
  bron: 'zorgaanbieder',
  wet: 'wmo',
  domein: 'kwaliteit',
  onderwerp: 'Overlijden op een woonlocatie',
  omschrijving: 'Een cliënt is vannacht overleden aangetroffen.',
  onrechtmatigheid: 'nee',
  aanbiederId,
  gebeurtenisdatum: '2026-04-02',
  vaststellingsdatum: '2026-04-02',
  checklist: {
    soort: 'calamiteit',
    nietBeoogdOfOnverwacht: TOETS,
    kwaliteitVanVoorziening: TOETS,
    ernstigGevolgOfDood: TOETS,
  },
});

describe('het aantal opdrachten aan de databank', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
  });
  afterAll(() => app.sluit());
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const registreer = async () => {
    const { body } = await app
      .als('toezichthouder')
      .post('/api/v1/meldingen')
      .set('idempotency-key', randomUUID())
      .send(inhoud(app.eerste.aanbiederId))
      .expect(201);
    return (body as { id: string }).id;
  };
  /** Two cases of the toezichthouder: an order that waits for a judgement, and one that waits for the provider. */
  const ontvangRapport = async () => {
    const th = app.als('toezichthouder');
    const { aanbiederId, gebruikers } = app.eerste;
    const inZaak = () =>
      th
        .post('/api/v1/zaken')
        .send({ ...ZAAK, aanbiederId, behandelaarId: gebruikers.toezichthouder })
        .expect(201);
    const opdracht = (zaakId: string) =>
      th.post(`/api/v1/zaken/${zaakId}/opdrachten`).send({ onderzoeksvraag: 'Hoe kon dit?' }).expect(201);
    const zaak = await inZaak();
    const { body } = await opdracht(zaak.body.id);
    await opdracht((await inZaak()).body.id);
    await app.als('aanbieder').post(`/api/v1/opdrachten/${body.id}/rapporten`).send(RAPPORT).expect(201);
    // A list that waits for the provider, and one that waits for the team.
    await stuurOpvraaglijst(app, zaak.body.id);
    await beantwoordOpvraaglijst(app, await stuurOpvraaglijst(app, zaak.body.id));
  };
  const lijst = async () => {
    const { body } = await app.als('toezichthouder').get('/api/v1/meldingen?aantal=100').expect(200);
    return (body as { resultaten: unknown[] }).resultaten.length;
  };
  const dossier = (id: string) => app.als('toezichthouder').get(`/api/v1/meldingen/${id}`).expect(200);

  /** The statements of one request, in the order of asking, also those that a library adds. */
  async function opdrachten(verzoek: () => Promise<unknown>): Promise<string[]> {
    // The session is not used for the first time this minute, and whatever is prepared once is prepared.
    await verzoek();
    const gevraagd = jest.spyOn(pg.Client.prototype, 'query');
    await verzoek();
    const gestuurd = gevraagd.mock.calls.flatMap(([vraag]) => namen(vraag));
    gevraagd.mockRestore();
    // Neither is of this request: they come after the commit, and once for all that ended meanwhile.
    return gestuurd.filter((n) => n !== WEKKER && !n.startsWith('schijf-'));
  }

  function namen(vraag: unknown): readonly string[] {
    return vraag instanceof Pakket ? vraag.namen : [naam(vraag)];
  }

  function naam(vraag: unknown): string {
    const { name, text } =
      typeof vraag === 'string' ? { name: undefined, text: vraag } : (vraag as pg.QueryConfig);
    if (name) return name;
    if (text.startsWith(WEKKER)) return WEKKER;
    const tabel = /FROM "(\w+)"\."(\w+)"/.exec(text);
    return tabel ? `SELECT ${tabel[1]}.${tabel[2]}` : (text.split(/[\s;]/)[0] ?? '');
  }

  it('is voor de werkvoorraad vier, bij één melding en bij honderd', async () => {
    await registreer();
    expect(await lijst()).toBe(1);
    expect(await opdrachten(lijst)).toEqual(LIJST);
    for (let nummer = 2; nummer <= 100; nummer += 1) await registreer();
    expect(await lijst()).toBe(100);
    expect(await opdrachten(lijst)).toEqual(LIJST);
  });

  it.each(['meldingen', 'zaken', 'termijnen/open', 'maatregelen', 'rapporten', 'bezoeken'])(
    'is voor de aantallen achter de tabbladen van %s vier: één telling voor alle tabbladen',
    async (naam) => {
      const tel = () => app.als('toezichthouder').get(`/api/v1/${naam}/aantallen`).expect(200);
      const namen = (await opdrachten(tel)).map((een) =>
        een.replace(/-aantallen-[0-9a-f]{12}$/, '-aantallen'),
      );
      expect(namen).toEqual([
        'identiteit-sessie',
        'uow-instellingen',
        expect.stringMatching(/^[a-z]+-aantallen$/),
        'uow-regel',
      ]);
    },
  );

  it('is voor het dossier negen, hoeveel meldingen er ook eerder waren over deze aanbieder', async () => {
    const id = await registreer();
    expect(await opdrachten(() => dossier(id))).toEqual(DOSSIER);
    await registreer();
    expect(await opdrachten(() => dossier(id))).toEqual(DOSSIER);
  });

  it('is voor het dossier van een zaak zes, met één document en met 500 documenten en 5 000 gebeurtenissen', async () => {
    const { aanbiederId } = app.eerste;
    const { body } = await app
      .als('toezichthouder')
      .post('/api/v1/zaken')
      .send({ ...ZAAK, aanbiederId })
      .expect(201);
    const { id } = body as { id: string };
    const zaakdossier = () => app.als('toezichthouder').get(`/api/v1/zaken/${id}/dossier`).expect(200);
    const vul = async (vanaf: number, documenten: number, gebeurtenissen: number) => {
      await app.sql(
        `WITH inhoud AS (INSERT INTO document.inhouden (organisatie_id, sha256, opslagsleutel, versleuteld)
         SELECT id, repeat('0', 64), 'proef', false FROM public.organisaties ON CONFLICT DO NOTHING)
       INSERT INTO document.documenten (organisatie_id, id, object, object_id, naam, mediatype, grootte, sha256, soort, vertrouwelijk, status, gedeeld_met_aanbieder, versie, aangemaakt_op)
         SELECT $1, gen_random_uuid(), 'zaak', $2, 'Stuk ' || n || '.pdf', 'application/pdf', 10, repeat('0', 64),
                'bijlage', false, 'schoon', false, 1, now() FROM generate_series($3::int, $4::int) n`,
        [app.eerste.id, id, vanaf, vanaf + documenten - 1],
      );
      await app.sql(
        `INSERT INTO onderzoek.tijdlijn (organisatie_id, id, zaak_id, op, soort, tekst)
         SELECT $1, gen_random_uuid(), $2, now(), 'bericht', 'Regel ' || n FROM generate_series(1, $3::int) n`,
        [app.eerste.id, id, gebeurtenissen],
      );
    };
    await vul(1, 1, 1);
    expect(await opdrachten(zaakdossier)).toEqual(ZAAKDOSSIER);
    const klein = Number((await zaakdossier()).headers['content-length']);
    await vul(2, 499, 4_999);
    for (const soort of ['gesprekken', 'waarnemingen'] as const) {
      const inhoud =
        soort === 'gesprekken'
          ? { soort: 'gesprek', gesprekspartners: 'teamleider', verslag: 'Besproken.' }
          : { omschrijving: 'Gezien.', onderbouwing: 'Zelf.', wetten: ['wmo'], hoortBijAanleiding: true };
      await app
        .als('toezichthouder')
        .post(`/api/v1/zaken/${id}/${soort}`)
        .send({ op: '2026-04-13', ...inhoud })
        .expect(201);
    }
    expect(await opdrachten(zaakdossier)).toEqual(ZAAKDOSSIER);
    // And what comes over the line does not grow with what is not shown.
    expect(Number((await zaakdossier()).headers['content-length'])).toBeLessThan(klein + 10_000);
  });

  it('is voor de inname van een melding elf', async () => {
    expect(await opdrachten(registreer)).toEqual(INNAME);
  });

  it.each(Object.keys(VANDAAG) as (keyof typeof VANDAAG)[])(
    'is voor de beginpagina van %s steeds gelijk, met één regel en met tien',
    async (rol) => {
      const vandaag = () => app.als(rol).get('/api/v1/vandaag').expect(200);
      const gemeten = async () => (await opdrachten(vandaag)).sort();
      await ontvangRapport();
      const { vragen, regels } = VANDAAG[rol];
      const audit = Array.from({ length: regels }, () => 'uow-regel');
      const verwacht = [...BEGIN, 'identiteit-vorig-bezoek', ...vragen, ...audit, 'uow-commit'].sort();
      expect(await gemeten()).toEqual(verwacht);
      for (let nummer = 0; nummer < 9; nummer += 1) await ontvangRapport();
      expect(await gemeten()).toEqual(verwacht);
    },
  );

  it('is voor de pagina van een aanbieder steeds gelijk, hoeveel er ook gebeurde', async () => {
    const pad = `/api/v1/aanbieders/${app.eerste.aanbiederId}`;
    const lees = (deel: string) => () => app.als('toezichthouder').get(`${pad}${deel}`).expect(200);
    await ontvangRapport();
    expect((await opdrachten(lees('/gebeurtenissen'))).sort()).toEqual(BEELD);
    expect(await opdrachten(lees(''))).toEqual(PROFIEL);
    for (let nummer = 0; nummer < 12; nummer += 1) {
      await ontvangRapport();
      await registreer();
    }
    expect((await opdrachten(lees('/gebeurtenissen'))).sort()).toEqual(BEELD);
    expect(await opdrachten(lees(''))).toEqual(PROFIEL);
  });

  it('is voor de wegingen van een melding steeds gelijk, hoeveel eerdere signalen er ook zijn', async () => {
    const id = await registreer();
    const lees = () => app.als('toezichthouder').get(`/api/v1/meldingen/${id}/wegingen`).expect(200);
    expect(await opdrachten(lees)).toEqual(WEGINGEN);
    for (let nummer = 0; nummer < 9; nummer += 1) await registreer();
    expect(await opdrachten(lees)).toEqual(WEGINGEN);
  });

  it('is voor gelijke gevallen steeds gelijk, hoeveel er ook is gewogen', async () => {
    const wereld = await Overlegwereld.begin(app);
    const pad = '/api/v1/gelijke-gevallen?van=2026-01-01&tot=2026-12-31';
    const aantal = async () => (await app.als('coordinator').get(pad).expect(200)).body.aantal as number;
    await wereld.gewogen();
    expect(await aantal()).toBe(1);
    expect(await opdrachten(aantal)).toEqual(GELIJK);
    for (let nummer = 0; nummer < 9; nummer += 1) await wereld.gewogen();
    expect(await aantal()).toBe(10);
    expect(await opdrachten(aantal)).toEqual(GELIJK);
  });

  it('is voor bevindingen van een bezoeklijst steeds gelijk, hoeveel foto’s er ook bij zijn', async () => {
    const proef = await Lijstproef.start(app);
    const beeld = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#336699' } })
      .jpeg()
      .toBuffer();
    const bevindingen = [{ normId: 'WET', gevolgen: 'Bewoners wachten lang.' }];
    const gemeten = async (fotos: number) => {
      const klaar: Proefbezoek[] = [];
      for (let keer = 0; keer < 2; keer += 1) {
        const bezoek = await proef.ingevuld(async (open) => {
          for (let nr = 0; nr < fotos; nr += 1)
            await proef.foto(open, { id: randomUUID(), normId: 'WET' }, beeld).expect(201);
        });
        await proef.doeMetLijst(bezoek, '_rond-af');
        klaar.push(bezoek);
      }
      const gestuurd = await opdrachten(async () => {
        const { body } = await proef.doeMetLijst(klaar.pop() as Proefbezoek, '_maak-bevindingen', {
          bevindingen,
        });
        const bewijs = (body.fotos as { bewijsstukId: string | null }[]).filter((foto) => foto.bewijsstukId);
        expect(bewijs).toHaveLength(fotos);
      });
      // Each piece of evidence leaves its own audit line; they go out together at the end.
      return gestuurd.filter((n) => n !== 'uow-regel').sort();
    };
    expect(await gemeten(4)).toEqual(await gemeten(1));
  });

  it('is zonder recht één: de sessie, en daarna niets', async () => {
    expect(await opdrachten(() => app.als('beheerder').get('/api/v1/meldingen').expect(403))).toEqual([
      'identiteit-sessie',
    ]);
  });
});
