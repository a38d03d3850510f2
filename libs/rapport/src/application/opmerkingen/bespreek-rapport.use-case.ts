import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import {
  type NieuweOpmerking,
  type Opmerking,
  beantwoord,
  handelAf,
  heropen,
  plaats,
  schrijversVan,
} from '../../domain/opmerking';
import type { Rapportstaat } from '../../domain/rapport';
import { Opmerkingen } from '../ports/opmerkingen';
import { RapportRepository } from '../ports/rapport.repository';
import { Zaaktoegang } from '../zaaktoegang';

export interface OpOpmerking {
  readonly rapportId: string;
  readonly id: string;
  /** The version of the remark that was seen. */
  readonly versie: number;
}

/**
 * Colleagues discuss a draft. Each throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK also once the
 * report is adopted; the later acts VERSIE_VEROUDERD too.
 */
@Injectable()
export class BespreekRapport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly rapporten: RapportRepository,
    private readonly opmerkingen: Opmerkingen,
    private readonly zaaktoegang: Zaaktoegang,
  ) {}

  /** @throws DomeinFout RAPPORT.PLAATS_ONBEKEND */
  async plaats(
    actor: Actor,
    rapportId: string,
    inhoud: Pick<NieuweOpmerking, 'plaats' | 'fragment' | 'tekst'>,
  ): Promise<void> {
    eisRecht(actor, 'rapport:opstellen');
    await this.uow.run(actor, async () => {
      const rapport = await this.concept(actor, rapportId);
      const kop = { id: nieuwId(), rapportId, zaakId: rapport.zaakId };
      const gemaakt = { gemaaktOp: this.klok.nu().toString(), gemaaktDoor: actor.gebruikerId };
      const opmerking = plaats({ ...kop, ...inhoud, ...gemaakt }, rapport);
      await this.opmerkingen.voegToe(opmerking);
      this.vertel(actor, rapport, opmerking);
      this.spoor('plaatsen', opmerking);
    });
  }

  beantwoord(actor: Actor, op: OpOpmerking, tekst: string): Promise<void> {
    return this.doe(actor, op, 'beantwoorden', (opmerking) =>
      beantwoord(opmerking, { tekst, op: this.klok.nu().toString(), door: actor.gebruikerId }),
    );
  }

  handelAf(actor: Actor, op: OpOpmerking): Promise<void> {
    return this.doe(actor, op, 'afhandelen', (opmerking) =>
      handelAf(opmerking, this.klok.nu().toString(), actor.gebruikerId),
    );
  }

  heropen(actor: Actor, op: OpOpmerking): Promise<void> {
    return this.doe(actor, op, 'heropenen', heropen);
  }

  private async doe(
    actor: Actor,
    { rapportId, id, versie }: OpOpmerking,
    handeling: string,
    werk: (opmerking: Opmerking) => Opmerking,
  ): Promise<void> {
    eisRecht(actor, 'rapport:opstellen');
    await this.uow.run(actor, async () => {
      const rapport = await this.concept(actor, rapportId);
      const nieuw = werk(await this.opmerkingen.laadVoorWijziging(rapportId, id));
      await this.opmerkingen.bewaar(nieuw, versie);
      if (handeling === 'beantwoorden') this.vertel(actor, rapport, nieuw);
      this.spoor(handeling, nieuw);
    });
  }

  /** Locked, so that it is not adopted meanwhile. */
  private async concept(actor: Actor, rapportId: string): Promise<Rapportstaat> {
    const rapport = await this.rapporten.laadVoorWijziging(rapportId);
    await this.zaaktoegang.eis(actor, rapport.staat);
    rapport.eisConcept();
    return rapport.staat;
  }

  /** Who wrote the report, and who wrote in this remark before. */
  private vertel(actor: Actor, { id: rapportId, opsteller }: Rapportstaat, opmerking: Opmerking): void {
    const anderen = new Set([...(opsteller ? [opsteller] : []), ...schrijversVan(opmerking)]);
    anderen.delete(actor.gebruikerId ?? '');
    this.uow.meld({
      type: 'RapportBesproken',
      aggregaatId: rapportId,
      payload: { rapportId, opmerkingId: opmerking.id, gebruikerIds: [...anderen] },
    });
  }

  private spoor(handeling: string, { id, rapportId }: Opmerking): void {
    this.uow.schrijf({
      ...{ handeling: `rapport:opmerking-${handeling}`, object: 'rapport', objectId: rapportId },
      kenmerken: { opmerking: id },
    });
  }
}
