import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { BekendeBehandelaars } from '@navolgbaar/identiteit';
import { DomeinFout } from '@navolgbaar/kernel';
import { SchrijfTijdlijn, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Afspraak, Bezoek } from '../domain/bezoek';
import { weiger } from '../domain/fouten';
import { BezoekRepository } from './ports/bezoek.repository';

/** An appointment as it is asked: the place by its id alone. */
export type GevraagdeAfspraak = Omit<Afspraak, 'plaats'>;

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
   * @throws DomeinFout BEZOEK.LOCATIE_ONBEKEND, BEHANDELAAR_ONBEKEND
   */
  async keurAfspraak(aanbiederId: string, afspraak: GevraagdeAfspraak): Promise<Afspraak> {
    const { locatieId, behandelaarId, tweedeId } = afspraak;
    await this.behandelaars.eis(behandelaarId);
    await this.behandelaars.eis(tweedeId);
    if (locatieId === null) return { ...afspraak, plaats: null };
    const plaats = await this.aanbieders.locatienaam(aanbiederId, locatieId);
    return plaats === null
      ? weiger('BEZOEK.LOCATIE_ONBEKEND', 'locatieId', 'Kies een locatie van deze aanbieder.')
      : { ...afspraak, plaats };
  }
}
