import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, schrijfDag } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import { Temporal } from 'temporal-polyfill';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import type { Monitoringeigenaar } from '../../domain/soorten';
import { DossierRepository, type Monitoring, type Monitoringplek } from '../ports/dossier.repository';
import { Zaakwerk } from '../zaakwerk';

export interface StartMonitoringCommand {
  readonly zaakId: string;
  readonly onderwerp: string;
  readonly eigenaar: Monitoringeigenaar;
  /** Which partner, when it is one. */
  readonly eigenaarNaam?: string | null | undefined;
  /** The day on which it is looked at, ISO 8601. */
  readonly controleOp: string;
  /** Whether an agreement for safety goes on in it: then it ends with that agreement. */
  readonly vanAfspraak?: boolean | undefined;
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
    const { zaakId, onderwerp, eigenaar, eigenaarNaam = null, controleOp, vanAfspraak = false } = command;
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      zaak.doe('startMonitoring');
      eisVanafVandaag(controleOp, this.klok.vandaag(), 'controleOp');
      const id = nieuwId();
      const monitoring: Monitoring = {
        ...{ id, zaakId, onderwerp, eigenaar, eigenaarNaam, controleOp, vanAfspraak },
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

interface Afgerond {
  readonly zaakId: string;
  readonly monitoringId: string;
  readonly bevinding: string;
}

/** Ends a monitoring with what was found. Possible after the case is closed. */
@Injectable()
export class RondMonitoringAf {
  constructor(
    private readonly klok: Klok,
    private readonly dossier: DossierRepository,
    private readonly werk: Zaakwerk,
  ) {}

  /** @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, ONDERZOEK.MONITORING_VAN_AFSPRAAK */
  execute(actor: Actor, { versie, ...command }: Afgerond & { readonly versie: number }): Promise<void> {
    return this.rondAf(actor, command, ({ vanAfspraak }) => {
      if (vanAfspraak) throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.MONITORING_VAN_AFSPRAAK');
      return versie;
    });
  }

  /** The agreement for safety that went on in it has ended. @throws DomeinFout NIET_GEVONDEN */
  vanAfspraak(actor: Actor, command: Afgerond): Promise<void> {
    return this.rondAf(actor, command, (monitoring) => monitoring.versie);
  }

  private rondAf(
    actor: Actor,
    { zaakId, monitoringId, bevinding }: Afgerond,
    gezien: (monitoring: Monitoringplek) => number,
  ): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      const monitoring = await this.dossier.monitoringplek(monitoringId);
      if (monitoring.zaakId !== zaakId) throw new DomeinFout('NIET_GEVONDEN');
      const versie = gezien(monitoring);
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
