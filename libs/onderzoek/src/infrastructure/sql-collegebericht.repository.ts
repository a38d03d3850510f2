import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Collegebericht,
  CollegeberichtRepository,
  type Collegeinstelling,
} from '../application/ports/collegebericht.repository';
import { COLLEGESOORTEN, type Gestuurd } from '../domain/collegeconcept';

const VOEG_TOE = `
  INSERT INTO onderzoek.collegeberichten (organisatie_id, id, zaak_id, gemeente_id, zaak_nummer, melding_id, melding_nummer,
    aanbieder, meldingsoort, ontvangen_op, stap, voor, toelichting, grond, verzonden_op, door, brieven)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`;
const GESTUURD = `
  SELECT gemeente_id AS "gemeenteId", melding_id AS "meldingId" FROM onderzoek.collegeberichten
   WHERE organisatie_id = $1 AND zaak_id = $2`;
const ZOEK = `
  SELECT id, zaak_id AS "zaakId", gemeente_id AS "gemeenteId", zaak_nummer AS "zaakNummer", melding_id AS "meldingId",
         melding_nummer AS "meldingNummer", aanbieder, meldingsoort, ontvangen_op AS "ontvangenOp", stap, voor, toelichting,
         grond, verzonden_op AS "verzondenOp", door, brieven
  FROM onderzoek.collegeberichten WHERE organisatie_id = $1 AND id = $2`;
const INSTELLING = `SELECT soorten, versie FROM onderzoek.collegeinstellingen WHERE organisatie_id = $1`;
// A first choice has no row to change; two first choices at once are one and a stale one.
const BEWAAR = `
  INSERT INTO onderzoek.collegeinstellingen AS i (organisatie_id, soorten, versie) VALUES ($1, $2, 1)
  ON CONFLICT (organisatie_id) DO UPDATE SET soorten = $2, versie = i.versie + 1 WHERE i.versie = $3
  RETURNING versie`;

@Injectable()
export class SqlCollegeberichtRepository extends CollegeberichtRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(b: Collegebericht): Promise<void> {
    await this.uow.query('collegebericht-voeg-toe', VOEG_TOE, [
      ...[this.organisatie(), b.id, b.zaakId, b.gemeenteId, b.zaakNummer, b.meldingId, b.meldingNummer],
      ...[b.aanbieder, b.meldingsoort, b.ontvangenOp, b.stap, b.voor, b.toelichting, b.grond],
      ...[b.verzondenOp, b.door, b.brieven],
    ]);
  }

  gestuurdVan(zaakId: string): Promise<Gestuurd[]> {
    return this.uow.query<Gestuurd & Record<string, unknown>>('collegebericht-gestuurd', GESTUURD, [
      this.organisatie(),
      zaakId,
    ]);
  }

  async zoek(id: string): Promise<Collegebericht | null> {
    const waarden = [this.organisatie(), id];
    return (await this.uow.query<Collegebericht>('collegebericht-zoek', ZOEK, waarden))[0] ?? null;
  }

  async instelling(): Promise<Collegeinstelling> {
    const [eigen] = await this.uow.query<Collegeinstelling>('college-instelling', INSTELLING, [
      this.organisatie(),
    ]);
    return eigen ?? { soorten: COLLEGESOORTEN, versie: 0 };
  }

  async bewaarInstelling(soorten: readonly string[], gezien: number): Promise<void> {
    const rijen = await this.uow.query<{ versie: number }>('college-instelling-bewaar', BEWAAR, [
      ...[this.organisatie(), soorten, gezien],
    ]);
    // Somebody chose before: a first choice does not write over it, and no row at all is stale too.
    if (rijen[0]?.versie !== gezien + 1) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
