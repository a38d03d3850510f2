import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Zoekvraag, leesZoekvraag, zoekwoorden } from '../../domain/zoekvraag';
import { Zoekindex, type Zoekregel } from '../ports/zoekindex';

export interface ZoekCommand {
  /** What somebody typed. */
  readonly vraag: string;
  /** Only these kinds; absent: everything. */
  readonly soorten?: readonly string[] | undefined;
}

export interface Zoekuitkomst {
  readonly resultaten: readonly Zoekregel[];
  /** Whether more was found than is shown. */
  readonly meer: boolean;
  /** Words that were read as another one. */
  readonly verbeterd: Zoekvraag['verbeterd'];
}

const TEN_HOOGSTE = 50;
/** Some of what is found may be closed to this reader, and is left out after. */
const KANDIDATEN = 150;

/**
 * Finds in everything the reader may see: numbers, names and text. What is found is shown by the access rules of what it
 * is about, so a piece that is closed to the reader is not among it. The question itself is not written down: it may
 * hold a name.
 */
@Injectable()
export class Zoek {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly index: Zoekindex,
  ) {}

  /** At most fifty, best first. @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor, { vraag, soorten }: ZoekCommand): Promise<Zoekuitkomst> {
    eisRecht(actor, 'zoeken');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'zoeken', object: 'lijst', objectId: 'zoeken' });
      const gelezen = leesZoekvraag(vraag);
      const eerste = await this.vind(gelezen, soorten);
      if (eerste.length > 0) return uitkomst(eerste, gelezen);
      const nogEens = leesZoekvraag(vraag, await this.onbekend(vraag));
      if (nogEens.verbeterd.length === 0) return uitkomst([], gelezen);
      return uitkomst(await this.vind(nogEens, soorten), nogEens);
    });
  }

  /** The words that stand in nothing this reader may see: whether they stand elsewhere, the answer does not tell. */
  private async onbekend(vraag: string): Promise<Set<string>> {
    const onbekend = new Set<string>();
    for (const woord of zoekwoorden(vraag)) {
      const gevonden = await this.vind({ tsvraag: `${woord}:*`, nummer: null }, undefined);
      if (gevonden.length === 0) onbekend.add(woord);
    }
    return onbekend;
  }

  private async vind(
    { tsvraag, nummer }: Pick<Zoekvraag, 'tsvraag' | 'nummer'>,
    soorten: ZoekCommand['soorten'],
  ): Promise<Zoekregel[]> {
    if (!tsvraag && !nummer) return [];
    const vraag = { tsvraag, nummer, soorten: soorten ?? null, hoogstens: KANDIDATEN };
    return this.index.toon(await this.index.vind(vraag));
  }
}

function uitkomst(regels: readonly Zoekregel[], { verbeterd }: Zoekvraag): Zoekuitkomst {
  return { resultaten: regels.slice(0, TEN_HOOGSTE), meer: regels.length > TEN_HOOGSTE, verbeterd };
}
