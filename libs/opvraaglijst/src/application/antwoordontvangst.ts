import { DocumentenVanIds, type OntvangenBestand, SlaDocumentOp } from '@navolgbaar/document';
import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { VoldoeTermijn } from '@navolgbaar/termijn';
import type { Readable } from 'node:stream';
import { weiger } from '../domain/fouten';
import type { Opvraaglijst, Opvraaglijststaat } from '../domain/opvraaglijst';
import { BIJ_AANBIEDER } from '../domain/opvraaglijst-status';
import type { Ontvangstwijze } from '../domain/soorten';

/** What came in at once: how many answers, on which day, and how where the team wrote them down. */
export interface Ontvangen {
  readonly op: string;
  readonly aantal: number;
  readonly volledig: boolean;
  readonly wijze?: Ontvangstwijze;
}

/** What an answer brings along, whether the provider gives it in the portal or the team writes it down: its files and its end. */
@Injectable()
export class Antwoordontvangst {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly documenten: SlaDocumentOp,
    private readonly vanIds: DocumentenVanIds,
    private readonly voldoe: VoldoeTermijn,
  ) {}

  /** Only files of this provider in this case. @throws DomeinFout NIET_GEVONDEN */
  async eisBestanden({ zaakId, aanbiederId }: Opvraaglijststaat, ids: readonly string[]): Promise<void> {
    const gevonden = await this.vanIds.van(ids);
    const eigen = gevonden.filter(
      (een) => een.object === 'zaak' && een.objectId === zaakId && een.aanbiederId === aanbiederId,
    );
    if (eigen.length !== new Set(ids).size) throw new DomeinFout('NIET_GEVONDEN');
  }

  /**
   * Adds a file to the list, while answers may come in. The bytes are stored outside the transaction, after a first check, as
   * with a report.
   * @param leesLijst reads the list inside a unit of work, with the row check of whoever adds it
   * @returns the id of the document @throws DomeinFout what `leesLijst` throws, OPVRAAGLIJST.VRAAG_NIET_OPEN, DOCUMENT.…
   */
  async voegBestandToe(
    actor: Actor,
    { naam, inhoud }: { readonly naam: string; readonly inhoud: Readable },
    leesLijst: () => Promise<Opvraaglijststaat>,
  ): Promise<{ id: string }> {
    const open = async () => eisBijAanbieder(await leesLijst());
    await this.uow.run(actor, open);
    const bestand = await this.documenten.ontvang(actor, naam, inhoud);
    return this.documenten.samenMet([bestand], () =>
      this.uow.run(actor, async () => this.legVast(actor, await open(), bestand)),
    );
  }

  /**
   * When nothing is open any more the term is met, on the day on which the last answer came. The case hears of it by the
   * event, since a provider reaches nothing of the case.
   */
  async verwerk(actor: Actor, { staat }: Opvraaglijst, ontvangen: Ontvangen): Promise<void> {
    const { id: opvraaglijstId, zaakId, aanbiederId, termijnId } = staat;
    const { op, aantal, volledig, wijze } = ontvangen;
    if (volledig && termijnId) await this.voldoe.execute(actor, { termijnId, op });
    this.uow.meld({
      ...{ type: 'OpvraaglijstBeantwoord', aggregaatId: opvraaglijstId },
      payload: {
        ...{ opvraaglijstId, zaakId, aanbiederId, aantal, volledig },
        ...(wijze ? { ontvangst: { wijze, op } } : {}),
      },
    });
  }

  private async legVast(
    actor: Actor,
    { id, zaakId, aanbiederId }: Opvraaglijststaat,
    bestand: OntvangenBestand,
  ): Promise<{ id: string }> {
    const document = await this.documenten.execute(actor, {
      ...{ bestand, object: 'zaak', objectId: zaakId, soort: 'opgevraagd-stuk' },
      ...{ aanbiederId, gedeeldMetAanbieder: true },
    });
    this.uow.schrijf({
      handeling: 'opvraaglijst:bestand-toevoegen',
      object: 'opvraaglijst',
      objectId: id,
    });
    return { id: document.id };
  }
}

function eisBijAanbieder(lijst: Opvraaglijststaat): Opvraaglijststaat {
  if (!BIJ_AANBIEDER.includes(lijst.status)) weiger('OPVRAAGLIJST.VRAAG_NIET_OPEN');
  return lijst;
}
