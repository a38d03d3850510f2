import { Injectable } from '@nestjs/common';
import { Herkenning } from '@navolgbaar/aanbieder';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { leesInzending } from '../../domain/formulierinzending';
import { eisKoppeling } from '../beheer-formulierkoppeling/beheer-formulierkoppeling.use-case';
import { type Opgesteld, stelFormulierOp } from '../neem-formulier-aan/formuliercommand';
import { Aanbiederherkenning } from '../neem-meldingen-over/aanbiederherkenning';

export interface Beproefd extends Opgesteld {
  readonly gemeenteNaam: string | null;
  /** The files that came with the example, by name; whether each would be taken is only known when it comes in. */
  readonly bestanden: readonly string[];
}

/**
 * Shows which melding an example would become, by the rule that takes forms in. The beheerder typed the example: nothing
 * of a case is read, and nothing is kept of what he typed, not even that he did.
 */
@Injectable()
export class BeproefFormulierkoppeling {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly herkenning: Herkenning,
  ) {}

  /**
   * @param json the koppeling, adopted or not
   * @param voorbeeld as the form server sends it; which form it is and under which number may be left out
   * @throws DomeinFout GEEN_RECHT; INVOER_ONGELDIG with every fault of the koppeling, or what is missing in the example
   */
  async execute(
    actor: Actor,
    json: unknown,
    voorbeeld: Readonly<Record<string, unknown>>,
  ): Promise<Beproefd> {
    eisRecht(actor, 'formulierkoppeling:beheren');
    const koppeling = eisKoppeling(json);
    const { metadata } = voorbeeld;
    const eigen = typeof metadata === 'object' && metadata !== null ? metadata : {};
    const inzending = leesInzending({
      ...voorbeeld,
      metadata: { form_id: 'voorbeeld', form_name: koppeling.naam, public_reference: 'VOORBEELD', ...eigen },
    });
    if ('ontbreekt' in inzending) {
      throw new DomeinFout(
        'INVOER_ONGELDIG',
        {},
        inzending.ontbreekt.map((deel) => ({
          name: `inzending.${deel}`,
          reason: 'Dit ontbreekt in het voorbeeld.',
        })),
      );
    }
    const [aanbieders, gemeenten] = await this.uow.run(actor, () =>
      Promise.all([this.herkenning.aanbieders(), this.herkenning.gemeenten()]),
    );
    const herkenning = new Aanbiederherkenning(aanbieders, gemeenten);
    const vandaag = this.klok.vandaag().toString();
    const opgesteld = stelFormulierOp(koppeling, inzending, herkenning, vandaag, []);
    const { gemeenteId } = opgesteld.command;
    return {
      ...opgesteld,
      gemeenteNaam: gemeenten.find(({ id }) => id === gemeenteId)?.naam ?? null,
      bestanden: inzending.bestanden.map(({ naam }) => naam),
    };
  }
}
