import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { metKoppen } from '@navolgbaar/rapport';
import type { Lakkeuze } from '../../domain/lakken/beslis';
import { sectiesMetNaam } from '../../domain/lakken/lakbesluit';
import { beginPubliekeVersie } from '../../domain/publieke-versie';
import { Publicatiewerk, type Werkhandeling } from '../publicatiewerk';
import { Aanbiedervraag } from '../zienswijze-in-portaal/aanbiedervraag';

export interface BeslisLakvoorstellenCommand {
  readonly publicatieId: string;
  readonly versie: number;
  readonly keuzes: readonly Lakkeuze[];
}

/**
 * A person decides about places in the public version: take out with a ground, let stand with a reason, or put back what
 * the report says. The audit line names the sections, never the words.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, PUBLICATIE.SECTIE_ONBEKEND,
 * .LAKPLEK_KLOPT_NIET, .GROND_ONBEKEND, .LAKREDEN_ONTBREEKT, .LAK_VERPLICHT, .LAK_NIET_TE_HERSTELLEN
 */
@Injectable()
export class BeslisLakvoorstellen {
  constructor(
    private readonly werk: Publicatiewerk,
    private readonly klok: Klok,
    private readonly vraag: Aanbiedervraag,
  ) {}

  execute(actor: Actor, { publicatieId, versie, keuzes }: BeslisLakvoorstellenCommand): Promise<void> {
    const handeling: Werkhandeling = {
      ...{ recht: 'publicatie:voorstellen', publicatieId, versie, handeling: 'publicatie:lakken' },
      velden: [...new Set(keuzes.map(({ sectie }) => sectie))],
    };
    return this.werk.doe(actor, handeling, async (publicatie, rapport) => {
      publicatie.beslisLakken(keuzes, {
        kennis: await this.werk.lakkennis(actor, publicatie.staat),
        rapport: beginPubliekeVersie({ titel: rapport.titel, ...metKoppen(rapport) }),
        ...{ door: actor.gebruikerId, op: this.klok.nu().toString() },
      });
      // What was cut has moved the places of names.
      const kennis = await this.werk.lakkennis(actor, publicatie.staat);
      publicatie.merkNamen(sectiesMetNaam(publicatie.staat.publiekeVersie, kennis));
      await this.vraag.versieVeranderd(publicatie.staat);
    });
  }
}
