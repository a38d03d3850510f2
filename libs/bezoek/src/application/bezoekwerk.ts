import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { BekendeBehandelaars, Belangenconflicten } from '@navolgbaar/identiteit';
import { DomeinFout, schrijfDag } from '@navolgbaar/kernel';
import { SchrijfTijdlijn, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Afspraak, Bezoek, Bezoekstaat } from '../domain/bezoek';
import { REISTIJD_STANDAARD, vindBotsingen } from '../domain/botsingen';
import { weiger } from '../domain/fouten';
import { BezoekRepository } from './ports/bezoek.repository';
import { Planbord } from './ports/planbord';
import { vrijeDag } from './vrije-dag';

type Planning = 'reistijdVoor' | 'reistijdNa' | 'planuitleg';

/** An appointment as it is asked: the place by its id alone, the way as long as usual when it is not said. */
export type GevraagdeAfspraak = Omit<Afspraak, 'plaats' | Planning> & {
  readonly [deel in Planning]?: Afspraak[deel] | undefined;
};

/** What an act leaves behind: its line in the history of the case, and the audit line. */
interface Spoor {
  readonly handeling: string;
  readonly tekst: string;
  readonly velden: readonly string[];
}

/** The part that every act on a visit has in common: lock, row check, save, history and audit line. */
@Injectable()
export class Bezoekwerk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly bezoeken: BezoekRepository,
    private readonly zaken: ZaakFeiten,
    private readonly tijdlijn: SchrijfTijdlijn,
    private readonly aanbieders: AanbiederFeiten,
    private readonly behandelaars: BekendeBehandelaars,
    private readonly conflicten: Belangenconflicten,
    private readonly bord: Planbord,
  ) {}

  /**
   * One act on one visit, in the unit of work of the actor. Also in a case that was closed meanwhile: a visit that was
   * planned before still took place or not.
   * @param gezien the version from If-Match
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also in a case that is closed to this person, VERSIE_VEROUDERD
   */
  async doe(
    actor: Actor,
    { bezoekId, gezien }: { readonly bezoekId: string; readonly gezien: number },
    werk: (bezoek: Bezoek) => Promise<Spoor> | Spoor,
  ): Promise<void> {
    eisRecht(actor, 'bezoek:plannen');
    await this.uow.run(actor, async () => {
      const bezoek = await this.bezoeken.laadVoorWijziging(bezoekId);
      const { zaakId, versie } = bezoek.staat;
      if (!(await this.zaken.van(zaakId))) throw new DomeinFout('NIET_GEVONDEN');
      if (versie !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
      const { handeling, tekst, velden } = await werk(bezoek);
      await this.bezoeken.bewaar(bezoek, versie);
      await this.tijdlijn.execute(zaakId, { soort: 'bezoek', tekst });
      this.uow.schrijf({ handeling, object: 'bezoek', objectId: bezoekId, velden });
    });
  }

  /**
   * The appointment with its place by name: the place belongs to the provider, and who goes works here.
   * @throws DomeinFout BEZOEK.LOCATIE_ONBEKEND, BEHANDELAAR_ONBEKEND, BELANGENCONFLICT
   */
  async keurAfspraak(aanbiederId: string, gevraagd: GevraagdeAfspraak): Promise<Afspraak> {
    const { locatieId, behandelaarId, tweedeId } = gevraagd;
    await this.behandelaars.eis(behandelaarId);
    await this.behandelaars.eis(tweedeId);
    await this.conflicten.eisVrij(behandelaarId, aanbiederId);
    await this.conflicten.eisVrij(tweedeId, aanbiederId, 'tweedeId');
    return {
      ...gevraagd,
      reistijdVoor: gevraagd.reistijdVoor ?? REISTIJD_STANDAARD,
      reistijdNa: gevraagd.reistijdNa ?? REISTIJD_STANDAARD,
      planuitleg: gevraagd.planuitleg ?? null,
      plaats: locatieId === null ? null : await this.plaats(aanbiederId, locatieId),
    };
  }

  /**
   * Holds an appointment against the register and the calendar of the team: the provider is still there, nobody is at two
   * places at once, and what else does not go together is explained.
   * @throws DomeinFout BEZOEK.AANBIEDER_GESTOPT, .DUBBEL, .BOTSING
   */
  async eisPlanning(staat: Bezoekstaat): Promise<void> {
    await this.eisAanwezig(staat.aanbiederId, staat.op);
    const botsingen = vindBotsingen(staat, { ...(await this.bord.slotVoor(staat.op)), vrijeDag });
    const redenen = (dubbel: boolean) =>
      botsingen.filter(({ soort }) => (soort === 'dubbel') === dubbel).map(({ reden }) => reden);
    if (redenen(true).length > 0) weiger('BEZOEK.DUBBEL', 'van', ...redenen(true));
    if (redenen(false).length > 0 && !staat.planuitleg?.trim())
      weiger('BEZOEK.BOTSING', 'planuitleg', ...redenen(false));
  }

  private async plaats(aanbiederId: string, locatieId: string): Promise<string> {
    const plaats = await this.aanbieders.locatienaam(aanbiederId, locatieId);
    return plaats ?? weiger('BEZOEK.LOCATIE_ONBEKEND', 'locatieId', 'Kies een locatie van deze aanbieder.');
  }

  /** Where nobody works any more there is nothing to visit: the register says from which day (AANNAME). */
  private async eisAanwezig(aanbiederId: string, op: string): Promise<void> {
    const gestoptOp = (await this.aanbieders.van(aanbiederId))?.gestoptOp ?? null;
    if (gestoptOp === null || op < gestoptOp) return;
    const dag = schrijfDag(gestoptOp);
    const reden = `Volgens het register is deze aanbieder gestopt op ${dag}. Kies een dag daarvoor.`;
    weiger('BEZOEK.AANBIEDER_GESTOPT', 'op', reden);
  }
}
