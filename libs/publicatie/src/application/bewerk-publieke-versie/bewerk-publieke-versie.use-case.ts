import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { leesTekstdocument } from '@navolgbaar/tekst';
import type { Sectiewijziging } from '../../domain/publieke-versie';
import { Publicatiewerk, type Werkhandeling } from '../publicatiewerk';

export interface BewerkPubliekeVersieCommand {
  readonly publicatieId: string;
  readonly versie: number;
  readonly secties: readonly (Omit<Sectiewijziging, 'inhoud'> & {
    /** As it came in. */
    readonly inhoud?: unknown;
  })[];
}

/**
 * Takes out what could give a person away, section by section, and ticks what was looked at. A ticked section in which
 * a name of a melder or cliënt of the case stands is refused, unless it is said why the word may stay.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, PUBLICATIE.SECTIE_ONBEKEND,
 * PUBLICATIE.SECTIE_LEEG, PUBLICATIE.PERSOONSNAAM, INVOER_ONGELDIG for what is no text of ours
 */
@Injectable()
export class BewerkPubliekeVersie {
  constructor(private readonly werk: Publicatiewerk) {}

  execute(actor: Actor, { publicatieId, versie, secties }: BewerkPubliekeVersieCommand): Promise<void> {
    const handeling: Werkhandeling = {
      ...{ recht: 'publicatie:voorstellen', publicatieId, versie },
      ...{ handeling: 'publicatie:bewerken', velden: secties.map(({ sleutel }) => sleutel) },
    };
    return this.werk.doe(actor, handeling, async (publicatie) => {
      publicatie.bewerkVersie(secties.map(gelezen), actor.gebruikerId);
      const { zaakId, publiekeVersie } = publicatie.staat;
      publicatie.merkNamen(await this.werk.zoekNamen(actor, zaakId, publiekeVersie));
      publicatie.eisZonderNamen();
    });
  }
}

/** What the public will read is whole: a reader with a screen reader is kept out by no part of it. */
const gelezen = ({
  inhoud,
  ...wijziging
}: BewerkPubliekeVersieCommand['secties'][number]): Sectiewijziging => ({
  ...wijziging,
  inhoud:
    inhoud === undefined ? undefined : leesTekstdocument(inhoud, { plaats: `secties.${wijziging.sleutel}` }),
});
