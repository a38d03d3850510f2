import { BeheerAfwegingskader } from '@navolgbaar/weging';
import type { TestApp } from './test-app';

const WEGING = {
  ...{ ernst: 'ontwikkeling', ernstMotivering: 'Het gaat om goed werken.', omvang: 'klein' },
  ...{ omvangMotivering: 'Eén cliënt.', publieksgevoelig: false, onrechtmatigheid: 'nee' },
  aanZet: 'toezichthouder',
};
const ROOD = {
  ernst: 'levensbedreigend',
  afstemming: {
    contractbeheer: { gedaan: true, toelichting: 'Gebeld met contractbeheer.' },
    toegang: { gedaan: true, toelichting: 'Gebeld met de toegang.' },
  },
};

/** A team with meldingen, that meets on the day of the clock. */
export class Overlegwereld {
  private constructor(readonly app: TestApp) {}

  static async begin(app: TestApp): Promise<Overlegwereld> {
    await app.app.get(BeheerAfwegingskader, { strict: false }).laadMeegeleverde(app.actor('beheerder'));
    return new Overlegwereld(app);
  }

  th() {
    return this.app.als('toezichthouder');
  }

  async melding(anders: object = {}): Promise<string> {
    const { body } = await this.th()
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'melding', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
        ...{ onderwerp: 'Te weinig hulp', omschrijving: 'Er komt niemand.', onrechtmatigheid: 'nee' },
        ...{ aanbiederId: this.app.eerste.aanbiederId, ...anders },
      })
      .expect(201);
    return body.id;
  }

  async weeg(id: string, kleur: 'groen' | 'rood' = 'groen'): Promise<void> {
    const { body } = await this.th().get(`/api/v1/meldingen/${id}/wegingen`).expect(200);
    const weging = {
      ...(kleur === 'rood' ? { ...WEGING, ...ROOD } : WEGING),
      naWegingId: body.wegingen[0]?.id,
    };
    await this.th().post(`/api/v1/meldingen/${id}/wegingen`).send(weging).expect(201);
  }

  async gewogen(kleur: 'groen' | 'rood' = 'groen', anders: object = {}): Promise<string> {
    const id = await this.melding(anders);
    await this.weeg(id, kleur);
    return id;
  }

  async plan(op: string): Promise<{ id: string; versie: number }> {
    const { body } = await this.th()
      .post('/api/v1/werkoverleggen')
      .send({ op, begint: '09:30', plek: 'Kamer 2' })
      .expect(201);
    return body;
  }

  async lees(id: string) {
    return (await this.th().get(`/api/v1/werkoverleggen/${id}`).expect(200)).body;
  }

  /** Plans a meeting for this day and starts it; the one that is going on is closed first. */
  async bezig(op: string): Promise<string> {
    const { id } = await this.plan(op);
    await this.start(id);
    return id;
  }

  /** Starts it; the one that is going on is closed first. */
  async start(id: string): Promise<void> {
    await this.sluitLopend();
    const { versie } = await this.lees(id);
    await this.th().post(`/api/v1/werkoverleggen/${id}/_start`).set('if-match', `"v${versie}"`).expect(200);
  }

  async sluitLopend(): Promise<void> {
    const { body } = await this.th().get('/api/v1/werkoverleggen').expect(200);
    for (const { id, status } of body) if (status === 'bezig') await this.sluit(id);
  }

  besluit(overleg: string, melding: string, inhoud: object = {}) {
    return this.th()
      .post(`/api/v1/werkoverleggen/${overleg}/agendapunten/${melding}/_besluit`)
      .send({
        besluit: 'geen_actie',
        aanZet: 'toezichthouder',
        motivering: 'Eén cliënt, al opgelost.',
        ...inhoud,
      });
  }

  /** Takes a decision back as it is now, or as it was at this version of the point. */
  async neemTerug(overleg: string, melding: string, status: number, gezien?: number) {
    const punt = (await this.lees(overleg)).agenda.find(
      ({ objectId }: { objectId: string }) => objectId === melding,
    );
    return this.th()
      .post(`/api/v1/werkoverleggen/${overleg}/agendapunten/${melding}/_neem-terug`)
      .set('if-match', `"v${gezien ?? punt.versie}"`)
      .expect(status);
  }

  async sluit(overleg: string, versie?: number) {
    const gezien = versie ?? (await this.lees(overleg)).versie;
    return this.th().post(`/api/v1/werkoverleggen/${overleg}/_sluit`).set('if-match', `"v${gezien}"`);
  }

  /** The bytes of minutes. */
  async notulen(documentId: string, wie = this.th()): Promise<Buffer> {
    const { body } = await wie
      .get(`/api/v1/documenten/${documentId}/inhoud`)
      .buffer(true)
      .parse((res, klaar) => {
        const stukken: Buffer[] = [];
        res.on('data', (stuk: Buffer) => stukken.push(stuk));
        res.on('end', () => klaar(null, Buffer.concat(stukken)));
      })
      .expect(200);
    return body;
  }

  /** A case opened by hand. */
  async zaak(anders: object = {}): Promise<string> {
    const { body } = await this.th()
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Onderzoek naar de woning', wet: 'wmo' },
        ...{ domein: 'kwaliteit', aanbiederId: this.app.eerste.aanbiederId, ...anders },
      })
      .expect(201);
    return body.id;
  }

  async voegBijZaak(zaak: string, melding: string): Promise<void> {
    const { body } = await this.th().get(`/api/v1/meldingen/${melding}`).expect(200);
    await this.th()
      .post(`/api/v1/zaken/${zaak}/meldingen`)
      .send({ nummer: body.nummer, reden: 'Eén gebeurtenis.' })
      .expect(200);
  }

  /** Closes a case to all but the toezichthouder. */
  async maakBesloten(zaak: string): Promise<void> {
    const { body } = await this.th().get(`/api/v1/zaken/${zaak}`).expect(200);
    await this.th()
      .post(`/api/v1/zaken/${zaak}/_beperk-toegang`)
      .set('if-match', `"v${body.versie}"`)
      .send({ besloten: true, gebruikerIds: [], reden: 'Een medewerker is betrokken.' })
      .expect(200);
  }

  async status(melding: string): Promise<string> {
    return (await this.th().get(`/api/v1/meldingen/${melding}`).expect(200)).body.status;
  }
}
