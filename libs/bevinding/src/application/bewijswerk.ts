import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { MarkeerZaak, SchrijfTijdlijn, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { type Bewijsstuk, bewijsnummer } from '../domain/bewijsstuk';
import type { Ketenregel } from '../domain/ketenregel';
import { BewijsRepository } from './ports/bewijs.repository';

/** A line as whoever writes it knows it; who and when it was written follow. */
export type NieuweKetenregel = Pick<Ketenregel, 'soort' | 'op'> & Partial<Ketenregel>;

/** What an act leaves behind: its line in the history of the case, and the audit line. */
interface Spoor {
  readonly handeling: string;
  readonly tekst: string;
  readonly velden: readonly string[];
}

/** The part that the acts on evidence have in common: lock, row check, save, history and audit line. */
@Injectable()
export class Bewijswerk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly bewijs: BewijsRepository,
    private readonly zaken: ZaakFeiten,
    private readonly markeer: MarkeerZaak,
    private readonly tijdlijn: SchrijfTijdlijn,
  ) {}

  /**
   * Changes one piece of evidence, as far as its case still takes evidence.
   * @param gezien the version from If-Match
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also in a case that is closed to this person, VERSIE_VEROUDERD,
   * OVERGANG_NIET_MOGELIJK in a case that has ended
   */
  async doe(
    actor: Actor,
    { bewijsstukId, gezien }: { readonly bewijsstukId: string; readonly gezien: number },
    werk: (bewijsstuk: Bewijsstuk) => Promise<Spoor>,
  ): Promise<void> {
    eisRecht(actor, 'bevinding:vastleggen');
    await this.uow.run(actor, async () => {
      // The case first: a finding comes to rest on it before this or after it.
      const zaakId = await this.bewijs.zaakVan(bewijsstukId);
      await this.zaken.vergrendel(zaakId);
      const bewijsstuk = await this.bewijs.laadVoorWijziging(bewijsstukId);
      const { bronId, versie } = bewijsstuk.staat;
      if (versie !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
      const { handeling, tekst, velden } = await werk(bewijsstuk);
      await this.markeer.execute(actor, {
        ...{ zaakId, handeling: 'legBewijsVast', tekst, deelId: bronId ?? undefined },
      });
      await this.bewijs.bewaar(bewijsstuk, versie);
      this.uow.schrijf({ handeling, object: 'bewijsstuk', objectId: bewijsstukId, velden });
    });
  }

  /**
   * Adds a line to the chain of one piece of evidence. Also in a case that has ended: a thing still goes back then.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also in a case that is closed to this person
   */
  async schrijfBij(
    actor: Actor,
    bewijsstukId: string,
    werk: (bewijsstuk: Bewijsstuk) => { readonly regel: NieuweKetenregel; readonly tekst: string },
  ): Promise<void> {
    eisRecht(actor, 'bevinding:vastleggen');
    await this.uow.run(actor, async () => {
      const bewijsstuk = await this.bewijs.laadVoorWijziging(bewijsstukId);
      const { zaakId, bronId, nummer } = bewijsstuk.staat;
      if (!(await this.zaken.van(zaakId))) throw new DomeinFout('NIET_GEVONDEN');
      const { regel, tekst } = werk(bewijsstuk);
      await this.voegRegelsToe(zaakId, [{ bewijsstukId, ...regel }]);
      await this.tijdlijn.execute(zaakId, {
        ...{ soort: 'bewijs', tekst: `Bewijsstuk ${bewijsnummer(nummer)}: ${tekst}` },
        ...(bronId ? { deelId: bronId } : {}),
      });
      this.uow.schrijf({
        ...{ handeling: `bewijs:${regel.soort}`, object: 'bewijsstuk', objectId: bewijsstukId },
      });
    });
  }

  /** In the words of the actor and at this moment. */
  async voegRegelsToe(
    zaakId: string,
    regels: readonly (NieuweKetenregel & { readonly bewijsstukId: string })[],
  ): Promise<void> {
    const nu = { door: this.uow.actor().gebruikerId, vastgelegdOp: this.klok.nu().toString() };
    const volledig = regels.map((regel) => ({
      ...{ wie: null, toelichting: null, zegelVoor: null, zegelNa: null, uitslag: null },
      ...{ ...regel, ...nu, id: nieuwId() },
    }));
    await this.bewijs.voegKetenregelsToe(zaakId, volledig);
  }
}
