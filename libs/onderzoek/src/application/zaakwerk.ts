import { Injectable } from '@nestjs/common';
import { Belangenconflicten } from '@navolgbaar/identiteit';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Zaak } from '../domain/zaak';
import { ZaakRepository } from './ports/zaak.repository';
import { type Regelverband, TijdlijnRepository } from './ports/tijdlijn.repository';

/** What an act leaves behind: its line in the history of the case, and the audit line. */
export interface Spoor extends Regelverband {
  readonly handeling: string;
  readonly soort: string;
  readonly tekst: string;
  readonly velden?: readonly string[];
}

/** The part that every act on a case has in common: lock, row check, save, history and audit line. */
@Injectable()
export class Zaakwerk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly zaken: ZaakRepository,
    private readonly tijdlijn: TijdlijnRepository,
    private readonly conflicten: Belangenconflicten,
  ) {}

  /**
   * One act on one case, in the unit of work of the actor.
   * @param gezien the version from If-Match; null where the act adds to the case and needs no version
   * @throws DomeinFout NIET_GEVONDEN also for a case that is closed to this person, VERSIE_VEROUDERD
   */
  doe<T>(
    actor: Actor,
    { zaakId, gezien }: { readonly zaakId: string; readonly gezien: number | null },
    werk: (zaak: Zaak) => Promise<{ readonly uitkomst: T; readonly spoor: Spoor }>,
  ): Promise<T> {
    return this.uow.run(actor, async () => {
      const zaak = await this.zaken.laadVoorWijziging(zaakId);
      eisToegang(actor, zaak.staat);
      await this.conflicten.eisVrij(actor.gebruikerId, zaak.staat.aanbiederId);
      const versie = zaak.staat.versie;
      if (gezien !== null && gezien !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      const { uitkomst, spoor } = await werk(zaak);
      await this.zaken.bewaar(zaak, versie);
      await this.laatSpoorNa(zaakId, spoor);
      return uitkomst;
    });
  }

  /** History line and audit line of an act inside a running unit of work. */
  async laatSpoorNa(zaakId: string, { handeling, velden, ...regel }: Spoor): Promise<void> {
    await this.noteerBij(zaakId, regel);
    this.uow.schrijf({ handeling, object: 'zaak', objectId: zaakId, ...(velden ? { velden } : {}) });
  }

  async noteer(zaakId: string, soort: string, tekst: string, gebruikerId?: string | null): Promise<void> {
    const wie = gebruikerId === undefined ? this.uow.actor().gebruikerId : gebruikerId;
    const op = this.klok.nu().toString();
    await this.tijdlijn.voegToe(zaakId, { id: nieuwId(), op, soort, gebruikerId: wie, tekst }, {});
  }

  /** A line that only they read who may also see what it is about. */
  async noteerBij(
    zaakId: string,
    { soort, tekst, deelId, andereZaakId }: Pick<Spoor, 'soort' | 'tekst' | keyof Regelverband>,
  ): Promise<void> {
    const { gebruikerId } = this.uow.actor();
    const regel = { id: nieuwId(), op: this.klok.nu().toString(), soort, gebruikerId, tekst };
    await this.tijdlijn.voegToe(zaakId, regel, {
      ...(deelId ? { deelId } : {}),
      ...(andereZaakId ? { andereZaakId } : {}),
    });
  }
}

/**
 * Need-to-know: a closed case exists only for the people who were named. The database says the same (RLS on zaken).
 * @throws DomeinFout NIET_GEVONDEN
 */
export function eisToegang(
  actor: Actor,
  { besloten, toegang }: { readonly besloten: boolean; readonly toegang: readonly string[] },
): void {
  if (!besloten || actor.soort === 'systeem') return;
  if (!actor.gebruikerId || !toegang.includes(actor.gebruikerId)) throw new DomeinFout('NIET_GEVONDEN');
}
