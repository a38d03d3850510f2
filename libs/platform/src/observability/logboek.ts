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
      // An error of the database may hold row values in `detail`; only what names the fault is kept.
      err: (fout: Error & { code?: string }) => ({ type: fout.name, code: fout.code, stack: fout.stack }),
    },
  });
}

/** The log of this process, as an injection token and a type. */
export abstract class Logboek {
  abstract info(gegevens: object, bericht: string): void;
  abstract warn(gegevens: object, bericht: string): void;
  abstract error(gegevens: object, bericht: string): void;
}
