import { expect } from '@jest/globals';
import { VerzendBerichten } from '@navolgbaar/bericht';
import { type Rol, systeemActor } from '@navolgbaar/platform/auth';
import { Pdfwekker } from '@navolgbaar/rapport';
import { BewaakTermijnen } from '@navolgbaar/termijn';
import { BeheerAfwegingskader } from '@navolgbaar/weging';
import { TestApp } from '../../harnas/test-app';

type Inhoud = Record<string, unknown>;
/** What the api answered, read as loosely as a person reads a screen. */
export type Antwoord = Record<string, never> & {
  id: string;
  versie: number;
  status: string;
  handelingen: string[];
};

export const TOETS = { antwoord: 'ja', toelichting: 'Blijkt uit het verslag.' };
export const DELEN = {
  watGebeurde: 'Een bewoner sloeg een andere bewoner.',
  watVoorafging: 'Er waren al weken spanningen die niet waren besproken.',
  maatregelen: 'Voor alle cliënten: een wekelijks huisoverleg.',
  gesprokenMet: 'De cliënt, twee begeleiders en de teamleider van de nacht.',
  aardEnErnst: 'Ernstig, en de kans op herhaling was groot.',
  terugkoppeling: 'De cliënt en de familie kregen een gesprek over de uitkomst.',
};
export const VOLDOENDE = { oordeel: 'voldoende', motivering: 'Grondig en met wederhoor.', vragen: [] };

/** A journey of the Beleidskader through the api: who does what, on which day. */
export class Journey {
  private constructor(readonly app: TestApp) {}

  static async begin(dag: string): Promise<Journey> {
    const app = await TestApp.start();
    app.klok.naar(dag);
    await app.app.get(BeheerAfwegingskader).laadMeegeleverde(systeemActor(app.eerste.id, 'test', 'test'));
    return new Journey(app);
  }

  async post(
    pad: string,
    inhoud: Inhoud,
    { als = 'toezichthouder', versie, status }: { als?: Rol; versie?: number; status?: number } = {},
  ): Promise<Antwoord> {
    const verzoek = this.app.als(als).post(`/api/v1/${pad}`);
    if (versie !== undefined) void verzoek.set('if-match', `"v${versie}"`);
    const { body, status: kreeg } = await verzoek.send(inhoud);
    // The body in the message tells what the rule said when a step is refused that should not be.
    expect({ pad, status: kreeg, body }).toMatchObject({
      status: status ?? (versie === undefined ? 201 : 200),
    });
    await this.werkAf();
    return body as Antwoord;
  }

  async get(pad: string, als: Rol = 'toezichthouder'): Promise<Antwoord> {
    const { body } = await this.app.als(als).get(`/api/v1/${pad}`).expect(200);
    return body as Antwoord;
  }

  /** The effects of what happened: events, letters, PDFs. */
  async werkAf(): Promise<void> {
    await this.app.verwerkUitstaandeJobs();
    await this.app.app.get(Pdfwekker).rust();
  }

  /** A morning at the office: the watch looks at the terms and the letters go out. */
  async ochtend(dag: string): Promise<void> {
    this.app.klok.naar(dag);
    await this.app.app.get(BewaakTermijnen).execute();
    await this.werkAf();
    await this.app.app.get(VerzendBerichten).execute(this.app.eerste.id);
  }

  signaal(extra: Inhoud = {}): Promise<Antwoord> {
    return this.post('meldingen', {
      soort: 'signaal',
      kanaal: 'meldpunt',
      bron: 'meldpunt',
      aard: 'feit',
      wet: 'wmo',
      domein: 'kwaliteit',
      onderwerp: 'Hulp komt minder vaak dan afgesproken',
      omschrijving: 'Afgesproken is drie keer per week twee uur; de melder ziet de hulp maar heel af en toe.',
      onrechtmatigheid: 'onbekend',
      gemeenteId: this.app.eerste.gemeenteId,
      aanbiederId: this.app.eerste.aanbiederId,
      ...extra,
    });
  }

  /** Weighs after having seen the newest weighing, as a person who has the dossier open. */
  async weeg(meldingId: string, extra: Inhoud = {}, status?: number): Promise<Antwoord> {
    const dossier = (await this.get(`meldingen/${meldingId}/wegingen`)) as unknown as {
      wegingen: Antwoord[];
    };
    const laatste = dossier.wegingen[0]?.id;
    const inhoud = {
      ...(laatste ? { naWegingId: laatste } : {}),
      aanZet: 'toezichthouder',
      ernst: 'ontwikkeling',
      ernstMotivering: 'Geen gevaar voor de veiligheid.',
      omvang: 'klein',
      omvangMotivering: 'Eén cliënt.',
      publieksgevoelig: false,
      onrechtmatigheid: 'nee',
      ...extra,
    };
    return this.post(`meldingen/${meldingId}/wegingen`, inhoud, status ? { status } : {});
  }

  besluit(meldingId: string, besluit: 'actie' | 'geen_actie', extra: Inhoud = {}): Promise<Antwoord> {
    return this.post(`meldingen/${meldingId}/besluiten`, {
      besluit,
      aanZet: 'toezichthouder',
      motivering: 'Zo besproken in het werkoverleg.',
      werkoverlegOp: this.app.klok.vandaag().toString(),
      deelnemers: ['coördinator', 'toezichthouder'],
      ...extra,
    });
  }

  /** The case that followed from a melding. */
  async zaakVan(meldingId: string): Promise<Antwoord> {
    const { resultaten } = (await this.get(`zaken?status=alle&meldingId=${meldingId}`)) as unknown as {
      resultaten: { id: string }[];
    };
    if (!resultaten[0]) throw new Error('Bij deze melding is geen zaak.');
    return this.zaak(resultaten[0].id);
  }

  async zaak(id: string): Promise<Antwoord> {
    return this.get(`zaken/${id}`);
  }

  /** First assessment: it is one, and the provider investigates. */
  async beoordeelMelding(zaak: Antwoord): Promise<Antwoord> {
    return this.post(
      `zaken/${zaak.id}/_beoordeel-melding`,
      {
        isCalamiteit: true,
        motivering: 'De toetsen van de wet zijn met ja beantwoord.',
        naderOnderzoek: true,
        naderOnderzoekMotivering: 'Onduidelijk is of het te voorkomen was.',
        onderzoekDoor: 'aanbieder',
      },
      { versie: zaak.versie },
    );
  }

  async opdracht(zaakId: string, onderzoeksvraag: string): Promise<Antwoord> {
    await this.post(`zaken/${zaakId}/opdrachten`, {
      onderzoeksvraag,
      protocol: 'Protocol calamiteiten 2025',
    });
    const { opdrachten } = (await this.zaak(zaakId)) as unknown as { opdrachten: { id: string }[] };
    return this.get(`opdrachten/${opdrachten.at(-1)?.id}`);
  }

  brieven(sjabloon: string): Promise<{ tekst: string; onderwerp: string; status: string }[]> {
    return this.app.sql(
      'SELECT tekst, onderwerp, status FROM bericht.berichten WHERE sjabloon LIKE $1 ORDER BY id',
      [`${sjabloon}%`],
    );
  }
}
