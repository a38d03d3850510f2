import { benchAudit } from './audit.bench';
import type { Bench } from './bench';

/** P16: verifying the audit chain against a bare SHA-256 loop, and sealing against writing. */
export const audit: Bench = {
  naam: 'P16',
  omschrijving: 'auditketen verifiëren tegen een kale SHA-256-lus, verzegelen tegen schrijven',
  async draai({ urls, meld }) {
    const { regels, verificatie, verzegeling } = await benchAudit({ urls, meld });
    const bench = 'P16';
    return [
      {
        bench,
        maat: 'verificatie / kale SHA-256-lus',
        waarde: verificatie.verhouding,
        eenheid: '×',
        poort: { minstens: 0.6 },
        opmerking: `${regels} regels`,
      },
      {
        bench,
        maat: 'verificatie / lus met crypto.hash',
        waarde: verificatie.verhoudingEenmalig,
        eenheid: '×',
      },
      { bench, maat: 'verificatie', waarde: verificatie.perSeconde, eenheid: 'regels/s' },
      {
        bench,
        maat: 'verzegelen / schrijven',
        waarde: verzegeling.verhouding,
        eenheid: '×',
        poort: { minstens: 1 },
        opmerking: `meeste wachtend ${verzegeling.meesteWachtend}, naloop ${Math.round(verzegeling.naloopMs)} ms`,
      },
      { bench, maat: 'verzegelen', waarde: verzegeling.perSeconde, eenheid: 'regels/s' },
      {
        bench,
        maat: 'schrijven tijdens verzegelen',
        waarde: verzegeling.ingestPerSeconde,
        eenheid: 'handelingen/s',
      },
    ];
  },
};
