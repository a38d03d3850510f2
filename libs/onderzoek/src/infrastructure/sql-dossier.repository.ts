import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Doorgifte,
  DossierRepository,
  type Gesprek,
  type Monitoring,
  type Monitoringplek,
  type Verbeterplan,
  type Waarneming,
} from '../application/ports/dossier.repository';
import { OPEN_VERBETERPLANNEN } from '../domain/verbeterplan-status';
import { VerbeterplanRow } from './zaak.row';

const GESPREK = `
  INSERT INTO onderzoek.gesprekken (organisatie_id, zaak_id, id, soort, op, gesprekspartners, toezichthouder_ids,
    verslag, afspraken, akkoord, geen_akkoord_reden, opdracht_id, vertrouwelijk)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;
const WAARNEMING = `
  INSERT INTO onderzoek.waarnemingen (organisatie_id, zaak_id, id, op, omschrijving, onderbouwing, wetten,
    hoort_bij_aanleiding, vertrouwelijk)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const HEEFT_WAARNEMING = `
  SELECT id FROM onderzoek.waarnemingen WHERE organisatie_id = $1 AND zaak_id = $2 AND id = $3`;
const DOORGIFTE = `
  INSERT INTO onderzoek.doorgiften (organisatie_id, zaak_id, id, waarneming_id, ontvanger, grondslag, motivering, op,
    status, uitkomst, versie, bevinding_id, bevinding_nummer)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;
const ZAAK_VAN_DOORGIFTE =
  'SELECT zaak_id AS id FROM onderzoek.doorgiften WHERE organisatie_id = $1 AND id = $2';
const ROND_DOORGIFTE_AF = `
  UPDATE onderzoek.doorgiften SET status = 'afgerond', uitkomst = $4, versie = versie + 1
  WHERE organisatie_id = $1 AND id = $2 AND versie = $3 AND status = 'afhankelijk_van_partner' RETURNING id`;
const OPEN_PLANNEN = `
  SELECT count(*)::int AS aantal FROM onderzoek.verbeterplannen
  WHERE organisatie_id = $1 AND zaak_id = $2 AND status = ANY ($3::text[])`;
const MONITORING = `
  INSERT INTO onderzoek.monitoringen (organisatie_id, zaak_id, id, onderwerp, eigenaar, eigenaar_naam, controle_op,
    status, bevinding, afgerond_op, versie, van_afspraak)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;
const MONITORINGPLEK = `
  SELECT zaak_id AS "zaakId", van_afspraak AS "vanAfspraak", versie FROM onderzoek.monitoringen
   WHERE organisatie_id = $1 AND id = $2`;
const ROND_MONITORING_AF = `
  UPDATE onderzoek.monitoringen SET status = 'afgerond', bevinding = $4, afgerond_op = $5, versie = versie + 1
  WHERE organisatie_id = $1 AND id = $2 AND versie = $3 AND status = 'open' RETURNING id`;
const VOLGT_NOG = `
  SELECT EXISTS (SELECT 1 FROM onderzoek.monitoringen
                 WHERE organisatie_id = $1 AND zaak_id = $2 AND status = 'open')
      OR EXISTS (SELECT 1 FROM onderzoek.doorgiften
                 WHERE organisatie_id = $1 AND zaak_id = $2 AND status = 'afhankelijk_van_partner') AS "volgtNog"`;

@Injectable()
export class SqlDossierRepository extends DossierRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegGesprekToe(zaakId: string, g: Gesprek): Promise<void> {
    const tekst = [g.verslag, g.afspraken, g.akkoord, g.geenAkkoordReden, g.opdrachtId, g.vertrouwelijk];
    const wie = [g.gesprekspartners, g.toezichthouderIds];
    await this.voer('dossier-gesprek', GESPREK, [zaakId, g.id, g.soort, g.op, ...wie, ...tekst]);
  }

  async voegWaarnemingToe(zaakId: string, w: Waarneming): Promise<void> {
    const inhoud = [w.op, w.omschrijving, w.onderbouwing, w.wetten, w.hoortBijAanleiding, w.vertrouwelijk];
    await this.voer('dossier-waarneming', WAARNEMING, [zaakId, w.id, ...inhoud]);
  }

  async heeftWaarneming(zaakId: string, waarnemingId: string): Promise<boolean> {
    return (await this.voer('dossier-heeft-waarneming', HEEFT_WAARNEMING, [zaakId, waarnemingId])).length > 0;
  }

  async voegDoorgifteToe(zaakId: string, d: Doorgifte): Promise<void> {
    const inhoud = [
      d.waarnemingId,
      d.ontvanger,
      d.grondslag,
      d.motivering,
      d.op,
      d.status,
      d.uitkomst,
      d.versie,
      d.bevinding?.id ?? null,
      d.bevinding?.nummer ?? null,
    ];
    await this.voer('dossier-doorgifte', DOORGIFTE, [zaakId, d.id, ...inhoud]);
  }

  zaakVanDoorgifte(id: string): Promise<string> {
    return this.zaakVan('dossier-zaak-van-doorgifte', ZAAK_VAN_DOORGIFTE, id);
  }

  async rondDoorgifteAf(id: string, gezien: number, uitkomst: string): Promise<void> {
    bewaakt(await this.voer('dossier-doorgifte-af', ROND_DOORGIFTE_AF, [id, gezien, uitkomst]));
  }

  async voegVerbeterplanToe(plan: Verbeterplan): Promise<void> {
    const { organisatieId } = this.uow.actor();
    await this.uow.manager().insert(VerbeterplanRow, { organisatieId, ...plan } as never);
  }

  async laadVerbeterplan(id: string): Promise<Verbeterplan> {
    const rij = await this.uow.manager().findOne(VerbeterplanRow, {
      where: { organisatieId: this.uow.actor().organisatieId, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    const { organisatieId: _, ...plan } = rij;
    return plan as unknown as Verbeterplan;
  }

  async wijzigVerbeterplan(id: string, gezien: number, velden: Partial<Verbeterplan>): Promise<void> {
    const sleutel = { organisatieId: this.uow.actor().organisatieId, id, versie: gezien };
    this.uow.bewaakt(
      await this.uow.manager().update(VerbeterplanRow, sleutel, { ...velden, versie: gezien + 1 } as never),
    );
  }

  async aantalOpenVerbeterplannen(zaakId: string): Promise<number> {
    const waarden = [zaakId, OPEN_VERBETERPLANNEN];
    const [rij] = await this.voer<{ aantal: number }>('dossier-open-plannen', OPEN_PLANNEN, waarden);
    return rij?.aantal ?? 0;
  }

  async voegMonitoringToe(m: Monitoring): Promise<void> {
    const stand = [m.controleOp, m.status, m.bevinding, m.afgerondOp, m.versie, m.vanAfspraak];
    const wat = [m.zaakId, m.id, m.onderwerp, m.eigenaar, m.eigenaarNaam];
    await this.voer('dossier-monitoring', MONITORING, [...wat, ...stand]);
  }

  async monitoringplek(id: string): Promise<Monitoringplek> {
    const [rij] = await this.voer<Monitoringplek>('dossier-monitoringplek', MONITORINGPLEK, [id]);
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return rij;
  }

  async rondMonitoringAf(id: string, gezien: number, bevinding: string, op: string): Promise<void> {
    bewaakt(await this.voer('dossier-monitoring-af', ROND_MONITORING_AF, [id, gezien, bevinding, op]));
  }

  async volgtNog(zaakId: string): Promise<boolean> {
    const [rij] = await this.voer<{ volgtNog: boolean }>('dossier-volgt-nog', VOLGT_NOG, [zaakId]);
    return rij?.volgtNog ?? false;
  }

  private async zaakVan(naam: string, sql: string, id: string): Promise<string> {
    const [rij] = await this.voer<{ id: string }>(naam, sql, [id]);
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return rij.id;
  }

  private voer<R extends object>(naam: string, sql: string, waarden: readonly unknown[]): Promise<R[]> {
    return this.uow.query<R>(naam, sql, [this.uow.actor().organisatieId, ...waarden]);
  }
}

function bewaakt(rijen: readonly object[]): void {
  if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
}
