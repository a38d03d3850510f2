import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Afspraak,
  type Overleg,
  type Partner,
  PartnerRepository,
} from '../application/ports/partner.repository';
import { weiger } from '../domain/fouten';

const PARTNER = `id, soort, naam, contactpersoon, email, telefoon, deelhulp, gestopt_op AS "gestoptOp", versie`;
const AFSPRAAK = `id, partner_id AS "partnerId", onderwerp, gegevens, wanneer, grondslag, vanaf,
  evaluatie_op AS "evaluatieOp", termijn_id AS "termijnId", bevinding, beeindigd_op AS "beeindigdOp",
  beeindigreden, versie`;
const OVERLEG = `id, partner_id AS "partnerId", op, status, versie`;
const VAN_PARTNER = 'organisatie_id = $1 AND partner_id = $2';
const EEN = 'organisatie_id = $1 AND id = $2';

@Injectable()
export class SqlPartnerRepository extends PartnerRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  alle(): Promise<Partner[]> {
    const sql = `SELECT ${PARTNER} FROM partner.partners WHERE organisatie_id = $1 ORDER BY lower(naam), id`;
    return this.uow.query<Partner>('partner-alle', sql, [this.organisatie()]);
  }

  async vind(id: string): Promise<Partner | null> {
    const sql = `SELECT ${PARTNER} FROM partner.partners WHERE ${EEN}`;
    const [partner] = await this.uow.query<Partner>('partner-een', sql, [this.organisatie(), id]);
    return partner ?? null;
  }

  async voegToe(p: Partner): Promise<void> {
    const genomen = await this.uow.query(
      'partner-nieuw',
      `INSERT INTO partner.partners (organisatie_id, id, soort, naam, contactpersoon, email, telefoon, deelhulp, versie)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1) ON CONFLICT (organisatie_id, lower(naam)) DO NOTHING RETURNING id`,
      [this.organisatie(), p.id, p.soort, p.naam, p.contactpersoon, p.email, p.telefoon, p.deelhulp],
    );
    if (genomen.length === 0) naamBestaat();
  }

  async wijzig(p: Partner): Promise<void> {
    const waarden = [this.organisatie(), p.id, p.versie];
    const schrijven = this.bewaakt(
      'partner-wijzig',
      `UPDATE partner.partners SET soort = $4, naam = $5, contactpersoon = $6, email = $7, telefoon = $8, deelhulp = $9,
         gestopt_op = $10, versie = versie + 1 WHERE ${EEN} AND versie = $3 RETURNING id`,
      [...waarden, p.soort, p.naam, p.contactpersoon, p.email, p.telefoon, p.deelhulp, p.gestoptOp],
    );
    // The index decides: between looking and writing another may take the name.
    await schrijven.catch((fout: unknown) => {
      if ((fout as { constraint?: string }).constraint === 'partners_naam') naamBestaat();
      throw fout;
    });
  }

  afsprakenVan(partnerId: string): Promise<Afspraak[]> {
    const sql = `SELECT ${AFSPRAAK} FROM partner.afspraken WHERE ${VAN_PARTNER} ORDER BY beeindigd_op NULLS FIRST, evaluatie_op, id`;
    return this.uow.query<Afspraak>('partner-afspraken', sql, [this.organisatie(), partnerId]);
  }

  laadAfspraak(id: string): Promise<Afspraak> {
    const sql = `SELECT ${AFSPRAAK} FROM partner.afspraken WHERE ${EEN} FOR UPDATE`;
    return this.eis<Afspraak>('partner-afspraak', sql, id);
  }

  async voegAfspraakToe(a: Afspraak): Promise<void> {
    await this.uow.query(
      'partner-afspraak-nieuw',
      `INSERT INTO partner.afspraken (organisatie_id, id, partner_id, onderwerp, gegevens, wanneer, grondslag, vanaf,
         evaluatie_op, termijn_id, versie) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)`,
      [
        ...[this.organisatie(), a.id, a.partnerId, a.onderwerp, a.gegevens, a.wanneer, a.grondslag, a.vanaf],
        ...[a.evaluatieOp, a.termijnId],
      ],
    );
  }

  wijzigAfspraak(a: Afspraak): Promise<void> {
    return this.bewaakt(
      'partner-afspraak-wijzig',
      `UPDATE partner.afspraken SET evaluatie_op = $4, termijn_id = $5, bevinding = $6, beeindigd_op = $7,
         beeindigreden = $8, versie = versie + 1 WHERE ${EEN} AND versie = $3 RETURNING id`,
      [
        ...[this.organisatie(), a.id, a.versie, a.evaluatieOp, a.termijnId, a.bevinding, a.beeindigdOp],
        a.beeindigreden,
      ],
    );
  }

  overleggenVan(partnerId: string): Promise<Overleg[]> {
    const sql = `SELECT ${OVERLEG} FROM partner.overleggen WHERE ${VAN_PARTNER} ORDER BY op DESC, id DESC LIMIT 50`;
    return this.uow.query<Overleg>('partner-overleggen', sql, [this.organisatie(), partnerId]);
  }

  laadOverleg(id: string, voorWijziging: boolean): Promise<Overleg> {
    const sql = `SELECT ${OVERLEG} FROM partner.overleggen WHERE ${EEN}`;
    return voorWijziging
      ? this.eis<Overleg>('partner-overleg-slot', `${sql} FOR UPDATE`, id)
      : this.eis<Overleg>('partner-overleg', sql, id);
  }

  async voegOverlegToe({ id, partnerId, op, status }: Overleg): Promise<void> {
    await this.uow.query(
      'partner-overleg-nieuw',
      `INSERT INTO partner.overleggen (organisatie_id, id, partner_id, op, status, versie) VALUES ($1, $2, $3, $4, $5, 1)`,
      [this.organisatie(), id, partnerId, op, status],
    );
  }

  wijzigOverleg({ id, versie, status }: Overleg): Promise<void> {
    return this.bewaakt(
      'partner-overleg-wijzig',
      `UPDATE partner.overleggen SET status = $4, versie = versie + 1 WHERE ${EEN} AND versie = $3 RETURNING id`,
      [this.organisatie(), id, versie, status],
    );
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }

  private async eis<R extends object>(naam: string, sql: string, id: string): Promise<R> {
    const [rij] = await this.uow.query<R>(naam, sql, [this.organisatie(), id]);
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return rij;
  }

  private async bewaakt(naam: string, sql: string, waarden: unknown[]): Promise<void> {
    if ((await this.uow.query(naam, sql, waarden)).length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }
}

const naamBestaat = (): never =>
  weiger('PARTNER.NAAM_BESTAAT', 'naam', 'Er is al een ketenpartner met deze naam.');
