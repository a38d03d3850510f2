import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { RondMonitoringAf, SchrijfTijdlijn, VolgOpenstaand, ZaakFeiten, type Zaakfeit } from '@navolgbaar/onderzoek';
import { type Actor, type Rechtnaam, eisRecht, vanBinnen } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Afspraak } from '../domain/afspraak';
import type { Afspraakstaat } from '../domain/afspraakstaat';
import { OPEN_AFSPRAKEN } from '../domain/afspraak-status';
import { weiger } from '../domain/fouten';
import { Afspraken } from './ports/afspraken';
import { AfsprakenQuery } from './queries/afspraken.query';

export interface OpAfspraak {
  readonly id: string;
  /** The version that was seen. */
  readonly gezien: number;
}

/** What an act leaves behind: the audit line, and its line in the history of the case. */
export interface Spoor {
  readonly handeling: string;
  readonly velden: readonly string[];
  /** Absent where the history follows from the event. */
  readonly tekst?: string;
}

/** The part that every act on an agreement has in common: lock, row check, save, count, history and audit line. */
@Injectable()
export class Afspraakwerk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly afspraken: Afspraken,
    private readonly query: AfsprakenQuery,
    private readonly zaken: ZaakFeiten,
    private readonly tijdlijn: SchrijfTijdlijn,
    private readonly volg: VolgOpenstaand,
    private readonly monitoring: RondMonitoringAf,
  ) {}

  /**
   * One act. For the team the case is locked first and then the agreement, as everything in a case does; a provider reaches
   * the agreement and nothing of the case.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for what is closed to this person, VERSIE_VEROUDERD,
   * VEILIGHEIDSAFSPRAAK.OVERGEDRAGEN
   */
  doe(
    actor: Actor,
    recht: Rechtnaam,
    { id, gezien }: OpAfspraak,
    werk: (afspraak: Afspraak, zaak: Zaakfeit | null) => Promise<Spoor> | Spoor,
  ): Promise<void> {
    eisRecht(actor, recht);
    return this.uow.run(actor, async () => {
      const eerst = await this.query.detail(id);
      if (!eerst) throw new DomeinFout('NIET_GEVONDEN');
      const zaak = vanBinnen(actor) ? await this.eisZaak(eerst.zaakId) : null;
      const afspraak = await this.afspraken.laadVoorWijziging(id);
      if (afspraak.staat.versie !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
      const spoor = await werk(afspraak, zaak);
      await this.afspraken.bewaar(afspraak, gezien);
      if (vanBinnen(actor)) await this.eindigMonitoring(actor, afspraak.staat);
      await this.laatSpoorNa(actor, afspraak.staat, spoor);
    });
  }

  /**
   * The case, locked; null before there is one. A case that was handed over is no longer ours (BK-8.08).
   * @throws DomeinFout NIET_GEVONDEN, VEILIGHEIDSAFSPRAAK.OVERGEDRAGEN
   */
  async eisZaak(zaakId: string | null): Promise<Zaakfeit | null> {
    if (zaakId === null) return null;
    await this.zaken.vergrendel(zaakId);
    const zaak = await this.zaken.van(zaakId);
    if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
    if (zaak.uitkomst === 'overgedragen') weiger('VEILIGHEIDSAFSPRAAK.OVERGEDRAGEN');
    return zaak;
  }

  /** @param staat as it is after the act */
  async laatSpoorNa(actor: Actor, { id, zaakId }: Afspraakstaat, { handeling, velden, tekst }: Spoor): Promise<void> {
    if (zaakId && vanBinnen(actor)) await this.volgZaak(actor, zaakId, tekst);
    this.uow.schrijf({
      ...{ handeling: `veiligheidsafspraak:${handeling}`, object: 'veiligheidsafspraak', objectId: id, velden },
    });
  }

  /** How many keep the case open, with the line in its history. */
  private async volgZaak(actor: Actor, zaakId: string, tekst: string | undefined): Promise<void> {
    if (!tekst) return;
    await this.volg.execute(actor, {
      ...{ wat: 'veiligheidsafspraken', zaakId, tekst },
      tel: () => this.afspraken.telBuitenMonitoring(zaakId),
    });
  }

  /** A line in the history for what the provider did. Inside a unit of work of the system. */
  noteer(zaakId: string, tekst: string): Promise<void> {
    return this.tijdlijn.execute(zaakId, { soort: 'veiligheidsafspraak', tekst });
  }

  /** The monitoring that an agreement goes on under ends with it; a new agreement in its place took it over before. */
  private async eindigMonitoring(actor: Actor, { zaakId, status, monitoring, ...staat }: Afspraakstaat): Promise<void> {
    if (!zaakId || !monitoring || (OPEN_AFSPRAKEN as readonly string[]).includes(status)) return;
    if (staat.afhandeling?.afspraakId) return;
    const bevinding = EINDE[status] ?? status;
    await this.monitoring.vanAfspraak(actor, { zaakId, monitoringId: monitoring.id, bevinding });
  }
}

const EINDE: Readonly<Record<string, string>> = {
  nagekomen: 'De veiligheidsafspraak is nagekomen.',
  afgehandeld: 'De veiligheidsafspraak is niet nagekomen. Wat daarmee is gedaan, staat bij de afspraak.',
  beeindigd: 'De veiligheidsafspraak is beëindigd.',
};

/** The part of an agreement that its events carry. */
export const feitVan = ({ id, zaakId, meldingId, aanbiederId }: Afspraakstaat) => ({
  ...{ afspraakId: id, zaakId, meldingId, aanbiederId },
});
