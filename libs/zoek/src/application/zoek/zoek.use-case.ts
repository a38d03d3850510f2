import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Zoekvraag, leesZoekvraag, zoekwoorden } from '../../domain/zoekvraag';
import { type Gevonden, Zoekindex } from '../ports/zoekindex';
import { type Zoekregel, Zoekregels } from '../zoekregels';

export interface ZoekCommand {
  /** What somebody typed. */
  readonly vraag: string;
  /** Only these kinds; absent: everything. */
  readonly soorten?: readonly string[] | undefined;
}

/** How much of a kind was found, among what the reader may see. */
export interface Soortaantal {
  readonly soort: string;
  readonly aantal: number;
  /** Whether there may be more: only the newest that match are counted. */
  readonly meer: boolean;
}

export interface Zoekuitkomst {
  readonly resultaten: readonly Zoekregel[];
  /** Whether more was found than is shown. */
  readonly meer: boolean;
  /** Of the kinds that were searched, those with a result. */
  readonly aantallen: readonly Soortaantal[];
  /** Words that were read as another one. */
  readonly verbeterd: Zoekvraag['verbeterd'];
}

interface Vondst {
  readonly gevonden: readonly Gevonden[];
  readonly aantallen: readonly Soortaantal[];
}

const TEN_HOOGSTE = 50;
/**
 * Everything that the index ranks. Some of it may be closed to this reader and is left out after, and what is left is
 * counted.
 */
const KANDIDATEN = 520;
/** Enough to know that a word stands in something this reader may see. */
const PROEF = 150;

/**
 * Finds in everything the reader may see: numbers, names and text. What is found is shown by the access rules of what it
 * is about, so a piece that is closed to the reader is not among it, nor counted. The question itself is not written
 * down: it may hold a name.
 */
@Injectable()
export class Zoek {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly index: Zoekindex,
    private readonly regels: Zoekregels,
  ) {}

  /** At most fifty, best first. @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor, { vraag, soorten }: ZoekCommand): Promise<Zoekuitkomst> {
    eisRecht(actor, 'zoeken');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'zoeken', object: 'lijst', objectId: 'zoeken' });
      const gelezen = leesZoekvraag(vraag);
      const eerste = await this.vind(gelezen, soorten);
      if (eerste.gevonden.length > 0) return this.uitkomst(eerste, gelezen);
      const nogEens = leesZoekvraag(vraag, await this.onbekend(vraag));
      if (nogEens.verbeterd.length === 0) return this.uitkomst(eerste, gelezen);
      return this.uitkomst(await this.vind(nogEens, soorten), nogEens);
    });
  }

  /** The words that stand in nothing this reader may see: whether they stand elsewhere, the answer does not tell. */
  private async onbekend(vraag: string): Promise<Set<string>> {
    const onbekend = new Set<string>();
    for (const woord of zoekwoorden(vraag)) {
      const gevonden = await this.vind({ tsvraag: `${woord}:*`, nummer: null }, undefined, PROEF);
      if (gevonden.gevonden.length === 0) onbekend.add(woord);
    }
    return onbekend;
  }

  private async vind(
    { tsvraag, nummer }: Pick<Zoekvraag, 'tsvraag' | 'nummer'>,
    soorten: ZoekCommand['soorten'],
    hoogstens = KANDIDATEN,
  ): Promise<Vondst> {
    if (!tsvraag && !nummer) return { gevonden: [], aantallen: [] };
    const treffers = await this.index.vind({ tsvraag, nummer, soorten: soorten ?? null, hoogstens });
    const gevonden = await this.index.toon(treffers);
    const afgekapt = this.index.afgekapt(treffers);
    const aantallen = [...new Set(gevonden.map(({ soort }) => soort))].map((soort) => ({
      soort,
      aantal: gevonden.filter((regel) => regel.soort === soort).length,
      meer: afgekapt.has(soort),
    }));
    return { gevonden, aantallen };
  }

  private async uitkomst(
    { gevonden, aantallen }: Vondst,
    { verbeterd }: Pick<Zoekvraag, 'verbeterd'>,
  ): Promise<Zoekuitkomst> {
    const resultaten = await this.regels.van(gevonden.slice(0, TEN_HOOGSTE));
    return { resultaten, meer: gevonden.length > TEN_HOOGSTE, aantallen, verbeterd };
  }
}
