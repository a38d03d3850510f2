import { DomeinFout } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { keurAntwoorden } from './keur';
import { naarMelding } from './naar-melding';
import { vragenlijstV1 } from './vragen.v1';

const vandaag = Temporal.PlainDate.from('2026-04-13');
const keur = (antwoorden: Record<string, string[]>, bekend = {}) =>
  keurAntwoorden(vragenlijstV1, antwoorden, { vandaag, bekend });

/** What is said of each question that is wrong. */
function fouten(antwoorden: Record<string, string[]>): Record<string, string> {
  try {
    keur(antwoorden);
    return {};
  } catch (fout) {
    if (!(fout instanceof DomeinFout)) throw fout;
    return Object.fromEntries(fout.invalidParams.map(({ name, reason }) => [name, reason]));
  }
}

describe('Een antwoord', () => {
  it.each([
    ['gebeurd_op', '2026-04-14', 'Deze dag ligt in de toekomst.'],
    ['gebeurd_op', '2026-02-30', 'Vul een bestaande datum in.'],
    ['gebeurd_op', '13-4-2026', 'Vul een bestaande datum in.'],
    ['gebeurd_om', '24:00', 'Vul een tijd in, zoals 14:30.'],
    ['contact_email', 'ineke', 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.'],
    ['contact_telefoon', '12345', 'Vul een telefoonnummer in van 10 cijfers.'],
    ['wet', 'zvw', 'Kies een van de antwoorden.'],
    ['onderwerp', 'x'.repeat(161), 'Gebruik ten hoogste 160 tekens.'],
  ])('%s: %s wordt geweigerd', (code, waarde, reden) => {
    expect(fouten({ [code]: [waarde] })).toEqual({ [code]: reden });
  });

  it.each([
    ['gebeurd_op', '2026-04-13'],
    ['gebeurd_om', '23:59'],
    ['contact_telefoon', '+31 (0)50-123 45 67'],
    ['wet', 'jeugdwet'],
  ])('%s: %s is goed', (code, waarde) => {
    expect(keur({ [code]: [` ${waarde} `] })).toEqual({ [code]: [waarde] });
  });

  it('meer dan één antwoord past alleen bij een vraag met meer keuzes, en "bij niemand" alleen alleen', () => {
    expect(fouten({ wet: ['wmo', 'wlz'] })).toEqual({ wet: 'Geef één antwoord.' });
    expect(keur({ andere: ['igj', 'nla'] })).toEqual({ andere: ['igj', 'nla'] });
    expect(fouten({ andere: ['igj', 'niemand'] })['andere']).toContain('niet samen met iets anders');
  });

  it('op een vraag die niet meer wordt gesteld blijft weg, ook als zij eerder wel werd gesteld', () => {
    expect(keur({ soort: ['calamiteit'], geweld_pleger: ['beroepskracht'] })).toEqual({
      soort: ['calamiteit'],
    });
    expect(keur({ geweld_pleger: ['beroepskracht'] }, { soort: ['geweldsincident'] })).toEqual({
      geweld_pleger: ['beroepskracht'],
    });
  });
});

describe('De checklist van de melding', () => {
  it('zegt "onbekend" van wat nog niet is beantwoord, en nooit "nee"', () => {
    const { checklist } = naarMelding({ soort: ['calamiteit'], toets_gevolg: ['ja'] });
    expect(checklist).toMatchObject({
      nietBeoogdOfOnverwacht: { antwoord: 'onbekend' },
      ernstigGevolgOfDood: { antwoord: 'ja' },
    });
  });

  it('is er niet bij iets anders dan calamiteit of geweld', () => {
    expect(naarMelding({ soort: ['melding'] }).checklist).toBeUndefined();
  });
});
