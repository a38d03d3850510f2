import type { Veldfout } from '@navolgbaar/ui';
import { foutTeksten } from '../teksten/algemeen';

/** `application/problem+json` as the API sends it. */
interface ProblemBericht {
  code?: string;
  title?: string;
  detail?: string;
  correlatieId?: string;
  invalidParams?: { name: string; reason: string }[];
}

/** A refusal of the API, or no answer at all (`status` 0), in words for the person who asked. */
export class ApiFout extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly titel: string,
    readonly detail: string,
    readonly velden: readonly Veldfout[] = [],
    readonly correlatieId: string | null = null,
  ) {
    super(`${status} ${code}`);
    this.name = 'ApiFout';
  }

  /** Somebody else changed the record since it was read. */
  get isConflict(): boolean {
    return this.status === 412;
  }

  get isUitgelogd(): boolean {
    return this.status === 401;
  }
}

export function foutUitProblem(status: number, inhoud: unknown): ApiFout {
  const bericht: ProblemBericht = typeof inhoud === 'object' && inhoud !== null ? inhoud : {};
  const reserve = foutTeksten.perStatus[status] ?? foutTeksten.onbekend;
  return new ApiFout(
    status,
    bericht.code ?? 'ONBEKEND',
    bericht.title ?? reserve.titel,
    bericht.detail ?? reserve.tekst,
    (bericht.invalidParams ?? []).map(({ name, reason }) => ({ naam: name, tekst: reason })),
    bericht.correlatieId ?? null,
  );
}

/** Anything that was thrown, as something that can be shown. */
export function alsApiFout(fout: unknown): ApiFout {
  if (fout instanceof ApiFout) return fout;
  if (fout instanceof TypeError)
    return new ApiFout(
      0,
      'GEEN_VERBINDING',
      foutTeksten.geenVerbinding.titel,
      foutTeksten.geenVerbinding.tekst,
    );
  return new ApiFout(500, 'ONBEKEND', foutTeksten.onbekend.titel, foutTeksten.onbekend.tekst);
}
