import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { leesTekstdocument } from '@navolgbaar/tekst';
import { eisGelakt } from '../../domain/lakken/eis-gelakt';
import { metGaten } from '../../domain/lakken/getypte-gaten';
import { sectiesMetNaam } from '../../domain/lakken/lakbesluit';
import type { Sectiewijziging } from '../../domain/publieke-versie';
import { Publicatiewerk, type Werkhandeling } from '../publicatiewerk';
import { Aanbiedervraag } from '../zienswijze-in-portaal/aanbiedervraag';

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
 * a name of a melder or cliënt of the case stands is refused, unless it is said why the word may stay; so is one with a
 * BSN, or with something about health or crime that nobody decided on.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, PUBLICATIE.SECTIE_ONBEKEND,
 * PUBLICATIE.SECTIE_LEEG, .PERSOONSNAAM, .BSN, .LAKKEN_ONBESLIST, .GROND_ONBEKEND, INVOER_ONGELDIG for what is no text of ours
 */
@Injectable()
export class BewerkPubliekeVersie {
  constructor(
    private readonly werk: Publicatiewerk,
    private readonly klok: Klok,
    private readonly vraag: Aanbiedervraag,
  ) {}

  execute(actor: Actor, { publicatieId, versie, secties }: BewerkPubliekeVersieCommand): Promise<void> {
    const handeling: Werkhandeling = {
      ...{ recht: 'publicatie:voorstellen', publicatieId, versie },
      ...{ handeling: 'publicatie:bewerken', velden: secties.map(({ sleutel }) => sleutel) },
    };
    return this.werk.doe(actor, handeling, async (publicatie) => {
      publicatie.bewerkVersie(secties.map(gelezen), actor.gebruikerId, this.klok.nu().toString());
      const kennis = await this.werk.lakkennis(actor, publicatie.staat);
      publicatie.merkNamen(sectiesMetNaam(publicatie.staat.publiekeVersie, kennis));
      publicatie.eisZonderNamen();
      eisGelakt(publicatie.staat.publiekeVersie, kennis);
      await this.vraag.versieVeranderd(publicatie.staat);
    });
  }
}

/** What the public will read is whole: a reader with a screen reader is kept out by no part of it. */
function gelezen({ inhoud, ...rest }: BewerkPubliekeVersieCommand['secties'][number]): Sectiewijziging {
  if (inhoud === undefined) return rest;
  const plaats = `secties.${rest.sleutel}`;
  return { ...rest, inhoud: metGaten(leesTekstdocument(inhoud, { plaats, publiek: true }), plaats) };
}
