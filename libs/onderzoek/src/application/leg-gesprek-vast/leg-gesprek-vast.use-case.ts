import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, volgendeStatus, schrijfDag } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Temporal } from 'temporal-polyfill';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import {
  type Opdrachthandeling,
  type Opdrachtstatus,
  opdrachtovergangen,
} from '../../domain/opdracht-status';
import type { Gespreksoort } from '../../domain/soorten';
import { Deeltoegang } from '../beperk-deel/deeltoegang';
import { DossierRepository, type Gesprek } from '../ports/dossier.repository';
import { OpdrachtRepository } from '../ports/opdracht.repository';
import { Zaakwerk } from '../zaakwerk';

type Gespreksgegevens = Omit<Gesprek, 'id' | 'vertrouwelijk'> & {
  /** Who sees it besides the actor; absent for everybody of the case. */
  readonly vertrouwelijkVoor?: readonly string[] | undefined;
};

export interface LegGesprekVastCommand extends Gespreksgegevens {
  readonly zaakId: string;
}

const TEKST: Readonly<Record<Gespreksoort, string>> = {
  gesprek: 'Gesprek vastgelegd',
  hoorgesprek: 'Hoorverslag vastgelegd',
  vraag_aan_derden: 'Vraag aan derden met antwoord vastgelegd',
};

/**
 * Records a conversation, a hearing, or a question to others with its answer (BK-6.04, BK-6.21). Where it asked the
 * questions that a judgement left open, it ends that order.
 * @returns the id of the record
 * @throws DomeinFout NIET_GEVONDEN also for an order of another case, OVERGANG_NIET_MOGELIJK,
 * ONDERZOEK.HOORVERSLAG_ONVOLLEDIG, .DATUM_PAST_NIET, .GESPREK_PAST_NIET, .TOEGANG_ONBEKEND
 */
@Injectable()
export class LegGesprekVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly dossier: DossierRepository,
    private readonly opdrachten: OpdrachtRepository,
    private readonly werk: Zaakwerk,
    private readonly toegang: Deeltoegang,
  ) {}

  execute(actor: Actor, { zaakId, ...gegevens }: LegGesprekVastCommand): Promise<string> {
    eisRecht(actor, 'zaak:behandelen');
    return this.uow.run(actor, async () => {
      // The order is locked before the case, as everywhere.
      if (gegevens.opdrachtId) await this.rondOpdrachtAf(zaakId, gegevens.opdrachtId, gegevens.soort);
      return this.leg(actor, zaakId, gegevens);
    });
  }

  private leg(
    actor: Actor,
    zaakId: string,
    { vertrouwelijkVoor, ...gegevens }: Gespreksgegevens,
  ): Promise<string> {
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      eisVolledigHoorverslag(gegevens);
      eisNietInToekomst(gegevens.op, this.klok.vandaag());
      zaak.doe('legGesprekVast');
      const gesprek: Gesprek = { ...gegevens, id: nieuwId(), vertrouwelijk: vertrouwelijkVoor !== undefined };
      if (vertrouwelijkVoor) await this.toegang.geef(zaak.staat, gesprek.id, vertrouwelijkVoor);
      await this.dossier.voegGesprekToe(zaakId, gesprek);
      const met = `${gesprek.gesprekspartners}, ${schrijfDag(gesprek.op)}`;
      return {
        uitkomst: gesprek.id,
        spoor: {
          handeling: 'zaak:gesprek-vastleggen',
          soort: 'gesprek',
          tekst: `${TEKST[gesprek.soort]}: ${met}.`,
          deelId: gesprek.id,
        },
      };
    });
  }

  private async rondOpdrachtAf(zaakId: string, opdrachtId: string, soort: Gespreksoort): Promise<void> {
    if (soort === 'vraag_aan_derden') {
      throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.GESPREK_PAST_NIET', {}, [
        { name: 'soort', reason: 'Kies gesprek of hoorgesprek.' },
      ]);
    }
    const opdracht = await this.opdrachten.laadVoorWijziging(opdrachtId);
    if (opdracht.zaakId !== zaakId) throw new DomeinFout('NIET_GEVONDEN');
    const status = volgendeStatus<Opdrachtstatus, Opdrachthandeling>(
      opdrachtovergangen,
      opdracht.status,
      'voerGesprek',
    );
    // What was asked stays with the judgement; here is nothing left to answer.
    await this.opdrachten.wijzig(opdrachtId, opdracht.versie, { status, vragen: [] });
  }
}

/** A hoorverslag is agreed, or not agreed with the reason (rulings, Onderzoek). */
function eisVolledigHoorverslag({
  soort,
  akkoord,
  geenAkkoordReden,
}: Pick<Gesprek, 'soort' | 'akkoord' | 'geenAkkoordReden'>): void {
  if (soort !== 'hoorgesprek') return;
  if (akkoord === null || (!akkoord && !geenAkkoordReden?.trim())) {
    throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.HOORVERSLAG_ONVOLLEDIG', {}, [
      {
        name: akkoord === null ? 'akkoord' : 'geenAkkoordReden',
        reason: 'Zeg of de gehoorde akkoord is met het verslag, en zo niet: waarom niet.',
      },
    ]);
  }
}

/** @throws DomeinFout ONDERZOEK.DATUM_PAST_NIET for a day after today */
export function eisNietInToekomst(dag: string, vandaag: Temporal.PlainDate, veld = 'op'): void {
  if (Temporal.PlainDate.compare(dag, vandaag) <= 0) return;
  throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.DATUM_PAST_NIET', {}, [
    { name: veld, reason: 'Deze dag ligt in de toekomst. Vul een dag in tot en met vandaag.' },
  ]);
}
