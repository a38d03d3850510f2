import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { Registerschrijver } from '@navolgbaar/register';
import { Publicatiewerk, type Werkhandeling } from '../publicatiewerk';

export interface RectificeerCommand {
  readonly publicatieId: string;
  readonly versie: number;
  readonly tekst: string;
  readonly naamToelichting: string | null;
}

/**
 * Tells the public what was wrong in a report that it could read: above the page and in the feed, with the day. The report
 * itself stays as it was adopted.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, PUBLICATIE.PERSOONSNAAM,
 * .LAK_VERPLICHT, .NOEMT_VERZEGELDE_MELDER
 */
@Injectable()
export class Rectificeer {
  constructor(
    private readonly klok: Klok,
    private readonly werk: Publicatiewerk,
    private readonly register: Registerschrijver,
  ) {}

  async execute(
    actor: Actor,
    { publicatieId, versie, tekst, naamToelichting }: RectificeerCommand,
  ): Promise<void> {
    eisRecht(actor, 'publicatie:voorstellen');
    await this.werk.eisZonderVerzegelde(actor, publicatieId, [tekst]);
    const handeling: Werkhandeling = {
      ...{ recht: 'publicatie:voorstellen', publicatieId, versie },
      ...{ handeling: 'publicatie:rectificeren', velden: ['rectificaties'] },
    };
    return this.werk.doe(actor, handeling, async (publicatie) => {
      const voorstellen = await this.werk.lakvoorstellen(actor, publicatie.staat, tekst);
      const op = this.klok.nu().toString();
      publicatie.rectificeer({ op, door: actor.gebruikerId, tekst, naamToelichting }, voorstellen);
      await this.register.rectificeer(publicatieId, { op, tekst });
    });
  }
}
