import { pino, type Logger } from 'pino';

/**
 * Structured log lines with ids. Never a name, an address or free text: the redaction below is the last net, the rule
 * is that callers hand ids only.
 */
export function maakLogboek(proces: string, niveau = 'info'): Logger {
  return pino({
    name: proces,
    level: niveau,
    base: { proces },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        'req.headers',
        'headers',
        '*.wachtwoord',
        '*.geheim',
        '*.email',
        '*.naam',
        '*.omschrijving',
        '*.tekst',
      ],
      remove: true,
    },
    serializers: {
      err: beschrijfFout,
    },
  });
}

/** Errors of the language itself, whose message names code; every other message may quote what somebody typed. */
const ZONDER_INHOUD = /^(Error|TypeError|ReferenceError)$/;

/**
 * What names the fault and where, without what it was about: a message of the database or of a parser quotes values
 * (`invalid input syntax for type date: "…"`), and `detail` holds whole rows.
 */
export function beschrijfFout(fout: Error & { code?: string | undefined }): object {
  const regels = (fout.stack ?? '').split('\n').filter((regel) => /^\s+at /.test(regel));
  const eigen = fout.code === undefined && ZONDER_INHOUD.test(fout.name);
  return {
    type: fout.name,
    code: fout.code,
    ...(eigen ? { melding: fout.message } : {}),
    stack: regels.map((regel) => regel.trim()).join('\n'),
  };
}

/** The log of this process, as an injection token and a type. */
export abstract class Logboek {
  abstract info(gegevens: object, bericht: string): void;
  abstract warn(gegevens: object, bericht: string): void;
  abstract error(gegevens: object, bericht: string): void;
}
