import { DrukBrieven } from '@navolgbaar/bericht';
import { Pdfwekker } from '@navolgbaar/rapport';
import { WerkIndexBij } from '@navolgbaar/zoek';
import { vastgesteldeBevinding } from '../bevinding';
import { adviezenVan, opAdvies } from '../collegeadvies';
import { maatregelenVan, opMaatregel } from '../corrigerend';
import type { Lezer, Lezers } from '../lezers';
import { ZONDER_WEDERHOOR, rapportinhoud } from '../rapport';
import type { TestApp } from '../test-app';
import { afspraakvelden } from '../veiligheidsafspraak';

/** The ids of what was made, by the word for it in an address. */
export type Gemaakt = Readonly<Record<string, readonly string[]>>;

const DAG = '2026-04-13';
const SECTIES = {
  ...{ aanleiding: 'Een signaal over de nacht.', feiten: 'Wij kwamen twee keer.' },
  bevindingen: [{ norm: 'Genoeg personeel', oordeel: 'voldoet_niet', onderbouwing: 'De roosters.' }],
  ...{ conclusie: 'Er is een kokmeeuw te weinig.', gevolgVoorInwoners: 'Te weinig hulp.' },
  ...{ advies: 'Zorg voor meer mensen.', samenvatting: 'Te weinig mensen in de nacht.' },
};

/**
 * One case of two gemeenten with everything in it that has a reader: each text has a word of its own (`woorden.ts`). The own
 * college decided on its advice; the advice to the other is at its jurist, and that college decided without one.
 */
export async function maakRolmatrixdossier(app: TestApp, lezers: Lezers): Promise<Gemaakt> {
  const bouwer = new Dossier(app, lezers);
  const zaak = await bouwer.zaak();
  const maatregelen = await bouwer.maatregelen(zaak.id);
  const elders = await bouwer.maatregelElders();
  const rapport = await bouwer.rapport(zaak.id);
  await bouwer.beoordeel(maatregelen[0]!);
  const veiligheidsafspraken = await bouwer.afspraken(zaak.id);
  const collegeadviezen = await bouwer.adviezen(zaak.id, rapport);
  const corrigerend = await bouwer.corrigerend(zaak.id);
  const rond = await bouwer.rondFraude(zaak.id);
  await app.app.get(DrukBrieven, { strict: false }).execute(app.eerste.id);
  await app.verwerkUitstaandeJobs();
  await app.app.get(WerkIndexBij).execute();
  const ids = async (tabel: string) =>
    (await app.sql<{ id: string }>(`SELECT id FROM ${tabel} WHERE organisatie_id = $1`, [app.eerste.id])).map(
      ({ id }) => id,
    );
  return {
    ...{ maatregelen: [...maatregelen, elders], veiligheidsafspraken, collegeadviezen, ...rond },
    ...{ 'corrigerende-maatregelen': corrigerend, ladderstappen: [...maatregelen, ...collegeadviezen] },
    ...{ zaken: [zaak.id], meldingen: [zaak.meldingId], rapporten: [rapport] },
    aanbieders: [app.eerste.aanbiederId],
    ...{ documenten: await ids('document.documenten'), berichten: await ids('bericht.berichten') },
  };
}

class Dossier {
  constructor(
    private readonly app: TestApp,
    private readonly lezers: Lezers,
  ) {}

  async zaak(): Promise<{ id: string; meldingId: string }> {
    const { aanbiederId, gemeenteId, id: organisatieId } = this.app.eerste;
    const melding = await this.post('meldingen', {
      ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', aard: 'feit', wet: 'wmo' },
      ...{ domein: 'kwaliteit', onderwerp: 'De nacht', omschrijving: 'Te weinig mensen.' },
      ...{ onrechtmatigheid: 'nee', aanbiederId, gemeenteId },
      melder: { hoedanigheid: 'familie', naam: 'T. Boomklever' },
    });
    const zaak = await this.post('zaken', {
      ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'De nacht', domein: 'kwaliteit', wet: 'wmo' },
      ...{ aanbiederId, gemeenteIds: [gemeenteId, this.lezers.andereGemeenteId] },
    });
    const koppel =
      'INSERT INTO onderzoek.zaak_meldingen (organisatie_id, zaak_id, melding_id) VALUES ($1, $2, $3)';
    await this.app.sql(koppel, [organisatieId, zaak.id, melding.id]);
    await this.post(`zaken/${zaak.id}/_rond-onderzoek-af`, { bevinding: 'De bezetting is te laag.' }, 1);
    return { id: zaak.id, meldingId: melding.id };
  }

  /** One on which the provider handed something in, and one that was withdrawn by a letter. */
  async maatregelen(zaakId: string): Promise<string[]> {
    const bevindingId = await vastgesteldeBevinding(this.lezers.wie.toezichthouder, zaakId, DAG);
    const velden = {
      ...{ omschrijving: 'Zet een zilverreiger in de nacht.', doel: 'Hulp van een watersnip.' },
      ...{ onderbouwing: 'Het rooster van de kemphaan.', ernstWeging: 'Zo zwaar als een bontbekplevier.' },
      ...{ bevindingIds: [bevindingId], verwachtEffect: 'Bewoners krijgen hulp van een tapuit.' },
      ...{ ernst: 'ernstig', afwijking: 'De zwartkop vroeg een andere stap.' },
    };
    const gegeven = await this.post(`zaken/${zaakId}/maatregelen`, {
      ...{ ...velden, soort: 'verbetermaatregelen' },
    });
    const pad = `maatregelen/${gegeven.id}/_lever-in`;
    const ingeleverd = await this.lezers.wie.aanbieder
      .post(`/api/v1/${pad}`)
      .set('if-match', `"v${gegeven.versie}"`)
      .field('onderdeel', 'reactie')
      .field('tekst', 'Wij denken aan een kievit.')
      .attach('bestand', Buffer.from('%PDF-1.7\nHet plan van de snor.'), 'Plan.pdf');
    await this.gedaan(pad, ingeleverd);
    const weg = await this.post(`zaken/${zaakId}/maatregelen`, { ...velden, soort: 'advies' });
    await this.post(`maatregelen/${weg.id}/_trek-in`, { reden: 'De tjiftjaf is verhuisd.' }, weg.versie);
    return [gegeven.id, weg.id];
  }

  /** A case alike of the other provider. */
  async maatregelElders(): Promise<string> {
    const { andereAanbiederId: aanbiederId, gemeenteId } = this.app.eerste;
    const { id } = await this.post('zaken', {
      ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'De dag', domein: 'kwaliteit', wet: 'wmo' },
      ...{ aanbiederId, gemeenteIds: [gemeenteId] },
    });
    await this.post(`zaken/${id}/_rond-onderzoek-af`, { bevinding: 'De bezetting is te laag.' }, 1);
    const bevindingId = await vastgesteldeBevinding(this.lezers.wie.toezichthouder, id, DAG);
    const maatregel = await this.post(`zaken/${id}/maatregelen`, {
      ...{ soort: 'advies', omschrijving: 'Zet een roodborst in de dag.', doel: 'Hulp.', ernst: 'ernstig' },
      ...{ onderbouwing: 'De roosters.', ernstWeging: 'Ernstig.', verwachtEffect: 'Meer hulp.' },
      ...{ bevindingIds: [bevindingId], afwijking: 'Hier past een advies.' },
    });
    return maatregel.id;
  }

  async rapport(zaakId: string): Promise<string> {
    const { id, versie } = await this.post(`zaken/${zaakId}/rapporten`, {
      ...{ titel: 'Onderzoek naar de nacht', soort: 'kwaliteit', ...rapportinhoud(SECTIES) },
    });
    await this.post(`rapporten/${id}/_stel-vast`, ZONDER_WEDERHOOR, versie, 'coordinator');
    await this.app.app.get(Pdfwekker).rust();
    return id;
  }

  async beoordeel(id: string): Promise<void> {
    const { versie } = (await this.lezers.wie.toezichthouder.get(`/api/v1/maatregelen/${id}`)).body;
    const oordeel = {
      ...{ oordeel: 'niet_opgevolgd', motivering: 'De grutto kwam niet.' },
      onderdelen: [{ onderdeel: 'reactie', oordeel: 'niet', reden: 'Er kwam geen patrijs.' }],
    };
    await this.post(`maatregelen/${id}/_beoordeel`, oordeel, versie);
  }

  /** One that was broken, one of which the breach was dealt with, and one that ended. */
  async afspraken(zaakId: string): Promise<string[]> {
    const ids: string[] = [];
    for (const einde of ['geschonden', 'afgehandeld', 'beeindigd'] as const) {
      const { id, versie } = await this.post(`zaken/${zaakId}/veiligheidsafspraken`, {
        ...{ ...afspraakvelden(this.app), tekst: 'In de nacht waakt een ooievaar.' },
      });
      const pad = `veiligheidsafspraken/${id}`;
      ids.push(id);
      await this.post(`${pad}/_meld-uitvoering`, { tekst: 'De aalscholver waakt.' }, versie, 'aanbieder');
      if (einde === 'beeindigd') {
        await this.post(`${pad}/_beeindig`, { reden: 'De meerkoet is er niet meer.' }, versie + 1);
        continue;
      }
      const controle = {
        ...{ uitkomst: 'niet_nagekomen', op: DAG, wijze: 'bezoek' },
        ...{ toelichting: 'De waterral sliep.', bewijs: 'Gezien door een lepelaar.' },
      };
      await this.post(`${pad}/_controleer`, controle, versie + 1);
      const af = { gevolg: 'maatregel', reden: 'Dit vraagt een purperreiger.' };
      if (einde === 'afgehandeld') await this.post(`${pad}/_handel-af`, af, versie + 2);
    }
    return ids;
  }

  async adviezen(zaakId: string, rapportId: string): Promise<string[]> {
    const adviezen = await adviezenVan(this.app, zaakId);
    const van = (gemeente: string) => adviezen.find((een) => een.gemeenteId === gemeente)?.id ?? '';
    const [eigen, ander] = [van(this.app.eerste.gemeenteId), van(this.lezers.andereGemeenteId)];
    const doe = (id: string, daad: string, inhoud: object, wie?: Lezer) =>
      this.opAdvies(id, daad, inhoud, wie);
    const vast = { maatregel: 'clientenstop', grondsoort: 'contract', vindplaats: 'Artikel 12', rapportId };
    for (const [id, teksten, terug, jurist] of [
      [
        eigen,
        {
          ...{ wat: 'Laat een wulp los.', waarom: 'De steltkluut hielp niet.' },
          ...{ evenredigheid: 'Een strandloper is niet genoeg.', gevolg: 'Een visdief minder.' },
        },
        'De woudaap ontbreekt.',
        'jurist',
      ],
      [
        ander,
        {
          ...{ wat: 'Laat een regenwulp los.', waarom: 'Het hielp niet.' },
          ...{ evenredigheid: 'Minder hielp niet.', gevolg: 'Weinig.' },
        },
        'De bosruiter ontbreekt.',
        'andere jurist',
      ],
    ] as const) {
      await doe(id, '_neem-op', {});
      await doe(id, 'wijzig', { ...vast, ...teksten, van: '2026-05-01' });
      await doe(id, '_leg-voor', {});
      await doe(id, '_stuur-terug', { reden: terug }, jurist);
      await doe(id, '_leg-voor', {});
    }
    const gehoord = { gevraagdOp: '2026-04-10', vorm: 'mondeling', ontvangenOp: DAG, aan: 'de bestuurder' };
    await doe(eigen, '_leg-zienswijze-vast', { ...gehoord, inhoud: 'De fuut is het niet eens.' });
    const punten = [{ punt: 'De grond', tekst: 'Noem de roerdomp.' }];
    const oordeel = { oordeel: 'akkoord_mits', tekst: 'De roerdomp kan.', punten };
    await doe(eigen, '_toets', oordeel, 'jurist');
    await doe(eigen, '_verzend', {
      ...{ grond: 'Wmo 2015 art. 5.2.4', juristdeling: 'conclusie', reactie: 'De drieteenmeeuw staat erin.' },
      ...{ ernst: 'ernstig', afwijking: 'De fitis vroeg een andere stap.' },
    });
    await doe(eigen, 'vragen', { vraag: 'Waarom een tureluur?' }, 'college');
    const { body } = await this.lezers.wie.toezichthouder.get(`/api/v1/collegeadviezen/${eigen}`);
    const antwoord = { antwoord: 'Omdat de oeverloper wegbleef.' };
    await doe(eigen, `vragen/${body.vragen[0].id}/_beantwoord`, antwoord);
    const besluit = { soort: 'volgt', op: DAG, inhoud: 'Wij volgen de scholekster.' };
    await doe(eigen, '_besluit', besluit, 'college');
    await doe(eigen, '_leg-effect-vast', { tekst: 'Er kwam een kluut.' });
    return [eigen, ander];
  }

  /** What the own college imposed after its advice, and the other one without; only the first was made known to the provider. */
  async corrigerend(zaakId: string): Promise<string[]> {
    const eigen = (await maatregelenVan(this.app, zaakId))[0]?.id ?? '';
    const doe = (id: string, daad: string, inhoud: object, wie?: Lezer) =>
      this.opMaatregel(id, daad, inhoud, wie);
    const bekend = { op: DAG, hoe: 'Brief met een ijsvogel', aanAanbieder: true };
    await doe(eigen, '_maak-bekend', bekend, 'college');
    await doe(eigen, '_verleng', { tot: '2026-12-31', reden: 'De geelgors blijft.' }, 'college');
    const middel = { soort: 'kort_geding', indiener: 'aanbieder', ingesteldOp: DAG };
    const { rechtsmiddelen } = await doe(eigen, 'rechtsmiddelen', middel, 'college');
    const afloop = {
      uitkomst: 'afgewezen',
      gevolg: 'in_stand',
      op: DAG,
      toelichting: 'De kneu had geen gelijk.',
    };
    await doe(eigen, `rechtsmiddelen/${rechtsmiddelen[0].id}/_leg-uitkomst-vast`, afloop, 'college');
    await doe(eigen, '_leg-effect-vast', { tekst: 'De putter zingt weer.' });

    const gemeenteId = this.lezers.andereGemeenteId;
    const { versie } = (await this.lezers.wie.toezichthouder.get(`/api/v1/zaken/${zaakId}`)).body;
    await this.post(
      `zaken/${zaakId}/_informeer-college`,
      { gemeenteId, grond: 'Wmo 2015 art. 5.2.4' },
      versie,
    );
    const { id: ander } = await this.post(`zaken/${zaakId}/corrigerende-maatregelen`, {
      ...{
        gemeenteId,
        soort: 'voorziening_aanpassen',
        grondsoort: 'wmo_2_3_10',
        vindplaats: 'lid 1 onder a',
      },
      ...{ besluitOp: DAG, inhoud: 'Wij volgen de zanglijster.' },
    });
    const clienten = [{ code: 'C-12', financiering: 'wmo', wat: 'Naar de kramsvogel.' }];
    await doe(ander, '_noem-clienten', { clienten }, 'ander college');
    await doe(ander, '_maak-bekend', { op: DAG, hoe: 'Brief', aanAanbieder: false }, 'ander college');
    const gedaan = {
      code: 'C-12',
      uitkomst: 'uitgevoerd',
      op: DAG,
      toelichting: 'Verhuisd met de koperwiek.',
    };
    await doe(ander, '_meld-uitvoering', gedaan, 'ander college');
    const over = {
      soort: 'strafrecht',
      aan: 'Openbaar Ministerie',
      op: DAG,
      reden: 'De beflijster is fout.',
    };
    await doe(ander, '_draag-over', over);
    return [eigen, ander];
  }

  /** What was done and exchanged about the provider of this case. */
  async rondFraude(zaakId: string): Promise<{ activiteiten: string[]; uitwisselingen: string[] }> {
    const { aanbiederId } = this.app.eerste;
    const activiteit = await this.post('activiteiten', {
      ...{ soort: 'gesprek', status: 'gedaan', op: DAG, wet: 'wmo', aanbiederId, zaakId },
      ...{ wat: 'Over de veldleeuwerik', met: 'De directeur van de graspieper' },
      ...{ resultaat: 'De boomleeuwerik stopt.', uitkomst: 'afspraken_gemaakt', opvolgenOp: '2026-04-20' },
    });
    const later = { tekst: 'De oeverpieper is er nog.' };
    await this.post(`activiteiten/${activiteit.id}/_volg-op`, later, activiteit.versie);
    const uitwisseling = await this.post('uitwisselingen', {
      ...{
        richting: 'gegeven',
        op: DAG,
        wie: 'Gemeente Zuiderhaven, toezichthouder Wmo',
        aanbiederId,
        zaakId,
      },
      ...{ grondslag: 'Wmo 2015 art. 5.2.4 en de gierzwaluw', doel: 'Waarschuwen voor de oeverzwaluw' },
      ...{ categorieen: ['financieel'], inhoud: 'Zij declareren de boerenzwaluw.' },
      weggelaten: 'Wie de huiszwaluw is.',
    });
    const afloop = { afloop: 'De nachtzwaluw wordt onderzocht.' };
    await this.post(`uitwisselingen/${uitwisseling.id}/_leg-afloop-vast`, afloop, uitwisseling.versie);
    return { activiteiten: [activiteit.id], uitwisselingen: [uitwisseling.id] };
  }

  private async post(pad: string, inhoud: object, versie?: number, wie: Lezer = 'toezichthouder') {
    const verzoek = this.lezers.wie[wie].post(`/api/v1/${pad}`);
    if (versie) void verzoek.set('if-match', `"v${versie}"`);
    return this.gedaan(pad, await verzoek.send(inhoud));
  }

  private async opAdvies(id: string, daad: string, inhoud: object, wie: Lezer = 'toezichthouder') {
    return this.gedaan(daad, await opAdvies(this.app, id, daad, inhoud, this.lezers.wie[wie]));
  }

  private async opMaatregel(id: string, daad: string, inhoud: object, wie: Lezer = 'toezichthouder') {
    return this.gedaan(daad, await opMaatregel(this.app, id, daad, inhoud, this.lezers.wie[wie]));
  }

  private async gedaan(wat: string, { status, body }: Awaited<ReturnType<typeof opAdvies>>) {
    if (status >= 300) throw new Error(`${wat}: ${status} ${JSON.stringify(body)}`);
    await this.app.verwerkUitstaandeJobs();
    return body;
  }
}
