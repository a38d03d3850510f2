import { Injectable } from '@nestjs/common';
import { DocumentenVanIds, SlaDocumentOp } from '@navolgbaar/document';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { TermijnFeiten, VoldoeTermijn } from '@navolgbaar/termijn';
import type { Readable } from 'node:stream';
import type { Publicatiefoutcode } from '../../domain/fouten';
import { type Zienswijze, isTeLaat } from '../../domain/zienswijze';
import type { Zienswijzevraagstaat } from '../../domain/zienswijzevraag';
import { Zienswijzevragen } from '../ports/zienswijzevragen';

export interface GeefZienswijzeCommand {
  readonly id: string;
  /** The version that was seen. */
  readonly gezien: number;
  readonly strekking: Zienswijze['strekking'];
  readonly inhoud: string;
  readonly documentIds: readonly string[];
}

/** The provider itself says in the portal what it thinks of opening a report about it, or that it has no view. */
@Injectable()
export class GeefZienswijze {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly vragen: Zienswijzevragen,
    private readonly documenten: SlaDocumentOp,
    private readonly vanIds: DocumentenVanIds,
    private readonly termijnen: TermijnFeiten,
    private readonly voldoe: VoldoeTermijn,
  ) {}

  /**
   * The team gets it by the event: a provider reaches nothing of the publication. What comes after the term is taken in
   * and marked.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for what is asked of another, VERSIE_VEROUDERD, INVOER_ONGELDIG,
   * PUBLICATIE.ZIENSWIJZE_AL_VASTGELEGD, .ZIENSWIJZE_GESLOTEN
   */
  execute(actor: Actor, { id, gezien, ...zienswijze }: GeefZienswijzeCommand): Promise<void> {
    eisRecht(actor, 'zienswijze:geven');
    return this.uow.run(actor, async () => {
      const vraag = await this.vragen.laadVoorWijziging(id);
      if (!vraag) throw new DomeinFout('NIET_GEVONDEN');
      const { termijnId, versie, rapportId, zaakId, aanbiederId } = vraag.staat;
      eisEigen(actor, vraag.staat);
      const termijn = await this.termijnen.van(termijnId);
      const vandaag = this.klok.vandaag().toString();
      const teLaat = isTeLaat(termijn, vandaag);
      await this.eisEigenBestanden(vraag.staat, zienswijze.documentIds);
      const alAntwoord = vraag.staat.status !== 'gevraagd';
      if (!alAntwoord && versie !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
      vraag.geef({ ...zienswijze, om: this.klok.nu().toString(), teLaat });
      await this.vragen.bewaar(vraag);
      if (termijn && termijn.voldaanOp === null && termijn.status !== 'ingetrokken')
        await this.voldoe.execute(actor, { termijnId, op: vandaag });
      this.uow.meld({
        ...{ type: 'ZienswijzeGegeven', aggregaatId: id },
        payload: { publicatieId: id, rapportId, zaakId, aanbiederId },
      });
      this.uow.schrijf({
        ...{ handeling: 'zienswijze:geven', object: 'publicatie', objectId: id },
        velden: ['strekking', 'inhoud', 'documenten'],
      });
    });
  }

  /**
   * Adds a file to go with it. It stands with the papers of the case at once.
   * @returns the id of the document @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, PUBLICATIE.ZIENSWIJZE_GESLOTEN, DOCUMENT.…
   */
  async voegBestandToe(
    actor: Actor,
    { id, naam, inhoud }: { readonly id: string; readonly naam: string; readonly inhoud: Readable },
  ): Promise<{ id: string }> {
    eisRecht(actor, 'zienswijze:geven');
    const lees = () => this.open(actor, id);
    await this.uow.run(actor, lees);
    const bestand = await this.documenten.ontvang(actor, naam, inhoud);
    return this.documenten.samenMet([bestand], () =>
      this.uow.run(actor, async () => {
        const { zaakId, aanbiederId } = await lees();
        const document = await this.documenten.execute(actor, {
          ...{ bestand, object: 'zaak', objectId: zaakId, soort: 'zienswijzestuk' },
          ...{ aanbiederId, gedeeldMetAanbieder: true },
        });
        this.uow.schrijf({ handeling: 'zienswijze:bestand-toevoegen', object: 'publicatie', objectId: id });
        return { id: document.id };
      }),
    );
  }

  private async open(actor: Actor, id: string): Promise<Zienswijzevraagstaat> {
    const vraag = await this.vragen.zoek(id);
    if (!vraag) throw new DomeinFout('NIET_GEVONDEN');
    eisEigen(actor, vraag);
    if (vraag.status !== 'gevraagd')
      throw new DomeinFout<Publicatiefoutcode>('PUBLICATIE.ZIENSWIJZE_GESLOTEN');
    return vraag;
  }

  /** Only files of this provider in this case. */
  private async eisEigenBestanden(
    { zaakId, aanbiederId }: Zienswijzevraagstaat,
    documentIds: readonly string[],
  ): Promise<void> {
    const gevonden = documentIds.length === 0 ? [] : await this.vanIds.van([...documentIds]);
    const eigen = gevonden.filter(
      (een) => een.object === 'zaak' && een.objectId === zaakId && een.aanbiederId === aanbiederId,
    );
    if (eigen.length !== documentIds.length) throw new DomeinFout('NIET_GEVONDEN');
  }
}

/** The row check of the role aanbieder; the database has the same rule. @throws DomeinFout NIET_GEVONDEN */
export function eisEigen(actor: Actor, { aanbiederId }: Pick<Zienswijzevraagstaat, 'aanbiederId'>): void {
  if (actor.aanbiederId !== aanbiederId) throw new DomeinFout('NIET_GEVONDEN');
}
