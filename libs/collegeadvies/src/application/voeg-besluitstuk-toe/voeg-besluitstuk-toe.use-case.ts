import { SlaDocumentOp } from '@navolgbaar/document';
import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht, namens } from '@navolgbaar/platform/auth';
import type { Readable } from 'node:stream';
import { Advieswerk } from '../advieswerk';

const RECHT = 'collegeadvies:besluiten';

/**
 * The decision on paper, at the decision that was recorded. A college reaches no documents, so the house keeps the file for
 * it; who brought it stands in the audit line of the act.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, COLLEGEADVIES.GEEN_BESLUIT,
 * .TE_VEEL_STUKKEN, DOCUMENT.…
 */
@Injectable()
export class VoegBesluitstukToe {
  constructor(
    private readonly klok: Klok,
    private readonly documenten: SlaDocumentOp,
    private readonly werk: Advieswerk,
  ) {}

  async execute(
    actor: Actor,
    id: string,
    { naam, inhoud }: { readonly naam: string; readonly inhoud: Readable },
  ): Promise<void> {
    eisRecht(actor, RECHT);
    // Before the bytes are kept: who may not, keeps nothing.
    const { versie: gezien } = await this.werk.kijk(actor, id);
    const huis = namens(actor);
    const bestand = await this.documenten.ontvang(huis, naam, inhoud);
    await this.documenten.samenMet([bestand], () =>
      this.werk.vanTeam(huis, RECHT, { id, gezien }, async (advies) => {
        const { documentId } = bestand;
        advies.voegBesluitstukToe({ documentId, naam: bestand.naam, op: this.klok.vandaag().toString() });
        await this.documenten.execute(huis, {
          ...{ bestand, object: 'collegeadvies', objectId: id, soort: 'besluit' },
        });
        return { handeling: 'besluitstuk-toevoegen', velden: ['besluiten'] };
      }),
    );
  }
}
