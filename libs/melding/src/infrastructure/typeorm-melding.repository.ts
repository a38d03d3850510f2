import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Veldversleuteling } from '@navolgbaar/platform/versleuteling';
import {
  type Kleurstand,
  type Melding,
  MeldingRepository,
  type Persoon,
  type Soortwijziging,
  type Uitleg,
} from '../application/ports/melding.repository';
import { sluitPersoon } from './gesloten-persoon';
import { MeldingRow, PersoonRow } from './melding.row';

type Persoonsveld = 'naam' | 'telefoon' | 'email' | 'toelichting';

const ZONDER_KLEUR: Kleurstand = { kleur: null, kleurAanname: false, wachtOpTweede: false };

@Injectable()
export class TypeormMeldingRepository extends MeldingRepository {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly versleuteling: Veldversleuteling,
  ) {
    super();
  }

  voegToe(melding: Melding): void {
    const { organisatieId } = this.uow.actor();
    this.uow.voegToe(MeldingRow, {
      ...melding,
      organisatieId,
      ontvangenOp: new Date(melding.ontvangenOp),
      geregistreerdOp: new Date(melding.geregistreerdOp),
    });
  }

  async voegPersoonToe(persoon: Persoon): Promise<void> {
    const { id, meldingId, rol, hoedanigheid, pgb } = persoon;
    this.uow.voegToe(PersoonRow, {
      organisatieId: this.uow.actor().organisatieId,
      ...{ id, meldingId, rol, hoedanigheid, pgb },
      ...sluitPersoon(await this.versleuteling.sluiter(), id, persoon),
    });
  }

  async verwijderPersoon(id: string): Promise<void> {
    await this.uow.manager().delete(PersoonRow, { organisatieId: this.uow.actor().organisatieId, id });
  }

  async laadVoorWijziging(id: string): Promise<Melding> {
    const rij = await this.uow.manager().findOne(MeldingRow, {
      where: { organisatieId: this.uow.actor().organisatieId, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return naarMelding(rij);
  }

  async wijzig(id: string, versie: number, velden: Partial<Melding>): Promise<void> {
    const sleutel = { organisatieId: this.uow.actor().organisatieId, id, versie };
    this.uow.bewaakt(
      await this.uow.manager().update(MeldingRow, sleutel, { ...velden, versie: versie + 1 } as never),
    );
  }

  async hernoemAanbieder(aanbiederId: string, naam: string): Promise<void> {
    const sleutel = { organisatieId: this.uow.actor().organisatieId, aanbiederId };
    await this.uow.manager().update(MeldingRow, sleutel, { aanbiederNaam: naam });
  }

  async voegUitlegToe({ id, meldingId, op, hoe }: Uitleg): Promise<void> {
    const { organisatieId, gebruikerId } = this.uow.actor();
    await this.uow.query(
      'melding-uitleg-vastleggen',
      `INSERT INTO melding.uitleg (organisatie_id, id, melding_id, op, hoe, door, vastgelegd_op)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [organisatieId, id, meldingId, op, hoe, gebruikerId, this.klok.nu().toString()],
    );
  }

  async voegSoortwijzigingToe(wijziging: Soortwijziging): Promise<void> {
    const { organisatieId, gebruikerId } = this.uow.actor();
    const { id, meldingId, van, naar, reden, eerder } = wijziging;
    await this.uow.query(
      'melding-soortwijziging',
      `INSERT INTO melding.soortwijzigingen (organisatie_id, id, melding_id, van, naar, reden, eerder, op, door)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[organisatieId, id, meldingId, van, naar, reden, JSON.stringify(eerder)],
        ...[this.klok.nu().toString(), gebruikerId],
      ],
    );
  }

  async laatsteKleur(meldingId: string): Promise<Kleurstand> {
    const [rij] = await this.uow.query<Kleurstand>(
      'melding-laatste-kleur',
      `SELECT eerder->>'kleur' AS kleur, coalesce((eerder->>'kleurAanname')::boolean, false) AS "kleurAanname",
              coalesce((eerder->>'wachtOpTweede')::boolean, false) AS "wachtOpTweede"
         FROM melding.soortwijzigingen
        WHERE organisatie_id = $1 AND melding_id = $2 AND eerder->>'kleur' IS NOT NULL ORDER BY id DESC LIMIT 1`,
      [this.uow.actor().organisatieId, meldingId],
    );
    return rij ?? ZONDER_KLEUR;
  }

  async personen(meldingId: string, rol: Persoon['rol']): Promise<Persoon[]> {
    const rijen = await this.uow.manager().findBy(PersoonRow, {
      organisatieId: this.uow.actor().organisatieId,
      meldingId,
      rol,
    });
    return Promise.all(rijen.map((rij) => this.ontsleutel(rij)));
  }

  private async ontsleutel(rij: PersoonRow): Promise<Persoon> {
    const open = (kolom: Persoonsveld) => {
      const waarde = rij[kolom];
      return (
        waarde && this.versleuteling.ontsleutel({ tabel: 'melding.personen', kolom, rij: rij.id }, waarde)
      );
    };
    return {
      id: rij.id,
      meldingId: rij.meldingId,
      rol: rij.rol as Persoon['rol'],
      hoedanigheid: rij.hoedanigheid,
      pgb: rij.pgb,
      naam: (await open('naam')) ?? '',
      telefoon: await open('telefoon'),
      email: await open('email'),
      toelichting: await open('toelichting'),
    };
  }
}

/** The row as the application knows it. The value lists are guarded on the way in, not again on the way out. */
export function naarMelding({ organisatieId: _, ontvangenOp, geregistreerdOp, ...rij }: MeldingRow): Melding {
  return {
    ...(rij as unknown as Omit<Melding, 'ontvangenOp' | 'geregistreerdOp'>),
    ontvangenOp: ontvangenOp.toISOString(),
    geregistreerdOp: geregistreerdOp.toISOString(),
  };
}
