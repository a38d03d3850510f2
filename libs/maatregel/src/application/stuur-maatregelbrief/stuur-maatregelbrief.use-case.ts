import { Injectable } from '@nestjs/common';
import {
  type Aanbiederbrief,
  type Briefproef,
  type Samenvoegvelden,
  SchrijfAanbieder,
  type Sjablooncode,
} from '@navolgbaar/bericht';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { TermijnFeiten, schrijfDatum } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import type { Beoordeeldonderdeel, Gevraagd, Maatregelstaat } from '../../domain/maatregelstaat';
import type { Onderdeel, Opvolgingsoordeel } from '../../domain/soorten';
import { MaatregelenQuery } from '../queries/maatregelen.query';
import { type Briefonderdeel, schrijfTermijnen } from './termijnzinnen';
import { verwachtingen } from './verwachtingen';

const WAT: Readonly<Record<Onderdeel, string>> = {
  plan: 'het plan van aanpak',
  invoering: 'de invoering van het plan',
  voortgang: 'de informatie over de voortgang',
  reactie: 'wat u moest doen',
};

const SJABLOON_BIJ = {
  opgevolgd: 'maatregel-opgevolgd',
  deels_opgevolgd: 'maatregel-deels-opgevolgd',
  niet_opgevolgd: 'maatregel-niet-opgevolgd',
} as const satisfies Record<Opvolgingsoordeel, Sjablooncode>;

const opsomming = (onderdelen: readonly Beoordeeldonderdeel[]): string =>
  onderdelen.map(({ onderdeel, reden }) => `- ${WAT[onderdeel]}: ${reden}`).join('\n');

interface Brief {
  readonly sjabloon: Sjablooncode;
  readonly velden: Samenvoegvelden;
}

/**
 * Writes the letters of a maatregel to the provider: after the event, of a judgement in its own act. None names remedies:
 * a maatregel of this class is no decision against which bezwaar is possible (BK-8.04, AC-10).
 */
@Injectable()
export class StuurMaatregelbrief {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: MaatregelenQuery,
    private readonly termijnen: TermijnFeiten,
    private readonly brieven: SchrijfAanbieder,
  ) {}

  /** The maatregel itself. @throws DomeinFout NIET_GEVONDEN, BERICHT.… */
  advies(actor: Actor, maatregelId: string): Promise<void> {
    return this.stuur(actor, maatregelId, (maatregel) => this.adviesbrief(maatregel));
  }

  /** The same letter as it would go, of a maatregel that is only tried. @throws DomeinFout NIET_GEVONDEN, BERICHT.… */
  proef(actor: Actor, maatregelId: string): Promise<Briefproef & { readonly aanbieder: string }> {
    return this.uow.run(actor, async () => {
      const maatregel = await this.eisMaatregel(maatregelId);
      return this.brieven.proef(actor, alsBrief(maatregel, await this.adviesbrief(maatregel)));
    });
  }

  /**
   * That a part of it is done, what is still to be done, and until when.
   * @param ronde of the event; a letter of an earlier one is a letter of its own @throws DomeinFout NIET_GEVONDEN, BERICHT.…
   */
  nieuweTermijn(actor: Actor, maatregelId: string, ronde: number): Promise<void> {
    return this.stuur(actor, maatregelId, (m) => this.termijnbrief(m, ronde), `-${ronde}`);
  }

  /** The same letter as it would go, of a new term that is only tried. @throws DomeinFout NIET_GEVONDEN, BERICHT.… */
  proefNieuweTermijn(
    actor: Actor,
    maatregelId: string,
  ): Promise<Briefproef & { readonly aanbieder: string }> {
    return this.uow.run(actor, async () => {
      const maatregel = await this.eisMaatregel(maatregelId);
      const brief = await this.termijnbrief(maatregel, maatregel.ronde);
      return this.brieven.proef(actor, alsBrief(maatregel, brief));
    });
  }

  /**
   * What was thought of what the provider did, and what is not done; inside the unit of work of the judgement.
   * @throws DomeinFout NIET_GEVONDEN, BERICHT.…
   */
  oordeel(actor: Actor, { id, beoordelingen }: Maatregelstaat): Promise<void> {
    const gegeven = beoordelingen.at(-1);
    if (!gegeven?.oordeel) return Promise.resolve();
    const { oordeel: geheel } = gegeven;
    const ontbreekt = gegeven.onderdelen.filter(({ oordeel }) => oordeel !== 'voldoet');
    return this.stuur(
      actor,
      id,
      ({ omschrijving }) => ({
        sjabloon: SJABLOON_BIJ[geheel],
        velden: {
          ...{ maatregel: omschrijving, motivering: gegeven.motivering, ontbreekt: opsomming(ontbreekt) },
          oordeeldatum: schrijfDatum(Temporal.PlainDate.from(gegeven.op)),
        },
      }),
      `-${gegeven.ronde}`,
    );
  }

  /** That it was withdrawn and why, so that nobody goes on with it. @throws DomeinFout NIET_GEVONDEN, BERICHT.… */
  intrekking(actor: Actor, maatregelId: string): Promise<void> {
    return this.stuur(actor, maatregelId, ({ intrekkingsreden }) => ({
      sjabloon: 'maatregel-ingetrokken',
      velden: { reden: intrekkingsreden ?? '' },
    }));
  }

  private async stuur(
    actor: Actor,
    maatregelId: string,
    schrijf: (maatregel: Maatregelstaat) => Promise<Brief> | Brief,
    toevoeging = '',
  ): Promise<void> {
    eisRecht(actor, 'bericht:verzenden');
    await this.uow.run(actor, async () => {
      const maatregel = await this.eisMaatregel(maatregelId);
      this.uow.schrijf({ handeling: 'maatregel:brief', object: 'maatregel', objectId: maatregelId });
      const brief = await schrijf(maatregel);
      await this.brieven.execute(actor, {
        sleutel: `maatregel-${maatregelId}-${brief.sjabloon}${toevoeging}`,
        ...alsBrief(maatregel, brief),
        // A letter belongs to the dossier of the case, where the handler looks for it.
        ...{ object: 'zaak', objectId: maatregel.zaakId },
      });
    });
  }

  private async eisMaatregel(id: string): Promise<Maatregelstaat> {
    const maatregel = await this.query.detail(id);
    if (!maatregel) throw new DomeinFout('NIET_GEVONDEN');
    return maatregel;
  }

  private async adviesbrief({ verwachtEffect, ...m }: Maatregelstaat): Promise<Brief> {
    return {
      sjabloon: 'maatregel-advies',
      velden: {
        maatregel: m.omschrijving,
        onderbouwing: [
          m.onderbouwing,
          `Wat willen wij ermee bereiken?\n${m.doel}`,
          ...(verwachtEffect ? [`Wat moeten inwoners ervan merken?\n${verwachtEffect}`] : []),
        ].join('\n\n'),
        ...verwachtingen(m.soort, m.onderdelen),
        termijnen: schrijfTermijnen(await this.briefonderdelen(m.onderdelen)),
      },
    };
  }

  private async termijnbrief(
    { omschrijving, beoordelingen, onderdelen }: Maatregelstaat,
    ronde: number,
  ): Promise<Brief> {
    const vorige = beoordelingen.find((een) => een.ronde === ronde - 1);
    const nog = vorige?.onderdelen.filter(({ oordeel }) => oordeel !== 'voldoet') ?? [];
    // What was not judged runs on with the term that it has: this letter is not about it.
    const rest = onderdelen.filter((deel) => nog.some(({ onderdeel }) => onderdeel === deel.onderdeel));
    return {
      sjabloon: 'maatregel-nieuwe-termijn',
      velden: {
        ...{ maatregel: omschrijving, ontbreekt: opsomming(nog) },
        // Of one part the reason stands with that part.
        ...(vorige?.oordeel
          ? { deels: 'ja', motivering: vorige.motivering, reden: vorige.vervolg?.reden ?? '' }
          : {}),
        termijnen: schrijfTermijnen(await this.briefonderdelen(rest)),
      },
    };
  }

  private async briefonderdelen(onderdelen: readonly Gevraagd[]): Promise<Briefonderdeel[]> {
    const ids = onderdelen.flatMap(({ termijnId }) => termijnId ?? []);
    const termijnen = ids.length > 0 ? await this.termijnen.vanIds(ids) : [];
    return onderdelen.map(({ onderdeel, termijnId }) => {
      const termijn = termijnen.find(({ id }) => id === termijnId);
      return {
        onderdeel,
        uiterlijk: termijn ? schrijfDatum(Temporal.PlainDate.from(termijn.uiterlijk)) : null,
      };
    });
  }
}

/** With what every letter about a maatregel says, and to whom it goes. */
const alsBrief = (
  { aanbiederId, zaakNummer: zaaknummer, opgelegdOp }: Maatregelstaat,
  { sjabloon, velden }: Brief,
): Pick<Aanbiederbrief, 'sjabloon' | 'velden' | 'aanbiederId'> => ({
  aanbiederId,
  sjabloon,
  velden: { zaaknummer, startdatum: schrijfDatum(Temporal.PlainDate.from(opgelegdOp)), ...velden },
});
