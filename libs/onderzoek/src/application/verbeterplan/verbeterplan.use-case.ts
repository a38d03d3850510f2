import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, volgendeStatus, schrijfDag } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Oordeel } from '../../domain/soorten';
import {
  type Verbeterplanhandeling,
  type Verbeterplanstatus,
  verbeterplanovergangen,
} from '../../domain/verbeterplan-status';
import { kiesAanbieder } from '../betrek-aanbieder/kies-aanbieder';
import { eisNietInToekomst } from '../leg-gesprek-vast/leg-gesprek-vast.use-case';
import { eisVanafVandaag } from '../monitoring/monitoring.use-case';
import { DossierRepository, type Verbeterplan } from '../ports/dossier.repository';
import { ZaakaanbiederRepository } from '../ports/zaakaanbieder.repository';
import { Zaakwerk } from '../zaakwerk';

const naar = (plan: Verbeterplan, handeling: Verbeterplanhandeling): Verbeterplanstatus =>
  volgendeStatus<Verbeterplanstatus, Verbeterplanhandeling>(verbeterplanovergangen, plan.status, handeling);

/** Agrees with the provider that it makes a plan, by a day (AC-2). @throws DomeinFout ONDERZOEK.AANBIEDER_ONTBREEKT, ONDERZOEK.DATUM_PAST_NIET */
@Injectable()
export class SpreekVerbeterplanAf {
  constructor(
    private readonly klok: Klok,
    private readonly dossier: DossierRepository,
    private readonly betrokken: ZaakaanbiederRepository,
    private readonly werk: Zaakwerk,
  ) {}

  execute(
    actor: Actor,
    {
      zaakId,
      afspraak,
      uiterlijk,
      aanbiederId: gekozen,
    }: { zaakId: string; afspraak: string; uiterlijk: string; aanbiederId?: string | undefined },
  ): Promise<string> {
    eisRecht(actor, 'zaak:behandelen');
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      zaak.doe('spreekVerbeterplanAf');
      const { aanbiederId } = await kiesAanbieder(zaak.staat, gekozen, this.betrokken);
      const vandaag = this.klok.vandaag();
      eisVanafVandaag(uiterlijk, vandaag, 'uiterlijk');
      const id = nieuwId();
      await this.dossier.voegVerbeterplanToe({
        ...{ id, zaakId, aanbiederId, afspraak, uiterlijk, afgesprokenOp: vandaag.toString() },
        ...{
          status: 'afgesproken',
          ontvangenOp: null,
          documentId: null,
          oordeel: null,
          motivering: null,
          versie: 1,
        },
      });
      return {
        uitkomst: id,
        spoor: {
          handeling: 'zaak:verbeterplan-afspreken',
          soort: 'verbeterplan',
          tekst: `Verbeterplan afgesproken, uiterlijk ${schrijfDag(uiterlijk)}.`,
        },
      };
    });
  }
}

/** Records that the plan came in. @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK */
@Injectable()
export class OntvangVerbeterplan {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly dossier: DossierRepository,
    private readonly werk: Zaakwerk,
  ) {}

  execute(
    actor: Actor,
    { verbeterplanId, versie, ontvangenOp }: { verbeterplanId: string; versie: number; ontvangenOp: string },
  ): Promise<string> {
    eisRecht(actor, 'zaak:behandelen');
    return this.uow.run(actor, async () => {
      const plan = await laad(this.dossier, verbeterplanId, versie);
      eisNietInToekomst(ontvangenOp, this.klok.vandaag(), 'ontvangenOp');
      const status = naar(plan, 'ontvang');
      return this.werk.doe(actor, { zaakId: plan.zaakId, gezien: null }, async () => {
        await this.dossier.wijzigVerbeterplan(plan.id, versie, { status, ontvangenOp });
        const payload = { verbeterplanId: plan.id, zaakId: plan.zaakId };
        this.uow.meld({ type: 'VerbeterplanOntvangen', aggregaatId: plan.zaakId, payload });
        return {
          uitkomst: plan.zaakId,
          spoor: {
            handeling: 'zaak:verbeterplan-ontvangen',
            soort: 'verbeterplan',
            tekst: `Verbeterplan ontvangen op ${schrijfDag(ontvangenOp)}.`,
          },
        };
      });
    });
  }
}

/** Judges the plan with motivation; a rejected one waits for a better one. @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK */
@Injectable()
export class BeoordeelVerbeterplan {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly dossier: DossierRepository,
    private readonly werk: Zaakwerk,
  ) {}

  execute(
    actor: Actor,
    command: { verbeterplanId: string; versie: number; oordeel: Oordeel; motivering: string },
  ): Promise<string> {
    eisRecht(actor, 'zaak:behandelen');
    const { verbeterplanId, versie, oordeel, motivering } = command;
    return this.uow.run(actor, async () => {
      const plan = await laad(this.dossier, verbeterplanId, versie);
      const status = naar(plan, oordeel === 'voldoende' ? 'keurGoed' : 'keurAf');
      return this.werk.doe(actor, { zaakId: plan.zaakId, gezien: null }, async () => {
        await this.dossier.wijzigVerbeterplan(plan.id, versie, { status, oordeel, motivering });
        return {
          uitkomst: plan.zaakId,
          spoor: {
            handeling: 'zaak:verbeterplan-beoordelen',
            soort: 'verbeterplan',
            tekst: `Verbeterplan beoordeeld als ${oordeel}. ${motivering}`,
          },
        };
      });
    });
  }
}

async function laad(dossier: DossierRepository, id: string, versie: number): Promise<Verbeterplan> {
  const plan = await dossier.laadVerbeterplan(id);
  if (plan.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
  return plan;
}
