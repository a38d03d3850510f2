import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, alleen, eisRecht, vanBinnen } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Pagina } from '@navolgbaar/platform/http';
import { schrijfLengte } from '../../domain/definitie';
import { schrijfDuur } from '../../domain/duur';
import { eisEigenTermijn } from '../vraag-uitstel/vraag-uitstel.use-case';
import { type EigenUitstel, type OpenUitstel, TermijnenQuery, type Uitstelfilter } from './termijnen.query';
import { type Termijnview, toonTermijn } from './termijnview';
import { type Uitstelview, handelingenMetUitstel, toonUitstel } from './uitstelview';

const TERMIJNVELDEN = [
  'id',
  'object',
  'objectId',
  'naam',
  'kenmerk',
  'uiterlijk',
  'opgeschortOp',
  'status',
  'herleiding',
  'gevolg',
] as const satisfies readonly (keyof Termijnview)[];

const VAN_BINNEN = ['zaakId', 'bijAanbieder'] as const satisfies readonly (keyof Termijnview)[];

/** What the provider that asked is told: not who of us wrote it down or decided. */
const VOOR_AANBIEDER = [
  'id',
  'termijnId',
  'gevraagdOp',
  'duur',
  'werkdagen',
  'motivering',
  'viaPortaal',
  'status',
  'eindeOp',
  'eindereden',
  'uiterlijk',
  'versie',
  'herleiding',
  'handelingen',
] as const satisfies readonly (keyof Uitstelview)[];

export type Uitstelverzoekview = Uitstelview | Pick<Uitstelview, (typeof VOOR_AANBIEDER)[number]>;

/** A term with what was asked about it, the oldest first. */
export interface Uitstelblad {
  readonly termijn: Pick<Termijnview, (typeof TERMIJNVELDEN | typeof VAN_BINNEN)[number]>;
  /** The longest extension in words; null when there is no maximum or no extension. */
  readonly maximum: string | null;
  readonly resultaten: readonly Uitstelverzoekview[];
  readonly handelingen: readonly string[];
}

export interface OpenUitstelregel extends Omit<OpenUitstel, 'duur'> {
  readonly duur: string | null;
  readonly werkdagen: number | null;
}

/** Requests for extension: of one term, also for the provider itself, and all that wait for a decision. */
@Injectable()
export class LeesUitstel {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: TermijnenQuery,
    private readonly klok: Klok,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN for what is not there and for what is not yours */
  vanTermijn(actor: Actor, termijnId: string): Promise<Uitstelblad> {
    eisRecht(actor, 'uitstel:lezen');
    return this.uow.run(actor, async () => {
      const [stand] = await this.query.vanIds([termijnId]);
      if (!stand) throw new DomeinFout('NIET_GEVONDEN');
      eisEigenTermijn(actor, stand);
      const verzoeken = await this.query.uitstel([termijnId]);
      this.uow.schrijf({ handeling: 'uitstel:lezen', object: 'termijn', objectId: termijnId });
      const { definitie } = stand;
      const termijn = toonTermijn(stand, this.klok.vandaag(), actor);
      const views = verzoeken.map((verzoek) => toonUitstel(verzoek, definitie, actor));
      const handelingen = handelingenMetUitstel(termijn, verzoeken, definitie, actor);
      const maximum = definitie.verlenging?.maximum;
      return {
        // A provider knows nothing of the case.
        termijn: {
          ...alleen(termijn, TERMIJNVELDEN),
          ...(vanBinnen(actor) ? alleen(termijn, VAN_BINNEN) : { zaakId: null, bijAanbieder: null }),
        },
        maximum: maximum ? schrijfDuur(maximum) : null,
        resultaten: vanBinnen(actor) ? views : views.map((view) => alleen(view, VOOR_AANBIEDER)),
        // The other acts on a term are no business of this page.
        handelingen: handelingen.filter((handeling) => handeling === 'vraagUitstel'),
      };
    });
  }

  /** What a provider asked and what became of it: the undecided, and what ended since a day. @throws DomeinFout GEEN_RECHT */
  async eigen(actor: Actor, { sinds, aantal }: { sinds: string; aantal: number }): Promise<EigenUitstel[]> {
    eisRecht(actor, 'uitstel:lezen');
    const { aanbiederId } = actor;
    // An account of a provider that works for none sees nothing, not everything.
    if (aanbiederId === null) return [];
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'uitstel:lijst', object: 'lijst', objectId: 'uitstelverzoeken' });
      return this.query.uitstelVan(aanbiederId, sinds, aantal);
    });
  }

  /** What waits for a decision, first what ends first. @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor */
  open(actor: Actor, filter: Uitstelfilter): Promise<Pagina<OpenUitstelregel>> {
    eisRecht(actor, 'termijn:lezen');
    return this.uow.run(actor, async () => {
      const { resultaten, volgende } = await this.query.openUitstel(filter);
      this.uow.schrijf({ handeling: 'uitstel:lijst', object: 'lijst', objectId: 'uitstelverzoeken' });
      return {
        resultaten: resultaten.map(({ duur, ...regel }) => ({ ...regel, ...schrijfLengte(duur) })),
        volgende,
      };
    });
  }
}
