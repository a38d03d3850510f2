import { RECHTSMIDDEL } from '@navolgbaar/collegeadvies';
import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import {
  type Actor,
  type Rechtnaam,
  alleen,
  bereikVan,
  eisRecht,
  heeftRecht,
} from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Bladtelling, type Pagina, type PerBlad, filterregels } from '@navolgbaar/platform/http';
import {
  type Corrigerendhandeling,
  type Corrigerendstatus,
  corrigerendovergangen,
} from '../../domain/corrigerend-status';
import { kanOpenbaar } from '../../domain/openbaarmaking';
import type { Corrigerendstaat, Maatregelregel, Rechtsmiddel } from '../../domain/corrigerendstaat';
import { middelenVan } from '../../domain/rechtsmiddelen';
import { BEDRAGEN_VAN, LASTEN, type Middel, PER_CLIENT } from '../../domain/soorten';
import {
  CorrigerendQuery,
  type Corrigerendfilter,
  type Corrigerendrij,
  type Corrigerendsignaal,
  type Corrigerendtelfilter,
  type Signaalvraag,
} from './corrigerend.query';

/** How far ahead an end is told; ours, no source. */
const DAGEN_VOORUIT = 14;

export interface Corrigerendregel extends Corrigerendrij {
  /** The gemeente should have reported back by now. */
  readonly teLaat: boolean;
  /** Its last day has passed: somebody says that it ended. */
  readonly voorbij: boolean;
}

export interface Corrigerenddetail extends Corrigerendstaat {
  readonly teLaat: boolean;
  readonly voorbij: boolean;
  /** What somebody can do against it, in words; null where that is not known. */
  readonly rechtsmiddel: string | null;
  /** Which remedies can be written down. */
  readonly middelen: readonly Middel[];
  readonly handelingen: readonly string[];
}

/** What the gemeente reads of its own measure: not the case, the accounts of people, nor what we think came of it. */
const VOOR_COLLEGE = [
  ...(['id', 'nummer', 'zaakNummer', 'wet', 'aanbiederId', 'aanbiederNaam', 'gemeenteId'] as const),
  ...([
    'gemeenteNaam',
    'adviesId',
    'herkomst',
    'soort',
    'status',
    'grond',
    'karakter',
    'zonderGrond',
  ] as const),
  ...(['besluit', 'van', 'tot', 'contractsoort', 'clienten', 'bekendmaking', 'uitvoeringUiterlijk'] as const),
  ...([
    'uitgevoerdOp',
    'uitvoering',
    'bedragen',
    'rechtsmiddelen',
    'schorsing',
    'eerdereSchorsingen',
    'einde',
    'teLaat',
    'voorbij',
  ] as const),
  ...(['rechtsmiddel', 'middelen', 'handelingen', 'versie'] as const),
] as const satisfies readonly (keyof Corrigerenddetail)[];
const REGEL_VOOR_COLLEGE = [
  ...(['id', 'nummer', 'zaakNummer', 'aanbiederId', 'aanbiederNaam', 'gemeenteId', 'gemeenteNaam'] as const),
  ...([
    'adviesId',
    'soort',
    'status',
    'karakter',
    'zonderGrond',
    'van',
    'tot',
    'uitvoeringUiterlijk',
    'uitvoering',
  ] as const),
  ...(['beslotenOp', 'bekendgemaaktOp', 'geschorstTot', 'overgedragenOp', 'openMiddelen'] as const),
  ...(['teLaat', 'voorbij', 'versie'] as const),
] as const satisfies readonly (keyof Corrigerendregel)[];

/** What was made known to the provider: the measure, its days and what it can do; no advice, no cliënten, no reasons. */
const VOOR_AANBIEDER = [
  ...(['id', 'nummer', 'wet', 'aanbiederId', 'aanbiederNaam', 'gemeenteNaam', 'soort', 'status'] as const),
  ...(['grond', 'karakter', 'van', 'tot', 'contractsoort', 'uitvoering', 'rechtsmiddel', 'versie'] as const),
] as const satisfies readonly (keyof Corrigerenddetail)[];
const REGEL_VOOR_AANBIEDER = [
  ...([
    'id',
    'nummer',
    'aanbiederId',
    'aanbiederNaam',
    'gemeenteNaam',
    'soort',
    'status',
    'karakter',
  ] as const),
  ...(['van', 'tot', 'beslotenOp', 'bekendgemaaktOp', 'geschorstTot', 'voorbij', 'uitvoering'] as const),
] as const satisfies readonly (keyof Corrigerendregel)[];

/** Who decided and why, and where it stands; not what was weighed against it. */
const OPENBAAR_VOOR_AANBIEDER = [
  ...(['op', 'vanaf', 'pagina', 'artikel', 'besluiter', 'mandaat', 'besluitOp', 'motivering'] as const),
  'bekendgemaaktOp',
] as const satisfies readonly (keyof NonNullable<Corrigerendstaat['openbaarmaking']>)[];

type ZonderAccount<T> = Omit<T, 'door'>;
export type Collegemaatregel = Pick<Corrigerenddetail, (typeof VOOR_COLLEGE)[number]> & {
  readonly openbaarmaking: ZonderAccount<NonNullable<Corrigerendstaat['openbaarmaking']>> | null;
  readonly overdracht: ZonderAccount<NonNullable<Corrigerendstaat['overdracht']>> | null;
  readonly historie: readonly ZonderAccount<Maatregelregel>[];
};
export type Eigenmaatregel = Pick<Corrigerenddetail, (typeof VOOR_AANBIEDER)[number]> & {
  readonly besluit: Pick<Corrigerendstaat['besluit'], 'op' | 'nummer'>;
  readonly bekendmaking: Pick<NonNullable<Corrigerendstaat['bekendmaking']>, 'op' | 'bezwaar'> | null;
  readonly schorsing: Pick<NonNullable<Corrigerendstaat['schorsing']>, 'van' | 'tot'> | null;
  readonly einde: Pick<NonNullable<Corrigerendstaat['einde']>, 'op'> | null;
  readonly openbaarmaking: Pick<
    NonNullable<Corrigerendstaat['openbaarmaking']>,
    (typeof OPENBAAR_VOOR_AANBIEDER)[number]
  > | null;
  /** What it brought against it itself, and how that ended; not what others did, nor what was written about it. */
  readonly rechtsmiddelen: readonly Eigenmiddel[];
};
type Eigenmiddel = Omit<Rechtsmiddel, 'uitkomst'> & {
  readonly uitkomst: Omit<NonNullable<Rechtsmiddel['uitkomst']>, 'toelichting'> | null;
};
export type Corrigerendview = Corrigerenddetail | Collegemaatregel | Eigenmaatregel;
export type Corrigerendregelview =
  | Corrigerendregel
  | Pick<Corrigerendregel, (typeof REGEL_VOOR_COLLEGE)[number]>
  | Pick<Corrigerendregel, (typeof REGEL_VOOR_AANBIEDER)[number]>;

/** The register of corrective measures, as each side may read it. Every reading is logged. */
@Injectable()
export class LeesCorrigerend {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly query: CorrigerendQuery,
    private readonly zaken: ZaakFeiten,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  lijst(actor: Actor, filter: Corrigerendfilter): Promise<Pagina<Corrigerendregelview>> {
    eisRecht(actor, 'corrigerend:lezen');
    return this.uow.run(actor, () => {
      this.uow.schrijf({ handeling: 'corrigerend:lijst', object: 'lijst', objectId: 'corrigerend' });
      return this.bladzijde(actor, filter);
    });
  }

  /** How many there are behind each tab of that list, up to 100. @throws DomeinFout GEEN_RECHT */
  aantallen(actor: Actor, bladen: PerBlad<Corrigerendtelfilter>): Promise<Bladtelling> {
    eisRecht(actor, 'corrigerend:lezen');
    const eigen = Object.entries(bladen).map(([blad, filter]) => [blad, begrensd(actor, filter)]);
    const regel = { handeling: 'corrigerend:tellen', object: 'lijst', objectId: 'corrigerend' };
    return this.query.aantallen(actor, Object.fromEntries(eigen) as typeof bladen, regel);
  }

  /**
   * A page of an export of that list. Its beginning is logged, with the filter.
   * @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours
   */
  exporteer(actor: Actor, filter: Corrigerendfilter): Promise<Pagina<Corrigerendregelview>> {
    eisRecht(actor, 'corrigerend:lezen');
    return this.uow.run(actor, () => {
      if (!filter.vanaf)
        this.uow.schrijf({
          ...{ handeling: 'corrigerend:exporteren', object: 'lijst', objectId: 'corrigerend' },
          velden: filterregels(filter),
        });
      return this.bladzijde(actor, filter);
    });
  }

  /**
   * What asks for attention, the first day on top: a term to object or appeal that ends, a client stop that ends or has ended,
   * and every suspension. Of these cases, or of the whole team; always as far as the reader may see it.
   * @throws DomeinFout GEEN_RECHT for whoever is not of the team
   */
  signalen(
    actor: Actor,
    vraag: Pick<Signaalvraag, 'zaakIds' | 'aantal'>,
  ): Promise<readonly Corrigerendsignaal[]> {
    eisRecht(actor, 'corrigerend:vastleggen');
    return this.uow.run(actor, () => {
      this.uow.schrijf({ handeling: 'corrigerend:signalen', object: 'lijst', objectId: 'corrigerend' });
      const vandaag = this.klok.vandaag();
      const tot = vandaag.add({ days: DAGEN_VOORUIT }).toString();
      return this.query.signalen({ ...vraag, tot, vandaag: vandaag.toString() });
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN for what is not there and for what is not yours */
  detail(actor: Actor, id: string): Promise<Corrigerendview> {
    eisRecht(actor, 'corrigerend:lezen');
    return this.uow.run(actor, async () => {
      const staat = await this.query.detail(id);
      if (!staat) throw new DomeinFout('NIET_GEVONDEN');
      const bereik = bereikVan(actor);
      if (bereik === 'college' && staat.gemeenteId !== actor.gemeenteId)
        throw new DomeinFout('NIET_GEVONDEN');
      const zaak = bereik === 'inhoud' ? await this.zaken.van(staat.zaakId) : null;
      if (bereik === 'inhoud' && !zaak) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'corrigerend:lezen', object: 'corrigerend', objectId: id });
      const volledig = this.toon(actor, staat, zaak?.uitkomst === 'overgedragen');
      if (bereik === 'inhoud') return volledig;
      return bereik === 'aanbieder' ? voorAanbieder(volledig) : voorCollege(volledig);
    });
  }

  private async bladzijde(actor: Actor, filter: Corrigerendfilter): Promise<Pagina<Corrigerendregelview>> {
    const { resultaten, volgende } = await this.query.lijst({ ...filter, ...begrensd(actor, filter) });
    const regels = resultaten.map((rij) => ({ ...rij, ...this.dagen(rij) }));
    const bereik = bereikVan(actor);
    if (bereik === 'inhoud') return { resultaten: regels, volgende };
    const velden = bereik === 'aanbieder' ? REGEL_VOOR_AANBIEDER : REGEL_VOOR_COLLEGE;
    return {
      resultaten: regels.map((regel) => alleen(regel, velden as typeof REGEL_VOOR_COLLEGE)),
      volgende,
    };
  }

  private toon(actor: Actor, gelezen: Corrigerendstaat, zaakWeg: boolean): Corrigerenddetail {
    const { karakter, soort, status } = gelezen;
    // Nothing is waited for while a judge suspends the measure.
    const staat = status === 'geschorst' ? { ...gelezen, uitvoeringUiterlijk: null } : gelezen;
    const bereik = bereikVan(actor);
    const vanTeam = bereik === 'inhoud';
    const zonderKarakter = bereik === 'aanbieder' ? ZONDER_KARAKTER : null;
    // After a hand-over the team only reads (BK-8.08, AC-11).
    const weg = vanTeam && (zaakWeg || staat.overdracht !== null);
    const dagen = this.dagen(staat);
    return {
      ...staat,
      ...dagen,
      // After its last day it stands there no more, and nobody wrote that down.
      openbaarmaking: dagen.voorbij ? null : staat.openbaarmaking,
      rechtsmiddel: soort === 'geen' ? null : karakter ? RECHTSMIDDEL[karakter].tekst : zonderKarakter,
      middelen: soort === 'geen' ? [] : middelenVan(karakter),
      handelingen: weg ? [] : handelingenVan(actor, staat, this.klok.vandaag().toString()),
    };
  }

  private dagen({
    uitvoeringUiterlijk,
    status,
    soort,
    tot,
  }: Pick<Corrigerendrij, 'uitvoeringUiterlijk' | 'status' | 'soort' | 'tot'>) {
    const vandaag = this.klok.vandaag().toString();
    return {
      teLaat: uitvoeringUiterlijk !== null && uitvoeringUiterlijk < vandaag,
      voorbij: status === 'loopt' && soort === 'clientenstop' && tot !== null && tot < vandaag,
    };
  }
}

/**
 * By case is for the team to ask: the others do not know the case; a college reads its own gemeente. A provider cannot find out
 * by asking whether a measure was handed over: it may not know.
 */
function begrensd<F extends Corrigerendtelfilter>(actor: Actor, filter: F): F {
  const bereik = bereikVan(actor);
  if (bereik === 'inhoud') return filter;
  const gemeenteId = bereik === 'college' ? actor.gemeenteId : null;
  const over = bereik === 'aanbieder' ? { overgedragen: false, aanbiederId: actor.aanbiederId } : {};
  return { ...filter, ...over, zaakId: null, behandelaarId: null, gemeenteId };
}

function voorCollege(volledig: Corrigerenddetail): Collegemaatregel {
  const zonder = <T extends { readonly door: unknown }>({ door: _, ...rest }: T): ZonderAccount<T> => rest;
  return {
    ...alleen(volledig, VOOR_COLLEGE),
    openbaarmaking: volledig.openbaarmaking && zonder(volledig.openbaarmaking),
    overdracht: volledig.overdracht && zonder(volledig.overdracht),
    historie: volledig.historie.filter(({ handeling }) => handeling !== 'legEffectVast').map(zonder),
  };
}

const zonderToelichting = ({
  toelichting: _,
  ...uitkomst
}: NonNullable<Rechtsmiddel['uitkomst']>): NonNullable<Eigenmiddel['uitkomst']> => uitkomst;

function voorAanbieder(volledig: Corrigerenddetail): Eigenmaatregel {
  const { besluit, bekendmaking, schorsing, einde, openbaarmaking, rechtsmiddelen } = volledig;
  return {
    ...alleen(volledig, VOOR_AANBIEDER),
    schorsing: schorsing && { van: schorsing.van, tot: schorsing.tot },
    besluit: { op: besluit.op, nummer: besluit.nummer },
    bekendmaking: bekendmaking && { op: bekendmaking.op, bezwaar: bekendmaking.bezwaar },
    einde: einde && { op: einde.op },
    openbaarmaking: openbaarmaking && alleen(openbaarmaking, OPENBAAR_VOOR_AANBIEDER),
    rechtsmiddelen: rechtsmiddelen
      .filter(({ indiener }) => indiener === 'aanbieder')
      .map((middel) => ({ ...middel, uitkomst: middel.uitkomst && zonderToelichting(middel.uitkomst) })),
  };
}

/** Where nobody knows what a measure is, nobody can say which judge it is for; the letter of the gemeente does. */
const ZONDER_KARAKTER =
  'De gemeente noemde geen grond die bij deze maatregel past. Daarom is hier niet te zeggen of bezwaar kan, of dat de burgerlijke rechter erover gaat. Het hoort in de brief van de gemeente te staan. Staat het daar niet in, vraag het dan aan de gemeente.';

/** Several acts in the table, one form on the screen. */
const FORMULIER: Readonly<Partial<Record<Corrigerendhandeling, string | null>>> = {
  ...{ rondUitvoeringAf: 'meldUitvoering', eindigSchorsingUitgevoerd: 'eindigSchorsing' },
  ...{ draagOverVanPagina: 'draagOver', kondigOpenbaarAan: 'maakOpenbaar' },
  // By the clock.
  plaatsOpPagina: null,
  // They follow from the outcome of a remedy.
  ...{ schors: null, herroep: null, wijzigEinde: null },
};

function handelingenVan(actor: Actor, staat: Corrigerendstaat, vandaag: string): string[] {
  const { soort, status } = staat;
  const kan: Readonly<Partial<Record<Corrigerendhandeling, boolean>>> = {
    noemClienten: PER_CLIENT.includes(soort),
    meldUitvoering: PER_CLIENT.includes(soort) || soort === 'contractmaatregel',
    rondUitvoeringAf:
      (PER_CLIENT.includes(soort) || soort === 'contractmaatregel') && staat.uitvoering !== 'uitgevoerd',
    legBedragVast: BEDRAGEN_VAN[soort] !== undefined,
    verleng: soort === 'clientenstop' || LASTEN.includes(soort),
    legUitkomstVast: staat.rechtsmiddelen.some(({ uitkomst }) => uitkomst === null),
    draagOver: staat.overdracht === null,
    maakOpenbaar: kanOpenbaar(staat, vandaag),
    kondigOpenbaarAan: kanOpenbaar(staat, vandaag),
    haalVanOpenbarePagina:
      staat.openbaarmaking !== null && kanOpenbaar({ ...staat, openbaarmaking: null }, vandaag),
  };
  const namen = mogelijkeHandelingen<Corrigerendstatus, Corrigerendhandeling>(corrigerendovergangen, status)
    .filter(({ handeling, recht }) => (kan[handeling] ?? true) && heeftRecht(actor, recht as Rechtnaam))
    .flatMap(({ handeling }) => {
      const formulier = FORMULIER[handeling];
      return formulier === null ? [] : [formulier ?? handeling];
    });
  return [...new Set(namen)];
}
