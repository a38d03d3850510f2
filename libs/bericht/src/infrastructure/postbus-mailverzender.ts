import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { systeemActor } from '@navolgbaar/platform/auth';
import { nieuwId, UnitOfWork } from '@navolgbaar/platform/database';
import { controleerAdres, type Mail, Mailverzender } from '@navolgbaar/platform/mail';
import { Veldversleuteling } from '@navolgbaar/platform/versleuteling';
import type { Postbus, Postbusmail } from '../application/queries/lees-postbus.query';
import { alsTijd, POSTBUS_AAN } from './kolommen';

const IN = `
  INSERT INTO bericht.postbus (organisatie_id, id, bericht_id, aan, onderwerp, tekst, ontvangen_op)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6)`;

const UIT = `
  SELECT id, bericht_id AS "berichtId", aan, onderwerp, tekst, ${alsTijd('ontvangen_op')} AS "ontvangenOp"
    FROM bericht.postbus WHERE organisatie_id = nav.organisatie() AND ($1::uuid IS NULL OR id < $1)
   ORDER BY id DESC LIMIT $2`;

/** The local mailbox: takes every mail and shows it, instead of sending it. */
@Injectable()
export class PostbusMailverzender extends Mailverzender implements Postbus {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly velden: Veldversleuteling,
    private readonly klok: Klok,
  ) {
    super();
  }

  async verstuur({ organisatieId, berichtId, aan, onderwerp, tekst }: Mail): Promise<void> {
    const adres = controleerAdres(aan);
    const actor = systeemActor(organisatieId, 'postbus', berichtId);
    await this.uow.run(actor, async () => {
      const id = nieuwId();
      const blob = await this.velden.versleutel({ ...POSTBUS_AAN, rij: id }, adres);
      await this.uow.query('postbus-in', IN, [
        id,
        berichtId,
        blob,
        onderwerp,
        tekst,
        this.klok.nu().toString(),
      ]);
    });
  }

  async lees(voorId: string | undefined, aantal: number): Promise<readonly Postbusmail[]> {
    type Rij = Omit<Postbusmail, 'aan'> & { aan: Buffer };
    const rijen = await this.uow.query<Rij>('postbus-uit', UIT, [voorId ?? null, aantal]);
    return Promise.all(
      rijen.map(async (rij) => ({
        ...rij,
        aan: await this.velden.ontsleutel({ ...POSTBUS_AAN, rij: rij.id }, rij.aan),
      })),
    );
  }
}
