import { Injectable } from '@nestjs/common';
import { type OntvangenBestand, SlaDocumentOp } from '@navolgbaar/document';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Readable } from 'node:stream';
import { ZaakRepository } from '../ports/zaak.repository';
import { Zaakwerk, eisToegang } from '../zaakwerk';

const RECHT = 'zaak:behandelen';

/**
 * Puts a file in the dossier of a case, such as what the toezichthouder took along or was given; from there it can become
 * evidence (Beleidskader § 4: navolgbaarheid). A provider or college does not see it.
 * @returns the id of the document
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK in a case that has ended, DOCUMENT.…
 */
@Injectable()
export class VoegDossierstukToe {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly zaken: ZaakRepository,
    private readonly documenten: SlaDocumentOp,
    private readonly werk: Zaakwerk,
  ) {}

  async execute(
    actor: Actor,
    { zaakId, naam, inhoud }: { readonly zaakId: string; readonly naam: string; readonly inhoud: Readable },
  ): Promise<{ id: string }> {
    eisRecht(actor, RECHT);
    // Before the bytes too: nobody fills the storage on a case that is not for him.
    await this.uow.run(actor, async () => {
      const zaak = await this.zaken.laadVoorWijziging(zaakId);
      eisToegang(actor, zaak.staat);
      zaak.doe('legBewijsVast');
    });
    const bestand = await this.documenten.ontvang(actor, naam, inhoud);
    return this.documenten.samenMet([bestand], () => this.bewaar(actor, zaakId, bestand));
  }

  private bewaar(actor: Actor, zaakId: string, bestand: OntvangenBestand): Promise<{ id: string }> {
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      zaak.doe('legBewijsVast');
      const { id } = await this.documenten.execute(actor, {
        ...{ bestand, object: 'zaak', objectId: zaakId, soort: 'dossierstuk' },
      });
      const spoor = {
        ...{
          handeling: 'zaak:stuk-toevoegen',
          soort: 'document',
          tekst: `Document toegevoegd: ${bestand.naam}`,
        },
        ...{ deelId: id, velden: [] },
      };
      return { uitkomst: { id }, spoor };
    });
  }
}
