import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { MarkeerZaak, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Bevinding, keurBevinding } from '../../domain/bevinding';
import { Bevindingwerk } from '../bevindingwerk';
import { BevindingRepository } from '../ports/bevinding.repository';
import { type Gevraagdeinhoud, ToetsNorm } from '../toets-norm';

export interface StelBevindingOpCommand {
  readonly zaakId: string;
  readonly inhoud: Gevraagdeinhoud;
  readonly bewijsstukIds: readonly string[];
}

/**
 * Writes down a finding as a draft, with the evidence that it rests on.
 * @returns the id of its first version
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK in a case that has ended, BEVINDING.…
 */
@Injectable()
export class StelBevindingOp {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly zaken: ZaakFeiten,
    private readonly markeer: MarkeerZaak,
    private readonly norm: ToetsNorm,
    private readonly bevindingen: BevindingRepository,
    private readonly werk: Bevindingwerk,
  ) {}

  execute(
    actor: Actor,
    { zaakId, inhoud: gevraagd, bewijsstukIds }: StelBevindingOpCommand,
  ): Promise<string> {
    eisRecht(actor, 'bevinding:vastleggen');
    return this.uow.run(actor, async () => {
      const zaak = await this.zaken.van(zaakId);
      if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
      const inhoud = await this.norm.vul(zaakId, gevraagd);
      keurBevinding(inhoud, bewijsstukIds.length);
      // Locks the case: what it rests on cannot be withdrawn meanwhile.
      await this.markeer.execute(actor, {
        ...{ zaakId, handeling: 'legBevindingVast' },
        tekst: `Bevinding opgesteld: ${inhoud.stelling}`,
      });
      await this.werk.eisBruikbaar(zaakId, bewijsstukIds);
      const moment = { op: this.klok.nu().toString(), door: actor.gebruikerId };
      const nummer = await this.bevindingen.nummer(zaakId);
      const id = nieuwId();
      const bevinding = Bevinding.stelOp({ id, zaakId, zaakNummer: zaak.nummer, nummer }, inhoud, moment);
      await this.bevindingen.voegToe(bevinding);
      await this.bevindingen.steunOp(bevinding, bewijsstukIds);
      this.uow.schrijf({ handeling: 'bevinding:opstellen', object: 'bevinding', objectId: id });
      return id;
    });
  }
}
