import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import { StartTermijn, TermijnFeiten, VoldoeTermijn } from '@navolgbaar/termijn';
import type { Belanghebbende, Gehoorstand } from '../../domain/belanghebbende';
import { type Zienswijze, isTeLaat } from '../../domain/zienswijze';
import { Belanghebbenden } from '../ports/belanghebbenden';
import { Publicatiepost } from '../publicatiepost';
import { Publicatiewerk, type Werkhandeling } from '../publicatiewerk';

interface OpPublicatie {
  readonly publicatieId: string;
  readonly versie: number;
}
type NieuweBelanghebbende = Pick<Belanghebbende, 'rol' | 'naam' | 'email'>;

/** Asks somebody besides the provider what it thinks of the publication, with a term, and records what it says. */
@Injectable()
export class HoorBelanghebbende {
  constructor(
    private readonly klok: Klok,
    private readonly werk: Publicatiewerk,
    private readonly belanghebbenden: Belanghebbenden,
    private readonly start: StartTermijn,
    private readonly termijnen: TermijnFeiten,
    private readonly voldoe: VoldoeTermijn,
    private readonly post: Publicatiepost,
  ) {}

  /**
   * The letter goes at once.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK,
   * PUBLICATIE.ZIENSWIJZE_NIET_GEVRAAGD, .BELANGHEBBENDE_IS_MELDER, .BELANGHEBBENDE_BESTAAT_AL
   */
  async execute(
    actor: Actor,
    { publicatieId, versie }: OpPublicatie,
    nieuw: NieuweBelanghebbende,
  ): Promise<void> {
    eisRecht(actor, 'publicatie:voorstellen');
    // A letter to a melder would tell him who knows of him; a word that two people share is no reason not to hear one.
    const isMelder = await this.werk.isVanBetrokkene(actor, publicatieId, `${nieuw.naam} ${nieuw.email}`);
    const handeling: Werkhandeling = {
      ...{ recht: 'publicatie:voorstellen', publicatieId, versie },
      ...{ handeling: 'publicatie:belanghebbende-toevoegen', velden: ['belanghebbenden'] },
    };
    return this.werk.doe(actor, handeling, async (publicatie, rapport) => {
      const { id, zaakId, rapportId } = publicatie.staat;
      const al = await this.belanghebbenden.van(id);
      publicatie.voegBelanghebbendeToe(nieuw, { al, isMelder });
      const termijn = await this.start.execute(actor, {
        code: 'ZIENSWIJZE_DERDE',
        ...{ object: 'rapport', objectId: rapportId, zaakId, kenmerk: rapport.zaaknummer },
        start: this.klok.vandaag().toString(),
      });
      const een = { ...nieuw, id: nieuwId(), zienswijzeTermijnId: termijn.id, zienswijze: null };
      await this.belanghebbenden.voegToe(publicatie.staat, een);
      const brief = { publicatie: publicatie.staat, rapport, belanghebbende: een, tot: termijn.uiterlijk };
      await this.post.voornemenAanDerde(actor, brief);
    });
  }

  /** @throws DomeinFout as `execute`, PUBLICATIE.ZIENSWIJZE_AL_VASTGELEGD, .ZIENSWIJZE_IN_TOEKOMST */
  legZienswijzeVast(
    actor: Actor,
    { publicatieId, versie, id }: OpPublicatie & { readonly id: string },
    zienswijze: Zienswijze,
  ): Promise<void> {
    const handeling: Werkhandeling = {
      ...{ recht: 'publicatie:voorstellen', publicatieId, versie },
      ...{ handeling: 'publicatie:zienswijze-van-derde', velden: ['belanghebbenden'] },
    };
    return this.werk.doe(actor, handeling, async (publicatie) => {
      const een = (await this.belanghebbenden.van(publicatieId)).find((ander) => ander.id === id);
      if (!een) throw new DomeinFout('NIET_GEVONDEN');
      publicatie.legZienswijzeVanDerdeVast(een, zienswijze, this.klok.vandaag().toString());
      const termijn = await this.termijnen.van(een.zienswijzeTermijnId);
      const teLaat = isTeLaat(termijn, zienswijze.ontvangenOp);
      await this.belanghebbenden.zetZienswijze(id, { ...zienswijze, teLaat });
      if (termijn?.handelingen.includes('voldoe'))
        await this.voldoe.execute(actor, { termijnId: termijn.id, op: zienswijze.ontvangenOp });
    });
  }

  /** How everybody stands who was asked besides the provider. Inside a unit of work. */
  async standen(publicatieId: string): Promise<Gehoorstand[]> {
    const allen = await this.belanghebbenden.van(publicatieId);
    const termijnen = await this.termijnen.vanIds(allen.map((een) => een.zienswijzeTermijnId));
    const bij = new Map(termijnen.map((termijn) => [termijn.id, termijn]));
    return allen.map(({ zienswijze, zienswijzeTermijnId }) => {
      const termijn = bij.get(zienswijzeTermijnId);
      return {
        strekking: zienswijze?.strekking ?? null,
        tot: termijn?.uiterlijk ?? '9999-12-31',
        staatStil: typeof termijn?.opgeschortOp === 'string',
      };
    });
  }
}
