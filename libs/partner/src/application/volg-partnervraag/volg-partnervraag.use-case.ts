import { Injectable } from '@nestjs/common';
import { Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { TermijnFeiten, TrekTermijnIn, VoldoeTermijn } from '@navolgbaar/termijn';
import {
  type Partnervraaghandeling,
  type Partnervraagstatus,
  partnervraagovergangen,
  wachtNog,
} from '../../domain/partnervraag-status';
import {
  type Partnervraag,
  PartnervraagRepository,
  type Partnervraagwijziging,
} from '../ports/partnervraag.repository';
import { Vraagpost } from '../vraagpost';

interface Welke {
  readonly id: string;
  readonly versie: number;
}

/** What the toezichthouder does with a question that waits, and what follows by itself from events. */
@Injectable()
export class VolgPartnervraag {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly vragen: PartnervraagRepository,
    private readonly post: Vraagpost,
    private readonly termijnen: TermijnFeiten,
    private readonly voldoe: VoldoeTermijn,
    private readonly trekTermijnIn: TrekTermijnIn,
  ) {}

  /**
   * Withdraws it: no link opens it from this moment, and the partner hears that no answer is needed.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK
   */
  trekIn(actor: Actor, { reden, ...welke }: Welke & { readonly reden: string }): Promise<void> {
    return this.doe(actor, 'trekIn', welke, async (vraag) => {
      await this.vragen.trekLinksIn(vraag.id);
      if (await this.loopt(vraag))
        await this.trekTermijnIn.execute(actor, { termijnId: vraag.termijnId, reden });
      await this.post.meldIntrekking(actor, vraag);
      return { reden, geeindigdOp: this.klok.nu().toString() };
    });
  }

  /** What came is enough. @throws DomeinFout as `trekIn` */
  rondAf(actor: Actor, { reden, ...welke }: Welke & { readonly reden: string }): Promise<void> {
    return this.doe(actor, 'rondAf', welke, async (vraag) => {
      await this.vragen.trekLinksIn(vraag.id);
      await this.eindigTermijn(actor, vraag);
      return { reden, geeindigdOp: this.klok.nu().toString() };
    });
  }

  /**
   * A new link, to the same contact or to a colleague there; the links before it do not work any more.
   * @throws DomeinFout as `trekIn`, BERICHT.ADRES_ONGELDIG
   */
  stuurLink(
    actor: Actor,
    { contactNaam, contactEmail, ...welke }: Welke & { contactNaam?: string; contactEmail?: string },
  ): Promise<void> {
    return this.doe(actor, 'stuurLink', welke, async (vraag) => {
      await this.vragen.trekLinksIn(vraag.id);
      const contact = contactEmail ? { contactEmail, contactNaam: contactNaam ?? null } : {};
      await this.post.stuurLink(actor, { ...vraag, ...contact }, 'partnervraag');
      return contact;
    });
  }

  /** Reminds the partner when the team is, each time with a link of its own. For what needs no answer: nothing. */
  async herinner(actor: Actor, id: string, stap: 'herinnering' | 'verstreken'): Promise<void> {
    eisRecht(actor, 'verstrekking:vastleggen');
    await this.uow.run(actor, async () => {
      const vraag = await this.vragen.laadVoorWijziging(id);
      if (!wachtNog(vraag.status)) return;
      const sjabloon = stap === 'herinnering' ? 'partnervraag-herinnering' : 'partnervraag-verlopen';
      await this.post.stuurLink(actor, vraag, sjabloon);
      this.uow.schrijf({ handeling: 'partnervraag:herinneren', object: 'partnervraag', objectId: id });
    });
  }

  /** The term ends with the answer: a visitor with a link reaches no term. */
  async volgAntwoord(actor: Actor, id: string): Promise<void> {
    eisRecht(actor, 'verstrekking:vastleggen');
    await this.uow.run(actor, async () => {
      const vraag = await this.vragen.laadVoorWijziging(id);
      if (wachtNog(vraag.status)) return;
      await this.eindigTermijn(actor, vraag);
      this.uow.schrijf({ handeling: 'partnervraag:antwoord-volgen', object: 'partnervraag', objectId: id });
    });
  }

  private async doe(
    actor: Actor,
    handeling: Partnervraaghandeling,
    { id, versie }: Welke,
    werk: (vraag: Partnervraag) => Promise<Partial<Partnervraagwijziging>>,
  ): Promise<void> {
    eisRecht(actor, 'verstrekking:vastleggen');
    await this.uow.run(actor, async () => {
      const vraag = await this.vragen.laadVoorWijziging(id);
      const status = volgendeStatus<Partnervraagstatus, Partnervraaghandeling>(
        partnervraagovergangen,
        vraag.status,
        handeling,
      );
      const velden = { status, ...(await werk(vraag)) };
      await this.vragen.wijzig(id, versie, { ...vraag, ...velden });
      this.uow.schrijf({
        ...{ handeling: `partnervraag:${handeling}`, object: 'partnervraag', objectId: id },
        velden: Object.keys(velden),
      });
    });
  }

  private async eindigTermijn(actor: Actor, vraag: Partnervraag): Promise<void> {
    if (!(await this.loopt(vraag))) return;
    await this.voldoe.execute(actor, { termijnId: vraag.termijnId, op: this.klok.vandaag().toString() });
  }

  private async loopt({ termijnId }: Partnervraag): Promise<boolean> {
    const status = (await this.termijnen.van(termijnId))?.status;
    return status === 'loopt' || status === 'te_laat';
  }
}
