import { Injectable } from '@nestjs/common';
import { type OntvangenBestand, SlaDocumentOp } from '@navolgbaar/document';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Readable } from 'node:stream';
import { volgendeLijststatus } from '../../../domain/lijst/bezoeklijst';
import { weigerLijst } from '../../../domain/lijst/fouten';
import { type Klaarzetting, volgendeKlaarzetstatus } from '../../../domain/lijst/klaarzetting';
import { type Lijstfoto, LijstRepository } from '../../ports/lijst.repository';
import { Lijstwerk, type Slot, eisInvuller } from '../lijstwerk';

/** Where a photo was taken in: on a device, or in the werkbank at the list of a visit. */
export type Fotobron = { readonly klaarzettingId: string } | { readonly bezoekId: string };

export interface VoegFotoToeCommand {
  readonly bron: Fotobron;
  /** Made by who sends it: the same photo again is the same document. */
  readonly id: string;
  readonly normId: string | null;
  readonly bijschrift: string | null;
  readonly naam: string;
  readonly inhoud: Readable;
}

/**
 * Takes in a photo of the visit as a document of its case: the check of files takes out what the camera wrote in it and keeps
 * the original sealed.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, KLAARZETTING.…, BEZOEKLIJST.…, DOCUMENT.…
 */
@Injectable()
export class VoegFotoToe {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly lijsten: LijstRepository,
    private readonly documenten: SlaDocumentOp,
    private readonly werk: Lijstwerk,
  ) {}

  async execute(actor: Actor, command: VoegFotoToeCommand): Promise<Lijstfoto> {
    eisRecht(actor, 'bezoek:plannen');
    // Before the bytes too: nobody fills the storage on a visit that is not his.
    await this.uow.run(actor, () => this.bekend(actor, command));
    const bestand = await this.documenten.ontvang(actor, command.naam, command.inhoud);
    const werk = () => this.uow.run(actor, () => this.bewaar(actor, command, bestand));
    return this.documenten.samenMet([bestand], werk, ({ documentId }) => documentId === bestand.documentId);
  }

  private async bewaar(
    actor: Actor,
    command: VoegFotoToeCommand,
    bestand: OntvangenBestand,
  ): Promise<Lijstfoto> {
    const { bekend, slot } = await this.bekend(actor, command);
    if (bekend) return bekend;
    const { lijst, bezoek } = slot;
    const { id, normId, bijschrift, bron } = command;
    const klaarzettingId = 'klaarzettingId' in bron ? bron.klaarzettingId : null;
    if (!bestand.mediatype.startsWith('image/')) {
      weigerLijst('BEZOEKLIJST.GEEN_FOTO', [{ name: 'bestand', reason: 'Kies een foto.' }]);
    }
    const { id: documentId } = await this.documenten.execute(actor, {
      ...{ bestand, object: 'zaak', objectId: lijst.zaakId, soort: 'foto', aanbiederId: bezoek.aanbiederId },
    });
    const foto = {
      ...{ id, normId, bijschrift, documentId, door: actor.gebruikerId },
      ontvangenOp: this.klok.nu().toString(),
    };
    await this.lijsten.voegFotoToe(lijst, { ...foto, klaarzettingId });
    await this.lijsten.bewaar(lijst);
    await this.werk.laatAchter(lijst, { handeling: 'bezoeklijst:foto-toevoegen', velden: [`foto:${id}`] });
    return { ...foto, bewijsstukId: null };
  }

  /** The photo when it came in before; else whether it may come in. */
  private async bekend(actor: Actor, { bron, id, normId }: VoegFotoToeCommand) {
    const { klaarzetting, ...slot } = await this.vergrendel(actor, bron);
    const bekend = (await this.lijsten.fotos(slot.lijst.id)).find((foto) => foto.id === id) ?? null;
    if (!bekend || klaarzetting?.status === 'ingetrokken') {
      if (klaarzetting) volgendeKlaarzetstatus(klaarzetting, 'werkBij');
      volgendeLijststatus(slot.lijst, 'vulIn');
      if (normId !== null && !slot.lijst.normen.some((norm) => norm.id === normId)) {
        const reason = 'Kies een norm die op de lijst van dit bezoek staat.';
        weigerLijst('BEZOEKLIJST.NORM_ONBEKEND', [{ name: 'normId', reason }]);
      }
    }
    return { bekend, slot };
  }

  private async vergrendel(
    actor: Actor,
    bron: Fotobron,
  ): Promise<Slot & { readonly klaarzetting: Klaarzetting | null }> {
    if ('klaarzettingId' in bron)
      return this.werk.vergrendelKlaarzetting(bron.klaarzettingId, actor.gebruikerId);
    const slot = await this.werk.vergrendel(bron.bezoekId);
    eisInvuller(actor, slot.bezoek);
    return { ...slot, klaarzetting: null };
  }
}
