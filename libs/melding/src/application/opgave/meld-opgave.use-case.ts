import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { eisGenoegOmTeMelden, keurAntwoorden } from '../../domain/opgave/keur';
import { naarMelding } from '../../domain/opgave/naar-melding';
import { type Opgaveantwoorden, nogAanTeVullen } from '../../domain/opgave/vragen';
import { vragenlijstV1 } from '../../domain/opgave/vragen.v1';
import type { Kanaal } from '../../domain/soorten';
import { Opgaven } from '../ports/opgaven';
import type { PersoonCommand } from '../registreer-melding/registreer-melding.command';
import { RegistreerMelding } from '../registreer-melding/registreer-melding.use-case';
import { MeldNaTwijfel, type Twijfelherkomst } from '../twijfel/meld-na-twijfel';
import { type GegevenAntwoord, aanbiederVan, alsAntwoorden, isAanbieder } from './opgavewerk';

export interface MeldOpgaveCommand {
  /** Who reports; a provider reports for itself, whatever stands here. */
  readonly aanbiederId?: string | undefined;
  /** How it reached us, when a colleague writes it down. */
  readonly kanaal?: Kanaal | undefined;
  /** The day on which it reached us, when that was before today. */
  readonly ontvangenOp?: string | undefined;
  readonly gemeenteId?: string | undefined;
  /** The doubt that came before it. */
  readonly twijfelId?: string | undefined;
  readonly antwoorden: readonly GegevenAntwoord[];
  /** Of these questions the earlier answer was offered and still holds. */
  readonly bevestigd: readonly string[];
}

/**
 * The first report of a provider: what it stated at once registers the melding (T-01 is measured on that), and the rest
 * may follow. A colleague does the same for a provider that calls or mails.
 */
@Injectable()
export class MeldOpgave {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly registreer: RegistreerMelding,
    private readonly naTwijfel: MeldNaTwijfel,
    private readonly opgaven: Opgaven,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, MELDING.OPGAVE_KLOPT_NIET with what is missing or wrong by question,
   * MELDING.OPGAVE_ZONDER_AANBIEDER, NIET_GEVONDEN for a doubt of another, OVERGANG_NIET_MOGELIJK for one that was reported
   */
  execute(actor: Actor, command: MeldOpgaveCommand): Promise<{ id: string; nummer: string }> {
    eisRecht(actor, 'opgave:melden');
    const { twijfelId } = command;
    const vandaag = this.klok.vandaag();
    return this.uow.run(actor, async () => {
      const aanbiederId = aanbiederVan(actor, command.aanbiederId);
      const twijfel = twijfelId ? await this.naTwijfel.laad(actor, { twijfelId, aanbiederId }) : null;
      const gegeven = { ...vanTwijfel(twijfel), ...alsAntwoorden(command.antwoorden) };
      const antwoorden = keurAntwoorden(vragenlijstV1, gegeven, { vandaag });
      eisGenoegOmTeMelden(vragenlijstV1, antwoorden);
      const kanaal = isAanbieder(actor) ? 'portaal' : (command.kanaal ?? 'telefoon');
      const melding = naarMelding(antwoorden);
      const { id, nummer } = await this.registreer.execute(actor, {
        ...{ ...melding, kanaal, bron: 'zorgaanbieder', domein: 'kwaliteit', aanbiederId },
        ...{ onrechtmatigheid: 'onbekend', eigenOpgave: true, ...personen(antwoorden) },
        ...{ ontvangenOp: command.ontvangenOp, gemeenteId: command.gemeenteId },
      });
      const begonnenOp = this.klok.nu().toString();
      const ontbreekt = nogAanTeVullen(vragenlijstV1, antwoorden);
      const { soort, onderwerp } = melding;
      await this.opgaven.voegToe({ id, aanbiederId, soort, onderwerp, ontbreekt, begonnenOp });
      await this.opgaven.voegAanvullingToe({
        ...{ id: nieuwId(), meldingId: id, aanbiederId, volgnummer: 1, vraagId: null },
        ...{ vragenversie: vragenlijstV1.versie, meldingversie: 1, kanaal, antwoorden },
        bevestigd: command.bevestigd.filter((code) => code in antwoorden),
      });
      if (twijfel) await this.naTwijfel.rondAf(actor, twijfel, id);
      this.uow.schrijf({
        ...{ handeling: 'opgave:melden', object: 'melding', objectId: id },
        velden: Object.keys(antwoorden),
      });
      return { id, nummer };
    });
  }
}

/** What is known from the doubt is not asked twice; what was answered now goes first. */
const vanTwijfel = (twijfel: Twijfelherkomst | null): Opgaveantwoorden =>
  twijfel ? { bekend_op: [twijfel.twijfel.bekendOp], vastgesteld_op: [twijfel.vastgesteldOp] } : {};

/** The identities stand apart and encrypted with the melding, as of any melder: there they are found and opened. */
function personen(antwoorden: Opgaveantwoorden): { melder: PersoonCommand; client?: PersoonCommand } {
  const een = (code: string) => antwoorden[code]?.[0];
  const client = een('client_naam');
  return {
    melder: {
      hoedanigheid: een('contact_functie') ?? 'contactpersoon van de aanbieder',
      naam: een('contact_naam') ?? '',
      telefoon: een('contact_telefoon'),
      email: een('contact_email'),
    },
    ...(client
      ? { client: { hoedanigheid: 'cliënt', naam: client, pgb: een('financiering') === 'pgb' } }
      : {}),
  };
}
