import { DocumentenVanIds, type OntvangenBestand, SlaDocumentOp } from '@navolgbaar/document';
import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Readable } from 'node:stream';
import { weiger } from '../domain/fouten';
import type { Reactieinvoer } from '../domain/reactie';
import type { Inzending, Ontvangstwijze, Wederhoor, Wederhoorstaat } from '../domain/wederhoor';
import { Wederhoortermijn } from './wederhoortermijn';

export interface Inzendingkeuze {
  readonly reacties: readonly Reactieinvoer[];
  readonly eigenReactie: string | null;
}

/** What a reaction brings along, whether the provider gives it in the portal or the team writes it down: its files and its end. */
@Injectable()
export class Reactieontvangst {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly documenten: SlaDocumentOp,
    private readonly vanIds: DocumentenVanIds,
    private readonly termijn: Wederhoortermijn,
  ) {}

  /** Only files of this provider in this case. @throws DomeinFout NIET_GEVONDEN */
  async neem({ zaakId, aanbiederId }: Wederhoorstaat, keuze: Inzendingkeuze): Promise<Inzending> {
    const ids = [...new Set(keuze.reacties.flatMap(({ documentIds }) => documentIds))];
    const gevonden = ids.length === 0 ? [] : await this.vanIds.van(ids);
    const eigen = gevonden.filter(
      (een) => een.object === 'zaak' && een.objectId === zaakId && een.aanbiederId === aanbiederId,
    );
    if (eigen.length !== ids.length) throw new DomeinFout('NIET_GEVONDEN');
    return { ...keuze, reacties: keuze.reacties.map((reactie) => ({ ...reactie, id: nieuwId() })) };
  }

  /**
   * Adds a file, while reactions may come in. The bytes are stored outside the transaction, after a first check.
   * @param lees reads the hearing inside a unit of work, with the row check of whoever adds it
   * @returns the id of the document @throws DomeinFout what `lees` throws, WEDERHOOR.TERMIJN_VOORBIJ, DOCUMENT.…
   */
  async voegBestandToe(
    actor: Actor,
    { naam, inhoud }: { readonly naam: string; readonly inhoud: Readable },
    lees: () => Promise<Wederhoorstaat>,
  ): Promise<{ id: string }> {
    await this.uow.run(actor, lees);
    const bestand = await this.documenten.ontvang(actor, naam, inhoud);
    return this.documenten.samenMet([bestand], () =>
      this.uow.run(actor, async () => this.legVast(actor, await lees(), bestand)),
    );
  }

  /** The term is met, and the case hears of it by the event: a provider reaches nothing of the case. */
  async verwerk(
    actor: Actor,
    { staat }: Wederhoor,
    { op, wijze }: { readonly op: string; readonly wijze?: Ontvangstwijze },
  ): Promise<void> {
    const { id: wederhoorId, rapportId, zaakId, aanbiederId, reacties } = staat;
    await this.termijn.voldaan(actor, wederhoorId, op);
    this.uow.meld({
      ...{ type: 'WederhoorGereageerd', aggregaatId: wederhoorId },
      payload: {
        ...{ wederhoorId, rapportId, zaakId, aanbiederId, aantal: reacties.length },
        ...(wijze ? { ontvangst: { wijze, op } } : {}),
      },
    });
  }

  /** A file comes in while the provider can react; a later one only to the team. @throws DomeinFout WEDERHOOR.TERMIJN_VOORBIJ */
  async eisOpen(wederhoor: Wederhoorstaat): Promise<void> {
    const stand = await this.termijn.stand(wederhoor);
    if (wederhoor.status !== 'verstuurd' || this.termijn.isVoorbij(stand))
      weiger('WEDERHOOR.TERMIJN_VOORBIJ');
  }

  private async legVast(
    actor: Actor,
    { id, zaakId, aanbiederId }: Wederhoorstaat,
    bestand: OntvangenBestand,
  ): Promise<{ id: string }> {
    const document = await this.documenten.execute(actor, {
      ...{ bestand, object: 'zaak', objectId: zaakId, soort: 'wederhoorstuk' },
      ...{ aanbiederId, gedeeldMetAanbieder: true },
    });
    this.uow.schrijf({ handeling: 'wederhoor:bestand-toevoegen', object: 'wederhoor', objectId: id });
    return { id: document.id };
  }
}
