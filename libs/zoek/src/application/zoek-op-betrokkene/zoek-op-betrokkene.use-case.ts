import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Betrokkenegegeven, isVolledig, VindBetrokkenen } from '@navolgbaar/melding';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { Kenmerken } from '@navolgbaar/platform/audit';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Zoekfoutcode } from '../../domain/fouten';
import { Zoekbeurten } from '../ports/zoekbeurten';
import { Zoekindex } from '../ports/zoekindex';
import { type Zoekregel, Zoekregels } from '../zoekregels';

export interface ZoekOpBetrokkeneCommand {
  readonly gegeven: Betrokkenegegeven;
  readonly waarde: string;
}

export interface Betrokkeneregel extends Zoekregel {
  /** `melder`, `client`, or both. */
  readonly rollen: readonly string[];
}

/** AANNAME: enough for work on a day, too few to try a list of names. */
export const BEURTEN_PER_UUR = 30;

/**
 * Finds the meldingen of a melder or cliënt by a whole name, telephone number or e-mail address, and the cases they are
 * in. It compares blind indexes (architecture.md §3.9): no beginning of a name, nothing that looks like it. Who searches
 * must be allowed to open identities, sees only meldingen that are open to him, and each one found is logged as a
 * reading (rulings, Melding). Of what was asked only a keyed digest is kept.
 */
@Injectable()
export class ZoekOpBetrokkene {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly beurten: Zoekbeurten,
    private readonly betrokkenen: VindBetrokkenen,
    private readonly zaken: ZaakFeiten,
    private readonly index: Zoekindex,
    private readonly regels: Zoekregels,
    private readonly kenmerken: Kenmerken,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, ZOEK.TE_WEINIG, ZOEK.TE_VAAK */
  async execute(
    actor: Actor,
    { gegeven, waarde }: ZoekOpBetrokkeneCommand,
  ): Promise<{ readonly resultaten: readonly Betrokkeneregel[]; readonly meer: boolean }> {
    eisRecht(actor, 'melder:zoeken');
    eisRecht(actor, 'melder:inzien');
    if (!isVolledig(gegeven, waarde)) {
      throw new DomeinFout<Zoekfoutcode>('ZOEK.TE_WEINIG', {}, [
        { name: 'waarde', reason: 'Vul het hele gegeven in.' },
      ]);
    }
    return this.uow.run(actor, async () => {
      if ((await this.beurten.tel(this.klok.nu().toString())) > BEURTEN_PER_UUR)
        throw new DomeinFout<Zoekfoutcode>('ZOEK.TE_VAAK', { hoogstens: BEURTEN_PER_UUR });
      const { gevonden, meer } = await this.betrokkenen.van(gegeven, waarde);
      await this.legVast(actor, gegeven, waarde, [...gevonden.keys()]);
      const meldingen = await this.index.toon([...gevonden.keys()].map((id) => ({ soort: 'melding', id })));
      const zaakVan = await this.zaken.vanMeldingen([...gevonden.keys()]);
      const regels = await this.regels.van(
        meldingen.map((melding) => ({ ...melding, zaakId: zaakVan.get(melding.id) ?? null })),
      );
      return {
        resultaten: regels.map((regel) => ({ ...regel, rollen: gevonden.get(regel.id) ?? [] })),
        meer,
      };
    });
  }

  private async legVast(
    { organisatieId }: Actor,
    gegeven: Betrokkenegegeven,
    waarde: string,
    meldingIds: readonly string[],
  ): Promise<void> {
    const plaats = { objectId: 'betrokkenen', veld: gegeven };
    const kenmerk = await this.kenmerken.kenmerk(organisatieId, plaats, waarde);
    this.uow.schrijf({
      ...{ handeling: 'melder:zoeken', object: 'lijst', objectId: 'betrokkenen', velden: [gegeven] },
      kenmerken: { waarde: kenmerk },
    });
    for (const objectId of meldingIds)
      this.uow.schrijf({ handeling: 'melder:gevonden', object: 'melding', objectId });
  }
}
