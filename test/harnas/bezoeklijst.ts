import { randomUUID } from 'node:crypto';
import { norm } from '../golden/toetsingskader/hulp';
import type { TestApp } from './test-app';

export const DAG = '2026-04-13';

/** A framework of four norms: that must, that should, for work with children only, and one with conditions of the Wkkgz. */
const NORMEN = [
  norm({ code: 'WET', binding: 'wettelijk', grondslag: 'Wmo 2015 art. 3.1', tekst: 'De nacht is veilig.' }),
  norm({ code: 'MAG', tekst: 'Het team spreekt elkaar aan.' }),
  norm({ code: 'JEUGD', toepassing: { ...norm().toepassing, wetten: ['jeugdwet'] } }),
];
const SCHAAL = [
  { code: 'goed', naam: 'Voldoet', betekenis: 'voldoet', toelichtingNodig: false },
  { code: 'slecht', naam: 'Voldoet niet', betekenis: 'voldoet_niet', toelichtingNodig: true },
];

export interface Proefbezoek {
  readonly id: string;
  readonly zaakId: string;
  readonly versie: number;
}

export interface Proefkader {
  readonly id: string;
  readonly kaderId: string;
}

/** What a spec needs to be at a visit: a provider of Wmo care, a framework, visits that do not overlap, and devices. */
export class Lijstproef {
  private bezoeken = 0;

  private constructor(
    readonly app: TestApp,
    readonly kader: Proefkader,
  ) {}

  static async start(app: TestApp): Promise<Lijstproef> {
    app.klok.naar(DAG);
    const { aanbiederId, gemeenteId } = app.eerste;
    const inzet = { gemeenteId, wet: 'wmo', financiering: 'zin', gecontracteerd: true, van: '2020-01-01' };
    await app
      .als('toezichthouder')
      .post(`/api/v1/aanbieders/${aanbiederId}/inzetten`)
      .send(inzet)
      .expect(201);
    return new Lijstproef(app, await stelKaderVast(app));
  }

  get team() {
    return this.app.als('toezichthouder');
  }

  get tweede() {
    return this.app.als('coordinator');
  }

  /** A visit of the toezichthouder, with the coordinator besides; each at a time of its own. */
  async bezoek(anders: object = {}): Promise<Proefbezoek> {
    const begin = 5 * 60 + this.bezoeken * 25;
    this.bezoeken += 1;
    const zaak = { toezichtvorm: 'structureel', onderwerp: 'Bezoek', domein: 'kwaliteit', wet: 'wmo' };
    const { aanbiederId, gebruikers } = this.app.eerste;
    const nieuw = await this.team
      .post('/api/v1/zaken')
      .send({ ...zaak, aanbiederId })
      .expect(201);
    const plan = {
      ...{
        aankondiging: 'aangekondigd',
        doel: 'Kijken of de nacht veilig is.',
        op: DAG,
        planuitleg: 'Afgesproken.',
      },
      ...{ van: tijd(begin), tot: tijd(begin + 20), reistijdVoor: 0, reistijdNa: 0 },
      ...{ behandelaarId: gebruikers.toezichthouder, tweedeId: gebruikers.coordinator },
    };
    const { body } = await this.team
      .post(`/api/v1/zaken/${nieuw.body.id}/bezoeken`)
      .send({ ...plan, ...anders })
      .expect(201);
    return { id: body.id, zaakId: nieuw.body.id, versie: body.versie };
  }

  stelSamen({ id, versie }: Proefbezoek, anders: object = {}, als = this.team) {
    return als
      .post(`/api/v1/bezoeken/${id}/_stel-lijst-samen`)
      .set('if-match', `"v${versie}"`)
      .send({ toetsingskaderId: this.kader.kaderId, ...anders });
  }

  /** A visit with its list. */
  async metLijst(anders: object = {}): Promise<Proefbezoek> {
    const bezoek = await this.bezoek(anders);
    await this.stelSamen(bezoek).expect(200);
    return bezoek;
  }

  async lijst({ id }: Proefbezoek) {
    return (await this.team.get(`/api/v1/bezoeken/${id}/bezoeklijst`).expect(200)).body;
  }

  async klaar({ id }: Proefbezoek, als = this.team): Promise<{ id: string; sleutel: string; lijst: object }> {
    const pad = `/api/v1/bezoeken/${id}/klaarzettingen`;
    return (await als.post(pad).send({ toestel: 'Tablet 1' }).expect(201)).body;
  }

  stuur(klaarzetting: { id: string }, wijzigingen: object[], als = this.team) {
    return als.post(`/api/v1/klaarzettingen/${klaarzetting.id}/wijzigingen`).send({ wijzigingen });
  }

  /** @param nr of what stood there; 0: nothing */
  vulIn({ id }: Proefbezoek, deel: object, als = this.team, nr = 0) {
    const pad = `/api/v1/bezoeken/${id}/bezoeklijst/_vul-in`;
    return als.post(pad).set('if-match', `"v${nr}"`).send(deel);
  }

  /** Gives the visit another day, at the time of day that it has. */
  verzet({ id, versie }: Proefbezoek, op: string, tijden: object = { van: '10:00', tot: '10:20' }) {
    const { gebruikers } = this.app.eerste;
    const wie = { behandelaarId: gebruikers.toezichthouder, tweedeId: gebruikers.coordinator };
    return this.team
      .post(`/api/v1/bezoeken/${id}/_verzet`)
      .set('if-match', `"v${versie}"`)
      .send({ op, ...tijden, ...wie, reistijdVoor: 0, reistijdNa: 0, planuitleg: 'Zo.', reden: 'Ziek.' });
  }

  /** Takes in a photo at the werkbank. */
  foto({ id }: Proefbezoek, velden: Record<string, string>, beeld: Buffer, als = this.team) {
    return als
      .post(`/api/v1/bezoeken/${id}/bezoeklijst/fotos`)
      .field(velden)
      .attach('bestand', beeld, 'nacht.jpg');
  }

  async legVast({ id, versie }: Proefbezoek): Promise<void> {
    await this.team
      .post(`/api/v1/bezoeken/${id}/_leg-vast`)
      .set('if-match', `"v${versie}"`)
      .send({ op: DAG, gesprokenMet: 'de locatiemanager', verslag: 'De nacht is krap bezet.' })
      .expect(200);
  }

  /**
   * A visit that took place, with everything answered: WET is not met, MAG is, one category is a signal.
   * @param eerst what happens on the spot before that
   */
  async ingevuld(eerst?: (bezoek: Proefbezoek) => Promise<void>): Promise<Proefbezoek> {
    const bezoek = await this.metLijst();
    await eerst?.(bezoek);
    const antwoorden = [
      {
        normId: 'WET',
        oordeel: 'slecht',
        toelichting: 'Eén begeleider op twaalf bewoners.',
        citaten: ['Ik ben bang.'],
      },
      { normId: 'MAG', oordeel: 'goed', positief: true },
      { normId: 'CAT-PERSONEEL', oordeel: 'signaal', toelichting: 'Twee diensten leeg.' },
      { normId: 'CAT-CULTUUR', oordeel: 'geen-signaal' },
      { normId: 'CAT-DIGITAAL', oordeel: 'nvt', toelichting: 'Alles gaat op papier.' },
    ];
    for (const inhoud of antwoorden) await this.vulIn(bezoek, { soort: 'antwoord', inhoud }).expect(200);
    await this.vulIn(bezoek, { soort: 'les', inhoud: { tekst: 'Er komt een tweede begeleider.' } }).expect(
      200,
    );
    await this.legVast(bezoek);
    return bezoek;
  }

  async doeMetLijst(bezoek: Proefbezoek, handeling: string, inhoud: object = {}, als = this.team) {
    const { versie } = await this.lijst(bezoek);
    return als
      .post(`/api/v1/bezoeken/${bezoek.id}/bezoeklijst/${handeling}`)
      .set('if-match', `"v${versie}"`)
      .send(inhoud);
  }
}

const tijd = (minuten: number): string =>
  [Math.floor(minuten / 60), minuten % 60].map((deel) => String(deel).padStart(2, '0')).join(':');

/** A change as a device makes it. */
export const antwoord = (normId: string, oordeel: string, anders: object = {}, basis = 0) => ({
  ...{ id: randomUUID(), soort: 'antwoord', op: '2026-04-13T08:15:00Z', basis },
  inhoud: { normId, oordeel, ...anders },
});

/** A framework of one's own, or a new version of one, adopted on the day of the visits and in force from then or later. */
export async function stelKaderVast(
  app: TestApp,
  normen = NORMEN,
  id?: string,
  geldigVanaf = DAG,
): Promise<Proefkader> {
  const als = app.als('coordinator');
  const kop = { code: 'nacht', naam: 'Nacht', doel: 'Kijken.', eigenaar: 'Team', evaluatieOp: '2029-04-01' };
  const begin = id
    ? als
        .post(`/api/v1/toetsingskaders/${id}/versies`)
        .set('if-match', (await als.get(`/api/v1/toetsingskaders/${id}`)).headers['etag'] ?? '')
    : als.post('/api/v1/toetsingskaders').send(kop);
  const { body: concept } = await begin.expect(201);
  const themas = [{ code: 'veilig', naam: 'Veiligheid' }];
  const { body: gevuld } = await als
    .put(`/api/v1/kaderversies/${concept.id}`)
    .set('if-match', `"v${concept.versie}"`)
    .send({ ...concept.inhoud, schaal: SCHAAL, normen, themas })
    .expect(200);
  const { body } = await als
    .post(`/api/v1/kaderversies/${concept.id}/_stel-vast`)
    .set('if-match', `"v${gevuld.versie}"`)
    .send({ bron: 'Besluit van het team', brondatum: DAG, geldigVanaf })
    .expect(200);
  return { id: body.id, kaderId: body.kaderId };
}
