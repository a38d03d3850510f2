import { HttpException } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { VastleggenOnzeker } from '@navolgbaar/platform/database';
import { omschrijvingVan } from './foutcatalogus';

/** RFC 9457, with the fields that NL API Design Rules and ZGW clients expect. */
export interface Problem {
  readonly type: string;
  readonly code: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly correlatieId: string;
  readonly invalidParams?: readonly { name: string; reason: string }[];
}

const PER_STATUS: Readonly<Record<number, string>> = {
  400: 'VERZOEK_ONLEESBAAR',
  401: 'NIET_INGELOGD',
  403: 'GEEN_RECHT',
  404: 'NIET_GEVONDEN',
  405: 'NIET_GEVONDEN',
  413: 'TE_GROOT',
  415: 'SOORT_INHOUD_ONBEKEND',
  408: 'VERZOEK_TE_TRAAG',
  414: 'ADRES_TE_LANG',
  429: 'TE_VEEL_VERZOEKEN',
  431: 'ADRES_TE_LANG',
  503: 'NIET_BESCHIKBAAR',
};

/** SQLSTATE classes and socket errors that say: the database is away, not the request wrong. */
const ONBEREIKBAAR = /^(08|57P|53)|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE/;

/** Translates any error into a problem. What nobody foresaw becomes a fixed text without details. */
export function naarProblem(fout: unknown, instance: string, correlatieId: string): Problem {
  const basis = { instance, correlatieId };
  if (fout instanceof VastleggenOnzeker)
    return naarProblem(new DomeinFout(fout.code), instance, correlatieId);
  if (fout instanceof DomeinFout) {
    const omschrijving = omschrijvingVan(fout.code, fout.details);
    if (!omschrijving) return maak('INTERNE_FOUT', basis);
    const params = fout.invalidParams.length > 0 ? { invalidParams: fout.invalidParams } : {};
    return {
      type: 'about:blank',
      code: fout.code,
      title: omschrijving.titel,
      status: omschrijving.status,
      detail: omschrijving.tekst,
      ...basis,
      ...params,
    };
  }
  const status =
    fout instanceof HttpException ? fout.getStatus() : (fout as { statusCode?: unknown })?.statusCode;
  const code = typeof status === 'number' ? codeVan(status) : undefined;
  if (code) return maak(code, basis);
  if (isVormfout(fout)) return maak('INVOER_ONGELDIG', basis);
  return maak(isOnbereikbaar(fout) ? 'NIET_BESCHIKBAAR' : 'INTERNE_FOUT', basis);
}

/** A refusal of the framework that nobody listed is still a refusal of the request, not a fault of ours. */
function codeVan(status: number): string | undefined {
  return PER_STATUS[status] ?? (status >= 400 && status < 500 ? 'VERZOEK_ONLEESBAAR' : undefined);
}

function maak(code: string, basis: { instance: string; correlatieId: string }): Problem {
  const omschrijving = omschrijvingVan(code, {});
  if (!omschrijving) throw new Error(`Foutcode ${code} is niet beschreven.`);
  const { status, titel, tekst } = omschrijving;
  return { type: 'about:blank', code, title: titel, status, detail: tekst, ...basis };
}

/**
 * Text that PostgreSQL cannot read as a time, a number, an id or text at all (a NUL). Only what a caller sent is cast there,
 * such as the sort key in a paging cursor that somebody changed.
 */
function isVormfout(fout: unknown): boolean {
  const { code, driverError } = (fout ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  return [code, driverError?.code].some((een) => /^22(003|007|008|021|P02|P05)$/.test(String(een ?? '')));
}

function isOnbereikbaar(fout: unknown): boolean {
  const { code, driverError, message } = (fout ?? {}) as {
    code?: unknown;
    driverError?: { code?: unknown };
    message?: string;
  };
  return (
    ONBEREIKBAAR.test(String(code ?? '')) ||
    ONBEREIKBAAR.test(String(driverError?.code ?? '')) ||
    /timeout exceeded when trying to connect|Connection terminated|is not queryable|Query read timeout/.test(
      message ?? '',
    )
  );
}
