import { Injectable } from '@nestjs/common';
import { type OntvangenBestand, SlaDocumentOp } from '@navolgbaar/document';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht, systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { PdfRenderer } from '@navolgbaar/platform/pdf';
import type { Wegingfoutcode } from '../../domain/fouten';
import { Werkoverleggen } from '../ports/werkoverleggen';
import { LeesWerkoverleggen, type Werkoverlegdetail } from '../queries/lees-werkoverleggen';
import { Lopendoverleg } from './lopend-overleg';
import { type Notulenstuk, maakNotulen, metGewoneTekens } from './notulen';

interface Welke {
  readonly id: string;
  /** Every act in the meeting changes it: who closes has seen all that the minutes say. */
  readonly versie: number;
}

/**
 * Closes a meeting: its minutes become a document with a hash, and nothing in it changes any more. In three steps: read
 * what was said (own transaction) → print and store the bytes (none) → freeze (own transaction), if nothing changed.
 */
@Injectable()
export class SluitWerkoverleg {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly overleggen: Werkoverleggen,
    private readonly lopend: Lopendoverleg,
    private readonly lees: LeesWerkoverleggen,
    private readonly zaken: ZaakFeiten,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly renderer: PdfRenderer,
    private readonly documenten: SlaDocumentOp,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, WERKOVERLEG.GESLOTEN,
   * WERKOVERLEG.NIEMAND_AANWEZIG, PDF.…
   */
  async execute(actor: Actor, welke: Welke): Promise<void> {
    eisRecht(actor, 'werkoverleg:houden');
    await this.uow.run(actor, () => this.eisSluitbaar(welke));
    const systeem = systeemActor(actor.organisatieId, 'werkoverleg-notulen', actor.correlatieId);
    // Whoever closes: the minutes are the same, also of a point that is closed to that person.
    const stuk = await this.uow.run(systeem, () => this.stuk(systeem, welke));
    const naam = `notulen-werkoverleg-${stuk.overleg.op}.pdf`;
    const bestand = await this.documenten.ontvang(actor, naam, await this.druk(stuk));
    await this.documenten.samenMet([bestand], () => this.bevries(actor, welke, stuk, bestand));
  }

  private async eisSluitbaar({ id, versie }: Welke): Promise<void> {
    const staat = await this.lopend.laad(id, 'sluit');
    if (staat.overleg.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
    if (!staat.deelnemers.some(({ aanwezig }) => aanwezig))
      throw new DomeinFout<Wegingfoutcode>('WERKOVERLEG.NIEMAND_AANWEZIG');
  }

  private async stuk(systeem: Actor, { id }: Welke): Promise<Notulenstuk> {
    const overleg = await this.lees.detail(systeem, id);
    return {
      overleg,
      organisatie: (await this.gebruikers.organisatie()).naam,
      geslotenOp: this.klok.nu().toString(),
      besloten: await this.zaken.beslotenMeldingen(meldingenIn(overleg)),
    };
  }

  private druk(stuk: Notulenstuk): Promise<Buffer> {
    return this.renderer.render(maakNotulen(stuk)).catch((fout: unknown) => {
      if (!(fout instanceof DomeinFout) || fout.code !== 'PDF.TEKEN_ONTBREEKT') throw fout;
      return this.renderer.render(maakNotulen(metGewoneTekens(stuk)));
    });
  }

  private bevries(
    actor: Actor,
    { id, versie }: Welke,
    { geslotenOp, besloten, overleg: stuk }: Notulenstuk,
    bestand: OntvangenBestand,
  ): Promise<void> {
    return this.uow.run(actor, async () => {
      const { overleg } = await this.lopend.laad(id, 'sluit');
      const { documentId, sha256 } = bestand;
      const systeem = systeemActor(actor.organisatieId, 'werkoverleg-notulen', actor.correlatieId);
      await this.documenten.execute(systeem, {
        ...{ bestand, object: 'werkoverleg', objectId: id, soort: 'notulen', eigen: true },
      });
      await this.overleggen.wijzig(
        { ...overleg, status: 'gesloten', geslotenOp, geslotenDoor: actor.gebruikerId, documentId, sha256 },
        versie,
      );
      await this.overleggen.zetInNotulen(
        id,
        meldingenIn(stuk).filter((meldingId) => !besloten.includes(meldingId)),
      );
      this.uow.meld({ type: 'WerkoverlegGesloten', aggregaatId: id, payload: { werkoverlegId: id } });
      this.uow.schrijf({
        ...{ handeling: 'werkoverleg:sluit', object: 'werkoverleg', objectId: id, kenmerken: { sha256 } },
      });
    });
  }
}

const meldingenIn = ({ agenda, uitgesteld }: Werkoverlegdetail): string[] => [
  ...new Set([...agenda, ...uitgesteld].flatMap(({ meldingId }) => meldingId ?? [])),
];
