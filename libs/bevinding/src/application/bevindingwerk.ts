import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { MarkeerZaak, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Bevinding } from '../domain/bevinding';
import { weiger } from '../domain/fouten';
import { BevindingRepository } from './ports/bevinding.repository';

/** Which version of which finding, as the actor saw it. */
export interface Gezienbevinding {
  readonly bevindingId: string;
  /** The version from If-Match. */
  readonly versie: number;
}

/** What an act leaves behind: its line in the history of the case, and the audit line. */
interface Spoor<T> {
  readonly uitkomst: T;
  readonly handeling: string;
  readonly tekst: string;
  readonly velden: readonly string[];
}

/** The part that the acts on a finding have in common: lock, row check, save, history and audit line. */
@Injectable()
export class Bevindingwerk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly bevindingen: BevindingRepository,
    private readonly zaken: ZaakFeiten,
    private readonly markeer: MarkeerZaak,
  ) {}

  /**
   * One act on one version of a finding, as far as its case still takes findings.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also in a case that is closed to this person, VERSIE_VEROUDERD,
   * OVERGANG_NIET_MOGELIJK in a case that has ended
   */
  doe<T>(
    actor: Actor,
    { bevindingId, versie: gezien }: Gezienbevinding,
    werk: (bevinding: Bevinding) => Promise<Spoor<T>>,
  ): Promise<T> {
    eisRecht(actor, 'bevinding:vastleggen');
    return this.uow.run(actor, async () => {
      // The case first: evidence under a finding is withdrawn before this or after it.
      const zaakId = await this.bevindingen.zaakVan(bevindingId);
      await this.zaken.vergrendel(zaakId);
      const bevinding = await this.bevindingen.laadVoorWijziging(bevindingId);
      const { versie } = bevinding.staat;
      if (versie !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
      const { uitkomst, handeling, tekst, velden } = await werk(bevinding);
      await this.markeer.execute(actor, { zaakId, handeling: 'legBevindingVast', tekst });
      await this.bevindingen.bewaar(bevinding, versie);
      this.uow.schrijf({ handeling, object: 'bevinding', objectId: bevindingId, velden });
      return uitkomst;
    });
  }

  /** Only evidence of the case that is in use and that this person sees. @throws DomeinFout BEVINDING.BEWIJS_PAST_NIET */
  async eisBruikbaar(zaakId: string, bewijsstukIds: readonly string[]): Promise<void> {
    const bruikbaar = await this.bevindingen.bruikbaar(zaakId, bewijsstukIds);
    if (bewijsstukIds.every((id) => bruikbaar.includes(id))) return;
    weiger('BEVINDING.BEWIJS_PAST_NIET', [
      { name: 'bewijsstukIds', reason: 'Kies bewijsstukken van deze zaak die niet zijn ingetrokken.' },
    ]);
  }
}
