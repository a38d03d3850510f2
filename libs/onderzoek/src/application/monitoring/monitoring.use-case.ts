import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, schrijfDag } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import { Temporal } from 'temporal-polyfill';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import type { Monitoringeigenaar } from '../../domain/soorten';
import { DossierRepository, type Monitoring } from '../ports/dossier.repository';
import { Zaakwerk } from '../zaakwerk';

export interface StartMonitoringCommand {
  readonly zaakId: string;
  readonly onderwerp: string;
  readonly eigenaar: Monitoringeigenaar;
  /** Which partner, when it is one. */
  readonly eigenaarNaam?: string | null | undefined;
  /** The day on which it is looked at, ISO 8601. */
  readonly controleOp: string;
}

/**
 * Starts following something: the execution of improvements, or what a partner does (AC-1, AC-2). It has its own check
 * day and outlives the closing of the case.
 * @returns its id
 * @throws DomeinFout NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, ONDERZOEK.DATUM_PAST_NIET
 */
@Injectable()
export class StartMonitoring {
  constructor(
    private readonly klok: Klok,
    private readonly dossier: DossierRepository,
    private readonly werk: Zaakwerk,
  ) {}

  execute(actor: Actor, command: StartMonitoringCommand): Promise<string> {
    eisRecht(actor, 'zaak:behandelen');
    const { zaakId, onderwerp, eigenaar, eigenaarNaam = null, controleOp } = command;
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      zaak.doe('startMonitoring');
      eisVanafVandaag(controleOp, this.klok.vandaag(), 'controleOp');
      const id = nieuwId();
      const monitoring: Monitoring = {
        ...{ id, zaakId, onderwerp, eigenaar, eigenaarNaam, controleOp },
        ...{ status: 'open', bevinding: null, afgerondOp: null, versie: 1 },
      };
      await this.dossier.voegMonitoringToe(monitoring);
      zaak.volgMonitoring(true);
      return {
        uitkomst: id,
        spoor: {
          handeling: 'zaak:monitoring-starten',
          soort: 'monitoring',
          tekst: `Monitoring gestart: ${onderwerp}. Controle op ${schrijfDag(controleOp)}.`,
        },
      };
    });
  }
}

/** Ends a monitoring with what was found. Possible after the case is closed. @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD */
@Injectable()
export class RondMonitoringAf {
  constructor(
    private readonly klok: Klok,
    private readonly dossier: DossierRepository,
    private readonly werk: Zaakwerk,
  ) {}

  execute(
    actor: Actor,
    command: { zaakId: string; monitoringId: string; versie: number; bevinding: string },
  ): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    const { zaakId, monitoringId, versie, bevinding } = command;
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      if ((await this.dossier.zaakVanMonitoring(monitoringId)) !== zaakId)
        throw new DomeinFout('NIET_GEVONDEN');
      const op = this.klok.vandaag().toString();
      await this.dossier.rondMonitoringAf(monitoringId, versie, bevinding, op);
      zaak.volgMonitoring(await this.dossier.volgtNog(zaakId));
      return {
        uitkomst: undefined,
        spoor: {
          handeling: 'zaak:monitoring-afronden',
          soort: 'monitoring',
          tekst: `Monitoring afgerond. ${bevinding}`,
        },
      };
    });
  }
}

/** @throws DomeinFout ONDERZOEK.DATUM_PAST_NIET for a day before today */
export function eisVanafVandaag(dag: string, vandaag: Temporal.PlainDate, veld: string): void {
  if (Temporal.PlainDate.compare(dag, vandaag) >= 0) return;
  throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.DATUM_PAST_NIET', {}, [
    { name: veld, reason: 'Deze dag is voorbij. Vul vandaag of een latere dag in.' },
  ]);
}
